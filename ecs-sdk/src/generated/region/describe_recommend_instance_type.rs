// Generated from api-specs/ecs/2014-05-26/actions/DescribeRecommendInstanceType.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeRecommendInstanceType`: recommends instance types for a wanted size or as a
//! replacement.
//!
//! Read-only.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidCoreAndMemory.ValueNotSupported`, `InvalidDiskCategory.NotFound`,
//! `InvalidInstanceChargeType.NotFound`, `InvalidInstanceFamilyLevel.NotSupported`,
//! `InvalidInstanceType.NotSupported`, `InvalidInstanceTypeFamily.NotFound`,
//! `InvalidIoOptimized.NotFound`, `InvalidMaxPrice.NotSupported`,
//! `InvalidNetworkType.ValueNotSupported`, `InvalidParam.TypeAndCpuMem.Conflict`,
//! `InvalidPriorityStrategy.ValueNotSupported`, `InvalidRegionId.MalFormed`,
//! `InvalidScene.ValueNotSupported`, `InvalidSpotStrategy.ValueNotSupported`,
//! `InvalidZoneId.MalFormed`, `InvalidZoneId.ValueNotSupported`,
//! `QuotaExceed.AfterpayInstance`, `RecommendEmpty.DiskCategoryNotRecommended`,
//! `RecommendEmpty.GenerationNotMatch`, `RecommendEmpty.InstanceTypeFamilyNotMatched`,
//! `RecommendEmpty.InstanceTypeNotAuthorized`, `RecommendEmpty.InstanceTypeNotMatched`,
//! `RecommendEmpty.InstanceTypeSoldOut`, `RecommendEmpty.IzNotMatched`,
//! `RecommendEmpty.NetworkTypeNotSupported`, `RecommendEmpty.PerformanceNotSatisfied`,
//! `RecommendEmpty.PriceNotSatisfied`, `RecommendEmpty.QuotaNotSatisfied`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_recommend_instance_type`](crate::Client::describe_recommend_instance_type).
///
/// Recommends instance types for a wanted size or as a replacement.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeRecommendInstanceTypeRequest {
    /// Number of vCPUs.
    ///
    /// `Cores`.
    pub cores: Option<i64>,
    /// Memory in GiB.
    ///
    /// `Memory`.
    pub memory: Option<f64>,
    /// Performance level of the instance type family.
    ///
    /// `InstanceFamilyLevel`.
    pub instance_family_level: Option<types::InstanceFamilyLevel>,
    /// Instance type.
    ///
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// Network type.
    ///
    /// `NetworkType`, required.
    pub network_type: Option<types::InstanceNetworkType>,
    /// Billing method, subscription or pay as you go.
    ///
    /// `InstanceChargeType`. Default: `PostPaid`.
    pub instance_charge_type: Option<types::InstanceChargeType>,
    /// Whether it is a spot instance, and how it bids.
    ///
    /// `SpotStrategy`. Default: `NoSpot`.
    pub spot_strategy: Option<types::SpotStrategy>,
    /// Whether the instance is I/O optimized.
    ///
    /// `IoOptimized`.
    pub io_optimized: Option<types::IoOptimized>,
    /// What the recommendation puts first.
    ///
    /// `PriorityStrategy`. Default: `InventoryFirst`. Values: `InventoryFirst`, `PriceFirst`,
    /// `NewProductFirst`.
    pub priority_strategy: Option<String>,
    /// Highest acceptable price per hour.
    ///
    /// `MaxPrice`.
    pub max_price: Option<f64>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the zone.
    ///
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// Category of the system disk.
    ///
    /// `SystemDiskCategory`.
    pub system_disk_category: Option<types::DiskCategory>,
    /// Whether only the given zone counts.
    ///
    /// `ZoneMatchMode`. Values: `Strict`, `Include`.
    pub zone_match_mode: Option<String>,
    /// What the recommendation is for, a new instance or an upgrade.
    ///
    /// `Scene`. Default: `CREATE`. Values: `UPGRADE`, `CREATE`.
    pub scene: Option<String>,
    /// Instance type families.
    ///
    /// `InstanceTypeFamily`. At most 20 items.
    pub instance_type_family: Option<Vec<String>>,
}

impl DescribeRecommendInstanceTypeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Cores`.
    pub fn cores(mut self, value: impl Into<i64>) -> Self {
        self.cores = Some(value.into());
        self
    }

    /// Sets `Memory`.
    pub fn memory(mut self, value: impl Into<f64>) -> Self {
        self.memory = Some(value.into());
        self
    }

    /// Sets `InstanceFamilyLevel`.
    pub fn instance_family_level(
        mut self,
        value: impl Into<types::InstanceFamilyLevel>,
    ) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<types::InstanceNetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<types::SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<types::IoOptimized>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Sets `PriorityStrategy`.
    pub fn priority_strategy(mut self, value: impl Into<String>) -> Self {
        self.priority_strategy = Some(value.into());
        self
    }

    /// Sets `MaxPrice`.
    pub fn max_price(mut self, value: impl Into<f64>) -> Self {
        self.max_price = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `SystemDiskCategory`.
    pub fn system_disk_category(
        mut self,
        value: impl Into<types::DiskCategory>,
    ) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Sets `ZoneMatchMode`.
    pub fn zone_match_mode(mut self, value: impl Into<String>) -> Self {
        self.zone_match_mode = Some(value.into());
        self
    }

    /// Sets `Scene`.
    pub fn scene(mut self, value: impl Into<String>) -> Self {
        self.scene = Some(value.into());
        self
    }

    /// Sets `InstanceTypeFamily`. An empty list cannot be sent.
    pub fn instance_type_family(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_type_family = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for DescribeRecommendInstanceTypeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["NetworkType", "RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Cores", &self.cores);
        fields.add("Memory", &self.memory);
        fields.add("InstanceFamilyLevel", &self.instance_family_level);
        fields.add("InstanceType", &self.instance_type);
        fields.add("NetworkType", &self.network_type);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("SpotStrategy", &self.spot_strategy);
        fields.add("IoOptimized", &self.io_optimized);
        fields.add("PriorityStrategy", &self.priority_strategy);
        fields.add("MaxPrice", &self.max_price);
        fields.add("RegionId", &self.region_id);
        fields.add("ZoneId", &self.zone_id);
        fields.add("SystemDiskCategory", &self.system_disk_category);
        fields.add("ZoneMatchMode", &self.zone_match_mode);
        fields.add("Scene", &self.scene);
        fields.add("InstanceTypeFamily", &self.instance_type_family);
    }
}

impl Request for DescribeRecommendInstanceTypeRequest {
    type Response = DescribeRecommendInstanceTypeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeRecommendInstanceType")
            .read_only()
            .region("RegionId")
    }
}

/// The response of
/// [`Client::describe_recommend_instance_type`](crate::Client::describe_recommend_instance_type).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRecommendInstanceTypeResponse {
    /// Recommended instance types.
    ///
    /// `Data`.
    pub data: Vec<RecommendInstanceType>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DescribeRecommendInstanceTypeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Data", "RecommendInstanceType", &self.data);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for DescribeRecommendInstanceTypeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Data" => Slot::Wrapped("RecommendInstanceType", &mut self.data),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Recommended instance types.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendInstanceType {
    /// Code of the product.
    ///
    /// `CommodityCode`.
    pub commodity_code: String,
    /// Billing method, subscription or pay as you go.
    ///
    /// `InstanceChargeType`.
    pub instance_charge_type: types::InstanceChargeType,
    /// The recommended instance type.
    ///
    /// `InstanceType`.
    pub instance_type: Option<InstanceType>,
    /// Network type.
    ///
    /// `NetworkType`.
    pub network_type: types::InstanceNetworkType,
    /// Rank of the recommendation.
    ///
    /// `Priority`.
    pub priority: Option<i64>,
    /// Id of the region.
    ///
    /// `RegionId`.
    pub region_id: String,
    /// What the recommendation is for, a new instance or an upgrade.
    ///
    /// `Scene`.
    pub scene: String,
    /// Whether it is a spot instance, and how it bids.
    ///
    /// `SpotStrategy`.
    pub spot_strategy: types::SpotStrategy,
    /// Id of the zone.
    ///
    /// `ZoneId`.
    pub zone_id: String,
    /// Zones in which the instance type is available.
    ///
    /// `Zones`.
    pub zones: Vec<Zone>,
}

impl Record for RecommendInstanceType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CommodityCode", &self.commodity_code);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("InstanceType", &self.instance_type);
        fields.add("NetworkType", &self.network_type);
        fields.add("Priority", &self.priority);
        fields.add("RegionId", &self.region_id);
        fields.add("Scene", &self.scene);
        fields.add("SpotStrategy", &self.spot_strategy);
        fields.add("ZoneId", &self.zone_id);
        fields.wrapped("Zones", "zone", &self.zones);
    }
}

impl ResponseRecord for RecommendInstanceType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CommodityCode" => self.commodity_code.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "InstanceType" => self.instance_type.slot(),
            "NetworkType" => self.network_type.slot(),
            "Priority" => self.priority.slot(),
            "RegionId" => self.region_id.slot(),
            "Scene" => self.scene.slot(),
            "SpotStrategy" => self.spot_strategy.slot(),
            "ZoneId" => self.zone_id.slot(),
            "Zones" => Slot::Wrapped("zone", &mut self.zones),
            _ => return None,
        };
        Some(slot)
    }
}

/// The recommended instance type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceType {
    /// Number of vCPUs.
    ///
    /// `Cores`.
    pub cores: Option<i64>,
    /// Generation of the instance type family.
    ///
    /// `Generation`.
    pub generation: String,
    /// Instance type.
    ///
    /// `InstanceType`.
    pub instance_type: String,
    /// Instance type family.
    ///
    /// `InstanceTypeFamily`.
    pub instance_type_family: String,
    /// Memory of the instance type.
    ///
    /// `Memory`.
    pub memory: Option<i64>,
    /// Whether the instance type is I/O optimized.
    ///
    /// `SupportIoOptimized`.
    pub support_io_optimized: String,
}

impl Record for InstanceType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Cores", &self.cores);
        fields.add("Generation", &self.generation);
        fields.add("InstanceType", &self.instance_type);
        fields.add("InstanceTypeFamily", &self.instance_type_family);
        fields.add("Memory", &self.memory);
        fields.add("SupportIoOptimized", &self.support_io_optimized);
    }
}

impl ResponseRecord for InstanceType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Cores" => self.cores.slot(),
            "Generation" => self.generation.slot(),
            "InstanceType" => self.instance_type.slot(),
            "InstanceTypeFamily" => self.instance_type_family.slot(),
            "Memory" => self.memory.slot(),
            "SupportIoOptimized" => self.support_io_optimized.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Zones in which the instance type is available.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Zone {
    /// Network types that are available.
    ///
    /// `NetworkTypes`.
    pub network_types: Vec<types::InstanceNetworkType>,
    /// Id of the zone.
    ///
    /// `ZoneNo`.
    pub zone_no: String,
}

impl Record for Zone {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("NetworkTypes", "NetworkType", &self.network_types);
        fields.add("ZoneNo", &self.zone_no);
    }
}

impl ResponseRecord for Zone {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NetworkTypes" => Slot::Wrapped("NetworkType", &mut self.network_types),
            "ZoneNo" => self.zone_no.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeRecommendInstanceTypeRequest);
ecs_core::internal::response_records!(
    DescribeRecommendInstanceTypeResponse, RecommendInstanceType, InstanceType, Zone
);
