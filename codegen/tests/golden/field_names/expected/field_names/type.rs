// Generated from api-specs/fields/2020-01-01/actions/Type.json by `cargo xtask regenerate`. Do not edit.

//! Calls `Type`.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::r#type`](crate::Client::r#type).
///
/// Calls `Type`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct TypeRequest {
    /// Wire name: `Fn`.
    #[doc(alias = "Fn")]
    pub r#fn: Option<Fn>,
}

impl TypeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Fn`.
    #[inline]
    pub fn r#fn(mut self, value: Fn) -> Self {
        self.r#fn = Some(value);
        self
    }
}

impl Record for TypeRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Fn", &self.r#fn);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for TypeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Fn" => self.r#fn.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for TypeRequest {
    type Response = TypeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::FIELDS, "Type")
    }
}

/// `Fn` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Fn {
    /// Wire name: `match`.
    pub r#match: Option<bool>,
}

impl Fn {
    /// An empty `Fn`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `match`.
    #[inline]
    pub fn r#match(mut self, value: bool) -> Self {
        self.r#match = Some(value);
        self
    }
}

impl Record for Fn {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("match", &self.r#match);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Fn {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "match" => self.r#match.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::r#type`](crate::Client::r#type).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TypeResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Wire name: `Gen`.
    #[doc(alias = "Gen")]
    pub r#gen: Vec<String>,
}

impl Record for TypeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.wrapped("Gen", "in", &self.r#gen);
    }
}

impl DecodeRecord for TypeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Gen" => Slot::Wrapped("in", &mut self.r#gen),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(TypeRequest, Fn);
ecs_core::internal::response_records!(TypeResponse);
