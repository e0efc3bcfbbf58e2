// Generated from api-specs/ecs/2014-05-26/actions/DeleteRouteEntry.json by `cargo xtask regenerate`. Do not edit.

//! `DeleteRouteEntry`: deletes a route from a route table.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbbiden`, `Forbidden.VRouterNotFound`, `IncorrcetRouteEntryStatus`,
//! `IncorrectRouteEntryStatus`, `IncorrectVpcStatus`, `InvalidCidrBlock.Malformed`,
//! `InvalidNextHop`, `InvalidNextHopList.Size`, `InvalidRouteEntry`,
//! `InvalidRouteEntry.NotFound`, `InvalidVRouter.NotFound`,
//! `InvalidVpnInstanceId.NotFound`, `MissingParameter`, `OperationDenied`,
//! `OperationFailed.DeleteMultiScopeEntry`, `OperationFailed.DistibuteLock`,
//! `ParamExclusive.NextHopIdAndList`, `TaskConflict`.
//!
//! 404: `InvalidRouteTableId.NotFound`, `InvalidVpcId.NotFound`.
//!
//! 500: `Vpc.Error`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_route_entry`](crate::Client::delete_route_entry).
///
/// Deletes a route from a route table.
#[deprecated(note = "use `DeleteRouteEntry` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteRouteEntryRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the route table.
    ///
    /// `RouteTableId`, required.
    pub route_table_id: Option<String>,
    /// CIDR block of the destinations that the route is for.
    ///
    /// `DestinationCidrBlock`, required.
    pub destination_cidr_block: Option<String>,
    /// Id of the next hop.
    ///
    /// `NextHopId`.
    pub next_hop_id: Option<String>,
    /// Next hops of the route.
    ///
    /// `NextHopList`. At most 4 items.
    pub next_hop_list: Option<Vec<NextHop>>,
}

impl DeleteRouteEntryRequest {
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

    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }

    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }

    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }

    /// Sets `NextHopList`. An empty list cannot be sent.
    pub fn next_hop_list(mut self, value: impl IntoIterator<Item = NextHop>) -> Self {
        self.next_hop_list = Some(value.into_iter().collect());
        self
    }
}

impl Record for DeleteRouteEntryRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RouteTableId", "DestinationCidrBlock"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("RouteTableId", &self.route_table_id);
        fields.add("DestinationCidrBlock", &self.destination_cidr_block);
        fields.add("NextHopId", &self.next_hop_id);
        fields.add("NextHopList", &self.next_hop_list);
    }
}

impl Request for DeleteRouteEntryRequest {
    type Response = DeleteRouteEntryResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteRouteEntry")
            .region("RegionId")
            .read_timeout(16)
    }
}

/// Next hops of the route.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NextHop {
    /// Id of the next hop.
    ///
    /// `NextHopId`.
    pub next_hop_id: Option<String>,
    /// Type of the next hop.
    ///
    /// `NextHopType`.
    pub next_hop_type: Option<String>,
}

impl NextHop {
    /// An empty `NextHop`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }

    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }
}

impl Record for NextHop {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextHopId", &self.next_hop_id);
        fields.add("NextHopType", &self.next_hop_type);
    }
}

/// The response of [`Client::delete_route_entry`](crate::Client::delete_route_entry).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRouteEntryResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DeleteRouteEntryResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for DeleteRouteEntryResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteRouteEntryRequest, NextHop);
ecs_core::internal::response_records!(DeleteRouteEntryResponse);
