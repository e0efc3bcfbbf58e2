// Generated from api-specs/ecs/2014-05-26/actions/AttachDisk.json by `cargo xtask regenerate`. Do not edit.

//! `AttachDisk`: attaches a disk to an instance.
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
    Action, DecodeField, Fields, Form, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Client::attach_disk`](crate::Client::attach_disk).
///
/// Attaches a disk to an instance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AttachDiskRequest {
    /// Id of the instance.
    ///
    /// `InstanceId`, required.
    pub instance_id: Option<String>,
    /// Id of the disk.
    ///
    /// `DiskId`, required.
    pub disk_id: Option<String>,
    /// Device name.
    ///
    /// `Device`.
    pub device: Option<String>,
    /// Whether the disk is released with the instance.
    ///
    /// `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Whether to attach the disk as system disk.
    ///
    /// `Bootable`. Default: `false`.
    pub bootable: Option<bool>,
    /// Login password of the instance.
    ///
    /// `Password`.
    pub password: Option<String>,
    /// Name of the key pair.
    ///
    /// `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Whether to force the attachment.
    ///
    /// `Force`.
    pub force: Option<bool>,
}

impl AttachDiskRequest {
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

    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Sets `Bootable`.
    #[inline]
    pub fn bootable(mut self, value: bool) -> Self {
        self.bootable = Some(value);
        self
    }

    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Sets `Force`.
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
    /// `RequestId`.
    pub request_id: String,
}

impl Record for AttachDiskResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for AttachDiskResponse {
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
