// Generated from api-specs/ecs/2014-05-26/actions/DescribePhysicalConnections.json by `cargo xtask regenerate`. Do not edit.

//! Lists physical connections.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribePhysicalConnectionsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribePhysicalConnectionsRequest::new();
//! let mut items = ecs.describe_physical_connections(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{} {}", item.access_point_id, item.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 404: `InvalidFilterKey.ValueNotSupported`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
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
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default `1`.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 50, default `10`.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
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
    /// Filters that narrow the results.
    ///
    /// At most 5 items.
    ///
    /// Wire name: `Filter`.
    pub filter: Option<Vec<Filter>>,
}

impl DescribePhysicalConnectionsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribePhysicalConnectionsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribePhysicalConnectionsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribePhysicalConnectionsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@DescribePhysicalConnectionsRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// CIDR block of the user.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }

    /// Filters that narrow the results. An empty list cannot be sent.
    /// [More](field@DescribePhysicalConnectionsRequest::filter)
    pub fn filter<M>(mut self, value: impl ecs_core::IntoList<Filter, M>) -> Self {
        self.filter = Some(value.into_list());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribePhysicalConnectionsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "ClientToken" => self.client_token.slot(),
            "UserCidr" => self.user_cidr.slot(),
            "Filter" => self.filter.slot(),
            _ => return None,
        };
        Some(slot)
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

/// A filter: a name and the values that pass it.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Filter {
    /// Name of the filter.
    ///
    /// Wire name: `Key`.
    pub key: Option<String>,
    /// Values of the filter.
    ///
    /// At most 5 items.
    ///
    /// Wire name: `Value`.
    pub value: Option<Vec<String>>,
}

impl Filter {
    /// An empty `Filter`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the filter.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Values of the filter. An empty list cannot be sent. [More](field@Filter::value)
    pub fn value<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.value = Some(value.into_list());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Filter {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Key" => self.key.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::describe_physical_connections`](crate::Client::describe_physical_connections).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsResponse {
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Physical connections found.
    ///
    /// Wire name: `PhysicalConnectionSet`.
    pub physical_connection_set: Vec<PhysicalConnectionType>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
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

impl DecodeRecord for DescribePhysicalConnectionsResponse {
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

/// A physical connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhysicalConnectionType {
    /// Id of the access point.
    ///
    /// Wire name: `AccessPointId`.
    pub access_point_id: String,
    /// Location of the access device.
    ///
    /// Wire name: `AdLocation`.
    pub ad_location: String,
    /// Bandwidth of the physical connection.
    ///
    /// Wire name: `Bandwidth`.
    pub bandwidth: Option<i64>,
    /// State of the resource with regard to billing.
    ///
    /// Wire name: `BusinessStatus`.
    pub business_status: String,
    /// Circuit code that the carrier gave to the physical connection.
    ///
    /// Wire name: `CircuitCode`.
    pub circuit_code: String,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// When the physical connection was enabled, UTC.
    ///
    /// Wire name: `EnabledTime`.
    pub enabled_time: types::Time,
    /// Carrier of the physical connection.
    ///
    /// Wire name: `LineOperator`.
    pub line_operator: String,
    /// Name of the physical connection.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Location of the customer site.
    ///
    /// Wire name: `PeerLocation`.
    pub peer_location: String,
    /// Id of the physical connection.
    ///
    /// Wire name: `PhysicalConnectionId`.
    pub physical_connection_id: String,
    /// Port of the device at the access point.
    ///
    /// Wire name: `PortNumber`.
    pub port_number: String,
    /// Type of the port.
    ///
    /// Wire name: `PortType`.
    pub port_type: String,
    /// Id of the redundant physical connection.
    ///
    /// Wire name: `RedundantPhysicalConnectionId`.
    pub redundant_physical_connection_id: String,
    /// Specification of the physical connection.
    ///
    /// Wire name: `Spec`.
    pub spec: String,
    /// Status of the physical connection.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// Type of the physical connection.
    ///
    /// Wire name: `Type`.
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

impl DecodeRecord for PhysicalConnectionType {
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
