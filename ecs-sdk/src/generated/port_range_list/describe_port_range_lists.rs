// Generated from api-specs/ecs/2014-05-26/actions/DescribePortRangeLists.json by `cargo xtask regenerate`. Do not edit.

//! `DescribePortRangeLists`: lists port range lists.
//!
//! Read-only.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter`, `LimitExceed.PortRangeListId`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, IdLimit, Paged, Paging, Record, Request, ResponseRecord,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_port_range_lists`](crate::Client::describe_port_range_lists).
///
/// Lists port range lists.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribePortRangeListsRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// `MaxResults`. 1 to 100.
    pub max_results: Option<i64>,
    /// Name of the port range list.
    ///
    /// `PortRangeListName`.
    pub port_range_list_name: Option<String>,
    /// Ids of the port range lists to list.
    ///
    /// `PortRangeListId`. At most 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    pub port_range_list_id: Option<Vec<String>>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
}

impl DescribePortRangeListsRequest {
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

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<i64>) -> Self {
        self.max_results = Some(value.into());
        self
    }

    /// Sets `PortRangeListName`.
    pub fn port_range_list_name(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_name = Some(value.into());
        self
    }

    /// Sets `PortRangeListId`. An empty list cannot be sent.
    pub fn port_range_list_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.port_range_list_id = Some(value.into_iter().map(Into::into).collect());
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

impl Record for DescribePortRangeListsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
        fields.add("PortRangeListName", &self.port_range_list_name);
        fields.add("PortRangeListId", &self.port_range_list_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
    }
}

impl Request for DescribePortRangeListsRequest {
    type Response = DescribePortRangeListsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribePortRangeLists")
            .read_only()
            .region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.port_range_list_id.as_mut()?, 100))
    }
}

impl Paged for DescribePortRangeListsRequest {
    type Item = PortRangeList;
    const PAGING: Paging = Paging::token("PortRangeLists").size(100);
    #[inline]
    fn items(response: DescribePortRangeListsResponse) -> Vec<PortRangeList> {
        response.port_range_lists
    }
}

/// The response of
/// [`Client::describe_port_range_lists`](crate::Client::describe_port_range_lists).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePortRangeListsResponse {
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: String,
    /// Port range lists found.
    ///
    /// `PortRangeLists`.
    pub port_range_lists: Vec<PortRangeList>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DescribePortRangeListsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
        fields.add("PortRangeLists", &self.port_range_lists);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for DescribePortRangeListsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "PortRangeLists" => self.port_range_lists.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Port range lists found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortRangeList {
    /// How many resources use the list.
    ///
    /// `AssociationCount`.
    pub association_count: Option<i64>,
    /// When it was created, UTC.
    ///
    /// `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// `Description`.
    pub description: String,
    /// How many entries the list can hold.
    ///
    /// `MaxEntries`.
    pub max_entries: Option<i64>,
    /// Id of the port range list.
    ///
    /// `PortRangeListId`.
    pub port_range_list_id: String,
    /// Name of the port range list.
    ///
    /// `PortRangeListName`.
    pub port_range_list_name: String,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: String,
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
    pub tags: Vec<types::ResourceTag>,
}

impl Record for PortRangeList {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AssociationCount", &self.association_count);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("MaxEntries", &self.max_entries);
        fields.add("PortRangeListId", &self.port_range_list_id);
        fields.add("PortRangeListName", &self.port_range_list_name);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tags", &self.tags);
    }
}

impl ResponseRecord for PortRangeList {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AssociationCount" => self.association_count.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "MaxEntries" => self.max_entries.slot(),
            "PortRangeListId" => self.port_range_list_id.slot(),
            "PortRangeListName" => self.port_range_list_name.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tags" => self.tags.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribePortRangeListsRequest);
ecs_core::internal::response_records!(DescribePortRangeListsResponse, PortRangeList);
