// Generated from api-specs/ecs/2014-05-26/actions/ExportImage.json by `cargo xtask regenerate`. Do not edit.

//! `ExportImage`: exports a custom image to an OSS bucket. The export runs on as a task.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `ImageNotSupported`, `IncorrectImageStatus`, `InvalidImage.DiskAmountOrSize`,
//! `InvalidImageFormat.Malformed`, `InvalidImageFormat.RegionNotSupported`,
//! `InvalidImageName.Malformed`, `InvalidOSSBucket.NotFound`,
//! `InvalidOSSBucket.NotMatched`, `InvalidOSSObject.NeedRestore`,
//! `InvalidOSSPrefix.Malformed`, `InvalidRegion.NotSupport`, `InvalidRegionId.NotFound`,
//! `MissingParameter`, `OperationDenied`.
//!
//! 403: `ConcurrentQuotaExceed.ExportImage`, `ExportImageFailed`, `ImageIsExporting`,
//! `InvalidImageCategory.NotSupported`, `InvalidImageLicense.NotSupported`,
//! `InvalidOSS.NotAuthorized`, `InvalidOSSBucket.EncryptUnsupported`,
//! `NoSetRoletoECSServiceAcount`, `UserNotInTheWhiteList`,
//! `WeeklyQuotaExceed.ExportImage`.
//!
//! 404: `InvalidImageId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DryRun, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::export_image`](crate::Client::export_image).
///
/// Exports a custom image to an OSS bucket. The export runs on as a task.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ExportImageRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the image.
    ///
    /// `ImageId`, required.
    pub image_id: Option<String>,
    /// Name of the OSS bucket.
    ///
    /// `OSSBucket`, required.
    pub oss_bucket: Option<String>,
    /// Prefix of the object names in the OSS bucket.
    ///
    /// `OSSPrefix`.
    pub oss_prefix: Option<String>,
    /// Format of the exported file.
    ///
    /// `ImageFormat`.
    pub image_format: Option<types::ImageFormat>,
    /// Name of the RAM role.
    ///
    /// `RoleName`.
    pub role_name: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

impl ExportImageRequest {
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

    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `OSSBucket`.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }

    /// Sets `OSSPrefix`.
    pub fn oss_prefix(mut self, value: impl Into<String>) -> Self {
        self.oss_prefix = Some(value.into());
        self
    }

    /// Sets `ImageFormat`.
    pub fn image_format(mut self, value: impl Into<types::ImageFormat>) -> Self {
        self.image_format = Some(value.into());
        self
    }

    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

impl Record for ExportImageRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ImageId", "OSSBucket"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ImageId", &self.image_id);
        fields.add("OSSBucket", &self.oss_bucket);
        fields.add("OSSPrefix", &self.oss_prefix);
        fields.add("ImageFormat", &self.image_format);
        fields.add("RoleName", &self.role_name);
        fields.add("DryRun", &self.dry_run);
    }
}

impl Request for ExportImageRequest {
    type Response = ExportImageResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ExportImage").region("RegionId")
    }
}

impl DryRun for ExportImageRequest {}

/// The response of [`Client::export_image`](crate::Client::export_image).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportImageResponse {
    /// Id of the region.
    ///
    /// `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Id of the task.
    ///
    /// `TaskId`.
    pub task_id: String,
}

impl Record for ExportImageResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("RequestId", &self.request_id);
        fields.add("TaskId", &self.task_id);
    }
}

impl ResponseRecord for ExportImageResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "RequestId" => self.request_id.slot(),
            "TaskId" => self.task_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ExportImageRequest);
ecs_core::internal::response_records!(ExportImageResponse);
