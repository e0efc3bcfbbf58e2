// Generated from api-specs/ecs/2014-05-26/actions/DescribeVirtualBorderRouters.json by `cargo xtask regenerate`. Do not edit.

//! Lists virtual border routers.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeVirtualBorderRoutersRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeVirtualBorderRoutersRequest::new();
//! let mut items = ecs.describe_virtual_border_routers(request).items();
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
/// [`Client::describe_virtual_border_routers`](crate::Client::describe_virtual_border_routers).
///
/// Lists virtual border routers.
#[deprecated(note = "use `DescribeVirtualBorderRouters` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersRequest {
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
    /// Filters that narrow the results.
    ///
    /// At most 5 items.
    ///
    /// Wire name: `Filter`.
    pub filter: Option<Vec<Filter>>,
}

impl DescribeVirtualBorderRoutersRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeVirtualBorderRoutersRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeVirtualBorderRoutersRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeVirtualBorderRoutersRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Filters that narrow the results. An empty list cannot be sent.
    /// [More](field@DescribeVirtualBorderRoutersRequest::filter)
    pub fn filter<M>(mut self, value: impl ecs_core::IntoList<Filter, M>) -> Self {
        self.filter = Some(value.into_list());
        self
    }
}

impl Record for DescribeVirtualBorderRoutersRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("Filter", &self.filter);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeVirtualBorderRoutersRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "Filter" => self.filter.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeVirtualBorderRoutersRequest {
    type Response = DescribeVirtualBorderRoutersResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeVirtualBorderRouters")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeVirtualBorderRoutersRequest {
    type Item = VirtualBorderRouterType;
    const PAGING: Paging = Paging::number("VirtualBorderRouterSet").size(50);
    #[inline]
    fn items(
        response: DescribeVirtualBorderRoutersResponse,
    ) -> Vec<VirtualBorderRouterType> {
        response.virtual_border_router_set
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
/// [`Client::describe_virtual_border_routers`](crate::Client::describe_virtual_border_routers).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersResponse {
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
    /// Virtual border routers found.
    ///
    /// Wire name: `VirtualBorderRouterSet`.
    pub virtual_border_router_set: Vec<VirtualBorderRouterType>,
}

impl Record for DescribeVirtualBorderRoutersResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
        fields
            .wrapped(
                "VirtualBorderRouterSet",
                "VirtualBorderRouterType",
                &self.virtual_border_router_set,
            );
    }
}

impl DecodeRecord for DescribeVirtualBorderRoutersResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            "VirtualBorderRouterSet" => {
                Slot::Wrapped(
                    "VirtualBorderRouterType",
                    &mut self.virtual_border_router_set,
                )
            }
            _ => return None,
        };
        Some(slot)
    }
}

/// A virtual border router.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualBorderRouterType {
    /// Id of the access point.
    ///
    /// Wire name: `AccessPointId`.
    pub access_point_id: String,
    /// When the border router was activated, UTC.
    ///
    /// Wire name: `ActivationTime`.
    pub activation_time: types::Time,
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
    /// IP address of the border router on the cloud side.
    ///
    /// Wire name: `LocalGatewayIp`.
    pub local_gateway_ip: String,
    /// Name of the virtual border router.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// IP address of the border router on the customer side.
    ///
    /// Wire name: `PeerGatewayIp`.
    pub peer_gateway_ip: String,
    /// Subnet mask of the two gateway IP addresses.
    ///
    /// Wire name: `PeeringSubnetMask`.
    pub peering_subnet_mask: String,
    /// State of the physical connection with regard to billing.
    ///
    /// Wire name: `PhysicalConnectionBusinessStatus`.
    pub physical_connection_business_status: String,
    /// Id of the physical connection.
    ///
    /// Wire name: `PhysicalConnectionId`.
    pub physical_connection_id: String,
    /// Id of the account that owns the physical connection.
    ///
    /// Wire name: `PhysicalConnectionOwnerUid`.
    pub physical_connection_owner_uid: String,
    /// Status of the physical connection.
    ///
    /// Wire name: `PhysicalConnectionStatus`.
    pub physical_connection_status: String,
    /// When the border router was recovered, UTC.
    ///
    /// Wire name: `RecoveryTime`.
    pub recovery_time: types::Time,
    /// Id of the route table.
    ///
    /// Wire name: `RouteTableId`.
    pub route_table_id: String,
    /// Status of the virtual border router.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// When the border router was terminated, UTC.
    ///
    /// Wire name: `TerminationTime`.
    pub termination_time: types::Time,
    /// Id of the virtual border router.
    ///
    /// Wire name: `VbrId`.
    pub vbr_id: String,
    /// Id of the VLAN.
    ///
    /// Wire name: `VlanId`.
    pub vlan_id: Option<i64>,
    /// Id of the VLAN interface.
    ///
    /// Wire name: `VlanInterfaceId`.
    pub vlan_interface_id: String,
}

impl Record for VirtualBorderRouterType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AccessPointId", &self.access_point_id);
        fields.add("ActivationTime", &self.activation_time);
        fields.add("CircuitCode", &self.circuit_code);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("LocalGatewayIp", &self.local_gateway_ip);
        fields.add("Name", &self.name);
        fields.add("PeerGatewayIp", &self.peer_gateway_ip);
        fields.add("PeeringSubnetMask", &self.peering_subnet_mask);
        fields
            .add(
                "PhysicalConnectionBusinessStatus",
                &self.physical_connection_business_status,
            );
        fields.add("PhysicalConnectionId", &self.physical_connection_id);
        fields.add("PhysicalConnectionOwnerUid", &self.physical_connection_owner_uid);
        fields.add("PhysicalConnectionStatus", &self.physical_connection_status);
        fields.add("RecoveryTime", &self.recovery_time);
        fields.add("RouteTableId", &self.route_table_id);
        fields.add("Status", &self.status);
        fields.add("TerminationTime", &self.termination_time);
        fields.add("VbrId", &self.vbr_id);
        fields.add("VlanId", &self.vlan_id);
        fields.add("VlanInterfaceId", &self.vlan_interface_id);
    }
}

impl DecodeRecord for VirtualBorderRouterType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AccessPointId" => self.access_point_id.slot(),
            "ActivationTime" => self.activation_time.slot(),
            "CircuitCode" => self.circuit_code.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "LocalGatewayIp" => self.local_gateway_ip.slot(),
            "Name" => self.name.slot(),
            "PeerGatewayIp" => self.peer_gateway_ip.slot(),
            "PeeringSubnetMask" => self.peering_subnet_mask.slot(),
            "PhysicalConnectionBusinessStatus" => {
                self.physical_connection_business_status.slot()
            }
            "PhysicalConnectionId" => self.physical_connection_id.slot(),
            "PhysicalConnectionOwnerUid" => self.physical_connection_owner_uid.slot(),
            "PhysicalConnectionStatus" => self.physical_connection_status.slot(),
            "RecoveryTime" => self.recovery_time.slot(),
            "RouteTableId" => self.route_table_id.slot(),
            "Status" => self.status.slot(),
            "TerminationTime" => self.termination_time.slot(),
            "VbrId" => self.vbr_id.slot(),
            "VlanId" => self.vlan_id.slot(),
            "VlanInterfaceId" => self.vlan_interface_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeVirtualBorderRoutersRequest, Filter);
ecs_core::internal::response_records!(
    DescribeVirtualBorderRoutersResponse, VirtualBorderRouterType
);
