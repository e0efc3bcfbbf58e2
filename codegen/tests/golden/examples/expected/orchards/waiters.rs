// Generated from api-specs/orchards/2020-01-01/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! Waiters: methods that poll until all resources reach a state.

use std::time::Duration;

use ecs_core::{Wait, Waiter};

use super::ListTreesRequest;

impl crate::Client {
    /// Waits until trees are felled.
    ///
    /// Polls `ListTrees` until it no longer lists them. By default, polls every 5 seconds for
    /// up to 60 seconds.
    pub fn wait_until_orchards_felled(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, ListTreesRequest> {
        let waiter = Waiter::by_ids(
            "orchards felled",
            |ids| ListTreesRequest::new().tree_id(ids),
            |item| (&item.tree_id, item.status.as_str()),
        );
        let waiter = waiter
            .absent()
            .interval(Duration::from_secs(5))
            .timeout(Duration::from_secs(60));
        self.wait(waiter, ids)
    }

    /// Waits until trees are grown.
    ///
    /// Polls `ListTrees` until `Status` is `Grown`. By default, polls every 5 seconds for up
    /// to 60 seconds.
    pub fn wait_until_orchards_grown(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, ListTreesRequest> {
        let waiter = Waiter::by_ids(
            "orchards grown",
            |ids| ListTreesRequest::new().tree_id(ids),
            |item| (&item.tree_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["Grown"])
            .interval(Duration::from_secs(5))
            .timeout(Duration::from_secs(60));
        self.wait(waiter, ids)
    }
}
