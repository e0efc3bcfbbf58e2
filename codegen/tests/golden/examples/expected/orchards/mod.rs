// Generated from api-specs/orchards/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Orchards.
//!
//! Invented for a test.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`count_leaves`](crate::Client::count_leaves) | Lists branches. |
//! | [`fell_tree`](crate::Client::fell_tree) | Fells a tree. |
//! | [`get_tree`](crate::Client::get_tree) | Shows a tree. |
//! | [`grow_trees`](crate::Client::grow_trees) | Grows trees. |
//! | [`list_trees`](crate::Client::list_trees) | Lists trees. |
//! | [`measure_tree`](crate::Client::measure_tree) | Measures a tree. |

pub mod count_leaves;
pub mod fell_tree;
pub mod get_tree;
pub mod grow_trees;
pub mod list_trees;
pub mod measure_tree;
mod waiters;

use ecs_core::Call;

pub use count_leaves::{CountLeavesRequest, CountLeavesResponse};
pub use fell_tree::{FellTreeRequest, FellTreeResponse};
pub use get_tree::{GetTreeRequest, GetTreeResponse};
pub use grow_trees::{GrowTreesRequest, GrowTreesResponse};
pub use list_trees::{ListTreesRequest, ListTreesResponse};
pub use measure_tree::{MeasureTreeRequest, MeasureTreeResponse};

impl crate::Client {
    /// Lists branches.
    ///
    /// See [`CountLeavesRequest`].
    #[doc(alias = "CountLeaves")]
    #[inline]
    pub fn count_leaves(
        &self,
        request: CountLeavesRequest,
    ) -> Call<'_, CountLeavesRequest> {
        self.call(request)
    }

    /// Fells a tree.
    ///
    /// See [`FellTreeRequest`].
    #[doc(alias = "FellTree")]
    #[inline]
    pub fn fell_tree(&self, request: FellTreeRequest) -> Call<'_, FellTreeRequest> {
        self.call(request)
    }

    /// Shows a tree.
    ///
    /// See [`GetTreeRequest`].
    #[doc(alias = "GetTree")]
    #[inline]
    pub fn get_tree(&self, request: GetTreeRequest) -> Call<'_, GetTreeRequest> {
        self.call(request)
    }

    /// Grows trees.
    ///
    /// See [`GrowTreesRequest`].
    #[doc(alias = "GrowTrees")]
    #[inline]
    pub fn grow_trees(&self, request: GrowTreesRequest) -> Call<'_, GrowTreesRequest> {
        self.call(request)
    }

    /// Lists trees.
    ///
    /// See [`ListTreesRequest`].
    #[doc(alias = "ListTrees")]
    #[inline]
    pub fn list_trees(&self, request: ListTreesRequest) -> Call<'_, ListTreesRequest> {
        self.call(request)
    }

    /// Measures a tree.
    ///
    /// See [`MeasureTreeRequest`].
    #[doc(alias = "MeasureTree")]
    #[inline]
    pub fn measure_tree(
        &self,
        request: MeasureTreeRequest,
    ) -> Call<'_, MeasureTreeRequest> {
        self.call(request)
    }
}
