// Generated from api-specs/ecs/2014-05-26/actions/AssociateHaVip.json by `cargo xtask regenerate`. Do not edit.

//! Associates a high-availability virtual IP address with an instance.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::AssociateHaVipRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = AssociateHaVipRequest::new()
//!     .ha_vip_id("havip-bp149uyvut73dpldabcd")
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! ecs.associate_ha_vip(request).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::associate_ha_vip`](crate::Client::associate_ha_vip).
///
/// Associates a high-availability virtual IP address with an instance.
///
/// Needs [`ha_vip_id`](field@AssociateHaVipRequest::ha_vip_id),
/// [`instance_id`](field@AssociateHaVipRequest::instance_id).
#[deprecated(note = "use `AssociateHaVip` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AssociateHaVipRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the high-availability virtual IP address.
    ///
    /// Required.
    ///
    /// Wire name: `HaVipId`.
    pub ha_vip_id: Option<String>,
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
}

impl AssociateHaVipRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@AssociateHaVipRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the region. [More](field@AssociateHaVipRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the high-availability virtual IP address.
    /// [More](field@AssociateHaVipRequest::ha_vip_id)
    pub fn ha_vip_id(mut self, value: impl Into<String>) -> Self {
        self.ha_vip_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@AssociateHaVipRequest::instance_id)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AssociateHaVipRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ClientToken" => self.client_token.slot(),
            "RegionId" => self.region_id.slot(),
            "HaVipId" => self.ha_vip_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for AssociateHaVipResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for AssociateHaVipResponse {
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
