// Generated from api-specs/bare/2020-01-01/actions/ForgetThing.json by `cargo xtask regenerate`. Do not edit.

//! Calls `ForgetThing`.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.

use ecs_core::internal::{Action, DecodeRecord, Fields, Record, Request, Slot};
use crate::generated::services;

/// The request of [`Client::forget_thing`](crate::Client::forget_thing).
///
/// Calls `ForgetThing`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ForgetThingRequest {}

impl ForgetThingRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for ForgetThingRequest {
    #[inline]
    fn fields<'a>(&'a self, _fields: &mut Fields<'a>) {}
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ForgetThingRequest {
    #[inline]
    fn slot(&mut self, _member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        None
    }
}

impl Request for ForgetThingRequest {
    type Response = ForgetThingResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::BARE, "ForgetThing")
    }
}

/// The response of [`Client::forget_thing`](crate::Client::forget_thing).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForgetThingResponse {}

impl Record for ForgetThingResponse {
    #[inline]
    fn fields<'a>(&'a self, _fields: &mut Fields<'a>) {}
}

impl DecodeRecord for ForgetThingResponse {
    #[inline]
    fn slot(&mut self, _member: &str) -> Option<Slot<'_>> {
        None
    }
}

ecs_core::internal::request_records!(ForgetThingRequest);
ecs_core::internal::response_records!(ForgetThingResponse);
