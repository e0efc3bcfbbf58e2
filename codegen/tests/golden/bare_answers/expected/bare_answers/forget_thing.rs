// Generated from api-specs/bare/2020-01-01/actions/ForgetThing.json by `cargo xtask regenerate`. Do not edit.

//! `ForgetThing`: calls `ForgetThing`.

use ecs_core::{Action, Request};
use ecs_core::record::{Answer, Members, Record, Slot};
use crate::generated::services;

/// The request of [`Client::forget_thing`](crate::Client::forget_thing).
///
/// Calls `ForgetThing`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ForgetThingRequest {}

impl ForgetThingRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for ForgetThingRequest {
    #[inline]
    fn members<'a>(&'a self, _to: &mut Members<'a>) {}
}

impl Request for ForgetThingRequest {
    type Response = ForgetThingResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::BARE, "ForgetThing")
    }
}

/// The answer to [`Client::forget_thing`](crate::Client::forget_thing).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForgetThingResponse {}

impl Record for ForgetThingResponse {
    #[inline]
    fn members<'a>(&'a self, _to: &mut Members<'a>) {}
}

impl Answer for ForgetThingResponse {
    #[inline]
    fn slot(&mut self, _member: &str) -> Option<Slot<'_>> {
        None
    }
}

ecs_core::request_records!(ForgetThingRequest);
ecs_core::answer_records!(ForgetThingResponse);
