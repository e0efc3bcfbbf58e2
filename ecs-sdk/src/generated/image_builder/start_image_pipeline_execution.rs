// Generated from api-specs/ecs/2014-05-26/actions/StartImagePipelineExecution.json by `cargo xtask regenerate`. Do not edit.

//! `StartImagePipelineExecution`: starts a run of an image pipeline.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `InvalidImagePipeline.HasRunningExecution`.
//!
//! 404: `InvalidImagePipeline.NotFound`.
//!
//! 500: `StartImagePipelineExecution.Failed`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::start_image_pipeline_execution`](crate::Client::start_image_pipeline_execution).
///
/// Starts a run of an image pipeline.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct StartImagePipelineExecutionRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Tags of the template.
    ///
    /// `TemplateTag`. At most 20 items.
    #[deprecated(note = "the API no longer recommends this member")]
    pub template_tag: Option<Vec<types::Tag>>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the image pipeline.
    ///
    /// `ImagePipelineId`, required.
    pub image_pipeline_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
}

impl StartImagePipelineExecutionRequest {
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
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn template_tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.template_tag = Some(value.into_iter().map(Into::into).collect());
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

    /// Sets `ImagePipelineId`.
    pub fn image_pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.image_pipeline_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for StartImagePipelineExecutionRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ImagePipelineId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("TemplateTag", &self.template_tag);
        fields.add("Tag", &self.tag);
        fields.add("ImagePipelineId", &self.image_pipeline_id);
        fields.add("ClientToken", &self.client_token);
    }
}

impl Request for StartImagePipelineExecutionRequest {
    type Response = StartImagePipelineExecutionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "StartImagePipelineExecution")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::start_image_pipeline_execution`](crate::Client::start_image_pipeline_execution).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartImagePipelineExecutionResponse {
    /// Id of the pipeline run.
    ///
    /// `ExecutionId`.
    pub execution_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for StartImagePipelineExecutionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ExecutionId", &self.execution_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for StartImagePipelineExecutionResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ExecutionId" => self.execution_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(StartImagePipelineExecutionRequest);
ecs_core::internal::response_records!(StartImagePipelineExecutionResponse);
