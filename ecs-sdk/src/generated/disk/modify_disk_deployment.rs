// Generated from api-specs/ecs/2014-05-26/actions/ModifyDiskDeployment.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyDiskDeployment`: moves a disk to another storage cluster.

use ecs_core::internal::{
    Action, DecodeField, DryRun, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_disk_deployment`](crate::Client::modify_disk_deployment).
///
/// Moves a disk to another storage cluster.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyDiskDeploymentRequest {
    /// Id of the disk.
    ///
    /// `DiskId`, required.
    pub disk_id: Option<String>,
    /// Disk category.
    ///
    /// `DiskCategory`.
    pub disk_category: Option<types::DiskCategory>,
    /// Performance level of an ESSD disk.
    ///
    /// `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Id of the dedicated block storage cluster.
    ///
    /// `StorageClusterId`.
    pub storage_cluster_id: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

impl ModifyDiskDeploymentRequest {
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

    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.disk_category = Some(value.into());
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

    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
        self
    }

    /// Sets `DryRun`.
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
    /// `RequestId`.
    pub request_id: String,
    /// Id of the task.
    ///
    /// `TaskId`.
    pub task_id: String,
}

impl Record for ModifyDiskDeploymentResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("TaskId", &self.task_id);
    }
}

impl ResponseRecord for ModifyDiskDeploymentResponse {
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
