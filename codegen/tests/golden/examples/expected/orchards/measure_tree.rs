// Generated from api-specs/orchards/2020-01-01/actions/MeasureTree.json by `cargo xtask regenerate`. Do not edit.

//! Measures a tree.
//!
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::orchards::MeasureTreeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let response = ecs.measure_tree(MeasureTreeRequest::new().tree_id("tree-1")).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::measure_tree`](crate::Client::measure_tree).
///
/// Measures a tree.
///
/// Needs [`tree_id`](field@MeasureTreeRequest::tree_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct MeasureTreeRequest {
    /// The treeid.
    ///
    /// Required.
    ///
    /// Wire name: `TreeId`.
    pub tree_id: Option<String>,
}

impl MeasureTreeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The treeid. [More](field@MeasureTreeRequest::tree_id)
    pub fn tree_id(mut self, value: impl Into<String>) -> Self {
        self.tree_id = Some(value.into());
        self
    }
}

impl Record for MeasureTreeRequest {
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
impl ecs_core::internal::DecodeRecord for MeasureTreeRequest {
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

impl Request for MeasureTreeRequest {
    type Response = MeasureTreeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ORCHARDS, "MeasureTree").read_only()
    }
}

/// The response of [`Client::measure_tree`](crate::Client::measure_tree).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeasureTreeResponse {
    /// The requestid.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// The height.
    ///
    /// Wire name: `Height`.
    pub height: Option<i64>,
}

impl Record for MeasureTreeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("Height", &self.height);
    }
}

impl DecodeRecord for MeasureTreeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Height" => self.height.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(MeasureTreeRequest);
ecs_core::internal::response_records!(MeasureTreeResponse);
