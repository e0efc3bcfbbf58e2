// Generated from api-specs/ecs/2014-05-26/actions/AttachDisk.json by `cargo xtask regenerate`. Do not edit.

//! Attaches a disk to an instance.
//!
//! The disk must be `Available`. The instance must be `Running` or `Stopped`. The change
//! continues after the response.
//! [`Client::wait_until_disks_in_use`](crate::Client::wait_until_disks_in_use) waits for
//! its end.
//!
//! - **Before**: The disk and the instance must be in one zone. A data disk that was
//!   bought separately must be `PostPaid`. An elastic ephemeral disk can be attached to
//!   its first instance only, and not as a system disk. A system disk can be attached only
//!   to the instance that it was detached from, which must be `Stopped`. A system disk
//!   needs `KeyPairName` or `Password`. For a multi-attach disk, the instance must support
//!   NVMe. The instance must not be locked for security reasons.
//! - **Effects**: A detached system disk can be attached as a data disk, with any billing.
//!   `Password` changes the password of root or administrator only.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`detach_disk`](crate::Client::detach_disk),
//!   [`describe_disks`](crate::Client::describe_disks).
//!
//! ```no_run
//! use ecs_sdk::disk::AttachDiskRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = AttachDiskRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .disk_id("d-bp131n0q38u3a4ziabcd");
//! ecs.attach_disk(request).await?;
//! ecs.wait_until_disks_in_use(["d-bp131n0q38u3a4ziabcd"]).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DiskCategory.OperationNotSupported`, `IncorrectInstanceStatus`,
//! `InvalidDevice.Malformed`, `InvalidDisk.DiskNotBootable`,
//! `InvalidInstance.NotOriginInstance`, `InvalidOperation.InstanceTypeNotSupport`,
//! `InvalidParameter`, `InvalidParameterForce.DiskCategoryNotSupported`,
//! `InvalidParameterForce.MultiAttachDiskNotSupported`,
//! `InvalidParameterForce.PrepaidDiskNotSupported`,
//! `InvalidParameterForce.RegionNotSupported`, `InvalidRegionId.MalFormed`,
//! `OperationConflict.DisksAttachingParallellyExceed`.
//!
//! 403: `DeleteWithInstance.Conflict`, `DependencyViolation.WindowsInstance`,
//! `DiskAttachedNumberExceeded`, `DiskError`, `DiskId.StatusNotSupported`,
//! `DiskId.ValueNotSupported`, `DiskInArrears`, `DiskNotPortable`, `IncorrectDiskStatus`,
//! `IncorrectInstanceStatus.NotSupportESSD`, `InstanceDiskLimitExceeded`,
//! `InstanceExpiredOrInArrears`, `InstanceLockedForSecurity`, `InvalidDevice.InUse`,
//! `InvalidInstance.ZoneConflict`, `InvalidInstanceType.NotSupportDiskCategory`,
//! `InvalidInstanceType.NotSupportMultiAttachDisk`, `InvalidInstanceType.NotSupportPL0`,
//! `InvalidInstanceType.NvmeRequired`, `InvalidInstanceType.NvmeUnsupported`,
//! `InvalidOperation.CanNotAttachMultiAttachDiskAsSystemDisk`,
//! `InvalidOperation.DiskQueueNumberNotEnough`,
//! `InvalidOperation.OtherInstanceUnsupported`, `InvalidParameter.AllEmpty`,
//! `InvalidParameter.DeleteWithInstance`, `InvalidParameter.KMSKeyId.CMKNotEnabled`,
//! `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `ResourcesNotInSameZone`,
//! `UserNotInTheWhiteList`.
//!
//! 404: `InvalidDisk.InUse`, `InvalidDiskId.NotFound`, `InvalidInstanceId.NotFound`,
//! `InvalidKMSKeyId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::attach_disk`](crate::Client::attach_disk).
///
/// Attaches a disk to an instance.
///
/// Needs [`instance_id`](field@AttachDiskRequest::instance_id),
/// [`disk_id`](field@AttachDiskRequest::disk_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AttachDiskRequest {
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the disk.
    ///
    /// Required. Must be in the zone of the instance.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<String>,
    /// Device name.
    ///
    /// Matches `^/dev/xvd[b-z]$`. About to be retired; identify disks by other means.
    ///
    /// Wire name: `Device`.
    pub device: Option<String>,
    /// Whether the disk is released with the instance.
    ///
    /// Default: `false`.
    ///
    /// - `true`: disk goes with the instance.
    /// - `false`: kept, as a data disk billed PostPaid.
    /// - `true` for elastic ephemeral disks.
    ///
    /// Required if the disk is an elastic ephemeral disk. Only if multi-attach is off for the
    /// disk. Ignored if it is `false` and the instance is locked for security reasons when it
    /// is released.
    ///
    /// Wire name: `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Whether to attach the disk as system disk.
    ///
    /// Default: `false`.
    ///
    /// - `true`: attach as system disk.
    /// - `false`: attach as data disk.
    ///
    /// `true` needs an instance without a system disk.
    ///
    /// Wire name: `Bootable`.
    pub bootable: Option<bool>,
    /// Login password of the instance.
    ///
    /// 8 to 30 characters: letters, digits and `` ( ) ` ~ ! @ # $ % ^ & * - _ + = | { } [ ] :
    /// ; " < > , . ? / ``. Only if `Bootable` is `true`. Needs characters of three of four
    /// kinds; on Windows without a leading slash. Use HTTPS.
    ///
    /// Wire name: `Password`.
    pub password: Option<String>,
    /// Name of the key pair.
    ///
    /// Only if `Bootable` is `true` and the instance runs Linux. Ignored if the instance runs
    /// Windows, where only `Password` is used. Disables logins with a password on Linux.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Whether to force the attachment.
    ///
    /// Default: `false`. `false` if the category is not `cloud_regional_disk_auto`. `true` is
    /// for regional ESSDs only.
    ///
    /// Wire name: `Force`.
    pub force: Option<bool>,
}

impl AttachDiskRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance. [More](field@AttachDiskRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the disk. [More](field@AttachDiskRequest::disk_id)
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Device name. [More](field@AttachDiskRequest::device)
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Whether the disk is released with the instance.
    /// [More](field@AttachDiskRequest::delete_with_instance)
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Whether to attach the disk as system disk. [More](field@AttachDiskRequest::bootable)
    #[inline]
    pub fn bootable(mut self, value: bool) -> Self {
        self.bootable = Some(value);
        self
    }

    /// Login password of the instance. [More](field@AttachDiskRequest::password)
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Name of the key pair. [More](field@AttachDiskRequest::key_pair_name)
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Whether to force the attachment. [More](field@AttachDiskRequest::force)
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

impl Record for AttachDiskRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId", "DiskId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("DiskId", &self.disk_id);
        fields.add("Device", &self.device);
        fields.add("DeleteWithInstance", &self.delete_with_instance);
        fields.add("Bootable", &self.bootable);
        fields.add_as(Form::Secret, "Password", &self.password);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add("Force", &self.force);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AttachDiskRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "DiskId" => self.disk_id.slot(),
            "Device" => self.device.slot(),
            "DeleteWithInstance" => self.delete_with_instance.slot(),
            "Bootable" => self.bootable.slot(),
            "Password" => self.password.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "Force" => self.force.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for AttachDiskRequest {
    type Response = AttachDiskResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "AttachDisk").read_timeout(36)
    }
}

/// The response of [`Client::attach_disk`](crate::Client::attach_disk).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachDiskResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for AttachDiskResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for AttachDiskResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(AttachDiskRequest);
ecs_core::internal::response_records!(AttachDiskResponse);
