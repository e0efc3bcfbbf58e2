// Generated from api-specs/r-things/2020-01-01/actions/Call.json by `cargo xtask regenerate`. Do not edit.

//! Calls `Call`.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.

use ecs_core::internal::{Action, Fields, Record, Request};
use crate::generated::services;

/// The request of [`Client::call_`](crate::Client::call_).
///
/// Calls `Call`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CallRequest {}

impl CallRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for CallRequest {
    #[inline]
    fn fields<'a>(&'a self, _fields: &mut Fields<'a>) {}
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CallRequest {
    #[inline]
    fn slot(&mut self, _member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        None
    }
}

impl Request for CallRequest {
    type Response = CallResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::R_THINGS, "Call")
    }
}

/// The response of [`Client::call_`](crate::Client::call_), as JSON.
///
/// The metadata does not have its members.
pub type CallResponse = ecs_core::AnyResponse;

ecs_core::internal::request_records!(CallRequest);
