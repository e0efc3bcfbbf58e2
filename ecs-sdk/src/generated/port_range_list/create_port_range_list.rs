// Generated from api-specs/ecs/2014-05-26/actions/CreatePortRangeList.json by `cargo xtask regenerate`. Do not edit.

//! `CreatePortRangeList`: creates a port range list, which security group rules can refer
//! to.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidDescription.Malformed`, `InvalidOperation.EntryCountExceedMaxEntries`,
//! `InvalidOperation.MaxCountExceed`, `InvalidOperation.MaxEntriesCountExceed`,
//! `InvalidParam.Entry`, `InvalidParameter.PortRange`,
//! `InvalidParameter.PortRangeDuplicated`, `InvalidParameter.PortRangeListName`,
//! `LimitExceed.Entry`, `LimitExceed.MaxEntries`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_port_range_list`](crate::Client::create_port_range_list).
///
/// Creates a port range list, which security group rules can refer to.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreatePortRangeListRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// How many entries the list can hold.
    ///
    /// `MaxEntries`, required. 1 to 2000.
    pub max_entries: Option<i64>,
    /// Name of the port range list.
    ///
    /// `PortRangeListName`, required.
    pub port_range_list_name: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Entries of the list.
    ///
    /// `Entry`. At most 100 items.
    pub entry: Option<Vec<Entry>>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
}

impl CreatePortRangeListRequest {
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

    /// Sets `MaxEntries`.
    pub fn max_entries(mut self, value: impl Into<i64>) -> Self {
        self.max_entries = Some(value.into());
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

    /// Sets `Entry`. An empty list cannot be sent.
    pub fn entry(mut self, value: impl IntoIterator<Item = Entry>) -> Self {
        self.entry = Some(value.into_iter().collect());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for CreatePortRangeListRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "MaxEntries", "PortRangeListName"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("MaxEntries", &self.max_entries);
        fields.add("PortRangeListName", &self.port_range_list_name);
        fields.add("Description", &self.description);
        fields.add("Entry", &self.entry);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
    }
}

impl Request for CreatePortRangeListRequest {
    type Response = CreatePortRangeListResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreatePortRangeList")
            .region("RegionId")
            .client_token()
    }
}

/// Entries of the list.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Entry {
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Range of ports, such as `22/22`.
    ///
    /// `PortRange`.
    pub port_range: Option<String>,
}

impl Entry {
    /// An empty `Entry`.
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

impl Record for Entry {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Description", &self.description);
        fields.add("PortRange", &self.port_range);
    }
}

/// The response of
/// [`Client::create_port_range_list`](crate::Client::create_port_range_list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePortRangeListResponse {
    /// Id of the port range list.
    ///
    /// `PortRangeListId`.
    pub port_range_list_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CreatePortRangeListResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PortRangeListId", &self.port_range_list_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for CreatePortRangeListResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PortRangeListId" => self.port_range_list_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreatePortRangeListRequest, Entry);
ecs_core::internal::response_records!(CreatePortRangeListResponse);
