// Generated from api-specs/ecs/2014-05-26/actions/DescribeZones.json by `cargo xtask regenerate`. Do not edit.

//! Lists the zones of a region and what each offers.
//!
//! The stock is not complete; `DescribeAvailableResource` has the instance types and disks
//! that can be bought.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**:
//!   [`describe_available_resource`](crate::Client::describe_available_resource).
//!
//! ```no_run
//! use ecs_sdk::region::DescribeZonesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let response = ecs.describe_zones(DescribeZonesRequest::new()).await?;
//! for zone in response.zones {
//!     println!("{} {}", zone.zone_id, zone.local_name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidSpotStrategy`.
//!
//! 404: `InvalidAcceptLanguage.NotFound`, `InvalidInstanceChargeType.NotFound`,
//! `InvalidRegion.NotFound`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_zones`](crate::Client::describe_zones).
///
/// Lists the zones of a region and what each offers.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeZonesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Whether the response shows what each zone offers.
    ///
    /// Default: `true`.
    ///
    /// Wire name: `Verbose`.
    pub verbose: Option<bool>,
    /// Billing method, subscription or pay as you go.
    ///
    /// Default: [`PostPaid`](types::InstanceChargeType::PostPaid).
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: Option<types::InstanceChargeType>,
    /// Whether it is a spot instance, and how it bids.
    ///
    /// Default: [`NoSpot`](types::SpotStrategy::NoSpot). Only if `InstanceChargeType` is
    /// `PostPaid`.
    ///
    /// Wire name: `SpotStrategy`.
    pub spot_strategy: Option<types::SpotStrategy>,
    /// Language of names in the response.
    ///
    /// Default: `zh-CN`.
    ///
    /// - `zh-CN`: simplified Chinese.
    /// - `zh-TW`: traditional Chinese.
    /// - `en-US`.
    /// - `ja`.
    /// - `fr`.
    /// - `de`.
    /// - `ko`.
    ///
    /// Wire name: `AcceptLanguage`.
    pub accept_language: Option<String>,
}

impl DescribeZonesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeZonesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether the response shows what each zone offers.
    /// [More](field@DescribeZonesRequest::verbose)
    #[inline]
    pub fn verbose(mut self, value: bool) -> Self {
        self.verbose = Some(value);
        self
    }

    /// Billing method, subscription or pay as you go.
    /// [More](field@DescribeZonesRequest::instance_charge_type)
    pub fn instance_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Whether it is a spot instance, and how it bids.
    /// [More](field@DescribeZonesRequest::spot_strategy)
    pub fn spot_strategy(mut self, value: impl Into<types::SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Language of names in the response. [More](field@DescribeZonesRequest::accept_language)
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

impl Record for DescribeZonesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Verbose", &self.verbose);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("SpotStrategy", &self.spot_strategy);
        fields.add("AcceptLanguage", &self.accept_language);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeZonesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Verbose" => self.verbose.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "SpotStrategy" => self.spot_strategy.slot(),
            "AcceptLanguage" => self.accept_language.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeZonesRequest {
    type Response = DescribeZonesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeZones")
            .read_only()
            .region("RegionId")
            .read_timeout(103)
    }
}

/// The response of [`Client::describe_zones`](crate::Client::describe_zones).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Zones found.
    ///
    /// Wire name: `Zones`.
    pub zones: Vec<Zone>,
}

impl Record for DescribeZonesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.wrapped("Zones", "Zone", &self.zones);
    }
}

impl DecodeRecord for DescribeZonesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Zones" => Slot::Wrapped("Zone", &mut self.zones),
            _ => return None,
        };
        Some(slot)
    }
}

/// A zone.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Zone {
    /// Dedicated host types that can be bought in the zone.
    ///
    /// Wire name: `AvailableDedicatedHostTypes`.
    pub available_dedicated_host_types: Vec<String>,
    /// Disk categories that are available in the zone.
    ///
    /// `cloud`, `cloud_ssd`, `cloud_efficiency` or `cloud_essd`. As of 2024; requests also
    /// have `cloud_auto` and `cloud_essd_entry`. The service documents this inconsistently.
    ///
    /// Wire name: `AvailableDiskCategories`.
    pub available_disk_categories: Vec<types::DiskCategory>,
    /// Instance types that are available.
    ///
    /// Wire name: `AvailableInstanceTypes`.
    pub available_instance_types: Vec<String>,
    /// Kinds of resources that can be created in the zone.
    ///
    /// - `VSwitch`.
    /// - `IoOptimized`: I/O optimized instance.
    /// - `Instance`.
    /// - `DedicatedHost`.
    /// - `Disk`.
    ///
    /// Spelled differently in `DescribeAvailableResource`, where `DedicatedHost` is `ddh`.
    ///
    /// Wire name: `AvailableResourceCreation`.
    pub available_resource_creation: Vec<String>,
    /// Resources that are available.
    ///
    /// Wire name: `AvailableResources`.
    pub available_resources: Vec<ResourcesInfo>,
    /// Categories of shared block storage that are available in the zone.
    ///
    /// Wire name: `AvailableVolumeCategories`.
    pub available_volume_categories: Vec<String>,
    /// Generations of dedicated hosts that are available in the zone.
    ///
    /// Wire name: `DedicatedHostGenerations`.
    pub dedicated_host_generations: Vec<String>,
    /// Name in the language asked for.
    ///
    /// Wire name: `LocalName`.
    pub local_name: String,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
    /// Type of the zone.
    ///
    /// - `AvailabilityZone`: public cloud.
    /// - `CloudBoxZone`: CloudBox; China site only.
    ///
    /// Wire name: `ZoneType`.
    pub zone_type: String,
}

impl Record for Zone {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "AvailableDedicatedHostTypes",
                "DedicatedHostType",
                &self.available_dedicated_host_types,
            );
        fields
            .wrapped(
                "AvailableDiskCategories",
                "DiskCategories",
                &self.available_disk_categories,
            );
        fields
            .wrapped(
                "AvailableInstanceTypes",
                "InstanceTypes",
                &self.available_instance_types,
            );
        fields
            .wrapped(
                "AvailableResourceCreation",
                "ResourceTypes",
                &self.available_resource_creation,
            );
        fields.wrapped("AvailableResources", "ResourcesInfo", &self.available_resources);
        fields
            .wrapped(
                "AvailableVolumeCategories",
                "VolumeCategories",
                &self.available_volume_categories,
            );
        fields
            .wrapped(
                "DedicatedHostGenerations",
                "DedicatedHostGeneration",
                &self.dedicated_host_generations,
            );
        fields.add("LocalName", &self.local_name);
        fields.add("ZoneId", &self.zone_id);
        fields.add("ZoneType", &self.zone_type);
    }
}

impl DecodeRecord for Zone {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AvailableDedicatedHostTypes" => {
                Slot::Wrapped(
                    "DedicatedHostType",
                    &mut self.available_dedicated_host_types,
                )
            }
            "AvailableDiskCategories" => {
                Slot::Wrapped("DiskCategories", &mut self.available_disk_categories)
            }
            "AvailableInstanceTypes" => {
                Slot::Wrapped("InstanceTypes", &mut self.available_instance_types)
            }
            "AvailableResourceCreation" => {
                Slot::Wrapped("ResourceTypes", &mut self.available_resource_creation)
            }
            "AvailableResources" => {
                Slot::Wrapped("ResourcesInfo", &mut self.available_resources)
            }
            "AvailableVolumeCategories" => {
                Slot::Wrapped("VolumeCategories", &mut self.available_volume_categories)
            }
            "DedicatedHostGenerations" => {
                Slot::Wrapped(
                    "DedicatedHostGeneration",
                    &mut self.dedicated_host_generations,
                )
            }
            "LocalName" => self.local_name.slot(),
            "ZoneId" => self.zone_id.slot(),
            "ZoneType" => self.zone_type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// What is available in the zone.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourcesInfo {
    /// Categories of data disks that are supported.
    ///
    /// `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd` or `ephemeral_ssd`. As of 2024;
    /// requests also have `cloud_auto` and `cloud_essd_entry`. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `DataDiskCategories`.
    pub data_disk_categories: Vec<types::DiskCategory>,
    /// Generations of instance types that are supported.
    ///
    /// Wire name: `InstanceGenerations`.
    pub instance_generations: Vec<String>,
    /// Instance type families.
    ///
    /// Wire name: `InstanceTypeFamilies`.
    pub instance_type_families: Vec<String>,
    /// Instance types.
    ///
    /// Wire name: `InstanceTypes`.
    pub instance_types: Vec<String>,
    /// Whether the instance is I/O optimized.
    ///
    /// Wire name: `IoOptimized`.
    pub io_optimized: Option<bool>,
    /// Network types that are available.
    ///
    /// - `VPC`.
    /// - `Classic`: retired network type.
    ///
    /// Requests and other responses have `vpc` and `classic`. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `NetworkTypes`.
    pub network_types: Vec<String>,
    /// Categories of system disks that are supported.
    ///
    /// `cloud`, `cloud_efficiency`, `cloud_ssd` or `cloud_essd`. As of 2024; requests also
    /// have `cloud_auto` and `cloud_essd_entry`. The service documents this inconsistently.
    ///
    /// Wire name: `SystemDiskCategories`.
    pub system_disk_categories: Vec<types::DiskCategory>,
}

impl Record for ResourcesInfo {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "DataDiskCategories",
                "supportedDataDiskCategory",
                &self.data_disk_categories,
            );
        fields
            .wrapped(
                "InstanceGenerations",
                "supportedInstanceGeneration",
                &self.instance_generations,
            );
        fields
            .wrapped(
                "InstanceTypeFamilies",
                "supportedInstanceTypeFamily",
                &self.instance_type_families,
            );
        fields.wrapped("InstanceTypes", "supportedInstanceType", &self.instance_types);
        fields.add("IoOptimized", &self.io_optimized);
        fields.wrapped("NetworkTypes", "supportedNetworkCategory", &self.network_types);
        fields
            .wrapped(
                "SystemDiskCategories",
                "supportedSystemDiskCategory",
                &self.system_disk_categories,
            );
    }
}

impl DecodeRecord for ResourcesInfo {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DataDiskCategories" => {
                Slot::Wrapped(
                    "supportedDataDiskCategory",
                    &mut self.data_disk_categories,
                )
            }
            "InstanceGenerations" => {
                Slot::Wrapped(
                    "supportedInstanceGeneration",
                    &mut self.instance_generations,
                )
            }
            "InstanceTypeFamilies" => {
                Slot::Wrapped(
                    "supportedInstanceTypeFamily",
                    &mut self.instance_type_families,
                )
            }
            "InstanceTypes" => {
                Slot::Wrapped("supportedInstanceType", &mut self.instance_types)
            }
            "IoOptimized" => self.io_optimized.slot(),
            "NetworkTypes" => {
                Slot::Wrapped("supportedNetworkCategory", &mut self.network_types)
            }
            "SystemDiskCategories" => {
                Slot::Wrapped(
                    "supportedSystemDiskCategory",
                    &mut self.system_disk_categories,
                )
            }
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeZonesRequest);
ecs_core::internal::response_records!(DescribeZonesResponse, Zone, ResourcesInfo);
