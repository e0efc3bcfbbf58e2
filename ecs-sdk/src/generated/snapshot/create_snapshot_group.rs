// Generated from api-specs/ecs/2014-05-26/actions/CreateSnapshotGroup.json by `cargo xtask regenerate`. Do not edit.

//! `CreateSnapshotGroup`: creates snapshots of several disks together as a group.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DiskCategory.OperationNotSupported`, `Duplicate.TagKey`,
//! `IncorrectInstanceStatus`, `InvalidDiskIds.NotInSameZone`,
//! `InvalidParam.ExcludeDiskIdsAndDiskIds.Conflict`, `InvalidParameter.Description`,
//! `InvalidParameter.Name`, `InvalidRetentionDays.Malformed`,
//! `InvalidSnapshotName.Malformed`, `InvalidTagKey.Malformed`,
//! `InvalidTagValue.Malformed`, `MissingParamter.InstanceId`.
//!
//! 403: `CapacityExceed.TooManyDisks`, `CreateSnapshot.Failed`,
//! `DiskId.ValueNotSupported`, `DiskInArrears`, `IdempotentParameterMismatch`,
//! `IdempotentProcessing`, `IncorrectDiskStatus`, `IncorrectDiskStatus.CreatingSnapshot`,
//! `IncorrectDiskStatus.Invalid`, `IncorrectDiskStatus.NeverAttached`,
//! `IncorrectDiskStatus.NeverUsed`, `IncorrectDiskStatus.TooManyCreatingSnapshots`,
//! `IncorrectDiskStatus.Transferring`, `IncorrectDiskType.NotSupport`,
//! `IncorrectVolumeStatus`, `InstanceLockedForSecurity`,
//! `InvalidAccountStatus.NotEnoughBalance`,
//! `InvalidAccountStatus.SnapshotServiceUnavailable`,
//! `InvalidCategoryAndInstantAccess.Malformed`, `InvalidDisk.DiskCategoryInconsistent`,
//! `InvalidDisk.ShareVolume`, `InvalidInstance.NoDisk`,
//! `InvalidOperation.MultiAttachDisk`, `InvalidOperation.Unauthorized`,
//! `InvalidParameter.KMSKeyId.CMKNotEnabled`, `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `InvalidRegion.NotSupport`,
//! `InvalidRegion.NotSupportSnapshotInstantAccessRegion`,
//! `InvalidSnapshotCategory.Malformed`, `NumberExceed.TooManyDisks`,
//! `QuotaExceed.Snapshot`, `QuotaExceed.Tags`, `UserNotInTheWhiteList`.
//!
//! 404: `InvalidDescription.Malformed`, `InvalidDiskId.NotFound`,
//! `InvalidInstanceId.NotFound`, `InvalidRegionId.NotFound`, `InvalidVolumeId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_snapshot_group`](crate::Client::create_snapshot_group).
///
/// Creates snapshots of several disks together as a group.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateSnapshotGroupRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// Whether the instant access feature of the snapshot is on.
    ///
    /// `InstantAccess`.
    pub instant_access: Option<bool>,
    /// How many days instant access stays on.
    ///
    /// `InstantAccessRetentionDays`.
    pub instant_access_retention_days: Option<i64>,
    /// Name of the snapshot group.
    ///
    /// `Name`.
    pub name: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Storage location of the snapshots.
    ///
    /// `StorageLocationArn`.
    pub storage_location_arn: Option<String>,
    /// Ids of disks to leave out.
    ///
    /// `ExcludeDiskId`. At most 128 items.
    pub exclude_disk_id: Option<Vec<String>>,
    /// Ids of the disks.
    ///
    /// `DiskId`. At most 128 items.
    pub disk_id: Option<Vec<String>>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
}

impl CreateSnapshotGroupRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `InstantAccess`.
    #[inline]
    pub fn instant_access(mut self, value: bool) -> Self {
        self.instant_access = Some(value);
        self
    }

    /// Sets `InstantAccessRetentionDays`.
    pub fn instant_access_retention_days(mut self, value: impl Into<i64>) -> Self {
        self.instant_access_retention_days = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into());
        self
    }

    /// Sets `ExcludeDiskId`. An empty list cannot be sent.
    pub fn exclude_disk_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_disk_id = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DiskId`. An empty list cannot be sent.
    pub fn disk_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_id = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

impl Record for CreateSnapshotGroupRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstantAccess", &self.instant_access);
        fields.add("InstantAccessRetentionDays", &self.instant_access_retention_days);
        fields.add("Name", &self.name);
        fields.add("Description", &self.description);
        fields.add("ClientToken", &self.client_token);
        fields.add("StorageLocationArn", &self.storage_location_arn);
        fields.add("ExcludeDiskId", &self.exclude_disk_id);
        fields.add("DiskId", &self.disk_id);
        fields.add("Tag", &self.tag);
        fields.add("ResourceGroupId", &self.resource_group_id);
    }
}

impl Request for CreateSnapshotGroupRequest {
    type Response = CreateSnapshotGroupResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateSnapshotGroup")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::create_snapshot_group`](crate::Client::create_snapshot_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSnapshotGroupResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Id of the snapshot group.
    ///
    /// `SnapshotGroupId`.
    pub snapshot_group_id: String,
}

impl Record for CreateSnapshotGroupResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("SnapshotGroupId", &self.snapshot_group_id);
    }
}

impl ResponseRecord for CreateSnapshotGroupResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "SnapshotGroupId" => self.snapshot_group_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateSnapshotGroupRequest);
ecs_core::internal::response_records!(CreateSnapshotGroupResponse);
