// Generated from api-specs/ecs/2014-05-26/actions/ModifyLaunchTemplateDefaultVersion.json by `cargo xtask regenerate`. Do not edit.

//! Changes the default version of a launch template.
//!
//! - **Members**: At least one of `LaunchTemplateId` and `LaunchTemplateName` must be set.
//! - **Effects**: `RunInstances` without a version uses the new default.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`create_launch_template_version`](crate::Client::create_launch_template_version),
//!   [`run_instances`](crate::Client::run_instances).
//!
//! ```no_run
//! use ecs_sdk::launch_template::ModifyLaunchTemplateDefaultVersionRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyLaunchTemplateDefaultVersionRequest::new()
//!     .launch_template_id("lt-bp1apo0bbbkuy0rjabcd")
//!     .default_version_number(2);
//! let response = ecs.modify_launch_template_default_version(request).await?;
//! println!("{}", response.launch_template_id);
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
//! 404: `InvalidLaunchTemplate.NotFound`, `InvalidLaunchTemplateVersion.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_launch_template_default_version`](crate::Client::modify_launch_template_default_version).
///
/// Changes the default version of a launch template.
///
/// Needs
/// [`default_version_number`](field@ModifyLaunchTemplateDefaultVersionRequest::default_version_number).
/// Often set:
/// [`launch_template_id`](field@ModifyLaunchTemplateDefaultVersionRequest::launch_template_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyLaunchTemplateDefaultVersionRequest {
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
    /// Number of the default version.
    ///
    /// Required.
    ///
    /// Wire name: `DefaultVersionNumber`.
    pub default_version_number: Option<i64>,
}

impl ModifyLaunchTemplateDefaultVersionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyLaunchTemplateDefaultVersionRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the launch template.
    /// [More](field@ModifyLaunchTemplateDefaultVersionRequest::launch_template_id)
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }

    /// Name of the launch template.
    /// [More](field@ModifyLaunchTemplateDefaultVersionRequest::launch_template_name)
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into());
        self
    }

    /// Number of the default version.
    /// [More](field@ModifyLaunchTemplateDefaultVersionRequest::default_version_number)
    pub fn default_version_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.default_version_number = Some(value.into_integer());
        self
    }
}

impl Record for ModifyLaunchTemplateDefaultVersionRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "DefaultVersionNumber"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("LaunchTemplateId", &self.launch_template_id);
        fields.add("LaunchTemplateName", &self.launch_template_name);
        fields.add("DefaultVersionNumber", &self.default_version_number);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyLaunchTemplateDefaultVersionRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "LaunchTemplateId" => self.launch_template_id.slot(),
            "LaunchTemplateName" => self.launch_template_name.slot(),
            "DefaultVersionNumber" => self.default_version_number.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyLaunchTemplateDefaultVersionRequest {
    type Response = ModifyLaunchTemplateDefaultVersionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyLaunchTemplateDefaultVersion")
            .region("RegionId")
    }
}

/// The response of
/// [`Client::modify_launch_template_default_version`](crate::Client::modify_launch_template_default_version).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyLaunchTemplateDefaultVersionResponse {
    /// Id of the launch template.
    ///
    /// Wire name: `LaunchTemplateId`.
    pub launch_template_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyLaunchTemplateDefaultVersionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("LaunchTemplateId", &self.launch_template_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyLaunchTemplateDefaultVersionResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "LaunchTemplateId" => self.launch_template_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyLaunchTemplateDefaultVersionRequest);
ecs_core::internal::response_records!(ModifyLaunchTemplateDefaultVersionResponse);
