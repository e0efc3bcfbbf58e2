// Generated from api-specs/enums/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Open enums.
//!
//! Invented for a test.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`paint_thing`](crate::Client::paint_thing) | Calls `PaintThing`. |

pub mod paint_thing;

use ecs_core::Call;

pub use paint_thing::{PaintThingRequest, PaintThingResponse};

impl crate::Client {
    /// Calls `PaintThing`.
    ///
    /// See [`PaintThingRequest`].
    #[doc(alias = "PaintThing")]
    #[inline]
    pub fn paint_thing(
        &self,
        request: PaintThingRequest,
    ) -> Call<'_, PaintThingRequest> {
        self.call(request)
    }
}
