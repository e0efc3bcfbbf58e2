// Generated from api-specs/ecs/2014-05-26/actions/CreateRouterInterface.json by `cargo xtask regenerate`. Do not edit.

//! Creates a router interface, one end of a connection between two routers.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::CreateRouterInterfaceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateRouterInterfaceRequest::new()
//!     .role("InitiatingSide")
//!     .opposite_region_id("cn-shanghai")
//!     .spec("Small.1")
//!     .router_type("VRouter")
//!     .router_id("vrt-bp1lhl0taikrteenabcd");
//! let response = ecs.create_router_interface(request).await?;
//! println!("{}", response.router_interface_id);
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::create_router_interface`](crate::Client::create_router_interface).
///
/// Creates a router interface, one end of a connection between two routers.
///
/// Needs [`role`](field@CreateRouterInterfaceRequest::role),
/// [`opposite_region_id`](field@CreateRouterInterfaceRequest::opposite_region_id),
/// [`spec`](field@CreateRouterInterfaceRequest::spec),
/// [`router_type`](field@CreateRouterInterfaceRequest::router_type),
/// [`router_id`](field@CreateRouterInterfaceRequest::router_id).
#[deprecated(note = "use `CreateRouterInterface` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateRouterInterfaceRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Role of the router interface, the side that connects or the side that accepts.
    ///
    /// Required.
    ///
    /// Wire name: `Role`.
    pub role: Option<String>,
    /// Id of the region of the opposite side.
    ///
    /// Required.
    ///
    /// Wire name: `OppositeRegionId`.
    pub opposite_region_id: Option<String>,
    /// Specification of the router interface.
    ///
    /// Required.
    ///
    /// Wire name: `Spec`.
    pub spec: Option<String>,
    /// Type of the router.
    ///
    /// Required.
    ///
    /// Wire name: `RouterType`.
    pub router_type: Option<String>,
    /// Id of the router.
    ///
    /// Required.
    ///
    /// Wire name: `RouterId`.
    pub router_id: Option<String>,
    /// Id of the opposite router interface.
    ///
    /// Wire name: `OppositeInterfaceId`.
    pub opposite_interface_id: Option<String>,
    /// Id of the opposite router.
    ///
    /// Wire name: `OppositeRouterId`.
    pub opposite_router_id: Option<String>,
    /// Type of the opposite router.
    ///
    /// Default: `VRouter`.
    ///
    /// Wire name: `OppositeRouterType`.
    pub opposite_router_type: Option<String>,
    /// Id of the account that owns the opposite router interface.
    ///
    /// Wire name: `OppositeInterfaceOwnerId`.
    pub opposite_interface_owner_id: Option<String>,
    /// Source IP address of the health check.
    ///
    /// Wire name: `HealthCheckSourceIp`.
    pub health_check_source_ip: Option<String>,
    /// Target IP address of the health check.
    ///
    /// Wire name: `HealthCheckTargetIp`.
    pub health_check_target_ip: Option<String>,
    /// Id of the access point.
    ///
    /// Wire name: `AccessPointId`.
    pub access_point_id: Option<String>,
    /// Id of the access point of the opposite side.
    ///
    /// Wire name: `OppositeAccessPointId`.
    pub opposite_access_point_id: Option<String>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Name of the router interface.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Length of the term, counted in `PricingCycle`.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Billing method, subscription or pay as you go.
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: Option<String>,
    /// Whether the order is paid at once without a further step.
    ///
    /// Wire name: `AutoPay`.
    pub auto_pay: Option<bool>,
    /// Unit in which the period is counted.
    ///
    /// Wire name: `PricingCycle`.
    pub pricing_cycle: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// CIDR block of the user.
    ///
    /// Wire name: `UserCidr`.
    pub user_cidr: Option<String>,
}

impl CreateRouterInterfaceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateRouterInterfaceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Role of the router interface, the side that connects or the side that accepts.
    /// [More](field@CreateRouterInterfaceRequest::role)
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// Id of the region of the opposite side.
    /// [More](field@CreateRouterInterfaceRequest::opposite_region_id)
    pub fn opposite_region_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_region_id = Some(value.into());
        self
    }

    /// Specification of the router interface. [More](field@CreateRouterInterfaceRequest::spec)
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }

    /// Type of the router. [More](field@CreateRouterInterfaceRequest::router_type)
    pub fn router_type(mut self, value: impl Into<String>) -> Self {
        self.router_type = Some(value.into());
        self
    }

    /// Id of the router. [More](field@CreateRouterInterfaceRequest::router_id)
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }

    /// Id of the opposite router interface.
    pub fn opposite_interface_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_id = Some(value.into());
        self
    }

    /// Id of the opposite router.
    pub fn opposite_router_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_id = Some(value.into());
        self
    }

    /// Type of the opposite router.
    /// [More](field@CreateRouterInterfaceRequest::opposite_router_type)
    pub fn opposite_router_type(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_type = Some(value.into());
        self
    }

    /// Id of the account that owns the opposite router interface.
    pub fn opposite_interface_owner_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_owner_id = Some(value.into());
        self
    }

    /// Source IP address of the health check.
    pub fn health_check_source_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_source_ip = Some(value.into());
        self
    }

    /// Target IP address of the health check.
    pub fn health_check_target_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_target_ip = Some(value.into());
        self
    }

    /// Id of the access point.
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = Some(value.into());
        self
    }

    /// Id of the access point of the opposite side.
    pub fn opposite_access_point_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_access_point_id = Some(value.into());
        self
    }

    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the router interface.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Length of the term, counted in `PricingCycle`.
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Billing method, subscription or pay as you go.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Whether the order is paid at once without a further step.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Unit in which the period is counted.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateRouterInterfaceRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// CIDR block of the user.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateRouterInterfaceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Role" => self.role.slot(),
            "OppositeRegionId" => self.opposite_region_id.slot(),
            "Spec" => self.spec.slot(),
            "RouterType" => self.router_type.slot(),
            "RouterId" => self.router_id.slot(),
            "OppositeInterfaceId" => self.opposite_interface_id.slot(),
            "OppositeRouterId" => self.opposite_router_id.slot(),
            "OppositeRouterType" => self.opposite_router_type.slot(),
            "OppositeInterfaceOwnerId" => self.opposite_interface_owner_id.slot(),
            "HealthCheckSourceIp" => self.health_check_source_ip.slot(),
            "HealthCheckTargetIp" => self.health_check_target_ip.slot(),
            "AccessPointId" => self.access_point_id.slot(),
            "OppositeAccessPointId" => self.opposite_access_point_id.slot(),
            "Description" => self.description.slot(),
            "Name" => self.name.slot(),
            "Period" => self.period.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "AutoPay" => self.auto_pay.slot(),
            "PricingCycle" => self.pricing_cycle.slot(),
            "ClientToken" => self.client_token.slot(),
            "UserCidr" => self.user_cidr.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `OrderId`.
    pub order_id: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the router interface.
    ///
    /// Wire name: `RouterInterfaceId`.
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

impl DecodeRecord for CreateRouterInterfaceResponse {
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
