// Generated from api-specs/ecs/2014-05-26/actions/DescribePortRangeLists.json by `cargo xtask regenerate`. Do not edit.

//! `DescribePortRangeLists`: lists port range lists.
//!
//! Changes nothing.

use ecs_core::{Action, LongList, Paged, Paging, Request};
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
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
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Token of the next page. Take it from the answer, empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: Option<String>,
    /// How many results an answer carries at most.
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
    /// One call takes 100; [`Call::split`](crate::Call::split) makes several calls of more,
    /// and walks over pages do so by themselves.
    pub port_range_list_id: Vec<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Vec<types::Tag>,
}

impl DescribePortRangeListsRequest {
    /// Nothing is set yet.
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

    /// Sets `PortRangeListId`.
    pub fn port_range_list_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.port_range_list_id = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Record for DescribePortRangeListsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("NextToken", &self.next_token);
        to.put("MaxResults", &self.max_results);
        to.put("PortRangeListName", &self.port_range_list_name);
        to.put("PortRangeListId", &self.port_range_list_id);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.put("Tag", &self.tag);
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
    fn long_list(&mut self) -> Option<LongList<'_>> {
        Some(LongList::new(&mut self.port_range_list_id, 100))
    }
}

impl Paged for DescribePortRangeListsRequest {
    type Item = PortRangeList;
    const PAGING: Paging = Paging::token("PortRangeLists").size(100);
    #[inline]
    fn items(answer: DescribePortRangeListsResponse) -> Vec<PortRangeList> {
        answer.port_range_lists
    }
}

/// The answer to
/// [`Client::describe_port_range_lists`](crate::Client::describe_port_range_lists).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePortRangeListsResponse {
    /// Token of the next page. Take it from the answer, empty means the last page.
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("NextToken", &self.next_token);
        to.put("PortRangeLists", &self.port_range_lists);
        to.put("RequestId", &self.request_id);
    }
}

impl Answer for DescribePortRangeListsResponse {
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("AssociationCount", &self.association_count);
        to.put("CreationTime", &self.creation_time);
        to.put("Description", &self.description);
        to.put("MaxEntries", &self.max_entries);
        to.put("PortRangeListId", &self.port_range_list_id);
        to.put("PortRangeListName", &self.port_range_list_name);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.put("Tags", &self.tags);
    }
}

impl Answer for PortRangeList {
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

ecs_core::request_records!(DescribePortRangeListsRequest);
ecs_core::answer_records!(DescribePortRangeListsResponse, PortRangeList);
