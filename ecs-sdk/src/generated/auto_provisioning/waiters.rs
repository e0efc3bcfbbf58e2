// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! Waiters: methods that poll until all resources reach a state.

use std::time::Duration;

use ecs_core::{Wait, Waiter};

use super::DescribeAutoProvisioningGroupsRequest;

impl crate::Client {
    /// Waits until auto provisioning groups are active.
    ///
    /// Polls `DescribeAutoProvisioningGroups` until `Status` is `active`; fails if it is
    /// `deleted` or `delete-running`. By default, polls every 5 seconds for up to 600 seconds.
    pub fn wait_until_auto_provisioning_groups_active(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeAutoProvisioningGroupsRequest> {
        let waiter = Waiter::by_ids(
            "auto provisioning groups active",
            |ids| {
                DescribeAutoProvisioningGroupsRequest::new()
                    .auto_provisioning_group_id(ids)
            },
            |item| (&item.auto_provisioning_group_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["active"])
            .failure(&["deleted", "delete-running"])
            .resource("auto_provisioning_group")
            .interval(Duration::from_secs(5))
            .timeout(Duration::from_secs(600));
        self.wait(waiter, ids)
    }
}
