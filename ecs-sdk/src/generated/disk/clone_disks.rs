// Generated from api-specs/ecs/2014-05-26/actions/CloneDisks.json by `cargo xtask regenerate`. Do not edit.

//! `CloneDisks`: creates disks as copies of an existing disk.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.

use ecs_core::internal::{
    Action, DecodeField, DryRun, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::clone_disks`](crate::Client::clone_disks).
///
/// Creates disks as copies of an existing disk.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CloneDisksRequest {
    /// RAM roles to assume for the encryption key.
    ///
    /// `Arn`.
    pub arn: Option<Vec<types::Arn>>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Disk category.
    ///
    /// `DiskCategory`, required.
    pub disk_category: Option<types::DiskCategory>,
    /// Name of the disk.
    ///
    /// `DiskName`.
    pub disk_name: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// Whether it is encrypted.
    ///
    /// `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// Whether the disk can be attached to several instances.
    ///
    /// `MultiAttach`, required.
    pub multi_attach: Option<types::MultiAttach>,
    /// Performance level of an ESSD disk.
    ///
    /// `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Provisioned IOPS of the disk.
    ///
    /// `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Size of the disk in GiB.
    ///
    /// `Size`, required.
    pub size: Option<i64>,
    /// Id of the disk that it was made from.
    ///
    /// `SourceDiskId`, required.
    pub source_disk_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl CloneDisksRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Arn`. An empty list cannot be sent.
    pub fn arn(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Arn>>,
    ) -> Self {
        self.arn = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.disk_category = Some(value.into());
        self
    }

    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Sets `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Sets `MultiAttach`.
    pub fn multi_attach(mut self, value: impl Into<types::MultiAttach>) -> Self {
        self.multi_attach = Some(value.into());
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

    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: impl Into<i64>) -> Self {
        self.provisioned_iops = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Size`.
    pub fn size(mut self, value: impl Into<i64>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// Sets `SourceDiskId`.
    pub fn source_disk_id(mut self, value: impl Into<String>) -> Self {
        self.source_disk_id = Some(value.into());
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
    /// `RequestId`.
    pub request_id: String,
    /// Id of the task group.
    ///
    /// `TaskGroupId`.
    pub task_group_id: String,
}

impl Record for CloneDisksResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("TaskGroupId", &self.task_group_id);
    }
}

impl ResponseRecord for CloneDisksResponse {
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
