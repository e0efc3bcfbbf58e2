// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Launch templates: the methods of the blocking client.

use crate::blocking::Call;
use crate::launch_template::{
    CreateLaunchTemplateRequest, CreateLaunchTemplateVersionRequest,
    DeleteLaunchTemplateRequest, DeleteLaunchTemplateVersionRequest,
    DescribeLaunchTemplateVersionsRequest, DescribeLaunchTemplatesRequest,
    ModifyLaunchTemplateDefaultVersionRequest,
};

impl crate::blocking::Client {
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
