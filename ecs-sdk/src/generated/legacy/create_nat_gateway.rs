// Generated from api-specs/ecs/2014-05-26/actions/CreateNatGateway.json by `cargo xtask regenerate`. Do not edit.

//! Creates a NAT gateway in a VPC.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::CreateNatGatewayRequest;
//! use ecs_sdk::legacy::create_nat_gateway::BandwidthPackage;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateNatGatewayRequest::new()
//!     .vpc_id("vpc-bp1opxu1zkhn00gzv26cn")
//!     .bandwidth_package([
//!         BandwidthPackage::new().bandwidth(5).ip_count(1).zone("cn-hangzhou-a"),
//!     ]);
//! let response = ecs.create_nat_gateway(request).await?;
//! println!("{}", response.nat_gateway_id);
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::create_nat_gateway`](crate::Client::create_nat_gateway).
///
/// Creates a NAT gateway in a VPC.
///
/// Needs [`vpc_id`](field@CreateNatGatewayRequest::vpc_id),
/// [`bandwidth_package`](field@CreateNatGatewayRequest::bandwidth_package).
#[deprecated(note = "use `CreateNatGateway` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateNatGatewayRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the VPC.
    ///
    /// Required.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
    /// Name of the NAT gateway.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Bandwidth packages to create with the NAT gateway.
    ///
    /// Required. At most 10 items.
    ///
    /// Wire name: `BandwidthPackage`.
    pub bandwidth_package: Option<Vec<BandwidthPackage>>,
}

impl CreateNatGatewayRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateNatGatewayRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the VPC. [More](field@CreateNatGatewayRequest::vpc_id)
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Name of the NAT gateway.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateNatGatewayRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Bandwidth packages to create with the NAT gateway. An empty list cannot be sent.
    /// [More](field@CreateNatGatewayRequest::bandwidth_package)
    pub fn bandwidth_package<M>(
        mut self,
        value: impl ecs_core::IntoList<BandwidthPackage, M>,
    ) -> Self {
        self.bandwidth_package = Some(value.into_list());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateNatGatewayRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            "Name" => self.name.slot(),
            "Description" => self.description.slot(),
            "ClientToken" => self.client_token.slot(),
            "BandwidthPackage" => self.bandwidth_package.slot(),
            _ => return None,
        };
        Some(slot)
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

/// A bandwidth package to create with the NAT gateway.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct BandwidthPackage {
    /// Bandwidth in Mbit/s.
    ///
    /// Wire name: `Bandwidth`.
    pub bandwidth: Option<i64>,
    /// Number of public IP addresses in the bandwidth package.
    ///
    /// Wire name: `IpCount`.
    pub ip_count: Option<i64>,
    /// Zone of the bandwidth package.
    ///
    /// Wire name: `Zone`.
    pub zone: Option<String>,
}

impl BandwidthPackage {
    /// An empty `BandwidthPackage`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Bandwidth in Mbit/s.
    pub fn bandwidth(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.bandwidth = Some(value.into_integer());
        self
    }

    /// Number of public IP addresses in the bandwidth package.
    pub fn ip_count(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.ip_count = Some(value.into_integer());
        self
    }

    /// Zone of the bandwidth package.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for BandwidthPackage {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Bandwidth" => self.bandwidth.slot(),
            "IpCount" => self.ip_count.slot(),
            "Zone" => self.zone.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::create_nat_gateway`](crate::Client::create_nat_gateway).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNatGatewayResponse {
    /// Ids of the NAT bandwidth packages.
    ///
    /// Wire name: `BandwidthPackageIds`.
    pub bandwidth_package_ids: Vec<String>,
    /// Ids of the forwarding tables.
    ///
    /// Wire name: `ForwardTableIds`.
    pub forward_table_ids: Vec<String>,
    /// Id of the NAT gateway.
    ///
    /// Wire name: `NatGatewayId`.
    pub nat_gateway_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
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

impl DecodeRecord for CreateNatGatewayResponse {
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
