// Generated from api-specs/ecs/2014-05-26/actions/DescribePrefixListAttributes.json by `cargo xtask regenerate`. Do not edit.

//! Shows one prefix list with its entries.
//!
//! The response has all entries: the action has no pagination.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**: [`modify_prefix_list`](crate::Client::modify_prefix_list).
//!
//! ```no_run
//! use ecs_sdk::prefix_list::DescribePrefixListAttributesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribePrefixListAttributesRequest::new()
//!     .prefix_list_id("pl-bp1g3hal0dbkr9mnabcd");
//! let response = ecs.describe_prefix_list_attributes(request).await?;
//! for entry in response.entries {
//!     println!("{}", entry.cidr);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 404: `InvalidPrefixListId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_prefix_list_attributes`](crate::Client::describe_prefix_list_attributes).
///
/// Shows one prefix list with its entries.
///
/// Needs [`prefix_list_id`](field@DescribePrefixListAttributesRequest::prefix_list_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribePrefixListAttributesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the prefix list.
    ///
    /// Required.
    ///
    /// Wire name: `PrefixListId`.
    pub prefix_list_id: Option<String>,
}

impl DescribePrefixListAttributesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribePrefixListAttributesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the prefix list.
    /// [More](field@DescribePrefixListAttributesRequest::prefix_list_id)
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = Some(value.into());
        self
    }
}

impl Record for DescribePrefixListAttributesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PrefixListId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PrefixListId", &self.prefix_list_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribePrefixListAttributesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PrefixListId" => self.prefix_list_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribePrefixListAttributesRequest {
    type Response = DescribePrefixListAttributesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribePrefixListAttributes")
            .read_only()
            .region("RegionId")
    }
}

/// The response of
/// [`Client::describe_prefix_list_attributes`](crate::Client::describe_prefix_list_attributes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePrefixListAttributesResponse {
    /// IP version of the entries of the prefix list.
    ///
    /// Wire name: `AddressFamily`.
    pub address_family: types::AddressFamily,
    /// When it was created, UTC.
    ///
    /// In UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Entries of the list.
    ///
    /// Wire name: `Entries`.
    pub entries: Vec<Entry>,
    /// How many entries the list can hold.
    ///
    /// Wire name: `MaxEntries`.
    pub max_entries: Option<i64>,
    /// Id of the prefix list.
    ///
    /// Wire name: `PrefixListId`.
    pub prefix_list_id: String,
    /// Name of the prefix list.
    ///
    /// Wire name: `PrefixListName`.
    pub prefix_list_name: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribePrefixListAttributesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AddressFamily", &self.address_family);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.wrapped("Entries", "Entry", &self.entries);
        fields.add("MaxEntries", &self.max_entries);
        fields.add("PrefixListId", &self.prefix_list_id);
        fields.add("PrefixListName", &self.prefix_list_name);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribePrefixListAttributesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AddressFamily" => self.address_family.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "Entries" => Slot::Wrapped("Entry", &mut self.entries),
            "MaxEntries" => self.max_entries.slot(),
            "PrefixListId" => self.prefix_list_id.slot(),
            "PrefixListName" => self.prefix_list_name.slot(),
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
    /// CIDR block.
    ///
    /// Wire name: `Cidr`.
    pub cidr: String,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
}

impl Record for Entry {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Cidr", &self.cidr);
        fields.add("Description", &self.description);
    }
}

impl DecodeRecord for Entry {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Cidr" => self.cidr.slot(),
            "Description" => self.description.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribePrefixListAttributesRequest);
ecs_core::internal::response_records!(DescribePrefixListAttributesResponse, Entry);
