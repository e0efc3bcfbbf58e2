// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceSpec.json by `cargo xtask regenerate`. Do not edit.

//! Changes the instance type or the public bandwidth of a pay-as-you-go instance.
//!
//! The instance must be `Running` or `Stopped`.
//!
//! - **Before**: The account must not have overdue payments. For a change of type, the
//!   instance must be `Stopped`; `Running` is enough only for the bandwidth.
//! - **Effects**: A new bandwidth takes effect immediately. A new instance type takes
//!   effect after the next start.
//! - **Costs**: Only for resources that are `PostPaid`.
//! - **Limits**: At most 1 kind of change per call: instance type or bandwidth.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//! - **See also**:
//!   [`describe_resources_modification`](crate::Client::describe_resources_modification),
//!   [`stop_instance`](crate::Client::stop_instance),
//!   [`start_instance`](crate::Client::start_instance).
//!
//! ```no_run
//! use ecs_sdk::instance::ModifyInstanceSpecRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyInstanceSpecRequest::new()
//!     .instance_id("i-bp1j4i2jdf3owlheb33k")
//!     .instance_type("ecs.g7.xlarge");
//! ecs.modify_instance_spec(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Account.Arrearage`, `BandwidthUpgradeDenied.EipBoundInstance`,
//! `DependencyViolation.InstanceType`, `Downgrade.NotSupported`,
//! `IdempotenceParamNotMatch`, `InstanceTypeNotSupported.TooManyDisksAttached`,
//! `Invalid.PrivatePoolOptions.MatchCriteria`, `InvalidAction`,
//! `InvalidAction.NotSupport`, `InvalidClientToken.ValueNotSupported`,
//! `InvalidDiskCategory.NotSupported`, `InvalidInstanceStatus.NotStopped`,
//! `InvalidInstanceType.ValueNotSupported`, `InvalidInstanceType.ValueUnauthorized`,
//! `InvalidInternetChargeType.ValueNotSupported`, `InvalidMarketImageStatus.NotSupported`,
//! `InvalidOperation.InstanceTypeNotSupportRss`,
//! `InvalidOperation.OnlineModificationUnsupported`,
//! `InvalidOperation.VpcHasEnabledAdvancedNetworkFeature`, `InvalidParam.Async`,
//! `InvalidParam.SystemDiskCategory`, `InvalidParameter`,
//! `InvalidParameter.AllowMigrateAcrossZone`, `InvalidParameter.Bandwidth`,
//! `InvalidParameter.CloudboxNotSupported`, `InvalidParameter.Conflict`,
//! `InvalidParameter.DedicatedRegionNotSupported`, `InvalidParameter.DiskCategory`,
//! `InvalidParameter.Mismatch`, `InvalidPerformanceLevel.Malformed`,
//! `InvalidTemporary.EndTime`, `InvalidTemporary.StartTime`,
//! `MissingParameter.DiskCategory`, `NoPermission.Price`, `Price.PricePlanResultNotFound`,
//! `QuotaExceed.DiskCapacity`, `QuotaExceeded.InternetBandwidth`, `Throttling`.
//!
//! 403: `CategoryViolation`, `ChargeTypeViolation`,
//! `HibernationConfigured.InstanceOperationForbidden`, `ImageNotSupportInstanceType`,
//! `InstanceLockedForSecurity`, `InstanceSpecModification.NotEffective`,
//! `InstanceType.Offline`, `InvalidAccountStatus.NotEnoughBalance`,
//! `InvalidDataDiskCategory.ValueNotSupported`, `InvalidInstance.EipNotSupport`,
//! `InvalidInstance.NatPortMapNotSupport`, `InvalidInstance.NotFoundSystemDisk`,
//! `InvalidInstance.UnpaidOrder`, `InvalidInstanceType.NotSupportDiskCategory`,
//! `InvalidInstanceType.ValueNotSupported`, `InvalidOperation.EipNotSupport`,
//! `InvalidOperation.EniCountExceeded`, `InvalidOperation.EniQueuePairNumberOverflow`,
//! `InvalidOperation.ExceedInstanceTypeQueueNumber`,
//! `InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded`,
//! `InvalidOperation.InstanceTypeNotSupportEniTrunking`,
//! `InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode`,
//! `InvalidOperation.InstanceWithEipNotSupport`, `InvalidOperation.Ipv4CountExceeded`,
//! `InvalidOperation.Ipv4NotSupport`, `InvalidOperation.Ipv6CountExceeded`,
//! `InvalidOperation.Ipv6NotSupport`, `InvalidOperation.MaxEniQueueNumberExceeded`,
//! `InvalidOperation.MaxEniQueuePairNumberExceed`,
//! `InvalidOperation.MaxModifyOnlineNumberExceeded`, `InvalidOperation.NotAllowed`,
//! `InvalidOperation.OSTypeNotSupported`, `InvalidOperation.RebootingRequired`,
//! `InvalidOperation.StarterPackage`, `InvalidParameter.InternetMaxBandwidthOut`,
//! `InvalidParameter.InvalidEniQueueNumber`, `InvalidParameter.NotMatch`,
//! `InvalidResourceType.NotSupported`, `InvalidStatus.ValueNotSupported`,
//! `InvalidSystemDiskCategory.ValueNotSupported`, `LastTokenProcessing`,
//! `OperationDenied`, `OperationDenied.NoStock`, `OperationDenied.UnpaidOrder`,
//! `QuotaExceed.ElasticQuota`, `SecurityRisk.3DVerification`.
//!
//! 404: `InvalidInstanceChargeType.NotFound`, `InvalidInstanceId.NotFound`,
//! `MissingTemporary.EndTime`, `MissingTemporary.StartTime`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::modify_instance_spec`](crate::Client::modify_instance_spec).
///
/// Changes the instance type or the public bandwidth of a pay-as-you-go instance.
///
/// Needs [`instance_id`](field@ModifyInstanceSpecRequest::instance_id). Often set:
/// [`instance_type`](field@ModifyInstanceSpecRequest::instance_type).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceSpecRequest {
    /// Id of the instance to change.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// New instance type.
    ///
    /// Not together with `InternetMaxBandwidthOut` or `InternetMaxBandwidthIn`.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// 0 to 100. Not together with `InstanceType`.
    ///
    /// Wire name: `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Maximum inbound public bandwidth in Mbit/s.
    ///
    /// 1 to 200. Default: 10, or `InternetMaxBandwidthOut` if that is above 10.
    ///
    /// - 1 to 10, default 10 if `InternetMaxBandwidthOut` is 0 to 10.
    /// - 1 to 100 if `InternetMaxBandwidthOut` is not 0 to 10.
    ///
    /// Not together with `InstanceType`. If `InternetMaxBandwidthOut` is above 10, it is also
    /// the maximum here. The service documents this inconsistently.
    ///
    /// Wire name: `InternetMaxBandwidthIn`.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Whether the change continues after the response.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `Async`.
    #[doc(alias = "Async")]
    pub r#async: Option<bool>,
    /// Whether the instance may move to another cluster for the change.
    ///
    /// Default: `false`. `true`: device names, licences, classic private IP can change.
    ///
    /// Wire name: `AllowMigrateAcrossZone`.
    pub allow_migrate_across_zone: Option<bool>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Whether the instance is changed while it runs or while it is stopped.
    ///
    /// Values: `Online`, `Offline`. Reserved; leave it unset.
    ///
    /// Wire name: `ModifyMode`.
    pub modify_mode: Option<String>,
    /// Disks to change.
    ///
    /// At most 128 items. Reserved; leave it unset.
    ///
    /// Wire name: `Disk`.
    pub disk: Option<Vec<Disk>>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`. Success is reported as the error code `DryRunOperation`.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// System disk.
    ///
    /// Wire name: `SystemDisk`.
    pub system_disk: Option<SystemDisk>,
    /// Change for a limited time only.
    ///
    /// Wire name: `Temporary`.
    pub temporary: Option<Temporary>,
}

impl ModifyInstanceSpecRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance to change. [More](field@ModifyInstanceSpecRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// New instance type. [More](field@ModifyInstanceSpecRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Maximum outbound public bandwidth in Mbit/s.
    /// [More](field@ModifyInstanceSpecRequest::internet_max_bandwidth_out)
    pub fn internet_max_bandwidth_out(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.internet_max_bandwidth_out = Some(value.into_integer());
        self
    }

    /// Maximum inbound public bandwidth in Mbit/s.
    /// [More](field@ModifyInstanceSpecRequest::internet_max_bandwidth_in)
    pub fn internet_max_bandwidth_in(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.internet_max_bandwidth_in = Some(value.into_integer());
        self
    }

    /// Whether the change continues after the response.
    /// [More](field@ModifyInstanceSpecRequest::async)
    #[inline]
    pub fn r#async(mut self, value: bool) -> Self {
        self.r#async = Some(value);
        self
    }

    /// Whether the instance may move to another cluster for the change.
    /// [More](field@ModifyInstanceSpecRequest::allow_migrate_across_zone)
    #[inline]
    pub fn allow_migrate_across_zone(mut self, value: bool) -> Self {
        self.allow_migrate_across_zone = Some(value);
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifyInstanceSpecRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether the instance is changed while it runs or while it is stopped.
    /// [More](field@ModifyInstanceSpecRequest::modify_mode)
    pub fn modify_mode(mut self, value: impl Into<String>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }

    /// Disks to change. An empty list cannot be sent.
    /// [More](field@ModifyInstanceSpecRequest::disk)
    pub fn disk<M>(mut self, value: impl ecs_core::IntoList<Disk, M>) -> Self {
        self.disk = Some(value.into_list());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@ModifyInstanceSpecRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// System disk.
    #[inline]
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }

    /// Change for a limited time only.
    #[inline]
    pub fn temporary(mut self, value: Temporary) -> Self {
        self.temporary = Some(value);
        self
    }
}

impl Record for ModifyInstanceSpecRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstanceType", &self.instance_type);
        fields.add("InternetMaxBandwidthOut", &self.internet_max_bandwidth_out);
        fields.add("InternetMaxBandwidthIn", &self.internet_max_bandwidth_in);
        fields.add("Async", &self.r#async);
        fields.add("AllowMigrateAcrossZone", &self.allow_migrate_across_zone);
        fields.add("ClientToken", &self.client_token);
        fields.add("ModifyMode", &self.modify_mode);
        fields.add("Disk", &self.disk);
        fields.add("DryRun", &self.dry_run);
        fields.add("SystemDisk", &self.system_disk);
        fields.add("Temporary", &self.temporary);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyInstanceSpecRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "InstanceType" => self.instance_type.slot(),
            "InternetMaxBandwidthOut" => self.internet_max_bandwidth_out.slot(),
            "InternetMaxBandwidthIn" => self.internet_max_bandwidth_in.slot(),
            "Async" => self.r#async.slot(),
            "AllowMigrateAcrossZone" => self.allow_migrate_across_zone.slot(),
            "ClientToken" => self.client_token.slot(),
            "ModifyMode" => self.modify_mode.slot(),
            "Disk" => self.disk.slot(),
            "DryRun" => self.dry_run.slot(),
            "SystemDisk" => self.system_disk.slot(),
            "Temporary" => self.temporary.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyInstanceSpecRequest {
    type Response = ModifyInstanceSpecResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyInstanceSpec").client_token().read_timeout(62)
    }
}

impl DryRun for ModifyInstanceSpecRequest {}

/// A disk to change.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Disk {
    /// Disk category.
    ///
    /// Reserved; leave it unset.
    ///
    /// Wire name: `Category`.
    pub category: Option<types::DiskCategory>,
    /// Id of the disk.
    ///
    /// Reserved; leave it unset.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// Reserved; leave it unset.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
}

impl Disk {
    /// An empty `Disk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Disk category. [More](field@Disk::category)
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Id of the disk. [More](field@Disk::disk_id)
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Performance level of an ESSD disk. [More](field@Disk::performance_level)
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
}

impl Record for Disk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Category", &self.category);
        fields.add("DiskId", &self.disk_id);
        fields.add("PerformanceLevel", &self.performance_level);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Disk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Category" => self.category.slot(),
            "DiskId" => self.disk_id.slot(),
            "PerformanceLevel" => self.performance_level.slot(),
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
    /// `cloud_efficiency` or `cloud_ssd`. Only if a retired type without I/O optimization is
    /// changed to an I/O optimized type.
    ///
    /// Wire name: `Category`.
    pub category: Option<types::DiskCategory>,
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
}

impl Record for SystemDisk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Category", &self.category);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SystemDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Category" => self.category.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Change for a limited time only.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Temporary {
    /// When the temporary change ends, UTC.
    ///
    /// In closed preview; leave it unset.
    ///
    /// Wire name: `EndTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end_time: Option<types::Time>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// 1 to 100. In closed preview; leave it unset.
    ///
    /// Wire name: `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// When the temporary change starts, UTC.
    ///
    /// In closed preview; leave it unset.
    ///
    /// Wire name: `StartTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
}

impl Temporary {
    /// An empty `Temporary`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// When the temporary change ends, UTC. [More](field@Temporary::end_time)
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Maximum outbound public bandwidth in Mbit/s.
    /// [More](field@Temporary::internet_max_bandwidth_out)
    pub fn internet_max_bandwidth_out(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.internet_max_bandwidth_out = Some(value.into_integer());
        self
    }

    /// When the temporary change starts, UTC. [More](field@Temporary::start_time)
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

impl Record for Temporary {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EndTime", &self.end_time);
        fields.add("InternetMaxBandwidthOut", &self.internet_max_bandwidth_out);
        fields.add("StartTime", &self.start_time);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Temporary {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "EndTime" => self.end_time.slot(),
            "InternetMaxBandwidthOut" => self.internet_max_bandwidth_out.slot(),
            "StartTime" => self.start_time.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::modify_instance_spec`](crate::Client::modify_instance_spec).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceSpecResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceSpecResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyInstanceSpecResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    ModifyInstanceSpecRequest, Disk, SystemDisk, Temporary
);
ecs_core::internal::response_records!(ModifyInstanceSpecResponse);
