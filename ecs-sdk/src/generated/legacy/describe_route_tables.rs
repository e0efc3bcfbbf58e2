// Generated from api-specs/ecs/2014-05-26/actions/DescribeRouteTables.json by `cargo xtask regenerate`. Do not edit.

//! Lists route tables with their routes.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeRouteTablesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs.describe_route_tables(DescribeRouteTablesRequest::new()).items();
//! while let Some(route_table) = items.try_next().await? {
//!     println!("{}", route_table.route_table_id);
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_route_tables`](crate::Client::describe_route_tables).
///
/// Lists route tables with their routes.
#[deprecated(note = "use `DescribeRouteTableList` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeRouteTablesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the router of the VPC.
    ///
    /// Wire name: `VRouterId`.
    pub v_router_id: Option<String>,
    /// Id of the route table.
    ///
    /// Wire name: `RouteTableId`.
    pub route_table_id: Option<String>,
    /// Type of the router.
    ///
    /// Wire name: `RouterType`.
    pub router_type: Option<String>,
    /// Id of the router.
    ///
    /// Wire name: `RouterId`.
    pub router_id: Option<String>,
    /// Name of the route table.
    ///
    /// Wire name: `RouteTableName`.
    pub route_table_name: Option<String>,
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

impl DescribeRouteTablesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeRouteTablesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the router of the VPC.
    pub fn v_router_id(mut self, value: impl Into<String>) -> Self {
        self.v_router_id = Some(value.into());
        self
    }

    /// Id of the route table.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }

    /// Type of the router.
    pub fn router_type(mut self, value: impl Into<String>) -> Self {
        self.router_type = Some(value.into());
        self
    }

    /// Id of the router.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }

    /// Name of the route table.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.route_table_name = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeRouteTablesRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeRouteTablesRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }
}

impl Record for DescribeRouteTablesRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("VRouterId", &self.v_router_id);
        fields.add("RouteTableId", &self.route_table_id);
        fields.add("RouterType", &self.router_type);
        fields.add("RouterId", &self.router_id);
        fields.add("RouteTableName", &self.route_table_name);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeRouteTablesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "VRouterId" => self.v_router_id.slot(),
            "RouteTableId" => self.route_table_id.slot(),
            "RouterType" => self.router_type.slot(),
            "RouterId" => self.router_id.slot(),
            "RouteTableName" => self.route_table_name.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeRouteTablesRequest {
    type Response = DescribeRouteTablesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeRouteTables")
            .read_only()
            .region("RegionId")
            .read_timeout(17)
    }
}

impl Paged for DescribeRouteTablesRequest {
    type Item = RouteTable;
    const PAGING: Paging = Paging::number("RouteTables").size(50);
    #[inline]
    fn items(response: DescribeRouteTablesResponse) -> Vec<RouteTable> {
        response.route_tables
    }
}

/// The response of
/// [`Client::describe_route_tables`](crate::Client::describe_route_tables).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRouteTablesResponse {
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
    /// Route tables found.
    ///
    /// Wire name: `RouteTables`.
    pub route_tables: Vec<RouteTable>,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeRouteTablesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.wrapped("RouteTables", "RouteTable", &self.route_tables);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeRouteTablesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "RouteTables" => Slot::Wrapped("RouteTable", &mut self.route_tables),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A route table.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteTable {
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Routes of the table.
    ///
    /// Wire name: `RouteEntrys`.
    pub route_entrys: Vec<RouteEntry>,
    /// Id of the route table.
    ///
    /// Wire name: `RouteTableId`.
    pub route_table_id: String,
    /// Type of the route table.
    ///
    /// Wire name: `RouteTableType`.
    pub route_table_type: String,
    /// Id of the router of the VPC.
    ///
    /// Wire name: `VRouterId`.
    pub v_router_id: String,
}

impl Record for RouteTable {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CreationTime", &self.creation_time);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.wrapped("RouteEntrys", "RouteEntry", &self.route_entrys);
        fields.add("RouteTableId", &self.route_table_id);
        fields.add("RouteTableType", &self.route_table_type);
        fields.add("VRouterId", &self.v_router_id);
    }
}

impl DecodeRecord for RouteTable {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreationTime" => self.creation_time.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "RouteEntrys" => Slot::Wrapped("RouteEntry", &mut self.route_entrys),
            "RouteTableId" => self.route_table_id.slot(),
            "RouteTableType" => self.route_table_type.slot(),
            "VRouterId" => self.v_router_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A route of the table.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteEntry {
    /// CIDR block of the destinations that the route is for.
    ///
    /// Wire name: `DestinationCidrBlock`.
    pub destination_cidr_block: String,
    /// Id of the instance that the route leads to.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Type of the next hop.
    ///
    /// Wire name: `NextHopType`.
    pub next_hop_type: String,
    /// Next hops of the route.
    ///
    /// Wire name: `NextHops`.
    pub next_hops: Vec<NextHop>,
    /// Id of the route table.
    ///
    /// Wire name: `RouteTableId`.
    pub route_table_id: String,
    /// Status of the route.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// Type of the route.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: String,
}

impl Record for RouteEntry {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DestinationCidrBlock", &self.destination_cidr_block);
        fields.add("InstanceId", &self.instance_id);
        fields.add("NextHopType", &self.next_hop_type);
        fields.wrapped("NextHops", "NextHop", &self.next_hops);
        fields.add("RouteTableId", &self.route_table_id);
        fields.add("Status", &self.status);
        fields.add("Type", &self.r#type);
    }
}

impl DecodeRecord for RouteEntry {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DestinationCidrBlock" => self.destination_cidr_block.slot(),
            "InstanceId" => self.instance_id.slot(),
            "NextHopType" => self.next_hop_type.slot(),
            "NextHops" => Slot::Wrapped("NextHop", &mut self.next_hops),
            "RouteTableId" => self.route_table_id.slot(),
            "Status" => self.status.slot(),
            "Type" => self.r#type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A next hop of the route.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextHop {
    /// Whether the next hop is in use.
    ///
    /// Wire name: `Enabled`.
    pub enabled: Option<i64>,
    /// Id of the next hop.
    ///
    /// Wire name: `NextHopId`.
    pub next_hop_id: String,
    /// Type of the next hop.
    ///
    /// Wire name: `NextHopType`.
    pub next_hop_type: String,
    /// Weight of the next hop.
    ///
    /// Wire name: `Weight`.
    pub weight: Option<i64>,
}

impl Record for NextHop {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Enabled", &self.enabled);
        fields.add("NextHopId", &self.next_hop_id);
        fields.add("NextHopType", &self.next_hop_type);
        fields.add("Weight", &self.weight);
    }
}

impl DecodeRecord for NextHop {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Enabled" => self.enabled.slot(),
            "NextHopId" => self.next_hop_id.slot(),
            "NextHopType" => self.next_hop_type.slot(),
            "Weight" => self.weight.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeRouteTablesRequest);
ecs_core::internal::response_records!(
    DescribeRouteTablesResponse, RouteTable, RouteEntry, NextHop
);
