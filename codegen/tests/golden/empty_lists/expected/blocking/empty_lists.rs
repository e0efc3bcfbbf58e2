// Generated from api-specs/planning/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Empty lists: the methods of the blocking client.

use crate::blocking::Call;
use crate::empty_lists::CreatePlanRequest;

impl crate::blocking::Client {
    /// Calls `CreatePlan`.
    ///
    /// See [`CreatePlanRequest`].
    #[doc(alias = "CreatePlan")]
    #[inline]
    pub fn create_plan(
        &self,
        request: CreatePlanRequest,
    ) -> Call<'_, CreatePlanRequest> {
        self.call(request)
    }
}
