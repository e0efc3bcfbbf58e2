// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! What can be waited for.

use ecs_core::{Wait, Waiter};

use super::DescribeDedicatedHostsRequest;

impl crate::Client {
    /// Waits until dedicated hosts can take instances.
    ///
    /// `Status` of `DescribeDedicatedHosts` is then `Available`; with `PermanentFailure` it
    /// fails. Asked every 5 seconds, for no longer than 600, unless set otherwise.
    pub fn wait_until_dedicated_hosts_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeDedicatedHostsRequest> {
        let waiter = Waiter::together(
            "dedicated hosts available",
            |ids| DescribeDedicatedHostsRequest::new().dedicated_host_ids(ids),
            |item| (&item.dedicated_host_id, item.status.as_str()),
        );
        self.wait(
            waiter
                .success(&["Available"])
                .failure(&["PermanentFailure"])
                .every(5)
                .limit(600),
            ids,
        )
    }
}
