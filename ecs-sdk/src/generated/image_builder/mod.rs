// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Image builder.
//!
//! Pipelines that build custom images from a base image, and the components they use.
//!
//! Start with [`create_image_pipeline`](crate::Client::create_image_pipeline),
//! [`start_image_pipeline_execution`](crate::Client::start_image_pipeline_execution) and
//! [`describe_image_pipeline_executions`](crate::Client::describe_image_pipeline_executions).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`cancel_image_pipeline_execution`](crate::Client::cancel_image_pipeline_execution) | Cancels a run of an image pipeline. |
//! | [`create_image_component`](crate::Client::create_image_component) | Creates an image component, a reusable set of build or test steps. |
//! | [`create_image_pipeline`](crate::Client::create_image_pipeline) | Creates an image pipeline, which builds custom images from a base image. |
//! | [`delete_image_component`](crate::Client::delete_image_component) | Deletes an image component. |
//! | [`delete_image_pipeline`](crate::Client::delete_image_pipeline) | Deletes an image pipeline. |
//! | [`describe_image_components`](crate::Client::describe_image_components) | Lists image components. |
//! | [`describe_image_pipeline_executions`](crate::Client::describe_image_pipeline_executions) | Lists the runs of image pipelines. |
//! | [`describe_image_pipelines`](crate::Client::describe_image_pipelines) | Lists image pipelines. |
//! | [`start_image_pipeline_execution`](crate::Client::start_image_pipeline_execution) | Starts a run of an image pipeline. |

pub mod cancel_image_pipeline_execution;
pub mod create_image_component;
pub mod create_image_pipeline;
pub mod delete_image_component;
pub mod delete_image_pipeline;
pub mod describe_image_components;
pub mod describe_image_pipeline_executions;
pub mod describe_image_pipelines;
pub mod start_image_pipeline_execution;
mod waiters;

use ecs_core::Call;

pub use cancel_image_pipeline_execution::{
    CancelImagePipelineExecutionRequest, CancelImagePipelineExecutionResponse,
};
pub use create_image_component::{
    CreateImageComponentRequest, CreateImageComponentResponse,
};
pub use create_image_pipeline::{CreateImagePipelineRequest, CreateImagePipelineResponse};
pub use delete_image_component::{
    DeleteImageComponentRequest, DeleteImageComponentResponse,
};
pub use delete_image_pipeline::{DeleteImagePipelineRequest, DeleteImagePipelineResponse};
pub use describe_image_components::{
    DescribeImageComponentsRequest, DescribeImageComponentsResponse,
};
pub use describe_image_pipeline_executions::{
    DescribeImagePipelineExecutionsRequest, DescribeImagePipelineExecutionsResponse,
};
pub use describe_image_pipelines::{
    DescribeImagePipelinesRequest, DescribeImagePipelinesResponse,
};
pub use start_image_pipeline_execution::{
    StartImagePipelineExecutionRequest, StartImagePipelineExecutionResponse,
};

impl crate::Client {
    /// Cancels a run of an image pipeline.
    ///
    /// See [`CancelImagePipelineExecutionRequest`].
    #[doc(alias = "CancelImagePipelineExecution")]
    #[inline]
    pub fn cancel_image_pipeline_execution(
        &self,
        request: CancelImagePipelineExecutionRequest,
    ) -> Call<'_, CancelImagePipelineExecutionRequest> {
        self.call(request)
    }

    /// Creates an image component, a reusable set of build or test steps.
    ///
    /// See [`CreateImageComponentRequest`].
    #[doc(alias = "CreateImageComponent")]
    #[inline]
    pub fn create_image_component(
        &self,
        request: CreateImageComponentRequest,
    ) -> Call<'_, CreateImageComponentRequest> {
        self.call(request)
    }

    /// Creates an image pipeline, which builds custom images from a base image.
    ///
    /// See [`CreateImagePipelineRequest`].
    #[doc(alias = "CreateImagePipeline")]
    #[inline]
    pub fn create_image_pipeline(
        &self,
        request: CreateImagePipelineRequest,
    ) -> Call<'_, CreateImagePipelineRequest> {
        self.call(request)
    }

    /// Deletes an image component.
    ///
    /// See [`DeleteImageComponentRequest`].
    #[doc(alias = "DeleteImageComponent")]
    #[inline]
    pub fn delete_image_component(
        &self,
        request: DeleteImageComponentRequest,
    ) -> Call<'_, DeleteImageComponentRequest> {
        self.call(request)
    }

    /// Deletes an image pipeline.
    ///
    /// See [`DeleteImagePipelineRequest`].
    #[doc(alias = "DeleteImagePipeline")]
    #[inline]
    pub fn delete_image_pipeline(
        &self,
        request: DeleteImagePipelineRequest,
    ) -> Call<'_, DeleteImagePipelineRequest> {
        self.call(request)
    }

    /// Lists image components.
    ///
    /// See [`DescribeImageComponentsRequest`].
    #[doc(alias = "DescribeImageComponents")]
    #[inline]
    pub fn describe_image_components(
        &self,
        request: DescribeImageComponentsRequest,
    ) -> Call<'_, DescribeImageComponentsRequest> {
        self.call(request)
    }

    /// Lists the runs of image pipelines.
    ///
    /// See [`DescribeImagePipelineExecutionsRequest`].
    #[doc(alias = "DescribeImagePipelineExecutions")]
    #[inline]
    pub fn describe_image_pipeline_executions(
        &self,
        request: DescribeImagePipelineExecutionsRequest,
    ) -> Call<'_, DescribeImagePipelineExecutionsRequest> {
        self.call(request)
    }

    /// Lists image pipelines.
    ///
    /// See [`DescribeImagePipelinesRequest`].
    #[doc(alias = "DescribeImagePipelines")]
    #[inline]
    pub fn describe_image_pipelines(
        &self,
        request: DescribeImagePipelinesRequest,
    ) -> Call<'_, DescribeImagePipelinesRequest> {
        self.call(request)
    }

    /// Starts a run of an image pipeline.
    ///
    /// See [`StartImagePipelineExecutionRequest`].
    #[doc(alias = "StartImagePipelineExecution")]
    #[inline]
    pub fn start_image_pipeline_execution(
        &self,
        request: StartImagePipelineExecutionRequest,
    ) -> Call<'_, StartImagePipelineExecutionRequest> {
        self.call(request)
    }
}
