// Generated from api-specs/ecs/2014-05-26/actions/ModifyDiskAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the name, the description or the release behaviour of disks.
//!
//! - **Members**: Only one of `DiskId` and `DiskIds` can be set.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_disks`](crate::Client::describe_disks).
//!
//! ```no_run
//! use ecs_sdk::disk::ModifyDiskAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyDiskAttributeRequest::new()
//!     .disk_id("d-bp1c8wzq7t5xoq1r2s3t")
//!     .disk_name("logs");
//! ecs.modify_disk_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `BurstingEnabledForDiskCategoryUnsupported`,
//! `BurstingEnabledForModifyingDiskUnsupported`,
//! `BurstingEnabledForMultiAttachDiskUnsupported`, `IncompleteParamter`,
//! `InvalidDiskName.Malformed`, `InvalidRegionId.MalFormed`,
//! `MissingParameter.DiskIdOrDiskIds`, `NoAttributeToModify`,
//! `ParameterConflict.DiskIdAndDiskIds`.
//!
//! 403: `DeleteWithInstance.Conflict`, `DiskNotPortable`, `IncorrectDiskStatus`,
//! `QuotaExceed.Snapshot`, `UserNotInTheWhiteList`.
//!
//! 404: `InvalidDescription.Malformed`, `InvalidDiskId.NotFound`,
//! `InvalidInstanceId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::modify_disk_attribute`](crate::Client::modify_disk_attribute).
///
/// Changes the name, the description or the release behaviour of disks.
///
/// Often set: [`disk_id`](field@ModifyDiskAttributeRequest::disk_id),
/// [`disk_name`](field@ModifyDiskAttributeRequest::disk_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyDiskAttributeRequest {
    /// Id of the disk.
    ///
    /// Set either this or `DiskIds`.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<String>,
    /// Name of the disk.
    ///
    /// 2 to 128 characters: letters of any script, digits, `:`, `_`, `.` and `-`.
    ///
    /// Wire name: `DiskName`.
    pub disk_name: Option<String>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Whether the disk is released with the instance.
    ///
    /// Default: unchanged.
    ///
    /// - `true`: disk goes with the instance.
    /// - `false`: kept when the instance goes.
    /// - `true` if the category is `ephemeral`, or `cloud` with `Portable` `false`.
    ///
    /// Only if multi-attach is off for the disk. Ignored if it is `false` and the instance is
    /// locked for security reasons when it is released. `false` is an error for ephemeral
    /// disks and for cloud disks that are not portable.
    ///
    /// Wire name: `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Whether the automatic snapshots of the disk are deleted with it.
    ///
    /// Default: unchanged. `true`: automatic snapshots vanish with the disk.
    ///
    /// Wire name: `DeleteAutoSnapshot`.
    pub delete_auto_snapshot: Option<bool>,
    /// Whether the automatic snapshot policy takes effect on the disk.
    ///
    /// Default: unchanged. Deprecated: new disks always have the feature.
    ///
    /// Wire name: `EnableAutoSnapshot`.
    pub enable_auto_snapshot: Option<bool>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the disks.
    ///
    /// At most 100 items. Set either this or `DiskId`.
    ///
    /// Wire name: `DiskIds`.
    pub disk_ids: Option<Vec<String>>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// Only if the disk can burst; otherwise the call fails.
    ///
    /// Wire name: `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
}

impl ModifyDiskAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the disk. [More](field@ModifyDiskAttributeRequest::disk_id)
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Name of the disk. [More](field@ModifyDiskAttributeRequest::disk_name)
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyDiskAttributeRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Whether the disk is released with the instance.
    /// [More](field@ModifyDiskAttributeRequest::delete_with_instance)
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Whether the automatic snapshots of the disk are deleted with it.
    /// [More](field@ModifyDiskAttributeRequest::delete_auto_snapshot)
    #[inline]
    pub fn delete_auto_snapshot(mut self, value: bool) -> Self {
        self.delete_auto_snapshot = Some(value);
        self
    }

    /// Whether the automatic snapshot policy takes effect on the disk.
    /// [More](field@ModifyDiskAttributeRequest::enable_auto_snapshot)
    #[inline]
    pub fn enable_auto_snapshot(mut self, value: bool) -> Self {
        self.enable_auto_snapshot = Some(value);
        self
    }

    /// Id of the region. [More](field@ModifyDiskAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the disks. An empty list cannot be sent.
    /// [More](field@ModifyDiskAttributeRequest::disk_ids)
    pub fn disk_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.disk_ids = Some(value.into_list());
        self
    }

    /// Whether the disk may exceed its provisioned performance for short times.
    /// [More](field@ModifyDiskAttributeRequest::bursting_enabled)
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
}

impl Record for ModifyDiskAttributeRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DiskId", &self.disk_id);
        fields.add("DiskName", &self.disk_name);
        fields.add("Description", &self.description);
        fields.add("DeleteWithInstance", &self.delete_with_instance);
        fields.add("DeleteAutoSnapshot", &self.delete_auto_snapshot);
        fields.add("EnableAutoSnapshot", &self.enable_auto_snapshot);
        fields.add("RegionId", &self.region_id);
        fields.add("DiskIds", &self.disk_ids);
        fields.add("BurstingEnabled", &self.bursting_enabled);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyDiskAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DiskId" => self.disk_id.slot(),
            "DiskName" => self.disk_name.slot(),
            "Description" => self.description.slot(),
            "DeleteWithInstance" => self.delete_with_instance.slot(),
            "DeleteAutoSnapshot" => self.delete_auto_snapshot.slot(),
            "EnableAutoSnapshot" => self.enable_auto_snapshot.slot(),
            "RegionId" => self.region_id.slot(),
            "DiskIds" => self.disk_ids.slot(),
            "BurstingEnabled" => self.bursting_enabled.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyDiskAttributeRequest {
    type Response = ModifyDiskAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyDiskAttribute")
            .region("RegionId")
            .read_timeout(16)
    }
}

/// The response of
/// [`Client::modify_disk_attribute`](crate::Client::modify_disk_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyDiskAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyDiskAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyDiskAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyDiskAttributeRequest);
ecs_core::internal::response_records!(ModifyDiskAttributeResponse);
