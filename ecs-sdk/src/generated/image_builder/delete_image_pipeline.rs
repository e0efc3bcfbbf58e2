// Generated from api-specs/ecs/2014-05-26/actions/DeleteImagePipeline.json by `cargo xtask regenerate`. Do not edit.

//! Deletes an image pipeline.
//!
//! The image pipeline execution must be `SUCCESS`, `FAILED`, `TEST_FAILED`,
//! `PARTITION_SUCCESS` or `CANCELLED`.
//!
//! - **Effects**: The records of its builds are deleted too. This cannot be undone.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_image_pipeline_executions`](crate::Client::describe_image_pipeline_executions),
//!   [`cancel_image_pipeline_execution`](crate::Client::cancel_image_pipeline_execution).
//!
//! ```no_run
//! use ecs_sdk::image_builder::DeleteImagePipelineRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteImagePipelineRequest::new()
//!     .image_pipeline_id("ip-2ze5tsl5bp6nf2b3abcd");
//! ecs.delete_image_pipeline(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `InvalidImagePipeline.HasRunningExecution`.
//!
//! 404: `InvalidImagePipeline.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_image_pipeline`](crate::Client::delete_image_pipeline).
///
/// Deletes an image pipeline.
///
/// Needs [`image_pipeline_id`](field@DeleteImagePipelineRequest::image_pipeline_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteImagePipelineRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the image pipeline.
    ///
    /// Required.
    ///
    /// Wire name: `ImagePipelineId`.
    pub image_pipeline_id: Option<String>,
}

impl DeleteImagePipelineRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteImagePipelineRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the image pipeline. [More](field@DeleteImagePipelineRequest::image_pipeline_id)
    pub fn image_pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.image_pipeline_id = Some(value.into());
        self
    }
}

impl Record for DeleteImagePipelineRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ImagePipelineId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ImagePipelineId", &self.image_pipeline_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteImagePipelineRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ImagePipelineId" => self.image_pipeline_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteImagePipelineRequest {
    type Response = DeleteImagePipelineResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteImagePipeline").region("RegionId")
    }
}

/// The response of
/// [`Client::delete_image_pipeline`](crate::Client::delete_image_pipeline).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteImagePipelineResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteImagePipelineResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteImagePipelineResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteImagePipelineRequest);
ecs_core::internal::response_records!(DeleteImagePipelineResponse);
