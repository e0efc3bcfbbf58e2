// Generated from api-specs/rules/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Plants: the methods of the blocking client.

use crate::blocking::{Call, Wait};
use crate::plants::{
    DescribePlantsRequest, ListSeedsRequest, PlantTreesRequest, WaterTreeRequest,
};

impl crate::blocking::Client {
    /// Lists trees.
    ///
    /// See [`DescribePlantsRequest`].
    #[doc(alias = "DescribePlants")]
    #[inline]
    pub fn describe_plants(
        &self,
        request: DescribePlantsRequest,
    ) -> Call<'_, DescribePlantsRequest> {
        self.call(request)
    }

    /// Lists seeds.
    ///
    /// See [`ListSeedsRequest`].
    #[doc(alias = "ListSeeds")]
    #[inline]
    pub fn list_seeds(&self, request: ListSeedsRequest) -> Call<'_, ListSeedsRequest> {
        self.call(request)
    }

    /// Plants trees.
    ///
    /// See [`PlantTreesRequest`].
    #[doc(alias = "PlantTrees")]
    #[inline]
    pub fn plant_trees(
        &self,
        request: PlantTreesRequest,
    ) -> Call<'_, PlantTreesRequest> {
        self.call(request)
    }

    /// Waters a tree.
    ///
    /// See [`WaterTreeRequest`].
    #[doc(alias = "WaterTree")]
    #[inline]
    pub fn water_tree(&self, request: WaterTreeRequest) -> Call<'_, WaterTreeRequest> {
        self.call(request)
    }

    /// Waits until trees are grown.
    ///
    /// Polls `DescribePlants` until `Status` is `Grown`; fails if it is `Cut`. By default,
    /// polls every 5 seconds for up to 60 seconds.
    pub fn wait_until_trees_grown(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribePlantsRequest> {
        Wait::new(self, self.async_client().wait_until_trees_grown(ids))
    }
}
