// Generated from api-specs/ecs/2014-05-26/actions/CreateSnapshot.json by `cargo xtask regenerate`. Do not edit.

//! `CreateSnapshot`: creates a snapshot of a disk. The creation continues after the
//! response.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
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
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_snapshot`](crate::Client::create_snapshot).
///
/// Creates a snapshot of a disk. The creation continues after the response.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateSnapshotRequest {
    /// Id of the disk.
    ///
    /// `DiskId`, required.
    pub disk_id: Option<String>,
    /// Name of the snapshot.
    ///
    /// `SnapshotName`.
    pub snapshot_name: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// How many days the snapshot is kept.
    ///
    /// `RetentionDays`.
    pub retention_days: Option<i64>,
    /// Category of the snapshot.
    ///
    /// `Category`.
    pub category: Option<types::SnapshotCategory>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`. Values: `Standard`, `Flash`.
    pub resource_group_id: Option<String>,
    /// Whether the instant access feature of the snapshot is on.
    ///
    /// `InstantAccess`.
    pub instant_access: Option<bool>,
    /// How many days instant access stays on.
    ///
    /// `InstantAccessRetentionDays`.
    pub instant_access_retention_days: Option<i64>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Storage location of the snapshots.
    ///
    /// `StorageLocationArn`.
    pub storage_location_arn: Option<String>,
}

impl CreateSnapshotRequest {
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

    /// Sets `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `RetentionDays`.
    pub fn retention_days(mut self, value: impl Into<i64>) -> Self {
        self.retention_days = Some(value.into());
        self
    }

    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<types::SnapshotCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `StorageLocationArn`.
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
    /// `RequestId`.
    pub request_id: String,
    /// Id of the new snapshot.
    ///
    /// `SnapshotId`.
    pub snapshot_id: String,
}

impl Record for CreateSnapshotResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("SnapshotId", &self.snapshot_id);
    }
}

impl ResponseRecord for CreateSnapshotResponse {
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
