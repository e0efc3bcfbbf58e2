// Generated from api-specs/ecs/2014-05-26/actions/DescribeHaVips.json by `cargo xtask regenerate`. Do not edit.

//! Lists high-availability virtual IP addresses.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeHaVipsRequest;
//! use ecs_sdk::legacy::describe_ha_vips::Filter;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeHaVipsRequest::new()
//!     .filter([Filter::new().key("VpcId").value(["vpc-bp1opxu1zkhn00gzv26cn"])]);
//! let mut items = ecs.describe_ha_vips(request).items();
//! while let Some(ha_vip) = items.try_next().await? {
//!     println!("{} {}", ha_vip.ha_vip_id, ha_vip.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.HaVip`.
//!
//! 404: `InvalidFilterKey.ValueNotSupported`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_ha_vips`](crate::Client::describe_ha_vips).
///
/// Lists high-availability virtual IP addresses.
///
/// Needs [`filter`](field@DescribeHaVipsRequest::filter).
#[deprecated(note = "use `DescribeHaVips` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeHaVipsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
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
    /// Filters that narrow the results.
    ///
    /// Required. At most 6 items.
    ///
    /// Wire name: `Filter`.
    pub filter: Option<Vec<Filter>>,
}

impl DescribeHaVipsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeHaVipsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1. [More](field@DescribeHaVipsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most. [More](field@DescribeHaVipsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Filters that narrow the results. An empty list cannot be sent.
    /// [More](field@DescribeHaVipsRequest::filter)
    pub fn filter<M>(mut self, value: impl ecs_core::IntoList<Filter, M>) -> Self {
        self.filter = Some(value.into_list());
        self
    }
}

impl Record for DescribeHaVipsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "Filter"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("Filter", &self.filter);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeHaVipsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "Filter" => self.filter.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeHaVipsRequest {
    type Response = DescribeHaVipsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeHaVips").read_only().region("RegionId")
    }
}

impl Paged for DescribeHaVipsRequest {
    type Item = HaVip;
    const PAGING: Paging = Paging::number("HaVips").size(50);
    #[inline]
    fn items(response: DescribeHaVipsResponse) -> Vec<HaVip> {
        response.ha_vips
    }
}

/// A filter: a name and the values that pass it.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Filter {
    /// Name of the filter.
    ///
    /// Wire name: `Key`.
    pub key: Option<String>,
    /// Values of the filter.
    ///
    /// At most 10 items.
    ///
    /// Wire name: `Value`.
    pub value: Option<Vec<String>>,
}

impl Filter {
    /// An empty `Filter`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the filter.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Values of the filter. An empty list cannot be sent. [More](field@Filter::value)
    pub fn value<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.value = Some(value.into_list());
        self
    }
}

impl Record for Filter {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Filter {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Key" => self.key.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::describe_ha_vips`](crate::Client::describe_ha_vips).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeHaVipsResponse {
    /// High-availability virtual IP addresses found.
    ///
    /// Wire name: `HaVips`.
    pub ha_vips: Vec<HaVip>,
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

impl Record for DescribeHaVipsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("HaVips", "HaVip", &self.ha_vips);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeHaVipsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "HaVips" => Slot::Wrapped("HaVip", &mut self.ha_vips),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A high-availability virtual IP address.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HaVip {
    /// Elastic IP addresses associated with it.
    ///
    /// Wire name: `AssociatedEipAddresses`.
    pub associated_eip_addresses: Vec<String>,
    /// Instances associated with it.
    ///
    /// Wire name: `AssociatedInstances`.
    pub associated_instances: Vec<String>,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreateTime`.
    pub create_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Id of the high-availability virtual IP address.
    ///
    /// Wire name: `HaVipId`.
    pub ha_vip_id: String,
    /// IP address.
    ///
    /// Wire name: `IpAddress`.
    pub ip_address: String,
    /// Id of the instance that holds the address at present.
    ///
    /// Wire name: `MasterInstanceId`.
    pub master_instance_id: String,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Status of the high-availability virtual IP address.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// Id of the vSwitch.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: String,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: String,
}

impl Record for HaVip {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "AssociatedEipAddresses",
                "associatedEipAddresse",
                &self.associated_eip_addresses,
            );
        fields
            .wrapped(
                "AssociatedInstances",
                "associatedInstance",
                &self.associated_instances,
            );
        fields.add("CreateTime", &self.create_time);
        fields.add("Description", &self.description);
        fields.add("HaVipId", &self.ha_vip_id);
        fields.add("IpAddress", &self.ip_address);
        fields.add("MasterInstanceId", &self.master_instance_id);
        fields.add("RegionId", &self.region_id);
        fields.add("Status", &self.status);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("VpcId", &self.vpc_id);
    }
}

impl DecodeRecord for HaVip {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AssociatedEipAddresses" => {
                Slot::Wrapped(
                    "associatedEipAddresse",
                    &mut self.associated_eip_addresses,
                )
            }
            "AssociatedInstances" => {
                Slot::Wrapped("associatedInstance", &mut self.associated_instances)
            }
            "CreateTime" => self.create_time.slot(),
            "Description" => self.description.slot(),
            "HaVipId" => self.ha_vip_id.slot(),
            "IpAddress" => self.ip_address.slot(),
            "MasterInstanceId" => self.master_instance_id.slot(),
            "RegionId" => self.region_id.slot(),
            "Status" => self.status.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeHaVipsRequest, Filter);
ecs_core::internal::response_records!(DescribeHaVipsResponse, HaVip);
