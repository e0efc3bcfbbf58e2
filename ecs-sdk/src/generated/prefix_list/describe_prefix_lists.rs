// Generated from api-specs/ecs/2014-05-26/actions/DescribePrefixLists.json by `cargo xtask regenerate`. Do not edit.

//! Lists prefix lists.
//!
//! Filters are combined with AND.
//!
//! - **Limits**: At most 100 list ids per call. At most 20 tags per call.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::prefix_list::DescribePrefixListsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs.describe_prefix_lists(DescribePrefixListsRequest::new()).items();
//! while let Some(prefix_list) = items.try_next().await? {
//!     println!("{} {}", prefix_list.prefix_list_id, prefix_list.prefix_list_name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter`, `LimitExceed.PrefixListId`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Paged, Paging, Record, Request,
    Slot,
};
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
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Name of the prefix list.
    ///
    /// Wire name: `PrefixListName`.
    pub prefix_list_name: Option<String>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Leave it unset for the first page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// 1 to 100, default 10.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// IP version of the entries of the prefix list.
    ///
    /// Default: both versions.
    ///
    /// Wire name: `AddressFamily`.
    pub address_family: Option<types::AddressFamily>,
    /// Ids of the prefix lists to list.
    ///
    /// At most 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `PrefixListId`.
    pub prefix_list_id: Option<Vec<String>>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl DescribePrefixListsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribePrefixListsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the prefix list.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_name = Some(value.into());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribePrefixListsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribePrefixListsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// IP version of the entries of the prefix list.
    /// [More](field@DescribePrefixListsRequest::address_family)
    pub fn address_family(mut self, value: impl Into<types::AddressFamily>) -> Self {
        self.address_family = Some(value.into());
        self
    }

    /// Ids of the prefix lists to list. An empty list cannot be sent.
    /// [More](field@DescribePrefixListsRequest::prefix_list_id)
    pub fn prefix_list_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.prefix_list_id = Some(value.into_list());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribePrefixListsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for DescribePrefixListsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PrefixListName", &self.prefix_list_name);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
        fields.add("AddressFamily", &self.address_family);
        fields.add("PrefixListId", &self.prefix_list_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribePrefixListsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PrefixListName" => self.prefix_list_name.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            "AddressFamily" => self.address_family.slot(),
            "PrefixListId" => self.prefix_list_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribePrefixListsRequest {
    type Response = DescribePrefixListsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribePrefixLists").read_only().region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.prefix_list_id.as_mut()?, 100))
    }
}

impl Paged for DescribePrefixListsRequest {
    type Item = PrefixList;
    const PAGING: Paging = Paging::token("PrefixLists").size(100);
    #[inline]
    fn items(response: DescribePrefixListsResponse) -> Vec<PrefixList> {
        response.prefix_lists
    }
}

/// The response of
/// [`Client::describe_prefix_lists`](crate::Client::describe_prefix_lists).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePrefixListsResponse {
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Empty if this is the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Prefix lists found.
    ///
    /// Wire name: `PrefixLists`.
    pub prefix_lists: Vec<PrefixList>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribePrefixListsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
        fields.wrapped("PrefixLists", "PrefixList", &self.prefix_lists);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribePrefixListsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "PrefixLists" => Slot::Wrapped("PrefixList", &mut self.prefix_lists),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A prefix list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrefixList {
    /// IP version of the entries of the prefix list.
    ///
    /// Wire name: `AddressFamily`.
    pub address_family: types::AddressFamily,
    /// How many resources use the list.
    ///
    /// Wire name: `AssociationCount`.
    pub association_count: Option<i64>,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
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
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
}

impl Record for PrefixList {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AddressFamily", &self.address_family);
        fields.add("AssociationCount", &self.association_count);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("MaxEntries", &self.max_entries);
        fields.add("PrefixListId", &self.prefix_list_id);
        fields.add("PrefixListName", &self.prefix_list_name);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.wrapped("Tags", "Tag", &self.tags);
    }
}

impl DecodeRecord for PrefixList {
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
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribePrefixListsRequest);
ecs_core::internal::response_records!(DescribePrefixListsResponse, PrefixList);
