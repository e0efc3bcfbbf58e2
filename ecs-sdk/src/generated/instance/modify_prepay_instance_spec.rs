// Generated from api-specs/ecs/2014-05-26/actions/ModifyPrepayInstanceSpec.json by `cargo xtask regenerate`. Do not edit.

//! Changes the instance type of a subscription instance. This creates an order.
//!
//! The instance must be `Stopped` or `Running`. The change continues after the response.
//!
//! - **Before**: For a downgrade, the instance must be `Stopped`. The instance must not
//!   have expired. If a Windows instance changes to a type with different `NvmeSupport`,
//!   the precautions documented by the service must be taken first.
//! - **Effects**: The change takes about 5 to 10 seconds. The new type takes effect after
//!   the next start or restart. The change applies to the whole remaining term.
//! - **Costs**: An upgrade costs extra; a downgrade refunds the difference to the payer,
//!   except vouchers. Only for resources that are `PrePaid`.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_resources_modification`](crate::Client::describe_resources_modification),
//!   [`describe_instance_types`](crate::Client::describe_instance_types),
//!   [`reboot_instance`](crate::Client::reboot_instance),
//!   [`start_instance`](crate::Client::start_instance).
//!
//! ```no_run
//! use ecs_sdk::instance::ModifyPrepayInstanceSpecRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyPrepayInstanceSpecRequest::new()
//!     .instance_id("i-bp1prepaidstop0000abc")
//!     .instance_type("ecs.g7.xlarge");
//! let response = ecs.modify_prepay_instance_spec(request).await?;
//! println!("{}", response.order_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Account.Arrearage`, `IdempotenceParamNotMatch`, `InstanceDowngrade.QuotaExceed`,
//! `InstanceTypeNotSupported.TooManyDisksAttached`, `InvalidAction`,
//! `InvalidAction.WithActiveElasticUpgrade`, `InvalidBillingMethod.ValueNotSupported`,
//! `InvalidInstance.PurchaseNotFound`, `InvalidInstance.UnpaidOrder`,
//! `InvalidInstanceChargeType.ValueNotSupported`, `InvalidInstanceId.NotFound`,
//! `InvalidInstanceStatus`, `InvalidInstanceType.NotSupported`,
//! `InvalidInstanceType.ValueNotSupported`, `InvalidInstanceType.ValueUnauthorized`,
//! `InvalidOperation.InstanceRenewWithDowngradeInPlan`,
//! `InvalidOperation.OnlineModificationUnsupported`,
//! `InvalidOperation.VpcHasEnabledAdvancedNetworkFeature`, `InvalidParameter`,
//! `InvalidParameter.DiskCategory`, `InvalidPerformanceLevel.Malformed`,
//! `InvalidRebootTime.MalFormed`, `InvalidRebootTime.ValueNotSupported`,
//! `InvalidStatus.NotStopped`, `InvalidSystemDiskCategory.NotMatchInstanceType`,
//! `LastOrderProcessing`, `MissingParameter.DiskCategory`, `NoPermission.Price`,
//! `NoPermission.Refund`, `OperationDenied`, `OrderCreationFailed`,
//! `QuotaExceed.DiskCapacity`, `QuotaExceed.RufundVcpu`, `Throttling`.
//!
//! 403: `HibernationConfigured.InstanceOperationForbidden`, `ImageNotSupportInstanceType`,
//! `IncorrectInstanceStatus`, `InstanceType.Offline`,
//! `InvalidDataDiskCategory.ValueNotSupported`, `InvalidDisk.DetachedSystemDisk`,
//! `InvalidInstance.EipNotSupport`, `InvalidInstance.NotFoundSystemDisk`,
//! `InvalidInstance.PreInstanceExpired`, `InvalidInstanceType.NotSupportDiskCategory`,
//! `InvalidOperation.EniCountExceeded`, `InvalidOperation.ExceedInstanceTypeQueueNumber`,
//! `InvalidOperation.Ipv4CountExceeded`, `InvalidOperation.Ipv4NotSupport`,
//! `InvalidOperation.Ipv6CountExceeded`, `InvalidOperation.Ipv6NotSupport`,
//! `InvalidOperation.MaxEniQueueNumberExceeded`,
//! `InvalidOperation.MaxModifyOnlineNumberExceeded`,
//! `InvalidOperation.OSTypeNotSupported`, `InvalidOperation.RebootingRequired`,
//! `InvalidOperation.StarterPackage`, `InvalidParameter.InstanceId`,
//! `InvalidParameter.InvalidEniQueueNumber`, `InvalidResourceType.NotSupported`,
//! `InvalidUser.PassRoleForbidden`, `OperationDenied`, `OperationDenied.ImageNotValid`,
//! `OperationDenied.LocalDiskUnsupported`, `OperationDenied.NoStock`,
//! `OperationDenied.UnpaidOrder`, `QuotaExceed.ElasticQuota`.
//!
//! 404: `BillingMethodNotFound`, `InvalidRegionId.NotFound`.
//!
//! 500: `ImageOrderFailed`, `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_prepay_instance_spec`](crate::Client::modify_prepay_instance_spec).
///
/// Changes the instance type of a subscription instance. This creates an order.
///
/// Needs [`instance_id`](field@ModifyPrepayInstanceSpecRequest::instance_id),
/// [`instance_type`](field@ModifyPrepayInstanceSpecRequest::instance_type).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecRequest {
    /// Id of the instance to change.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// New instance type.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Kind of the change, such as upgrade or downgrade.
    ///
    /// `upgrade` or `downgrade`. Default: derived from the two instance types. If set, it must
    /// be `downgrade` for a smaller type.
    ///
    /// Wire name: `OperatorType`.
    pub operator_type: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Whether the order is paid at once without a further step.
    ///
    /// Default: `true`.
    ///
    /// - `true`: pays at once; lacking funds leave a dead order.
    /// - `false`: leaves an unpaid order to settle in the console.
    ///
    /// Ignored if `OperatorType` is `downgrade`.
    ///
    /// Wire name: `AutoPay`.
    pub auto_pay: Option<bool>,
    /// Whether the instance may move to another cluster for the change.
    ///
    /// Default: `false`. `true`: device names and licences can change.
    ///
    /// Wire name: `MigrateAcrossZone`.
    pub migrate_across_zone: Option<bool>,
    /// When the instance is restarted for the change, UTC.
    ///
    /// Wire name: `RebootTime`, sent as `yyyy-MM-ddTHH:mmZ`.
    pub reboot_time: Option<types::Time>,
    /// When the change ends, UTC.
    ///
    /// Concerns temporary changes.
    ///
    /// Wire name: `EndTime`, sent as `yyyy-MM-ddTHH:mmZ`.
    pub end_time: Option<types::Time>,
    /// Whether the instance is restarted at once after the change.
    ///
    /// Default: `false`. `true`: reboots right after the change. Ignored if the instance is
    /// `Stopped`.
    ///
    /// Wire name: `RebootWhenFinished`.
    pub reboot_when_finished: Option<bool>,
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
    /// System disk.
    ///
    /// Wire name: `SystemDisk`.
    pub system_disk: Option<SystemDisk>,
}

impl ModifyPrepayInstanceSpecRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance to change.
    /// [More](field@ModifyPrepayInstanceSpecRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@ModifyPrepayInstanceSpecRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// New instance type. [More](field@ModifyPrepayInstanceSpecRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Kind of the change, such as upgrade or downgrade.
    /// [More](field@ModifyPrepayInstanceSpecRequest::operator_type)
    pub fn operator_type(mut self, value: impl Into<String>) -> Self {
        self.operator_type = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifyPrepayInstanceSpecRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether the order is paid at once without a further step.
    /// [More](field@ModifyPrepayInstanceSpecRequest::auto_pay)
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Whether the instance may move to another cluster for the change.
    /// [More](field@ModifyPrepayInstanceSpecRequest::migrate_across_zone)
    #[inline]
    pub fn migrate_across_zone(mut self, value: bool) -> Self {
        self.migrate_across_zone = Some(value);
        self
    }

    /// When the instance is restarted for the change, UTC.
    pub fn reboot_time(mut self, value: impl Into<types::Time>) -> Self {
        self.reboot_time = Some(value.into());
        self
    }

    /// When the change ends, UTC. [More](field@ModifyPrepayInstanceSpecRequest::end_time)
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Whether the instance is restarted at once after the change.
    /// [More](field@ModifyPrepayInstanceSpecRequest::reboot_when_finished)
    #[inline]
    pub fn reboot_when_finished(mut self, value: bool) -> Self {
        self.reboot_when_finished = Some(value);
        self
    }

    /// Whether the instance is changed while it runs or while it is stopped.
    /// [More](field@ModifyPrepayInstanceSpecRequest::modify_mode)
    pub fn modify_mode(mut self, value: impl Into<String>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }

    /// Disks to change. An empty list cannot be sent.
    /// [More](field@ModifyPrepayInstanceSpecRequest::disk)
    pub fn disk<M>(mut self, value: impl ecs_core::IntoList<Disk, M>) -> Self {
        self.disk = Some(value.into_list());
        self
    }

    /// System disk.
    #[inline]
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }
}

impl Record for ModifyPrepayInstanceSpecRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId", "RegionId", "InstanceType"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceType", &self.instance_type);
        fields.add("OperatorType", &self.operator_type);
        fields.add("ClientToken", &self.client_token);
        fields.add("AutoPay", &self.auto_pay);
        fields.add("MigrateAcrossZone", &self.migrate_across_zone);
        fields.add_as(Form::Minutes, "RebootTime", &self.reboot_time);
        fields.add_as(Form::Minutes, "EndTime", &self.end_time);
        fields.add("RebootWhenFinished", &self.reboot_when_finished);
        fields.add("ModifyMode", &self.modify_mode);
        fields.add("Disk", &self.disk);
        fields.add("SystemDisk", &self.system_disk);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyPrepayInstanceSpecRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "RegionId" => self.region_id.slot(),
            "InstanceType" => self.instance_type.slot(),
            "OperatorType" => self.operator_type.slot(),
            "ClientToken" => self.client_token.slot(),
            "AutoPay" => self.auto_pay.slot(),
            "MigrateAcrossZone" => self.migrate_across_zone.slot(),
            "RebootTime" => self.reboot_time.slot(),
            "EndTime" => self.end_time.slot(),
            "RebootWhenFinished" => self.reboot_when_finished.slot(),
            "ModifyMode" => self.modify_mode.slot(),
            "Disk" => self.disk.slot(),
            "SystemDisk" => self.system_disk.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyPrepayInstanceSpecRequest {
    type Response = ModifyPrepayInstanceSpecResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyPrepayInstanceSpec")
            .region("RegionId")
            .client_token()
            .read_timeout(13)
    }
}

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

/// The response of
/// [`Client::modify_prepay_instance_spec`](crate::Client::modify_prepay_instance_spec).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecResponse {
    /// Id of the order for the change.
    ///
    /// Wire name: `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyPrepayInstanceSpecResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyPrepayInstanceSpecResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "OrderId" => self.order_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyPrepayInstanceSpecRequest, Disk, SystemDisk);
ecs_core::internal::response_records!(ModifyPrepayInstanceSpecResponse);
