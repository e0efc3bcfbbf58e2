// Generated from api-specs/ecs/2014-05-26/actions/DeleteLaunchTemplateVersion.json by `cargo xtask regenerate`. Do not edit.

//! Deletes versions of a launch template. The default version cannot be deleted.
//!
//! - **Before**: The default version cannot be deleted: make another version the default
//!   first.
//! - **Members**: At least one of `LaunchTemplateId` and `LaunchTemplateName` must be set.
//! - **Effects**: Existing instances do not change. This cannot be undone.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`modify_launch_template_default_version`](crate::Client::modify_launch_template_default_version),
//!   [`delete_launch_template`](crate::Client::delete_launch_template).
//!
//! ```no_run
//! use ecs_sdk::launch_template::DeleteLaunchTemplateVersionRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteLaunchTemplateVersionRequest::new()
//!     .delete_version([2])
//!     .launch_template_id("lt-bp1apo0bbbkuy0rjabcd");
//! let response = ecs.delete_launch_template_version(request).await?;
//! for item in response.launch_template_versions {
//!     println!("{}", item.launch_template_id);
//! }
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::delete_launch_template_version`](crate::Client::delete_launch_template_version).
///
/// Deletes versions of a launch template. The default version cannot be deleted.
///
/// Needs [`delete_version`](field@DeleteLaunchTemplateVersionRequest::delete_version).
/// Often set:
/// [`launch_template_id`](field@DeleteLaunchTemplateVersionRequest::launch_template_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteLaunchTemplateVersionRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Numbers of the versions to delete.
    ///
    /// Required. At most 1,000 items.
    ///
    /// Wire name: `DeleteVersion`.
    pub delete_version: Option<Vec<i64>>,
    /// Id of the launch template.
    ///
    /// Set this or `LaunchTemplateName`, or both. Either the id or the name is needed,
    /// although neither is documented as required. The service documents this inconsistently.
    ///
    /// Wire name: `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
    /// Name of the launch template.
    ///
    /// Set this or `LaunchTemplateId`, or both. Either the id or the name is needed, although
    /// neither is documented as required. The service documents this inconsistently.
    ///
    /// Wire name: `LaunchTemplateName`.
    pub launch_template_name: Option<String>,
}

impl DeleteLaunchTemplateVersionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteLaunchTemplateVersionRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Numbers of the versions to delete. An empty list cannot be sent.
    /// [More](field@DeleteLaunchTemplateVersionRequest::delete_version)
    pub fn delete_version<M>(mut self, value: impl ecs_core::IntoList<i64, M>) -> Self {
        self.delete_version = Some(value.into_list());
        self
    }

    /// Id of the launch template.
    /// [More](field@DeleteLaunchTemplateVersionRequest::launch_template_id)
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }

    /// Name of the launch template.
    /// [More](field@DeleteLaunchTemplateVersionRequest::launch_template_name)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteLaunchTemplateVersionRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "DeleteVersion" => self.delete_version.slot(),
            "LaunchTemplateId" => self.launch_template_id.slot(),
            "LaunchTemplateName" => self.launch_template_name.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `LaunchTemplateVersions`.
    pub launch_template_versions: Vec<LaunchTemplateVersion>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
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

impl DecodeRecord for DeleteLaunchTemplateVersionResponse {
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

/// A version that was deleted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchTemplateVersion {
    /// Id of the launch template.
    ///
    /// Wire name: `LaunchTemplateId`.
    pub launch_template_id: String,
    /// Number of the launch template version.
    ///
    /// Wire name: `LaunchTemplateVersionNumber`.
    pub launch_template_version_number: Option<i64>,
}

impl Record for LaunchTemplateVersion {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("LaunchTemplateId", &self.launch_template_id);
        fields.add("LaunchTemplateVersionNumber", &self.launch_template_version_number);
    }
}

impl DecodeRecord for LaunchTemplateVersion {
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
