// Generated from api-specs/ecs/2014-05-26/actions/DescribeSpotAdvice.json by `cargo xtask regenerate`. Do not edit.

//! Shows how often spot instances are interrupted and how cheap they are, per zone and
//! instance type.
//!
//! The figures are 30-day averages.
//!
//! - **Before**: Types must be selected by `Cores` and `Memory`, by `MinCores` and
//!   `MinMemory`, or by `InstanceTypes`. Spot instances must be in a VPC and I/O
//!   optimized.
//! - **Limits**: At most 10 instance types per call.
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::instance::DescribeSpotAdviceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let response = ecs.describe_spot_advice(DescribeSpotAdviceRequest::new()).await?;
//! for available_spot_zone in response.available_spot_zones {
//!     println!("{}", available_spot_zone.zone_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Invalid.Param`, `Invalid.SaleStrategy`, `InvalidRegionId.MalFormed`.
//!
//! 403: `InvalidDedicatedHostId.NotFound`, `InvalidParam.Cores`, `InvalidParam.Memory`,
//! `InvalidParam.TypeAndCpuMem.Conflict`, `OperationDenied.FlavorNotSupported`,
//! `OperationDenied.RegionIdNotSupported`, `OperationDenied.TimestampNotSupported`.
//!
//! 404: `Invalid.DestinationResource`, `Invalid.IoOptimized`, `Invalid.NetworkType`,
//! `Invalid.RegionId`, `Invalid.ResourceType`, `Unavailable.Regions`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_spot_advice`](crate::Client::describe_spot_advice).
///
/// Shows how often spot instances are interrupted and how cheap they are, per zone and
/// instance type.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeSpotAdviceRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Number of vCPUs.
    ///
    /// Needs `Memory`.
    ///
    /// Wire name: `Cores`.
    pub cores: Option<i64>,
    /// Memory in GiB.
    ///
    /// Needs `Cores`.
    ///
    /// Wire name: `Memory`.
    pub memory: Option<f64>,
    /// Smallest number of vCPUs.
    ///
    /// Needs `MinMemory`.
    ///
    /// Wire name: `MinCores`.
    pub min_cores: Option<i64>,
    /// Smallest memory in GiB.
    ///
    /// Needs `MinCores`. The service does not state the unit; it is presumably GiB, as for
    /// `Memory`. The service documents this inconsistently.
    ///
    /// Wire name: `MinMemory`.
    pub min_memory: Option<f64>,
    /// Id of the zone.
    ///
    /// Default: all zones of the region.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Instance type family.
    ///
    /// Meant to narrow a query by vCPUs and memory.
    ///
    /// Wire name: `InstanceTypeFamily`.
    pub instance_type_family: Option<String>,
    /// Performance level of the instance type family.
    ///
    /// Default: all levels. Meant to narrow a query by vCPUs and memory.
    ///
    /// Wire name: `InstanceFamilyLevel`.
    pub instance_family_level: Option<types::InstanceFamilyLevel>,
    /// GPU model.
    ///
    /// `NVIDIA P4`, `NVIDIA T4`, `NVIDIA P100` or `NVIDIA V100`. Default: all GPU models.
    ///
    /// Wire name: `GpuSpec`.
    pub gpu_spec: Option<String>,
    /// Number of GPUs.
    ///
    /// Wire name: `GpuAmount`.
    pub gpu_amount: Option<i64>,
    /// Instance types.
    ///
    /// At most 10 items.
    ///
    /// Wire name: `InstanceTypes`.
    pub instance_types: Option<Vec<String>>,
}

impl DescribeSpotAdviceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeSpotAdviceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Number of vCPUs. [More](field@DescribeSpotAdviceRequest::cores)
    pub fn cores(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.cores = Some(value.into_integer());
        self
    }

    /// Memory in GiB. [More](field@DescribeSpotAdviceRequest::memory)
    pub fn memory(mut self, value: impl Into<f64>) -> Self {
        self.memory = Some(value.into());
        self
    }

    /// Smallest number of vCPUs. [More](field@DescribeSpotAdviceRequest::min_cores)
    pub fn min_cores(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.min_cores = Some(value.into_integer());
        self
    }

    /// Smallest memory in GiB. [More](field@DescribeSpotAdviceRequest::min_memory)
    pub fn min_memory(mut self, value: impl Into<f64>) -> Self {
        self.min_memory = Some(value.into());
        self
    }

    /// Id of the zone. [More](field@DescribeSpotAdviceRequest::zone_id)
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Instance type family. [More](field@DescribeSpotAdviceRequest::instance_type_family)
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }

    /// Performance level of the instance type family.
    /// [More](field@DescribeSpotAdviceRequest::instance_family_level)
    pub fn instance_family_level(
        mut self,
        value: impl Into<types::InstanceFamilyLevel>,
    ) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }

    /// GPU model. [More](field@DescribeSpotAdviceRequest::gpu_spec)
    pub fn gpu_spec(mut self, value: impl Into<String>) -> Self {
        self.gpu_spec = Some(value.into());
        self
    }

    /// Number of GPUs.
    pub fn gpu_amount(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.gpu_amount = Some(value.into_integer());
        self
    }

    /// Instance types. An empty list cannot be sent.
    /// [More](field@DescribeSpotAdviceRequest::instance_types)
    pub fn instance_types<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.instance_types = Some(value.into_list());
        self
    }
}

impl Record for DescribeSpotAdviceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Cores", &self.cores);
        fields.add("Memory", &self.memory);
        fields.add("MinCores", &self.min_cores);
        fields.add("MinMemory", &self.min_memory);
        fields.add("ZoneId", &self.zone_id);
        fields.add("InstanceTypeFamily", &self.instance_type_family);
        fields.add("InstanceFamilyLevel", &self.instance_family_level);
        fields.add("GpuSpec", &self.gpu_spec);
        fields.add("GpuAmount", &self.gpu_amount);
        fields.add("InstanceTypes", &self.instance_types);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeSpotAdviceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Cores" => self.cores.slot(),
            "Memory" => self.memory.slot(),
            "MinCores" => self.min_cores.slot(),
            "MinMemory" => self.min_memory.slot(),
            "ZoneId" => self.zone_id.slot(),
            "InstanceTypeFamily" => self.instance_type_family.slot(),
            "InstanceFamilyLevel" => self.instance_family_level.slot(),
            "GpuSpec" => self.gpu_spec.slot(),
            "GpuAmount" => self.gpu_amount.slot(),
            "InstanceTypes" => self.instance_types.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeSpotAdviceRequest {
    type Response = DescribeSpotAdviceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeSpotAdvice").read_only().region("RegionId")
    }
}

/// The response of [`Client::describe_spot_advice`](crate::Client::describe_spot_advice).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSpotAdviceResponse {
    /// Zones with spot instances.
    ///
    /// Wire name: `AvailableSpotZones`.
    pub available_spot_zones: Vec<AvailableSpotZone>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeSpotAdviceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "AvailableSpotZones",
                "AvailableSpotZone",
                &self.available_spot_zones,
            );
        fields.add("RegionId", &self.region_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeSpotAdviceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AvailableSpotZones" => {
                Slot::Wrapped("AvailableSpotZone", &mut self.available_spot_zones)
            }
            "RegionId" => self.region_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A zone with spot instances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableSpotZone {
    /// Spot instance types with their figures.
    ///
    /// Wire name: `AvailableSpotResources`.
    pub available_spot_resources: Vec<AvailableSpotResource>,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
}

impl Record for AvailableSpotZone {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "AvailableSpotResources",
                "AvailableSpotResource",
                &self.available_spot_resources,
            );
        fields.add("ZoneId", &self.zone_id);
    }
}

impl DecodeRecord for AvailableSpotZone {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AvailableSpotResources" => {
                Slot::Wrapped(
                    "AvailableSpotResource",
                    &mut self.available_spot_resources,
                )
            }
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A spot instance type with its figures.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableSpotResource {
    /// How the average spot price compares to the pay-as-you-go price, in percent.
    ///
    /// 1 to 100. The mean of the past 30 days as a share of the `PostPaid` price; 20 means one
    /// fifth.
    ///
    /// Wire name: `AverageSpotDiscount`.
    pub average_spot_discount: Option<i64>,
    /// Instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: String,
    /// Range that the interruption rate lies in.
    ///
    /// `0-3%`, `3-5%`, `5-10%` or `10-100%`. Refers to `InterruptionRate` over the past 30
    /// days.
    ///
    /// Wire name: `InterruptRateDesc`.
    pub interrupt_rate_desc: String,
    /// Average share of spot instances that are interrupted.
    ///
    /// In percent. The average covers the past 30 days.
    ///
    /// Wire name: `InterruptionRate`.
    pub interruption_rate: Option<f64>,
}

impl Record for AvailableSpotResource {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AverageSpotDiscount", &self.average_spot_discount);
        fields.add("InstanceType", &self.instance_type);
        fields.add("InterruptRateDesc", &self.interrupt_rate_desc);
        fields.add("InterruptionRate", &self.interruption_rate);
    }
}

impl DecodeRecord for AvailableSpotResource {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AverageSpotDiscount" => self.average_spot_discount.slot(),
            "InstanceType" => self.instance_type.slot(),
            "InterruptRateDesc" => self.interrupt_rate_desc.slot(),
            "InterruptionRate" => self.interruption_rate.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeSpotAdviceRequest);
ecs_core::internal::response_records!(
    DescribeSpotAdviceResponse, AvailableSpotZone, AvailableSpotResource
);
