// Generated from api-specs/ecs/2014-05-26/actions/DescribeImagePipelineExecutions.json by `cargo xtask regenerate`. Do not edit.

//! Lists the runs of image pipelines.
//!
//! - **Members**: At least one of `ImagePipelineId` and `ExecutionId` must be set.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`start_image_pipeline_execution`](crate::Client::start_image_pipeline_execution).
//!
//! ```no_run
//! use ecs_sdk::image_builder::DescribeImagePipelineExecutionsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeImagePipelineExecutionsRequest::new()
//!     .image_pipeline_id("ip-2ze5tsl5bp6nf2b3abcd");
//! let mut items = ecs.describe_image_pipeline_executions(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{} {}", item.execution_id, item.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter.Status`, `MissingParameter.ImagePipelineId`.
//!
//! 403: `Invalid.NextToken`.
//!
//! 404: `InvalidImagePipeline.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_image_pipeline_executions`](crate::Client::describe_image_pipeline_executions).
///
/// Lists the runs of image pipelines.
///
/// Often set:
/// [`image_pipeline_id`](field@DescribeImagePipelineExecutionsRequest::image_pipeline_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeImagePipelineExecutionsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the image pipeline.
    ///
    /// Set this or `ExecutionId`, or both. Must not be deleted, because its builds are deleted
    /// with it.
    ///
    /// Wire name: `ImagePipelineId`.
    pub image_pipeline_id: Option<String>,
    /// Id of the pipeline run.
    ///
    /// Set this or `ImagePipelineId`, or both.
    ///
    /// Wire name: `ExecutionId`.
    pub execution_id: Option<String>,
    /// State of the pipeline runs to list.
    ///
    /// Default: every state.
    ///
    /// - `PREPARING`: Helper resources come up.
    /// - `REPAIRING`: Source image is mended.
    /// - `BUILDING`: Commands run, image is made.
    /// - `TESTING`: Test commands run.
    /// - `DISTRIBUTING`: Copying and sharing.
    /// - `RELEASING`: Helper resources go away.
    /// - `SUCCESS`.
    /// - `PARTITION_SUCCESS`: Image exists; distribution or clean-up failed.
    /// - `FAILED`: No image.
    /// - `TEST_FAILED`: Image exists, test failed.
    /// - `CANCELLING`.
    /// - `CANCELLED`.
    ///
    /// Wire name: `Status`, sent as comma-separated text.
    pub status: Option<Vec<String>>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// The token of the previous response; leave it unset at first.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// 1 to 500, default 50.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
}

impl DescribeImagePipelineExecutionsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeImagePipelineExecutionsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeImagePipelineExecutionsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the image pipeline.
    /// [More](field@DescribeImagePipelineExecutionsRequest::image_pipeline_id)
    pub fn image_pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.image_pipeline_id = Some(value.into());
        self
    }

    /// Id of the pipeline run.
    /// [More](field@DescribeImagePipelineExecutionsRequest::execution_id)
    pub fn execution_id(mut self, value: impl Into<String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }

    /// State of the pipeline runs to list. An empty list cannot be sent.
    /// [More](field@DescribeImagePipelineExecutionsRequest::status)
    pub fn status<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.status = Some(value.into_list());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeImagePipelineExecutionsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeImagePipelineExecutionsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }
}

impl Record for DescribeImagePipelineExecutionsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Tag", &self.tag);
        fields.add("ImagePipelineId", &self.image_pipeline_id);
        fields.add("ExecutionId", &self.execution_id);
        fields.add_as(Form::Commas, "Status", &self.status);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeImagePipelineExecutionsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Tag" => self.tag.slot(),
            "ImagePipelineId" => self.image_pipeline_id.slot(),
            "ExecutionId" => self.execution_id.slot(),
            "Status" => self.status.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeImagePipelineExecutionsRequest {
    type Response = DescribeImagePipelineExecutionsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeImagePipelineExecutions")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeImagePipelineExecutionsRequest {
    type Item = ImagePipelineExecution;
    const PAGING: Paging = Paging::token("ImagePipelineExecution").size(500);
    #[inline]
    fn items(
        response: DescribeImagePipelineExecutionsResponse,
    ) -> Vec<ImagePipelineExecution> {
        response.image_pipeline_execution
    }
}

/// The response of
/// [`Client::describe_image_pipeline_executions`](crate::Client::describe_image_pipeline_executions).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeImagePipelineExecutionsResponse {
    /// Pipeline runs found.
    ///
    /// Wire name: `ImagePipelineExecution`.
    pub image_pipeline_execution: Vec<ImagePipelineExecution>,
    /// Maximum number of results in a response.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeImagePipelineExecutionsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "ImagePipelineExecution",
                "ImagePipelineExecutionSet",
                &self.image_pipeline_execution,
            );
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeImagePipelineExecutionsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ImagePipelineExecution" => {
                Slot::Wrapped(
                    "ImagePipelineExecutionSet",
                    &mut self.image_pipeline_execution,
                )
            }
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A run of an image pipeline.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImagePipelineExecution {
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Error code if something failed.
    ///
    /// Wire name: `ErrorCode`.
    pub error_code: String,
    /// Error text if something failed.
    ///
    /// Wire name: `ErrorInfo`.
    pub error_info: String,
    /// Id of the pipeline run.
    ///
    /// Wire name: `ExecutionId`.
    pub execution_id: String,
    /// Id of the image.
    ///
    /// Wire name: `ImageId`.
    pub image_id: String,
    /// Id of the image pipeline.
    ///
    /// Wire name: `ImagePipelineId`.
    pub image_pipeline_id: String,
    /// Message that explains the result.
    ///
    /// Wire name: `Message`.
    pub message: String,
    /// When it was last changed, UTC.
    ///
    /// The latest change.
    ///
    /// Wire name: `ModifiedTime`.
    pub modified_time: types::Time,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// State of the pipeline run.
    ///
    /// - `BUILDING`.
    /// - `DISTRIBUTING`: copying and sharing.
    /// - `RELEASING`: helper resources go away.
    /// - `SUCCESS`.
    /// - `FAILED`.
    /// - `CANCELLING`.
    /// - `CANCELLED`.
    ///
    /// The filter also has `PREPARING`, `REPAIRING`, `TESTING`, `PARTITION_SUCCESS` and
    /// `TEST_FAILED`. The service documents this inconsistently.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
}

impl Record for ImagePipelineExecution {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CreationTime", &self.creation_time);
        fields.add("ErrorCode", &self.error_code);
        fields.add("ErrorInfo", &self.error_info);
        fields.add("ExecutionId", &self.execution_id);
        fields.add("ImageId", &self.image_id);
        fields.add("ImagePipelineId", &self.image_pipeline_id);
        fields.add("Message", &self.message);
        fields.add("ModifiedTime", &self.modified_time);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Status", &self.status);
        fields.wrapped("Tags", "Tag", &self.tags);
    }
}

impl DecodeRecord for ImagePipelineExecution {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreationTime" => self.creation_time.slot(),
            "ErrorCode" => self.error_code.slot(),
            "ErrorInfo" => self.error_info.slot(),
            "ExecutionId" => self.execution_id.slot(),
            "ImageId" => self.image_id.slot(),
            "ImagePipelineId" => self.image_pipeline_id.slot(),
            "Message" => self.message.slot(),
            "ModifiedTime" => self.modified_time.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Status" => self.status.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeImagePipelineExecutionsRequest);
ecs_core::internal::response_records!(
    DescribeImagePipelineExecutionsResponse, ImagePipelineExecution
);
