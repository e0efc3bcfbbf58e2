// Generated from api-specs/r-things/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! R-things: the methods of the blocking client.

use crate::blocking::Call;
use crate::r_things::{CallRequest, CreateThingRequest, GetShapesRequest, ModRequest};

impl crate::blocking::Client {
    /// Calls `Call`.
    ///
    /// See [`CallRequest`].
    #[doc(alias = "Call")]
    #[inline]
    pub fn call_(&self, request: CallRequest) -> Call<'_, CallRequest> {
        self.call(request)
    }

    /// Calls `CreateThing`.
    ///
    /// See [`CreateThingRequest`].
    #[doc(alias = "CreateThing")]
    #[deprecated(note = "the API no longer recommends this action")]
    #[inline]
    pub fn create_thing(
        &self,
        request: CreateThingRequest,
    ) -> Call<'_, CreateThingRequest> {
        self.call(request)
    }

    /// Calls `GetShapes`.
    ///
    /// See [`GetShapesRequest`].
    #[doc(alias = "GetShapes")]
    #[inline]
    pub fn get_shapes(&self, request: GetShapesRequest) -> Call<'_, GetShapesRequest> {
        self.call(request)
    }

    /// Calls `Mod`.
    ///
    /// See [`ModRequest`].
    #[doc(alias = "Mod")]
    #[inline]
    pub fn mod_(&self, request: ModRequest) -> Call<'_, ModRequest> {
        self.call(request)
    }
}
