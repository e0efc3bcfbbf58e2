// Generated from api-specs/ecs/2014-05-26/actions/DeleteVirtualBorderRouter.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a virtual border router.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::DeleteVirtualBorderRouterRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteVirtualBorderRouterRequest::new()
//!     .vbr_id("vbr-bp1jcg5cmxjbl9xgabcd");
//! ecs.delete_virtual_border_router(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DependencyViolation.BgpGroup`, `DependencyViolation.BgpNetwork`,
//! `DependencyViolation.Nqa`, `DependencyViolation.RouterInterfaceReferedByRouteEntry`,
//! `InvalidOperation.OperationNotAllowedInState`,
//! `InvalidOperation.RouterInterfaceNotDeleted`, `InvalidStatus.NotAllowed`.
//!
//! 403: `Forbidden.MultiVlanRi`, `Forbidden.NoRiFound`,
//! `Forbidden.OperationNotAllowedByUser`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidVbrId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::delete_virtual_border_router`](crate::Client::delete_virtual_border_router).
///
/// Deletes a virtual border router.
///
/// Needs [`vbr_id`](field@DeleteVirtualBorderRouterRequest::vbr_id).
#[deprecated(note = "use `DeleteVirtualBorderRouter` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteVirtualBorderRouterRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the virtual border router.
    ///
    /// Required.
    ///
    /// Wire name: `VbrId`.
    pub vbr_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// CIDR block of the user.
    ///
    /// Wire name: `UserCidr`.
    pub user_cidr: Option<String>,
}

impl DeleteVirtualBorderRouterRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteVirtualBorderRouterRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the virtual border router. [More](field@DeleteVirtualBorderRouterRequest::vbr_id)
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@DeleteVirtualBorderRouterRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// CIDR block of the user.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

impl Record for DeleteVirtualBorderRouterRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "VbrId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("VbrId", &self.vbr_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("UserCidr", &self.user_cidr);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteVirtualBorderRouterRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "VbrId" => self.vbr_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "UserCidr" => self.user_cidr.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteVirtualBorderRouterRequest {
    type Response = DeleteVirtualBorderRouterResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteVirtualBorderRouter")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::delete_virtual_border_router`](crate::Client::delete_virtual_border_router).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVirtualBorderRouterResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteVirtualBorderRouterResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteVirtualBorderRouterResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteVirtualBorderRouterRequest);
ecs_core::internal::response_records!(DeleteVirtualBorderRouterResponse);
