// Generated from api-specs/ecs/2014-05-26/actions/ModifyDiskSpec.json by `cargo xtask regenerate`. Do not edit.

//! Changes the category, the performance level or the provisioned performance of a disk.
//!
//! The states of disk and instance are documented for changes of the level, which have no
//! `TaskId`.
//!
//! The disk must be `In_use` or `Available`. The instance must be `Running` or `Stopped`.
//! The change continues after the response.
//! [`Client::wait_until_tasks_finished`](crate::Client::wait_until_tasks_finished) waits
//! for its end.
//!
//! - **Before**: The category of regional ESSDs, basic disks, elastic ephemeral disks and
//!   local disks cannot be changed. Multi-attach must be off. The instance of the disk
//!   must not be expired or in arrears.
//! - **Effects**: The level of a subscription ESSD can only rise. The level of a
//!   pay-as-you-go ESSD can fall, but not to `PL0`. A level that needs a larger size needs
//!   `ResizeDisk` first.
//! - **Costs**: Pay-as-you-go: the price of the new type. Subscription: the difference for
//!   the remaining days, from the next midnight on.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//! - **See also**: [`resize_disk`](crate::Client::resize_disk),
//!   [`describe_tasks`](crate::Client::describe_tasks),
//!   [`describe_disks`](crate::Client::describe_disks).
//!
//! ```no_run
//! use ecs_sdk::disk::ModifyDiskSpecRequest;
//! use ecs_sdk::types::PerformanceLevel;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyDiskSpecRequest::new()
//!     .disk_id("d-bp1c8wzq7t5xoq1r2s3t")
//!     .performance_level(PerformanceLevel::Pl0);
//! ecs.modify_disk_spec(request.clone()).dry_run().await?;
//! let response = ecs.modify_disk_spec(request).await?;
//! ecs.wait_until_tasks_finished([response.task_id]).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `IncorrectDiskStatus.InReplication`,
//! `IncorrectDiskStatus.ReplicationStatusNotFound`,
//! `InvalidDestinationZoneId.DiskCategoryUnsupported`,
//! `InvalidDestinationZoneId.Mismatch`, `InvalidDiskCategory.ValueNotSupported`,
//! `InvalidOperation.InstanceRenewWithDowngradeInPlan`,
//! `InvalidOperation.InstanceStatusUnsupported`,
//! `InvalidOperation.MultiAttachRegionalDiskUnsupported`,
//! `InvalidPerformanceControlOptions.ModifyOperationUnsupported`,
//! `InvalidPerformanceLevel.Malformed`, `InvalidPerformanceLevelParam.Mismatch`,
//! `InvalidProvisionedIops.LimitExceed`, `MalformedParameter.PerformanceControlOptions`,
//! `MissingParameter.DestinationZoneId`, `NoPermission.Price`, `NoPermission.Refund`,
//! `OperationDenied.DiskInDedicatedBlockStorageCluster`,
//! `ProvisionedIopsForDiskCategoryUnsupported`, `QuotaExceed.DiskCapacity`.
//!
//! 403: `DiskCreatingSnapshot`, `DiskHasFlashSnapshot`, `DiskInArrears`,
//! `DiskInCoolingPeriod`, `Downgrade.NotSupported`, `IncorrectDiskStatus`,
//! `InstanceExpiredOrInArrears`, `InvalidDisk.DetachedSystemDisk`,
//! `InvalidDiskCategory.InstanceTypeUnsupported`, `InvalidDiskCategory.NotSupported`,
//! `InvalidDiskCategory.ValueNotSupported`, `InvalidInstanceType.NotSupportDiskCategory`,
//! `InvalidOperation.CMKNotEnabled`, `InvalidOperation.CMKUnauthorized`,
//! `InvalidOperation.DiskInReplicaPairsUnsupported`, `InvalidOperation.MultiAttachDisk`,
//! `InvalidPerformanceLevel.TooLow`,
//! `InvalidPerformanceParameter.DiskNotInDedicatedStorageCluster`,
//! `InvalidRegion.NotSupport`, `InvalidStatus.DiskNotReady`,
//! `InvalidStatus.DiskUnderPerformanceControl`, `ModifyingDiskCategoryLimitExceed`,
//! `NoChangeInDiskCategoryAndPerformanceLevel`, `OperationDenied`,
//! `OperationDenied.DiskExpansionUnfinished`, `OperationDenied.NoStock`,
//! `OperationDenied.PerformanceLevelNotMatch`, `UserNotInTheWhiteList`.
//!
//! 404: `InternalError`, `InvalidDiskCategory.ValueUnauthorized`,
//! `InvalidDiskId.NotFound`, `InvalidInstanceId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::modify_disk_spec`](crate::Client::modify_disk_spec).
///
/// Changes the category, the performance level or the provisioned performance of a disk.
///
/// Needs [`disk_id`](field@ModifyDiskSpecRequest::disk_id). Often set:
/// [`performance_level`](field@ModifyDiskSpecRequest::performance_level).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyDiskSpecRequest {
    /// Id of the disk.
    ///
    /// Required.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// Default: [`Pl1`](types::PerformanceLevel::Pl1). It is unclear whether an ESSD becomes
    /// `PL1` if it is unset. The service documents this inconsistently.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Disk category.
    ///
    /// `cloud_essd`, `cloud_auto`, `cloud_ssd`, `cloud_essd_entry` or `cloud_efficiency`,
    /// default unchanged. `cloud_essd` or `cloud_auto` if the disk is `cloud_essd_entry` now.
    /// In the order of speed; subscription disks cannot become slower.
    ///
    /// Wire name: `DiskCategory`.
    pub disk_category: Option<types::DiskCategory>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: checks only; success is the error `DryRunOperation`.
    /// - `false`: checks, then acts.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Provisioned IOPS of the disk.
    ///
    /// 0 to 50,000. Only if `DiskCategory` is `cloud_auto`. At most the smaller of 50,000 and
    /// 1,000 x size - baseline, where the baseline is the smaller of 1,800 + 50 x size and
    /// 50,000.
    ///
    /// Wire name: `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// Limits for the performance of the disk.
    ///
    /// Wire name: `PerformanceControlOptions`.
    pub performance_control_options: Option<PerformanceControlOptions>,
    /// Id of the zone to move the disk to.
    ///
    /// In preview by invitation; leave it unset.
    ///
    /// Wire name: `DestinationZoneId`.
    pub destination_zone_id: Option<String>,
}

impl ModifyDiskSpecRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the disk. [More](field@ModifyDiskSpecRequest::disk_id)
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Performance level of an ESSD disk.
    /// [More](field@ModifyDiskSpecRequest::performance_level)
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Disk category. [More](field@ModifyDiskSpecRequest::disk_category)
    pub fn disk_category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.disk_category = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@ModifyDiskSpecRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Provisioned IOPS of the disk. [More](field@ModifyDiskSpecRequest::provisioned_iops)
    pub fn provisioned_iops(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.provisioned_iops = Some(value.into_integer());
        self
    }

    /// Limits for the performance of the disk.
    #[inline]
    pub fn performance_control_options(
        mut self,
        value: PerformanceControlOptions,
    ) -> Self {
        self.performance_control_options = Some(value);
        self
    }

    /// Id of the zone to move the disk to.
    /// [More](field@ModifyDiskSpecRequest::destination_zone_id)
    pub fn destination_zone_id(mut self, value: impl Into<String>) -> Self {
        self.destination_zone_id = Some(value.into());
        self
    }
}

impl Record for ModifyDiskSpecRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["DiskId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DiskId", &self.disk_id);
        fields.add("PerformanceLevel", &self.performance_level);
        fields.add("DiskCategory", &self.disk_category);
        fields.add("DryRun", &self.dry_run);
        fields.add("ProvisionedIops", &self.provisioned_iops);
        fields.add("PerformanceControlOptions", &self.performance_control_options);
        fields.add("DestinationZoneId", &self.destination_zone_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyDiskSpecRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DiskId" => self.disk_id.slot(),
            "PerformanceLevel" => self.performance_level.slot(),
            "DiskCategory" => self.disk_category.slot(),
            "DryRun" => self.dry_run.slot(),
            "ProvisionedIops" => self.provisioned_iops.slot(),
            "PerformanceControlOptions" => self.performance_control_options.slot(),
            "DestinationZoneId" => self.destination_zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyDiskSpecRequest {
    type Response = ModifyDiskSpecResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyDiskSpec")
    }
}

impl DryRun for ModifyDiskSpecRequest {}

/// Limits for the performance of the disk.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PerformanceControlOptions {
    /// Operations per second to limit the disk to.
    ///
    /// At least 900. A multiple of 100. Only if the disk is in a dedicated cluster. Ignored if
    /// `Recover` is set. The maximum is that of the disk.
    ///
    /// Wire name: `IOPS`.
    pub iops: Option<i64>,
    /// Limits to take back.
    ///
    /// `All`: IOPS and throughput back to their first values. Only if the disk is in a
    /// dedicated cluster.
    ///
    /// Wire name: `Recover`.
    pub recover: Option<String>,
    /// Throughput to limit the disk to.
    ///
    /// At least 60 MB/s. Only if the disk is in a dedicated cluster. Ignored if `Recover` is
    /// set. The maximum is that of the disk.
    ///
    /// Wire name: `Throughput`.
    pub throughput: Option<i64>,
}

impl PerformanceControlOptions {
    /// An empty `PerformanceControlOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Operations per second to limit the disk to.
    /// [More](field@PerformanceControlOptions::iops)
    pub fn iops(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.iops = Some(value.into_integer());
        self
    }

    /// Limits to take back. [More](field@PerformanceControlOptions::recover)
    pub fn recover(mut self, value: impl Into<String>) -> Self {
        self.recover = Some(value.into());
        self
    }

    /// Throughput to limit the disk to. [More](field@PerformanceControlOptions::throughput)
    pub fn throughput(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.throughput = Some(value.into_integer());
        self
    }
}

impl Record for PerformanceControlOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("IOPS", &self.iops);
        fields.add("Recover", &self.recover);
        fields.add("Throughput", &self.throughput);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PerformanceControlOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "IOPS" => self.iops.slot(),
            "Recover" => self.recover.slot(),
            "Throughput" => self.throughput.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::modify_disk_spec`](crate::Client::modify_disk_spec).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyDiskSpecResponse {
    /// Id of the order.
    ///
    /// Absent if the disk is not a subscription.
    ///
    /// Wire name: `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the task.
    ///
    /// Absent if the call changed only the performance level of an ESSD.
    ///
    /// Wire name: `TaskId`.
    pub task_id: String,
}

impl Record for ModifyDiskSpecResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
        fields.add("TaskId", &self.task_id);
    }
}

impl DecodeRecord for ModifyDiskSpecResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "OrderId" => self.order_id.slot(),
            "RequestId" => self.request_id.slot(),
            "TaskId" => self.task_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyDiskSpecRequest, PerformanceControlOptions);
ecs_core::internal::response_records!(ModifyDiskSpecResponse);
