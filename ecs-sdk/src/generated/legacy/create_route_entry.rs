// Generated from api-specs/ecs/2014-05-26/actions/CreateRouteEntry.json by `cargo xtask regenerate`. Do not edit.

//! `CreateRouteEntry`: adds a route to a route table.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
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
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Client::create_route_entry`](crate::Client::create_route_entry).
///
/// Adds a route to a route table.
#[deprecated(note = "use `CreateRouteEntry` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateRouteEntryRequest {
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
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Type of the next hop.
    ///
    /// `NextHopType`.
    pub next_hop_type: Option<String>,
    /// Next hops of the route.
    ///
    /// `NextHopList`. At most 4 items.
    pub next_hop_list: Option<Vec<NextHop>>,
}

impl CreateRouteEntryRequest {
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

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }

    /// Sets `NextHopList`. An empty list cannot be sent.
    pub fn next_hop_list(mut self, value: impl IntoIterator<Item = NextHop>) -> Self {
        self.next_hop_list = Some(value.into_iter().collect());
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

/// The response of [`Client::create_route_entry`](crate::Client::create_route_entry).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRouteEntryResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CreateRouteEntryResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for CreateRouteEntryResponse {
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
