// Generated from api-specs/ecs/2014-05-26/actions/DescribeStorageSets.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeStorageSets`: lists storage sets.
//!
//! Read-only.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidClientToken.ValueNotSupported`.
//!
//! 403: `InvalidDescription.Malformed`, `InvalidMaxPartitionNumber.Malformed`,
//! `InvalidParameter`, `InvalidRegionId.NotFound`, `InvalidStorageSet.NotSupport`,
//! `InvalidStorageSetId.NotFound`, `InvalidStorageSetName.Malformed`,
//! `InvalidUser.NotSupported`, `InvalidZone.NotSupported`,
//! `InvalidZone.PartitionNumberNotSupported`, `InvalidZoneId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Form, Paged, Paging, Record, Request, ResponseRecord,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_storage_sets`](crate::Client::describe_storage_sets).
///
/// Lists storage sets.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeStorageSetsRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Ids of the storage sets.
    ///
    /// `StorageSetIds`. Sent as JSON text.
    pub storage_set_ids: Option<Vec<String>>,
    /// Id of the zone.
    ///
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// Name of the storage set.
    ///
    /// `StorageSetName`.
    pub storage_set_name: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`. 1 to 1000. Default: `1`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`. 10 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl DescribeStorageSetsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `StorageSetIds`. An empty list is sent as `[]`.
    pub fn storage_set_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.storage_set_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `StorageSetName`.
    pub fn storage_set_name(mut self, value: impl Into<String>) -> Self {
        self.storage_set_name = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.page_number = Some(value.into());
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
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

impl Record for DescribeStorageSetsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClientToken", &self.client_token);
        fields.add("RegionId", &self.region_id);
        fields.add_as(Form::JsonText, "StorageSetIds", &self.storage_set_ids);
        fields.add("ZoneId", &self.zone_id);
        fields.add("StorageSetName", &self.storage_set_name);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("Tag", &self.tag);
    }
}

impl Request for DescribeStorageSetsRequest {
    type Response = DescribeStorageSetsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeStorageSets")
            .read_only()
            .region("RegionId")
            .client_token()
    }
}

impl Paged for DescribeStorageSetsRequest {
    type Item = StorageSet;
    const PAGING: Paging = Paging::number("StorageSets").size(100);
    #[inline]
    fn items(response: DescribeStorageSetsResponse) -> Vec<StorageSet> {
        response.storage_sets
    }
}

/// The response of
/// [`Client::describe_storage_sets`](crate::Client::describe_storage_sets).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeStorageSetsResponse {
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Storage sets found.
    ///
    /// `StorageSets`.
    pub storage_sets: Vec<StorageSet>,
    /// How many results there are on all pages together.
    ///
    /// `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeStorageSetsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.wrapped("StorageSets", "StorageSet", &self.storage_sets);
        fields.add("TotalCount", &self.total_count);
    }
}

impl ResponseRecord for DescribeStorageSetsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "StorageSets" => Slot::Wrapped("StorageSet", &mut self.storage_sets),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Storage sets found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageSet {
    /// When it was created, UTC.
    ///
    /// `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// `Description`.
    pub description: String,
    /// Id of the region.
    ///
    /// `RegionId`.
    pub region_id: String,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: String,
    /// Id of the storage set.
    ///
    /// `StorageSetId`.
    pub storage_set_id: String,
    /// Name of the storage set.
    ///
    /// `StorageSetName`.
    pub storage_set_name: String,
    /// Number of partitions of the storage set.
    ///
    /// `StorageSetPartitionNumber`.
    pub storage_set_partition_number: Option<i64>,
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// Id of the zone.
    ///
    /// `ZoneId`.
    pub zone_id: String,
}

impl Record for StorageSet {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("StorageSetId", &self.storage_set_id);
        fields.add("StorageSetName", &self.storage_set_name);
        fields.add("StorageSetPartitionNumber", &self.storage_set_partition_number);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl ResponseRecord for StorageSet {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "StorageSetId" => self.storage_set_id.slot(),
            "StorageSetName" => self.storage_set_name.slot(),
            "StorageSetPartitionNumber" => self.storage_set_partition_number.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Tags, each with a key and a value.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    ///
    /// `Key`.
    pub key: String,
    /// Value of the tag.
    ///
    /// `Value`.
    pub value: String,
}

impl Record for Tag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

impl ResponseRecord for Tag {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Key" => self.key.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeStorageSetsRequest);
ecs_core::internal::response_records!(DescribeStorageSetsResponse, StorageSet, Tag);
