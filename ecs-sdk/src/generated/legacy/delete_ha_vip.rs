// Generated from api-specs/ecs/2014-05-26/actions/DeleteHaVip.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a high-availability virtual IP address.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::DeleteHaVipRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteHaVipRequest::new().ha_vip_id("havip-bp149uyvut73dpldabcd");
//! ecs.delete_ha_vip(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DependencyViolation.HaVipAssociatedWithEIP`,
//! `DependencyViolation.HaVipReferedByRouteEntry`, `Forbidden.HaVip`,
//! `IncorrectHaVipStatus`, `IncorrectStatus`.
//!
//! 404: `InvalidHaVipId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_ha_vip`](crate::Client::delete_ha_vip).
///
/// Deletes a high-availability virtual IP address.
///
/// Needs [`ha_vip_id`](field@DeleteHaVipRequest::ha_vip_id).
#[deprecated(note = "use `DeleteHaVip` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteHaVipRequest {
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
}

impl DeleteHaVipRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@DeleteHaVipRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DeleteHaVipRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the high-availability virtual IP address.
    /// [More](field@DeleteHaVipRequest::ha_vip_id)
    pub fn ha_vip_id(mut self, value: impl Into<String>) -> Self {
        self.ha_vip_id = Some(value.into());
        self
    }
}

impl Record for DeleteHaVipRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "HaVipId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClientToken", &self.client_token);
        fields.add("RegionId", &self.region_id);
        fields.add("HaVipId", &self.ha_vip_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteHaVipRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ClientToken" => self.client_token.slot(),
            "RegionId" => self.region_id.slot(),
            "HaVipId" => self.ha_vip_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteHaVipRequest {
    type Response = DeleteHaVipResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteHaVip").region("RegionId").client_token()
    }
}

/// The response of [`Client::delete_ha_vip`](crate::Client::delete_ha_vip).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteHaVipResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteHaVipResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteHaVipResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteHaVipRequest);
ecs_core::internal::response_records!(DeleteHaVipResponse);
