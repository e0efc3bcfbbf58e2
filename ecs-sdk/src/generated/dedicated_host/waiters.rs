// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! Waiters: methods that poll until all resources reach a state.

use std::time::Duration;

use ecs_core::{Wait, Waiter};

use super::DescribeDedicatedHostsRequest;

impl crate::Client {
    /// Waits until dedicated hosts can take instances.
    ///
    /// Polls `DescribeDedicatedHosts` until `Status` is `Available`; fails if it is
    /// `PermanentFailure`. By default, polls every 5 seconds for up to 600 seconds.
    pub fn wait_until_dedicated_hosts_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeDedicatedHostsRequest> {
        let waiter = Waiter::by_ids(
            "dedicated hosts available",
            |ids| DescribeDedicatedHostsRequest::new().dedicated_host_ids(ids),
            |item| (&item.dedicated_host_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["Available"])
            .failure(&["PermanentFailure"])
            .resource("dedicated_host")
            .interval(Duration::from_secs(5))
            .timeout(Duration::from_secs(600));
        self.wait(waiter, ids)
    }
}
