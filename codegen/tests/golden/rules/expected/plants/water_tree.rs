// Generated from api-specs/rules/2020-01-01/actions/WaterTree.json by `cargo xtask regenerate`. Do not edit.

//! Waters a tree.
//!
//! The change continues after the response. Poll
//! [`describe_plants`](crate::Client::describe_plants) until it is no longer listed.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::water_tree`](crate::Client::water_tree).
///
/// Waters a tree.
///
/// Needs [`tree_id`](field@WaterTreeRequest::tree_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct WaterTreeRequest {
    /// Required.
    ///
    /// Wire name: `TreeId`.
    pub tree_id: Option<String>,
}

impl WaterTreeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TreeId`. [More](field@WaterTreeRequest::tree_id)
    pub fn tree_id(mut self, value: impl Into<String>) -> Self {
        self.tree_id = Some(value.into());
        self
    }
}

impl Record for WaterTreeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["TreeId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("TreeId", &self.tree_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for WaterTreeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "TreeId" => self.tree_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for WaterTreeRequest {
    type Response = WaterTreeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::RULES, "WaterTree")
    }
}

/// The response of [`Client::water_tree`](crate::Client::water_tree).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WaterTreeResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for WaterTreeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for WaterTreeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(WaterTreeRequest);
ecs_core::internal::response_records!(WaterTreeResponse);
