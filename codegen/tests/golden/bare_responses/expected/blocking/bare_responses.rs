// Generated from api-specs/bare/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Bare responses: the methods of the blocking client.

use crate::blocking::Call;
use crate::bare_responses::{ForgetThingRequest, PingThingRequest};

impl crate::blocking::Client {
    /// Calls `ForgetThing`.
    ///
    /// See [`ForgetThingRequest`].
    #[doc(alias = "ForgetThing")]
    #[inline]
    pub fn forget_thing(
        &self,
        request: ForgetThingRequest,
    ) -> Call<'_, ForgetThingRequest> {
        self.call(request)
    }

    /// Calls `PingThing`.
    ///
    /// See [`PingThingRequest`].
    #[doc(alias = "PingThing")]
    #[inline]
    pub fn ping_thing(&self, request: PingThingRequest) -> Call<'_, PingThingRequest> {
        self.call(request)
    }
}
