// Generated from api-specs/ecs/2014-05-26/actions/DescribeNatGateways.json by `cargo xtask regenerate`. Do not edit.

//! Lists NAT gateways.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeNatGatewaysRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs.describe_nat_gateways(DescribeNatGatewaysRequest::new()).items();
//! while let Some(nat_gateway) = items.try_next().await? {
//!     println!("{} {}", nat_gateway.nat_gateway_id, nat_gateway.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidAliuid`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_nat_gateways`](crate::Client::describe_nat_gateways).
///
/// Lists NAT gateways.
#[deprecated(note = "use `DescribeNatGateways` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeNatGatewaysRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the NAT gateway.
    ///
    /// Wire name: `NatGatewayId`.
    pub nat_gateway_id: Option<String>,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default `1`.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 50, default `10`.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
}

impl DescribeNatGatewaysRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeNatGatewaysRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the NAT gateway.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }

    /// Id of the VPC.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeNatGatewaysRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeNatGatewaysRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }
}

impl Record for DescribeNatGatewaysRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("NatGatewayId", &self.nat_gateway_id);
        fields.add("VpcId", &self.vpc_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeNatGatewaysRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "NatGatewayId" => self.nat_gateway_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeNatGatewaysRequest {
    type Response = DescribeNatGatewaysResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeNatGateways").read_only().region("RegionId")
    }
}

impl Paged for DescribeNatGatewaysRequest {
    type Item = NatGateway;
    const PAGING: Paging = Paging::number("NatGateways").size(50);
    #[inline]
    fn items(response: DescribeNatGatewaysResponse) -> Vec<NatGateway> {
        response.nat_gateways
    }
}

/// The response of
/// [`Client::describe_nat_gateways`](crate::Client::describe_nat_gateways).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeNatGatewaysResponse {
    /// NAT gateways found.
    ///
    /// Wire name: `NatGateways`.
    pub nat_gateways: Vec<NatGateway>,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeNatGatewaysResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("NatGateways", "NatGateway", &self.nat_gateways);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeNatGatewaysResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NatGateways" => Slot::Wrapped("NatGateway", &mut self.nat_gateways),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A NAT gateway.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGateway {
    /// Ids of the NAT bandwidth packages.
    ///
    /// Wire name: `BandwidthPackageIds`.
    pub bandwidth_package_ids: Vec<String>,
    /// State of the resource with regard to billing.
    ///
    /// Wire name: `BusinessStatus`.
    pub business_status: String,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Ids of the forwarding tables.
    ///
    /// Wire name: `ForwardTableIds`.
    pub forward_table_ids: Vec<String>,
    /// Billing method, subscription or pay as you go.
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: String,
    /// Name of the NAT gateway.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Id of the NAT gateway.
    ///
    /// Wire name: `NatGatewayId`.
    pub nat_gateway_id: String,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Specification of the NAT gateway.
    ///
    /// Wire name: `Spec`.
    pub spec: String,
    /// Status of the NAT gateway.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: String,
}

impl Record for NatGateway {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "BandwidthPackageIds",
                "BandwidthPackageId",
                &self.bandwidth_package_ids,
            );
        fields.add("BusinessStatus", &self.business_status);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.wrapped("ForwardTableIds", "ForwardTableId", &self.forward_table_ids);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("Name", &self.name);
        fields.add("NatGatewayId", &self.nat_gateway_id);
        fields.add("RegionId", &self.region_id);
        fields.add("Spec", &self.spec);
        fields.add("Status", &self.status);
        fields.add("VpcId", &self.vpc_id);
    }
}

impl DecodeRecord for NatGateway {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "BandwidthPackageIds" => {
                Slot::Wrapped("BandwidthPackageId", &mut self.bandwidth_package_ids)
            }
            "BusinessStatus" => self.business_status.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "ForwardTableIds" => {
                Slot::Wrapped("ForwardTableId", &mut self.forward_table_ids)
            }
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "Name" => self.name.slot(),
            "NatGatewayId" => self.nat_gateway_id.slot(),
            "RegionId" => self.region_id.slot(),
            "Spec" => self.spec.slot(),
            "Status" => self.status.slot(),
            "VpcId" => self.vpc_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeNatGatewaysRequest);
ecs_core::internal::response_records!(DescribeNatGatewaysResponse, NatGateway);
