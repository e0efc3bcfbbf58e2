// Generated from api-specs/ecs/2014-05-26/actions/CreateSnapshotGroup.json by `cargo xtask regenerate`. Do not edit.

//! Creates snapshots of several disks together as a group.
//!
//! The disk must be `In_use` or `Available`. The instance must be `Running` or `Stopped`.
//! The change continues after the response.
//! [`Client::wait_until_snapshot_groups_accomplished`](crate::Client::wait_until_snapshot_groups_accomplished)
//! waits for its end.
//!
//! - **Before**: The disks must be ESSD, ESSD AutoPL or ESSD Entry. An `Available` disk
//!   must have been attached at least once. Multi-attach disks of the instance must be in
//!   `ExcludeDiskId`.
//! - **Members**: At least one of `InstanceId` and `DiskId` must be set.
//! - **Effects**: The snapshots are kept until they are deleted.
//! - **Costs**: The snapshots are charged until they are deleted.
//! - **Limits**: At most 128 disks per call. At most 256 TiB of all disks per call.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`describe_snapshot_groups`](crate::Client::describe_snapshot_groups),
//!   [`delete_snapshot_group`](crate::Client::delete_snapshot_group).
//!
//! ```no_run
//! use ecs_sdk::snapshot::CreateSnapshotGroupRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateSnapshotGroupRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! let response = ecs.create_snapshot_group(request).await?;
//! ecs.wait_until_snapshot_groups_accomplished([response.snapshot_group_id]).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_snapshot_group`](crate::Client::create_snapshot_group).
///
/// Creates snapshots of several disks together as a group.
///
/// Often set: [`instance_id`](field@CreateSnapshotGroupRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateSnapshotGroupRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// Set this or `DiskId`, or both.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Whether the instant access feature of the snapshot is on.
    ///
    /// Default: `false`. Deprecated: snapshots of ESSDs can be used instantly anyway, at no
    /// charge.
    ///
    /// Wire name: `InstantAccess`.
    pub instant_access: Option<bool>,
    /// How many days instant access stays on.
    ///
    /// 1 to 65,535. Default: until the snapshot is released. Only if `InstantAccess` is
    /// `true`. Deprecated: snapshots of ESSDs can be used instantly anyway, at no charge.
    ///
    /// Wire name: `InstantAccessRetentionDays`.
    pub instant_access_retention_days: Option<i64>,
    /// Name of the snapshot group.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_`, `.` and `-`,
    /// beginning with a letter or a Chinese character, not beginning with `http://` or
    /// `https://`.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Storage location of the snapshots.
    ///
    /// Not available at the moment; leave it unset.
    ///
    /// Wire name: `StorageLocationArn`.
    pub storage_location_arn: Option<String>,
    /// Ids of disks to leave out.
    ///
    /// Default: none. 1 to 128 items. Not together with `DiskId`.
    ///
    /// Wire name: `ExcludeDiskId`.
    pub exclude_disk_id: Option<Vec<String>>,
    /// Ids of the disks.
    ///
    /// 1 to 128 items. Not together with `ExcludeDiskId`. Set this or `InstanceId`, or both.
    /// Disks of one zone, and only those of `InstanceId` if it is set.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<Vec<String>>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Different here:
    ///
    /// - `Value`: At most 128 characters, not beginning with `acs:`, without `http://` or
    ///   `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
}

impl CreateSnapshotGroupRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateSnapshotGroupRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@CreateSnapshotGroupRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Whether the instant access feature of the snapshot is on.
    /// [More](field@CreateSnapshotGroupRequest::instant_access)
    #[inline]
    pub fn instant_access(mut self, value: bool) -> Self {
        self.instant_access = Some(value);
        self
    }

    /// How many days instant access stays on.
    /// [More](field@CreateSnapshotGroupRequest::instant_access_retention_days)
    pub fn instant_access_retention_days(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.instant_access_retention_days = Some(value.into_integer());
        self
    }

    /// Name of the snapshot group. [More](field@CreateSnapshotGroupRequest::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description. [More](field@CreateSnapshotGroupRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateSnapshotGroupRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Storage location of the snapshots.
    /// [More](field@CreateSnapshotGroupRequest::storage_location_arn)
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into());
        self
    }

    /// Ids of disks to leave out. An empty list cannot be sent.
    /// [More](field@CreateSnapshotGroupRequest::exclude_disk_id)
    pub fn exclude_disk_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.exclude_disk_id = Some(value.into_list());
        self
    }

    /// Ids of the disks. An empty list cannot be sent.
    /// [More](field@CreateSnapshotGroupRequest::disk_id)
    pub fn disk_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.disk_id = Some(value.into_list());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateSnapshotGroupRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the resource group.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateSnapshotGroupRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InstantAccess" => self.instant_access.slot(),
            "InstantAccessRetentionDays" => self.instant_access_retention_days.slot(),
            "Name" => self.name.slot(),
            "Description" => self.description.slot(),
            "ClientToken" => self.client_token.slot(),
            "StorageLocationArn" => self.storage_location_arn.slot(),
            "ExcludeDiskId" => self.exclude_disk_id.slot(),
            "DiskId" => self.disk_id.slot(),
            "Tag" => self.tag.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the snapshot group.
    ///
    /// Wire name: `SnapshotGroupId`.
    pub snapshot_group_id: String,
}

impl Record for CreateSnapshotGroupResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("SnapshotGroupId", &self.snapshot_group_id);
    }
}

impl DecodeRecord for CreateSnapshotGroupResponse {
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
