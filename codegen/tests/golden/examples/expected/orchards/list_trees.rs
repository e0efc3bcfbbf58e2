// Generated from api-specs/orchards/2020-01-01/actions/ListTrees.json by `cargo xtask regenerate`. Do not edit.

//! Lists trees.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::orchards::ListTreesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs.list_trees(ListTreesRequest::new()).items();
//! while let Some(tree) = items.try_next().await? {
//!     println!("{} {}", tree.tree_id, tree.status);
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::list_trees`](crate::Client::list_trees).
///
/// Lists trees.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListTreesRequest {
    /// The treeid.
    ///
    /// Wire name: `TreeId`.
    pub tree_id: Option<Vec<String>>,
    /// The pagenumber.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// The pagesize.
    ///
    /// At most 50.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
}

impl ListTreesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The treeid. An empty list cannot be sent.
    pub fn tree_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.tree_id = Some(value.into_list());
        self
    }

    /// The pagenumber.
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// The pagesize. [More](field@ListTreesRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }
}

impl Record for ListTreesRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("TreeId", &self.tree_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ListTreesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "TreeId" => self.tree_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ListTreesRequest {
    type Response = ListTreesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ORCHARDS, "ListTrees").read_only()
    }
}

impl Paged for ListTreesRequest {
    type Item = Tree;
    const PAGING: Paging = Paging::number("Trees").size(50);
    #[inline]
    fn items(response: ListTreesResponse) -> Vec<Tree> {
        response.trees
    }
}

/// The response of [`Client::list_trees`](crate::Client::list_trees).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTreesResponse {
    /// The requestid.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// The pagenumber.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// The pagesize.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// The totalcount.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
    /// The trees.
    ///
    /// Wire name: `Trees`.
    pub trees: Vec<Tree>,
}

impl Record for ListTreesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("TotalCount", &self.total_count);
        fields.wrapped("Trees", "Tree", &self.trees);
    }
}

impl DecodeRecord for ListTreesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "TotalCount" => self.total_count.slot(),
            "Trees" => Slot::Wrapped("Tree", &mut self.trees),
            _ => return None,
        };
        Some(slot)
    }
}

/// A tree.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// The treeid.
    ///
    /// Wire name: `TreeId`.
    pub tree_id: String,
    /// The status.
    ///
    /// Wire name: `Status`.
    pub status: types::TreeState,
    /// The height.
    ///
    /// Wire name: `Height`.
    pub height: Option<i64>,
}

impl Record for Tree {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("TreeId", &self.tree_id);
        fields.add("Status", &self.status);
        fields.add("Height", &self.height);
    }
}

impl DecodeRecord for Tree {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "TreeId" => self.tree_id.slot(),
            "Status" => self.status.slot(),
            "Height" => self.height.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ListTreesRequest);
ecs_core::internal::response_records!(ListTreesResponse, Tree);
