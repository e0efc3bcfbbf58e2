// Generated from api-specs/ecs/2014-05-26/actions/CopySnapshot.json by `cargo xtask regenerate`. Do not edit.

//! Copies a snapshot to another region.
//!
//! - **Before**: The source must not be a local snapshot.
//! - **Effects**: The copy cannot be used to roll back the original disk.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`describe_snapshots`](crate::Client::describe_snapshots).
//!
//! ```no_run
//! use ecs_sdk::snapshot::CopySnapshotRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CopySnapshotRequest::new()
//!     .destination_region_id("cn-shanghai")
//!     .snapshot_id("s-bp1a5zr3u7nq9cxhabcd")
//!     .destination_snapshot_name("nightly-copy")
//!     .destination_snapshot_description("Copy of the nightly snapshot.");
//! let response = ecs.copy_snapshot(request).await?;
//! println!("{}", response.snapshot_id);
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::copy_snapshot`](crate::Client::copy_snapshot).
///
/// Copies a snapshot to another region.
///
/// Needs [`destination_region_id`](field@CopySnapshotRequest::destination_region_id),
/// [`snapshot_id`](field@CopySnapshotRequest::snapshot_id),
/// [`destination_snapshot_name`](field@CopySnapshotRequest::destination_snapshot_name),
/// [`destination_snapshot_description`](field@CopySnapshotRequest::destination_snapshot_description).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CopySnapshotRequest {
    /// Id of the resource group.
    ///
    /// Not available at the moment; leave it unset.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Different here:
    ///
    /// - `Value`: At most 128 characters, not beginning with `aliyun` or `acs:`, without
    ///   `http://` or `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the region.
    ///
    /// Default: the region of the client. The region of the source snapshot.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the region to copy to.
    ///
    /// Required.
    ///
    /// Wire name: `DestinationRegionId`.
    pub destination_region_id: Option<String>,
    /// Id of the snapshot.
    ///
    /// Required.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// Name of the copy.
    ///
    /// Required. Default: none. 2 to 128 characters: letters of any script, digits, `:`, `_`,
    /// `.` and `-`, beginning with a letter or a Chinese character, not beginning with
    /// `http://` or `https://`. Documented as required, with an empty default.
    ///
    /// Wire name: `DestinationSnapshotName`.
    pub destination_snapshot_name: Option<String>,
    /// Description of the copy.
    ///
    /// Required. Default: none. 2 to 256 characters, not beginning with `http://` or
    /// `https://`. Documented as required, with an empty default.
    ///
    /// Wire name: `DestinationSnapshotDescription`.
    pub destination_snapshot_description: Option<String>,
    /// How many days the snapshot is kept.
    ///
    /// 1 to 65,536. Default: none, the copy is kept.
    ///
    /// Wire name: `RetentionDays`.
    pub retention_days: Option<i64>,
    /// Whether it is encrypted.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// At most 64 characters. Needs `Encrypted`. The key must exist in the destination region.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// RAM roles to assume for the encryption key.
    ///
    /// At most 10 items. Not available at the moment; leave it unset.
    ///
    /// Wire name: `Arn`.
    pub arn: Option<Vec<types::Arn>>,
    /// Storage location of the copy.
    ///
    /// Not available at the moment; leave it unset.
    ///
    /// Wire name: `DestinationStorageLocationArn`.
    pub destination_storage_location_arn: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
}

impl CopySnapshotRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the resource group. [More](field@CopySnapshotRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CopySnapshotRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the region. [More](field@CopySnapshotRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the region to copy to. [More](field@CopySnapshotRequest::destination_region_id)
    pub fn destination_region_id(mut self, value: impl Into<String>) -> Self {
        self.destination_region_id = Some(value.into());
        self
    }

    /// Id of the snapshot. [More](field@CopySnapshotRequest::snapshot_id)
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Name of the copy. [More](field@CopySnapshotRequest::destination_snapshot_name)
    pub fn destination_snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.destination_snapshot_name = Some(value.into());
        self
    }

    /// Description of the copy.
    /// [More](field@CopySnapshotRequest::destination_snapshot_description)
    pub fn destination_snapshot_description(mut self, value: impl Into<String>) -> Self {
        self.destination_snapshot_description = Some(value.into());
        self
    }

    /// How many days the snapshot is kept. [More](field@CopySnapshotRequest::retention_days)
    pub fn retention_days(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.retention_days = Some(value.into_integer());
        self
    }

    /// Whether it is encrypted. [More](field@CopySnapshotRequest::encrypted)
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Id of the KMS key for encryption. [More](field@CopySnapshotRequest::kms_key_id)
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// RAM roles to assume for the encryption key. An empty list cannot be sent.
    /// [More](field@CopySnapshotRequest::arn)
    pub fn arn<M>(mut self, value: impl ecs_core::IntoList<types::Arn, M>) -> Self {
        self.arn = Some(value.into_list());
        self
    }

    /// Storage location of the copy.
    /// [More](field@CopySnapshotRequest::destination_storage_location_arn)
    pub fn destination_storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.destination_storage_location_arn = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CopySnapshotRequest::client_token)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CopySnapshotRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            "RegionId" => self.region_id.slot(),
            "DestinationRegionId" => self.destination_region_id.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            "DestinationSnapshotName" => self.destination_snapshot_name.slot(),
            "DestinationSnapshotDescription" => {
                self.destination_snapshot_description.slot()
            }
            "RetentionDays" => self.retention_days.slot(),
            "Encrypted" => self.encrypted.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            "Arn" => self.arn.slot(),
            "DestinationStorageLocationArn" => {
                self.destination_storage_location_arn.slot()
            }
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the copy.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: String,
}

impl Record for CopySnapshotResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("SnapshotId", &self.snapshot_id);
    }
}

impl DecodeRecord for CopySnapshotResponse {
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
