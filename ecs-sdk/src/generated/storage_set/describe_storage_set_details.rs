// Generated from api-specs/ecs/2014-05-26/actions/DescribeStorageSetDetails.json by `cargo xtask regenerate`. Do not edit.

//! Lists the disks of a storage set.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`describe_storage_sets`](crate::Client::describe_storage_sets).
//!
//! ```no_run
//! use ecs_sdk::storage_set::DescribeStorageSetDetailsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeStorageSetDetailsRequest::new()
//!     .storage_set_id("ss-bp67acfmxazb4p07abcd");
//! let mut items = ecs.describe_storage_set_details(request).items();
//! while let Some(disk) = items.try_next().await? {
//!     println!("{} {}", disk.disk_id, disk.disk_name);
//! }
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Form, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_storage_set_details`](crate::Client::describe_storage_set_details).
///
/// Lists the disks of a storage set.
///
/// Needs [`storage_set_id`](field@DescribeStorageSetDetailsRequest::storage_set_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeStorageSetDetailsRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the storage set.
    ///
    /// Required.
    ///
    /// Wire name: `StorageSetId`.
    pub storage_set_id: Option<String>,
    /// Partition within the storage set.
    ///
    /// At least 2.
    ///
    /// Wire name: `StorageSetPartitionNumber`.
    pub storage_set_partition_number: Option<i64>,
    /// Ids of the disks.
    ///
    /// At most 100 items.
    ///
    /// Wire name: `DiskIds`, sent as JSON text.
    pub disk_ids: Option<Vec<String>>,
    /// Number of the page, counted from 1.
    ///
    /// 1 to 1,000, default `1`.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 10 to 100, default `10`.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
}

impl DescribeStorageSetDetailsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@DescribeStorageSetDetailsRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DescribeStorageSetDetailsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the storage set. [More](field@DescribeStorageSetDetailsRequest::storage_set_id)
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self {
        self.storage_set_id = Some(value.into());
        self
    }

    /// Partition within the storage set.
    /// [More](field@DescribeStorageSetDetailsRequest::storage_set_partition_number)
    pub fn storage_set_partition_number(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.storage_set_partition_number = Some(value.into_integer());
        self
    }

    /// Ids of the disks. An empty list is sent as `[]`.
    /// [More](field@DescribeStorageSetDetailsRequest::disk_ids)
    pub fn disk_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.disk_ids = Some(value.into_list());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeStorageSetDetailsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeStorageSetDetailsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }
}

impl Record for DescribeStorageSetDetailsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "StorageSetId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClientToken", &self.client_token);
        fields.add("RegionId", &self.region_id);
        fields.add("StorageSetId", &self.storage_set_id);
        fields.add("StorageSetPartitionNumber", &self.storage_set_partition_number);
        fields.add_as(Form::JsonText, "DiskIds", &self.disk_ids);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeStorageSetDetailsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ClientToken" => self.client_token.slot(),
            "RegionId" => self.region_id.slot(),
            "StorageSetId" => self.storage_set_id.slot(),
            "StorageSetPartitionNumber" => self.storage_set_partition_number.slot(),
            "DiskIds" => self.disk_ids.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeStorageSetDetailsRequest {
    type Response = DescribeStorageSetDetailsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeStorageSetDetails")
            .read_only()
            .region("RegionId")
            .client_token()
    }
}

impl Paged for DescribeStorageSetDetailsRequest {
    type Item = Disk;
    const PAGING: Paging = Paging::number("Disks").size(100);
    #[inline]
    fn items(response: DescribeStorageSetDetailsResponse) -> Vec<Disk> {
        response.disks
    }
}

/// The response of
/// [`Client::describe_storage_set_details`](crate::Client::describe_storage_set_details).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeStorageSetDetailsResponse {
    /// Disks found.
    ///
    /// Wire name: `Disks`.
    pub disks: Vec<Disk>,
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
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeStorageSetDetailsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Disks", "Disk", &self.disks);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeStorageSetDetailsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Disks" => Slot::Wrapped("Disk", &mut self.disks),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A disk.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Disk {
    /// Disk category.
    ///
    /// Wire name: `Category`.
    pub category: types::DiskCategory,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Id of the disk.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: String,
    /// Name of the disk.
    ///
    /// Wire name: `DiskName`.
    pub disk_name: String,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the storage set.
    ///
    /// Wire name: `StorageSetId`.
    pub storage_set_id: String,
    /// Partition within the storage set.
    ///
    /// Wire name: `StorageSetPartitionNumber`.
    pub storage_set_partition_number: Option<i64>,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
}

impl Record for Disk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Category", &self.category);
        fields.add("CreationTime", &self.creation_time);
        fields.add("DiskId", &self.disk_id);
        fields.add("DiskName", &self.disk_name);
        fields.add("RegionId", &self.region_id);
        fields.add("StorageSetId", &self.storage_set_id);
        fields.add("StorageSetPartitionNumber", &self.storage_set_partition_number);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl DecodeRecord for Disk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Category" => self.category.slot(),
            "CreationTime" => self.creation_time.slot(),
            "DiskId" => self.disk_id.slot(),
            "DiskName" => self.disk_name.slot(),
            "RegionId" => self.region_id.slot(),
            "StorageSetId" => self.storage_set_id.slot(),
            "StorageSetPartitionNumber" => self.storage_set_partition_number.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeStorageSetDetailsRequest);
ecs_core::internal::response_records!(DescribeStorageSetDetailsResponse, Disk);
