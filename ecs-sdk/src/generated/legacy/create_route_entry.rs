// Generated from api-specs/ecs/2014-05-26/actions/CreateRouteEntry.json by `cargo xtask regenerate`. Do not edit.

//! Adds a route to a route table.
//!
//! - **Members**: At least one of `NextHopId` and `NextHopList` must be set.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::CreateRouteEntryRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateRouteEntryRequest::new()
//!     .route_table_id("vtb-bp145q7glnuzddujabcd")
//!     .destination_cidr_block("192.168.0.0/16")
//!     .next_hop_id("i-bp1g6zv0ce8oghu7k3kp");
//! ecs.create_route_entry(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `CountLimitExceed.HaVipRouteEntry`, `Duplicated.VpcNextHop`,
//! `FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY`, `Forbidden.CheckEntryRuleQuota`,
//! `Forbidden.PrivateIpNotFound`, `INVALID_VPC_ID`, `INVALID_WEIGHT_PARAM`,
//! `IllegalParam.NextHopId`, `IncorrectHaVipStatus`, `IncorrectRouteEntryStatus`,
//! `IncorrectStatus.MultiScopeRiRouteEntry`, `IncorrectStatus.RouteTableStatus`,
//! `IncorrectVpcStatus`, `InvalidCIDRBlock.Duplicate`, `InvalidCidrBlock`,
//! `InvalidCidrBlock.Malformed`, `InvalidDestinationCidrBlock`,
//! `InvalidEntryRuleQuota.NotFound`, `InvalidHaVip.NotFound`,
//! `InvalidNatGateway.NotFound`, `InvalidNextHop.NotFound`, `InvalidNextHopType`,
//! `InvalidNexthop`, `InvalidNexthop.DirectEni`, `InvalidNexthop.NotFound`,
//! `InvalidNexthopListSize`, `InvalidNexthopTypeAndList.BothNotNull`,
//! `InvalidNexthopTypeAndList.BothNull`, `InvalidOppositeRouterType`, `InvalidParam`,
//! `InvalidPhysicalConnectionBusinessStatus`, `InvalidRouteEntry`,
//! `InvalidRouteEntry.Duplicate`, `InvalidRouteEntrySize`, `InvalidRouterInterface`,
//! `InvalidRouterType`, `InvalidVBRStatus`, `InvalidVPC.NotFound`,
//! `InvalidVRouter.NotFound`, `InvalidVpnInstanceId.NotFound`, `MissingParameter`,
//! `OperationFailed.CxpRouteExist`, `OperationFailed.DistibuteLock`,
//! `OperationFailed.EcmpInvalidRouterInterfaceOppositeType`, `OperationFailed.GetEniInfo`,
//! `OperationFailed.InvalidNextHopType`, `OperationFailed.InvalidNexthop`,
//! `OperationFailed.MultiScopeType`, `OperationFailed.NotifyCenCreate`,
//! `OperationFailed.NotifyCenDelete`, `OperationFailed.ScopeActiveRouteEntryQuota`,
//! `OperationFailed.ScopeActiveRouteEntryType`,
//! `OperationFailed.ScopeStandbyRouteEntryQuota`,
//! `OperationUnsupported.EcmpRiTypeOrNumber`, `OperationUnsupported.InactiveMode`,
//! `OperationUnsupported.InvalidRouterInterfaceType`,
//! `OperationUnsupported.MoreThanOneVpnOrHavip`,
//! `OperationUnsupported.ScopeInvalidRouteType`, `OperationUnsupported.SubRouteTableECMP`,
//! `QuotaExceeded`, `QuotaExceeded.EcmpRouteEntryNextHopCount`,
//! `QuotaExceeded.HaVipRouteEntry`, `RouteConflict.AlreadyExist`, `TaskConflict`,
//! `VswitchStatusError`.
//!
//! 403: `IncorrectInstanceStatus`.
//!
//! 404: `InvalidHaVipId.NotFound`, `InvalidInstanId.NotFound`,
//! `InvalidIpv6Gateway.NotFound`, `InvalidNatGatewayId.NotFound`,
//! `InvalidNetworkInterface.NotFound`, `InvalidNextHopId.NotFound`,
//! `InvalidRouteTableId.NotFound`, `InvalidVpc.NotFound`,
//! `OperationFailed.InstanceDismatchCurrentVpc`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::create_route_entry`](crate::Client::create_route_entry).
///
/// Adds a route to a route table.
///
/// Needs [`route_table_id`](field@CreateRouteEntryRequest::route_table_id),
/// [`destination_cidr_block`](field@CreateRouteEntryRequest::destination_cidr_block).
/// Often set: [`next_hop_id`](field@CreateRouteEntryRequest::next_hop_id).
#[deprecated(note = "use `CreateRouteEntry` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateRouteEntryRequest {
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
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Type of the next hop.
    ///
    /// Wire name: `NextHopType`.
    pub next_hop_type: Option<String>,
    /// Next hops of the route.
    ///
    /// At most 4 items.
    ///
    /// Wire name: `NextHopList`.
    pub next_hop_list: Option<Vec<NextHop>>,
}

impl CreateRouteEntryRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateRouteEntryRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the route table. [More](field@CreateRouteEntryRequest::route_table_id)
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }

    /// CIDR block of the destinations that the route is for.
    /// [More](field@CreateRouteEntryRequest::destination_cidr_block)
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }

    /// Id of the next hop. [More](field@CreateRouteEntryRequest::next_hop_id)
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateRouteEntryRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Type of the next hop.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }

    /// Next hops of the route. An empty list cannot be sent.
    /// [More](field@CreateRouteEntryRequest::next_hop_list)
    pub fn next_hop_list<M>(
        mut self,
        value: impl ecs_core::IntoList<NextHop, M>,
    ) -> Self {
        self.next_hop_list = Some(value.into_list());
        self
    }
}

impl Record for CreateRouteEntryRequest {
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
        fields.add("ClientToken", &self.client_token);
        fields.add("NextHopType", &self.next_hop_type);
        fields.add("NextHopList", &self.next_hop_list);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateRouteEntryRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "RouteTableId" => self.route_table_id.slot(),
            "DestinationCidrBlock" => self.destination_cidr_block.slot(),
            "NextHopId" => self.next_hop_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "NextHopType" => self.next_hop_type.slot(),
            "NextHopList" => self.next_hop_list.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateRouteEntryRequest {
    type Response = CreateRouteEntryResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateRouteEntry")
            .region("RegionId")
            .client_token()
            .read_timeout(17)
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

/// The response of [`Client::create_route_entry`](crate::Client::create_route_entry).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRouteEntryResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateRouteEntryResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateRouteEntryResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateRouteEntryRequest, NextHop);
ecs_core::internal::response_records!(CreateRouteEntryResponse);
