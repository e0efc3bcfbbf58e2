// Generated from api-specs/bare/2020-01-01/actions/PingThing.json by `cargo xtask regenerate`. Do not edit.

//! Calls `PingThing`.
//!
//! - **Calls**: Read-only, so always safe to retry.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::ping_thing`](crate::Client::ping_thing).
///
/// Calls `PingThing`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PingThingRequest {}

impl PingThingRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for PingThingRequest {
    #[inline]
    fn fields<'a>(&'a self, _fields: &mut Fields<'a>) {}
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PingThingRequest {
    #[inline]
    fn slot(&mut self, _member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        None
    }
}

impl Request for PingThingRequest {
    type Response = PingThingResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::BARE, "PingThing").read_only()
    }
}

/// The response of [`Client::ping_thing`](crate::Client::ping_thing).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PingThingResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for PingThingResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for PingThingResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(PingThingRequest);
ecs_core::internal::response_records!(PingThingResponse);
