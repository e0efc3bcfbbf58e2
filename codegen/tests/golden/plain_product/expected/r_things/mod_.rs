// Generated from api-specs/r-things/2020-01-01/actions/Mod.json by `cargo xtask regenerate`. Do not edit.

//! Calls `Mod`.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.

use ecs_core::internal::{Action, Fields, Record, Request};
use crate::generated::services;

/// The request of [`Client::mod_`](crate::Client::mod_).
///
/// Calls `Mod`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModRequest {
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
}

impl ModRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

impl Record for ModRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModRequest {
    type Response = ModResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::R_THINGS, "Mod")
    }
}

/// The response of [`Client::mod_`](crate::Client::mod_), as JSON.
///
/// The metadata does not have its members.
pub type ModResponse = ecs_core::AnyResponse;

ecs_core::internal::request_records!(ModRequest);
