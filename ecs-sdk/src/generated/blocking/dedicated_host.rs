// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Dedicated hosts: the methods of the blocking client.

use crate::blocking::{Call, Wait};
use crate::dedicated_host::{
    AllocateDedicatedHostsRequest, CreateDedicatedHostClusterRequest,
    DeleteDedicatedHostClusterRequest, DescribeDedicatedHostAutoRenewRequest,
    DescribeDedicatedHostClustersRequest, DescribeDedicatedHostTypesRequest,
    DescribeDedicatedHostsRequest, ModifyDedicatedHostAttributeRequest,
    ModifyDedicatedHostAutoReleaseTimeRequest,
    ModifyDedicatedHostAutoRenewAttributeRequest,
    ModifyDedicatedHostClusterAttributeRequest, ModifyDedicatedHostsChargeTypeRequest,
    ModifyInstanceDeploymentRequest, RedeployDedicatedHostRequest,
    ReleaseDedicatedHostRequest, RenewDedicatedHostsRequest,
};

impl crate::blocking::Client {
    /// Creates one or more dedicated hosts.
    ///
    /// See [`AllocateDedicatedHostsRequest`].
    #[doc(alias = "AllocateDedicatedHosts")]
    #[inline]
    pub fn allocate_dedicated_hosts(
        &self,
        request: AllocateDedicatedHostsRequest,
    ) -> Call<'_, AllocateDedicatedHostsRequest> {
        self.call(request)
    }

    /// Creates a dedicated host cluster.
    ///
    /// See [`CreateDedicatedHostClusterRequest`].
    #[doc(alias = "CreateDedicatedHostCluster")]
    #[inline]
    pub fn create_dedicated_host_cluster(
        &self,
        request: CreateDedicatedHostClusterRequest,
    ) -> Call<'_, CreateDedicatedHostClusterRequest> {
        self.call(request)
    }

    /// Deletes a dedicated host cluster.
    ///
    /// See [`DeleteDedicatedHostClusterRequest`].
    #[doc(alias = "DeleteDedicatedHostCluster")]
    #[inline]
    pub fn delete_dedicated_host_cluster(
        &self,
        request: DeleteDedicatedHostClusterRequest,
    ) -> Call<'_, DeleteDedicatedHostClusterRequest> {
        self.call(request)
    }

    /// Shows the automatic renewal settings of subscription dedicated hosts.
    ///
    /// See [`DescribeDedicatedHostAutoRenewRequest`].
    #[doc(alias = "DescribeDedicatedHostAutoRenew")]
    #[inline]
    pub fn describe_dedicated_host_auto_renew(
        &self,
        request: DescribeDedicatedHostAutoRenewRequest,
    ) -> Call<'_, DescribeDedicatedHostAutoRenewRequest> {
        self.call(request)
    }

    /// Lists dedicated host clusters with their hosts and free capacity.
    ///
    /// See [`DescribeDedicatedHostClustersRequest`].
    #[doc(alias = "DescribeDedicatedHostClusters")]
    #[inline]
    pub fn describe_dedicated_host_clusters(
        &self,
        request: DescribeDedicatedHostClustersRequest,
    ) -> Call<'_, DescribeDedicatedHostClustersRequest> {
        self.call(request)
    }

    /// Lists dedicated host types and the instance type families that each can carry.
    ///
    /// See [`DescribeDedicatedHostTypesRequest`].
    #[doc(alias = "DescribeDedicatedHostTypes")]
    #[inline]
    pub fn describe_dedicated_host_types(
        &self,
        request: DescribeDedicatedHostTypesRequest,
    ) -> Call<'_, DescribeDedicatedHostTypesRequest> {
        self.call(request)
    }

    /// Lists dedicated hosts with their capacity, state and instances.
    ///
    /// See [`DescribeDedicatedHostsRequest`].
    #[doc(alias = "DescribeDedicatedHosts")]
    #[inline]
    pub fn describe_dedicated_hosts(
        &self,
        request: DescribeDedicatedHostsRequest,
    ) -> Call<'_, DescribeDedicatedHostsRequest> {
        self.call(request)
    }

    /// Changes a dedicated host, for example its name, cluster or maintenance behaviour.
    ///
    /// See [`ModifyDedicatedHostAttributeRequest`].
    #[doc(alias = "ModifyDedicatedHostAttribute")]
    #[inline]
    pub fn modify_dedicated_host_attribute(
        &self,
        request: ModifyDedicatedHostAttributeRequest,
    ) -> Call<'_, ModifyDedicatedHostAttributeRequest> {
        self.call(request)
    }

    /// Sets when a pay-as-you-go dedicated host is released. Without a time the automatic
    /// release is cancelled.
    ///
    /// See [`ModifyDedicatedHostAutoReleaseTimeRequest`].
    #[doc(alias = "ModifyDedicatedHostAutoReleaseTime")]
    #[inline]
    pub fn modify_dedicated_host_auto_release_time(
        &self,
        request: ModifyDedicatedHostAutoReleaseTimeRequest,
    ) -> Call<'_, ModifyDedicatedHostAutoReleaseTimeRequest> {
        self.call(request)
    }

    /// Changes the automatic renewal settings of subscription dedicated hosts.
    ///
    /// See [`ModifyDedicatedHostAutoRenewAttributeRequest`].
    #[doc(alias = "ModifyDedicatedHostAutoRenewAttribute")]
    #[inline]
    pub fn modify_dedicated_host_auto_renew_attribute(
        &self,
        request: ModifyDedicatedHostAutoRenewAttributeRequest,
    ) -> Call<'_, ModifyDedicatedHostAutoRenewAttributeRequest> {
        self.call(request)
    }

    /// Changes the name or the description of a dedicated host cluster.
    ///
    /// See [`ModifyDedicatedHostClusterAttributeRequest`].
    #[doc(alias = "ModifyDedicatedHostClusterAttribute")]
    #[inline]
    pub fn modify_dedicated_host_cluster_attribute(
        &self,
        request: ModifyDedicatedHostClusterAttributeRequest,
    ) -> Call<'_, ModifyDedicatedHostClusterAttributeRequest> {
        self.call(request)
    }

    /// Changes how dedicated hosts are billed.
    ///
    /// See [`ModifyDedicatedHostsChargeTypeRequest`].
    #[doc(alias = "ModifyDedicatedHostsChargeType")]
    #[inline]
    pub fn modify_dedicated_hosts_charge_type(
        &self,
        request: ModifyDedicatedHostsChargeTypeRequest,
    ) -> Call<'_, ModifyDedicatedHostsChargeTypeRequest> {
        self.call(request)
    }

    /// Moves an instance to another dedicated host or deployment set, or changes how it is
    /// bound to its host.
    ///
    /// See [`ModifyInstanceDeploymentRequest`].
    #[doc(alias = "ModifyInstanceDeployment")]
    #[inline]
    pub fn modify_instance_deployment(
        &self,
        request: ModifyInstanceDeploymentRequest,
    ) -> Call<'_, ModifyInstanceDeploymentRequest> {
        self.call(request)
    }

    /// Migrates a faulty dedicated host to other hardware.
    ///
    /// See [`RedeployDedicatedHostRequest`].
    #[doc(alias = "RedeployDedicatedHost")]
    #[inline]
    pub fn redeploy_dedicated_host(
        &self,
        request: RedeployDedicatedHostRequest,
    ) -> Call<'_, RedeployDedicatedHostRequest> {
        self.call(request)
    }

    /// Releases a dedicated host.
    ///
    /// See [`ReleaseDedicatedHostRequest`].
    #[doc(alias = "ReleaseDedicatedHost")]
    #[inline]
    pub fn release_dedicated_host(
        &self,
        request: ReleaseDedicatedHostRequest,
    ) -> Call<'_, ReleaseDedicatedHostRequest> {
        self.call(request)
    }

    /// Renews subscription dedicated hosts.
    ///
    /// See [`RenewDedicatedHostsRequest`].
    #[doc(alias = "RenewDedicatedHosts")]
    #[inline]
    pub fn renew_dedicated_hosts(
        &self,
        request: RenewDedicatedHostsRequest,
    ) -> Call<'_, RenewDedicatedHostsRequest> {
        self.call(request)
    }

    /// Waits until dedicated hosts can take instances.
    ///
    /// Polls `DescribeDedicatedHosts` until `Status` is `Available`; fails if it is
    /// `PermanentFailure`. By default, polls every 5 seconds for up to 600 seconds.
    pub fn wait_until_dedicated_hosts_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeDedicatedHostsRequest> {
        Wait::new(self, self.async_client().wait_until_dedicated_hosts_available(ids))
    }
}
