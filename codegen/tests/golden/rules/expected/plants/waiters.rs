// Generated from api-specs/rules/2020-01-01/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! Waiters: methods that poll until all resources reach a state.

use std::time::Duration;

use ecs_core::{Wait, Waiter};

use super::DescribePlantsRequest;

impl crate::Client {
    /// Waits until trees are grown.
    ///
    /// Polls `DescribePlants` until `Status` is `Grown`; fails if it is `Cut`. By default,
    /// polls every 5 seconds for up to 60 seconds.
    pub fn wait_until_trees_grown(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribePlantsRequest> {
        let waiter = Waiter::by_ids(
            "trees grown",
            |ids| DescribePlantsRequest::new().tree_id(ids),
            |item| (&item.tree_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["Grown"])
            .failure(&["Cut"])
            .interval(Duration::from_secs(5))
            .timeout(Duration::from_secs(60));
        self.wait(waiter, ids)
    }
}
