// Generated from api-specs/ecs/2014-05-26/actions/StartImagePipelineExecution.json by `cargo xtask regenerate`. Do not edit.

//! Starts a run of an image pipeline.
//!
//! The change continues after the response.
//! [`Client::wait_until_image_pipeline_executions_succeeded`](crate::Client::wait_until_image_pipeline_executions_succeeded)
//! waits for its end.
//!
//! - **Effects**: Builds the image, then distributes and shares it as the template says.
//!   Several temporary instances run in the meantime.
//! - **Costs**: Temporary instances are billed as pay-as-you-go.
//! - **Limits**: One build per template at the same time.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`cancel_image_pipeline_execution`](crate::Client::cancel_image_pipeline_execution),
//!   [`describe_image_pipeline_executions`](crate::Client::describe_image_pipeline_executions),
//!   [`create_image_pipeline`](crate::Client::create_image_pipeline).
//!
//! ```no_run
//! use ecs_sdk::image_builder::StartImagePipelineExecutionRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = StartImagePipelineExecutionRequest::new()
//!     .image_pipeline_id("ip-2ze5tsl5bp6nf2b3abcd");
//! let response = ecs.start_image_pipeline_execution(request).await?;
//! ecs.wait_until_image_pipeline_executions_succeeded([response.execution_id]).await?;
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
//! 500: `StartImagePipelineExecution.Failed`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::start_image_pipeline_execution`](crate::Client::start_image_pipeline_execution).
///
/// Starts a run of an image pipeline.
///
/// Needs
/// [`image_pipeline_id`](field@StartImagePipelineExecutionRequest::image_pipeline_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct StartImagePipelineExecutionRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Tags of the template.
    ///
    /// At most 20 items. Deprecated; leave it unset.
    ///
    /// Different here:
    ///
    /// - `Key`: Deprecated; leave it unset.
    /// - `Value`: Deprecated; leave it unset.
    ///
    /// Wire name: `TemplateTag`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub template_tag: Option<Vec<types::Tag>>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Different here:
    ///
    /// - `Value`: At most 128 characters, not beginning with `acs:`, without `http://` or
    ///   `https://`. Can be empty.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the image pipeline.
    ///
    /// Required.
    ///
    /// Wire name: `ImagePipelineId`.
    pub image_pipeline_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
}

impl StartImagePipelineExecutionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@StartImagePipelineExecutionRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags of the template. An empty list cannot be sent.
    /// [More](field@StartImagePipelineExecutionRequest::template_tag)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn template_tag<M>(
        mut self,
        value: impl ecs_core::IntoList<types::Tag, M>,
    ) -> Self {
        self.template_tag = Some(value.into_list());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@StartImagePipelineExecutionRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the image pipeline.
    /// [More](field@StartImagePipelineExecutionRequest::image_pipeline_id)
    pub fn image_pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.image_pipeline_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@StartImagePipelineExecutionRequest::client_token)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for StartImagePipelineExecutionRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "TemplateTag" => self.template_tag.slot(),
            "Tag" => self.tag.slot(),
            "ImagePipelineId" => self.image_pipeline_id.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `ExecutionId`.
    pub execution_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for StartImagePipelineExecutionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ExecutionId", &self.execution_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for StartImagePipelineExecutionResponse {
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
