// Generated from api-specs/times/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Times.
//!
//! Invented for a test.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`plan_trip`](crate::Client::plan_trip) | Calls `PlanTrip`. |

pub mod plan_trip;

use ecs_core::Call;

pub use plan_trip::{PlanTripRequest, PlanTripResponse};

impl crate::Client {
    /// Calls `PlanTrip`.
    ///
    /// See [`PlanTripRequest`].
    #[doc(alias = "PlanTrip")]
    #[inline]
    pub fn plan_trip(&self, request: PlanTripRequest) -> Call<'_, PlanTripRequest> {
        self.call(request)
    }
}
