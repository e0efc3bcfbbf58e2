// Generated from api-specs/times/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Times: the methods of the blocking client.

use crate::blocking::Call;
use crate::times::PlanTripRequest;

impl crate::blocking::Client {
    /// Calls `PlanTrip`.
    ///
    /// See [`PlanTripRequest`].
    #[doc(alias = "PlanTrip")]
    #[inline]
    pub fn plan_trip(&self, request: PlanTripRequest) -> Call<'_, PlanTripRequest> {
        self.call(request)
    }
}
