// Generated from api-specs/orchards/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Orchards: the methods of the blocking client.

use crate::blocking::{Call, Wait};
use crate::orchards::{
    CountLeavesRequest, FellTreeRequest, GetTreeRequest, GrowTreesRequest,
    ListTreesRequest, MeasureTreeRequest,
};

impl crate::blocking::Client {
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

    /// Waits until trees are felled.
    ///
    /// Polls `ListTrees` until it no longer lists them. By default, polls every 5 seconds for
    /// up to 60 seconds.
    pub fn wait_until_orchards_felled(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, ListTreesRequest> {
        Wait::new(self, self.async_client().wait_until_orchards_felled(ids))
    }

    /// Waits until trees are grown.
    ///
    /// Polls `ListTrees` until `Status` is `Grown`. By default, polls every 5 seconds for up
    /// to 60 seconds.
    pub fn wait_until_orchards_grown(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, ListTreesRequest> {
        Wait::new(self, self.async_client().wait_until_orchards_grown(ids))
    }
}
