// Generated from api-specs/ecs/2014-05-26/actions/CancelImagePipelineExecution.json by `cargo xtask regenerate`. Do not edit.

//! Cancels a run of an image pipeline.
//!
//! The image pipeline execution must be `PREPARING`, `REPAIRING` or `BUILDING`. The change
//! continues after the response. Poll
//! [`describe_image_pipeline_executions`](crate::Client::describe_image_pipeline_executions)
//! until `Status` is `CANCELLED`.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`start_image_pipeline_execution`](crate::Client::start_image_pipeline_execution).
//!
//! ```no_run
//! use ecs_sdk::image_builder::CancelImagePipelineExecutionRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CancelImagePipelineExecutionRequest::new()
//!     .execution_id("exec-5fb8facb8ed7427c");
//! ecs.cancel_image_pipeline_execution(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidStatus.CancelFailed`.
//!
//! 403: `InvalidStatus.ImagePipelineExecution`.
//!
//! 404: `InvalidImagePipelineExecution.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::cancel_image_pipeline_execution`](crate::Client::cancel_image_pipeline_execution).
///
/// Cancels a run of an image pipeline.
///
/// Needs [`execution_id`](field@CancelImagePipelineExecutionRequest::execution_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CancelImagePipelineExecutionRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Tags of the template.
    ///
    /// At most 20 items. Not available; leave it unset.
    ///
    /// Different here:
    ///
    /// - `Key`: Not available; leave it unset.
    /// - `Value`: Not available; leave it unset.
    ///
    /// Wire name: `TemplateTag`.
    pub template_tag: Option<Vec<types::Tag>>,
    /// Id of the pipeline run.
    ///
    /// Required.
    ///
    /// Wire name: `ExecutionId`.
    pub execution_id: Option<String>,
}

impl CancelImagePipelineExecutionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CancelImagePipelineExecutionRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags of the template. An empty list cannot be sent.
    /// [More](field@CancelImagePipelineExecutionRequest::template_tag)
    pub fn template_tag<M>(
        mut self,
        value: impl ecs_core::IntoList<types::Tag, M>,
    ) -> Self {
        self.template_tag = Some(value.into_list());
        self
    }

    /// Id of the pipeline run. [More](field@CancelImagePipelineExecutionRequest::execution_id)
    pub fn execution_id(mut self, value: impl Into<String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
}

impl Record for CancelImagePipelineExecutionRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ExecutionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("TemplateTag", &self.template_tag);
        fields.add("ExecutionId", &self.execution_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CancelImagePipelineExecutionRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "TemplateTag" => self.template_tag.slot(),
            "ExecutionId" => self.execution_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CancelImagePipelineExecutionRequest {
    type Response = CancelImagePipelineExecutionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CancelImagePipelineExecution").region("RegionId")
    }
}

/// The response of
/// [`Client::cancel_image_pipeline_execution`](crate::Client::cancel_image_pipeline_execution).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelImagePipelineExecutionResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CancelImagePipelineExecutionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CancelImagePipelineExecutionResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CancelImagePipelineExecutionRequest);
ecs_core::internal::response_records!(CancelImagePipelineExecutionResponse);
