// Generated from api-specs/enums/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Open enums: the methods of the blocking client.

use crate::blocking::Call;
use crate::open_enums::PaintThingRequest;

impl crate::blocking::Client {
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
