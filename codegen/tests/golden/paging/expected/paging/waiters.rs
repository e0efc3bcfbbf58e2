// Generated from api-specs/paging/2020-01-01/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! Waiters: methods that poll until resources reach a state.

use std::time::Duration;

use ecs_core::{Wait, Waiter};

use super::{ListPartsRequest, ListThingsRequest};

impl crate::Client {
    /// Waits until parts are broken.
    ///
    /// `State` of `ListParts` is then `Broken`; with `Lost`, `Sold` it fails. Polls every 1
    /// seconds for at most 10 seconds by default.
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

    /// Waits until things are no longer there.
    ///
    /// `ListThings` no longer lists them. Polls every 2 seconds for at most 20 seconds by
    /// default.
    pub fn wait_until_things_gone(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, ListThingsRequest> {
        let waiter = Waiter::by_ids(
            "things gone",
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
