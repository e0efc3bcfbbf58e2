// Generated from api-specs/ecs/2014-05-26/actions/ModifyRouterInterfaceSpec.json by `cargo xtask regenerate`. Do not edit.

//! Changes the specification of a router interface.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::ModifyRouterInterfaceSpecRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyRouterInterfaceSpecRequest::new()
//!     .router_interface_id("ri-bp1x7k9m1p3r5t7vabcd")
//!     .spec("Small.1");
//! let response = ecs.modify_router_interface_spec(request).await?;
//! println!("{}", response.spec);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.FinancialLocked`, `IllegalParam.chargeType`,
//! `InvalidInstance.StatusError`, `InvalidInstanceOwner.Error`,
//! `InvalidOpposite.NotFound`, `InvalidOppositeRegionId.NotFound`,
//! `InvalidParam.NotFound`, `InvalidRouterInterfaceSpec.Malformed`,
//! `InvalidSpec.ValudNotSupported`.
//!
//! 404: `InvalidRouterInterfaceId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_router_interface_spec`](crate::Client::modify_router_interface_spec).
///
/// Changes the specification of a router interface.
///
/// Needs
/// [`router_interface_id`](field@ModifyRouterInterfaceSpecRequest::router_interface_id),
/// [`spec`](field@ModifyRouterInterfaceSpecRequest::spec).
#[deprecated(note = "use `ModifyRouterInterfaceSpec` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecRequest {
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
    /// Specification of the router interface.
    ///
    /// Required.
    ///
    /// Wire name: `Spec`.
    pub spec: Option<String>,
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

impl ModifyRouterInterfaceSpecRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyRouterInterfaceSpecRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the router interface.
    /// [More](field@ModifyRouterInterfaceSpecRequest::router_interface_id)
    pub fn router_interface_id(mut self, value: impl Into<String>) -> Self {
        self.router_interface_id = Some(value.into());
        self
    }

    /// Specification of the router interface.
    /// [More](field@ModifyRouterInterfaceSpecRequest::spec)
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifyRouterInterfaceSpecRequest::client_token)
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

impl Record for ModifyRouterInterfaceSpecRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "RouterInterfaceId", "Spec"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("RouterInterfaceId", &self.router_interface_id);
        fields.add("Spec", &self.spec);
        fields.add("ClientToken", &self.client_token);
        fields.add("UserCidr", &self.user_cidr);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyRouterInterfaceSpecRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "RouterInterfaceId" => self.router_interface_id.slot(),
            "Spec" => self.spec.slot(),
            "ClientToken" => self.client_token.slot(),
            "UserCidr" => self.user_cidr.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyRouterInterfaceSpecRequest {
    type Response = ModifyRouterInterfaceSpecResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyRouterInterfaceSpec")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::modify_router_interface_spec`](crate::Client::modify_router_interface_spec).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Specification of the router interface.
    ///
    /// Wire name: `Spec`.
    pub spec: String,
}

impl Record for ModifyRouterInterfaceSpecResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("Spec", &self.spec);
    }
}

impl DecodeRecord for ModifyRouterInterfaceSpecResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Spec" => self.spec.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyRouterInterfaceSpecRequest);
ecs_core::internal::response_records!(ModifyRouterInterfaceSpecResponse);
