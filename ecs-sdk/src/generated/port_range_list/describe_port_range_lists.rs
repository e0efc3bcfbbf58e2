// Generated from api-specs/ecs/2014-05-26/actions/DescribePortRangeLists.json by `cargo xtask regenerate`. Do not edit.

//! Lists port range lists.
//!
//! - **Limits**: At most 100 list ids per call. A filter by tag or resource group covers
//!   at most 1,000 resources per call.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`list_tag_resources`](crate::Client::list_tag_resources).
//!
//! ```no_run
//! use ecs_sdk::port_range_list::DescribePortRangeListsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribePortRangeListsRequest::new();
//! let mut items = ecs.describe_port_range_lists(request).items();
//! while let Some(port_range_list) = items.try_next().await? {
//!     println!(
//!         "{} {}", port_range_list.port_range_list_id, port_range_list
//!         .port_range_list_name
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
//! 400: `InvalidParameter`, `LimitExceed.PortRangeListId`.
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
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
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
    /// Name of the port range list.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_`, `.` and `-`,
    /// beginning with a letter or a Chinese character, not beginning with `http://`,
    /// `https://`, `com.aliyun` or `com.alibabacloud`.
    ///
    /// Wire name: `PortRangeListName`.
    pub port_range_list_name: Option<String>,
    /// Ids of the port range lists to list.
    ///
    /// At most 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `PortRangeListId`.
    pub port_range_list_id: Option<Vec<String>>,
    /// Id of the resource group.
    ///
    /// The filter covers at most 1,000 images; the default group is not possible.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Different here:
    ///
    /// - `Key`: The filter covers up to 1,000 lists; use `ListTagResources` beyond that.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl DescribePortRangeListsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribePortRangeListsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribePortRangeListsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribePortRangeListsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Name of the port range list.
    /// [More](field@DescribePortRangeListsRequest::port_range_list_name)
    pub fn port_range_list_name(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_name = Some(value.into());
        self
    }

    /// Ids of the port range lists to list. An empty list cannot be sent.
    /// [More](field@DescribePortRangeListsRequest::port_range_list_id)
    pub fn port_range_list_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.port_range_list_id = Some(value.into_list());
        self
    }

    /// Id of the resource group.
    /// [More](field@DescribePortRangeListsRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribePortRangeListsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribePortRangeListsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            "PortRangeListName" => self.port_range_list_name.slot(),
            "PortRangeListId" => self.port_range_list_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Empty if this is the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Port range lists found.
    ///
    /// Wire name: `PortRangeLists`.
    pub port_range_lists: Vec<PortRangeList>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
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

impl DecodeRecord for DescribePortRangeListsResponse {
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

/// A port range list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortRangeList {
    /// How many resources use the list.
    ///
    /// Wire name: `AssociationCount`.
    pub association_count: Option<i64>,
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
    /// How many entries the list can hold.
    ///
    /// Wire name: `MaxEntries`.
    pub max_entries: Option<i64>,
    /// Id of the port range list.
    ///
    /// Wire name: `PortRangeListId`.
    pub port_range_list_id: String,
    /// Name of the port range list.
    ///
    /// Wire name: `PortRangeListName`.
    pub port_range_list_name: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
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

impl DecodeRecord for PortRangeList {
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
