// Generated from api-specs/ecs/2014-05-26/actions/DescribeResourcesModification.json by `cargo xtask regenerate`. Do not edit.

//! Lists what an instance can be changed into, instance types or system disk categories,
//! per zone.
//!
//! - **Effects**: Software license codes that depend on devices can change with a move to
//!   another cluster.
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**: [`describe_instance_types`](crate::Client::describe_instance_types),
//!   [`modify_instance_spec`](crate::Client::modify_instance_spec).
//!
//! ```no_run
//! use ecs_sdk::region::DescribeResourcesModificationRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeResourcesModificationRequest::new()
//!     .resource_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .destination_resource("InstanceType");
//! let response = ecs.describe_resources_modification(request).await?;
//! for available_zone in response.available_zones {
//!     println!("{}", available_zone.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Invalid.InstanceChargeType`, `Invalid.OperationType`, `Invalid.Param`,
//! `InvalidCondition.Malformed`.
//!
//! 403: `InvalidDedicatedHostId.NotFound`, `InvalidParam.Cores`, `InvalidParam.Memory`,
//! `InvalidParam.TypeAndCpuMem.Conflict`, `InvalidParameter.ResourceOwnerId`.
//!
//! 404: `Invalid.DestinationResource`, `Invalid.InstancePayType`, `Invalid.IoOptimized`,
//! `Invalid.NetworkCategory`, `Invalid.RegionId`, `Invalid.ResourceId`,
//! `Invalid.ResourceType`, `Invalid.SpotStrategy`, `InvalidInstanceId.NotFound`,
//! `InvalidRegionId.NotFound`, `InvalidResourceId.NotFound`, `OperationDenied`,
//! `Unavailable.Regions`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_resources_modification`](crate::Client::describe_resources_modification).
///
/// Lists what an instance can be changed into, instance types or system disk categories,
/// per zone.
///
/// Needs [`resource_id`](field@DescribeResourcesModificationRequest::resource_id),
/// [`destination_resource`](field@DescribeResourcesModificationRequest::destination_resource).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeResourcesModificationRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the instance to change.
    ///
    /// Required. The id of an instance, also for disks.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: Option<String>,
    /// Whether the instance may move to another cluster for the change.
    ///
    /// Default: `false`. `true`: may move to another cluster. If an instance of a retired type
    /// becomes I/O optimized, its devices `xvda` become `vda`.
    ///
    /// Wire name: `MigrateAcrossZone`.
    pub migrate_across_zone: Option<bool>,
    /// What to ask about, such as instance types or system disks.
    ///
    /// Required. `InstanceType` or `SystemDisk`.
    ///
    /// Wire name: `DestinationResource`.
    pub destination_resource: Option<String>,
    /// Kind of the change, such as upgrade or downgrade.
    ///
    /// Default: `Upgrade`.
    ///
    /// - `Upgrade`.
    /// - `Downgrade`.
    /// - `RenewDowngrade`: smaller from the next renewal on.
    /// - `RenewModify`: expired instance: renew and resize in one.
    ///
    /// Pay-as-you-go instances have `Upgrade` only.
    ///
    /// Wire name: `OperationType`.
    pub operation_type: Option<String>,
    /// Instance type to which the system disk must fit.
    ///
    /// Required if `DestinationResource` is `SystemDisk`. Not together with `Cores` or
    /// `Memory`. The type to change to; a request for `InstanceType` lists them.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Number of vCPUs of the instance types to list.
    ///
    /// Only if `DestinationResource` is `InstanceType`.
    ///
    /// Wire name: `Cores`.
    pub cores: Option<i64>,
    /// Memory of the instance types to list in GiB.
    ///
    /// Only if `DestinationResource` is `InstanceType`.
    ///
    /// Wire name: `Memory`.
    pub memory: Option<f64>,
    /// Id of the zone to ask about.
    ///
    /// Required if the new type is in another zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Conditions to include.
    ///
    /// Only `DiskCategory`. At most 10 items. For example `DiskCategory`: the category of the
    /// disk must be changed first.
    ///
    /// Wire name: `Conditions`.
    pub conditions: Option<Vec<String>>,
}

impl DescribeResourcesModificationRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeResourcesModificationRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance to change.
    /// [More](field@DescribeResourcesModificationRequest::resource_id)
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Whether the instance may move to another cluster for the change.
    /// [More](field@DescribeResourcesModificationRequest::migrate_across_zone)
    #[inline]
    pub fn migrate_across_zone(mut self, value: bool) -> Self {
        self.migrate_across_zone = Some(value);
        self
    }

    /// What to ask about, such as instance types or system disks.
    /// [More](field@DescribeResourcesModificationRequest::destination_resource)
    pub fn destination_resource(mut self, value: impl Into<String>) -> Self {
        self.destination_resource = Some(value.into());
        self
    }

    /// Kind of the change, such as upgrade or downgrade.
    /// [More](field@DescribeResourcesModificationRequest::operation_type)
    pub fn operation_type(mut self, value: impl Into<String>) -> Self {
        self.operation_type = Some(value.into());
        self
    }

    /// Instance type to which the system disk must fit.
    /// [More](field@DescribeResourcesModificationRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Number of vCPUs of the instance types to list.
    /// [More](field@DescribeResourcesModificationRequest::cores)
    pub fn cores(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.cores = Some(value.into_integer());
        self
    }

    /// Memory of the instance types to list in GiB.
    /// [More](field@DescribeResourcesModificationRequest::memory)
    pub fn memory(mut self, value: impl Into<f64>) -> Self {
        self.memory = Some(value.into());
        self
    }

    /// Id of the zone to ask about.
    /// [More](field@DescribeResourcesModificationRequest::zone_id)
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Conditions to include. An empty list cannot be sent.
    /// [More](field@DescribeResourcesModificationRequest::conditions)
    pub fn conditions<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.conditions = Some(value.into_list());
        self
    }
}

impl Record for DescribeResourcesModificationRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ResourceId", "DestinationResource"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceId", &self.resource_id);
        fields.add("MigrateAcrossZone", &self.migrate_across_zone);
        fields.add("DestinationResource", &self.destination_resource);
        fields.add("OperationType", &self.operation_type);
        fields.add("InstanceType", &self.instance_type);
        fields.add("Cores", &self.cores);
        fields.add("Memory", &self.memory);
        fields.add("ZoneId", &self.zone_id);
        fields.add("Conditions", &self.conditions);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeResourcesModificationRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceId" => self.resource_id.slot(),
            "MigrateAcrossZone" => self.migrate_across_zone.slot(),
            "DestinationResource" => self.destination_resource.slot(),
            "OperationType" => self.operation_type.slot(),
            "InstanceType" => self.instance_type.slot(),
            "Cores" => self.cores.slot(),
            "Memory" => self.memory.slot(),
            "ZoneId" => self.zone_id.slot(),
            "Conditions" => self.conditions.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeResourcesModificationRequest {
    type Response = DescribeResourcesModificationResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeResourcesModification")
            .read_only()
            .region("RegionId")
            .read_timeout(17)
    }
}

/// The response of
/// [`Client::describe_resources_modification`](crate::Client::describe_resources_modification).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeResourcesModificationResponse {
    /// Zones with what they offer.
    ///
    /// Wire name: `AvailableZones`.
    pub available_zones: Vec<AvailableZone>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeResourcesModificationResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("AvailableZones", "AvailableZone", &self.available_zones);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeResourcesModificationResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AvailableZones" => Slot::Wrapped("AvailableZone", &mut self.available_zones),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A zone with what it offers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableZone {
    /// Resources that are available.
    ///
    /// Wire name: `AvailableResources`.
    pub available_resources: Vec<AvailableResource>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Whether the zone has stock.
    ///
    /// `DescribeRegions` has `available` and `soldOut`.
    ///
    /// Wire name: `Status`.
    pub status: types::ResourceAvailability,
    /// How much stock there is.
    ///
    /// `WithStock`, `ClosedWithStock` or `WithoutStock`. Without `ClosedWithoutStock`, unlike
    /// in `DescribeAvailableResource`.
    ///
    /// Wire name: `StatusCategory`.
    pub status_category: types::StockCategory,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
}

impl Record for AvailableZone {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "AvailableResources",
                "AvailableResource",
                &self.available_resources,
            );
        fields.add("RegionId", &self.region_id);
        fields.add("Status", &self.status);
        fields.add("StatusCategory", &self.status_category);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl DecodeRecord for AvailableZone {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AvailableResources" => {
                Slot::Wrapped("AvailableResource", &mut self.available_resources)
            }
            "RegionId" => self.region_id.slot(),
            "Status" => self.status.slot(),
            "StatusCategory" => self.status_category.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Available resources of one kind.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableResource {
    /// Resources that are supported under conditions.
    ///
    /// Wire name: `ConditionSupportedResources`.
    pub condition_supported_resources: Vec<ConditionSupportedResource>,
    /// Resources that are supported.
    ///
    /// Wire name: `SupportedResources`.
    pub supported_resources: Vec<SupportedResource>,
    /// What the values stand for, such as instance types.
    ///
    /// `Zone`, `IoOptimized`, `InstanceType`, `SystemDisk`, `DataDisk` or `Network`. Without
    /// `ddh`, unlike in `DescribeAvailableResource`.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: String,
}

impl Record for AvailableResource {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "ConditionSupportedResources",
                "ConditionSupportedResource",
                &self.condition_supported_resources,
            );
        fields
            .wrapped(
                "SupportedResources",
                "SupportedResource",
                &self.supported_resources,
            );
        fields.add("Type", &self.r#type);
    }
}

impl DecodeRecord for AvailableResource {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ConditionSupportedResources" => {
                Slot::Wrapped(
                    "ConditionSupportedResource",
                    &mut self.condition_supported_resources,
                )
            }
            "SupportedResources" => {
                Slot::Wrapped("SupportedResource", &mut self.supported_resources)
            }
            "Type" => self.r#type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A resource that is supported under conditions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConditionSupportedResource {
    /// Conditions for the resource.
    ///
    /// Wire name: `Conditions`.
    pub conditions: Vec<Condition>,
    /// Largest value.
    ///
    /// Only if `DestinationResource` is `SystemDisk`. The largest size, in `Unit`.
    ///
    /// Wire name: `Max`.
    pub max: Option<i64>,
    /// Smallest value.
    ///
    /// Only if `DestinationResource` is `SystemDisk`. The smallest size, in `Unit`.
    ///
    /// Wire name: `Min`.
    pub min: Option<i64>,
    /// Whether the resource is available or sold out.
    ///
    /// `DescribeRegions` has `available` and `soldOut`.
    ///
    /// Wire name: `Status`.
    pub status: types::ResourceAvailability,
    /// How much stock there is.
    ///
    /// `WithStock`, `ClosedWithStock` or `WithoutStock`. Without `ClosedWithoutStock`, unlike
    /// in `DescribeAvailableResource`.
    ///
    /// Wire name: `StatusCategory`.
    pub status_category: types::StockCategory,
    /// Unit of the smallest and largest value.
    ///
    /// Only if `DestinationResource` is `SystemDisk`. Of `Min` and `Max`; GiB in the example.
    ///
    /// Wire name: `Unit`.
    pub unit: String,
    /// Name of the resource, such as an instance type or a disk category.
    ///
    /// Wire name: `Value`.
    pub value: String,
}

impl Record for ConditionSupportedResource {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Conditions", "Condition", &self.conditions);
        fields.add("Max", &self.max);
        fields.add("Min", &self.min);
        fields.add("Status", &self.status);
        fields.add("StatusCategory", &self.status_category);
        fields.add("Unit", &self.unit);
        fields.add("Value", &self.value);
    }
}

impl DecodeRecord for ConditionSupportedResource {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Conditions" => Slot::Wrapped("Condition", &mut self.conditions),
            "Max" => self.max.slot(),
            "Min" => self.min.slot(),
            "Status" => self.status.slot(),
            "StatusCategory" => self.status_category.slot(),
            "Unit" => self.unit.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A condition for the resource.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Condition {
    /// Name of the condition.
    ///
    /// Wire name: `Key`.
    pub key: String,
}

impl Record for Condition {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
    }
}

impl DecodeRecord for Condition {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Key" => self.key.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A resource that is supported.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedResource {
    /// Largest value.
    ///
    /// Only if `DestinationResource` is `SystemDisk`. The largest size, in `Unit`.
    ///
    /// Wire name: `Max`.
    pub max: Option<i64>,
    /// Smallest value.
    ///
    /// Only if `DestinationResource` is `SystemDisk`. The smallest size, in `Unit`.
    ///
    /// Wire name: `Min`.
    pub min: Option<i64>,
    /// Whether the resource is available or sold out.
    ///
    /// `DescribeRegions` has `available` and `soldOut`.
    ///
    /// Wire name: `Status`.
    pub status: types::ResourceAvailability,
    /// How much stock there is.
    ///
    /// `WithStock`, `ClosedWithStock` or `WithoutStock`. Without `ClosedWithoutStock`, unlike
    /// in `DescribeAvailableResource`.
    ///
    /// Wire name: `StatusCategory`.
    pub status_category: types::StockCategory,
    /// Unit of the smallest and largest value.
    ///
    /// Only if `DestinationResource` is `SystemDisk`. Of `Min` and `Max`; GiB in the example.
    ///
    /// Wire name: `Unit`.
    pub unit: String,
    /// Name of the resource, such as an instance type or a disk category.
    ///
    /// Wire name: `Value`.
    pub value: String,
}

impl Record for SupportedResource {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Max", &self.max);
        fields.add("Min", &self.min);
        fields.add("Status", &self.status);
        fields.add("StatusCategory", &self.status_category);
        fields.add("Unit", &self.unit);
        fields.add("Value", &self.value);
    }
}

impl DecodeRecord for SupportedResource {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Max" => self.max.slot(),
            "Min" => self.min.slot(),
            "Status" => self.status.slot(),
            "StatusCategory" => self.status_category.slot(),
            "Unit" => self.unit.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeResourcesModificationRequest);
ecs_core::internal::response_records!(
    DescribeResourcesModificationResponse, AvailableZone, AvailableResource,
    ConditionSupportedResource, Condition, SupportedResource
);
