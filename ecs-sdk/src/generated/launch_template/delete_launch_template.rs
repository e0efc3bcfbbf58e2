// Generated from api-specs/ecs/2014-05-26/actions/DeleteLaunchTemplate.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a launch template with all its versions.
//!
//! - **Members**: At least one of `LaunchTemplateId` and `LaunchTemplateName` must be set.
//! - **Effects**: All versions are deleted too. Existing instances do not change. This
//!   cannot be undone.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`delete_launch_template_version`](crate::Client::delete_launch_template_version).
//!
//! ```no_run
//! use ecs_sdk::launch_template::DeleteLaunchTemplateRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteLaunchTemplateRequest::new()
//!     .launch_template_id("lt-bp1apo0bbbkuy0rjabcd");
//! let response = ecs.delete_launch_template(request).await?;
//! for item in response.launch_template_version_numbers {
//!     println!("{item:?}");
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
//! 403: `InnerServiceFailed`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::delete_launch_template`](crate::Client::delete_launch_template).
///
/// Deletes a launch template with all its versions.
///
/// Often set:
/// [`launch_template_id`](field@DeleteLaunchTemplateRequest::launch_template_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteLaunchTemplateRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the launch template.
    ///
    /// Set this or `LaunchTemplateName`, or both.
    ///
    /// Wire name: `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
    /// Name of the launch template.
    ///
    /// Set this or `LaunchTemplateId`, or both.
    ///
    /// Wire name: `LaunchTemplateName`.
    pub launch_template_name: Option<String>,
}

impl DeleteLaunchTemplateRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteLaunchTemplateRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the launch template.
    /// [More](field@DeleteLaunchTemplateRequest::launch_template_id)
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }

    /// Name of the launch template.
    /// [More](field@DeleteLaunchTemplateRequest::launch_template_name)
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into());
        self
    }
}

impl Record for DeleteLaunchTemplateRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("LaunchTemplateId", &self.launch_template_id);
        fields.add("LaunchTemplateName", &self.launch_template_name);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteLaunchTemplateRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "LaunchTemplateId" => self.launch_template_id.slot(),
            "LaunchTemplateName" => self.launch_template_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteLaunchTemplateRequest {
    type Response = DeleteLaunchTemplateResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteLaunchTemplate").region("RegionId")
    }
}

/// The response of
/// [`Client::delete_launch_template`](crate::Client::delete_launch_template).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteLaunchTemplateResponse {
    /// Id of the launch template.
    ///
    /// Wire name: `LaunchTemplateId`.
    pub launch_template_id: String,
    /// Numbers of the versions that were deleted.
    ///
    /// Wire name: `LaunchTemplateVersionNumbers`.
    pub launch_template_version_numbers: Vec<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteLaunchTemplateResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("LaunchTemplateId", &self.launch_template_id);
        fields
            .wrapped(
                "LaunchTemplateVersionNumbers",
                "versionNumbers",
                &self.launch_template_version_numbers,
            );
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteLaunchTemplateResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "LaunchTemplateId" => self.launch_template_id.slot(),
            "LaunchTemplateVersionNumbers" => {
                Slot::Wrapped(
                    "versionNumbers",
                    &mut self.launch_template_version_numbers,
                )
            }
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteLaunchTemplateRequest);
ecs_core::internal::response_records!(DeleteLaunchTemplateResponse);
