// Generated from api-specs/bare/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Bare responses.
//!
//! Invented for a test.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`forget_thing`](crate::Client::forget_thing) | Calls `ForgetThing`. |
//! | [`ping_thing`](crate::Client::ping_thing) | Calls `PingThing`. |

pub mod forget_thing;
pub mod ping_thing;

use ecs_core::Call;

pub use forget_thing::{ForgetThingRequest, ForgetThingResponse};
pub use ping_thing::{PingThingRequest, PingThingResponse};

impl crate::Client {
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
