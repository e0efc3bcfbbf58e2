// Generated from api-specs/ecs/2014-05-26/actions/DescribeVRouters.json by `cargo xtask regenerate`. Do not edit.

//! Lists the routers of VPCs.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeVRoutersRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs.describe_v_routers(DescribeVRoutersRequest::new()).items();
//! while let Some(v_router) = items.try_next().await? {
//!     println!("{} {}", v_router.v_router_id, v_router.v_router_name);
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_v_routers`](crate::Client::describe_v_routers).
///
/// Lists the routers of VPCs.
#[deprecated(note = "use `DescribeVRouters` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeVRoutersRequest {
    /// Id of the router of the VPC.
    ///
    /// Wire name: `VRouterId`.
    pub v_router_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1.
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

impl DescribeVRoutersRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the router of the VPC.
    pub fn v_router_id(mut self, value: impl Into<String>) -> Self {
        self.v_router_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DescribeVRoutersRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1. [More](field@DescribeVRoutersRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most. [More](field@DescribeVRoutersRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }
}

impl Record for DescribeVRoutersRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("VRouterId", &self.v_router_id);
        fields.add("RegionId", &self.region_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeVRoutersRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "VRouterId" => self.v_router_id.slot(),
            "RegionId" => self.region_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeVRoutersRequest {
    type Response = DescribeVRoutersResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeVRouters")
            .read_only()
            .region("RegionId")
            .read_timeout(17)
    }
}

impl Paged for DescribeVRoutersRequest {
    type Item = VRouter;
    const PAGING: Paging = Paging::number("VRouters").size(50);
    #[inline]
    fn items(response: DescribeVRoutersResponse) -> Vec<VRouter> {
        response.v_routers
    }
}

/// The response of [`Client::describe_v_routers`](crate::Client::describe_v_routers).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVRoutersResponse {
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
    /// Routers found.
    ///
    /// Wire name: `VRouters`.
    pub v_routers: Vec<VRouter>,
}

impl Record for DescribeVRoutersResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
        fields.wrapped("VRouters", "VRouter", &self.v_routers);
    }
}

impl DecodeRecord for DescribeVRoutersResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            "VRouters" => Slot::Wrapped("VRouter", &mut self.v_routers),
            _ => return None,
        };
        Some(slot)
    }
}

/// A router of a VPC.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VRouter {
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Ids of the route tables.
    ///
    /// Wire name: `RouteTableIds`.
    pub route_table_ids: Vec<String>,
    /// Id of the router of the VPC.
    ///
    /// Wire name: `VRouterId`.
    pub v_router_id: String,
    /// Name of the router of the VPC.
    ///
    /// Wire name: `VRouterName`.
    pub v_router_name: String,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: String,
}

impl Record for VRouter {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("RegionId", &self.region_id);
        fields.wrapped("RouteTableIds", "RouteTableId", &self.route_table_ids);
        fields.add("VRouterId", &self.v_router_id);
        fields.add("VRouterName", &self.v_router_name);
        fields.add("VpcId", &self.vpc_id);
    }
}

impl DecodeRecord for VRouter {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "RegionId" => self.region_id.slot(),
            "RouteTableIds" => Slot::Wrapped("RouteTableId", &mut self.route_table_ids),
            "VRouterId" => self.v_router_id.slot(),
            "VRouterName" => self.v_router_name.slot(),
            "VpcId" => self.vpc_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeVRoutersRequest);
ecs_core::internal::response_records!(DescribeVRoutersResponse, VRouter);
