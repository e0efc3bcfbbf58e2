// Generated from api-specs/ecs/2014-05-26/actions/DescribeStorageCapacityUnits.json by `cargo xtask regenerate`. Do not edit.

//! Lists storage capacity units.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`purchase_storage_capacity_unit`](crate::Client::purchase_storage_capacity_unit),
//!   [`modify_storage_capacity_unit_attribute`](crate::Client::modify_storage_capacity_unit_attribute).
//!
//! ```no_run
//! use ecs_sdk::storage_capacity_unit::DescribeStorageCapacityUnitsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeStorageCapacityUnitsRequest::new();
//! let mut items = ecs.describe_storage_capacity_units(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{} {}", item.storage_capacity_unit_id, item.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidAllocationType.ValueNotSupported`, `InvalidParameter.CapacityExceed`,
//! `InvalidParameter.Name`, `MissingParameter.RegionId`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Paged, Paging, Record, Request,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_storage_capacity_units`](crate::Client::describe_storage_capacity_units).
///
/// Lists storage capacity units.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeStorageCapacityUnitsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 100, default 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Name of the storage capacity unit.
    ///
    /// 2 to 128 characters: letters, digits, `:`, `_` and `-`, beginning with a letter, not
    /// beginning with `http://` or `https://`.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Capacity of the storage capacity unit in GiB.
    ///
    /// 20, 40, 100, 200, 500, 1,024, 2,048, 5,120, 10,240, 20,480 or 51,200.
    ///
    /// Wire name: `Capacity`.
    pub capacity: Option<i64>,
    /// Whether it is your own or shared by another account.
    ///
    /// Default: [`Normal`](types::AllocationType::Normal).
    ///
    /// Wire name: `AllocationType`.
    pub allocation_type: Option<types::AllocationType>,
    /// Ids of the storage capacity units to list.
    ///
    /// 1 to 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `StorageCapacityUnitId`.
    pub storage_capacity_unit_id: Option<Vec<String>>,
    /// Statuses to list.
    ///
    /// 1 to 4 items. The values are not documented.
    ///
    /// Wire name: `Status`.
    pub status: Option<Vec<String>>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl DescribeStorageCapacityUnitsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeStorageCapacityUnitsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeStorageCapacityUnitsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeStorageCapacityUnitsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Name of the storage capacity unit.
    /// [More](field@DescribeStorageCapacityUnitsRequest::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Capacity of the storage capacity unit in GiB.
    /// [More](field@DescribeStorageCapacityUnitsRequest::capacity)
    pub fn capacity(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.capacity = Some(value.into_integer());
        self
    }

    /// Whether it is your own or shared by another account.
    /// [More](field@DescribeStorageCapacityUnitsRequest::allocation_type)
    pub fn allocation_type(mut self, value: impl Into<types::AllocationType>) -> Self {
        self.allocation_type = Some(value.into());
        self
    }

    /// Ids of the storage capacity units to list. An empty list cannot be sent.
    /// [More](field@DescribeStorageCapacityUnitsRequest::storage_capacity_unit_id)
    pub fn storage_capacity_unit_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.storage_capacity_unit_id = Some(value.into_list());
        self
    }

    /// Statuses to list. An empty list cannot be sent.
    /// [More](field@DescribeStorageCapacityUnitsRequest::status)
    pub fn status<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.status = Some(value.into_list());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeStorageCapacityUnitsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for DescribeStorageCapacityUnitsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("Name", &self.name);
        fields.add("Capacity", &self.capacity);
        fields.add("AllocationType", &self.allocation_type);
        fields.add("StorageCapacityUnitId", &self.storage_capacity_unit_id);
        fields.add("Status", &self.status);
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeStorageCapacityUnitsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "Name" => self.name.slot(),
            "Capacity" => self.capacity.slot(),
            "AllocationType" => self.allocation_type.slot(),
            "StorageCapacityUnitId" => self.storage_capacity_unit_id.slot(),
            "Status" => self.status.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeStorageCapacityUnitsRequest {
    type Response = DescribeStorageCapacityUnitsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeStorageCapacityUnits")
            .read_only()
            .region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.storage_capacity_unit_id.as_mut()?, 100))
    }
}

impl Paged for DescribeStorageCapacityUnitsRequest {
    type Item = StorageCapacityUnit;
    const PAGING: Paging = Paging::number("StorageCapacityUnits").size(100);
    #[inline]
    fn items(
        response: DescribeStorageCapacityUnitsResponse,
    ) -> Vec<StorageCapacityUnit> {
        response.storage_capacity_units
    }
}

/// The response of
/// [`Client::describe_storage_capacity_units`](crate::Client::describe_storage_capacity_units).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeStorageCapacityUnitsResponse {
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
    /// Storage capacity units found.
    ///
    /// Wire name: `StorageCapacityUnits`.
    pub storage_capacity_units: Vec<StorageCapacityUnit>,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeStorageCapacityUnitsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields
            .wrapped(
                "StorageCapacityUnits",
                "StorageCapacityUnit",
                &self.storage_capacity_units,
            );
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeStorageCapacityUnitsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "StorageCapacityUnits" => {
                Slot::Wrapped("StorageCapacityUnit", &mut self.storage_capacity_units)
            }
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A storage capacity unit.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageCapacityUnit {
    /// State of the allocation.
    ///
    /// - `allocated`: handed to another account.
    /// - `beAllocated`: received from another account.
    ///
    /// Only if `AllocationType` is `Shared`. `beAllocated` is also documented as
    /// `BeAllocated`. The service documents this inconsistently.
    ///
    /// Wire name: `AllocationStatus`.
    pub allocation_status: String,
    /// Capacity of the storage capacity unit in GiB.
    ///
    /// Wire name: `Capacity`.
    pub capacity: Option<i64>,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// When it expires, UTC.
    ///
    /// Wire name: `ExpiredTime`.
    pub expired_time: types::Time,
    /// Name of the storage capacity unit.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// When it starts, UTC.
    ///
    /// Wire name: `StartTime`.
    pub start_time: types::Time,
    /// Status of the storage capacity unit.
    ///
    /// Values: `Creating`, `Active`, `Expired`, `Pending`.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// Id of the storage capacity unit.
    ///
    /// Wire name: `StorageCapacityUnitId`.
    pub storage_capacity_unit_id: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
}

impl Record for StorageCapacityUnit {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AllocationStatus", &self.allocation_status);
        fields.add("Capacity", &self.capacity);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("ExpiredTime", &self.expired_time);
        fields.add("Name", &self.name);
        fields.add("RegionId", &self.region_id);
        fields.add("StartTime", &self.start_time);
        fields.add("Status", &self.status);
        fields.add("StorageCapacityUnitId", &self.storage_capacity_unit_id);
        fields.wrapped("Tags", "Tag", &self.tags);
    }
}

impl DecodeRecord for StorageCapacityUnit {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AllocationStatus" => self.allocation_status.slot(),
            "Capacity" => self.capacity.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "ExpiredTime" => self.expired_time.slot(),
            "Name" => self.name.slot(),
            "RegionId" => self.region_id.slot(),
            "StartTime" => self.start_time.slot(),
            "Status" => self.status.slot(),
            "StorageCapacityUnitId" => self.storage_capacity_unit_id.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeStorageCapacityUnitsRequest);
ecs_core::internal::response_records!(
    DescribeStorageCapacityUnitsResponse, StorageCapacityUnit
);
