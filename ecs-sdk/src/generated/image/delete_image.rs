// Generated from api-specs/ecs/2014-05-26/actions/DeleteImage.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a custom image.
//!
//! - **Before**: Custom images only. The image must not be copied or imported at the
//!   moment.
//! - **Effects**: Users of a shared image can no longer re-initialize their system disks.
//!   This cannot be undone.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//! - **See also**: [`cancel_copy_image`](crate::Client::cancel_copy_image),
//!   [`cancel_task`](crate::Client::cancel_task).
//!
//! ```no_run
//! use ecs_sdk::image::DeleteImageRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteImageRequest::new().image_id("m-bp1old0000000000abcd");
//! ecs.delete_image(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `ImageIsExporting`, `ImageIsImporting`, `ImageIsPublic`, `ImageUseShared`,
//! `ImageUsingByInstance`, `OperationDenied.ImageCopying`.
//!
//! 404: `InvalidImageId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_image`](crate::Client::delete_image).
///
/// Deletes a custom image.
///
/// Needs [`image_id`](field@DeleteImageRequest::image_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteImageRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the image.
    ///
    /// Required. An unknown id is ignored without an error.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
    /// Whether to delete the image although instances use it.
    ///
    /// Default: `false`.
    ///
    /// - `true`: Deletes even while instances use it.
    /// - `false`: Checks for users of the image first.
    ///
    /// Wire name: `Force`.
    pub force: Option<bool>,
    /// Whether to check the request without doing anything.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
}

impl DeleteImageRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteImageRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the image. [More](field@DeleteImageRequest::image_id)
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Whether to delete the image although instances use it.
    /// [More](field@DeleteImageRequest::force)
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }

    /// Whether to check the request without doing anything.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

impl Record for DeleteImageRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ImageId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ImageId", &self.image_id);
        fields.add("Force", &self.force);
        fields.add("DryRun", &self.dry_run);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteImageRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ImageId" => self.image_id.slot(),
            "Force" => self.force.slot(),
            "DryRun" => self.dry_run.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteImageRequest {
    type Response = DeleteImageResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteImage").region("RegionId").read_timeout(36)
    }
}

impl DryRun for DeleteImageRequest {}

/// The response of [`Client::delete_image`](crate::Client::delete_image).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteImageResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteImageResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteImageResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteImageRequest);
ecs_core::internal::response_records!(DeleteImageResponse);
