// Generated from api-specs/ecs/2014-05-26/actions/DeleteRouteEntry.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a route from a route table.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::DeleteRouteEntryRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteRouteEntryRequest::new()
//!     .route_table_id("vtb-bp145q7glnuzddujabcd")
//!     .destination_cidr_block("172.16.0.0/12");
//! ecs.delete_route_entry(request).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_route_entry`](crate::Client::delete_route_entry).
///
/// Deletes a route from a route table.
///
/// Needs [`route_table_id`](field@DeleteRouteEntryRequest::route_table_id),
/// [`destination_cidr_block`](field@DeleteRouteEntryRequest::destination_cidr_block).
#[deprecated(note = "use `DeleteRouteEntry` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteRouteEntryRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the route table.
    ///
    /// Required.
    ///
    /// Wire name: `RouteTableId`.
    pub route_table_id: Option<String>,
    /// CIDR block of the destinations that the route is for.
    ///
    /// Required.
    ///
    /// Wire name: `DestinationCidrBlock`.
    pub destination_cidr_block: Option<String>,
    /// Id of the next hop.
    ///
    /// Not together with `NextHopList`.
    ///
    /// Wire name: `NextHopId`.
    pub next_hop_id: Option<String>,
    /// Next hops of the route.
    ///
    /// At most 4 items.
    ///
    /// Wire name: `NextHopList`.
    pub next_hop_list: Option<Vec<NextHop>>,
}

impl DeleteRouteEntryRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteRouteEntryRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the route table. [More](field@DeleteRouteEntryRequest::route_table_id)
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }

    /// CIDR block of the destinations that the route is for.
    /// [More](field@DeleteRouteEntryRequest::destination_cidr_block)
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }

    /// Id of the next hop. [More](field@DeleteRouteEntryRequest::next_hop_id)
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }

    /// Next hops of the route. An empty list cannot be sent.
    /// [More](field@DeleteRouteEntryRequest::next_hop_list)
    pub fn next_hop_list<M>(
        mut self,
        value: impl ecs_core::IntoList<NextHop, M>,
    ) -> Self {
        self.next_hop_list = Some(value.into_list());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteRouteEntryRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "RouteTableId" => self.route_table_id.slot(),
            "DestinationCidrBlock" => self.destination_cidr_block.slot(),
            "NextHopId" => self.next_hop_id.slot(),
            "NextHopList" => self.next_hop_list.slot(),
            _ => return None,
        };
        Some(slot)
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

/// A next hop of the route.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NextHop {
    /// Id of the next hop.
    ///
    /// Wire name: `NextHopId`.
    pub next_hop_id: Option<String>,
    /// Type of the next hop.
    ///
    /// Wire name: `NextHopType`.
    pub next_hop_type: Option<String>,
}

impl NextHop {
    /// An empty `NextHop`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the next hop.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }

    /// Type of the next hop.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for NextHop {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "NextHopId" => self.next_hop_id.slot(),
            "NextHopType" => self.next_hop_type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::delete_route_entry`](crate::Client::delete_route_entry).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRouteEntryResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteRouteEntryResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteRouteEntryResponse {
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
