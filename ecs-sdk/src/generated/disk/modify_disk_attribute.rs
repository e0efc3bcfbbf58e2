// Generated from api-specs/ecs/2014-05-26/actions/ModifyDiskAttribute.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyDiskAttribute`: changes the name, the description or the release behaviour of
//! disks.
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
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Client::modify_disk_attribute`](crate::Client::modify_disk_attribute).
///
/// Changes the name, the description or the release behaviour of disks.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyDiskAttributeRequest {
    /// Id of the disk.
    ///
    /// `DiskId`.
    pub disk_id: Option<String>,
    /// Name of the disk.
    ///
    /// `DiskName`.
    pub disk_name: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Whether the disk is released with the instance.
    ///
    /// `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Whether the automatic snapshots of the disk are deleted with it.
    ///
    /// `DeleteAutoSnapshot`.
    pub delete_auto_snapshot: Option<bool>,
    /// Whether the automatic snapshot policy takes effect on the disk.
    ///
    /// `EnableAutoSnapshot`.
    pub enable_auto_snapshot: Option<bool>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Ids of the disks.
    ///
    /// `DiskIds`. At most 100 items.
    pub disk_ids: Option<Vec<String>>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
}

impl ModifyDiskAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Sets `DeleteAutoSnapshot`.
    #[inline]
    pub fn delete_auto_snapshot(mut self, value: bool) -> Self {
        self.delete_auto_snapshot = Some(value);
        self
    }

    /// Sets `EnableAutoSnapshot`.
    #[inline]
    pub fn enable_auto_snapshot(mut self, value: bool) -> Self {
        self.enable_auto_snapshot = Some(value);
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `DiskIds`. An empty list cannot be sent.
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `BurstingEnabled`.
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
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyDiskAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyDiskAttributeResponse {
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
