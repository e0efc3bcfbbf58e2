// Generated from api-specs/ecs/2014-05-26/actions/CloneDisks.json by `cargo xtask regenerate`. Do not edit.

//! Creates disks as copies of an existing disk.
//!
//! The disk must be `In_use` or `Available`. The instance must be `Running` or `Stopped`.
//! The change continues after the response.
//! [`Client::wait_until_tasks_finished`](crate::Client::wait_until_tasks_finished) waits
//! for its end.
//!
//! - **Before**: The source disk must have one of the categories of `DiskCategory`. A
//!   source disk that is `Available` must have been attached at least once. The source
//!   disk must not be in a change of specification or size. The instance of the source
//!   disk must not be hibernated.
//! - **Effects**: The clone cannot be re-initialized. The clone is not in the storage set
//!   or dedicated cluster of its source. An expired subscription disk can be cloned too.
//!   The clone is in the zone of the source.
//! - **Costs**: Cloning costs nothing; the new disk is charged from its creation, attached
//!   or not.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//! - **See also**: [`describe_tasks`](crate::Client::describe_tasks).
//!
//! ```no_run
//! use ecs_sdk::disk::CloneDisksRequest;
//! use ecs_sdk::types::{DiskCategory, MultiAttach};
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CloneDisksRequest::new()
//!     .disk_category(DiskCategory::CloudEssd)
//!     .multi_attach(MultiAttach::Disabled)
//!     .size(40)
//!     .source_disk_id("d-bp1c8wzq7t5xoq1r2s3t");
//! ecs.clone_disks(request.clone()).dry_run().await?;
//! let response = ecs.clone_disks(request).await?;
//! println!("{}", response.task_group_id);
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::clone_disks`](crate::Client::clone_disks).
///
/// Creates disks as copies of an existing disk.
///
/// Needs [`disk_category`](field@CloneDisksRequest::disk_category),
/// [`multi_attach`](field@CloneDisksRequest::multi_attach),
/// [`size`](field@CloneDisksRequest::size),
/// [`source_disk_id`](field@CloneDisksRequest::source_disk_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CloneDisksRequest {
    /// RAM roles to assume for the encryption key.
    ///
    /// Not available at the moment; leave it unset.
    ///
    /// Wire name: `Arn`.
    pub arn: Option<Vec<types::Arn>>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// Only if `DiskCategory` is `cloud_auto`.
    ///
    /// Wire name: `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Disk category.
    ///
    /// Required. `cloud_essd`, `cloud_auto`, `cloud_essd_entry` or `cloud_regional_disk_auto`.
    /// A regional disk can be cloned to a regional disk only, and other disks to others.
    ///
    /// Wire name: `DiskCategory`.
    pub disk_category: Option<types::DiskCategory>,
    /// Name of the disk.
    ///
    /// Default: none. 2 to 128 characters: letters of any script, digits, `:`, `_`, `.` and
    /// `-`, beginning with a letter or a Chinese character. Begins with a letter of any
    /// script.
    ///
    /// Wire name: `DiskName`.
    pub disk_name: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: checks only; success is the error `DryRunOperation`.
    /// - `false`: checks, then acts.
    ///
    /// A text on the wire, whereas sister actions have a boolean.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Whether it is encrypted.
    ///
    /// Default: `false`. `true` if the source disk is encrypted.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// Spelled `KMSKeyId` in other actions; can differ from the key of the source.
    ///
    /// Wire name: `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// Whether the disk can be attached to several instances.
    ///
    /// Required. `Disabled` or `Enabled`. `Disabled` if `DiskCategory` is not `cloud_essd`.
    ///
    /// Wire name: `MultiAttach`.
    pub multi_attach: Option<types::MultiAttach>,
    /// Performance level of an ESSD disk.
    ///
    /// Required if `DiskCategory` is `cloud_essd`, and only then.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Provisioned IOPS of the disk.
    ///
    /// 0 to 50,000. Only if `DiskCategory` is `cloud_auto` and `Size` is at least 4. At most
    /// the smaller of 50,000 and 1,000 x size - baseline, where the baseline is the smaller of
    /// 1,800 + 50 x size and 50,000, but at least 3,000.
    ///
    /// Wire name: `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Size of the disk in GiB.
    ///
    /// Required.
    ///
    /// - 1 to 65,536 if `DiskCategory` is `cloud_essd` and `PerformanceLevel` is `PL0`.
    /// - 20 to 65,536 if `DiskCategory` is `cloud_essd` and `PerformanceLevel` is `PL1`.
    /// - 461 to 65,536 if `DiskCategory` is `cloud_essd` and `PerformanceLevel` is `PL2`.
    /// - 1,261 to 65,536 if `DiskCategory` is `cloud_essd` and `PerformanceLevel` is `PL3`.
    /// - 1 to 65,536 if `DiskCategory` is `cloud_auto`.
    /// - 10 to 32,768 if `DiskCategory` is `cloud_essd_entry`.
    /// - 10 to 65,536 if `DiskCategory` is `cloud_regional_disk_auto`.
    ///
    /// At least the size of the source disk.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Id of the disk that it was made from.
    ///
    /// Required.
    ///
    /// Wire name: `SourceDiskId`.
    pub source_disk_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl CloneDisksRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// RAM roles to assume for the encryption key. An empty list cannot be sent.
    /// [More](field@CloneDisksRequest::arn)
    pub fn arn<M>(mut self, value: impl ecs_core::IntoList<types::Arn, M>) -> Self {
        self.arn = Some(value.into_list());
        self
    }

    /// Whether the disk may exceed its provisioned performance for short times.
    /// [More](field@CloneDisksRequest::bursting_enabled)
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CloneDisksRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Disk category. [More](field@CloneDisksRequest::disk_category)
    pub fn disk_category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.disk_category = Some(value.into());
        self
    }

    /// Name of the disk. [More](field@CloneDisksRequest::disk_name)
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@CloneDisksRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Whether it is encrypted. [More](field@CloneDisksRequest::encrypted)
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Id of the KMS key for encryption. [More](field@CloneDisksRequest::kms_key_id)
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Whether the disk can be attached to several instances.
    /// [More](field@CloneDisksRequest::multi_attach)
    pub fn multi_attach(mut self, value: impl Into<types::MultiAttach>) -> Self {
        self.multi_attach = Some(value.into());
        self
    }

    /// Performance level of an ESSD disk. [More](field@CloneDisksRequest::performance_level)
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Provisioned IOPS of the disk. [More](field@CloneDisksRequest::provisioned_iops)
    pub fn provisioned_iops(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.provisioned_iops = Some(value.into_integer());
        self
    }

    /// Id of the region. [More](field@CloneDisksRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Size of the disk in GiB. [More](field@CloneDisksRequest::size)
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
        self
    }

    /// Id of the disk that it was made from. [More](field@CloneDisksRequest::source_disk_id)
    pub fn source_disk_id(mut self, value: impl Into<String>) -> Self {
        self.source_disk_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CloneDisksRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for CloneDisksRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["DiskCategory", "MultiAttach", "RegionId", "Size", "SourceDiskId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Arn", &self.arn);
        fields.add("BurstingEnabled", &self.bursting_enabled);
        fields.add("ClientToken", &self.client_token);
        fields.add("DiskCategory", &self.disk_category);
        fields.add("DiskName", &self.disk_name);
        fields.add("DryRun", &self.dry_run);
        fields.add("Encrypted", &self.encrypted);
        fields.add("KmsKeyId", &self.kms_key_id);
        fields.add("MultiAttach", &self.multi_attach);
        fields.add("PerformanceLevel", &self.performance_level);
        fields.add("ProvisionedIops", &self.provisioned_iops);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Size", &self.size);
        fields.add("SourceDiskId", &self.source_disk_id);
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CloneDisksRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Arn" => self.arn.slot(),
            "BurstingEnabled" => self.bursting_enabled.slot(),
            "ClientToken" => self.client_token.slot(),
            "DiskCategory" => self.disk_category.slot(),
            "DiskName" => self.disk_name.slot(),
            "DryRun" => self.dry_run.slot(),
            "Encrypted" => self.encrypted.slot(),
            "KmsKeyId" => self.kms_key_id.slot(),
            "MultiAttach" => self.multi_attach.slot(),
            "PerformanceLevel" => self.performance_level.slot(),
            "ProvisionedIops" => self.provisioned_iops.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Size" => self.size.slot(),
            "SourceDiskId" => self.source_disk_id.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CloneDisksRequest {
    type Response = CloneDisksResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CloneDisks").region("RegionId").client_token()
    }
}

impl DryRun for CloneDisksRequest {}

/// The response of [`Client::clone_disks`](crate::Client::clone_disks).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloneDisksResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the task group.
    ///
    /// Wire name: `TaskGroupId`.
    pub task_group_id: String,
}

impl Record for CloneDisksResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("TaskGroupId", &self.task_group_id);
    }
}

impl DecodeRecord for CloneDisksResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "TaskGroupId" => self.task_group_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CloneDisksRequest);
ecs_core::internal::response_records!(CloneDisksResponse);
