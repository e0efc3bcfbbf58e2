// Generated from api-specs/orchards/2020-01-01/actions/CountLeaves.json by `cargo xtask regenerate`. Do not edit.

//! Lists branches.
//!
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::orchards::CountLeavesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let response = ecs.count_leaves(CountLeavesRequest::new().tree_id("tree-1")).await?;
//! for item in response.branches {
//!     println!("{item}");
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::count_leaves`](crate::Client::count_leaves).
///
/// Lists branches.
///
/// Needs [`tree_id`](field@CountLeavesRequest::tree_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CountLeavesRequest {
    /// The treeid.
    ///
    /// Required.
    ///
    /// Wire name: `TreeId`.
    pub tree_id: Option<String>,
}

impl CountLeavesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The treeid. [More](field@CountLeavesRequest::tree_id)
    pub fn tree_id(mut self, value: impl Into<String>) -> Self {
        self.tree_id = Some(value.into());
        self
    }
}

impl Record for CountLeavesRequest {
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
impl ecs_core::internal::DecodeRecord for CountLeavesRequest {
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

impl Request for CountLeavesRequest {
    type Response = CountLeavesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ORCHARDS, "CountLeaves").read_only()
    }
}

/// The response of [`Client::count_leaves`](crate::Client::count_leaves).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountLeavesResponse {
    /// The requestid.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// The branches.
    ///
    /// Wire name: `Branches`.
    pub branches: Vec<String>,
}

impl Record for CountLeavesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.wrapped("Branches", "Branch", &self.branches);
    }
}

impl DecodeRecord for CountLeavesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Branches" => Slot::Wrapped("Branch", &mut self.branches),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CountLeavesRequest);
ecs_core::internal::response_records!(CountLeavesResponse);
