// Generated from api-specs/paging/2020-01-01/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! Waiters: methods that poll until all resources reach a state.

use std::time::Duration;

use ecs_core::{Wait, Waiter};

use super::{ListPartsRequest, ListThingsRequest};

impl crate::Client {
    /// Waits until parts are broken.
    ///
    /// Polls `ListParts` until `State` is `Broken`; fails if it is `Lost` or `Sold`. By
    /// default, polls every 1 seconds for up to 10 seconds.
    pub fn wait_until_parts_broken(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, ListPartsRequest> {
        let waiter = Waiter::by_id(
            "parts broken",
            |id| ListPartsRequest::new().part_id(id),
            |item| (&item.part_id, item.state.as_str()),
        );
        let waiter = waiter
            .success(&["Broken"])
            .failure(&["Lost", "Sold"])
            .interval(Duration::from_secs(1))
            .timeout(Duration::from_secs(10));
        self.wait(waiter, ids)
    }

    /// Waits until things are deleted.
    ///
    /// Polls `ListThings` until it no longer lists them. By default, polls every 2 seconds for
    /// up to 20 seconds.
    pub fn wait_until_things_deleted(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, ListThingsRequest> {
        let waiter = Waiter::by_ids(
            "things deleted",
            |ids| ListThingsRequest::new().thing_ids(ids),
            |item| (&item.thing_id, item.status.as_str()),
        );
        let waiter = waiter
            .absent()
            .interval(Duration::from_secs(2))
            .timeout(Duration::from_secs(20));
        self.wait(waiter, ids)
    }
}
