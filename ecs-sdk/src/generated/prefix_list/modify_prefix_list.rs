// Generated from api-specs/ecs/2014-05-26/actions/ModifyPrefixList.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyPrefixList`: changes the name, the description or the entries of a prefix list.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidDescription.Malformed`, `InvalidParameter.CidrDuplicated`,
//! `InvalidParameter.CidrMalformed`, `InvalidParameter.PrefixListName`,
//! `LimitExceed.Entry`, `LimitExceed.MaxEntries`, `MissingParameter`.
//!
//! 404: `InvalidPrefixListId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Client::modify_prefix_list`](crate::Client::modify_prefix_list).
///
/// Changes the name, the description or the entries of a prefix list.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyPrefixListRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the prefix list.
    ///
    /// `PrefixListId`, required.
    pub prefix_list_id: Option<String>,
    /// Name of the prefix list.
    ///
    /// `PrefixListName`.
    pub prefix_list_name: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Entries to add.
    ///
    /// `AddEntry`. At most 201 items.
    pub add_entry: Option<Vec<AddEntry>>,
    /// Entries to remove.
    ///
    /// `RemoveEntry`. At most 201 items.
    pub remove_entry: Option<Vec<RemoveEntry>>,
}

impl ModifyPrefixListRequest {
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

    /// Sets `PrefixListId`.
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = Some(value.into());
        self
    }

    /// Sets `PrefixListName`.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `AddEntry`. An empty list cannot be sent.
    pub fn add_entry(mut self, value: impl IntoIterator<Item = AddEntry>) -> Self {
        self.add_entry = Some(value.into_iter().collect());
        self
    }

    /// Sets `RemoveEntry`. An empty list cannot be sent.
    pub fn remove_entry(mut self, value: impl IntoIterator<Item = RemoveEntry>) -> Self {
        self.remove_entry = Some(value.into_iter().collect());
        self
    }
}

impl Record for ModifyPrefixListRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PrefixListId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PrefixListId", &self.prefix_list_id);
        fields.add("PrefixListName", &self.prefix_list_name);
        fields.add("Description", &self.description);
        fields.add("AddEntry", &self.add_entry);
        fields.add("RemoveEntry", &self.remove_entry);
    }
}

impl Request for ModifyPrefixListRequest {
    type Response = ModifyPrefixListResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyPrefixList").region("RegionId")
    }
}

/// Entries to add.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddEntry {
    /// CIDR block.
    ///
    /// `Cidr`.
    pub cidr: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
}

impl AddEntry {
    /// An empty `AddEntry`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Cidr`.
    pub fn cidr(mut self, value: impl Into<String>) -> Self {
        self.cidr = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for AddEntry {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Cidr"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Cidr", &self.cidr);
        fields.add("Description", &self.description);
    }
}

/// Entries to remove.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RemoveEntry {
    /// CIDR block.
    ///
    /// `Cidr`.
    pub cidr: Option<String>,
}

impl RemoveEntry {
    /// An empty `RemoveEntry`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Cidr`.
    pub fn cidr(mut self, value: impl Into<String>) -> Self {
        self.cidr = Some(value.into());
        self
    }
}

impl Record for RemoveEntry {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Cidr"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Cidr", &self.cidr);
    }
}

/// The response of [`Client::modify_prefix_list`](crate::Client::modify_prefix_list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyPrefixListResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyPrefixListResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyPrefixListResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyPrefixListRequest, AddEntry, RemoveEntry);
ecs_core::internal::response_records!(ModifyPrefixListResponse);
