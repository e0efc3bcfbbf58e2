// Generated from api-specs/ecs/2014-05-26/actions/CreateRouterInterface.json by `cargo xtask regenerate`. Do not edit.

//! `CreateRouterInterface`: creates a router interface, one end of a connection between
//! two routers.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.AcceptRoleNotSupportPrePay`, `Forbidden.BillsOutstanding`,
//! `Forbidden.CrossBorder`, `ForbiddenAction`, `INVAID_VBR_STATUS`,
//! `IllegalParam.CrossBorderBandwidth`, `IllegalParam.HealthcheckIp`,
//! `IllegalParam.RegionId`, `IllegalParam.Spec`, `IllegalParam.VRouterType`,
//! `InvalidAccessPoint.NotExist`, `InvalidAccessPoint.NotMatch`, `InvalidAliuid`,
//! `InvalidBandwidth.NotEnough`, `InvalidCommodity.NotFound`,
//! `InvalidDescription.Malformed`, `InvalidName.Malformed`,
//! `InvalidOppositeRouterType.ValueNotSupported`, `InvalidParam.NotFound`,
//! `InvalidPrice.NotFound`, `InvalidRole.ValueNotSupported`, `InvalidRouterId.NotFound`,
//! `InvalidRouterInterfaceChargeType.Malformed`, `InvalidRouterInterfaceSpec.Malformed`,
//! `InvalidRouterType.ValueNotSupported`, `InvalidSpec.ValudNotSupported`,
//! `LimitationExceed.InterfaceNumberOnRouter`, `OperationFailed.HcForInvalidRiType`,
//! `OperationFailed.SyncOrderToSub`, `PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL`,
//! `ParameterMismatch.Role-Spec`, `QuotaExceed.RouterInterface`.
//!
//! 404: `InvalidOppositeRegionId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! 500: `Forbidden.NotInRouterInterfaceCreateWhitelist`,
//! `InvalidAccessPoint.ValueNotAllowed`, `RI_CREATE_ONE_LIMIT_BY_SYNC`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::create_router_interface`](crate::Client::create_router_interface).
///
/// Creates a router interface, one end of a connection between two routers.
#[deprecated(note = "use `CreateRouterInterface` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateRouterInterfaceRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Role of the router interface, the side that connects or the side that accepts.
    ///
    /// `Role`, required.
    pub role: Option<String>,
    /// Id of the region of the opposite side.
    ///
    /// `OppositeRegionId`, required.
    pub opposite_region_id: Option<String>,
    /// Specification of the router interface.
    ///
    /// `Spec`, required.
    pub spec: Option<String>,
    /// Type of the router.
    ///
    /// `RouterType`, required.
    pub router_type: Option<String>,
    /// Id of the router.
    ///
    /// `RouterId`, required.
    pub router_id: Option<String>,
    /// Id of the opposite router interface.
    ///
    /// `OppositeInterfaceId`.
    pub opposite_interface_id: Option<String>,
    /// Id of the opposite router.
    ///
    /// `OppositeRouterId`.
    pub opposite_router_id: Option<String>,
    /// Type of the opposite router.
    ///
    /// `OppositeRouterType`. Default: `VRouter`.
    pub opposite_router_type: Option<String>,
    /// Id of the account that owns the opposite router interface.
    ///
    /// `OppositeInterfaceOwnerId`.
    pub opposite_interface_owner_id: Option<String>,
    /// Source IP address of the health check.
    ///
    /// `HealthCheckSourceIp`.
    pub health_check_source_ip: Option<String>,
    /// Target IP address of the health check.
    ///
    /// `HealthCheckTargetIp`.
    pub health_check_target_ip: Option<String>,
    /// Id of the access point.
    ///
    /// `AccessPointId`.
    pub access_point_id: Option<String>,
    /// Id of the access point of the opposite side.
    ///
    /// `OppositeAccessPointId`.
    pub opposite_access_point_id: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Name of the router interface.
    ///
    /// `Name`.
    pub name: Option<String>,
    /// Length of the term, counted in `PricingCycle`.
    ///
    /// `Period`.
    pub period: Option<i64>,
    /// Billing method, subscription or pay as you go.
    ///
    /// `InstanceChargeType`.
    pub instance_charge_type: Option<String>,
    /// Whether the order is paid at once without a further step.
    ///
    /// `AutoPay`.
    pub auto_pay: Option<bool>,
    /// Unit in which the period is counted.
    ///
    /// `PricingCycle`.
    pub pricing_cycle: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// CIDR block of the user.
    ///
    /// `UserCidr`.
    pub user_cidr: Option<String>,
}

impl CreateRouterInterfaceRequest {
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

    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// Sets `OppositeRegionId`.
    pub fn opposite_region_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_region_id = Some(value.into());
        self
    }

    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }

    /// Sets `RouterType`.
    pub fn router_type(mut self, value: impl Into<String>) -> Self {
        self.router_type = Some(value.into());
        self
    }

    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }

    /// Sets `OppositeInterfaceId`.
    pub fn opposite_interface_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_id = Some(value.into());
        self
    }

    /// Sets `OppositeRouterId`.
    pub fn opposite_router_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_id = Some(value.into());
        self
    }

    /// Sets `OppositeRouterType`.
    pub fn opposite_router_type(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_type = Some(value.into());
        self
    }

    /// Sets `OppositeInterfaceOwnerId`.
    pub fn opposite_interface_owner_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_owner_id = Some(value.into());
        self
    }

    /// Sets `HealthCheckSourceIp`.
    pub fn health_check_source_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_source_ip = Some(value.into());
        self
    }

    /// Sets `HealthCheckTargetIp`.
    pub fn health_check_target_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_target_ip = Some(value.into());
        self
    }

    /// Sets `AccessPointId`.
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = Some(value.into());
        self
    }

    /// Sets `OppositeAccessPointId`.
    pub fn opposite_access_point_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_access_point_id = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<i64>) -> Self {
        self.period = Some(value.into());
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

impl Record for CreateRouterInterfaceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "Role", "OppositeRegionId", "Spec", "RouterType", "RouterId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Role", &self.role);
        fields.add("OppositeRegionId", &self.opposite_region_id);
        fields.add("Spec", &self.spec);
        fields.add("RouterType", &self.router_type);
        fields.add("RouterId", &self.router_id);
        fields.add("OppositeInterfaceId", &self.opposite_interface_id);
        fields.add("OppositeRouterId", &self.opposite_router_id);
        fields.add("OppositeRouterType", &self.opposite_router_type);
        fields.add("OppositeInterfaceOwnerId", &self.opposite_interface_owner_id);
        fields.add("HealthCheckSourceIp", &self.health_check_source_ip);
        fields.add("HealthCheckTargetIp", &self.health_check_target_ip);
        fields.add("AccessPointId", &self.access_point_id);
        fields.add("OppositeAccessPointId", &self.opposite_access_point_id);
        fields.add("Description", &self.description);
        fields.add("Name", &self.name);
        fields.add("Period", &self.period);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("AutoPay", &self.auto_pay);
        fields.add("PricingCycle", &self.pricing_cycle);
        fields.add("ClientToken", &self.client_token);
        fields.add("UserCidr", &self.user_cidr);
    }
}

impl Request for CreateRouterInterfaceRequest {
    type Response = CreateRouterInterfaceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateRouterInterface")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::create_router_interface`](crate::Client::create_router_interface).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRouterInterfaceResponse {
    /// Id of the order.
    ///
    /// `OrderId`.
    pub order_id: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Id of the router interface.
    ///
    /// `RouterInterfaceId`.
    pub router_interface_id: String,
}

impl Record for CreateRouterInterfaceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
        fields.add("RouterInterfaceId", &self.router_interface_id);
    }
}

impl ResponseRecord for CreateRouterInterfaceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "OrderId" => self.order_id.slot(),
            "RequestId" => self.request_id.slot(),
            "RouterInterfaceId" => self.router_interface_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateRouterInterfaceRequest);
ecs_core::internal::response_records!(CreateRouterInterfaceResponse);
