// Generated from api-specs/r-things/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! R-things.
//!
//! All actions of R-things.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`call_`](crate::Client::call_) | Calls `Call`. |
//! | [`create_thing`](crate::Client::create_thing) | Calls `CreateThing`. |
//! | [`get_shapes`](crate::Client::get_shapes) | Calls `GetShapes`. |
//! | [`mod_`](crate::Client::mod_) | Calls `Mod`. |

pub mod call_;
pub mod create_thing;
pub mod get_shapes;
pub mod mod_;

use ecs_core::Call;

pub use call_::{CallRequest, CallResponse};
pub use create_thing::{CreateThingRequest, CreateThingResponse};
pub use get_shapes::{GetShapesRequest, GetShapesResponse};
pub use mod_::{ModRequest, ModResponse};

impl crate::Client {
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
