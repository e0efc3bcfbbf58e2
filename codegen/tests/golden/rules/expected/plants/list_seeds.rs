// Generated from api-specs/rules/2020-01-01/actions/ListSeeds.json by `cargo xtask regenerate`. Do not edit.

//! Lists seeds.
//!
//! - **Calls**: Read-only, so always safe to retry.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::list_seeds`](crate::Client::list_seeds).
///
/// Lists seeds.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListSeedsRequest {
    /// Wire name: `Kind`.
    pub kind: Option<String>,
}

impl ListSeedsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

impl Record for ListSeedsRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Kind", &self.kind);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ListSeedsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Kind" => self.kind.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ListSeedsRequest {
    type Response = ListSeedsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::RULES, "ListSeeds").read_only()
    }
}

/// The response of [`Client::list_seeds`](crate::Client::list_seeds).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSeedsResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Seed as Base64.
    ///
    /// Wire name: `Seed`.
    pub seed: String,
}

impl Record for ListSeedsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("Seed", &self.seed);
    }
}

impl DecodeRecord for ListSeedsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Seed" => self.seed.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ListSeedsRequest);
ecs_core::internal::response_records!(ListSeedsResponse);
