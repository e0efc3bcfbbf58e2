// Generated from api-specs/ecs/2014-05-26/actions/ExportImage.json by `cargo xtask regenerate`. Do not edit.

//! Exports a custom image to an OSS bucket. The export runs on as a task.
//!
//! The task as the end is not documented.
//!
//! The change continues after the response.
//! [`Client::wait_until_tasks_finished`](crate::Client::wait_until_tasks_finished) waits
//! for its end.
//!
//! - **Before**: The RAM role `AliyunECSImageExportDefaultRole` must trust
//!   `ecs.aliyuncs.com`. The role needs the policy `AliyunECSImageExportRolePolicy`, or
//!   the same rights on OSS. The bucket and the image must be in one region. It must not
//!   be a community image.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//! - **See also**: [`describe_tasks`](crate::Client::describe_tasks),
//!   [`cancel_task`](crate::Client::cancel_task).
//!
//! ```no_run
//! use ecs_sdk::image::ExportImageRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ExportImageRequest::new()
//!     .image_id("m-bp1g7004ksh0oeucabcd")
//!     .oss_bucket("images-of-mine");
//! let response = ecs.export_image(request).await?;
//! ecs.wait_until_tasks_finished([response.task_id]).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::export_image`](crate::Client::export_image).
///
/// Exports a custom image to an OSS bucket. The export runs on as a task.
///
/// Needs [`image_id`](field@ExportImageRequest::image_id),
/// [`oss_bucket`](field@ExportImageRequest::oss_bucket).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ExportImageRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the image.
    ///
    /// Required.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
    /// Name of the OSS bucket.
    ///
    /// Required. Must be in the region of the image.
    ///
    /// Wire name: `OSSBucket`.
    pub oss_bucket: Option<String>,
    /// Prefix of the object names in the OSS bucket.
    ///
    /// 1 to 30 characters: letters and digits. Matches `^[A-Za-z0-9]{1,30}$`.
    ///
    /// Wire name: `OSSPrefix`.
    pub oss_prefix: Option<String>,
    /// Format of the exported file.
    ///
    /// Default: [`Raw`](types::ImageFormat::Raw). Only if the region is one of ap-northeast-1,
    /// ap-southeast-5, eu-central-1, me-east-1, us-east-1, eu-west-1, ap-southeast-1,
    /// ap-southeast-3 and us-west-1. The list of regions may be open; `raw` elsewhere. In
    /// lower case, unlike in `ImportImage`. The service documents this inconsistently.
    ///
    /// Wire name: `ImageFormat`.
    pub image_format: Option<types::ImageFormat>,
    /// Name of the RAM role.
    ///
    /// Default: `AliyunECSImageExportDefaultRole`. The name of the role is documented as
    /// fixed, although it can be set here. The service documents this inconsistently.
    ///
    /// Wire name: `RoleName`.
    pub role_name: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// - `true`: Checks only.
    /// - `false`: Exports.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
}

impl ExportImageRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ExportImageRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the image. [More](field@ExportImageRequest::image_id)
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Name of the OSS bucket. [More](field@ExportImageRequest::oss_bucket)
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }

    /// Prefix of the object names in the OSS bucket.
    /// [More](field@ExportImageRequest::oss_prefix)
    pub fn oss_prefix(mut self, value: impl Into<String>) -> Self {
        self.oss_prefix = Some(value.into());
        self
    }

    /// Format of the exported file. [More](field@ExportImageRequest::image_format)
    pub fn image_format(mut self, value: impl Into<types::ImageFormat>) -> Self {
        self.image_format = Some(value.into());
        self
    }

    /// Name of the RAM role. [More](field@ExportImageRequest::role_name)
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@ExportImageRequest::dry_run)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ExportImageRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ImageId" => self.image_id.slot(),
            "OSSBucket" => self.oss_bucket.slot(),
            "OSSPrefix" => self.oss_prefix.slot(),
            "ImageFormat" => self.image_format.slot(),
            "RoleName" => self.role_name.slot(),
            "DryRun" => self.dry_run.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the task.
    ///
    /// Wire name: `TaskId`.
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

impl DecodeRecord for ExportImageResponse {
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
