// Generated from api-specs/ecs/2014-05-26/actions/DescribePortRangeListEntries.json by `cargo xtask regenerate`. Do not edit.

//! Lists the entries of a port range list.
//!
//! The response has the whole list: the action has no pagination.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**: [`modify_port_range_list`](crate::Client::modify_port_range_list).
//!
//! ```no_run
//! use ecs_sdk::port_range_list::DescribePortRangeListEntriesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribePortRangeListEntriesRequest::new()
//!     .port_range_list_id("prl-bp1h3n5k7m9p1r3tabcd");
//! let response = ecs.describe_port_range_list_entries(request).await?;
//! for entry in response.entries {
//!     println!("{}", entry.description);
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_port_range_list_entries`](crate::Client::describe_port_range_list_entries).
///
/// Lists the entries of a port range list.
///
/// Needs
/// [`port_range_list_id`](field@DescribePortRangeListEntriesRequest::port_range_list_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribePortRangeListEntriesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the port range list.
    ///
    /// Required.
    ///
    /// Wire name: `PortRangeListId`.
    pub port_range_list_id: Option<String>,
}

impl DescribePortRangeListEntriesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribePortRangeListEntriesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the port range list.
    /// [More](field@DescribePortRangeListEntriesRequest::port_range_list_id)
    pub fn port_range_list_id(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_id = Some(value.into());
        self
    }
}

impl Record for DescribePortRangeListEntriesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PortRangeListId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PortRangeListId", &self.port_range_list_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribePortRangeListEntriesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PortRangeListId" => self.port_range_list_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribePortRangeListEntriesRequest {
    type Response = DescribePortRangeListEntriesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribePortRangeListEntries")
            .read_only()
            .region("RegionId")
    }
}

/// The response of
/// [`Client::describe_port_range_list_entries`](crate::Client::describe_port_range_list_entries).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePortRangeListEntriesResponse {
    /// Entries of the list.
    ///
    /// Wire name: `Entries`.
    pub entries: Vec<Entry>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribePortRangeListEntriesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Entries", &self.entries);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribePortRangeListEntriesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Entries" => self.entries.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An entry of the list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Entry {
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Range of ports, such as `22/22`.
    ///
    /// A port range, such as `80/80` or `1/200`.
    ///
    /// Wire name: `PortRange`.
    pub port_range: String,
}

impl Record for Entry {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Description", &self.description);
        fields.add("PortRange", &self.port_range);
    }
}

impl DecodeRecord for Entry {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Description" => self.description.slot(),
            "PortRange" => self.port_range.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribePortRangeListEntriesRequest);
ecs_core::internal::response_records!(DescribePortRangeListEntriesResponse, Entry);
