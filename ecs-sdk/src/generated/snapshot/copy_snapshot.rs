// Generated from api-specs/ecs/2014-05-26/actions/CopySnapshot.json by `cargo xtask regenerate`. Do not edit.

//! `CopySnapshot`: copies a snapshot to another region.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Duplicate.TagKey`, `InvalidRegionId.MalFormed`, `InvalidTagKey.Malformed`,
//! `InvalidTagValue.Malformed`.
//!
//! 403: `InvalidAccountStatus.NotEnoughBalance`,
//! `InvalidAccountStatus.SnapshotServiceUnavailable`, `InvalidDescription.Malformed`,
//! `InvalidEncryptAlgorithm`, `InvalidEncrypted.NotMatchEncryptAlgorithm`,
//! `InvalidEncrypted.NotMatchKmsKeyId`, `InvalidEncrypted.NotSupportDecrypt`,
//! `InvalidKMSKeyId.NotSymmetric`, `InvalidOperation.NotSupportCopyInSameRegion`,
//! `InvalidOperation.Unauthorized`, `InvalidOperation.UnfinishedCrossRegionCopy`,
//! `InvalidOperation.UnfinishedEncryptedSnapshotCopy`,
//! `InvalidParameter.DataEncryptedKeyCreateFailed`,
//! `InvalidParameter.KMSKeyId.CMKNotEnabled`, `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `InvalidParameter.KMSKeyId.NotFound`,
//! `InvalidParameter.KmsNotEnabled`,
//! `InvalidParameterDestinationStorageLocationArn.Malformed`,
//! `InvalidParameterDestinationStorageLocationArn.RegionNotMatch`,
//! `InvalidParameterDestinationStorageLocationArn.Unauthorized`, `InvalidParamter`,
//! `InvalidRegion.NotSupport`, `InvalidRegionId.NotExists`,
//! `InvalidRegionId.NotSupportEncryptAlgorithm`,
//! `InvalidRegionId.NotSupportedEncryptedSnapshotCopy`, `InvalidRetentionDays.Malformed`,
//! `InvalidSnapshot.EncryptedNotSupported`, `InvalidSnapshot.StorageLocationNotSupported`,
//! `InvalidSnapshotCategory.NotSupportCopy`,
//! `InvalidSnapshotCategory.NotSupportCrossRegionCopy`,
//! `InvalidSnapshotCategory.NotSupportEncryptedCopy`,
//! `InvalidSnapshotId.EncryptedNotSupport`, `InvalidSnapshotId.NotFound`,
//! `InvalidSnapshotId.NotReady`, `InvalidSnapshotName.Malformed`,
//! `InvalidUser.NotInWhiteList`, `OperationDenied.NonCompliantDestinationRegion`,
//! `QuotaExceed.SnapshotQuota`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::copy_snapshot`](crate::Client::copy_snapshot).
///
/// Copies a snapshot to another region.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CopySnapshotRequest {
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the region to copy to.
    ///
    /// `DestinationRegionId`, required.
    pub destination_region_id: Option<String>,
    /// Id of the snapshot.
    ///
    /// `SnapshotId`, required.
    pub snapshot_id: Option<String>,
    /// Name of the copy.
    ///
    /// `DestinationSnapshotName`, required.
    pub destination_snapshot_name: Option<String>,
    /// Description of the copy.
    ///
    /// `DestinationSnapshotDescription`, required.
    pub destination_snapshot_description: Option<String>,
    /// How many days the snapshot is kept.
    ///
    /// `RetentionDays`.
    pub retention_days: Option<i64>,
    /// Whether it is encrypted.
    ///
    /// `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// `KMSKeyId`. At most 64 characters.
    pub kms_key_id: Option<String>,
    /// RAM roles to assume for the encryption key.
    ///
    /// `Arn`. At most 10 items.
    pub arn: Option<Vec<types::Arn>>,
    /// Storage location of the copy.
    ///
    /// `DestinationStorageLocationArn`.
    pub destination_storage_location_arn: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
}

impl CopySnapshotRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `DestinationRegionId`.
    pub fn destination_region_id(mut self, value: impl Into<String>) -> Self {
        self.destination_region_id = Some(value.into());
        self
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Sets `DestinationSnapshotName`.
    pub fn destination_snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.destination_snapshot_name = Some(value.into());
        self
    }

    /// Sets `DestinationSnapshotDescription`.
    pub fn destination_snapshot_description(mut self, value: impl Into<String>) -> Self {
        self.destination_snapshot_description = Some(value.into());
        self
    }

    /// Sets `RetentionDays`.
    pub fn retention_days(mut self, value: impl Into<i64>) -> Self {
        self.retention_days = Some(value.into());
        self
    }

    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Sets `Arn`. An empty list cannot be sent.
    pub fn arn(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Arn>>,
    ) -> Self {
        self.arn = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DestinationStorageLocationArn`.
    pub fn destination_storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.destination_storage_location_arn = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for CopySnapshotRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &[
            "RegionId",
            "DestinationRegionId",
            "SnapshotId",
            "DestinationSnapshotName",
            "DestinationSnapshotDescription",
        ]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
        fields.add("RegionId", &self.region_id);
        fields.add("DestinationRegionId", &self.destination_region_id);
        fields.add("SnapshotId", &self.snapshot_id);
        fields.add("DestinationSnapshotName", &self.destination_snapshot_name);
        fields
            .add(
                "DestinationSnapshotDescription",
                &self.destination_snapshot_description,
            );
        fields.add("RetentionDays", &self.retention_days);
        fields.add("Encrypted", &self.encrypted);
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("Arn", &self.arn);
        fields
            .add(
                "DestinationStorageLocationArn",
                &self.destination_storage_location_arn,
            );
        fields.add("ClientToken", &self.client_token);
    }
}

impl Request for CopySnapshotRequest {
    type Response = CopySnapshotResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CopySnapshot").region("RegionId").client_token()
    }
}

/// The response of [`Client::copy_snapshot`](crate::Client::copy_snapshot).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopySnapshotResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Id of the copy.
    ///
    /// `SnapshotId`.
    pub snapshot_id: String,
}

impl Record for CopySnapshotResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("SnapshotId", &self.snapshot_id);
    }
}

impl ResponseRecord for CopySnapshotResponse {
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

ecs_core::internal::request_records!(CopySnapshotRequest);
ecs_core::internal::response_records!(CopySnapshotResponse);
