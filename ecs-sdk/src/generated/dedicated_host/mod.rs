// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Dedicated hosts.
//!
//! Physical servers for one account alone, and clusters of them.
//!
//! Start with [`allocate_dedicated_hosts`](crate::Client::allocate_dedicated_hosts),
//! [`describe_dedicated_hosts`](crate::Client::describe_dedicated_hosts) and
//! [`release_dedicated_host`](crate::Client::release_dedicated_host).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`allocate_dedicated_hosts`](crate::Client::allocate_dedicated_hosts) | Creates one or more dedicated hosts. |
//! | [`create_dedicated_host_cluster`](crate::Client::create_dedicated_host_cluster) | Creates a dedicated host cluster. |
//! | [`delete_dedicated_host_cluster`](crate::Client::delete_dedicated_host_cluster) | Deletes a dedicated host cluster. |
//! | [`describe_dedicated_host_auto_renew`](crate::Client::describe_dedicated_host_auto_renew) | Shows the automatic renewal settings of subscription dedicated hosts. |
//! | [`describe_dedicated_host_clusters`](crate::Client::describe_dedicated_host_clusters) | Lists dedicated host clusters with their hosts and free capacity. |
//! | [`describe_dedicated_host_types`](crate::Client::describe_dedicated_host_types) | Lists dedicated host types and the instance type families that each can carry. |
//! | [`describe_dedicated_hosts`](crate::Client::describe_dedicated_hosts) | Lists dedicated hosts with their capacity, state and instances. |
//! | [`modify_dedicated_host_attribute`](crate::Client::modify_dedicated_host_attribute) | Changes a dedicated host, for example its name, cluster or maintenance behaviour. |
//! | [`modify_dedicated_host_auto_release_time`](crate::Client::modify_dedicated_host_auto_release_time) | Sets when a pay-as-you-go dedicated host is released. Without a time the automatic release is cancelled. |
//! | [`modify_dedicated_host_auto_renew_attribute`](crate::Client::modify_dedicated_host_auto_renew_attribute) | Changes the automatic renewal settings of subscription dedicated hosts. |
//! | [`modify_dedicated_host_cluster_attribute`](crate::Client::modify_dedicated_host_cluster_attribute) | Changes the name or the description of a dedicated host cluster. |
//! | [`modify_dedicated_hosts_charge_type`](crate::Client::modify_dedicated_hosts_charge_type) | Changes how dedicated hosts are billed. |
//! | [`modify_instance_deployment`](crate::Client::modify_instance_deployment) | Moves an instance to another dedicated host or deployment set, or changes how it is bound to its host. |
//! | [`redeploy_dedicated_host`](crate::Client::redeploy_dedicated_host) | Migrates a faulty dedicated host to other hardware. |
//! | [`release_dedicated_host`](crate::Client::release_dedicated_host) | Releases a dedicated host. |
//! | [`renew_dedicated_hosts`](crate::Client::renew_dedicated_hosts) | Renews subscription dedicated hosts. |

pub mod allocate_dedicated_hosts;
pub mod create_dedicated_host_cluster;
pub mod delete_dedicated_host_cluster;
pub mod describe_dedicated_host_auto_renew;
pub mod describe_dedicated_host_clusters;
pub mod describe_dedicated_host_types;
pub mod describe_dedicated_hosts;
pub mod modify_dedicated_host_attribute;
pub mod modify_dedicated_host_auto_release_time;
pub mod modify_dedicated_host_auto_renew_attribute;
pub mod modify_dedicated_host_cluster_attribute;
pub mod modify_dedicated_hosts_charge_type;
pub mod modify_instance_deployment;
pub mod redeploy_dedicated_host;
pub mod release_dedicated_host;
pub mod renew_dedicated_hosts;
mod waiters;

use ecs_core::Call;

pub use allocate_dedicated_hosts::{
    AllocateDedicatedHostsRequest, AllocateDedicatedHostsResponse,
};
pub use create_dedicated_host_cluster::{
    CreateDedicatedHostClusterRequest, CreateDedicatedHostClusterResponse,
};
pub use delete_dedicated_host_cluster::{
    DeleteDedicatedHostClusterRequest, DeleteDedicatedHostClusterResponse,
};
pub use describe_dedicated_host_auto_renew::{
    DescribeDedicatedHostAutoRenewRequest, DescribeDedicatedHostAutoRenewResponse,
};
pub use describe_dedicated_host_clusters::{
    DescribeDedicatedHostClustersRequest, DescribeDedicatedHostClustersResponse,
};
pub use describe_dedicated_host_types::{
    DescribeDedicatedHostTypesRequest, DescribeDedicatedHostTypesResponse,
};
pub use describe_dedicated_hosts::{
    DescribeDedicatedHostsRequest, DescribeDedicatedHostsResponse,
};
pub use modify_dedicated_host_attribute::{
    ModifyDedicatedHostAttributeRequest, ModifyDedicatedHostAttributeResponse,
};
pub use modify_dedicated_host_auto_release_time::{
    ModifyDedicatedHostAutoReleaseTimeRequest, ModifyDedicatedHostAutoReleaseTimeResponse,
};
pub use modify_dedicated_host_auto_renew_attribute::{
    ModifyDedicatedHostAutoRenewAttributeRequest,
    ModifyDedicatedHostAutoRenewAttributeResponse,
};
pub use modify_dedicated_host_cluster_attribute::{
    ModifyDedicatedHostClusterAttributeRequest,
    ModifyDedicatedHostClusterAttributeResponse,
};
pub use modify_dedicated_hosts_charge_type::{
    ModifyDedicatedHostsChargeTypeRequest, ModifyDedicatedHostsChargeTypeResponse,
};
pub use modify_instance_deployment::{
    ModifyInstanceDeploymentRequest, ModifyInstanceDeploymentResponse,
};
pub use redeploy_dedicated_host::{
    RedeployDedicatedHostRequest, RedeployDedicatedHostResponse,
};
pub use release_dedicated_host::{
    ReleaseDedicatedHostRequest, ReleaseDedicatedHostResponse,
};
pub use renew_dedicated_hosts::{RenewDedicatedHostsRequest, RenewDedicatedHostsResponse};

impl crate::Client {
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
}
