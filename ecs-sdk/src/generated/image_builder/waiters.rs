// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! What can be waited for.

use ecs_core::{Wait, Waiter};

use super::DescribeImagePipelineExecutionsRequest;

impl crate::Client {
    /// Waits until image pipelines have built their images.
    ///
    /// `Status` of `DescribeImagePipelineExecutions` is then `SUCCESS`; with `FAILED`,
    /// `CANCELLED`, `PARTIAL_SUCCESS` it fails. Asked every 30 seconds, for no longer than
    /// 7200, unless set otherwise.
    pub fn wait_until_image_pipeline_executions_succeeded(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeImagePipelineExecutionsRequest> {
        let waiter = Waiter::one_by_one(
            "image pipeline executions succeeded",
            |id| DescribeImagePipelineExecutionsRequest::new().execution_id(id),
            |item| (&item.execution_id, item.status.as_str()),
        );
        self.wait(
            waiter
                .success(&["SUCCESS"])
                .failure(&["FAILED", "CANCELLED", "PARTIAL_SUCCESS"])
                .every(30)
                .limit(7200),
            ids,
        )
    }
}
