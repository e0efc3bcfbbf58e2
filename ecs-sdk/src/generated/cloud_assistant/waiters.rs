// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! What can be waited for.

use ecs_core::{Wait, Waiter};

use super::{
    DescribeCloudAssistantStatusRequest, DescribeInvocationsRequest,
    DescribeSendFileResultsRequest,
};

impl crate::Client {
    /// Waits until the Cloud Assistant on instances answers, so that commands can run there.
    ///
    /// `CloudAssistantStatus` of `DescribeCloudAssistantStatus` is then `true`. Asked every 5
    /// seconds, for no longer than 300, unless set otherwise.
    pub fn wait_until_cloud_assistants_ready(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeCloudAssistantStatusRequest> {
        let waiter = Waiter::together(
            "cloud assistants ready",
            |ids| DescribeCloudAssistantStatusRequest::new().instance_id(ids),
            |item| (&item.instance_id, item.cloud_assistant_status.as_str()),
        );
        self.wait(waiter.success(&["true"]).every(5).limit(300), ids)
    }

    /// Waits until files have been sent to all instances, or have not: the instances of each
    /// item tell.
    ///
    /// `InvocationStatus` of `DescribeSendFileResults` is then `Success`, `Failed`,
    /// `PartialFailed`, `Stopped`. Asked every 2 seconds, for no longer than 300, unless set
    /// otherwise.
    pub fn wait_until_files_sent(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeSendFileResultsRequest> {
        let waiter = Waiter::one_by_one(
            "files sent",
            |id| DescribeSendFileResultsRequest::new().invoke_id(id),
            |item| (&item.invoke_id, item.invocation_status.as_str()),
        );
        self.wait(
            waiter
                .success(&["Success", "Failed", "PartialFailed", "Stopped"])
                .every(2)
                .limit(300),
            ids,
        )
    }

    /// Waits until commands have ended on all instances, with success or not.
    ///
    /// `InvocationStatus` of `DescribeInvocations` is then `Success`, `PartialFailed`,
    /// `Failed`, `Stopped`. Asked every 2 seconds, for no longer than 3600, unless set
    /// otherwise.
    pub fn wait_until_invocations_finished(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeInvocationsRequest> {
        let waiter = Waiter::one_by_one(
            "invocations finished",
            |id| DescribeInvocationsRequest::new().invoke_id(id),
            |item| (&item.invoke_id, item.invocation_status.as_str()),
        );
        self.wait(
            waiter
                .success(&["Success", "PartialFailed", "Failed", "Stopped"])
                .every(2)
                .limit(3600),
            ids,
        )
    }
}
