// Generated from api-specs/ecs/2014-05-26/actions/DeleteNatGateway.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a NAT gateway.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::DeleteNatGatewayRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteNatGatewayRequest::new()
//!     .nat_gateway_id("ngw-bp1uewa15k4iytrwabcd");
//! ecs.delete_nat_gateway(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DependencyViolation.BandwidthPackages`, `DependencyViolation.EIPS`,
//! `Forbidden.PrePaidNatGateway`, `TaskConflict`.
//!
//! 404: `INSTANCE_NOT_EXISTS`, `IncorrectStatus.natgw`, `InvalidNatGatewayId.NotFound`,
//! `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_nat_gateway`](crate::Client::delete_nat_gateway).
///
/// Deletes a NAT gateway.
///
/// Needs [`nat_gateway_id`](field@DeleteNatGatewayRequest::nat_gateway_id).
#[deprecated(note = "use `DeleteNatGateway` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteNatGatewayRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the NAT gateway.
    ///
    /// Required.
    ///
    /// Wire name: `NatGatewayId`.
    pub nat_gateway_id: Option<String>,
}

impl DeleteNatGatewayRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteNatGatewayRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the NAT gateway. [More](field@DeleteNatGatewayRequest::nat_gateway_id)
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
}

impl Record for DeleteNatGatewayRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "NatGatewayId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("NatGatewayId", &self.nat_gateway_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteNatGatewayRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "NatGatewayId" => self.nat_gateway_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteNatGatewayRequest {
    type Response = DeleteNatGatewayResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteNatGateway").region("RegionId")
    }
}

/// The response of [`Client::delete_nat_gateway`](crate::Client::delete_nat_gateway).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNatGatewayResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteNatGatewayResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteNatGatewayResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteNatGatewayRequest);
ecs_core::internal::response_records!(DeleteNatGatewayResponse);
