// Generated from api-specs/paging/2020-01-01/actions/MakeThing.json by `cargo xtask regenerate`. Do not edit.

//! Calls `MakeThing`.
//!
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::make_thing`](crate::Client::make_thing).
///
/// Calls `MakeThing`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct MakeThingRequest {
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
}

impl MakeThingRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

impl Record for MakeThingRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DryRun", &self.dry_run);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for MakeThingRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DryRun" => self.dry_run.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for MakeThingRequest {
    type Response = MakeThingResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::PAGING, "MakeThing")
    }
}

impl DryRun for MakeThingRequest {}

/// The response of [`Client::make_thing`](crate::Client::make_thing).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MakeThingResponse {
    /// Wire name: `ThingId`.
    pub thing_id: String,
}

impl Record for MakeThingResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ThingId", &self.thing_id);
    }
}

impl DecodeRecord for MakeThingResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ThingId" => self.thing_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(MakeThingRequest);
ecs_core::internal::response_records!(MakeThingResponse);
