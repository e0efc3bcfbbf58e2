// Generated from api-specs/ecs/2014-05-26/actions/DescribeAvailableResource.json by `cargo xtask regenerate`. Do not edit.

//! Lists what can be bought, per zone, such as instance types or disk categories.
//!
//! The order of the kinds is `Zone`, `IoOptimized`, then `InstanceType`, `Network` and
//! `ddh`, then `SystemDisk`, then `DataDisk`.
//!
//! - **Before**: For later kinds of `DestinationResource`, the filters of the kinds before
//!   them must be set.
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**: [`run_instances`](crate::Client::run_instances),
//!   [`modify_instance_spec`](crate::Client::modify_instance_spec),
//!   [`describe_instance_types`](crate::Client::describe_instance_types).
//!
//! ```no_run
//! use ecs_sdk::region::DescribeAvailableResourceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeAvailableResourceRequest::new()
//!     .destination_resource("Zone")
//!     .instance_type("ecs.g7.large");
//! let response = ecs.describe_available_resource(request).await?;
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
//! 400: `Invalid.InstanceChargeType`, `Invalid.Param`, `InvalidRegionId.MalFormed`.
//!
//! 403: `InvalidDedicatedHostId.NotFound`, `InvalidParam.Cores`, `InvalidParam.Memory`,
//! `InvalidParam.TypeAndCpuMem.Conflict`, `InvalidParameter.ResourceOwnerId`,
//! `InvalidParameter.Scope`, `OperationDenied.FlavorNotSupported`,
//! `OperationDenied.RegionIdNotSupported`, `OperationDenied.TimestampNotSupported`.
//!
//! 404: `Invalid.DestinationResource`, `Invalid.IoOptimized`, `Invalid.NetworkCategory`,
//! `Invalid.NetworkType`, `Invalid.RegionId`, `Invalid.ResourceType`,
//! `Invalid.SpotStrategy`, `InvalidRegionId.NotFound`, `InvalidResourceId.NotFound`,
//! `Unavailable.Regions`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_available_resource`](crate::Client::describe_available_resource).
///
/// Lists what can be bought, per zone, such as instance types or disk categories.
///
/// Needs
/// [`destination_resource`](field@DescribeAvailableResourceRequest::destination_resource).
/// Often set: [`instance_type`](field@DescribeAvailableResourceRequest::instance_type).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeAvailableResourceRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Billing method, subscription or pay as you go.
    ///
    /// Default: [`PostPaid`](types::InstanceChargeType::PostPaid). Upper and lower case are
    /// equal.
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: Option<types::InstanceChargeType>,
    /// Whether it is a spot instance, and how it bids.
    ///
    /// Default: [`NoSpot`](types::SpotStrategy::NoSpot). Upper and lower case are equal. Only
    /// if `InstanceChargeType` is `PostPaid`.
    ///
    /// Wire name: `SpotStrategy`.
    pub spot_strategy: Option<types::SpotStrategy>,
    /// How many hours the spot instance is protected from interruption.
    ///
    /// 0 to 6, default 1.
    ///
    /// - `1`: safe from release for the first hour.
    /// - `0`: no protected hour.
    ///
    /// Only if `InstanceChargeType` is `PostPaid` and `SpotStrategy` is `SpotWithPriceLimit`
    /// or `SpotAsPriceGo`.
    ///
    /// Wire name: `SpotDuration`.
    pub spot_duration: Option<i64>,
    /// What to ask about, such as instance types or system disks.
    ///
    /// Required.
    ///
    /// - `Zone`.
    /// - `IoOptimized`.
    /// - `InstanceType`.
    /// - `Network`.
    /// - `ddh`: dedicated host.
    /// - `SystemDisk`.
    /// - `DataDisk`.
    ///
    /// Later values need more filters; filters of later kinds do not apply to earlier ones.
    ///
    /// Wire name: `DestinationResource`.
    pub destination_resource: Option<String>,
    /// Id of the zone to ask about.
    ///
    /// Default: all matching zones of the region.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Whether the instance type is I/O optimized.
    ///
    /// Default: [`Optimized`](types::IoOptimized::Optimized). Upper and lower case are equal.
    /// Needed if `DestinationResource` is `InstanceType`, although one example lacks it. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `IoOptimized`.
    pub io_optimized: Option<types::IoOptimized>,
    /// Id of the dedicated host.
    ///
    /// Wire name: `DedicatedHostId`.
    pub dedicated_host_id: Option<String>,
    /// Instance type to ask about.
    ///
    /// Required if `DestinationResource` is `SystemDisk` or `DataDisk` and `ResourceType` is
    /// `instance`. Not together with `Cores` or `Memory`. Documented as needed for system
    /// disks of all resource types, and in the example of `InstanceType` too. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Category of the system disk.
    ///
    /// `cloud`, `cloud_efficiency`, `cloud_ssd`, `ephemeral_ssd`, `cloud_essd`, `cloud_auto`
    /// or `cloud_essd_entry`. Default: `cloud` for retired instance types, otherwise
    /// `cloud_efficiency`; on the China site in 2026 `cloud_essd` PL0 where nothing else fits.
    /// Required if `ResourceType` is `instance` and `DestinationResource` is `DataDisk`.
    /// Documented as required for data disks of instances, although it has a default. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `SystemDiskCategory`.
    pub system_disk_category: Option<types::DiskCategory>,
    /// Category of the data disks.
    ///
    /// `cloud`, `cloud_efficiency`, `cloud_ssd`, `ephemeral_ssd`, `cloud_essd`, `cloud_auto`
    /// or `cloud_essd_entry`. Required if `DestinationResource` is `DataDisk` and
    /// `ResourceType` is `instance`.
    ///
    /// Wire name: `DataDiskCategory`.
    pub data_disk_category: Option<types::DiskCategory>,
    /// Network type.
    ///
    /// Upper and lower case are equal.
    ///
    /// Wire name: `NetworkCategory`.
    pub network_category: Option<types::InstanceNetworkType>,
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
    /// Type of the resource to ask about.
    ///
    /// `instance`, `disk`, `reservedinstance` or `ddh`. Upper and lower case are equal. With
    /// `DataDisk`, a `disk` needs no `InstanceType`, but an `instance` does.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: Option<types::ResourceType>,
    /// Scope of the reserved instances to ask about.
    ///
    /// For reserved instances.
    ///
    /// Wire name: `Scope`.
    pub scope: Option<types::ReservedInstanceScope>,
}

impl DescribeAvailableResourceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeAvailableResourceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Billing method, subscription or pay as you go.
    /// [More](field@DescribeAvailableResourceRequest::instance_charge_type)
    pub fn instance_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Whether it is a spot instance, and how it bids.
    /// [More](field@DescribeAvailableResourceRequest::spot_strategy)
    pub fn spot_strategy(mut self, value: impl Into<types::SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// How many hours the spot instance is protected from interruption.
    /// [More](field@DescribeAvailableResourceRequest::spot_duration)
    pub fn spot_duration(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.spot_duration = Some(value.into_integer());
        self
    }

    /// What to ask about, such as instance types or system disks.
    /// [More](field@DescribeAvailableResourceRequest::destination_resource)
    pub fn destination_resource(mut self, value: impl Into<String>) -> Self {
        self.destination_resource = Some(value.into());
        self
    }

    /// Id of the zone to ask about. [More](field@DescribeAvailableResourceRequest::zone_id)
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Whether the instance type is I/O optimized.
    /// [More](field@DescribeAvailableResourceRequest::io_optimized)
    pub fn io_optimized(mut self, value: impl Into<types::IoOptimized>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Id of the dedicated host.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }

    /// Instance type to ask about.
    /// [More](field@DescribeAvailableResourceRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Category of the system disk.
    /// [More](field@DescribeAvailableResourceRequest::system_disk_category)
    pub fn system_disk_category(
        mut self,
        value: impl Into<types::DiskCategory>,
    ) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Category of the data disks.
    /// [More](field@DescribeAvailableResourceRequest::data_disk_category)
    pub fn data_disk_category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.data_disk_category = Some(value.into());
        self
    }

    /// Network type. [More](field@DescribeAvailableResourceRequest::network_category)
    pub fn network_category(
        mut self,
        value: impl Into<types::InstanceNetworkType>,
    ) -> Self {
        self.network_category = Some(value.into());
        self
    }

    /// Number of vCPUs of the instance types to list.
    /// [More](field@DescribeAvailableResourceRequest::cores)
    pub fn cores(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.cores = Some(value.into_integer());
        self
    }

    /// Memory of the instance types to list in GiB.
    /// [More](field@DescribeAvailableResourceRequest::memory)
    pub fn memory(mut self, value: impl Into<f64>) -> Self {
        self.memory = Some(value.into());
        self
    }

    /// Type of the resource to ask about.
    /// [More](field@DescribeAvailableResourceRequest::resource_type)
    pub fn resource_type(mut self, value: impl Into<types::ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Scope of the reserved instances to ask about.
    /// [More](field@DescribeAvailableResourceRequest::scope)
    pub fn scope(mut self, value: impl Into<types::ReservedInstanceScope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl Record for DescribeAvailableResourceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "DestinationResource"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("SpotStrategy", &self.spot_strategy);
        fields.add("SpotDuration", &self.spot_duration);
        fields.add("DestinationResource", &self.destination_resource);
        fields.add("ZoneId", &self.zone_id);
        fields.add("IoOptimized", &self.io_optimized);
        fields.add("DedicatedHostId", &self.dedicated_host_id);
        fields.add("InstanceType", &self.instance_type);
        fields.add("SystemDiskCategory", &self.system_disk_category);
        fields.add("DataDiskCategory", &self.data_disk_category);
        fields.add("NetworkCategory", &self.network_category);
        fields.add("Cores", &self.cores);
        fields.add("Memory", &self.memory);
        fields.add("ResourceType", &self.resource_type);
        fields.add("Scope", &self.scope);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeAvailableResourceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "SpotStrategy" => self.spot_strategy.slot(),
            "SpotDuration" => self.spot_duration.slot(),
            "DestinationResource" => self.destination_resource.slot(),
            "ZoneId" => self.zone_id.slot(),
            "IoOptimized" => self.io_optimized.slot(),
            "DedicatedHostId" => self.dedicated_host_id.slot(),
            "InstanceType" => self.instance_type.slot(),
            "SystemDiskCategory" => self.system_disk_category.slot(),
            "DataDiskCategory" => self.data_disk_category.slot(),
            "NetworkCategory" => self.network_category.slot(),
            "Cores" => self.cores.slot(),
            "Memory" => self.memory.slot(),
            "ResourceType" => self.resource_type.slot(),
            "Scope" => self.scope.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeAvailableResourceRequest {
    type Response = DescribeAvailableResourceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeAvailableResource")
            .read_only()
            .region("RegionId")
    }
}

/// The response of
/// [`Client::describe_available_resource`](crate::Client::describe_available_resource).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAvailableResourceResponse {
    /// Zones with what they offer.
    ///
    /// Wire name: `AvailableZones`.
    pub available_zones: Vec<AvailableZone>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeAvailableResourceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("AvailableZones", "AvailableZone", &self.available_zones);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeAvailableResourceResponse {
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
    /// Resources that are supported.
    ///
    /// Wire name: `SupportedResources`.
    pub supported_resources: Vec<SupportedResource>,
    /// What the values stand for, such as instance types.
    ///
    /// - `Zone`.
    /// - `IoOptimized`.
    /// - `InstanceType`.
    /// - `SystemDisk`.
    /// - `DataDisk`.
    /// - `Network`.
    /// - `ddh`: dedicated host.
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
            "SupportedResources" => {
                Slot::Wrapped("SupportedResource", &mut self.supported_resources)
            }
            "Type" => self.r#type.slot(),
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
    /// Only if `DestinationResource` is `SystemDisk` or `DataDisk`. The largest size, in
    /// `Unit`.
    ///
    /// Wire name: `Max`.
    pub max: Option<i64>,
    /// Smallest value.
    ///
    /// Only if `DestinationResource` is `SystemDisk` or `DataDisk`. The smallest size, in
    /// `Unit`.
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
    /// Wire name: `StatusCategory`.
    pub status_category: types::StockCategory,
    /// Unit of the smallest and largest value.
    ///
    /// Only if `DestinationResource` is `SystemDisk` or `DataDisk`. Of `Min` and `Max`; GiB in
    /// the example.
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

ecs_core::internal::request_records!(DescribeAvailableResourceRequest);
ecs_core::internal::response_records!(
    DescribeAvailableResourceResponse, AvailableZone, AvailableResource,
    SupportedResource
);
