// Generated from api-specs/ecs/2014-05-26/actions/DescribePrice.json by `cargo xtask regenerate`. Do not edit.

//! Asks what new resources would cost.
//!
//! Prices of disks are for `PostPaid` only, prices of bandwidth for `PayByTraffic` only.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**: [`describe_instance_types`](crate::Client::describe_instance_types),
//!   [`describe_dedicated_host_types`](crate::Client::describe_dedicated_host_types),
//!   [`describe_images`](crate::Client::describe_images).
//!
//! ```no_run
//! use ecs_sdk::pricing::DescribePriceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribePriceRequest::new().instance_type("ecs.g7.large");
//! let response = ecs.describe_price(request).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `EncryptedOption.Conflict`, `IncorrectImageStatus`,
//! `InstanceDiskCategoryLimitExceed`, `InstanceDiskNumber.LimitExceed`, `Invalid.ZoneId`,
//! `InvalidActivity.NotSupported`, `InvalidAssuranceTimes.NotSupported`,
//! `InvalidCapacity.ValueNotSupported`, `InvalidDataDiskCategory.ValueNotSupported`,
//! `InvalidDataDiskSize.ValueNotSupported`, `InvalidDiskCategory.Mismatch`,
//! `InvalidDiskCategory.ValueNotSupported`, `InvalidEncryptAlgorithm`,
//! `InvalidEncryptAlgorithm.NotMatchSnapshot`,
//! `InvalidEncrypted.NotMatchEncryptAlgorithm`, `InvalidEncrypted.NotMatchKmsKeyId`,
//! `InvalidEncrypted.NotMatchSnapshot`, `InvalidInstanceType.NotSupported`,
//! `InvalidInstanceType.ValueNotSupported`, `InvalidInstanceType.ValueUnauthorized`,
//! `InvalidInternetChargeType.ValueNotSupported`,
//! `InvalidInternetMaxBandwidthOut.ValueNotSupported`,
//! `InvalidIoOptimizedValue.ValueNotSupported`, `InvalidKmsKeyId.NotMatchSnapshot`,
//! `InvalidNetworkType.Mismatch`, `InvalidOperation.InstanceRenewWithDowngradeInPlan`,
//! `InvalidParameter.Conflict`, `InvalidParameter.Platform`,
//! `InvalidParameter.RecurrenceRules`, `InvalidParameter.RecurrenceRulesRecurrenceType`,
//! `InvalidParameter.RecurrenceRulesRecurrenceValueDaily`,
//! `InvalidParameter.RecurrenceRulesRecurrenceValueMonthly`,
//! `InvalidParameter.RecurrenceRulesRecurrenceValueWeekly`,
//! `InvalidParameter.RecurrenceRulesStartHourEndHour`,
//! `InvalidPerformanceLevel.Malformed`, `InvalidPeriod`,
//! `InvalidPriceUnit.ValueNotSupported`, `InvalidRecurrenceRules.CountLimitExceeded`,
//! `InvalidRecurrenceRulesStartHourEndHour.TooShort`,
//! `InvalidResourceType.ValueNotSupported`, `InvalidSpotAuthorized`,
//! `InvalidStartTime.NotSupported`, `InvalidSystemDiskCategory.ValueNotSupported`,
//! `InvalidSystemDiskSize.LessThanImageSize`, `InvalidSystemDiskSize.ValueNotSupported`,
//! `OperationDenied`, `OperationDenied.TestAccountRetricted`, `PriceNotFound`,
//! `Throttling`, `Throttling.User`, `UnsupportedIspChargeType`,
//! `UnsupportedIspNetworkChargeType`.
//!
//! 403: `Forbbiden`, `ImageNotSubscribed`, `ImageNotSupportInstanceType`,
//! `ImageRemovedInMarket`, `InstanceDiskCategoryLimitExceed`,
//! `InstanceDiskNumLimitExceed`, `InstanceType.Offline`, `InvalidAction.Unauthorized`,
//! `InvalidAmount.Malformed`, `InvalidChargeType.MarketImage`,
//! `InvalidDataDiskCategory.ValueNotSupported`, `InvalidDiskCategory.Mismatch`,
//! `InvalidDiskCategory.NotSupported`, `InvalidDiskIds.NotFound`,
//! `InvalidDiskSize.TooSmall`, `InvalidInstanceType.NotSupportDiskCategory`,
//! `InvalidIspBandwidthOut`, `InvalidIspType.ValueNotSupported`, `InvalidIspUID`,
//! `InvalidOperation.PublicIpAddressNoStock`, `InvalidParameter.ResourceOwnerAccount`,
//! `InvalidRegionId.NotSupportEncryptAlgorithm`,
//! `InvalidSystemDiskCategory.ValueNotSupported`,
//! `InvalidSystemDiskCategory.ValueUnauthorized`, `IoOptimized.NotSupported`,
//! `OperationDenied`, `OperationDenied.PerformanceLevelNotMatch`,
//! `PrePaidInstance.Expired`, `QuotaExceed.BuyImage`, `QuotaExceed.PortableCloudDisk`,
//! `RegionUnauthorized`, `UnsupportedIspClassicNetwork`, `UnsupportedIspRegion`.
//!
//! 404: `DependencyViolation.IoOptimized`, `Invalid.InstanceId.NotFound`,
//! `InvalidDedicatedHostId.NotFound`, `InvalidDedicatedHostType.Missing`,
//! `InvalidDiskCategory.Missing`, `InvalidDiskIds.NotPortable`, `InvalidImageId.NotFound`,
//! `InvalidInstanceChargeType.NotFound`, `InvalidInstanceType.Missing`,
//! `InvalidMarketImage.NotFound`, `InvalidNetworkType.ValueNotSupported`,
//! `InvalidRegionId.NotFound`, `InvalidResourceGroup.NotFound`,
//! `InvalidSystemDisk.NotFound`, `InvalidSystemDiskSize.LessThanImageSize`,
//! `InvalidSystemDiskSize.LessThanMinSize`, `InvalidSystemDiskSize.MoreThanMaxSize`,
//! `InvalidSystemDiskSize.ValueNotSupported`, `IoOptimized.NotSupported`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_price`](crate::Client::describe_price).
///
/// Asks what new resources would cost.
///
/// Often set: [`instance_type`](field@DescribePriceRequest::instance_type).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribePriceRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Type of the resource.
    ///
    /// Default: [`Instance`](types::PriceResourceType::Instance).
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: Option<types::PriceResourceType>,
    /// Id of the image.
    ///
    /// Default: a Linux image. Only if `ResourceType` is `instance`.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
    /// Instance type.
    ///
    /// Required if `ResourceType` is `instance`, `ElasticityAssurance` or
    /// `CapacityReservation`. Usually required, because `ResourceType` is `instance` by
    /// default.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Type of the dedicated host.
    ///
    /// Required if `ResourceType` is `ddh`.
    ///
    /// Wire name: `DedicatedHostType`.
    pub dedicated_host_type: Option<String>,
    /// Whether the instance is I/O optimized.
    ///
    /// Default: [`Optimized`](types::IoOptimized::Optimized) (`none` for instance types of
    /// series I).
    ///
    /// Wire name: `IoOptimized`.
    pub io_optimized: Option<types::IoOptimized>,
    /// Network type of the instance.
    ///
    /// Default: [`Vpc`](types::InstanceNetworkType::Vpc). `classic` is discontinued.
    ///
    /// Wire name: `InstanceNetworkType`.
    pub instance_network_type: Option<types::InstanceNetworkType>,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// Default: [`PayByTraffic`](types::InternetChargeType::PayByTraffic).
    ///
    /// Wire name: `InternetChargeType`.
    pub internet_charge_type: Option<types::InternetChargeType>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// 0 to 100, default 0.
    ///
    /// Wire name: `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Length of the term to price, counted in `PriceUnit`.
    ///
    /// Default: 1.
    ///
    /// - 1 to 9 if `PriceUnit` is `Month`.
    /// - 1 to 5 if `PriceUnit` is `Year`.
    /// - 1 if `PriceUnit` is `Hour`.
    /// - 1 to 4 if `PriceUnit` is `Week`.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit of the period to price.
    ///
    /// Default: [`Hour`](types::PriceUnit::Hour). `Hour` if `ResourceType` is `disk`. `Week`
    /// is available on the China site only.
    ///
    /// Wire name: `PriceUnit`.
    pub price_unit: Option<types::PriceUnit>,
    /// How many of the resource to price.
    ///
    /// 1 to 1,000, default 1.
    ///
    /// Wire name: `Amount`.
    pub amount: Option<i64>,
    /// Payment option.
    ///
    /// `No Upfront`, `Partial Upfront` or `All Upfront`. The spaces are part of the values.
    ///
    /// Wire name: `OfferingType`.
    pub offering_type: Option<String>,
    /// Number of instances.
    ///
    /// 1 to 1,000. Not together with `InstanceCpuCoreCount`.
    ///
    /// Wire name: `InstanceAmount`.
    pub instance_amount: Option<i64>,
    /// Whether the reserved instance applies to a region or to a zone.
    ///
    /// Default: [`Region`](types::ReservedInstanceScope::Region).
    ///
    /// Wire name: `Scope`.
    pub scope: Option<types::ReservedInstanceScope>,
    /// Platform of the operating system.
    ///
    /// Wire name: `Platform`.
    pub platform: Option<types::Platform>,
    /// Capacity of the storage capacity unit in GiB.
    ///
    /// Wire name: `Capacity`.
    pub capacity: Option<i64>,
    /// How many times the assurance can be used.
    ///
    /// Only `Unlimited`, default `Unlimited`.
    ///
    /// Wire name: `AssuranceTimes`.
    pub assurance_times: Option<String>,
    /// Number of vCPUs of the instances.
    ///
    /// Only if `ResourceType` is `ElasticityAssurance`. Not together with `InstanceAmount`.
    /// Rounded up to whole instances of `InstanceType`.
    ///
    /// Wire name: `InstanceCpuCoreCount`.
    pub instance_cpu_core_count: Option<i64>,
    /// Line type or carrier of the public network.
    ///
    /// - `cmcc`: China Mobile.
    /// - `telecom`: China Telecom.
    /// - `unicom`: China Unicom.
    /// - `multiCarrier`.
    ///
    /// Wire name: `Isp`.
    pub isp: Option<String>,
    /// Instance types to price.
    ///
    /// At most 1 item. One type for an unlimited assurance; its use for other resources is not
    /// documented. The service documents this inconsistently.
    ///
    /// Wire name: `InstanceTypeList`.
    pub instance_type_list: Option<Vec<String>>,
    /// Whether it is a spot instance, and how it bids.
    ///
    /// Default: [`NoSpot`](types::SpotStrategy::NoSpot). Only if `PriceUnit` is `Hour` and
    /// `Period` is 1.
    ///
    /// Wire name: `SpotStrategy`.
    pub spot_strategy: Option<types::SpotStrategy>,
    /// How many hours the spot instance is protected from interruption.
    ///
    /// Default: 1.
    ///
    /// - `1`: no release in the first hour.
    /// - `0`: may be released at any time.
    ///
    /// Only if `SpotStrategy` is `SpotWithPriceLimit` or `SpotAsPriceGo`. Spot instances are
    /// billed by the second.
    ///
    /// Wire name: `SpotDuration`.
    pub spot_duration: Option<i64>,
    /// Id of the zone.
    ///
    /// Advisable for spot prices, which differ by zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Data disks.
    ///
    /// At most 16 items. Required if `ResourceType` is `disk` or `diskperformance`.
    ///
    /// Wire name: `DataDisk`.
    pub data_disk: Option<Vec<DataDisk>>,
    /// When it starts, UTC.
    ///
    /// Only if the assurance is a time-division one.
    ///
    /// Wire name: `StartTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
    /// When a time-division assurance is in force.
    ///
    /// At most 20 items. For selected users and regions, by ticket.
    ///
    /// Wire name: `RecurrenceRules`.
    pub recurrence_rules: Option<Vec<RecurrenceRule>>,
    /// Where to place it.
    ///
    /// Wire name: `SchedulerOptions`.
    pub scheduler_options: Option<SchedulerOptions>,
    /// System disk.
    ///
    /// Wire name: `SystemDisk`.
    pub system_disk: Option<SystemDisk>,
}

impl DescribePriceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribePriceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Type of the resource. [More](field@DescribePriceRequest::resource_type)
    pub fn resource_type(mut self, value: impl Into<types::PriceResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Id of the image. [More](field@DescribePriceRequest::image_id)
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Instance type. [More](field@DescribePriceRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Type of the dedicated host. [More](field@DescribePriceRequest::dedicated_host_type)
    pub fn dedicated_host_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_type = Some(value.into());
        self
    }

    /// Whether the instance is I/O optimized. [More](field@DescribePriceRequest::io_optimized)
    pub fn io_optimized(mut self, value: impl Into<types::IoOptimized>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Network type of the instance. [More](field@DescribePriceRequest::instance_network_type)
    pub fn instance_network_type(
        mut self,
        value: impl Into<types::InstanceNetworkType>,
    ) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }

    /// How public traffic is billed, by bandwidth or by traffic.
    /// [More](field@DescribePriceRequest::internet_charge_type)
    pub fn internet_charge_type(
        mut self,
        value: impl Into<types::InternetChargeType>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Maximum outbound public bandwidth in Mbit/s.
    /// [More](field@DescribePriceRequest::internet_max_bandwidth_out)
    pub fn internet_max_bandwidth_out(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.internet_max_bandwidth_out = Some(value.into_integer());
        self
    }

    /// Length of the term to price, counted in `PriceUnit`.
    /// [More](field@DescribePriceRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit of the period to price. [More](field@DescribePriceRequest::price_unit)
    pub fn price_unit(mut self, value: impl Into<types::PriceUnit>) -> Self {
        self.price_unit = Some(value.into());
        self
    }

    /// How many of the resource to price. [More](field@DescribePriceRequest::amount)
    pub fn amount(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.amount = Some(value.into_integer());
        self
    }

    /// Payment option. [More](field@DescribePriceRequest::offering_type)
    pub fn offering_type(mut self, value: impl Into<String>) -> Self {
        self.offering_type = Some(value.into());
        self
    }

    /// Number of instances. [More](field@DescribePriceRequest::instance_amount)
    pub fn instance_amount(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.instance_amount = Some(value.into_integer());
        self
    }

    /// Whether the reserved instance applies to a region or to a zone.
    /// [More](field@DescribePriceRequest::scope)
    pub fn scope(mut self, value: impl Into<types::ReservedInstanceScope>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Platform of the operating system.
    pub fn platform(mut self, value: impl Into<types::Platform>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Capacity of the storage capacity unit in GiB.
    pub fn capacity(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.capacity = Some(value.into_integer());
        self
    }

    /// How many times the assurance can be used.
    /// [More](field@DescribePriceRequest::assurance_times)
    pub fn assurance_times(mut self, value: impl Into<String>) -> Self {
        self.assurance_times = Some(value.into());
        self
    }

    /// Number of vCPUs of the instances.
    /// [More](field@DescribePriceRequest::instance_cpu_core_count)
    pub fn instance_cpu_core_count(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.instance_cpu_core_count = Some(value.into_integer());
        self
    }

    /// Line type or carrier of the public network. [More](field@DescribePriceRequest::isp)
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Instance types to price. An empty list cannot be sent.
    /// [More](field@DescribePriceRequest::instance_type_list)
    pub fn instance_type_list<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.instance_type_list = Some(value.into_list());
        self
    }

    /// Whether it is a spot instance, and how it bids.
    /// [More](field@DescribePriceRequest::spot_strategy)
    pub fn spot_strategy(mut self, value: impl Into<types::SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// How many hours the spot instance is protected from interruption.
    /// [More](field@DescribePriceRequest::spot_duration)
    pub fn spot_duration(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.spot_duration = Some(value.into_integer());
        self
    }

    /// Id of the zone. [More](field@DescribePriceRequest::zone_id)
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Data disks. An empty list cannot be sent. [More](field@DescribePriceRequest::data_disk)
    pub fn data_disk<M>(mut self, value: impl ecs_core::IntoList<DataDisk, M>) -> Self {
        self.data_disk = Some(value.into_list());
        self
    }

    /// When it starts, UTC. [More](field@DescribePriceRequest::start_time)
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// When a time-division assurance is in force. An empty list cannot be sent.
    /// [More](field@DescribePriceRequest::recurrence_rules)
    pub fn recurrence_rules<M>(
        mut self,
        value: impl ecs_core::IntoList<RecurrenceRule, M>,
    ) -> Self {
        self.recurrence_rules = Some(value.into_list());
        self
    }

    /// Where to place it.
    #[inline]
    pub fn scheduler_options(mut self, value: SchedulerOptions) -> Self {
        self.scheduler_options = Some(value);
        self
    }

    /// System disk.
    #[inline]
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }
}

impl Record for DescribePriceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceType", &self.resource_type);
        fields.add("ImageId", &self.image_id);
        fields.add("InstanceType", &self.instance_type);
        fields.add("DedicatedHostType", &self.dedicated_host_type);
        fields.add("IoOptimized", &self.io_optimized);
        fields.add("InstanceNetworkType", &self.instance_network_type);
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("InternetMaxBandwidthOut", &self.internet_max_bandwidth_out);
        fields.add("Period", &self.period);
        fields.add("PriceUnit", &self.price_unit);
        fields.add("Amount", &self.amount);
        fields.add("OfferingType", &self.offering_type);
        fields.add("InstanceAmount", &self.instance_amount);
        fields.add("Scope", &self.scope);
        fields.add("Platform", &self.platform);
        fields.add("Capacity", &self.capacity);
        fields.add("AssuranceTimes", &self.assurance_times);
        fields.add("InstanceCpuCoreCount", &self.instance_cpu_core_count);
        fields.add("Isp", &self.isp);
        fields.add("InstanceTypeList", &self.instance_type_list);
        fields.add("SpotStrategy", &self.spot_strategy);
        fields.add("SpotDuration", &self.spot_duration);
        fields.add("ZoneId", &self.zone_id);
        fields.add("DataDisk", &self.data_disk);
        fields.add("StartTime", &self.start_time);
        fields.add("RecurrenceRules", &self.recurrence_rules);
        fields.add("SchedulerOptions", &self.scheduler_options);
        fields.add("SystemDisk", &self.system_disk);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribePriceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceType" => self.resource_type.slot(),
            "ImageId" => self.image_id.slot(),
            "InstanceType" => self.instance_type.slot(),
            "DedicatedHostType" => self.dedicated_host_type.slot(),
            "IoOptimized" => self.io_optimized.slot(),
            "InstanceNetworkType" => self.instance_network_type.slot(),
            "InternetChargeType" => self.internet_charge_type.slot(),
            "InternetMaxBandwidthOut" => self.internet_max_bandwidth_out.slot(),
            "Period" => self.period.slot(),
            "PriceUnit" => self.price_unit.slot(),
            "Amount" => self.amount.slot(),
            "OfferingType" => self.offering_type.slot(),
            "InstanceAmount" => self.instance_amount.slot(),
            "Scope" => self.scope.slot(),
            "Platform" => self.platform.slot(),
            "Capacity" => self.capacity.slot(),
            "AssuranceTimes" => self.assurance_times.slot(),
            "InstanceCpuCoreCount" => self.instance_cpu_core_count.slot(),
            "Isp" => self.isp.slot(),
            "InstanceTypeList" => self.instance_type_list.slot(),
            "SpotStrategy" => self.spot_strategy.slot(),
            "SpotDuration" => self.spot_duration.slot(),
            "ZoneId" => self.zone_id.slot(),
            "DataDisk" => self.data_disk.slot(),
            "StartTime" => self.start_time.slot(),
            "RecurrenceRules" => self.recurrence_rules.slot(),
            "SchedulerOptions" => self.scheduler_options.slot(),
            "SystemDisk" => self.system_disk.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribePriceRequest {
    type Response = DescribePriceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribePrice")
            .read_only()
            .region("RegionId")
            .read_timeout(16)
    }
}

/// A data disk.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DataDisk {
    /// Disk category.
    ///
    /// `cloud`, `cloud_efficiency`, `cloud_ssd`, `ephemeral_ssd`, `cloud_essd`, `cloud_auto`
    /// or `cloud_essd_entry`. Required if `ResourceType` is `disk` or `diskperformance`.
    /// `cloud_essd_entry` is available on the China site only.
    ///
    /// Wire name: `Category`.
    pub category: Option<types::DiskCategory>,
    /// Performance level of an ESSD disk.
    ///
    /// Default: [`Pl1`](types::PerformanceLevel::Pl1). Only if `Category` is `cloud_essd`.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Size of the disk in GiB.
    ///
    /// - 5 to 2,000 if `Category` is `cloud`.
    /// - 20 to 32,768 if `Category` is `cloud_efficiency`.
    /// - 20 to 32,768 if `Category` is `cloud_ssd`.
    /// - 1 to 32,768 if `Category` is `cloud_auto`.
    /// - 10 to 32,768 if `Category` is `cloud_essd_entry`.
    /// - 1 to 32,768 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL0`.
    /// - 20 to 32,768 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL1`.
    /// - 461 to 32,768 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL2`.
    /// - 1,261 to 32,768 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL3`.
    /// - 5 to 800 if `Category` is `ephemeral_ssd`.
    ///
    /// Required if `ResourceType` is `disk`.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Provisioned IOPS of the disk.
    ///
    /// 0 to 50,000. Required if `ResourceType` is `diskperformance`. Only if `Category` is
    /// `cloud_auto`. At most the smaller of 50,000 and 1,000 x size - baseline, where the
    /// baseline is the smaller of 1,800 + 50 x size and 50,000.
    ///
    /// Wire name: `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// Id of the dedicated block storage cluster.
    ///
    /// Wire name: `StorageClusterId`.
    pub storage_cluster_id: Option<String>,
}

impl DataDisk {
    /// An empty `DataDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Disk category. [More](field@DataDisk::category)
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Performance level of an ESSD disk. [More](field@DataDisk::performance_level)
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Size of the disk in GiB. [More](field@DataDisk::size)
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
        self
    }

    /// Provisioned IOPS of the disk. [More](field@DataDisk::provisioned_iops)
    pub fn provisioned_iops(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.provisioned_iops = Some(value.into_integer());
        self
    }

    /// Id of the dedicated block storage cluster.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
        self
    }
}

impl Record for DataDisk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Category", &self.category);
        fields.add("PerformanceLevel", &self.performance_level);
        fields.add("Size", &self.size);
        fields.add("ProvisionedIops", &self.provisioned_iops);
        fields.add("StorageClusterId", &self.storage_cluster_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DataDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Category" => self.category.slot(),
            "PerformanceLevel" => self.performance_level.slot(),
            "Size" => self.size.slot(),
            "ProvisionedIops" => self.provisioned_iops.slot(),
            "StorageClusterId" => self.storage_cluster_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A time at which the assurance is in force.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RecurrenceRule {
    /// Hour of the day at which it ends.
    ///
    /// Needs `StartHour`. A full hour, at least 4 hours after `StartHour`.
    ///
    /// Wire name: `EndHour`.
    pub end_hour: Option<i64>,
    /// How the rule repeats.
    ///
    /// Needs `RecurrenceValue`.
    ///
    /// Wire name: `RecurrenceType`.
    pub recurrence_type: Option<types::RecurrenceType>,
    /// Days on which the rule repeats.
    ///
    /// Matches
    /// `^(([1-9]|[12][0-9]|3[01])|[0-6](,[0-6])*|([1-9]|[12][0-9]|3[01])-([1-9]|[12][0-9]|3[01]))$`.
    ///
    /// - 1 to 31 if `RecurrenceType` is `Daily`.
    /// - `0`, `1`, `2`, `3`, `4`, `5` or `6` if `RecurrenceType` is `Weekly`.
    ///
    /// Needs `RecurrenceType`. With `Daily` the number of days between two runs, with `Weekly`
    /// a list of days in which 0 is Sunday, with `Monthly` a range of days.
    ///
    /// Wire name: `RecurrenceValue`, sent as comma-separated text.
    pub recurrence_value: Option<Vec<String>>,
    /// Hour of the day at which it starts.
    ///
    /// Needs `EndHour`. A full hour, at least 4 hours before `EndHour`.
    ///
    /// Wire name: `StartHour`.
    pub start_hour: Option<i64>,
}

impl RecurrenceRule {
    /// An empty `RecurrenceRule`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Hour of the day at which it ends. [More](field@RecurrenceRule::end_hour)
    pub fn end_hour(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.end_hour = Some(value.into_integer());
        self
    }

    /// How the rule repeats. [More](field@RecurrenceRule::recurrence_type)
    pub fn recurrence_type(mut self, value: impl Into<types::RecurrenceType>) -> Self {
        self.recurrence_type = Some(value.into());
        self
    }

    /// Days on which the rule repeats. An empty list cannot be sent.
    /// [More](field@RecurrenceRule::recurrence_value)
    pub fn recurrence_value<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.recurrence_value = Some(value.into_list());
        self
    }

    /// Hour of the day at which it starts. [More](field@RecurrenceRule::start_hour)
    pub fn start_hour(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.start_hour = Some(value.into_integer());
        self
    }
}

impl Record for RecurrenceRule {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EndHour", &self.end_hour);
        fields.add("RecurrenceType", &self.recurrence_type);
        fields.add_as(Form::Commas, "RecurrenceValue", &self.recurrence_value);
        fields.add("StartHour", &self.start_hour);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RecurrenceRule {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "EndHour" => self.end_hour.slot(),
            "RecurrenceType" => self.recurrence_type.slot(),
            "RecurrenceValue" => self.recurrence_value.slot(),
            "StartHour" => self.start_hour.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Where to place it.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SchedulerOptions {
    /// Id of the dedicated host.
    ///
    /// Only if `ResourceType` is `instance`.
    ///
    /// Wire name: `DedicatedHostId`.
    pub dedicated_host_id: Option<String>,
    /// Strategy of the deployment set.
    ///
    /// Only `ProximityLooseDispersion` costs; the response then lists the resource
    /// `deploymentSet`.
    ///
    /// Wire name: `DeploymentSetStrategy`.
    pub deployment_set_strategy: Option<types::DeploymentStrategy>,
}

impl SchedulerOptions {
    /// An empty `SchedulerOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the dedicated host. [More](field@SchedulerOptions::dedicated_host_id)
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }

    /// Strategy of the deployment set. [More](field@SchedulerOptions::deployment_set_strategy)
    pub fn deployment_set_strategy(
        mut self,
        value: impl Into<types::DeploymentStrategy>,
    ) -> Self {
        self.deployment_set_strategy = Some(value.into());
        self
    }
}

impl Record for SchedulerOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DedicatedHostId", &self.dedicated_host_id);
        fields.add("DeploymentSetStrategy", &self.deployment_set_strategy);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SchedulerOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DedicatedHostId" => self.dedicated_host_id.slot(),
            "DeploymentSetStrategy" => self.deployment_set_strategy.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// System disk.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SystemDisk {
    /// Disk category.
    ///
    /// `cloud`, `cloud_efficiency`, `cloud_ssd`, `ephemeral_ssd`, `cloud_essd`, `cloud_auto`
    /// or `cloud_essd_entry`. Default:
    /// [`CloudEfficiency`](types::DiskCategory::CloudEfficiency) (`cloud` for retired instance
    /// types with `IoOptimized` `none`). Needs `ImageId`. On the China site since 30 January
    /// 2026, `cloud_essd` PL0 is the category of instance types that take ESSDs only.
    ///
    /// Wire name: `Category`.
    pub category: Option<types::DiskCategory>,
    /// Performance level of an ESSD disk.
    ///
    /// Default: [`Pl1`](types::PerformanceLevel::Pl1). Only if `Category` is `cloud_essd`.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Size of the disk in GiB.
    ///
    /// Default: the size of the image, but at least 20.
    ///
    /// - 20 to 500 if `Category` is `cloud`.
    /// - 1 to 2,048 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL0`.
    /// - 20 to 2,048 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL1`.
    /// - 461 to 2,048 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL2`.
    /// - 1,261 to 2,048 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL3`.
    /// - 1 to 2,048 if `Category` is `cloud_auto`.
    /// - 20 to 2,048 if `Category` is not `cloud`, `cloud_essd` or `cloud_auto`.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Id of the dedicated block storage cluster.
    ///
    /// Wire name: `StorageClusterId`.
    pub storage_cluster_id: Option<String>,
}

impl SystemDisk {
    /// An empty `SystemDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Disk category. [More](field@SystemDisk::category)
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Performance level of an ESSD disk. [More](field@SystemDisk::performance_level)
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Size of the disk in GiB. [More](field@SystemDisk::size)
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
        self
    }

    /// Id of the dedicated block storage cluster.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
        self
    }
}

impl Record for SystemDisk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Category", &self.category);
        fields.add("PerformanceLevel", &self.performance_level);
        fields.add("Size", &self.size);
        fields.add("StorageClusterId", &self.storage_cluster_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SystemDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Category" => self.category.slot(),
            "PerformanceLevel" => self.performance_level.slot(),
            "Size" => self.size.slot(),
            "StorageClusterId" => self.storage_cluster_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::describe_price`](crate::Client::describe_price).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePriceResponse {
    /// Price and the rules that led to it.
    ///
    /// Wire name: `PriceInfo`.
    pub price_info: Option<PriceInfo>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribePriceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PriceInfo", &self.price_info);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribePriceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PriceInfo" => self.price_info.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Price and the rules that led to it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceInfo {
    /// The price.
    ///
    /// Wire name: `Price`.
    pub price: Option<Price>,
    /// Prices of related resources.
    ///
    /// Wire name: `RelatedPrice`.
    pub related_price: Option<RelatedPrice>,
    /// Rules, such as promotions, that led to the price.
    ///
    /// Wire name: `Rules`.
    pub rules: Vec<types::PriceRule>,
}

impl Record for PriceInfo {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Price", &self.price);
        fields.add("RelatedPrice", &self.related_price);
        fields.wrapped("Rules", "Rule", &self.rules);
    }
}

impl DecodeRecord for PriceInfo {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Price" => self.price.slot(),
            "RelatedPrice" => self.related_price.slot(),
            "Rules" => Slot::Wrapped("Rule", &mut self.rules),
            _ => return None,
        };
        Some(slot)
    }
}

/// The price.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Price {
    /// Currency of the price.
    ///
    /// - `CNY`: China site.
    /// - `USD`: international site.
    ///
    /// Wire name: `Currency`.
    pub currency: String,
    /// Price per part of the resource.
    ///
    /// Wire name: `DetailInfos`.
    pub detail_infos: Vec<types::PriceDetail>,
    /// Discount on the price.
    ///
    /// Wire name: `DiscountPrice`.
    pub discount_price: Option<f64>,
    /// Price before discounts.
    ///
    /// Wire name: `OriginalPrice`.
    pub original_price: Option<f64>,
    /// Price of the reserved instance per hour.
    ///
    /// For reserved instances that were bought without or with partial upfront payment.
    ///
    /// Wire name: `ReservedInstanceHourPrice`.
    pub reserved_instance_hour_price: Option<f64>,
    /// Price to pay, after discounts.
    ///
    /// `OriginalPrice` minus `DiscountPrice`.
    ///
    /// Wire name: `TradePrice`.
    pub trade_price: Option<f64>,
}

impl Record for Price {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Currency", &self.currency);
        fields.wrapped("DetailInfos", "DetailInfo", &self.detail_infos);
        fields.add("DiscountPrice", &self.discount_price);
        fields.add("OriginalPrice", &self.original_price);
        fields.add("ReservedInstanceHourPrice", &self.reserved_instance_hour_price);
        fields.add("TradePrice", &self.trade_price);
    }
}

impl DecodeRecord for Price {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Currency" => self.currency.slot(),
            "DetailInfos" => Slot::Wrapped("DetailInfo", &mut self.detail_infos),
            "DiscountPrice" => self.discount_price.slot(),
            "OriginalPrice" => self.original_price.slot(),
            "ReservedInstanceHourPrice" => self.reserved_instance_hour_price.slot(),
            "TradePrice" => self.trade_price.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Prices of related resources.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelatedPrice {
    /// Price of the marketplace image.
    ///
    /// Wire name: `MarketplaceImagePrice`.
    pub marketplace_image_price: Option<types::MarketplaceImagePrice>,
}

impl Record for RelatedPrice {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("MarketplaceImagePrice", &self.marketplace_image_price);
    }
}

impl DecodeRecord for RelatedPrice {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "MarketplaceImagePrice" => self.marketplace_image_price.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    DescribePriceRequest, DataDisk, RecurrenceRule, SchedulerOptions, SystemDisk
);
ecs_core::internal::response_records!(
    DescribePriceResponse, PriceInfo, Price, RelatedPrice
);
