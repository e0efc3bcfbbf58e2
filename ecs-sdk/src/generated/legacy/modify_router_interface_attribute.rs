// Generated from api-specs/ecs/2014-05-26/actions/ModifyRouterInterfaceAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the name, the health check or the opposite side of a router interface.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::ModifyRouterInterfaceAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyRouterInterfaceAttributeRequest::new()
//!     .router_interface_id("ri-bp1x7k9m1p3r5t7vabcd");
//! ecs.modify_router_interface_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbbiden`, `Forbbiden.ModifyIdAndType`, `Forbidden.FinancialLocked`,
//! `IncorrectStatus`, `InvalidDescription.Malformed`, `InvalidName.Malformd`,
//! `InvalidOppositeRouterType.ValueNotSupported`, `InvalidParam.ModifyRouterInterface`,
//! `LinkRole.NotSupport`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidRouterInterfaceId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_router_interface_attribute`](crate::Client::modify_router_interface_attribute).
///
/// Changes the name, the health check or the opposite side of a router interface.
///
/// Needs
/// [`router_interface_id`](field@ModifyRouterInterfaceAttributeRequest::router_interface_id).
#[deprecated(note = "use `ModifyRouterInterfaceAttribute` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyRouterInterfaceAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the router interface.
    ///
    /// Required.
    ///
    /// Wire name: `RouterInterfaceId`.
    pub router_interface_id: Option<String>,
    /// Name of the router interface.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
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
    /// Wire name: `OppositeRouterType`.
    pub opposite_router_type: Option<String>,
    /// Id of the account that owns the opposite router interface.
    ///
    /// Wire name: `OppositeInterfaceOwnerId`.
    pub opposite_interface_owner_id: Option<i64>,
    /// Source IP address of the health check.
    ///
    /// Wire name: `HealthCheckSourceIp`.
    pub health_check_source_ip: Option<String>,
    /// Target IP address of the health check.
    ///
    /// Wire name: `HealthCheckTargetIp`.
    pub health_check_target_ip: Option<String>,
}

impl ModifyRouterInterfaceAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyRouterInterfaceAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the router interface.
    /// [More](field@ModifyRouterInterfaceAttributeRequest::router_interface_id)
    pub fn router_interface_id(mut self, value: impl Into<String>) -> Self {
        self.router_interface_id = Some(value.into());
        self
    }

    /// Name of the router interface.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    pub fn opposite_router_type(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_type = Some(value.into());
        self
    }

    /// Id of the account that owns the opposite router interface.
    pub fn opposite_interface_owner_id(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.opposite_interface_owner_id = Some(value.into_integer());
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
}

impl Record for ModifyRouterInterfaceAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "RouterInterfaceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("RouterInterfaceId", &self.router_interface_id);
        fields.add("Name", &self.name);
        fields.add("Description", &self.description);
        fields.add("OppositeInterfaceId", &self.opposite_interface_id);
        fields.add("OppositeRouterId", &self.opposite_router_id);
        fields.add("OppositeRouterType", &self.opposite_router_type);
        fields.add("OppositeInterfaceOwnerId", &self.opposite_interface_owner_id);
        fields.add("HealthCheckSourceIp", &self.health_check_source_ip);
        fields.add("HealthCheckTargetIp", &self.health_check_target_ip);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyRouterInterfaceAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "RouterInterfaceId" => self.router_interface_id.slot(),
            "Name" => self.name.slot(),
            "Description" => self.description.slot(),
            "OppositeInterfaceId" => self.opposite_interface_id.slot(),
            "OppositeRouterId" => self.opposite_router_id.slot(),
            "OppositeRouterType" => self.opposite_router_type.slot(),
            "OppositeInterfaceOwnerId" => self.opposite_interface_owner_id.slot(),
            "HealthCheckSourceIp" => self.health_check_source_ip.slot(),
            "HealthCheckTargetIp" => self.health_check_target_ip.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyRouterInterfaceAttributeRequest {
    type Response = ModifyRouterInterfaceAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyRouterInterfaceAttribute").region("RegionId")
    }
}

/// The response of
/// [`Client::modify_router_interface_attribute`](crate::Client::modify_router_interface_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyRouterInterfaceAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyRouterInterfaceAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyRouterInterfaceAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyRouterInterfaceAttributeRequest);
ecs_core::internal::response_records!(ModifyRouterInterfaceAttributeResponse);
