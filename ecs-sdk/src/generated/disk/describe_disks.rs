// Generated from api-specs/ecs/2014-05-26/actions/DescribeDisks.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeDisks`: lists disks with their attributes.
//!
//! Read-only.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `IncompleteParamter`, `InvalidCategory.ValueNotSupported`,
//! `InvalidDiskType.ValueNotSupported`, `InvalidParameter.DiskIds`, `InvalidParamter`,
//! `InvalidRegion.NotFound`, `InvalidSnapshot.NotFound`,
//! `InvalidStatus.ValueNotSupported`, `InvalidTag.Mismatch`, `InvalidTagCount`,
//! `InvalidZoneId.NotFound`, `MissingParamter.RegionId`.
//!
//! 403: `InvalidDiskIds.Malformed`, `InvalidParameter.MultiAttach`,
//! `InvalidParameter.MultiAttachAndEnableSharedNotMatch`, `UserNotInTheWhiteList`.
//!
//! 404: `InvalidDiskChargeType.NotFound`, `InvalidDiskIds.ValueNotSupported`,
//! `InvalidFilterKey.NotFound`, `InvalidFilterValue`, `InvalidLockReason.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DryRun, Fields, Form, IdLimit, Paged, Paging, Record, Request,
    ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_disks`](crate::Client::describe_disks).
///
/// Lists disks with their attributes.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDisksRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the zone of the disks to list.
    ///
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// Ids of the disks to list.
    ///
    /// `DiskIds`. Sent as JSON text.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    pub disk_ids: Option<Vec<String>>,
    /// Id of the instance whose disks to list.
    ///
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// Type of the disks to list, system or data.
    ///
    /// `DiskType`.
    pub disk_type: Option<types::DiskType>,
    /// Category of the disks to list.
    ///
    /// `Category`.
    pub category: Option<types::DiskCategory>,
    /// Status of the disks to list.
    ///
    /// `Status`.
    pub status: Option<types::DiskStatus>,
    /// Id of the snapshot that the disks to list were created from.
    ///
    /// `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// Whether the disks to list can be detached and released on their own.
    ///
    /// `Portable`.
    pub portable: Option<bool>,
    /// Whether the disks to list are released with their instances.
    ///
    /// `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Whether the automatic snapshots of the disk are deleted with it.
    ///
    /// `DeleteAutoSnapshot`.
    pub delete_auto_snapshot: Option<bool>,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`. At least 1.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`. 1 to 100.
    pub page_size: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// `MaxResults`. 1 to 500.
    pub max_results: Option<i64>,
    /// Name of the disks to list.
    ///
    /// `DiskName`.
    pub disk_name: Option<String>,
    /// Id of the automatic snapshot policy.
    ///
    /// `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Whether the automatic snapshot policy takes effect on the disk.
    ///
    /// `EnableAutoSnapshot`.
    pub enable_auto_snapshot: Option<bool>,
    /// Whether an automatic snapshot policy is set for the disk.
    ///
    /// `EnableAutomatedSnapshotPolicy`.
    pub enable_automated_snapshot_policy: Option<bool>,
    /// Billing method of the disks to list.
    ///
    /// `DiskChargeType`.
    pub disk_charge_type: Option<types::InstanceChargeType>,
    /// Lock reason of the disks to list.
    ///
    /// `LockReason`.
    pub lock_reason: Option<types::LockReason>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Whether the disks to list are shared block storage.
    ///
    /// `EnableShared`.
    pub enable_shared: Option<bool>,
    /// Whether the disks to list are encrypted.
    ///
    /// `Encrypted`.
    pub encrypted: Option<bool>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Whether the disks to list can be attached to several instances.
    ///
    /// `MultiAttach`.
    pub multi_attach: Option<types::MultiAttach>,
    /// Tags of the disks to list.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Further attributes to include in the response.
    ///
    /// `AdditionalAttributes`. At most 5 items.
    pub additional_attributes: Option<Vec<String>>,
    /// Filters that narrow the results.
    ///
    /// `Filter`.
    pub filter: Option<Vec<types::Filter>>,
    /// Performance level of the disks to list.
    ///
    /// `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
}

impl DescribeDisksRequest {
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

    /// Sets `DiskIds`. An empty list is sent as `[]`.
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<types::DiskType>) -> Self {
        self.disk_type = Some(value.into());
        self
    }

    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<types::DiskStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Sets `Portable`.
    #[inline]
    pub fn portable(mut self, value: bool) -> Self {
        self.portable = Some(value);
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

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.page_number = Some(value.into());
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<i64>) -> Self {
        self.max_results = Some(value.into());
        self
    }

    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Sets `EnableAutoSnapshot`.
    #[inline]
    pub fn enable_auto_snapshot(mut self, value: bool) -> Self {
        self.enable_auto_snapshot = Some(value);
        self
    }

    /// Sets `EnableAutomatedSnapshotPolicy`.
    #[inline]
    pub fn enable_automated_snapshot_policy(mut self, value: bool) -> Self {
        self.enable_automated_snapshot_policy = Some(value);
        self
    }

    /// Sets `DiskChargeType`.
    pub fn disk_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.disk_charge_type = Some(value.into());
        self
    }

    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<types::LockReason>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `EnableShared`.
    #[inline]
    pub fn enable_shared(mut self, value: bool) -> Self {
        self.enable_shared = Some(value);
        self
    }

    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
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

    /// Sets `AdditionalAttributes`. An empty list cannot be sent.
    pub fn additional_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_attributes = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Filter`. An empty list cannot be sent.
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Filter>>,
    ) -> Self {
        self.filter = Some(value.into_iter().map(Into::into).collect());
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
}

impl Record for DescribeDisksRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ZoneId", &self.zone_id);
        fields.add_as(Form::JsonText, "DiskIds", &self.disk_ids);
        fields.add("InstanceId", &self.instance_id);
        fields.add("DiskType", &self.disk_type);
        fields.add("Category", &self.category);
        fields.add("Status", &self.status);
        fields.add("SnapshotId", &self.snapshot_id);
        fields.add("Portable", &self.portable);
        fields.add("DeleteWithInstance", &self.delete_with_instance);
        fields.add("DeleteAutoSnapshot", &self.delete_auto_snapshot);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
        fields.add("DiskName", &self.disk_name);
        fields.add("AutoSnapshotPolicyId", &self.auto_snapshot_policy_id);
        fields.add("EnableAutoSnapshot", &self.enable_auto_snapshot);
        fields
            .add(
                "EnableAutomatedSnapshotPolicy",
                &self.enable_automated_snapshot_policy,
            );
        fields.add("DiskChargeType", &self.disk_charge_type);
        fields.add("LockReason", &self.lock_reason);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("EnableShared", &self.enable_shared);
        fields.add("Encrypted", &self.encrypted);
        fields.add("DryRun", &self.dry_run);
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("MultiAttach", &self.multi_attach);
        fields.add("Tag", &self.tag);
        fields.add("AdditionalAttributes", &self.additional_attributes);
        fields.add("Filter", &self.filter);
        fields.add("PerformanceLevel", &self.performance_level);
    }
}

impl Request for DescribeDisksRequest {
    type Response = DescribeDisksResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeDisks")
            .read_only()
            .region("RegionId")
            .read_timeout(19)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.disk_ids.as_mut()?, 100))
    }
}

impl Paged for DescribeDisksRequest {
    type Item = Disk;
    const PAGING: Paging = Paging::token_or_number("Disks").size(500).numbered_size(100);
    #[inline]
    fn items(response: DescribeDisksResponse) -> Vec<Disk> {
        response.disks
    }
}

impl DryRun for DescribeDisksRequest {}

/// The response of [`Client::describe_disks`](crate::Client::describe_disks).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDisksResponse {
    /// Disks found.
    ///
    /// `Disks`.
    pub disks: Vec<Disk>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: String,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeDisksResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Disks", "Disk", &self.disks);
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl ResponseRecord for DescribeDisksResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Disks" => Slot::Wrapped("Disk", &mut self.disks),
            "NextToken" => self.next_token.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Disks found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Disk {
    /// When the disk was attached, UTC.
    ///
    /// `AttachedTime`.
    pub attached_time: types::Time,
    /// Where the disk is attached, one entry per instance.
    ///
    /// `Attachments`.
    pub attachments: Vec<Attachment>,
    /// Id of the automatic snapshot policy.
    ///
    /// `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: String,
    /// Bus, device and function number of the disk.
    ///
    /// `BdfId`.
    pub bdf_id: String,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Disk category.
    ///
    /// `Category`.
    pub category: types::DiskCategory,
    /// When it was created, UTC.
    ///
    /// `CreationTime`.
    pub creation_time: types::Time,
    /// Source of the data on the disk.
    ///
    /// `DataSource`.
    pub data_source: Option<DataSource>,
    /// Whether the automatic snapshots of the disk are deleted with it.
    ///
    /// `DeleteAutoSnapshot`.
    pub delete_auto_snapshot: Option<bool>,
    /// Whether the disk is released with the instance.
    ///
    /// `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Description of the disk.
    ///
    /// `Description`.
    pub description: String,
    /// When the disk was last detached, UTC.
    ///
    /// `DetachedTime`.
    pub detached_time: types::Time,
    /// Device name of the disk.
    ///
    /// `Device`.
    pub device: String,
    /// How the disk is billed.
    ///
    /// `DiskChargeType`.
    pub disk_charge_type: types::InstanceChargeType,
    /// Id of the disk.
    ///
    /// `DiskId`.
    pub disk_id: String,
    /// Name of the disk.
    ///
    /// `DiskName`.
    pub disk_name: String,
    /// Whether the automatic snapshot policy takes effect on the disk.
    ///
    /// `EnableAutoSnapshot`.
    pub enable_auto_snapshot: Option<bool>,
    /// Whether an automatic snapshot policy is set for the disk.
    ///
    /// `EnableAutomatedSnapshotPolicy`.
    pub enable_automated_snapshot_policy: Option<bool>,
    /// Whether the disk is encrypted.
    ///
    /// `Encrypted`.
    pub encrypted: Option<bool>,
    /// When it expires, UTC.
    ///
    /// `ExpiredTime`.
    pub expired_time: types::Time,
    /// Operations per second that the disk can reach.
    ///
    /// `IOPS`.
    pub iops: Option<i64>,
    /// Read operations per second that the disk can reach.
    ///
    /// `IOPSRead`.
    pub iops_read: Option<i64>,
    /// Write operations per second that the disk can reach.
    ///
    /// `IOPSWrite`.
    pub iops_write: Option<i64>,
    /// Id of the image that the disk was created from.
    ///
    /// `ImageId`.
    pub image_id: String,
    /// Id of the instance that the disk is attached to.
    ///
    /// `InstanceId`.
    pub instance_id: String,
    /// Id of the KMS key for encryption.
    ///
    /// `KMSKeyId`.
    pub kms_key_id: String,
    /// To how many instances the disk is attached.
    ///
    /// `MountInstanceNum`.
    pub mount_instance_num: Option<i64>,
    /// Instances that the shared disk is attached to.
    ///
    /// `MountInstances`.
    pub mount_instances: Vec<MountInstance>,
    /// Whether the disk can be attached to several instances.
    ///
    /// `MultiAttach`.
    pub multi_attach: types::MultiAttach,
    /// Reasons why it is locked. Empty if it is not locked.
    ///
    /// `OperationLocks`.
    pub operation_locks: Vec<types::OperationLock>,
    /// Performance level of an ESSD disk.
    ///
    /// `PerformanceLevel`.
    pub performance_level: types::PerformanceLevel,
    /// Where the disk is placed.
    ///
    /// `Placement`.
    pub placement: Option<Placement>,
    /// Whether the disk can be detached and released on its own.
    ///
    /// `Portable`.
    pub portable: Option<bool>,
    /// Product code in the marketplace.
    ///
    /// `ProductCode`.
    pub product_code: String,
    /// Provisioned IOPS of the disk.
    ///
    /// `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// Id of the region.
    ///
    /// `RegionId`.
    pub region_id: String,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: String,
    /// Serial number of the disk.
    ///
    /// `SerialNumber`.
    pub serial_number: String,
    /// Size of the disk in GiB.
    ///
    /// `Size`.
    pub size: Option<i64>,
    /// Id of the disk that it was made from.
    ///
    /// `SourceDiskId`.
    pub source_disk_id: String,
    /// Id of the snapshot that it was made from.
    ///
    /// `SourceSnapshotId`.
    pub source_snapshot_id: String,
    /// Status of the disk.
    ///
    /// `Status`.
    pub status: types::DiskStatus,
    /// Id of the dedicated block storage cluster.
    ///
    /// `StorageClusterId`.
    pub storage_cluster_id: String,
    /// Id of the storage set.
    ///
    /// `StorageSetId`.
    pub storage_set_id: String,
    /// Partition within the storage set.
    ///
    /// `StorageSetPartitionNumber`.
    pub storage_set_partition_number: Option<i64>,
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Throughput of the disk.
    ///
    /// `Throughput`.
    pub throughput: Option<i64>,
    /// Read throughput of the disk.
    ///
    /// `ThroughputRead`.
    pub throughput_read: Option<i64>,
    /// Write throughput of the disk.
    ///
    /// `ThroughputWrite`.
    pub throughput_write: Option<i64>,
    /// Type of the disk, system or data.
    ///
    /// `Type`.
    #[doc(alias = "Type")]
    pub r#type: types::DiskType,
    /// Id of the zone.
    ///
    /// `ZoneId`.
    pub zone_id: String,
}

impl Record for Disk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AttachedTime", &self.attached_time);
        fields.wrapped("Attachments", "Attachment", &self.attachments);
        fields.add("AutoSnapshotPolicyId", &self.auto_snapshot_policy_id);
        fields.add("BdfId", &self.bdf_id);
        fields.add("BurstingEnabled", &self.bursting_enabled);
        fields.add("Category", &self.category);
        fields.add("CreationTime", &self.creation_time);
        fields.add("DataSource", &self.data_source);
        fields.add("DeleteAutoSnapshot", &self.delete_auto_snapshot);
        fields.add("DeleteWithInstance", &self.delete_with_instance);
        fields.add("Description", &self.description);
        fields.add("DetachedTime", &self.detached_time);
        fields.add("Device", &self.device);
        fields.add("DiskChargeType", &self.disk_charge_type);
        fields.add("DiskId", &self.disk_id);
        fields.add("DiskName", &self.disk_name);
        fields.add("EnableAutoSnapshot", &self.enable_auto_snapshot);
        fields
            .add(
                "EnableAutomatedSnapshotPolicy",
                &self.enable_automated_snapshot_policy,
            );
        fields.add("Encrypted", &self.encrypted);
        fields.add("ExpiredTime", &self.expired_time);
        fields.add("IOPS", &self.iops);
        fields.add("IOPSRead", &self.iops_read);
        fields.add("IOPSWrite", &self.iops_write);
        fields.add("ImageId", &self.image_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("MountInstanceNum", &self.mount_instance_num);
        fields.wrapped("MountInstances", "MountInstance", &self.mount_instances);
        fields.add("MultiAttach", &self.multi_attach);
        fields.wrapped("OperationLocks", "OperationLock", &self.operation_locks);
        fields.add("PerformanceLevel", &self.performance_level);
        fields.add("Placement", &self.placement);
        fields.add("Portable", &self.portable);
        fields.add("ProductCode", &self.product_code);
        fields.add("ProvisionedIops", &self.provisioned_iops);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("SerialNumber", &self.serial_number);
        fields.add("Size", &self.size);
        fields.add("SourceDiskId", &self.source_disk_id);
        fields.add("SourceSnapshotId", &self.source_snapshot_id);
        fields.add("Status", &self.status);
        fields.add("StorageClusterId", &self.storage_cluster_id);
        fields.add("StorageSetId", &self.storage_set_id);
        fields.add("StorageSetPartitionNumber", &self.storage_set_partition_number);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("Throughput", &self.throughput);
        fields.add("ThroughputRead", &self.throughput_read);
        fields.add("ThroughputWrite", &self.throughput_write);
        fields.add("Type", &self.r#type);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl ResponseRecord for Disk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AttachedTime" => self.attached_time.slot(),
            "Attachments" => Slot::Wrapped("Attachment", &mut self.attachments),
            "AutoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            "BdfId" => self.bdf_id.slot(),
            "BurstingEnabled" => self.bursting_enabled.slot(),
            "Category" => self.category.slot(),
            "CreationTime" => self.creation_time.slot(),
            "DataSource" => self.data_source.slot(),
            "DeleteAutoSnapshot" => self.delete_auto_snapshot.slot(),
            "DeleteWithInstance" => self.delete_with_instance.slot(),
            "Description" => self.description.slot(),
            "DetachedTime" => self.detached_time.slot(),
            "Device" => self.device.slot(),
            "DiskChargeType" => self.disk_charge_type.slot(),
            "DiskId" => self.disk_id.slot(),
            "DiskName" => self.disk_name.slot(),
            "EnableAutoSnapshot" => self.enable_auto_snapshot.slot(),
            "EnableAutomatedSnapshotPolicy" => {
                self.enable_automated_snapshot_policy.slot()
            }
            "Encrypted" => self.encrypted.slot(),
            "ExpiredTime" => self.expired_time.slot(),
            "IOPS" => self.iops.slot(),
            "IOPSRead" => self.iops_read.slot(),
            "IOPSWrite" => self.iops_write.slot(),
            "ImageId" => self.image_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            "MountInstanceNum" => self.mount_instance_num.slot(),
            "MountInstances" => Slot::Wrapped("MountInstance", &mut self.mount_instances),
            "MultiAttach" => self.multi_attach.slot(),
            "OperationLocks" => Slot::Wrapped("OperationLock", &mut self.operation_locks),
            "PerformanceLevel" => self.performance_level.slot(),
            "Placement" => self.placement.slot(),
            "Portable" => self.portable.slot(),
            "ProductCode" => self.product_code.slot(),
            "ProvisionedIops" => self.provisioned_iops.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SerialNumber" => self.serial_number.slot(),
            "Size" => self.size.slot(),
            "SourceDiskId" => self.source_disk_id.slot(),
            "SourceSnapshotId" => self.source_snapshot_id.slot(),
            "Status" => self.status.slot(),
            "StorageClusterId" => self.storage_cluster_id.slot(),
            "StorageSetId" => self.storage_set_id.slot(),
            "StorageSetPartitionNumber" => self.storage_set_partition_number.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "Throughput" => self.throughput.slot(),
            "ThroughputRead" => self.throughput_read.slot(),
            "ThroughputWrite" => self.throughput_write.slot(),
            "Type" => self.r#type.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Where the disk is attached, one entry per instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// When the disk was attached, UTC.
    ///
    /// `AttachedTime`.
    pub attached_time: types::Time,
    /// Device name of the disk.
    ///
    /// `Device`.
    pub device: String,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: String,
}

impl Record for Attachment {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AttachedTime", &self.attached_time);
        fields.add("Device", &self.device);
        fields.add("InstanceId", &self.instance_id);
    }
}

impl ResponseRecord for Attachment {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AttachedTime" => self.attached_time.slot(),
            "Device" => self.device.slot(),
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Source of the data on the disk.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSource {
    /// Id of the data source.
    ///
    /// `Id`.
    pub id: String,
    /// Type of the data source.
    ///
    /// `Type`.
    #[doc(alias = "Type")]
    pub r#type: String,
}

impl Record for DataSource {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Id", &self.id);
        fields.add("Type", &self.r#type);
    }
}

impl ResponseRecord for DataSource {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Id" => self.id.slot(),
            "Type" => self.r#type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Instances that the shared disk is attached to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MountInstance {
    /// When the disk was attached, UTC.
    ///
    /// `AttachedTime`.
    pub attached_time: types::Time,
    /// Device name of the disk.
    ///
    /// `Device`.
    pub device: String,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: String,
}

impl Record for MountInstance {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AttachedTime", &self.attached_time);
        fields.add("Device", &self.device);
        fields.add("InstanceId", &self.instance_id);
    }
}

impl ResponseRecord for MountInstance {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AttachedTime" => self.attached_time.slot(),
            "Device" => self.device.slot(),
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Where the disk is placed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Placement {
    /// Ids of the zones.
    ///
    /// `ZoneIds`.
    pub zone_ids: String,
}

impl Record for Placement {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ZoneIds", &self.zone_ids);
    }
}

impl ResponseRecord for Placement {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ZoneIds" => self.zone_ids.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeDisksRequest);
ecs_core::internal::response_records!(
    DescribeDisksResponse, Disk, Attachment, DataSource, MountInstance, Placement
);
