// Generated from api-specs/paging/2020-01-01/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! What can be waited for.

use ecs_core::{Wait, Waiter};

use super::{ListPartsRequest, ListThingsRequest};

impl crate::Client {
    /// Waits until parts are broken.
    ///
    /// `State` of `ListParts` is then `Broken`; with `Lost`, `Sold` it fails. Asked every 1
    /// seconds, for no longer than 10, unless set otherwise.
    pub fn wait_until_parts_broken(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, ListPartsRequest> {
        let waiter = Waiter::one_by_one(
            "parts broken",
            |id| ListPartsRequest::new().part_id(id),
            |item| (&item.part_id, item.state.as_str()),
        );
        self.wait(
            waiter.success(&["Broken"]).failure(&["Lost", "Sold"]).every(1).limit(10),
            ids,
        )
    }

    /// Waits until things are no longer there.
    ///
    /// `ListThings` then has them no longer. Asked every 2 seconds, for no longer than 20,
    /// unless set otherwise.
    pub fn wait_until_things_gone(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, ListThingsRequest> {
        let waiter = Waiter::together(
            "things gone",
            |ids| ListThingsRequest::new().thing_ids(ids),
            |item| (&item.thing_id, item.status.as_str()),
        );
        self.wait(waiter.gone().every(2).limit(20), ids)
    }
}
