// Generated from api-specs/ecs/2014-05-26/actions/ModifyVSwitchAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the name or the description of a vSwitch.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::ModifyVSwitchAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyVSwitchAttributeRequest::new()
//!     .v_switch_id("vsw-bp1ddbrxdlrcbim46xf2n")
//!     .v_switch_name("frontend");
//! ecs.modify_v_switch_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.VRouterNotFound`, `InvalidDescription.Malformed`,
//! `InvalidVSwitchDiscription.Malformed`, `InvalidVSwitchName.Malformed`.
//!
//! 404: `InvalidVSwitchId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_v_switch_attribute`](crate::Client::modify_v_switch_attribute).
///
/// Changes the name or the description of a vSwitch.
///
/// Needs [`v_switch_id`](field@ModifyVSwitchAttributeRequest::v_switch_id). Often set:
/// [`v_switch_name`](field@ModifyVSwitchAttributeRequest::v_switch_name).
#[deprecated(note = "use `ModifyVSwitchAttribute` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyVSwitchAttributeRequest {
    /// Id of the vSwitch.
    ///
    /// Required.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Name of the vSwitch.
    ///
    /// 2 to 128 characters, beginning with a letter or a Chinese character, not beginning with
    /// `http://` or `https://`.
    ///
    /// Wire name: `VSwitchName`.
    pub v_switch_name: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Description.
    ///
    /// At most 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
}

impl ModifyVSwitchAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the vSwitch. [More](field@ModifyVSwitchAttributeRequest::v_switch_id)
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Name of the vSwitch. [More](field@ModifyVSwitchAttributeRequest::v_switch_name)
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self {
        self.v_switch_name = Some(value.into());
        self
    }

    /// Id of the region. [More](field@ModifyVSwitchAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyVSwitchAttributeRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for ModifyVSwitchAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["VSwitchId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("VSwitchName", &self.v_switch_name);
        fields.add("RegionId", &self.region_id);
        fields.add("Description", &self.description);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyVSwitchAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "VSwitchId" => self.v_switch_id.slot(),
            "VSwitchName" => self.v_switch_name.slot(),
            "RegionId" => self.region_id.slot(),
            "Description" => self.description.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyVSwitchAttributeRequest {
    type Response = ModifyVSwitchAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyVSwitchAttribute").region("RegionId")
    }
}

/// The response of
/// [`Client::modify_v_switch_attribute`](crate::Client::modify_v_switch_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVSwitchAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyVSwitchAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyVSwitchAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyVSwitchAttributeRequest);
ecs_core::internal::response_records!(ModifyVSwitchAttributeResponse);
