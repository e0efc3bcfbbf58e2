// Generated from api-specs/ecs/2014-05-26/actions/ModifyDiskDeployment.json by `cargo xtask regenerate`. Do not edit.

//! Moves a disk to another storage cluster.
//!
//! The regions are Hangzhou, Shanghai, Beijing, Zhangjiakou, Ulanqab, Shenzhen, Heyuan,
//! Jakarta, Frankfurt and South 1 Finance.
//!
//! The disk must be `In_use` or `Available`. The instance must be `Running` or `Stopped`.
//! The change continues after the response.
//!
//! - **Before**: The cluster and the disk must be in one zone. The cluster must support
//!   the type of the disk. The cluster must not be expired or have overdue payments. The
//!   instance of the disk must not be expired. Dedicated clusters exist in ten regions
//!   only.
//! - **Effects**: The move cannot be canceled. In the meantime the disk cannot be
//!   attached, detached, resized, changed, re-initialized, or used for a snapshot.
//! - **Costs**: The type and level of the target are charged from the call on. Only for
//!   resources that are `PostPaid`.
//! - **Limits**: At most 5 moves per region at the same time.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//! - **See also**: [`modify_disk_charge_type`](crate::Client::modify_disk_charge_type),
//!   [`resize_disk`](crate::Client::resize_disk).
//!
//! ```no_run
//! use ecs_sdk::disk::ModifyDiskDeploymentRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyDiskDeploymentRequest::new().disk_id("d-bp1c8wzq7t5xoq1r2s3t");
//! ecs.modify_disk_deployment(request.clone()).dry_run().await?;
//! let response = ecs.modify_disk_deployment(request).await?;
//! println!("{}", response.task_id);
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_disk_deployment`](crate::Client::modify_disk_deployment).
///
/// Moves a disk to another storage cluster.
///
/// Needs [`disk_id`](field@ModifyDiskDeploymentRequest::disk_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyDiskDeploymentRequest {
    /// Id of the disk.
    ///
    /// Required.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<String>,
    /// Disk category.
    ///
    /// `cloud_essd`, default unchanged. Only if the disk moves from one dedicated cluster to
    /// another.
    ///
    /// Wire name: `DiskCategory`.
    pub disk_category: Option<types::DiskCategory>,
    /// Performance level of an ESSD disk.
    ///
    /// `PL0` or `PL1`, default unchanged. Only if the disk moves from one dedicated cluster to
    /// another.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Id of the dedicated block storage cluster.
    ///
    /// Default: the public cluster. Required if the target is a dedicated cluster. A cluster
    /// in the zone of the disk.
    ///
    /// Wire name: `StorageClusterId`.
    pub storage_cluster_id: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: checks only; success is the error `DryRunOperation`.
    /// - `false`: checks, then acts.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
}

impl ModifyDiskDeploymentRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the disk. [More](field@ModifyDiskDeploymentRequest::disk_id)
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Disk category. [More](field@ModifyDiskDeploymentRequest::disk_category)
    pub fn disk_category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.disk_category = Some(value.into());
        self
    }

    /// Performance level of an ESSD disk.
    /// [More](field@ModifyDiskDeploymentRequest::performance_level)
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Id of the dedicated block storage cluster.
    /// [More](field@ModifyDiskDeploymentRequest::storage_cluster_id)
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@ModifyDiskDeploymentRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

impl Record for ModifyDiskDeploymentRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["DiskId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DiskId", &self.disk_id);
        fields.add("DiskCategory", &self.disk_category);
        fields.add("PerformanceLevel", &self.performance_level);
        fields.add("StorageClusterId", &self.storage_cluster_id);
        fields.add("DryRun", &self.dry_run);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyDiskDeploymentRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DiskId" => self.disk_id.slot(),
            "DiskCategory" => self.disk_category.slot(),
            "PerformanceLevel" => self.performance_level.slot(),
            "StorageClusterId" => self.storage_cluster_id.slot(),
            "DryRun" => self.dry_run.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyDiskDeploymentRequest {
    type Response = ModifyDiskDeploymentResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyDiskDeployment")
    }
}

impl DryRun for ModifyDiskDeploymentRequest {}

/// The response of
/// [`Client::modify_disk_deployment`](crate::Client::modify_disk_deployment).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyDiskDeploymentResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the task.
    ///
    /// Wire name: `TaskId`.
    pub task_id: String,
}

impl Record for ModifyDiskDeploymentResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("TaskId", &self.task_id);
    }
}

impl DecodeRecord for ModifyDiskDeploymentResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "TaskId" => self.task_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyDiskDeploymentRequest);
ecs_core::internal::response_records!(ModifyDiskDeploymentResponse);
