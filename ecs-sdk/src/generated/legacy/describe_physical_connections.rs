// Generated from api-specs/ecs/2014-05-26/actions/DescribePhysicalConnections.json by `cargo xtask regenerate`. Do not edit.

//! `DescribePhysicalConnections`: lists physical connections.
//!
//! Read-only.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 404: `InvalidFilterKey.ValueNotSupported`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Paged, Paging, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_physical_connections`](crate::Client::describe_physical_connections).
///
/// Lists physical connections.
#[deprecated(note = "use `DescribePhysicalConnections` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`. At least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// CIDR block of the user.
    ///
    /// `UserCidr`.
    pub user_cidr: Option<String>,
    /// Filters that narrow the results.
    ///
    /// `Filter`. At most 5 items.
    pub filter: Option<Vec<Filter>>,
}

impl DescribePhysicalConnectionsRequest {
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

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.page_number = Some(value.into());
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
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

    /// Sets `Filter`. An empty list cannot be sent.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self {
        self.filter = Some(value.into_iter().collect());
        self
    }
}

impl Record for DescribePhysicalConnectionsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("ClientToken", &self.client_token);
        fields.add("UserCidr", &self.user_cidr);
        fields.add("Filter", &self.filter);
    }
}

impl Request for DescribePhysicalConnectionsRequest {
    type Response = DescribePhysicalConnectionsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribePhysicalConnections")
            .read_only()
            .region("RegionId")
            .client_token()
    }
}

impl Paged for DescribePhysicalConnectionsRequest {
    type Item = PhysicalConnectionType;
    const PAGING: Paging = Paging::number("PhysicalConnectionSet").size(50);
    #[inline]
    fn items(
        response: DescribePhysicalConnectionsResponse,
    ) -> Vec<PhysicalConnectionType> {
        response.physical_connection_set
    }
}

/// Filters that narrow the results.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Filter {
    /// Name of the filter.
    ///
    /// `Key`.
    pub key: Option<String>,
    /// Values of the filter.
    ///
    /// `Value`. At most 5 items.
    pub value: Option<Vec<String>>,
}

impl Filter {
    /// An empty `Filter`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets `Value`. An empty list cannot be sent.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Filter {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

/// The response of
/// [`Client::describe_physical_connections`](crate::Client::describe_physical_connections).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsResponse {
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// Physical connections found.
    ///
    /// `PhysicalConnectionSet`.
    pub physical_connection_set: Vec<PhysicalConnectionType>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribePhysicalConnectionsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields
            .wrapped(
                "PhysicalConnectionSet",
                "PhysicalConnectionType",
                &self.physical_connection_set,
            );
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl ResponseRecord for DescribePhysicalConnectionsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "PhysicalConnectionSet" => {
                Slot::Wrapped(
                    "PhysicalConnectionType",
                    &mut self.physical_connection_set,
                )
            }
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Physical connections found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhysicalConnectionType {
    /// Id of the access point.
    ///
    /// `AccessPointId`.
    pub access_point_id: String,
    /// Location of the access device.
    ///
    /// `AdLocation`.
    pub ad_location: String,
    /// Bandwidth of the physical connection.
    ///
    /// `Bandwidth`.
    pub bandwidth: Option<i64>,
    /// State of the resource with regard to billing.
    ///
    /// `BusinessStatus`.
    pub business_status: String,
    /// Circuit code that the carrier gave to the physical connection.
    ///
    /// `CircuitCode`.
    pub circuit_code: String,
    /// When it was created, UTC.
    ///
    /// `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// `Description`.
    pub description: String,
    /// When the physical connection was enabled, UTC.
    ///
    /// `EnabledTime`.
    pub enabled_time: types::Time,
    /// Carrier of the physical connection.
    ///
    /// `LineOperator`.
    pub line_operator: String,
    /// Name of the physical connection.
    ///
    /// `Name`.
    pub name: String,
    /// Location of the customer site.
    ///
    /// `PeerLocation`.
    pub peer_location: String,
    /// Id of the physical connection.
    ///
    /// `PhysicalConnectionId`.
    pub physical_connection_id: String,
    /// Port of the device at the access point.
    ///
    /// `PortNumber`.
    pub port_number: String,
    /// Type of the port.
    ///
    /// `PortType`.
    pub port_type: String,
    /// Id of the redundant physical connection.
    ///
    /// `RedundantPhysicalConnectionId`.
    pub redundant_physical_connection_id: String,
    /// Specification of the physical connection.
    ///
    /// `Spec`.
    pub spec: String,
    /// Status of the physical connection.
    ///
    /// `Status`.
    pub status: String,
    /// Type of the physical connection.
    ///
    /// `Type`.
    #[doc(alias = "Type")]
    pub r#type: String,
}

impl Record for PhysicalConnectionType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AccessPointId", &self.access_point_id);
        fields.add("AdLocation", &self.ad_location);
        fields.add("Bandwidth", &self.bandwidth);
        fields.add("BusinessStatus", &self.business_status);
        fields.add("CircuitCode", &self.circuit_code);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("EnabledTime", &self.enabled_time);
        fields.add("LineOperator", &self.line_operator);
        fields.add("Name", &self.name);
        fields.add("PeerLocation", &self.peer_location);
        fields.add("PhysicalConnectionId", &self.physical_connection_id);
        fields.add("PortNumber", &self.port_number);
        fields.add("PortType", &self.port_type);
        fields
            .add(
                "RedundantPhysicalConnectionId",
                &self.redundant_physical_connection_id,
            );
        fields.add("Spec", &self.spec);
        fields.add("Status", &self.status);
        fields.add("Type", &self.r#type);
    }
}

impl ResponseRecord for PhysicalConnectionType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AccessPointId" => self.access_point_id.slot(),
            "AdLocation" => self.ad_location.slot(),
            "Bandwidth" => self.bandwidth.slot(),
            "BusinessStatus" => self.business_status.slot(),
            "CircuitCode" => self.circuit_code.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "EnabledTime" => self.enabled_time.slot(),
            "LineOperator" => self.line_operator.slot(),
            "Name" => self.name.slot(),
            "PeerLocation" => self.peer_location.slot(),
            "PhysicalConnectionId" => self.physical_connection_id.slot(),
            "PortNumber" => self.port_number.slot(),
            "PortType" => self.port_type.slot(),
            "RedundantPhysicalConnectionId" => {
                self.redundant_physical_connection_id.slot()
            }
            "Spec" => self.spec.slot(),
            "Status" => self.status.slot(),
            "Type" => self.r#type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribePhysicalConnectionsRequest, Filter);
ecs_core::internal::response_records!(
    DescribePhysicalConnectionsResponse, PhysicalConnectionType
);
