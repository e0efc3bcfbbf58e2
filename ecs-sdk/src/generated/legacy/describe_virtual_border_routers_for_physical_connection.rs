// Generated from api-specs/ecs/2014-05-26/actions/DescribeVirtualBorderRoutersForPhysicalConnection.json by `cargo xtask regenerate`. Do not edit.

//! Lists the virtual border routers that use a physical connection.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeVirtualBorderRoutersForPhysicalConnectionRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeVirtualBorderRoutersForPhysicalConnectionRequest::new()
//!     .physical_connection_id("pc-bp1ca4wca27ex3m2abcd");
//! let mut items = ecs
//!     .describe_virtual_border_routers_for_physical_connection(request)
//!     .items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{}", item.vbr_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 404: `IllegalParam.AliUid`, `InvalidPhysicalConnectionId.NotFound`,
//! `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_virtual_border_routers_for_physical_connection`](crate::Client::describe_virtual_border_routers_for_physical_connection).
///
/// Lists the virtual border routers that use a physical connection.
///
/// Needs
/// [`physical_connection_id`](field@DescribeVirtualBorderRoutersForPhysicalConnectionRequest::physical_connection_id).
#[deprecated(
    note = "use `DescribeVirtualBorderRoutersForPhysicalConnection` of Vpc 2016-04-28"
)]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
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

impl DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region.
    /// [More](field@DescribeVirtualBorderRoutersForPhysicalConnectionRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the physical connection.
    /// [More](field@DescribeVirtualBorderRoutersForPhysicalConnectionRequest::physical_connection_id)
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeVirtualBorderRoutersForPhysicalConnectionRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeVirtualBorderRoutersForPhysicalConnectionRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Filters that narrow the results. An empty list cannot be sent.
    /// [More](field@DescribeVirtualBorderRoutersForPhysicalConnectionRequest::filter)
    pub fn filter<M>(mut self, value: impl ecs_core::IntoList<Filter, M>) -> Self {
        self.filter = Some(value.into_list());
        self
    }
}

impl Record for DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PhysicalConnectionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PhysicalConnectionId", &self.physical_connection_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("Filter", &self.filter);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord
for DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PhysicalConnectionId" => self.physical_connection_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "Filter" => self.filter.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    type Response = DescribeVirtualBorderRoutersForPhysicalConnectionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeVirtualBorderRoutersForPhysicalConnection")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    type Item = VirtualBorderRouterForPhysicalConnectionType;
    const PAGING: Paging = Paging::number("VirtualBorderRouterForPhysicalConnectionSet")
        .size(50);
    #[inline]
    fn items(
        response: DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
    ) -> Vec<VirtualBorderRouterForPhysicalConnectionType> {
        response.virtual_border_router_for_physical_connection_set
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
/// [`Client::describe_virtual_border_routers_for_physical_connection`](crate::Client::describe_virtual_border_routers_for_physical_connection).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
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
    /// Wire name: `VirtualBorderRouterForPhysicalConnectionSet`.
    pub virtual_border_router_for_physical_connection_set: Vec<
        VirtualBorderRouterForPhysicalConnectionType,
    >,
}

impl Record for DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
        fields
            .wrapped(
                "VirtualBorderRouterForPhysicalConnectionSet",
                "VirtualBorderRouterForPhysicalConnectionType",
                &self.virtual_border_router_for_physical_connection_set,
            );
    }
}

impl DecodeRecord for DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            "VirtualBorderRouterForPhysicalConnectionSet" => {
                Slot::Wrapped(
                    "VirtualBorderRouterForPhysicalConnectionType",
                    &mut self.virtual_border_router_for_physical_connection_set,
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
pub struct VirtualBorderRouterForPhysicalConnectionType {
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
    /// When the border router was recovered, UTC.
    ///
    /// Wire name: `RecoveryTime`.
    pub recovery_time: types::Time,
    /// When the border router was terminated, UTC.
    ///
    /// Wire name: `TerminationTime`.
    pub termination_time: types::Time,
    /// Id of the virtual border router.
    ///
    /// Wire name: `VbrId`.
    pub vbr_id: String,
    /// Id of the account that owns the virtual border router.
    ///
    /// Wire name: `VbrOwnerUid`.
    pub vbr_owner_uid: Option<i64>,
    /// Id of the VLAN.
    ///
    /// Wire name: `VlanId`.
    pub vlan_id: Option<i64>,
}

impl Record for VirtualBorderRouterForPhysicalConnectionType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ActivationTime", &self.activation_time);
        fields.add("CircuitCode", &self.circuit_code);
        fields.add("CreationTime", &self.creation_time);
        fields.add("RecoveryTime", &self.recovery_time);
        fields.add("TerminationTime", &self.termination_time);
        fields.add("VbrId", &self.vbr_id);
        fields.add("VbrOwnerUid", &self.vbr_owner_uid);
        fields.add("VlanId", &self.vlan_id);
    }
}

impl DecodeRecord for VirtualBorderRouterForPhysicalConnectionType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ActivationTime" => self.activation_time.slot(),
            "CircuitCode" => self.circuit_code.slot(),
            "CreationTime" => self.creation_time.slot(),
            "RecoveryTime" => self.recovery_time.slot(),
            "TerminationTime" => self.termination_time.slot(),
            "VbrId" => self.vbr_id.slot(),
            "VbrOwnerUid" => self.vbr_owner_uid.slot(),
            "VlanId" => self.vlan_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    DescribeVirtualBorderRoutersForPhysicalConnectionRequest, Filter
);
ecs_core::internal::response_records!(
    DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
    VirtualBorderRouterForPhysicalConnectionType
);
