// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! HPC clusters: the methods of the blocking client.

use crate::blocking::Call;
use crate::hpc_cluster::{
    CreateHpcClusterRequest, DeleteHpcClusterRequest, DescribeHpcClustersRequest,
    ModifyHpcClusterAttributeRequest,
};

impl crate::blocking::Client {
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
