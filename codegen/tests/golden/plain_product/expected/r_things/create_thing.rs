// Generated from api-specs/r-things/2020-01-01/actions/CreateThing.json by `cargo xtask regenerate`. Do not edit.

//! Calls `CreateThing`.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.

use ecs_core::internal::{Action, Fields, Record, Request};
use crate::generated::services;

/// The request of [`Client::create_thing`](crate::Client::create_thing).
///
/// Calls `CreateThing`.
#[deprecated(note = "the API no longer recommends this action")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateThingRequest {
    /// Wire name: `Name`.
    pub name: Option<String>,
}

impl CreateThingRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Record for CreateThingRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Name", &self.name);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateThingRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Name" => self.name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateThingRequest {
    type Response = CreateThingResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::R_THINGS, "CreateThing")
    }
}

/// The response of [`Client::create_thing`](crate::Client::create_thing), as JSON.
///
/// The metadata does not have its members.
pub type CreateThingResponse = ecs_core::AnyResponse;

ecs_core::internal::request_records!(CreateThingRequest);
