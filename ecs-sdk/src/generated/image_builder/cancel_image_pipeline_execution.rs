// Generated from api-specs/ecs/2014-05-26/actions/CancelImagePipelineExecution.json by `cargo xtask regenerate`. Do not edit.

//! `CancelImagePipelineExecution`: cancels a run of an image pipeline.
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
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::cancel_image_pipeline_execution`](crate::Client::cancel_image_pipeline_execution).
///
/// Cancels a run of an image pipeline.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CancelImagePipelineExecutionRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Tags of the template.
    ///
    /// `TemplateTag`. At most 20 items.
    pub template_tag: Option<Vec<types::Tag>>,
    /// Id of the pipeline run.
    ///
    /// `ExecutionId`, required.
    pub execution_id: Option<String>,
}

impl CancelImagePipelineExecutionRequest {
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

    /// Sets `TemplateTag`. An empty list cannot be sent.
    pub fn template_tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.template_tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ExecutionId`.
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
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CancelImagePipelineExecutionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for CancelImagePipelineExecutionResponse {
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
