// Generated from api-specs/ecs/2014-05-26/actions/DescribeForwardTableEntries.json by `cargo xtask regenerate`. Do not edit.

//! Lists the port forwarding (DNAT) entries of a NAT gateway.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeForwardTableEntriesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeForwardTableEntriesRequest::new()
//!     .forward_table_id("ftb-bp1mbjubq34hlcqpabcd");
//! let mut items = ecs.describe_forward_table_entries(request).items();
//! while let Some(forward_table_entry) = items.try_next().await? {
//!     println!(
//!         "{} {}", forward_table_entry.forward_entry_id, forward_table_entry.status
//!     );
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `IncorretForwardEntryStatus`.
//!
//! 404: `InvalidForwardTableId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_forward_table_entries`](crate::Client::describe_forward_table_entries).
///
/// Lists the port forwarding (DNAT) entries of a NAT gateway.
///
/// Needs [`forward_table_id`](field@DescribeForwardTableEntriesRequest::forward_table_id).
#[deprecated(note = "use `DescribeForwardTableEntries` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeForwardTableEntriesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the forwarding table.
    ///
    /// Required.
    ///
    /// Wire name: `ForwardTableId`.
    pub forward_table_id: Option<String>,
    /// Id of the forwarding entry.
    ///
    /// Wire name: `ForwardEntryId`.
    pub forward_entry_id: Option<String>,
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
}

impl DescribeForwardTableEntriesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeForwardTableEntriesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the forwarding table.
    /// [More](field@DescribeForwardTableEntriesRequest::forward_table_id)
    pub fn forward_table_id(mut self, value: impl Into<String>) -> Self {
        self.forward_table_id = Some(value.into());
        self
    }

    /// Id of the forwarding entry.
    pub fn forward_entry_id(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeForwardTableEntriesRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeForwardTableEntriesRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }
}

impl Record for DescribeForwardTableEntriesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ForwardTableId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ForwardTableId", &self.forward_table_id);
        fields.add("ForwardEntryId", &self.forward_entry_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeForwardTableEntriesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ForwardTableId" => self.forward_table_id.slot(),
            "ForwardEntryId" => self.forward_entry_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeForwardTableEntriesRequest {
    type Response = DescribeForwardTableEntriesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeForwardTableEntries")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeForwardTableEntriesRequest {
    type Item = ForwardTableEntry;
    const PAGING: Paging = Paging::number("ForwardTableEntries").size(50);
    #[inline]
    fn items(response: DescribeForwardTableEntriesResponse) -> Vec<ForwardTableEntry> {
        response.forward_table_entries
    }
}

/// The response of
/// [`Client::describe_forward_table_entries`](crate::Client::describe_forward_table_entries).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeForwardTableEntriesResponse {
    /// Forwarding entries found.
    ///
    /// Wire name: `ForwardTableEntries`.
    pub forward_table_entries: Vec<ForwardTableEntry>,
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
}

impl Record for DescribeForwardTableEntriesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "ForwardTableEntries",
                "ForwardTableEntry",
                &self.forward_table_entries,
            );
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeForwardTableEntriesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ForwardTableEntries" => {
                Slot::Wrapped("ForwardTableEntry", &mut self.forward_table_entries)
            }
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A forwarding entry.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForwardTableEntry {
    /// Public IP address of the forwarding entry.
    ///
    /// Wire name: `ExternalIp`.
    pub external_ip: String,
    /// Public port of the forwarding entry.
    ///
    /// Wire name: `ExternalPort`.
    pub external_port: String,
    /// Id of the forwarding entry.
    ///
    /// Wire name: `ForwardEntryId`.
    pub forward_entry_id: String,
    /// Id of the forwarding table.
    ///
    /// Wire name: `ForwardTableId`.
    pub forward_table_id: String,
    /// Private IP address that the forwarding entry leads to.
    ///
    /// Wire name: `InternalIp`.
    pub internal_ip: String,
    /// Port that the forwarding entry leads to.
    ///
    /// Wire name: `InternalPort`.
    pub internal_port: String,
    /// Network protocol.
    ///
    /// Wire name: `IpProtocol`.
    pub ip_protocol: String,
    /// Status of the forwarding entry.
    ///
    /// Wire name: `Status`.
    pub status: String,
}

impl Record for ForwardTableEntry {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ExternalIp", &self.external_ip);
        fields.add("ExternalPort", &self.external_port);
        fields.add("ForwardEntryId", &self.forward_entry_id);
        fields.add("ForwardTableId", &self.forward_table_id);
        fields.add("InternalIp", &self.internal_ip);
        fields.add("InternalPort", &self.internal_port);
        fields.add("IpProtocol", &self.ip_protocol);
        fields.add("Status", &self.status);
    }
}

impl DecodeRecord for ForwardTableEntry {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ExternalIp" => self.external_ip.slot(),
            "ExternalPort" => self.external_port.slot(),
            "ForwardEntryId" => self.forward_entry_id.slot(),
            "ForwardTableId" => self.forward_table_id.slot(),
            "InternalIp" => self.internal_ip.slot(),
            "InternalPort" => self.internal_port.slot(),
            "IpProtocol" => self.ip_protocol.slot(),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeForwardTableEntriesRequest);
ecs_core::internal::response_records!(
    DescribeForwardTableEntriesResponse, ForwardTableEntry
);
