// Generated from api-specs/ecs/2014-05-26/actions/DescribeRecommendInstanceType.json by `cargo xtask regenerate`. Do not edit.

//! Recommends instance types for a wanted size or as a replacement.
//!
//! In beta.
//!
//! - **Effects**: For a type that is retired or about to be, all possible successors are
//!   listed.
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**: [`describe_instance_types`](crate::Client::describe_instance_types),
//!   [`describe_zones`](crate::Client::describe_zones).
//!
//! ```no_run
//! use ecs_sdk::region::DescribeRecommendInstanceTypeRequest;
//! use ecs_sdk::types::InstanceNetworkType;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeRecommendInstanceTypeRequest::new()
//!     .instance_type("ecs.g6.large")
//!     .network_type(InstanceNetworkType::Vpc);
//! let response = ecs.describe_recommend_instance_type(request).await?;
//! for item in response.data {
//!     println!("{}", item.commodity_code);
//! }
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_recommend_instance_type`](crate::Client::describe_recommend_instance_type).
///
/// Recommends instance types for a wanted size or as a replacement.
///
/// Needs [`network_type`](field@DescribeRecommendInstanceTypeRequest::network_type). Often
/// set: [`instance_type`](field@DescribeRecommendInstanceTypeRequest::instance_type).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeRecommendInstanceTypeRequest {
    /// Number of vCPUs.
    ///
    /// Not together with `InstanceType`. Together with `Memory`, both must match.
    ///
    /// Wire name: `Cores`.
    pub cores: Option<i64>,
    /// Memory in GiB.
    ///
    /// Not together with `InstanceType`. Together with `Cores`, both must match.
    ///
    /// Wire name: `Memory`.
    pub memory: Option<f64>,
    /// Performance level of the instance type family.
    ///
    /// Wire name: `InstanceFamilyLevel`.
    pub instance_family_level: Option<types::InstanceFamilyLevel>,
    /// Instance type.
    ///
    /// Not together with `Cores` or `Memory`.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Network type.
    ///
    /// Required. Default: [`Vpc`](types::InstanceNetworkType::Vpc). Required, although it has
    /// a default. The service documents this inconsistently.
    ///
    /// Wire name: `NetworkType`.
    pub network_type: Option<types::InstanceNetworkType>,
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
    /// Whether the instance is I/O optimized.
    ///
    /// Default: [`Optimized`](types::IoOptimized::Optimized) (`none` if `InstanceType` is a
    /// retired type). Leave it unset for instance types without I/O optimization.
    ///
    /// Wire name: `IoOptimized`.
    pub io_optimized: Option<types::IoOptimized>,
    /// What the recommendation puts first.
    ///
    /// Default: `InventoryFirst`.
    ///
    /// - `InventoryFirst`.
    /// - `PriceFirst`: cheapest vCPU-hour first.
    /// - `NewProductFirst`.
    ///
    /// Wire name: `PriorityStrategy`.
    pub priority_strategy: Option<String>,
    /// Highest acceptable price per hour.
    ///
    /// Only if `SpotStrategy` is `NoSpot` or `SpotWithPriceLimit`. Per hour, in a currency
    /// that is not documented; for spot instances `SpotStrategy` must be `SpotWithPriceLimit`.
    ///
    /// Wire name: `MaxPrice`.
    pub max_price: Option<f64>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the zone.
    ///
    /// If `ZoneMatchMode` is `Include`, types of this zone come first.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Category of the system disk.
    ///
    /// `cloud_efficiency`, `cloud_ssd`, `cloud_essd` or `cloud`.
    ///
    /// - Default `cloud` if `IoOptimized` is `none`.
    /// - Default `cloud_efficiency` if `IoOptimized` is `optimized`.
    ///
    /// Wire name: `SystemDiskCategory`.
    pub system_disk_category: Option<types::DiskCategory>,
    /// Whether only the given zone counts.
    ///
    /// - `Strict`: the named zone alone.
    /// - `Include`: other zones of the region too.
    /// - Default `Strict` if `ZoneId` is set.
    ///
    /// `ZoneId` documents `Include` as the default, `ZoneMatchMode` documents `Strict`. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `ZoneMatchMode`.
    pub zone_match_mode: Option<String>,
    /// What the recommendation is for, a new instance or an upgrade.
    ///
    /// Default: `CREATE`.
    ///
    /// - `UPGRADE`: resize of an existing instance, up or down.
    /// - `CREATE`.
    ///
    /// Wire name: `Scene`.
    pub scene: Option<String>,
    /// Instance type families.
    ///
    /// At most 10 items.
    ///
    /// Wire name: `InstanceTypeFamily`.
    pub instance_type_family: Option<Vec<String>>,
}

impl DescribeRecommendInstanceTypeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of vCPUs. [More](field@DescribeRecommendInstanceTypeRequest::cores)
    pub fn cores(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.cores = Some(value.into_integer());
        self
    }

    /// Memory in GiB. [More](field@DescribeRecommendInstanceTypeRequest::memory)
    pub fn memory(mut self, value: impl Into<f64>) -> Self {
        self.memory = Some(value.into());
        self
    }

    /// Performance level of the instance type family.
    pub fn instance_family_level(
        mut self,
        value: impl Into<types::InstanceFamilyLevel>,
    ) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }

    /// Instance type. [More](field@DescribeRecommendInstanceTypeRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Network type. [More](field@DescribeRecommendInstanceTypeRequest::network_type)
    pub fn network_type(mut self, value: impl Into<types::InstanceNetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Billing method, subscription or pay as you go.
    /// [More](field@DescribeRecommendInstanceTypeRequest::instance_charge_type)
    pub fn instance_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Whether it is a spot instance, and how it bids.
    /// [More](field@DescribeRecommendInstanceTypeRequest::spot_strategy)
    pub fn spot_strategy(mut self, value: impl Into<types::SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Whether the instance is I/O optimized.
    /// [More](field@DescribeRecommendInstanceTypeRequest::io_optimized)
    pub fn io_optimized(mut self, value: impl Into<types::IoOptimized>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// What the recommendation puts first.
    /// [More](field@DescribeRecommendInstanceTypeRequest::priority_strategy)
    pub fn priority_strategy(mut self, value: impl Into<String>) -> Self {
        self.priority_strategy = Some(value.into());
        self
    }

    /// Highest acceptable price per hour.
    /// [More](field@DescribeRecommendInstanceTypeRequest::max_price)
    pub fn max_price(mut self, value: impl Into<f64>) -> Self {
        self.max_price = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DescribeRecommendInstanceTypeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the zone. [More](field@DescribeRecommendInstanceTypeRequest::zone_id)
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Category of the system disk.
    /// [More](field@DescribeRecommendInstanceTypeRequest::system_disk_category)
    pub fn system_disk_category(
        mut self,
        value: impl Into<types::DiskCategory>,
    ) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Whether only the given zone counts.
    /// [More](field@DescribeRecommendInstanceTypeRequest::zone_match_mode)
    pub fn zone_match_mode(mut self, value: impl Into<String>) -> Self {
        self.zone_match_mode = Some(value.into());
        self
    }

    /// What the recommendation is for, a new instance or an upgrade.
    /// [More](field@DescribeRecommendInstanceTypeRequest::scene)
    pub fn scene(mut self, value: impl Into<String>) -> Self {
        self.scene = Some(value.into());
        self
    }

    /// Instance type families. An empty list cannot be sent.
    /// [More](field@DescribeRecommendInstanceTypeRequest::instance_type_family)
    pub fn instance_type_family<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.instance_type_family = Some(value.into_list());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeRecommendInstanceTypeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Cores" => self.cores.slot(),
            "Memory" => self.memory.slot(),
            "InstanceFamilyLevel" => self.instance_family_level.slot(),
            "InstanceType" => self.instance_type.slot(),
            "NetworkType" => self.network_type.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "SpotStrategy" => self.spot_strategy.slot(),
            "IoOptimized" => self.io_optimized.slot(),
            "PriorityStrategy" => self.priority_strategy.slot(),
            "MaxPrice" => self.max_price.slot(),
            "RegionId" => self.region_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            "SystemDiskCategory" => self.system_disk_category.slot(),
            "ZoneMatchMode" => self.zone_match_mode.slot(),
            "Scene" => self.scene.slot(),
            "InstanceTypeFamily" => self.instance_type_family.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `Data`.
    pub data: Vec<RecommendInstanceType>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeRecommendInstanceTypeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Data", "RecommendInstanceType", &self.data);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeRecommendInstanceTypeResponse {
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

/// A recommended instance type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendInstanceType {
    /// Code of the product.
    ///
    /// Wire name: `CommodityCode`.
    pub commodity_code: String,
    /// Billing method, subscription or pay as you go.
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: types::InstanceChargeType,
    /// The recommended instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<InstanceType>,
    /// Network type.
    ///
    /// Wire name: `NetworkType`.
    pub network_type: types::InstanceNetworkType,
    /// Rank of the recommendation.
    ///
    /// Wire name: `Priority`.
    pub priority: Option<i64>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// What the recommendation is for, a new instance or an upgrade.
    ///
    /// Wire name: `Scene`.
    pub scene: String,
    /// Whether it is a spot instance, and how it bids.
    ///
    /// Wire name: `SpotStrategy`.
    pub spot_strategy: types::SpotStrategy,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
    /// Zones in which the instance type is available.
    ///
    /// Wire name: `Zones`.
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

impl DecodeRecord for RecommendInstanceType {
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

/// An instance type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceType {
    /// Number of vCPUs.
    ///
    /// Wire name: `Cores`.
    pub cores: Option<i64>,
    /// Generation of the instance type family.
    ///
    /// Wire name: `Generation`.
    pub generation: String,
    /// Instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: String,
    /// Instance type family.
    ///
    /// Wire name: `InstanceTypeFamily`.
    pub instance_type_family: String,
    /// Memory of the instance type.
    ///
    /// In MB. Documented in MB, but probably MiB; that of the request is in GiB. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `Memory`.
    pub memory: Option<i64>,
    /// Whether the instance type is I/O optimized.
    ///
    /// Wire name: `SupportIoOptimized`.
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

impl DecodeRecord for InstanceType {
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

/// A zone in which the instance type is available.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Zone {
    /// Network types that are available.
    ///
    /// Wire name: `NetworkTypes`.
    pub network_types: Vec<types::InstanceNetworkType>,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneNo`.
    pub zone_no: String,
}

impl Record for Zone {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("NetworkTypes", "NetworkType", &self.network_types);
        fields.add("ZoneNo", &self.zone_no);
    }
}

impl DecodeRecord for Zone {
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
