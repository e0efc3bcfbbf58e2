// Generated from api-specs/ecs/2014-05-26/actions/ConvertNatPublicIpToEip.json by `cargo xtask regenerate`. Do not edit.

//! Turns the public IP address of a VPC instance into an elastic IP address.
//!
//! The instance must be `Running` or `Stopped`.
//!
//! - **Before**: The instance must be in a VPC and have a public address that the system
//!   assigned. An EIP must not be associated yet. A change of the configuration must not
//!   be pending. The public bandwidth must not be 0. A `PrePaid` instance must be charged
//!   by `PayByTraffic`. A `PrePaid` instance must have more than 24 hours left.
//! - **Effects**: The public address becomes a separate EIP.
//! - **Costs**: The EIP is billed separately from then on.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`modify_instance_network_spec`](crate::Client::modify_instance_network_spec).
//!
//! ```no_run
//! use ecs_sdk::network::ConvertNatPublicIpToEipRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ConvertNatPublicIpToEipRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! ecs.convert_nat_public_ip_to_eip(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter.CloudboxNotSupported`, `OperationDenied.CloudboxNotSupport`,
//! `OperationDenied.DedicatedRegionNotSupported`.
//!
//! 403: `EIPMaxBandwidthExceeded`, `Forbidden.InvalidPublicBandwidth`,
//! `Forbidden.RiskControl`, `IncorrectInstanceStatus`,
//! `InvalidAccountStatus.NotEnoughBalance`, `InvalidEndTime.OperateNotSupport`,
//! `InvalidInstance.OverduePayment`, `InvalidInstance.ZeroBandwidth`,
//! `InvalidInstanceId.NotFound`, `InvalidInstanceId.PlanedChange`,
//! `InvalidInstanceStatus.Released`, `InvalidInternetChargeType.ValueNotSupported`,
//! `MaxEIPQuotaExceeded`, `OperationDenied`, `UnsupportedPublicIpWithIsp`.
//!
//! 404: `InvalidInstance.IpAddressMissing`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::convert_nat_public_ip_to_eip`](crate::Client::convert_nat_public_ip_to_eip).
///
/// Turns the public IP address of a VPC instance into an elastic IP address.
///
/// Needs [`instance_id`](field@ConvertNatPublicIpToEipRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ConvertNatPublicIpToEipRequest {
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl ConvertNatPublicIpToEipRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance. [More](field@ConvertNatPublicIpToEipRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@ConvertNatPublicIpToEipRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for ConvertNatPublicIpToEipRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId", "RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ConvertNatPublicIpToEipRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ConvertNatPublicIpToEipRequest {
    type Response = ConvertNatPublicIpToEipResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ConvertNatPublicIpToEip")
            .region("RegionId")
            .read_timeout(12)
    }
}

/// The response of
/// [`Client::convert_nat_public_ip_to_eip`](crate::Client::convert_nat_public_ip_to_eip).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertNatPublicIpToEipResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ConvertNatPublicIpToEipResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ConvertNatPublicIpToEipResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ConvertNatPublicIpToEipRequest);
ecs_core::internal::response_records!(ConvertNatPublicIpToEipResponse);
