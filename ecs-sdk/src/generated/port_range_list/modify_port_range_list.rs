// Generated from api-specs/ecs/2014-05-26/actions/ModifyPortRangeList.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyPortRangeList`: changes the name or the entries of a port range list.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidDescription.Malformed`, `InvalidMaxEntries.LessThanCurrentEntries`,
//! `InvalidOperation.Conflict`, `InvalidOperation.EntryCountExceedMaxEntries`,
//! `InvalidOperation.MaxEntriesCountExceed`, `InvalidParameter.PortRange`,
//! `InvalidParameter.PortRangeDuplicated`, `InvalidParameter.PortRangeListName`,
//! `InvalidPortRangeListId.NotFound`, `LimitExceed.Entry`, `LimitExceed.MaxEntries`,
//! `MissingParameter`.
//!
//! 403: `AuthorizationLimitExceed`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_port_range_list`](crate::Client::modify_port_range_list).
///
/// Changes the name or the entries of a port range list.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyPortRangeListRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Id of the port range list.
    ///
    /// `PortRangeListId`, required.
    pub port_range_list_id: Option<String>,
    /// Name of the port range list.
    ///
    /// `PortRangeListName`.
    pub port_range_list_name: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Entries to add.
    ///
    /// `AddEntry`. At most 100 items.
    pub add_entry: Option<Vec<AddEntry>>,
    /// Entries to remove.
    ///
    /// `RemoveEntry`. At most 100 items.
    pub remove_entry: Option<Vec<RemoveEntry>>,
}

impl ModifyPortRangeListRequest {
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

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `PortRangeListId`.
    pub fn port_range_list_id(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_id = Some(value.into());
        self
    }

    /// Sets `PortRangeListName`.
    pub fn port_range_list_name(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_name = Some(value.into());
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

impl Record for ModifyPortRangeListRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PortRangeListId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("PortRangeListId", &self.port_range_list_id);
        fields.add("PortRangeListName", &self.port_range_list_name);
        fields.add("Description", &self.description);
        fields.add("AddEntry", &self.add_entry);
        fields.add("RemoveEntry", &self.remove_entry);
    }
}

impl Request for ModifyPortRangeListRequest {
    type Response = ModifyPortRangeListResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyPortRangeList")
            .region("RegionId")
            .client_token()
    }
}

/// Entries to add.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddEntry {
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Range of ports, such as `22/22`.
    ///
    /// `PortRange`.
    pub port_range: Option<String>,
}

impl AddEntry {
    /// An empty `AddEntry`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
}

impl Record for AddEntry {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Description", &self.description);
        fields.add("PortRange", &self.port_range);
    }
}

/// Entries to remove.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RemoveEntry {
    /// Range of ports, such as `22/22`.
    ///
    /// `PortRange`.
    pub port_range: Option<String>,
}

impl RemoveEntry {
    /// An empty `RemoveEntry`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
}

impl Record for RemoveEntry {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PortRange", &self.port_range);
    }
}

/// The response of
/// [`Client::modify_port_range_list`](crate::Client::modify_port_range_list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyPortRangeListResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyPortRangeListResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyPortRangeListResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyPortRangeListRequest, AddEntry, RemoveEntry);
ecs_core::internal::response_records!(ModifyPortRangeListResponse);
