// Generated from api-specs/ecs/2014-05-26/actions/DeleteLaunchTemplateVersion.json by `cargo xtask regenerate`. Do not edit.

//! `DeleteLaunchTemplateVersion`: deletes versions of a launch template. The default
//! version cannot be deleted.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter`, `InvalidRegion.NotExist`, `MissingParameter`.
//!
//! 403: `InnerServiceFailed`, `InvalidOperation.DeleteDefaultVersion`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::delete_launch_template_version`](crate::Client::delete_launch_template_version).
///
/// Deletes versions of a launch template. The default version cannot be deleted.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteLaunchTemplateVersionRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Numbers of the versions to delete.
    ///
    /// `DeleteVersion`, required. At most 1000 items.
    pub delete_version: Option<Vec<i64>>,
    /// Id of the launch template.
    ///
    /// `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
    /// Name of the launch template.
    ///
    /// `LaunchTemplateName`.
    pub launch_template_name: Option<String>,
}

impl DeleteLaunchTemplateVersionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `DeleteVersion`. An empty list cannot be sent.
    pub fn delete_version(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.delete_version = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }

    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into());
        self
    }
}

impl Record for DeleteLaunchTemplateVersionRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "DeleteVersion"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("DeleteVersion", &self.delete_version);
        fields.add("LaunchTemplateId", &self.launch_template_id);
        fields.add("LaunchTemplateName", &self.launch_template_name);
    }
}

impl Request for DeleteLaunchTemplateVersionRequest {
    type Response = DeleteLaunchTemplateVersionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteLaunchTemplateVersion").region("RegionId")
    }
}

/// The response of
/// [`Client::delete_launch_template_version`](crate::Client::delete_launch_template_version).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteLaunchTemplateVersionResponse {
    /// Versions that were deleted.
    ///
    /// `LaunchTemplateVersions`.
    pub launch_template_versions: Vec<LaunchTemplateVersion>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DeleteLaunchTemplateVersionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "LaunchTemplateVersions",
                "LaunchTemplateVersion",
                &self.launch_template_versions,
            );
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for DeleteLaunchTemplateVersionResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "LaunchTemplateVersions" => {
                Slot::Wrapped(
                    "LaunchTemplateVersion",
                    &mut self.launch_template_versions,
                )
            }
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Versions that were deleted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchTemplateVersion {
    /// Id of the launch template.
    ///
    /// `LaunchTemplateId`.
    pub launch_template_id: String,
    /// Number of the launch template version.
    ///
    /// `LaunchTemplateVersionNumber`.
    pub launch_template_version_number: Option<i64>,
}

impl Record for LaunchTemplateVersion {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("LaunchTemplateId", &self.launch_template_id);
        fields.add("LaunchTemplateVersionNumber", &self.launch_template_version_number);
    }
}

impl ResponseRecord for LaunchTemplateVersion {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "LaunchTemplateId" => self.launch_template_id.slot(),
            "LaunchTemplateVersionNumber" => self.launch_template_version_number.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteLaunchTemplateVersionRequest);
ecs_core::internal::response_records!(
    DeleteLaunchTemplateVersionResponse, LaunchTemplateVersion
);
