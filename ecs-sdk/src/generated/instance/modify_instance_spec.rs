// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceSpec.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyInstanceSpec`: changes the instance type or the public bandwidth of a
//! pay-as-you-go instance.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
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
    Action, DecodeField, DryRun, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::modify_instance_spec`](crate::Client::modify_instance_spec).
///
/// Changes the instance type or the public bandwidth of a pay-as-you-go instance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceSpecRequest {
    /// Id of the instance to change.
    ///
    /// `InstanceId`, required.
    pub instance_id: Option<String>,
    /// New instance type.
    ///
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Maximum inbound public bandwidth in Mbit/s.
    ///
    /// `InternetMaxBandwidthIn`. 1 to 200.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Whether the change continues after the response.
    ///
    /// `Async`. Default: `false`.
    #[doc(alias = "Async")]
    pub r#async: Option<bool>,
    /// Whether the instance may move to another cluster for the change.
    ///
    /// `AllowMigrateAcrossZone`. Default: `false`.
    pub allow_migrate_across_zone: Option<bool>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Whether the instance is changed while it runs or while it is stopped.
    ///
    /// `ModifyMode`. Values: `Online`, `Offline`.
    pub modify_mode: Option<String>,
    /// Disks to change.
    ///
    /// `Disk`. At most 128 items.
    pub disk: Option<Vec<Disk>>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// System disk.
    ///
    /// `SystemDisk`.
    pub system_disk: Option<SystemDisk>,
    /// Change for a limited time only.
    ///
    /// `Temporary`.
    pub temporary: Option<Temporary>,
}

impl ModifyInstanceSpecRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: impl Into<i64>) -> Self {
        self.internet_max_bandwidth_out = Some(value.into());
        self
    }

    /// Sets `InternetMaxBandwidthIn`.
    pub fn internet_max_bandwidth_in(mut self, value: impl Into<i64>) -> Self {
        self.internet_max_bandwidth_in = Some(value.into());
        self
    }

    /// Sets `Async`.
    #[inline]
    pub fn r#async(mut self, value: bool) -> Self {
        self.r#async = Some(value);
        self
    }

    /// Sets `AllowMigrateAcrossZone`.
    #[inline]
    pub fn allow_migrate_across_zone(mut self, value: bool) -> Self {
        self.allow_migrate_across_zone = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<String>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }

    /// Sets `Disk`. An empty list cannot be sent.
    pub fn disk(mut self, value: impl IntoIterator<Item = Disk>) -> Self {
        self.disk = Some(value.into_iter().collect());
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `SystemDisk`.
    #[inline]
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }

    /// Sets `Temporary`.
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

impl Request for ModifyInstanceSpecRequest {
    type Response = ModifyInstanceSpecResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyInstanceSpec").client_token().read_timeout(62)
    }
}

impl DryRun for ModifyInstanceSpecRequest {}

/// Disks to change.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Disk {
    /// Disk category.
    ///
    /// `Category`.
    pub category: Option<types::DiskCategory>,
    /// Id of the disk.
    ///
    /// `DiskId`.
    pub disk_id: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
}

impl Disk {
    /// An empty `Disk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Sets `PerformanceLevel`.
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

/// System disk.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SystemDisk {
    /// Disk category.
    ///
    /// `Category`.
    pub category: Option<types::DiskCategory>,
}

impl SystemDisk {
    /// An empty `SystemDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Category`.
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

/// Change for a limited time only.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Temporary {
    /// When the temporary change ends, UTC.
    ///
    /// `EndTime`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end_time: Option<types::Time>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// `InternetMaxBandwidthOut`. 1 to 100.
    pub internet_max_bandwidth_out: Option<i64>,
    /// When the temporary change starts, UTC.
    ///
    /// `StartTime`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
}

impl Temporary {
    /// An empty `Temporary`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: impl Into<i64>) -> Self {
        self.internet_max_bandwidth_out = Some(value.into());
        self
    }

    /// Sets `StartTime`.
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

/// The response of [`Client::modify_instance_spec`](crate::Client::modify_instance_spec).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceSpecResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceSpecResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyInstanceSpecResponse {
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
