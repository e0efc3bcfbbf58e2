// Generated from api-specs/ecs/2014-05-26/actions/DeactivateRouterInterface.json by `cargo xtask regenerate`. Do not edit.

//! Deactivates a router interface.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::DeactivateRouterInterfaceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeactivateRouterInterfaceRequest::new()
//!     .router_interface_id("ri-bp1x7k9m1p3r5t7vabcd");
//! ecs.deactivate_router_interface(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbbiden.InvaildOwner`, `Forbidden.FinancialLocked`, `IncorrectStatus`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidRouterInterfaceId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::deactivate_router_interface`](crate::Client::deactivate_router_interface).
///
/// Deactivates a router interface.
///
/// Needs
/// [`router_interface_id`](field@DeactivateRouterInterfaceRequest::router_interface_id).
#[deprecated(note = "use `DeactivateRouterInterface` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeactivateRouterInterfaceRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the router interface.
    ///
    /// Required.
    ///
    /// Wire name: `RouterInterfaceId`.
    pub router_interface_id: Option<String>,
}

impl DeactivateRouterInterfaceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeactivateRouterInterfaceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the router interface.
    /// [More](field@DeactivateRouterInterfaceRequest::router_interface_id)
    pub fn router_interface_id(mut self, value: impl Into<String>) -> Self {
        self.router_interface_id = Some(value.into());
        self
    }
}

impl Record for DeactivateRouterInterfaceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "RouterInterfaceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("RouterInterfaceId", &self.router_interface_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeactivateRouterInterfaceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "RouterInterfaceId" => self.router_interface_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeactivateRouterInterfaceRequest {
    type Response = DeactivateRouterInterfaceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeactivateRouterInterface").region("RegionId")
    }
}

/// The response of
/// [`Client::deactivate_router_interface`](crate::Client::deactivate_router_interface).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeactivateRouterInterfaceResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeactivateRouterInterfaceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeactivateRouterInterfaceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeactivateRouterInterfaceRequest);
ecs_core::internal::response_records!(DeactivateRouterInterfaceResponse);
