// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! Waiters: methods that poll until all resources reach a state.

use std::time::Duration;

use ecs_core::{Wait, Waiter};

use super::{
    DescribeCloudAssistantStatusRequest, DescribeInvocationsRequest,
    DescribeSendFileResultsRequest,
};

impl crate::Client {
    /// Waits until the Cloud Assistant on instances responds, so that commands can run there.
    ///
    /// Polls `DescribeCloudAssistantStatus` until `CloudAssistantStatus` is `true`. By
    /// default, polls every 5 seconds for up to 300 seconds.
    pub fn wait_until_cloud_assistants_ready(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeCloudAssistantStatusRequest> {
        let waiter = Waiter::by_ids(
            "cloud assistants ready",
            |ids| DescribeCloudAssistantStatusRequest::new().instance_id(ids),
            |item| (&item.instance_id, item.cloud_assistant_status.as_str()),
        );
        let waiter = waiter
            .success(&["true"])
            .resource("instance")
            .interval(Duration::from_secs(5))
            .timeout(Duration::from_secs(300));
        self.wait(waiter, ids)
    }

    /// Waits until sending files has ended on all instances, with success or not: the
    /// instances of each item show the result.
    ///
    /// Polls `DescribeSendFileResults` until `InvocationStatus` is `Success`, `Failed`,
    /// `PartialFailed` or `Stopped`. By default, polls every 2 seconds for up to 300 seconds.
    pub fn wait_until_files_sent(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeSendFileResultsRequest> {
        let waiter = Waiter::by_id(
            "files sent",
            |id| DescribeSendFileResultsRequest::new().invoke_id(id),
            |item| (&item.invoke_id, item.invocation_status.as_str()),
        );
        let waiter = waiter
            .success(&["Success", "Failed", "PartialFailed", "Stopped"])
            .resource("invocation")
            .interval(Duration::from_secs(2))
            .timeout(Duration::from_secs(300));
        self.wait(waiter, ids)
    }

    /// Waits until commands have ended on all instances, with success or not.
    ///
    /// Polls `DescribeInvocations` until `InvocationStatus` is `Success`, `PartialFailed`,
    /// `Failed` or `Stopped`. By default, polls every 2 seconds for up to 3600 seconds.
    pub fn wait_until_invocations_finished(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeInvocationsRequest> {
        let waiter = Waiter::by_id(
            "invocations finished",
            |id| DescribeInvocationsRequest::new().invoke_id(id),
            |item| (&item.invoke_id, item.invocation_status.as_str()),
        );
        let waiter = waiter
            .success(&["Success", "PartialFailed", "Failed", "Stopped"])
            .resource("invocation")
            .interval(Duration::from_secs(2))
            .timeout(Duration::from_secs(3600));
        self.wait(waiter, ids)
    }
}
