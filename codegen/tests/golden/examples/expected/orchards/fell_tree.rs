// Generated from api-specs/orchards/2020-01-01/actions/FellTree.json by `cargo xtask regenerate`. Do not edit.

//! Fells a tree.
//!
//! The change continues after the response.
//! [`Client::wait_until_orchards_felled`](crate::Client::wait_until_orchards_felled) waits
//! for its end.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::orchards::FellTreeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! ecs.fell_tree(FellTreeRequest::new().tree_id("tree-1")).await?;
//! ecs.wait_until_orchards_felled(["tree-1"]).await?;
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::fell_tree`](crate::Client::fell_tree).
///
/// Fells a tree.
///
/// Needs [`tree_id`](field@FellTreeRequest::tree_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct FellTreeRequest {
    /// The treeid.
    ///
    /// Required.
    ///
    /// Wire name: `TreeId`.
    pub tree_id: Option<String>,
}

impl FellTreeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The treeid. [More](field@FellTreeRequest::tree_id)
    pub fn tree_id(mut self, value: impl Into<String>) -> Self {
        self.tree_id = Some(value.into());
        self
    }
}

impl Record for FellTreeRequest {
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
impl ecs_core::internal::DecodeRecord for FellTreeRequest {
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

impl Request for FellTreeRequest {
    type Response = FellTreeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ORCHARDS, "FellTree")
    }
}

/// The response of [`Client::fell_tree`](crate::Client::fell_tree).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FellTreeResponse {
    /// The requestid.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for FellTreeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for FellTreeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(FellTreeRequest);
ecs_core::internal::response_records!(FellTreeResponse);
