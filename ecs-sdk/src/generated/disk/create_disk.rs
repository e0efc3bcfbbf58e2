// Generated from api-specs/ecs/2014-05-26/actions/CreateDisk.json by `cargo xtask regenerate`. Do not edit.

//! Creates a data disk, empty or from a snapshot. It is attached at once if an instance id
//! is given.
//!
//! With `InstanceId` the disk is `In_use` in the end, otherwise `Available`.
//!
//! The change continues after the response. Poll
//! [`describe_disks`](crate::Client::describe_disks) until `Status` is `Available` or
//! `In_use`.
//!
//! - **Before**: The account must be verified by real name.
//! - **Effects**: Creates data disks only, with `Portable` `true`. Automatic snapshots are
//!   deleted with the disk unless `DeleteAutoSnapshot` is switched off.
//! - **Costs**: Pay-as-you-go unless `InstanceId` names a subscription instance.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`attach_disk`](crate::Client::attach_disk),
//!   [`describe_disks`](crate::Client::describe_disks),
//!   [`modify_disk_attribute`](crate::Client::modify_disk_attribute),
//!   [`modify_disk_spec`](crate::Client::modify_disk_spec),
//!   [`describe_account_attributes`](crate::Client::describe_account_attributes).
//!
//! ```no_run
//! use ecs_sdk::disk::CreateDiskRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateDiskRequest::new()
//!     .zone_id("cn-hangzhou-a")
//!     .disk_name("logs")
//!     .size(40);
//! let response = ecs.create_disk(request).await?;
//! println!("{}", response.disk_id);
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_disk`](crate::Client::create_disk).
///
/// Creates a data disk, empty or from a snapshot. It is attached at once if an instance id
/// is given.
///
/// Often set: [`zone_id`](field@CreateDiskRequest::zone_id),
/// [`disk_name`](field@CreateDiskRequest::disk_name),
/// [`size`](field@CreateDiskRequest::size).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateDiskRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the zone.
    ///
    /// Required if `InstanceId` is not set and `DiskCategory` is not
    /// `cloud_regional_disk_auto`. Not together with `InstanceId`.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Id of the snapshot.
    ///
    /// Only if `DiskCategory` is not `elastic_ephemeral_disk_standard` or
    /// `elastic_ephemeral_disk_premium`. Must be from after 15 July 2013.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// Name of the disk.
    ///
    /// Default: none. 2 to 128 characters: letters, digits, `:`, `_`, `.` and `-`, beginning
    /// with a letter.
    ///
    /// Wire name: `DiskName`.
    pub disk_name: Option<String>,
    /// Size of the disk in GiB.
    ///
    /// 1 to 262,144.
    ///
    /// - 5 to 2,000 if `DiskCategory` is `cloud`.
    /// - 20 to 32,768 if `DiskCategory` is `cloud_efficiency`.
    /// - 20 to 32,768 if `DiskCategory` is `cloud_ssd`.
    /// - 1 to 65,536 if `DiskCategory` is `cloud_essd` and `PerformanceLevel` is `PL0`.
    /// - 20 to 65,536 if `DiskCategory` is `cloud_essd` and `PerformanceLevel` is `PL1`.
    /// - 461 to 65,536 if `DiskCategory` is `cloud_essd` and `PerformanceLevel` is `PL2`.
    /// - 1,261 to 65,536 if `DiskCategory` is `cloud_essd` and `PerformanceLevel` is `PL3`.
    /// - 1 to 65,536 if `DiskCategory` is `cloud_auto`.
    /// - 10 to 32,768 if `DiskCategory` is `cloud_essd_entry`.
    /// - 10 to 65,536 if `DiskCategory` is `cloud_regional_disk_auto`.
    /// - 64 to 8,192 if `DiskCategory` is `elastic_ephemeral_disk_standard` or
    ///   `elastic_ephemeral_disk_premium`.
    ///
    /// Required if `SnapshotId` is not set. A larger snapshot raises the size.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Disk category.
    ///
    /// `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`, `cloud_auto`,
    /// `cloud_essd_entry`, `cloud_regional_disk_auto`, `elastic_ephemeral_disk_standard` or
    /// `elastic_ephemeral_disk_premium`, default [`Cloud`](types::DiskCategory::Cloud).
    ///
    /// Wire name: `DiskCategory`.
    pub disk_category: Option<types::DiskCategory>,
    /// Description.
    ///
    /// Default: none. 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Whether it is encrypted.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters. Ignored if `InstanceId`
    /// is set.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Id of the instance.
    ///
    /// Only if `MultiAttach` is not `Enabled`. Not together with `ZoneId`. A subscription
    /// instance; the disk becomes a subscription too and is attached to it.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the resource group.
    ///
    /// Ignored if `InstanceId` is set.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Id of the KMS key for encryption.
    ///
    /// Default: the key of an encrypted snapshot that is not shared, otherwise the default key
    /// of the account or the service key. At most 64 characters. Ignored if `InstanceId` is
    /// set.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// Default: [`Pl1`](types::PerformanceLevel::Pl1). Only if `DiskCategory` is `cloud_essd`.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Advanced features of the disk.
    ///
    /// Not available at the moment; leave it unset.
    ///
    /// Wire name: `AdvancedFeatures`.
    pub advanced_features: Option<String>,
    /// Id of the storage set.
    ///
    /// Not together with `StorageClusterId`.
    ///
    /// Wire name: `StorageSetId`.
    pub storage_set_id: Option<String>,
    /// Encryption algorithm.
    ///
    /// Not available at the moment; leave it unset.
    ///
    /// Wire name: `EncryptAlgorithm`.
    pub encrypt_algorithm: Option<String>,
    /// Partition within the storage set.
    ///
    /// At least 2, default 2. Not together with `StorageClusterId`. The maximum is a quota of
    /// the account, see `DescribeAccountAttributes`.
    ///
    /// Wire name: `StorageSetPartitionNumber`.
    pub storage_set_partition_number: Option<i64>,
    /// Id of the dedicated block storage cluster.
    ///
    /// Not together with `StorageSetId` or `StorageSetPartitionNumber`.
    ///
    /// Wire name: `StorageClusterId`.
    pub storage_cluster_id: Option<String>,
    /// Whether the disk can be attached to several instances.
    ///
    /// `Disabled` or `Enabled`, default [`Disabled`](types::MultiAttach::Disabled).
    ///
    /// - `Disabled` if `DiskCategory` is not `cloud_essd`.
    /// - `Disabled` if `InstanceId` is set.
    ///
    /// A disk with `Enabled` is always pay-as-you-go. Such a disk can be a data disk only.
    ///
    /// Wire name: `MultiAttach`.
    pub multi_attach: Option<types::MultiAttach>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items. Ignored if `InstanceId` is set.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// RAM roles to assume for the encryption key.
    ///
    /// At most 10 items. Not available at the moment; leave it unset.
    ///
    /// Wire name: `Arn`.
    pub arn: Option<Vec<types::Arn>>,
    /// Provisioned IOPS of the disk.
    ///
    /// 0 to 50,000. Only if `DiskCategory` is `cloud_auto` and `Size` is at least 4. At most
    /// the smaller of 50,000 and 1,000 x size - baseline, where the baseline is the smaller of
    /// 1,800 + 50 x size and 50,000, but at least 3,000.
    ///
    /// Wire name: `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// Only if `DiskCategory` is `cloud_auto`.
    ///
    /// Wire name: `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
}

impl CreateDiskRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateDiskRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the zone. [More](field@CreateDiskRequest::zone_id)
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Id of the snapshot. [More](field@CreateDiskRequest::snapshot_id)
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Name of the disk. [More](field@CreateDiskRequest::disk_name)
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Size of the disk in GiB. [More](field@CreateDiskRequest::size)
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
        self
    }

    /// Disk category. [More](field@CreateDiskRequest::disk_category)
    pub fn disk_category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.disk_category = Some(value.into());
        self
    }

    /// Description. [More](field@CreateDiskRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Whether it is encrypted. [More](field@CreateDiskRequest::encrypted)
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateDiskRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@CreateDiskRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the resource group. [More](field@CreateDiskRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the KMS key for encryption. [More](field@CreateDiskRequest::kms_key_id)
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Performance level of an ESSD disk. [More](field@CreateDiskRequest::performance_level)
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Advanced features of the disk. [More](field@CreateDiskRequest::advanced_features)
    pub fn advanced_features(mut self, value: impl Into<String>) -> Self {
        self.advanced_features = Some(value.into());
        self
    }

    /// Id of the storage set. [More](field@CreateDiskRequest::storage_set_id)
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self {
        self.storage_set_id = Some(value.into());
        self
    }

    /// Encryption algorithm. [More](field@CreateDiskRequest::encrypt_algorithm)
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Partition within the storage set.
    /// [More](field@CreateDiskRequest::storage_set_partition_number)
    pub fn storage_set_partition_number(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.storage_set_partition_number = Some(value.into_integer());
        self
    }

    /// Id of the dedicated block storage cluster.
    /// [More](field@CreateDiskRequest::storage_cluster_id)
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
        self
    }

    /// Whether the disk can be attached to several instances.
    /// [More](field@CreateDiskRequest::multi_attach)
    pub fn multi_attach(mut self, value: impl Into<types::MultiAttach>) -> Self {
        self.multi_attach = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateDiskRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// RAM roles to assume for the encryption key. An empty list cannot be sent.
    /// [More](field@CreateDiskRequest::arn)
    pub fn arn<M>(mut self, value: impl ecs_core::IntoList<types::Arn, M>) -> Self {
        self.arn = Some(value.into_list());
        self
    }

    /// Provisioned IOPS of the disk. [More](field@CreateDiskRequest::provisioned_iops)
    pub fn provisioned_iops(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.provisioned_iops = Some(value.into_integer());
        self
    }

    /// Whether the disk may exceed its provisioned performance for short times.
    /// [More](field@CreateDiskRequest::bursting_enabled)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateDiskRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            "DiskName" => self.disk_name.slot(),
            "Size" => self.size.slot(),
            "DiskCategory" => self.disk_category.slot(),
            "Description" => self.description.slot(),
            "Encrypted" => self.encrypted.slot(),
            "ClientToken" => self.client_token.slot(),
            "InstanceId" => self.instance_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            "PerformanceLevel" => self.performance_level.slot(),
            "AdvancedFeatures" => self.advanced_features.slot(),
            "StorageSetId" => self.storage_set_id.slot(),
            "EncryptAlgorithm" => self.encrypt_algorithm.slot(),
            "StorageSetPartitionNumber" => self.storage_set_partition_number.slot(),
            "StorageClusterId" => self.storage_cluster_id.slot(),
            "MultiAttach" => self.multi_attach.slot(),
            "Tag" => self.tag.slot(),
            "Arn" => self.arn.slot(),
            "ProvisionedIops" => self.provisioned_iops.slot(),
            "BurstingEnabled" => self.bursting_enabled.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `DiskId`.
    pub disk_id: String,
    /// Id of the order.
    ///
    /// Absent if the disk is `PostPaid`.
    ///
    /// Wire name: `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
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

impl DecodeRecord for CreateDiskResponse {
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
