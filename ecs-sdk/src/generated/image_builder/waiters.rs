// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! Waiters: methods that poll until all resources reach a state.

use std::time::Duration;

use ecs_core::{Wait, Waiter};

use super::DescribeImagePipelineExecutionsRequest;

impl crate::Client {
    /// Waits until image pipelines have built their images.
    ///
    /// Polls `DescribeImagePipelineExecutions` until `Status` is `SUCCESS`; fails if it is
    /// `FAILED`, `TEST_FAILED`, `PARTITION_SUCCESS` or `CANCELLED`. By default, polls every 30
    /// seconds for up to 7200 seconds.
    pub fn wait_until_image_pipeline_executions_succeeded(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeImagePipelineExecutionsRequest> {
        let waiter = Waiter::by_id(
            "image pipeline executions succeeded",
            |id| DescribeImagePipelineExecutionsRequest::new().execution_id(id),
            |item| (&item.execution_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["SUCCESS"])
            .failure(&["FAILED", "TEST_FAILED", "PARTITION_SUCCESS", "CANCELLED"])
            .resource("image_pipeline_execution")
            .interval(Duration::from_secs(30))
            .timeout(Duration::from_secs(7200));
        self.wait(waiter, ids)
    }
}
