// Generated from api-specs/ecs/2014-05-26/actions/DescribeRouterInterfaces.json by `cargo xtask regenerate`. Do not edit.

//! Lists router interfaces.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeRouterInterfacesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeRouterInterfacesRequest::new();
//! let mut items = ecs.describe_router_interfaces(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{} {}", item.access_point_id, item.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `IllegalParam.AliUid`, `InvalidParam.NotNull`.
//!
//! 404: `InvalidFilterKey.ValueNotSupported`, `InvalidOppositeRegionId.NotFound`,
//! `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_router_interfaces`](crate::Client::describe_router_interfaces).
///
/// Lists router interfaces.
#[deprecated(note = "use `DescribeRouterInterfaces` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeRouterInterfacesRequest {
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
    /// At most 5 items.
    ///
    /// Wire name: `Filter`.
    pub filter: Option<Vec<Filter>>,
}

impl DescribeRouterInterfacesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeRouterInterfacesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeRouterInterfacesRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeRouterInterfacesRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Filters that narrow the results. An empty list cannot be sent.
    /// [More](field@DescribeRouterInterfacesRequest::filter)
    pub fn filter<M>(mut self, value: impl ecs_core::IntoList<Filter, M>) -> Self {
        self.filter = Some(value.into_list());
        self
    }
}

impl Record for DescribeRouterInterfacesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
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
impl ecs_core::internal::DecodeRecord for DescribeRouterInterfacesRequest {
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

impl Request for DescribeRouterInterfacesRequest {
    type Response = DescribeRouterInterfacesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeRouterInterfaces")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeRouterInterfacesRequest {
    type Item = RouterInterfaceType;
    const PAGING: Paging = Paging::number("RouterInterfaceSet").size(50);
    #[inline]
    fn items(response: DescribeRouterInterfacesResponse) -> Vec<RouterInterfaceType> {
        response.router_interface_set
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
    /// At most 5 items.
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

/// The response of
/// [`Client::describe_router_interfaces`](crate::Client::describe_router_interfaces).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRouterInterfacesResponse {
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
    /// Router interfaces found.
    ///
    /// Wire name: `RouterInterfaceSet`.
    pub router_interface_set: Vec<RouterInterfaceType>,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeRouterInterfacesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields
            .wrapped(
                "RouterInterfaceSet",
                "RouterInterfaceType",
                &self.router_interface_set,
            );
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeRouterInterfacesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "RouterInterfaceSet" => {
                Slot::Wrapped("RouterInterfaceType", &mut self.router_interface_set)
            }
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A router interface.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouterInterfaceType {
    /// Id of the access point.
    ///
    /// Wire name: `AccessPointId`.
    pub access_point_id: String,
    /// State of the resource with regard to billing.
    ///
    /// Wire name: `BusinessStatus`.
    pub business_status: String,
    /// How it is billed.
    ///
    /// Wire name: `ChargeType`.
    pub charge_type: String,
    /// When the connection was made, UTC.
    ///
    /// Wire name: `ConnectedTime`.
    pub connected_time: types::Time,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// When it ends, UTC.
    ///
    /// Wire name: `EndTime`.
    pub end_time: types::Time,
    /// Source IP address of the health check.
    ///
    /// Wire name: `HealthCheckSourceIp`.
    pub health_check_source_ip: String,
    /// Target IP address of the health check.
    ///
    /// Wire name: `HealthCheckTargetIp`.
    pub health_check_target_ip: String,
    /// Name of the router interface.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Id of the access point of the opposite side.
    ///
    /// Wire name: `OppositeAccessPointId`.
    pub opposite_access_point_id: String,
    /// State of the opposite router interface with regard to billing.
    ///
    /// Wire name: `OppositeInterfaceBusinessStatus`.
    pub opposite_interface_business_status: String,
    /// Id of the opposite router interface.
    ///
    /// Wire name: `OppositeInterfaceId`.
    pub opposite_interface_id: String,
    /// Id of the account that owns the opposite router interface.
    ///
    /// Wire name: `OppositeInterfaceOwnerId`.
    pub opposite_interface_owner_id: String,
    /// Specification of the opposite router interface.
    ///
    /// Wire name: `OppositeInterfaceSpec`.
    pub opposite_interface_spec: String,
    /// Status of the opposite router interface.
    ///
    /// Wire name: `OppositeInterfaceStatus`.
    pub opposite_interface_status: String,
    /// Id of the region of the opposite side.
    ///
    /// Wire name: `OppositeRegionId`.
    pub opposite_region_id: String,
    /// Id of the opposite router.
    ///
    /// Wire name: `OppositeRouterId`.
    pub opposite_router_id: String,
    /// Type of the opposite router.
    ///
    /// Wire name: `OppositeRouterType`.
    pub opposite_router_type: String,
    /// Role of the router interface, the side that connects or the side that accepts.
    ///
    /// Wire name: `Role`.
    pub role: String,
    /// Id of the router.
    ///
    /// Wire name: `RouterId`.
    pub router_id: String,
    /// Id of the router interface.
    ///
    /// Wire name: `RouterInterfaceId`.
    pub router_interface_id: String,
    /// Type of the router.
    ///
    /// Wire name: `RouterType`.
    pub router_type: String,
    /// Specification of the router interface.
    ///
    /// Wire name: `Spec`.
    pub spec: String,
    /// Status of the router interface.
    ///
    /// Wire name: `Status`.
    pub status: String,
}

impl Record for RouterInterfaceType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AccessPointId", &self.access_point_id);
        fields.add("BusinessStatus", &self.business_status);
        fields.add("ChargeType", &self.charge_type);
        fields.add("ConnectedTime", &self.connected_time);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("EndTime", &self.end_time);
        fields.add("HealthCheckSourceIp", &self.health_check_source_ip);
        fields.add("HealthCheckTargetIp", &self.health_check_target_ip);
        fields.add("Name", &self.name);
        fields.add("OppositeAccessPointId", &self.opposite_access_point_id);
        fields
            .add(
                "OppositeInterfaceBusinessStatus",
                &self.opposite_interface_business_status,
            );
        fields.add("OppositeInterfaceId", &self.opposite_interface_id);
        fields.add("OppositeInterfaceOwnerId", &self.opposite_interface_owner_id);
        fields.add("OppositeInterfaceSpec", &self.opposite_interface_spec);
        fields.add("OppositeInterfaceStatus", &self.opposite_interface_status);
        fields.add("OppositeRegionId", &self.opposite_region_id);
        fields.add("OppositeRouterId", &self.opposite_router_id);
        fields.add("OppositeRouterType", &self.opposite_router_type);
        fields.add("Role", &self.role);
        fields.add("RouterId", &self.router_id);
        fields.add("RouterInterfaceId", &self.router_interface_id);
        fields.add("RouterType", &self.router_type);
        fields.add("Spec", &self.spec);
        fields.add("Status", &self.status);
    }
}

impl DecodeRecord for RouterInterfaceType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AccessPointId" => self.access_point_id.slot(),
            "BusinessStatus" => self.business_status.slot(),
            "ChargeType" => self.charge_type.slot(),
            "ConnectedTime" => self.connected_time.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "EndTime" => self.end_time.slot(),
            "HealthCheckSourceIp" => self.health_check_source_ip.slot(),
            "HealthCheckTargetIp" => self.health_check_target_ip.slot(),
            "Name" => self.name.slot(),
            "OppositeAccessPointId" => self.opposite_access_point_id.slot(),
            "OppositeInterfaceBusinessStatus" => {
                self.opposite_interface_business_status.slot()
            }
            "OppositeInterfaceId" => self.opposite_interface_id.slot(),
            "OppositeInterfaceOwnerId" => self.opposite_interface_owner_id.slot(),
            "OppositeInterfaceSpec" => self.opposite_interface_spec.slot(),
            "OppositeInterfaceStatus" => self.opposite_interface_status.slot(),
            "OppositeRegionId" => self.opposite_region_id.slot(),
            "OppositeRouterId" => self.opposite_router_id.slot(),
            "OppositeRouterType" => self.opposite_router_type.slot(),
            "Role" => self.role.slot(),
            "RouterId" => self.router_id.slot(),
            "RouterInterfaceId" => self.router_interface_id.slot(),
            "RouterType" => self.router_type.slot(),
            "Spec" => self.spec.slot(),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeRouterInterfacesRequest, Filter);
ecs_core::internal::response_records!(
    DescribeRouterInterfacesResponse, RouterInterfaceType
);
