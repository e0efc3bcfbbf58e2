// Generated from api-specs/fields/2020-01-01/actions/Gen.json by `cargo xtask regenerate`. Do not edit.

//! Calls `Gen`.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::r#gen`](crate::Client::r#gen).
///
/// Calls `Gen`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GenRequest {}

impl GenRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for GenRequest {
    #[inline]
    fn fields<'a>(&'a self, _fields: &mut Fields<'a>) {}
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for GenRequest {
    #[inline]
    fn slot(&mut self, _member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        None
    }
}

impl Request for GenRequest {
    type Response = GenResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::FIELDS, "Gen")
    }
}

/// The response of [`Client::r#gen`](crate::Client::r#gen).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for GenResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for GenResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(GenRequest);
ecs_core::internal::response_records!(GenResponse);
