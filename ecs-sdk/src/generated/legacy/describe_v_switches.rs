// Generated from api-specs/ecs/2014-05-26/actions/DescribeVSwitches.json by `cargo xtask regenerate`. Do not edit.

//! Lists vSwitches.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeVSwitchesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs.describe_v_switches(DescribeVSwitchesRequest::new()).items();
//! while let Some(v_switch) = items.try_next().await? {
//!     println!("{} {}", v_switch.v_switch_id, v_switch.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.VpcNotFound`, `IellgalParameter.OwnerAccount`,
//! `Mismatch.InstanceIdAndRegionId`, `OperationFailed.Endpoint`.
//!
//! 404: `InvalidVSwitchId.NotFound`, `InvalidVSwitchIdNumber.NotSupported`,
//! `InvalidVpcIdNumber.NotSupported`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_v_switches`](crate::Client::describe_v_switches).
///
/// Lists vSwitches.
#[deprecated(note = "use `DescribeVSwitches` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeVSwitchesRequest {
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
    /// Id of the vSwitch.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Whether it is the default one of the region or zone.
    ///
    /// Wire name: `IsDefault`.
    pub is_default: Option<bool>,
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

impl DescribeVSwitchesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the VPC.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Id of the vSwitch.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Id of the zone.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DescribeVSwitchesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether it is the default one of the region or zone.
    #[inline]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }

    /// Number of the page, counted from 1. [More](field@DescribeVSwitchesRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most. [More](field@DescribeVSwitchesRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }
}

impl Record for DescribeVSwitchesRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("VpcId", &self.vpc_id);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("ZoneId", &self.zone_id);
        fields.add("RegionId", &self.region_id);
        fields.add("IsDefault", &self.is_default);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeVSwitchesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "VpcId" => self.vpc_id.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            "RegionId" => self.region_id.slot(),
            "IsDefault" => self.is_default.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeVSwitchesRequest {
    type Response = DescribeVSwitchesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeVSwitches")
            .read_only()
            .region("RegionId")
            .read_timeout(17)
    }
}

impl Paged for DescribeVSwitchesRequest {
    type Item = VSwitch;
    const PAGING: Paging = Paging::number("VSwitches").size(50);
    #[inline]
    fn items(response: DescribeVSwitchesResponse) -> Vec<VSwitch> {
        response.v_switches
    }
}

/// The response of [`Client::describe_v_switches`](crate::Client::describe_v_switches).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVSwitchesResponse {
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
    /// VSwitches found.
    ///
    /// Wire name: `VSwitches`.
    pub v_switches: Vec<VSwitch>,
}

impl Record for DescribeVSwitchesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
        fields.wrapped("VSwitches", "VSwitch", &self.v_switches);
    }
}

impl DecodeRecord for DescribeVSwitchesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            "VSwitches" => Slot::Wrapped("VSwitch", &mut self.v_switches),
            _ => return None,
        };
        Some(slot)
    }
}

/// A vSwitch.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VSwitch {
    /// How many IP addresses of the vSwitch are free.
    ///
    /// Wire name: `AvailableIpAddressCount`.
    pub available_ip_address_count: Option<i64>,
    /// CIDR block.
    ///
    /// Wire name: `CidrBlock`.
    pub cidr_block: String,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Whether it is the default one of the region or zone.
    ///
    /// Wire name: `IsDefault`.
    pub is_default: Option<bool>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Status of the vSwitch.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// Id of the vSwitch.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: String,
    /// Name of the vSwitch.
    ///
    /// Wire name: `VSwitchName`.
    pub v_switch_name: String,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: String,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
}

impl Record for VSwitch {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AvailableIpAddressCount", &self.available_ip_address_count);
        fields.add("CidrBlock", &self.cidr_block);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("IsDefault", &self.is_default);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Status", &self.status);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("VSwitchName", &self.v_switch_name);
        fields.add("VpcId", &self.vpc_id);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl DecodeRecord for VSwitch {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AvailableIpAddressCount" => self.available_ip_address_count.slot(),
            "CidrBlock" => self.cidr_block.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "IsDefault" => self.is_default.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Status" => self.status.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "VSwitchName" => self.v_switch_name.slot(),
            "VpcId" => self.vpc_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeVSwitchesRequest);
ecs_core::internal::response_records!(DescribeVSwitchesResponse, VSwitch);
