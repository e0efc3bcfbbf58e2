// Generated from api-specs/rules/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Plants.
//!
//! Invented for a test.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`describe_plants`](crate::Client::describe_plants) | Lists trees. |
//! | [`list_seeds`](crate::Client::list_seeds) | Lists seeds. |
//! | [`plant_trees`](crate::Client::plant_trees) | Plants trees. |
//! | [`water_tree`](crate::Client::water_tree) | Waters a tree. |

pub mod describe_plants;
pub mod list_seeds;
pub mod plant_trees;
pub mod water_tree;
mod waiters;

use ecs_core::Call;

pub use describe_plants::{DescribePlantsRequest, DescribePlantsResponse};
pub use list_seeds::{ListSeedsRequest, ListSeedsResponse};
pub use plant_trees::{PlantTreesRequest, PlantTreesResponse};
pub use water_tree::{WaterTreeRequest, WaterTreeResponse};

impl crate::Client {
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
}
