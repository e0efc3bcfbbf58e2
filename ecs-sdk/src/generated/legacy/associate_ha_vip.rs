// Generated from api-specs/ecs/2014-05-26/actions/AssociateHaVip.json by `cargo xtask regenerate`. Do not edit.

//! `AssociateHaVip`: associates a high-availability virtual IP address with an instance.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `CountLimitExceed.HaVipOnInstance`, `CountLimitExceeded.HaVipOnECSInstance`,
//! `Forbidden.HaVip`, `IncorrectHaVipStatus`, `IncorrectInstanceStatus`,
//! `InvalidVip.Status`, `OperationFailed.DistibuteLock`,
//! `OperationUnsupported.BindMultipleType`.
//!
//! 404: `InvalidHaVip.Exist`, `InvalidHaVipId.NotFound`, `InvalidInstanceId.NotFound`,
//! `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Client::associate_ha_vip`](crate::Client::associate_ha_vip).
///
/// Associates a high-availability virtual IP address with an instance.
#[deprecated(note = "use `AssociateHaVip` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AssociateHaVipRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the high-availability virtual IP address.
    ///
    /// `HaVipId`, required.
    pub ha_vip_id: Option<String>,
    /// Id of the instance.
    ///
    /// `InstanceId`, required.
    pub instance_id: Option<String>,
}

impl AssociateHaVipRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `HaVipId`.
    pub fn ha_vip_id(mut self, value: impl Into<String>) -> Self {
        self.ha_vip_id = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

impl Record for AssociateHaVipRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "HaVipId", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClientToken", &self.client_token);
        fields.add("RegionId", &self.region_id);
        fields.add("HaVipId", &self.ha_vip_id);
        fields.add("InstanceId", &self.instance_id);
    }
}

impl Request for AssociateHaVipRequest {
    type Response = AssociateHaVipResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "AssociateHaVip").region("RegionId").client_token()
    }
}

/// The response of [`Client::associate_ha_vip`](crate::Client::associate_ha_vip).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateHaVipResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for AssociateHaVipResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for AssociateHaVipResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(AssociateHaVipRequest);
ecs_core::internal::response_records!(AssociateHaVipResponse);
