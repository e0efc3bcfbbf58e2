// Generated from api-specs/ecs/2014-05-26/actions/CreateNatGateway.json by `cargo xtask regenerate`. Do not edit.

//! `CreateNatGateway`: creates a NAT gateway in a VPC.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `AllocateIpFailed`, `COMMODITY.INVALID_COMPONENT`,
//! `Forbidden.CheckEntryRuleQuota`, `IllegalParam.Name`, `IncorrectStatus.RouteEntry`,
//! `IncorrectStatus.RouteTableStatus`, `InvalidNatGatewayDescription.MalFormed`,
//! `InvalidNatGatewayId.NotFound`, `InvalidNatGatewayName.MalFormed`,
//! `InvalidParameter.Spec.ValueNotSupported`, `InvalidVPCStatus`, `MissingParameter`,
//! `MissingParameter.BandwidthPackage`, `OperationDenied`, `OperationFailed.TokenVerfiy`,
//! `OperationFailed.UnpaidBillsExist`, `OperationUnsupported.MultiNatGateway`,
//! `ParameterIllegal`, `QuotaExceeded.BandwidthPackageIps`,
//! `RouterEntryConflict.Duplicated`, `TaskConflict`, `VswitchStatusError`,
//! `ZONE_NO_AVAILABLE_IP`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidVpcId.NotFound`, `InvalidZoneId.NotFound`,
//! `OperationFailed.CrateEntryTimeOut`, `VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY`.
//!
//! 500: `OrderError.NatGateway`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Client::create_nat_gateway`](crate::Client::create_nat_gateway).
///
/// Creates a NAT gateway in a VPC.
#[deprecated(note = "use `CreateNatGateway` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateNatGatewayRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the VPC.
    ///
    /// `VpcId`, required.
    pub vpc_id: Option<String>,
    /// Name of the NAT gateway.
    ///
    /// `Name`.
    pub name: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Bandwidth packages to create with the NAT gateway.
    ///
    /// `BandwidthPackage`, required. At most 10 items.
    pub bandwidth_package: Option<Vec<BandwidthPackage>>,
}

impl CreateNatGatewayRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `BandwidthPackage`. An empty list cannot be sent.
    pub fn bandwidth_package(
        mut self,
        value: impl IntoIterator<Item = BandwidthPackage>,
    ) -> Self {
        self.bandwidth_package = Some(value.into_iter().collect());
        self
    }
}

impl Record for CreateNatGatewayRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "VpcId", "BandwidthPackage"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("VpcId", &self.vpc_id);
        fields.add("Name", &self.name);
        fields.add("Description", &self.description);
        fields.add("ClientToken", &self.client_token);
        fields.add("BandwidthPackage", &self.bandwidth_package);
    }
}

impl Request for CreateNatGatewayRequest {
    type Response = CreateNatGatewayResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateNatGateway")
            .region("RegionId")
            .client_token()
            .read_timeout(36)
    }
}

/// Bandwidth packages to create with the NAT gateway.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct BandwidthPackage {
    /// Bandwidth in Mbit/s.
    ///
    /// `Bandwidth`.
    pub bandwidth: Option<i64>,
    /// Number of public IP addresses in the bandwidth package.
    ///
    /// `IpCount`.
    pub ip_count: Option<i64>,
    /// Zone of the bandwidth package.
    ///
    /// `Zone`.
    pub zone: Option<String>,
}

impl BandwidthPackage {
    /// An empty `BandwidthPackage`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<i64>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }

    /// Sets `IpCount`.
    pub fn ip_count(mut self, value: impl Into<i64>) -> Self {
        self.ip_count = Some(value.into());
        self
    }

    /// Sets `Zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }
}

impl Record for BandwidthPackage {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Bandwidth", &self.bandwidth);
        fields.add("IpCount", &self.ip_count);
        fields.add("Zone", &self.zone);
    }
}

/// The response of [`Client::create_nat_gateway`](crate::Client::create_nat_gateway).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNatGatewayResponse {
    /// Ids of the NAT bandwidth packages.
    ///
    /// `BandwidthPackageIds`.
    pub bandwidth_package_ids: Vec<String>,
    /// Ids of the forwarding tables.
    ///
    /// `ForwardTableIds`.
    pub forward_table_ids: Vec<String>,
    /// Id of the NAT gateway.
    ///
    /// `NatGatewayId`.
    pub nat_gateway_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CreateNatGatewayResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "BandwidthPackageIds",
                "BandwidthPackageId",
                &self.bandwidth_package_ids,
            );
        fields.wrapped("ForwardTableIds", "ForwardTableId", &self.forward_table_ids);
        fields.add("NatGatewayId", &self.nat_gateway_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for CreateNatGatewayResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "BandwidthPackageIds" => {
                Slot::Wrapped("BandwidthPackageId", &mut self.bandwidth_package_ids)
            }
            "ForwardTableIds" => {
                Slot::Wrapped("ForwardTableId", &mut self.forward_table_ids)
            }
            "NatGatewayId" => self.nat_gateway_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateNatGatewayRequest, BandwidthPackage);
ecs_core::internal::response_records!(CreateNatGatewayResponse);
