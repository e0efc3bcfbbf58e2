// Generated from api-specs/ecs/2014-05-26/actions/CancelCopyImage.json by `cargo xtask regenerate`. Do not edit.

//! Cancels an image copy that is still in progress.
//!
//! - **Before**: The copy must be in progress; a complete copy is an error.
//! - **Effects**: The incomplete copy is deleted. The source image does not change.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`copy_image`](crate::Client::copy_image).
//!
//! ```no_run
//! use ecs_sdk::image::CancelCopyImageRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CancelCopyImageRequest::new().image_id("m-bp1copying000000abcd");
//! ecs.cancel_copy_image(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `CancelNotSupported`, `ImageCreatedNotFromCopy`, `IncorrectImageStatus`,
//! `InvalidDescription.Malformed`.
//!
//! 404: `InvalidImageId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::cancel_copy_image`](crate::Client::cancel_copy_image).
///
/// Cancels an image copy that is still in progress.
///
/// Needs [`image_id`](field@CancelCopyImageRequest::image_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CancelCopyImageRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client. The destination region, not that of the source.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the image.
    ///
    /// Required. The id of the copy in progress, not of its source.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
}

impl CancelCopyImageRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CancelCopyImageRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the image. [More](field@CancelCopyImageRequest::image_id)
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
}

impl Record for CancelCopyImageRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ImageId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ImageId", &self.image_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CancelCopyImageRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ImageId" => self.image_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CancelCopyImageRequest {
    type Response = CancelCopyImageResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CancelCopyImage").region("RegionId")
    }
}

/// The response of [`Client::cancel_copy_image`](crate::Client::cancel_copy_image).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelCopyImageResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CancelCopyImageResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CancelCopyImageResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CancelCopyImageRequest);
ecs_core::internal::response_records!(CancelCopyImageResponse);
