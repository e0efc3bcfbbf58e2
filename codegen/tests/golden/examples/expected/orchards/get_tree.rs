// Generated from api-specs/orchards/2020-01-01/actions/GetTree.json by `cargo xtask regenerate`. Do not edit.

//! Shows a tree.
//!
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::orchards::GetTreeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let response = ecs.get_tree(GetTreeRequest::new().tree_id("tree-1")).await?;
//! println!("{} {}", response.tree_id, response.tree_name);
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::get_tree`](crate::Client::get_tree).
///
/// Shows a tree.
///
/// Needs [`tree_id`](field@GetTreeRequest::tree_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetTreeRequest {
    /// The treeid.
    ///
    /// Required.
    ///
    /// Wire name: `TreeId`.
    pub tree_id: Option<String>,
}

impl GetTreeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The treeid. [More](field@GetTreeRequest::tree_id)
    pub fn tree_id(mut self, value: impl Into<String>) -> Self {
        self.tree_id = Some(value.into());
        self
    }
}

impl Record for GetTreeRequest {
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
impl ecs_core::internal::DecodeRecord for GetTreeRequest {
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

impl Request for GetTreeRequest {
    type Response = GetTreeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ORCHARDS, "GetTree").read_only()
    }
}

/// The response of [`Client::get_tree`](crate::Client::get_tree).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTreeResponse {
    /// The requestid.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// The treeid.
    ///
    /// Wire name: `TreeId`.
    pub tree_id: String,
    /// The treename.
    ///
    /// Wire name: `TreeName`.
    pub tree_name: String,
}

impl Record for GetTreeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("TreeId", &self.tree_id);
        fields.add("TreeName", &self.tree_name);
    }
}

impl DecodeRecord for GetTreeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "TreeId" => self.tree_id.slot(),
            "TreeName" => self.tree_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(GetTreeRequest);
ecs_core::internal::response_records!(GetTreeResponse);
