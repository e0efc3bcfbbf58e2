// Generated from api-specs/ecs/2014-05-26/actions/DescribeTags.json by `cargo xtask regenerate`. Do not edit.

//! Lists tags and how many resources of each kind have them.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeTagsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs.describe_tags(DescribeTagsRequest::new()).items();
//! while let Some(tag) = items.try_next().await? {
//!     println!("{}", tag.tag_key);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Invalid.TagCategory`, `InvalidTagCount`, `InvalidTagKey.Malformed`,
//! `InvalidTagValue.Malformed`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidResourceType.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_tags`](crate::Client::describe_tags).
///
/// Lists tags and how many resources of each kind have them.
#[deprecated(note = "use `CountResourcesByTags` of Tag 2018-08-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeTagsRequest {
    /// How many results a page has at most.
    ///
    /// 1 to 100, default `50`.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default `1`.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// Type of the resource.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: Option<types::ResourceType>,
    /// Id of the resource.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Category of the tags.
    ///
    /// Wire name: `Category`.
    pub category: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Different here:
    ///
    /// - `Value`: Without it, all tags with the key are listed.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl DescribeTagsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many results a page has at most. [More](field@DescribeTagsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Number of the page, counted from 1. [More](field@DescribeTagsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// Type of the resource.
    pub fn resource_type(mut self, value: impl Into<types::ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Id of the resource.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DescribeTagsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Category of the tags.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeTagsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for DescribeTagsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageSize", &self.page_size);
        fields.add("PageNumber", &self.page_number);
        fields.add("ResourceType", &self.resource_type);
        fields.add("ResourceId", &self.resource_id);
        fields.add("RegionId", &self.region_id);
        fields.add("Category", &self.category);
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeTagsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "PageSize" => self.page_size.slot(),
            "PageNumber" => self.page_number.slot(),
            "ResourceType" => self.resource_type.slot(),
            "ResourceId" => self.resource_id.slot(),
            "RegionId" => self.region_id.slot(),
            "Category" => self.category.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeTagsRequest {
    type Response = DescribeTagsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeTags")
            .read_only()
            .region("RegionId")
            .read_timeout(17)
    }
}

impl Paged for DescribeTagsRequest {
    type Item = Tag;
    const PAGING: Paging = Paging::number("Tags").size(100);
    #[inline]
    fn items(response: DescribeTagsResponse) -> Vec<Tag> {
        response.tags
    }
}

/// The response of [`Client::describe_tags`](crate::Client::describe_tags).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTagsResponse {
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<Tag>,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeTagsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeTagsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A tag: a key and a value.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Number of resources with the tag, per kind.
    ///
    /// Wire name: `ResourceTypeCount`.
    pub resource_type_count: Option<ResourceTypeCount>,
    /// Key of the tag.
    ///
    /// Wire name: `TagKey`.
    pub tag_key: String,
    /// Value of the tag.
    ///
    /// Wire name: `TagValue`.
    pub tag_value: String,
}

impl Record for Tag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ResourceTypeCount", &self.resource_type_count);
        fields.add("TagKey", &self.tag_key);
        fields.add("TagValue", &self.tag_value);
    }
}

impl DecodeRecord for Tag {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ResourceTypeCount" => self.resource_type_count.slot(),
            "TagKey" => self.tag_key.slot(),
            "TagValue" => self.tag_value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Number of resources with the tag, per kind.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceTypeCount {
    /// Number of dedicated hosts with the tag.
    ///
    /// Wire name: `Ddh`.
    pub ddh: Option<i64>,
    /// Number of disks with the tag.
    ///
    /// Wire name: `Disk`.
    pub disk: Option<i64>,
    /// Number of network interfaces with the tag.
    ///
    /// Wire name: `Eni`.
    pub eni: Option<i64>,
    /// Number of images with the tag.
    ///
    /// Wire name: `Image`.
    pub image: Option<i64>,
    /// Number of instances with the tag.
    ///
    /// Wire name: `Instance`.
    pub instance: Option<i64>,
    /// Number of key pairs with the tag.
    ///
    /// Wire name: `KeyPair`.
    pub key_pair: Option<i64>,
    /// Number of launch templates with the tag.
    ///
    /// Wire name: `LaunchTemplate`.
    pub launch_template: Option<i64>,
    /// Number of reserved instances with the tag.
    ///
    /// Wire name: `ReservedInstance`.
    pub reserved_instance: Option<i64>,
    /// Number of security groups with the tag.
    ///
    /// Wire name: `Securitygroup`.
    pub securitygroup: Option<i64>,
    /// Number of snapshots with the tag.
    ///
    /// Wire name: `Snapshot`.
    pub snapshot: Option<i64>,
    /// Number of snapshot policies with the tag.
    ///
    /// Wire name: `SnapshotPolicy`.
    pub snapshot_policy: Option<i64>,
    /// Number of shared block storage volumes with the tag.
    ///
    /// Wire name: `Volume`.
    pub volume: Option<i64>,
}

impl Record for ResourceTypeCount {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Ddh", &self.ddh);
        fields.add("Disk", &self.disk);
        fields.add("Eni", &self.eni);
        fields.add("Image", &self.image);
        fields.add("Instance", &self.instance);
        fields.add("KeyPair", &self.key_pair);
        fields.add("LaunchTemplate", &self.launch_template);
        fields.add("ReservedInstance", &self.reserved_instance);
        fields.add("Securitygroup", &self.securitygroup);
        fields.add("Snapshot", &self.snapshot);
        fields.add("SnapshotPolicy", &self.snapshot_policy);
        fields.add("Volume", &self.volume);
    }
}

impl DecodeRecord for ResourceTypeCount {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Ddh" => self.ddh.slot(),
            "Disk" => self.disk.slot(),
            "Eni" => self.eni.slot(),
            "Image" => self.image.slot(),
            "Instance" => self.instance.slot(),
            "KeyPair" => self.key_pair.slot(),
            "LaunchTemplate" => self.launch_template.slot(),
            "ReservedInstance" => self.reserved_instance.slot(),
            "Securitygroup" => self.securitygroup.slot(),
            "Snapshot" => self.snapshot.slot(),
            "SnapshotPolicy" => self.snapshot_policy.slot(),
            "Volume" => self.volume.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeTagsRequest);
ecs_core::internal::response_records!(DescribeTagsResponse, Tag, ResourceTypeCount);
