// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! HPC clusters.
//!
//! Clusters for high-performance computing.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`create_hpc_cluster`](crate::Client::create_hpc_cluster) | Creates an HPC cluster. |
//! | [`delete_hpc_cluster`](crate::Client::delete_hpc_cluster) | Deletes an HPC cluster. |
//! | [`describe_hpc_clusters`](crate::Client::describe_hpc_clusters) | Lists HPC clusters. |
//! | [`modify_hpc_cluster_attribute`](crate::Client::modify_hpc_cluster_attribute) | Changes the name or the description of an HPC cluster. |

pub mod create_hpc_cluster;
pub mod delete_hpc_cluster;
pub mod describe_hpc_clusters;
pub mod modify_hpc_cluster_attribute;

use ecs_core::Call;

pub use create_hpc_cluster::{CreateHpcClusterRequest, CreateHpcClusterResponse};
pub use delete_hpc_cluster::{DeleteHpcClusterRequest, DeleteHpcClusterResponse};
pub use describe_hpc_clusters::{DescribeHpcClustersRequest, DescribeHpcClustersResponse};
pub use modify_hpc_cluster_attribute::{
    ModifyHpcClusterAttributeRequest, ModifyHpcClusterAttributeResponse,
};

impl crate::Client {
    /// Creates an HPC cluster.
    ///
    /// See [`CreateHpcClusterRequest`].
    #[doc(alias = "CreateHpcCluster")]
    #[inline]
    pub fn create_hpc_cluster(
        &self,
        request: CreateHpcClusterRequest,
    ) -> Call<'_, CreateHpcClusterRequest> {
        self.call(request)
    }

    /// Deletes an HPC cluster.
    ///
    /// See [`DeleteHpcClusterRequest`].
    #[doc(alias = "DeleteHpcCluster")]
    #[inline]
    pub fn delete_hpc_cluster(
        &self,
        request: DeleteHpcClusterRequest,
    ) -> Call<'_, DeleteHpcClusterRequest> {
        self.call(request)
    }

    /// Lists HPC clusters.
    ///
    /// See [`DescribeHpcClustersRequest`].
    #[doc(alias = "DescribeHpcClusters")]
    #[inline]
    pub fn describe_hpc_clusters(
        &self,
        request: DescribeHpcClustersRequest,
    ) -> Call<'_, DescribeHpcClustersRequest> {
        self.call(request)
    }

    /// Changes the name or the description of an HPC cluster.
    ///
    /// See [`ModifyHpcClusterAttributeRequest`].
    #[doc(alias = "ModifyHpcClusterAttribute")]
    #[inline]
    pub fn modify_hpc_cluster_attribute(
        &self,
        request: ModifyHpcClusterAttributeRequest,
    ) -> Call<'_, ModifyHpcClusterAttributeRequest> {
        self.call(request)
    }
}
