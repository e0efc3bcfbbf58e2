// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! What can be waited for.

use ecs_core::{Wait, Waiter};

use super::DescribeAutoProvisioningGroupsRequest;

impl crate::Client {
    /// Waits until auto provisioning groups are active.
    ///
    /// `Status` of `DescribeAutoProvisioningGroups` is then `active`; with `deleted`,
    /// `delete-running` it fails. Asked every 5 seconds, for no longer than 600, unless set
    /// otherwise.
    pub fn wait_until_auto_provisioning_groups_active(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeAutoProvisioningGroupsRequest> {
        let waiter = Waiter::together(
            "auto provisioning groups active",
            |ids| {
                DescribeAutoProvisioningGroupsRequest::new()
                    .auto_provisioning_group_id(ids)
            },
            |item| (&item.auto_provisioning_group_id, item.status.as_str()),
        );
        self.wait(
            waiter
                .success(&["active"])
                .failure(&["deleted", "delete-running"])
                .every(5)
                .limit(600),
            ids,
        )
    }
}
