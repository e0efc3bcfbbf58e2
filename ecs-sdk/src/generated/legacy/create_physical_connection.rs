// Generated from api-specs/ecs/2014-05-26/actions/CreatePhysicalConnection.json by `cargo xtask regenerate`. Do not edit.

//! Applies for a physical connection between your site and an access point.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::CreatePhysicalConnectionRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreatePhysicalConnectionRequest::new()
//!     .access_point_id("ap-cn-hangzhou-xs-b")
//!     .line_operator("CT")
//!     .peer_location("Hangzhou, data center of mine");
//! let response = ecs.create_physical_connection(request).await?;
//! println!("{}", response.physical_connection_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `IllegalParam.ClientToken`, `Invalid.Status`, `InvalidAccessPointId.NotEnabled`,
//! `InvalidBandwidth`, `InvalidCircuitCode.Malformed`, `InvalidDescription.Malformed`,
//! `InvalidLineOperator.Malformd`, `InvalidName.Malformed`,
//! `InvalidPeerLocation.Malformd`, `InvalidPhysicalConnectionBandwidth.Malformed`,
//! `InvalidPhysicalConnectionOperator.Malformed`,
//! `InvalidPhysicalConnectionPortType.Malformed`, `InvalidPortType.Malformd`,
//! `InvalidRedundantPhysicalConnection`, `InvalidRedundantPhysicalConnectionId.NotFound`,
//! `InvalidRedundantPhysicalConnectionStatus`, `InvalidType.Malformd`,
//! `QuotaExceeded.freePconnPerAP`, `QuotaExceeded.pConnPerAP`.
//!
//! 404: `InvalidAccessPointId.NotFound`, `InvalidPortType.NotFound`,
//! `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::create_physical_connection`](crate::Client::create_physical_connection).
///
/// Applies for a physical connection between your site and an access point.
///
/// Needs [`access_point_id`](field@CreatePhysicalConnectionRequest::access_point_id),
/// [`line_operator`](field@CreatePhysicalConnectionRequest::line_operator),
/// [`peer_location`](field@CreatePhysicalConnectionRequest::peer_location).
#[deprecated(note = "use `CreatePhysicalConnection` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreatePhysicalConnectionRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the access point.
    ///
    /// Required.
    ///
    /// Wire name: `AccessPointId`.
    pub access_point_id: Option<String>,
    /// Type of the physical connection.
    ///
    /// Default: `VPC`.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: Option<String>,
    /// Carrier of the physical connection.
    ///
    /// Required.
    ///
    /// Wire name: `LineOperator`.
    pub line_operator: Option<String>,
    /// Bandwidth of the physical connection.
    ///
    /// Default: `100`.
    ///
    /// Wire name: `bandwidth`.
    pub bandwidth: Option<i64>,
    /// Location of the customer site.
    ///
    /// Required.
    ///
    /// Wire name: `PeerLocation`.
    pub peer_location: Option<String>,
    /// Type of the port.
    ///
    /// Default: `1000Base-T`.
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
    /// Circuit code that the carrier gave to the physical connection.
    ///
    /// Wire name: `CircuitCode`.
    pub circuit_code: Option<String>,
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

impl CreatePhysicalConnectionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreatePhysicalConnectionRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the access point. [More](field@CreatePhysicalConnectionRequest::access_point_id)
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = Some(value.into());
        self
    }

    /// Type of the physical connection. [More](field@CreatePhysicalConnectionRequest::type)
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Carrier of the physical connection.
    /// [More](field@CreatePhysicalConnectionRequest::line_operator)
    pub fn line_operator(mut self, value: impl Into<String>) -> Self {
        self.line_operator = Some(value.into());
        self
    }

    /// Bandwidth of the physical connection.
    /// [More](field@CreatePhysicalConnectionRequest::bandwidth)
    pub fn bandwidth(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.bandwidth = Some(value.into_integer());
        self
    }

    /// Location of the customer site.
    /// [More](field@CreatePhysicalConnectionRequest::peer_location)
    pub fn peer_location(mut self, value: impl Into<String>) -> Self {
        self.peer_location = Some(value.into());
        self
    }

    /// Type of the port. [More](field@CreatePhysicalConnectionRequest::port_type)
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

    /// Circuit code that the carrier gave to the physical connection.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreatePhysicalConnectionRequest::client_token)
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

impl Record for CreatePhysicalConnectionRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "AccessPointId", "LineOperator", "PeerLocation"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("AccessPointId", &self.access_point_id);
        fields.add("Type", &self.r#type);
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
        fields.add("CircuitCode", &self.circuit_code);
        fields.add("ClientToken", &self.client_token);
        fields.add("UserCidr", &self.user_cidr);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreatePhysicalConnectionRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "AccessPointId" => self.access_point_id.slot(),
            "Type" => self.r#type.slot(),
            "LineOperator" => self.line_operator.slot(),
            "bandwidth" => self.bandwidth.slot(),
            "PeerLocation" => self.peer_location.slot(),
            "PortType" => self.port_type.slot(),
            "RedundantPhysicalConnectionId" => {
                self.redundant_physical_connection_id.slot()
            }
            "Description" => self.description.slot(),
            "Name" => self.name.slot(),
            "CircuitCode" => self.circuit_code.slot(),
            "ClientToken" => self.client_token.slot(),
            "UserCidr" => self.user_cidr.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreatePhysicalConnectionRequest {
    type Response = CreatePhysicalConnectionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreatePhysicalConnection")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::create_physical_connection`](crate::Client::create_physical_connection).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionResponse {
    /// Id of the physical connection.
    ///
    /// Wire name: `PhysicalConnectionId`.
    pub physical_connection_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreatePhysicalConnectionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PhysicalConnectionId", &self.physical_connection_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreatePhysicalConnectionResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PhysicalConnectionId" => self.physical_connection_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreatePhysicalConnectionRequest);
ecs_core::internal::response_records!(CreatePhysicalConnectionResponse);
