// Generated from api-specs/ecs/2014-05-26/actions/DeleteVSwitch.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a vSwitch.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::DeleteVSwitchRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteVSwitchRequest::new().v_switch_id("vsw-bp1unused00000000abcd");
//! ecs.delete_v_switch(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `AttrMismatching.NaclAndBindInstance`, `DeleteVSwitch.IncorrectStatus.cbnStatus`,
//! `DependencyViolation`, `DependencyViolation.EnhancedNatgw`,
//! `DependencyViolation.HaVip`, `DependencyViolation.NetworkAcl`,
//! `DependencyViolation.RouteTable`, `DependencyViolation.Snat`,
//! `DependencyViolation.SnatEntry`, `IncorrectRouteEntryStatus`, `IncorrectVSwitchStatus`,
//! `InvalidResource.NotBinding`, `InvalidVSwitchId.NotFound`, `MissingParameter`,
//! `TaskConflict`.
//!
//! 404: `Forbidden.RegionNotFound`, `IncorrectStatus`, `IncorrectVSwitchId`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_v_switch`](crate::Client::delete_v_switch).
///
/// Deletes a vSwitch.
///
/// Needs [`v_switch_id`](field@DeleteVSwitchRequest::v_switch_id).
#[deprecated(note = "use `DeleteVSwitch` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteVSwitchRequest {
    /// Id of the vSwitch.
    ///
    /// Required.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl DeleteVSwitchRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the vSwitch. [More](field@DeleteVSwitchRequest::v_switch_id)
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DeleteVSwitchRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for DeleteVSwitchRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["VSwitchId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteVSwitchRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "VSwitchId" => self.v_switch_id.slot(),
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteVSwitchRequest {
    type Response = DeleteVSwitchResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteVSwitch").region("RegionId").read_timeout(17)
    }
}

/// The response of [`Client::delete_v_switch`](crate::Client::delete_v_switch).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVSwitchResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteVSwitchResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteVSwitchResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteVSwitchRequest);
ecs_core::internal::response_records!(DeleteVSwitchResponse);
