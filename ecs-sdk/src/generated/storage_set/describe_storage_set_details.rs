// Generated from api-specs/ecs/2014-05-26/actions/DescribeStorageSetDetails.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeStorageSetDetails`: lists the disks of a storage set.
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

/// The request of
/// [`Client::describe_storage_set_details`](crate::Client::describe_storage_set_details).
///
/// Lists the disks of a storage set.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeStorageSetDetailsRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the storage set.
    ///
    /// `StorageSetId`, required.
    pub storage_set_id: Option<String>,
    /// Partition within the storage set.
    ///
    /// `StorageSetPartitionNumber`. At least 2.
    pub storage_set_partition_number: Option<i64>,
    /// Ids of the disks.
    ///
    /// `DiskIds`. Sent as JSON text.
    pub disk_ids: Option<Vec<String>>,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`. 1 to 1000. Default: `1`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`. 10 to 100. Default: `10`.
    pub page_size: Option<i64>,
}

impl DescribeStorageSetDetailsRequest {
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

    /// Sets `StorageSetId`.
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self {
        self.storage_set_id = Some(value.into());
        self
    }

    /// Sets `StorageSetPartitionNumber`.
    pub fn storage_set_partition_number(mut self, value: impl Into<i64>) -> Self {
        self.storage_set_partition_number = Some(value.into());
        self
    }

    /// Sets `DiskIds`. An empty list is sent as `[]`.
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = Some(value.into_iter().map(Into::into).collect());
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
    /// `Disks`.
    pub disks: Vec<Disk>,
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
    /// How many results there are on all pages together.
    ///
    /// `TotalCount`.
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

impl ResponseRecord for DescribeStorageSetDetailsResponse {
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

/// Disks found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Disk {
    /// Disk category.
    ///
    /// `Category`.
    pub category: types::DiskCategory,
    /// When it was created, UTC.
    ///
    /// `CreationTime`.
    pub creation_time: types::Time,
    /// Id of the disk.
    ///
    /// `DiskId`.
    pub disk_id: String,
    /// Name of the disk.
    ///
    /// `DiskName`.
    pub disk_name: String,
    /// Id of the region.
    ///
    /// `RegionId`.
    pub region_id: String,
    /// Id of the storage set.
    ///
    /// `StorageSetId`.
    pub storage_set_id: String,
    /// Partition within the storage set.
    ///
    /// `StorageSetPartitionNumber`.
    pub storage_set_partition_number: Option<i64>,
    /// Id of the zone.
    ///
    /// `ZoneId`.
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

impl ResponseRecord for Disk {
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
