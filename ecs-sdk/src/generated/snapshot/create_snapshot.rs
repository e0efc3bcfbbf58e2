// Generated from api-specs/ecs/2014-05-26/actions/CreateSnapshot.json by `cargo xtask regenerate`. Do not edit.

//! Creates a snapshot of a disk. The creation continues after the response.
//!
//! The disk must be `In_use` or `Available`. The instance must be `Running` or `Stopped`.
//! The change continues after the response.
//! [`Client::wait_until_snapshots_accomplished`](crate::Client::wait_until_snapshots_accomplished)
//! waits for its end.
//!
//! - **Before**: `OpenSnapshotService` must have been called. The disk must have been
//!   attached at least once. The quotas of manual and of concurrent snapshots must not be
//!   used up. The instance must not be locked for security reasons.
//! - **Effects**: I/O of the disk can slow down by up to 10 percent in the meantime.
//!   Stopping or restarting the instance in the meantime makes the snapshot fail. The disk
//!   cannot be resized until the snapshot is complete. If the disk is released on expiry,
//!   its unfinished snapshot is lost. Data written during the creation is not in the
//!   snapshot. The `InstantAccess` members have no effect for accounts that did not use
//!   `Flash` before 14 December 2020.
//! - **Costs**: Snapshots are charged by size, in each region.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`open_snapshot_service`](crate::Client::open_snapshot_service),
//!   [`describe_snapshots`](crate::Client::describe_snapshots),
//!   [`create_snapshot_group`](crate::Client::create_snapshot_group),
//!   [`create_image`](crate::Client::create_image).
//!
//! ```no_run
//! use ecs_sdk::snapshot::CreateSnapshotRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateSnapshotRequest::new()
//!     .disk_id("d-bp1c8wzq7t5xoq1r2s3t")
//!     .snapshot_name("before-upgrade")
//!     .retention_days(30);
//! let response = ecs.create_snapshot(request).await?;
//! ecs.wait_until_snapshots_accomplished([response.snapshot_id]).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `CreateSnapshot.Failed`, `DiskCategory.OperationNotSupported`, `Duplicate.TagKey`,
//! `IncorrectInstanceStatus`, `InvalidParameter.KMSKeyId.NotFound`,
//! `InvalidRetentionDays.Malformed`, `InvalidSnapshotName.Malformed`,
//! `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`.
//!
//! 403: `CloudBoxNotSupportSnapshotWithInstantAccess`, `DISK_HAS_CREATING_SNAPSHOT`,
//! `DiskId.ValueNotSupported`, `DiskInArrears`,
//! `HibernationConfigured.InstanceOperationForbidden`, `IdempotentParameterMismatch`,
//! `IdempotentProcessing`, `IncorrectDiskStatus`, `IncorrectDiskStatus.CreatingSnapshot`,
//! `IncorrectDiskStatus.Invalid`, `IncorrectDiskStatus.NeverAttached`,
//! `IncorrectDiskStatus.NeverUsed`, `IncorrectDiskStatus.Transferring`,
//! `IncorrectDiskType.NotSupport`, `IncorrectVolumeStatus`, `InstanceLockedForSecurity`,
//! `InvalidAccountStatus.NotEnoughBalance`,
//! `InvalidAccountStatus.SnapshotServiceUnavailable`, `InvalidAction.Unauthorized`,
//! `InvalidCategoryAndInstantAccess.Malformed`, `InvalidClientToken.Malformed`,
//! `InvalidInstantAccessRetentionDays.Malformed`,
//! `InvalidOperation.UnfinishedEncryptedSnapshotCopy`,
//! `InvalidParameter.KMSKeyId.CMKNotEnabled`, `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`,
//! `InvalidParameter.UnauthorizedStorageLocationArn`,
//! `InvalidRegion.NotSupportSnapshotInstantAccessRegion`,
//! `InvalidSnapshotCategory.Malformed`, `QuotaExceed.ConcurrentSnapshotQuota`,
//! `QuotaExceed.Snapshot`, `QuotaExceed.SnapshotQuota`, `Throttling`.
//!
//! 404: `InvalidDescription.Malformed`, `InvalidDiskId.NotFound`,
//! `InvalidInstanceId.NotFound`, `InvalidResourceGroup.NotFound`,
//! `InvalidVolumeId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_snapshot`](crate::Client::create_snapshot).
///
/// Creates a snapshot of a disk. The creation continues after the response.
///
/// Needs [`disk_id`](field@CreateSnapshotRequest::disk_id). Often set:
/// [`snapshot_name`](field@CreateSnapshotRequest::snapshot_name),
/// [`retention_days`](field@CreateSnapshotRequest::retention_days).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateSnapshotRequest {
    /// Id of the disk.
    ///
    /// Required. An `Available` disk must have been attached before.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<String>,
    /// Name of the snapshot.
    ///
    /// 2 to 128 characters: letters of any script, digits, `:`, `_`, `.` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://`, `https://` or
    /// `auto`.
    ///
    /// Wire name: `SnapshotName`.
    pub snapshot_name: Option<String>,
    /// Description.
    ///
    /// Default: none. 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// How many days the snapshot is kept.
    ///
    /// 1 to 65,536. Default: none, the copy is kept.
    ///
    /// Wire name: `RetentionDays`.
    pub retention_days: Option<i64>,
    /// Category of the snapshot.
    ///
    /// `Standard` or `Flash`. Upper and lower case are equal. About to be retired.
    ///
    /// Wire name: `Category`.
    pub category: Option<types::SnapshotCategory>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Whether the instant access feature of the snapshot is on.
    ///
    /// Default: `false`. `false` if the disk is not an ESSD. Deprecated: snapshots of ESSDs
    /// can be used instantly anyway, at no charge.
    ///
    /// Wire name: `InstantAccess`.
    pub instant_access: Option<bool>,
    /// How many days instant access stays on.
    ///
    /// 1 to 65,535. Default: the value of `RetentionDays`. Only if `InstantAccess` is `true`.
    /// Deprecated: snapshots of ESSDs can be used instantly anyway, at no charge.
    ///
    /// Wire name: `InstantAccessRetentionDays`.
    pub instant_access_retention_days: Option<i64>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Storage location of the snapshots.
    ///
    /// Not available at the moment; leave it unset.
    ///
    /// Wire name: `StorageLocationArn`.
    pub storage_location_arn: Option<String>,
}

impl CreateSnapshotRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the disk. [More](field@CreateSnapshotRequest::disk_id)
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Name of the snapshot. [More](field@CreateSnapshotRequest::snapshot_name)
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }

    /// Description. [More](field@CreateSnapshotRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// How many days the snapshot is kept. [More](field@CreateSnapshotRequest::retention_days)
    pub fn retention_days(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.retention_days = Some(value.into_integer());
        self
    }

    /// Category of the snapshot. [More](field@CreateSnapshotRequest::category)
    pub fn category(mut self, value: impl Into<types::SnapshotCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateSnapshotRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Whether the instant access feature of the snapshot is on.
    /// [More](field@CreateSnapshotRequest::instant_access)
    #[inline]
    pub fn instant_access(mut self, value: bool) -> Self {
        self.instant_access = Some(value);
        self
    }

    /// How many days instant access stays on.
    /// [More](field@CreateSnapshotRequest::instant_access_retention_days)
    pub fn instant_access_retention_days(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.instant_access_retention_days = Some(value.into_integer());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateSnapshotRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Storage location of the snapshots.
    /// [More](field@CreateSnapshotRequest::storage_location_arn)
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into());
        self
    }
}

impl Record for CreateSnapshotRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["DiskId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DiskId", &self.disk_id);
        fields.add("SnapshotName", &self.snapshot_name);
        fields.add("Description", &self.description);
        fields.add("RetentionDays", &self.retention_days);
        fields.add("Category", &self.category);
        fields.add("ClientToken", &self.client_token);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("InstantAccess", &self.instant_access);
        fields.add("InstantAccessRetentionDays", &self.instant_access_retention_days);
        fields.add("Tag", &self.tag);
        fields.add("StorageLocationArn", &self.storage_location_arn);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateSnapshotRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DiskId" => self.disk_id.slot(),
            "SnapshotName" => self.snapshot_name.slot(),
            "Description" => self.description.slot(),
            "RetentionDays" => self.retention_days.slot(),
            "Category" => self.category.slot(),
            "ClientToken" => self.client_token.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "InstantAccess" => self.instant_access.slot(),
            "InstantAccessRetentionDays" => self.instant_access_retention_days.slot(),
            "Tag" => self.tag.slot(),
            "StorageLocationArn" => self.storage_location_arn.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateSnapshotRequest {
    type Response = CreateSnapshotResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateSnapshot").client_token().read_timeout(86)
    }
}

/// The response of [`Client::create_snapshot`](crate::Client::create_snapshot).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSnapshotResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the new snapshot.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: String,
}

impl Record for CreateSnapshotResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("SnapshotId", &self.snapshot_id);
    }
}

impl DecodeRecord for CreateSnapshotResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateSnapshotRequest);
ecs_core::internal::response_records!(CreateSnapshotResponse);
