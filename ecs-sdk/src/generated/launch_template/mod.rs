// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Launch templates.
//!
//! Saved settings from which instances are created, in numbered versions.
//!
//! Start with [`create_launch_template`](crate::Client::create_launch_template),
//! [`create_launch_template_version`](crate::Client::create_launch_template_version) and
//! [`describe_launch_template_versions`](crate::Client::describe_launch_template_versions).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`create_launch_template`](crate::Client::create_launch_template) | Creates a launch template with its first version. |
//! | [`create_launch_template_version`](crate::Client::create_launch_template_version) | Adds a version to a launch template. |
//! | [`delete_launch_template`](crate::Client::delete_launch_template) | Deletes a launch template with all its versions. |
//! | [`delete_launch_template_version`](crate::Client::delete_launch_template_version) | Deletes versions of a launch template. The default version cannot be deleted. |
//! | [`describe_launch_template_versions`](crate::Client::describe_launch_template_versions) | Lists the versions of a launch template with their settings. |
//! | [`describe_launch_templates`](crate::Client::describe_launch_templates) | Lists launch templates. |
//! | [`modify_launch_template_default_version`](crate::Client::modify_launch_template_default_version) | Changes the default version of a launch template. |

pub mod create_launch_template;
pub mod create_launch_template_version;
pub mod delete_launch_template;
pub mod delete_launch_template_version;
pub mod describe_launch_template_versions;
pub mod describe_launch_templates;
pub mod modify_launch_template_default_version;

use ecs_core::Call;

pub use create_launch_template::{
    CreateLaunchTemplateRequest, CreateLaunchTemplateResponse,
};
pub use create_launch_template_version::{
    CreateLaunchTemplateVersionRequest, CreateLaunchTemplateVersionResponse,
};
pub use delete_launch_template::{
    DeleteLaunchTemplateRequest, DeleteLaunchTemplateResponse,
};
pub use delete_launch_template_version::{
    DeleteLaunchTemplateVersionRequest, DeleteLaunchTemplateVersionResponse,
};
pub use describe_launch_template_versions::{
    DescribeLaunchTemplateVersionsRequest, DescribeLaunchTemplateVersionsResponse,
};
pub use describe_launch_templates::{
    DescribeLaunchTemplatesRequest, DescribeLaunchTemplatesResponse,
};
pub use modify_launch_template_default_version::{
    ModifyLaunchTemplateDefaultVersionRequest, ModifyLaunchTemplateDefaultVersionResponse,
};

impl crate::Client {
    /// Creates a launch template with its first version.
    ///
    /// See [`CreateLaunchTemplateRequest`].
    #[doc(alias = "CreateLaunchTemplate")]
    #[inline]
    pub fn create_launch_template(
        &self,
        request: CreateLaunchTemplateRequest,
    ) -> Call<'_, CreateLaunchTemplateRequest> {
        self.call(request)
    }

    /// Adds a version to a launch template.
    ///
    /// See [`CreateLaunchTemplateVersionRequest`].
    #[doc(alias = "CreateLaunchTemplateVersion")]
    #[inline]
    pub fn create_launch_template_version(
        &self,
        request: CreateLaunchTemplateVersionRequest,
    ) -> Call<'_, CreateLaunchTemplateVersionRequest> {
        self.call(request)
    }

    /// Deletes a launch template with all its versions.
    ///
    /// See [`DeleteLaunchTemplateRequest`].
    #[doc(alias = "DeleteLaunchTemplate")]
    #[inline]
    pub fn delete_launch_template(
        &self,
        request: DeleteLaunchTemplateRequest,
    ) -> Call<'_, DeleteLaunchTemplateRequest> {
        self.call(request)
    }

    /// Deletes versions of a launch template. The default version cannot be deleted.
    ///
    /// See [`DeleteLaunchTemplateVersionRequest`].
    #[doc(alias = "DeleteLaunchTemplateVersion")]
    #[inline]
    pub fn delete_launch_template_version(
        &self,
        request: DeleteLaunchTemplateVersionRequest,
    ) -> Call<'_, DeleteLaunchTemplateVersionRequest> {
        self.call(request)
    }

    /// Lists the versions of a launch template with their settings.
    ///
    /// See [`DescribeLaunchTemplateVersionsRequest`].
    #[doc(alias = "DescribeLaunchTemplateVersions")]
    #[inline]
    pub fn describe_launch_template_versions(
        &self,
        request: DescribeLaunchTemplateVersionsRequest,
    ) -> Call<'_, DescribeLaunchTemplateVersionsRequest> {
        self.call(request)
    }

    /// Lists launch templates.
    ///
    /// See [`DescribeLaunchTemplatesRequest`].
    #[doc(alias = "DescribeLaunchTemplates")]
    #[inline]
    pub fn describe_launch_templates(
        &self,
        request: DescribeLaunchTemplatesRequest,
    ) -> Call<'_, DescribeLaunchTemplatesRequest> {
        self.call(request)
    }

    /// Changes the default version of a launch template.
    ///
    /// See [`ModifyLaunchTemplateDefaultVersionRequest`].
    #[doc(alias = "ModifyLaunchTemplateDefaultVersion")]
    #[inline]
    pub fn modify_launch_template_default_version(
        &self,
        request: ModifyLaunchTemplateDefaultVersionRequest,
    ) -> Call<'_, ModifyLaunchTemplateDefaultVersionRequest> {
        self.call(request)
    }
}
