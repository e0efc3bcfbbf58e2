// Generated from api-specs/ecs/2014-05-26/actions/DescribePrefixLists.json by `cargo xtask regenerate`. Do not edit.

//! `DescribePrefixLists`: lists prefix lists.
//!
//! Changes nothing.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 400: `InvalidParameter`, `LimitExceed.PrefixListId`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::{Action, LongList, Paged, Paging, Request};
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_prefix_lists`](crate::Client::describe_prefix_lists).
///
/// Lists prefix lists.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribePrefixListsRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Name of the prefix list.
    ///
    /// `PrefixListName`.
    pub prefix_list_name: Option<String>,
    /// Token of the next page. Take it from the answer, empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: Option<String>,
    /// How many results an answer carries at most.
    ///
    /// `MaxResults`. 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// IP version of the entries of the prefix list.
    ///
    /// `AddressFamily`.
    pub address_family: Option<types::AddressFamily>,
    /// Ids of the prefix lists to list.
    ///
    /// `PrefixListId`. At most 101 items.
    ///
    /// One call takes 100; [`Call::split`](crate::Call::split) makes several calls of more,
    /// and walks over pages do so by themselves.
    pub prefix_list_id: Vec<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Vec<types::Tag>,
}

impl DescribePrefixListsRequest {
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

    /// Sets `PrefixListName`.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_name = Some(value.into());
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

    /// Sets `AddressFamily`.
    pub fn address_family(mut self, value: impl Into<types::AddressFamily>) -> Self {
        self.address_family = Some(value.into());
        self
    }

    /// Sets `PrefixListId`.
    pub fn prefix_list_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.prefix_list_id = value.into_iter().map(Into::into).collect();
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

impl Record for DescribePrefixListsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("PrefixListName", &self.prefix_list_name);
        to.put("NextToken", &self.next_token);
        to.put("MaxResults", &self.max_results);
        to.put("AddressFamily", &self.address_family);
        to.put("PrefixListId", &self.prefix_list_id);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.put("Tag", &self.tag);
    }
}

impl Request for DescribePrefixListsRequest {
    type Response = DescribePrefixListsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribePrefixLists").read_only().region("RegionId")
    }

    #[inline]
    fn long_list(&mut self) -> Option<LongList<'_>> {
        Some(LongList::new(&mut self.prefix_list_id, 100))
    }
}

impl Paged for DescribePrefixListsRequest {
    type Item = PrefixList;
    const PAGING: Paging = Paging::token("PrefixLists").size(100);
    #[inline]
    fn items(answer: DescribePrefixListsResponse) -> Vec<PrefixList> {
        answer.prefix_lists
    }
}

/// The answer to [`Client::describe_prefix_lists`](crate::Client::describe_prefix_lists).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePrefixListsResponse {
    /// Token of the next page. Take it from the answer, empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: String,
    /// Prefix lists found.
    ///
    /// `PrefixLists`.
    pub prefix_lists: Vec<PrefixList>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DescribePrefixListsResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("NextToken", &self.next_token);
        to.wrapped("PrefixLists", "PrefixList", &self.prefix_lists);
        to.put("RequestId", &self.request_id);
    }
}

impl Answer for DescribePrefixListsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "PrefixLists" => record::wrapped("PrefixList", &mut self.prefix_lists),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Prefix lists found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrefixList {
    /// IP version of the entries of the prefix list.
    ///
    /// `AddressFamily`.
    pub address_family: types::AddressFamily,
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
    /// Id of the prefix list.
    ///
    /// `PrefixListId`.
    pub prefix_list_id: String,
    /// Name of the prefix list.
    ///
    /// `PrefixListName`.
    pub prefix_list_name: String,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: String,
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
    pub tags: Vec<types::ResourceTag>,
}

impl Record for PrefixList {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("AddressFamily", &self.address_family);
        to.put("AssociationCount", &self.association_count);
        to.put("CreationTime", &self.creation_time);
        to.put("Description", &self.description);
        to.put("MaxEntries", &self.max_entries);
        to.put("PrefixListId", &self.prefix_list_id);
        to.put("PrefixListName", &self.prefix_list_name);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.wrapped("Tags", "Tag", &self.tags);
    }
}

impl Answer for PrefixList {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AddressFamily" => self.address_family.slot(),
            "AssociationCount" => self.association_count.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "MaxEntries" => self.max_entries.slot(),
            "PrefixListId" => self.prefix_list_id.slot(),
            "PrefixListName" => self.prefix_list_name.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tags" => record::wrapped("Tag", &mut self.tags),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(DescribePrefixListsRequest);
ecs_core::answer_records!(DescribePrefixListsResponse, PrefixList);
