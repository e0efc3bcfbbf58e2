// Generated from api-specs/planning/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Empty lists.
//!
//! Invented for a test.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`create_plan`](crate::Client::create_plan) | Calls `CreatePlan`. |

pub mod create_plan;

use ecs_core::Call;

pub use create_plan::{CreatePlanRequest, CreatePlanResponse};

impl crate::Client {
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
