// Generated from api-specs/ecs/2014-05-26/actions/CreateDisk.json by `cargo xtask regenerate`. Do not edit.

//! `CreateDisk`: creates a data disk, empty or from a snapshot. It is attached at once if
//! an instance id is given.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Account.Arrearage`, `BurstingEnabledForDiskCategoryUnsupported`,
//! `BurstingEnabledForMultiAttachDiskUnsupported`, `Duplicate.TagKey`,
//! `EncryptedOption.Conflict`, `InsufficientBalance.AgentAccount`,
//! `InvalidAccountStatus.NotEnoughBalance`, `InvalidBurstingEnabled.DiskSizeTooSmall`,
//! `InvalidCloudBoxZone.EncryptedNotSupported`, `InvalidDataDiskCategory.NotSupported`,
//! `InvalidDescription.Malformed`, `InvalidDiskCategory.ConflictSnapshotCategory`,
//! `InvalidDiskCategory.NotSupported`, `InvalidDiskCategory.ValueNotSupported`,
//! `InvalidDiskName.Malformed`, `InvalidDiskSize.ExceedsMultiAttachLimit`,
//! `InvalidDiskSize.NotSupported`, `InvalidDiskSizeOrCategory`, `InvalidEncryptAlgorithm`,
//! `InvalidEncryptAlgorithm.NotMatchSnapshot`,
//! `InvalidEncrypted.NotMatchEncryptAlgorithm`, `InvalidEncrypted.NotMatchKmsKeyId`,
//! `InvalidInstance.NotFoundSystemDisk`, `InvalidKMSKeyId.NotSymmetric`,
//! `InvalidKmsKeyId.NotMatchSnapshot`, `InvalidParam.EncryptedMismatch`,
//! `InvalidParameter.Arns`, `InvalidParameter.Conflict`, `InvalidParameter.Encrypted`,
//! `InvalidParameter.Encrypted.KmsNotEnable`, `InvalidParameter.EncryptedIllegal`,
//! `InvalidParameter.KmsNotEnabled`, `InvalidPerformanceLevel.Malformed`,
//! `InvalidPerformanceLevel.ValueNotSupported`, `InvalidProvisionedIops.LimitExceed`,
//! `InvalidSize.ValueNotSupported`, `InvalidStorageClusterId.CapacityNotEnough`,
//! `InvalidStorageClusterId.CategoryNotMatch`,
//! `InvalidStorageClusterId.ConflictWithInstanceId`,
//! `InvalidStorageClusterId.ConflictWithStorageSetId`,
//! `InvalidStorageClusterId.DiskCategoryUnsupported`,
//! `InvalidStorageClusterId.PerformanceLevelNotMatch`,
//! `InvalidStorageClusterId.StatusNotSupport`,
//! `InvalidStorageSetId.DiskCategoryUnsupported`, `InvalidStorageSetId.NotFound`,
//! `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`,
//! `InvalidZoneId.DiskCategoryUnsupported`, `MissingParameter`,
//! `NotSupport.SnapshotEncryptedAlgorithmConflict`,
//! `NotSupportSnapshotEncrypted.RegionId`, `NotSupportSnapshotEncrypted.ShareImage`,
//! `NotSupportSnapshotEncrypted.ZoneId`, `OperationDenied`, `OperationDenied.RiskIssue`,
//! `ProvisionedIopsForDiskCategoryRequired`, `ProvisionedIopsForDiskCategoryUnsupported`,
//! `QuotaExceed.DiskCapacity`.
//!
//! 403: `InstanceDiskCategoryLimitExceed`, `InvalidAccountStatus.CouponAmountNotEnough`,
//! `InvalidAccountStatus.NotEnoughBalance`,
//! `InvalidAccountStatus.SnapshotServiceUnavailable`,
//! `InvalidDataDiskCategory.ValueNotSupported`, `InvalidDataDiskSize.ValueNotSupported`,
//! `InvalidDescription.Malformed`, `InvalidDiskCategory.NotSupported`,
//! `InvalidDiskCategory.ValueUnauthorized`, `InvalidDiskSize.NotSupported`,
//! `InvalidDiskSize.TooSmall`, `InvalidEncrypted.NotMatchDiskDefaultEncryption`,
//! `InvalidEncrypted.NotMatchSnapshot`, `InvalidInstanceChargeType.ValueNotSupported`,
//! `InvalidMaxPartitionNumber.Malformed`,
//! `InvalidOperation.CreateFromSnapshotUnsupported`,
//! `InvalidParam.ZoneIdAndInstanceId.Conflict`, `InvalidParameter.AdvancedFeatures`,
//! `InvalidParameter.DataEncryptedKeyCreateFailed`,
//! `InvalidParameter.DiskCategoryAndMultiAttachConflict`,
//! `InvalidParameter.DiskCategoryAndMultiAttachNotMatch`,
//! `InvalidParameter.EncryptedNotSupported`, `InvalidParameter.KMSKeyId.CMKNotEnabled`,
//! `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `InvalidParameter.MultiAttach`,
//! `InvalidParameter.MultiAttachAndInstanceIdConflict`, `InvalidParameter.StorageSetId`,
//! `InvalidParameter.StorageSetPartitionNumber`, `InvalidParameter.StorageSetZoneId`,
//! `InvalidPayMethod`, `InvalidRegion.NotSupport`,
//! `InvalidRegionId.NotSupportEncryptAlgorithm`, `InvalidSnapshot.NotReady`,
//! `InvalidSnapshot.TooLarge`, `InvalidSnapshot.TooOld`,
//! `InvalidSnapshotId.NotDataDiskSnapshot`, `InvalidSnapshotId.NotReady`,
//! `InvalidStatus.Upgrading`, `InvalidStorageSetName.Malformed`, `LastTokenProcessing`,
//! `NotSupportSnapshotEncrypted.DiskCategory`, `OperationDenied`,
//! `OperationDenied.PerformanceLevelNotMatch`, `OperationDenied.SnapshotNotAllowed`,
//! `OperationDenied.ZoneNotSupportMultiAttachDisk`, `QuotaExceed.PortableCloudDisk`,
//! `QuotaExceed.PostPaidDisk`, `QuotaExceed.Tags`,
//! `QuotaExceeded.PostpaidDataDiskCapacity`, `RegionUnauthorized`,
//! `SecurityRisk.3DVerification`, `UserNotInTheWhiteList`, `Zone.NotOnSale`.
//!
//! 404: `InvalidInstanceId.NotFound`, `InvalidParameter.KMSKeyId.NotFound`,
//! `InvalidRegionId.NotFound`, `InvalidResourceGroup.NotFound`,
//! `InvalidSnapshotId.NotFound`, `InvalidStorageClusterId.NotExist`,
//! `InvalidZoneId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_disk`](crate::Client::create_disk).
///
/// Creates a data disk, empty or from a snapshot. It is attached at once if an instance id
/// is given.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateDiskRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the zone.
    ///
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// Id of the snapshot.
    ///
    /// `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// Name of the disk.
    ///
    /// `DiskName`.
    pub disk_name: Option<String>,
    /// Size of the disk in GiB.
    ///
    /// `Size`. 1 to 262144.
    pub size: Option<i64>,
    /// Disk category.
    ///
    /// `DiskCategory`.
    pub disk_category: Option<types::DiskCategory>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Whether it is encrypted.
    ///
    /// `Encrypted`.
    pub encrypted: Option<bool>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Id of the KMS key for encryption.
    ///
    /// `KMSKeyId`. At most 64 characters.
    pub kms_key_id: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Advanced features of the disk.
    ///
    /// `AdvancedFeatures`.
    pub advanced_features: Option<String>,
    /// Id of the storage set.
    ///
    /// `StorageSetId`.
    pub storage_set_id: Option<String>,
    /// Encryption algorithm.
    ///
    /// `EncryptAlgorithm`.
    pub encrypt_algorithm: Option<String>,
    /// Partition within the storage set.
    ///
    /// `StorageSetPartitionNumber`. At least 1.
    pub storage_set_partition_number: Option<i64>,
    /// Id of the dedicated block storage cluster.
    ///
    /// `StorageClusterId`.
    pub storage_cluster_id: Option<String>,
    /// Whether the disk can be attached to several instances.
    ///
    /// `MultiAttach`.
    pub multi_attach: Option<types::MultiAttach>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// RAM roles to assume for the encryption key.
    ///
    /// `Arn`. At most 10 items.
    pub arn: Option<Vec<types::Arn>>,
    /// Provisioned IOPS of the disk.
    ///
    /// `ProvisionedIops`. At least 0.
    pub provisioned_iops: Option<i64>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
}

impl CreateDiskRequest {
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

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets `Size`.
    pub fn size(mut self, value: impl Into<i64>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.disk_category = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Sets `AdvancedFeatures`.
    pub fn advanced_features(mut self, value: impl Into<String>) -> Self {
        self.advanced_features = Some(value.into());
        self
    }

    /// Sets `StorageSetId`.
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self {
        self.storage_set_id = Some(value.into());
        self
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Sets `StorageSetPartitionNumber`.
    pub fn storage_set_partition_number(mut self, value: impl Into<i64>) -> Self {
        self.storage_set_partition_number = Some(value.into());
        self
    }

    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
        self
    }

    /// Sets `MultiAttach`.
    pub fn multi_attach(mut self, value: impl Into<types::MultiAttach>) -> Self {
        self.multi_attach = Some(value.into());
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

    /// Sets `Arn`. An empty list cannot be sent.
    pub fn arn(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Arn>>,
    ) -> Self {
        self.arn = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: impl Into<i64>) -> Self {
        self.provisioned_iops = Some(value.into());
        self
    }

    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
}

impl Record for CreateDiskRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ZoneId", &self.zone_id);
        fields.add("SnapshotId", &self.snapshot_id);
        fields.add("DiskName", &self.disk_name);
        fields.add("Size", &self.size);
        fields.add("DiskCategory", &self.disk_category);
        fields.add("Description", &self.description);
        fields.add("Encrypted", &self.encrypted);
        fields.add("ClientToken", &self.client_token);
        fields.add("InstanceId", &self.instance_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("PerformanceLevel", &self.performance_level);
        fields.add("AdvancedFeatures", &self.advanced_features);
        fields.add("StorageSetId", &self.storage_set_id);
        fields.add("EncryptAlgorithm", &self.encrypt_algorithm);
        fields.add("StorageSetPartitionNumber", &self.storage_set_partition_number);
        fields.add("StorageClusterId", &self.storage_cluster_id);
        fields.add("MultiAttach", &self.multi_attach);
        fields.add("Tag", &self.tag);
        fields.add("Arn", &self.arn);
        fields.add("ProvisionedIops", &self.provisioned_iops);
        fields.add("BurstingEnabled", &self.bursting_enabled);
    }
}

impl Request for CreateDiskRequest {
    type Response = CreateDiskResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateDisk")
            .region("RegionId")
            .client_token()
            .read_timeout(36)
    }
}

/// The response of [`Client::create_disk`](crate::Client::create_disk).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDiskResponse {
    /// Id of the new disk.
    ///
    /// `DiskId`.
    pub disk_id: String,
    /// Id of the order.
    ///
    /// `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CreateDiskResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DiskId", &self.disk_id);
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for CreateDiskResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DiskId" => self.disk_id.slot(),
            "OrderId" => self.order_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateDiskRequest);
ecs_core::internal::response_records!(CreateDiskResponse);
