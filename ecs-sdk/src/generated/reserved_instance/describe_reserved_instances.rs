// Generated from api-specs/ecs/2014-05-26/actions/DescribeReservedInstances.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeReservedInstances`: lists reserved instances.
//!
//! Changes nothing.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 400: `InvalidAllocationType.ValueNotSupported`, `InvalidEndTime.ValueNotSupported`,
//! `InvalidRegion.NotFound`, `InvalidReservedInstanceLockReason.ValueNotSupported`,
//! `InvalidReservedInstanceOfferingClass.ValueNotSupported`,
//! `InvalidReservedInstanceOfferingType.ValueNotSupported`,
//! `InvalidReservedInstanceStatus.ValueNotSupported`, `InvalidZone.NotFound`,
//! `MissingParamter.RegionId`, `OperationDenied`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::{Action, LongList, Paged, Paging, Request};
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_reserved_instances`](crate::Client::describe_reserved_instances).
///
/// Lists reserved instances.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeReservedInstancesRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`. At least 1.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Vec<types::Tag>,
    /// Id of the zone.
    ///
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// Name of the reserved instance.
    ///
    /// `ReservedInstanceName`.
    pub reserved_instance_name: Option<String>,
    /// Why it is locked.
    ///
    /// `LockReason`.
    pub lock_reason: Option<types::LockReason>,
    /// Instance type.
    ///
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// Instance type family.
    ///
    /// `InstanceTypeFamily`.
    pub instance_type_family: Option<String>,
    /// Whether the reserved instance applies to a region or to a zone.
    ///
    /// `Scope`.
    pub scope: Option<types::ReservedInstanceScope>,
    /// Payment option.
    ///
    /// `OfferingType`.
    pub offering_type: Option<String>,
    /// Whether it is your own or shared by another account.
    ///
    /// `AllocationType`.
    pub allocation_type: Option<types::AllocationType>,
    /// Ids of the reserved instances.
    ///
    /// `ReservedInstanceId`. At most 100 items.
    ///
    /// One call takes 100; [`Call::split`](crate::Call::split) makes several calls of more,
    /// and walks over pages do so by themselves.
    pub reserved_instance_id: Vec<String>,
    /// Statuses to list.
    ///
    /// `Status`. At most 100 items.
    pub status: Vec<String>,
}

impl DescribeReservedInstancesRequest {
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

    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }

    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<types::LockReason>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }

    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<types::ReservedInstanceScope>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Sets `OfferingType`.
    pub fn offering_type(mut self, value: impl Into<String>) -> Self {
        self.offering_type = Some(value.into());
        self
    }

    /// Sets `AllocationType`.
    pub fn allocation_type(mut self, value: impl Into<types::AllocationType>) -> Self {
        self.allocation_type = Some(value.into());
        self
    }

    /// Sets `ReservedInstanceId`.
    pub fn reserved_instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reserved_instance_id = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.status = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Record for DescribeReservedInstancesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
        to.put("Tag", &self.tag);
        to.put("ZoneId", &self.zone_id);
        to.put("ReservedInstanceName", &self.reserved_instance_name);
        to.put("LockReason", &self.lock_reason);
        to.put("InstanceType", &self.instance_type);
        to.put("InstanceTypeFamily", &self.instance_type_family);
        to.put("Scope", &self.scope);
        to.put("OfferingType", &self.offering_type);
        to.put("AllocationType", &self.allocation_type);
        to.put("ReservedInstanceId", &self.reserved_instance_id);
        to.put("Status", &self.status);
    }
}

impl Request for DescribeReservedInstancesRequest {
    type Response = DescribeReservedInstancesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeReservedInstances")
            .read_only()
            .region("RegionId")
    }

    #[inline]
    fn long_list(&mut self) -> Option<LongList<'_>> {
        Some(LongList::new(&mut self.reserved_instance_id, 100))
    }
}

impl Paged for DescribeReservedInstancesRequest {
    type Item = ReservedInstance;
    const PAGING: Paging = Paging::number("ReservedInstances").size(100);
    #[inline]
    fn items(answer: DescribeReservedInstancesResponse) -> Vec<ReservedInstance> {
        answer.reserved_instances
    }
}

/// The answer to
/// [`Client::describe_reserved_instances`](crate::Client::describe_reserved_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeReservedInstancesResponse {
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
    /// Reserved instances found.
    ///
    /// `ReservedInstances`.
    pub reserved_instances: Vec<ReservedInstance>,
    /// How many results there are on all pages together.
    ///
    /// `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeReservedInstancesResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
        to.put("RequestId", &self.request_id);
        to.wrapped("ReservedInstances", "ReservedInstance", &self.reserved_instances);
        to.put("TotalCount", &self.total_count);
    }
}

impl Answer for DescribeReservedInstancesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "ReservedInstances" => {
                record::wrapped("ReservedInstance", &mut self.reserved_instances)
            }
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Reserved instances found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedInstance {
    /// State of the allocation.
    ///
    /// `AllocationStatus`. Values: `allocated`, `beAllocated`.
    pub allocation_status: String,
    /// When it was created, UTC.
    ///
    /// `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// `Description`.
    pub description: String,
    /// When it expires, UTC.
    ///
    /// `ExpiredTime`.
    pub expired_time: types::Time,
    /// Number of instances.
    ///
    /// `InstanceAmount`.
    pub instance_amount: Option<i64>,
    /// Instance type.
    ///
    /// `InstanceType`.
    pub instance_type: String,
    /// Payment option.
    ///
    /// `OfferingType`.
    pub offering_type: String,
    /// Reasons why it is locked. Empty if it is not locked.
    ///
    /// `OperationLocks`.
    pub operation_locks: Vec<types::OperationLock>,
    /// Platform of the operating system.
    ///
    /// `Platform`.
    pub platform: types::Platform,
    /// Id of the region.
    ///
    /// `RegionId`.
    pub region_id: String,
    /// Id of the reserved instance.
    ///
    /// `ReservedInstanceId`.
    pub reserved_instance_id: String,
    /// Name of the reserved instance.
    ///
    /// `ReservedInstanceName`.
    pub reserved_instance_name: String,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: String,
    /// Whether the reserved instance applies to a region or to a zone.
    ///
    /// `Scope`.
    pub scope: types::ReservedInstanceScope,
    /// When it starts, UTC.
    ///
    /// `StartTime`.
    pub start_time: types::Time,
    /// Status of the reserved instance.
    ///
    /// `Status`.
    pub status: String,
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Id of the zone.
    ///
    /// `ZoneId`.
    pub zone_id: String,
}

impl Record for ReservedInstance {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("AllocationStatus", &self.allocation_status);
        to.put("CreationTime", &self.creation_time);
        to.put("Description", &self.description);
        to.put("ExpiredTime", &self.expired_time);
        to.put("InstanceAmount", &self.instance_amount);
        to.put("InstanceType", &self.instance_type);
        to.put("OfferingType", &self.offering_type);
        to.wrapped("OperationLocks", "OperationLock", &self.operation_locks);
        to.put("Platform", &self.platform);
        to.put("RegionId", &self.region_id);
        to.put("ReservedInstanceId", &self.reserved_instance_id);
        to.put("ReservedInstanceName", &self.reserved_instance_name);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.put("Scope", &self.scope);
        to.put("StartTime", &self.start_time);
        to.put("Status", &self.status);
        to.wrapped("Tags", "Tag", &self.tags);
        to.put("ZoneId", &self.zone_id);
    }
}

impl Answer for ReservedInstance {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AllocationStatus" => self.allocation_status.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "ExpiredTime" => self.expired_time.slot(),
            "InstanceAmount" => self.instance_amount.slot(),
            "InstanceType" => self.instance_type.slot(),
            "OfferingType" => self.offering_type.slot(),
            "OperationLocks" => {
                record::wrapped("OperationLock", &mut self.operation_locks)
            }
            "Platform" => self.platform.slot(),
            "RegionId" => self.region_id.slot(),
            "ReservedInstanceId" => self.reserved_instance_id.slot(),
            "ReservedInstanceName" => self.reserved_instance_name.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Scope" => self.scope.slot(),
            "StartTime" => self.start_time.slot(),
            "Status" => self.status.slot(),
            "Tags" => record::wrapped("Tag", &mut self.tags),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(DescribeReservedInstancesRequest);
ecs_core::answer_records!(DescribeReservedInstancesResponse, ReservedInstance);
