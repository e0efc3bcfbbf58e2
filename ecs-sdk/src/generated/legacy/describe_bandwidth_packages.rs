// Generated from api-specs/ecs/2014-05-26/actions/DescribeBandwidthPackages.json by `cargo xtask regenerate`. Do not edit.

//! Lists NAT bandwidth packages.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeBandwidthPackagesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeBandwidthPackagesRequest::new();
//! let mut items = ecs.describe_bandwidth_packages(request).items();
//! while let Some(bandwidth_package) = items.try_next().await? {
//!     println!(
//!         "{} {}", bandwidth_package.bandwidth_package_id, bandwidth_package.status
//!     );
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

/// The request of
/// [`Client::describe_bandwidth_packages`](crate::Client::describe_bandwidth_packages).
///
/// Lists NAT bandwidth packages.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeBandwidthPackagesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the NAT bandwidth package.
    ///
    /// Wire name: `BandwidthPackageId`.
    pub bandwidth_package_id: Option<String>,
    /// Id of the NAT gateway.
    ///
    /// Restricts the list to one gateway.
    ///
    /// Wire name: `NatGatewayId`.
    pub nat_gateway_id: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
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

impl DescribeBandwidthPackagesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeBandwidthPackagesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the NAT bandwidth package.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
        self
    }

    /// Id of the NAT gateway. [More](field@DescribeBandwidthPackagesRequest::nat_gateway_id)
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeBandwidthPackagesRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeBandwidthPackagesRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }
}

impl Record for DescribeBandwidthPackagesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("BandwidthPackageId", &self.bandwidth_package_id);
        fields.add("NatGatewayId", &self.nat_gateway_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeBandwidthPackagesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "BandwidthPackageId" => self.bandwidth_package_id.slot(),
            "NatGatewayId" => self.nat_gateway_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeBandwidthPackagesRequest {
    type Response = DescribeBandwidthPackagesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeBandwidthPackages")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeBandwidthPackagesRequest {
    type Item = BandwidthPackage;
    const PAGING: Paging = Paging::number("BandwidthPackages").size(50);
    #[inline]
    fn items(response: DescribeBandwidthPackagesResponse) -> Vec<BandwidthPackage> {
        response.bandwidth_packages
    }
}

/// The response of
/// [`Client::describe_bandwidth_packages`](crate::Client::describe_bandwidth_packages).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeBandwidthPackagesResponse {
    /// Bandwidth packages found.
    ///
    /// Wire name: `BandwidthPackages`.
    pub bandwidth_packages: Vec<BandwidthPackage>,
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

impl Record for DescribeBandwidthPackagesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped("BandwidthPackages", "BandwidthPackage", &self.bandwidth_packages);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeBandwidthPackagesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "BandwidthPackages" => {
                Slot::Wrapped("BandwidthPackage", &mut self.bandwidth_packages)
            }
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A bandwidth package.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BandwidthPackage {
    /// Bandwidth in Mbit/s.
    ///
    /// Wire name: `Bandwidth`.
    pub bandwidth: String,
    /// Id of the NAT bandwidth package.
    ///
    /// Wire name: `BandwidthPackageId`.
    pub bandwidth_package_id: String,
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
    /// Line type or carrier of the public network.
    ///
    /// Wire name: `ISP`.
    pub isp: String,
    /// Billing method, subscription or pay as you go.
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: String,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// Wire name: `InternetChargeType`.
    pub internet_charge_type: types::InternetChargeType,
    /// Number of public IP addresses in the bandwidth package.
    ///
    /// Wire name: `IpCount`.
    pub ip_count: String,
    /// Name of the bandwidth package.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Id of the NAT gateway.
    ///
    /// Wire name: `NatGatewayId`.
    pub nat_gateway_id: String,
    /// Public IP addresses of the bandwidth package.
    ///
    /// Wire name: `PublicIpAddresses`.
    pub public_ip_addresses: Vec<PublicIpAddresse>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Status of the bandwidth package.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
}

impl Record for BandwidthPackage {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Bandwidth", &self.bandwidth);
        fields.add("BandwidthPackageId", &self.bandwidth_package_id);
        fields.add("BusinessStatus", &self.business_status);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("ISP", &self.isp);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("IpCount", &self.ip_count);
        fields.add("Name", &self.name);
        fields.add("NatGatewayId", &self.nat_gateway_id);
        fields
            .wrapped("PublicIpAddresses", "PublicIpAddresse", &self.public_ip_addresses);
        fields.add("RegionId", &self.region_id);
        fields.add("Status", &self.status);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl DecodeRecord for BandwidthPackage {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Bandwidth" => self.bandwidth.slot(),
            "BandwidthPackageId" => self.bandwidth_package_id.slot(),
            "BusinessStatus" => self.business_status.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "ISP" => self.isp.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "InternetChargeType" => self.internet_charge_type.slot(),
            "IpCount" => self.ip_count.slot(),
            "Name" => self.name.slot(),
            "NatGatewayId" => self.nat_gateway_id.slot(),
            "PublicIpAddresses" => {
                Slot::Wrapped("PublicIpAddresse", &mut self.public_ip_addresses)
            }
            "RegionId" => self.region_id.slot(),
            "Status" => self.status.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A public IP address of the bandwidth package.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicIpAddresse {
    /// Id of the elastic IP address.
    ///
    /// Wire name: `AllocationId`.
    pub allocation_id: String,
    /// IP address.
    ///
    /// Wire name: `IpAddress`.
    pub ip_address: String,
}

impl Record for PublicIpAddresse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AllocationId", &self.allocation_id);
        fields.add("IpAddress", &self.ip_address);
    }
}

impl DecodeRecord for PublicIpAddresse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AllocationId" => self.allocation_id.slot(),
            "IpAddress" => self.ip_address.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeBandwidthPackagesRequest);
ecs_core::internal::response_records!(
    DescribeBandwidthPackagesResponse, BandwidthPackage, PublicIpAddresse
);
