// Generated from api-specs/ecs/2014-05-26/actions/DescribeReservedInstances.json by `cargo xtask regenerate`. Do not edit.

//! Lists reserved instances.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::reserved_instance::DescribeReservedInstancesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeReservedInstancesRequest::new();
//! let mut items = ecs.describe_reserved_instances(request).items();
//! while let Some(reserved_instance) = items.try_next().await? {
//!     println!(
//!         "{} {}", reserved_instance.reserved_instance_id, reserved_instance.status
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

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Paged, Paging, Record, Request,
    Slot,
};
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
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Different here:
    ///
    /// - `Key`: 1 to 128 characters, not beginning with `aliyun` or `acs:`, without `http://`
    ///   or `https://`. The filter covers at most 1,000 resources; use `ListTagResources`
    ///   beyond that.
    /// - `Value`: 1 to 128 characters, not beginning with `acs:`, without `http://` or
    ///   `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the zone.
    ///
    /// Required if `Scope` is `Zone`, and only then.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Name of the reserved instance.
    ///
    /// The whole name must match; wildcards are not supported.
    ///
    /// Wire name: `ReservedInstanceName`.
    pub reserved_instance_name: Option<String>,
    /// Why it is locked.
    ///
    /// `financial` or `security`.
    ///
    /// Wire name: `LockReason`.
    pub lock_reason: Option<types::LockReason>,
    /// Instance type.
    ///
    /// It is the type that was bought; regional reserved instances also apply to other types
    /// of the family.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Instance type family.
    ///
    /// Wire name: `InstanceTypeFamily`.
    pub instance_type_family: Option<String>,
    /// Whether the reserved instance applies to a region or to a zone.
    ///
    /// Wire name: `Scope`.
    pub scope: Option<types::ReservedInstanceScope>,
    /// Payment option.
    ///
    /// `No Upfront`, `Partial Upfront` or `All Upfront`. The spaces are part of the values.
    ///
    /// Wire name: `OfferingType`.
    pub offering_type: Option<String>,
    /// Whether it is your own or shared by another account.
    ///
    /// Default: [`Normal`](types::AllocationType::Normal).
    ///
    /// Wire name: `AllocationType`.
    pub allocation_type: Option<types::AllocationType>,
    /// Ids of the reserved instances.
    ///
    /// 1 to 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `ReservedInstanceId`.
    pub reserved_instance_id: Option<Vec<String>>,
    /// Statuses to list.
    ///
    /// At most 100 items. Elsewhere the service names the states `Creating`, `Active`,
    /// `Updating` and `Expired`.
    ///
    /// Wire name: `Status`.
    pub status: Option<Vec<String>>,
}

impl DescribeReservedInstancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeReservedInstancesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeReservedInstancesRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeReservedInstancesRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeReservedInstancesRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the zone. [More](field@DescribeReservedInstancesRequest::zone_id)
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Name of the reserved instance.
    /// [More](field@DescribeReservedInstancesRequest::reserved_instance_name)
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }

    /// Why it is locked. [More](field@DescribeReservedInstancesRequest::lock_reason)
    pub fn lock_reason(mut self, value: impl Into<types::LockReason>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Instance type. [More](field@DescribeReservedInstancesRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Instance type family.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }

    /// Whether the reserved instance applies to a region or to a zone.
    pub fn scope(mut self, value: impl Into<types::ReservedInstanceScope>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Payment option. [More](field@DescribeReservedInstancesRequest::offering_type)
    pub fn offering_type(mut self, value: impl Into<String>) -> Self {
        self.offering_type = Some(value.into());
        self
    }

    /// Whether it is your own or shared by another account.
    /// [More](field@DescribeReservedInstancesRequest::allocation_type)
    pub fn allocation_type(mut self, value: impl Into<types::AllocationType>) -> Self {
        self.allocation_type = Some(value.into());
        self
    }

    /// Ids of the reserved instances. An empty list cannot be sent.
    /// [More](field@DescribeReservedInstancesRequest::reserved_instance_id)
    pub fn reserved_instance_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.reserved_instance_id = Some(value.into_list());
        self
    }

    /// Statuses to list. An empty list cannot be sent.
    /// [More](field@DescribeReservedInstancesRequest::status)
    pub fn status<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.status = Some(value.into_list());
        self
    }
}

impl Record for DescribeReservedInstancesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("Tag", &self.tag);
        fields.add("ZoneId", &self.zone_id);
        fields.add("ReservedInstanceName", &self.reserved_instance_name);
        fields.add("LockReason", &self.lock_reason);
        fields.add("InstanceType", &self.instance_type);
        fields.add("InstanceTypeFamily", &self.instance_type_family);
        fields.add("Scope", &self.scope);
        fields.add("OfferingType", &self.offering_type);
        fields.add("AllocationType", &self.allocation_type);
        fields.add("ReservedInstanceId", &self.reserved_instance_id);
        fields.add("Status", &self.status);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeReservedInstancesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "Tag" => self.tag.slot(),
            "ZoneId" => self.zone_id.slot(),
            "ReservedInstanceName" => self.reserved_instance_name.slot(),
            "LockReason" => self.lock_reason.slot(),
            "InstanceType" => self.instance_type.slot(),
            "InstanceTypeFamily" => self.instance_type_family.slot(),
            "Scope" => self.scope.slot(),
            "OfferingType" => self.offering_type.slot(),
            "AllocationType" => self.allocation_type.slot(),
            "ReservedInstanceId" => self.reserved_instance_id.slot(),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
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
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.reserved_instance_id.as_mut()?, 100))
    }
}

impl Paged for DescribeReservedInstancesRequest {
    type Item = ReservedInstance;
    const PAGING: Paging = Paging::number("ReservedInstances").size(100);
    #[inline]
    fn items(response: DescribeReservedInstancesResponse) -> Vec<ReservedInstance> {
        response.reserved_instances
    }
}

/// The response of
/// [`Client::describe_reserved_instances`](crate::Client::describe_reserved_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeReservedInstancesResponse {
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
    /// Reserved instances found.
    ///
    /// Wire name: `ReservedInstances`.
    pub reserved_instances: Vec<ReservedInstance>,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeReservedInstancesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields
            .wrapped("ReservedInstances", "ReservedInstance", &self.reserved_instances);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeReservedInstancesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "ReservedInstances" => {
                Slot::Wrapped("ReservedInstance", &mut self.reserved_instances)
            }
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A reserved instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedInstance {
    /// State of the allocation.
    ///
    /// - `allocated`: handed to another account.
    /// - `beAllocated`: received from another account.
    ///
    /// Only if `AllocationType` is `Shared`.
    ///
    /// Wire name: `AllocationStatus`.
    pub allocation_status: String,
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
    /// Number of instances.
    ///
    /// Wire name: `InstanceAmount`.
    pub instance_amount: Option<i64>,
    /// Instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: String,
    /// Payment option.
    ///
    /// Wire name: `OfferingType`.
    pub offering_type: String,
    /// Reasons why it is locked. Empty if it is not locked.
    ///
    /// Wire name: `OperationLocks`.
    pub operation_locks: Vec<types::OperationLock>,
    /// Platform of the operating system.
    ///
    /// Wire name: `Platform`.
    pub platform: types::Platform,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the reserved instance.
    ///
    /// Wire name: `ReservedInstanceId`.
    pub reserved_instance_id: String,
    /// Name of the reserved instance.
    ///
    /// Wire name: `ReservedInstanceName`.
    pub reserved_instance_name: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Whether the reserved instance applies to a region or to a zone.
    ///
    /// Wire name: `Scope`.
    pub scope: types::ReservedInstanceScope,
    /// When it starts, UTC.
    ///
    /// Wire name: `StartTime`.
    pub start_time: types::Time,
    /// Status of the reserved instance.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
}

impl Record for ReservedInstance {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AllocationStatus", &self.allocation_status);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("ExpiredTime", &self.expired_time);
        fields.add("InstanceAmount", &self.instance_amount);
        fields.add("InstanceType", &self.instance_type);
        fields.add("OfferingType", &self.offering_type);
        fields.wrapped("OperationLocks", "OperationLock", &self.operation_locks);
        fields.add("Platform", &self.platform);
        fields.add("RegionId", &self.region_id);
        fields.add("ReservedInstanceId", &self.reserved_instance_id);
        fields.add("ReservedInstanceName", &self.reserved_instance_name);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Scope", &self.scope);
        fields.add("StartTime", &self.start_time);
        fields.add("Status", &self.status);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl DecodeRecord for ReservedInstance {
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
            "OperationLocks" => Slot::Wrapped("OperationLock", &mut self.operation_locks),
            "Platform" => self.platform.slot(),
            "RegionId" => self.region_id.slot(),
            "ReservedInstanceId" => self.reserved_instance_id.slot(),
            "ReservedInstanceName" => self.reserved_instance_name.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Scope" => self.scope.slot(),
            "StartTime" => self.start_time.slot(),
            "Status" => self.status.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeReservedInstancesRequest);
ecs_core::internal::response_records!(
    DescribeReservedInstancesResponse, ReservedInstance
);
