// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Image builder: the methods of the blocking client.

use crate::blocking::{Call, Wait};
use crate::image_builder::{
    CancelImagePipelineExecutionRequest, CreateImageComponentRequest,
    CreateImagePipelineRequest, DeleteImageComponentRequest, DeleteImagePipelineRequest,
    DescribeImageComponentsRequest, DescribeImagePipelineExecutionsRequest,
    DescribeImagePipelinesRequest, StartImagePipelineExecutionRequest,
};

impl crate::blocking::Client {
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

    /// Waits until image pipelines have built their images.
    ///
    /// Polls `DescribeImagePipelineExecutions` until `Status` is `SUCCESS`; fails if it is
    /// `FAILED`, `TEST_FAILED`, `PARTITION_SUCCESS` or `CANCELLED`. By default, polls every 30
    /// seconds for up to 7200 seconds.
    pub fn wait_until_image_pipeline_executions_succeeded(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeImagePipelineExecutionsRequest> {
        Wait::new(
            self,
            self.async_client().wait_until_image_pipeline_executions_succeeded(ids),
        )
    }
}
