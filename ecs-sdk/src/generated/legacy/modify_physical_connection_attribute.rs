// Generated from api-specs/ecs/2014-05-26/actions/ModifyPhysicalConnectionAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes a physical connection.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::ModifyPhysicalConnectionAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyPhysicalConnectionAttributeRequest::new()
//!     .physical_connection_id("pc-bp1ca4wca27ex3m2abcd");
//! ecs.modify_physical_connection_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidBandwidth`, `InvalidCircuitCode.Malformed`,
//! `InvalidDescription.Malformed`, `InvalidLineOperator.Malformd`,
//! `InvalidName.Malformed`, `InvalidPeerLocation.Malformd`,
//! `InvalidPhysicalConnectionBandwidth.Malformed`, `InvalidPortType.Malformd`,
//! `InvalidRedundantPhysicalConnection`, `InvalidRedundantPhysicalConnectionStatus`,
//! `InvalidStatus`.
//!
//! 404: `InvalidPhysicalConnectionId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_physical_connection_attribute`](crate::Client::modify_physical_connection_attribute).
///
/// Changes a physical connection.
///
/// Needs
/// [`physical_connection_id`](field@ModifyPhysicalConnectionAttributeRequest::physical_connection_id).
#[deprecated(note = "use `ModifyPhysicalConnectionAttribute` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyPhysicalConnectionAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the physical connection.
    ///
    /// Required.
    ///
    /// Wire name: `PhysicalConnectionId`.
    pub physical_connection_id: Option<String>,
    /// Carrier of the physical connection.
    ///
    /// Wire name: `LineOperator`.
    pub line_operator: Option<String>,
    /// Bandwidth of the physical connection.
    ///
    /// Wire name: `bandwidth`.
    pub bandwidth: Option<i64>,
    /// Location of the customer site.
    ///
    /// Wire name: `PeerLocation`.
    pub peer_location: Option<String>,
    /// Type of the port.
    ///
    /// Wire name: `PortType`.
    pub port_type: Option<String>,
    /// Id of the redundant physical connection.
    ///
    /// Wire name: `RedundantPhysicalConnectionId`.
    pub redundant_physical_connection_id: Option<String>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Name of the physical connection.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
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
    /// Circuit code that the carrier gave to the physical connection.
    ///
    /// Wire name: `CircuitCode`.
    pub circuit_code: Option<String>,
}

impl ModifyPhysicalConnectionAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyPhysicalConnectionAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the physical connection.
    /// [More](field@ModifyPhysicalConnectionAttributeRequest::physical_connection_id)
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
    }

    /// Carrier of the physical connection.
    pub fn line_operator(mut self, value: impl Into<String>) -> Self {
        self.line_operator = Some(value.into());
        self
    }

    /// Bandwidth of the physical connection.
    pub fn bandwidth(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.bandwidth = Some(value.into_integer());
        self
    }

    /// Location of the customer site.
    pub fn peer_location(mut self, value: impl Into<String>) -> Self {
        self.peer_location = Some(value.into());
        self
    }

    /// Type of the port.
    pub fn port_type(mut self, value: impl Into<String>) -> Self {
        self.port_type = Some(value.into());
        self
    }

    /// Id of the redundant physical connection.
    pub fn redundant_physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.redundant_physical_connection_id = Some(value.into());
        self
    }

    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the physical connection.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifyPhysicalConnectionAttributeRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// CIDR block of the user.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }

    /// Circuit code that the carrier gave to the physical connection.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
        self
    }
}

impl Record for ModifyPhysicalConnectionAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PhysicalConnectionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PhysicalConnectionId", &self.physical_connection_id);
        fields.add("LineOperator", &self.line_operator);
        fields.add("bandwidth", &self.bandwidth);
        fields.add("PeerLocation", &self.peer_location);
        fields.add("PortType", &self.port_type);
        fields
            .add(
                "RedundantPhysicalConnectionId",
                &self.redundant_physical_connection_id,
            );
        fields.add("Description", &self.description);
        fields.add("Name", &self.name);
        fields.add("ClientToken", &self.client_token);
        fields.add("UserCidr", &self.user_cidr);
        fields.add("CircuitCode", &self.circuit_code);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyPhysicalConnectionAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PhysicalConnectionId" => self.physical_connection_id.slot(),
            "LineOperator" => self.line_operator.slot(),
            "bandwidth" => self.bandwidth.slot(),
            "PeerLocation" => self.peer_location.slot(),
            "PortType" => self.port_type.slot(),
            "RedundantPhysicalConnectionId" => {
                self.redundant_physical_connection_id.slot()
            }
            "Description" => self.description.slot(),
            "Name" => self.name.slot(),
            "ClientToken" => self.client_token.slot(),
            "UserCidr" => self.user_cidr.slot(),
            "CircuitCode" => self.circuit_code.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyPhysicalConnectionAttributeRequest {
    type Response = ModifyPhysicalConnectionAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyPhysicalConnectionAttribute")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::modify_physical_connection_attribute`](crate::Client::modify_physical_connection_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyPhysicalConnectionAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyPhysicalConnectionAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyPhysicalConnectionAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyPhysicalConnectionAttributeRequest);
ecs_core::internal::response_records!(ModifyPhysicalConnectionAttributeResponse);
