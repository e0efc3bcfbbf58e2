// Generated from api-specs/ecs/2014-05-26/actions/ModifyDedicatedHostAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes a dedicated host, for example its name, cluster or maintenance behaviour.
//!
//! - **Before**: To change `CpuOverCommitRatio`, all instances on the host must be
//!   `Stopped`.
//! - **Effects**: The host keeps running. Instances beyond the new number of vCPUs do not
//!   start.
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::dedicated_host::ModifyDedicatedHostAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyDedicatedHostAttributeRequest::new()
//!     .dedicated_host_id("dh-bp165p6xk2tlw61eabcd")
//!     .description("Servers of the search team.");
//! ecs.modify_dedicated_host_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidCpuOverCommitRatio.ValueNotSupported`,
//! `InvalidDedicatedHostName.Malformed`,
//! `InvalidDedicatedHostType.CpuOverCommitRatioNotSupported`,
//! `InvalidDescription.Malformed`, `InvalidParameter.SlbUdpTimeout`,
//! `InvalidParameter.UdpTimeout`.
//!
//! 403: `InvalidUser.Unauthorized`.
//!
//! 404: `InvalidDedicatedHostClusterId.ExceedMaxSize`,
//! `InvalidDedicatedHostClusterId.NotFound`, `InvalidDedicatedHostClusterId.NotMatch`,
//! `InvalidDedicatedHostId.NotFound`, `InvalidParameter.ActionOnMaintenance`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_dedicated_host_attribute`](crate::Client::modify_dedicated_host_attribute).
///
/// Changes a dedicated host, for example its name, cluster or maintenance behaviour.
///
/// Needs
/// [`dedicated_host_id`](field@ModifyDedicatedHostAttributeRequest::dedicated_host_id).
/// Often set: [`description`](field@ModifyDedicatedHostAttributeRequest::description).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyDedicatedHostAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the dedicated host.
    ///
    /// Required.
    ///
    /// Wire name: `DedicatedHostId`.
    pub dedicated_host_id: Option<String>,
    /// Name of the dedicated host.
    ///
    /// 2 to 128 characters: letters, digits, `:`, `_` and `-`, beginning with a letter, not
    /// beginning with `http://` or `https://`. Stricter than in `AllocateDedicatedHosts`:
    /// without periods, and with a letter first.
    ///
    /// Wire name: `DedicatedHostName`.
    pub dedicated_host_name: Option<String>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// What happens on maintenance of the underlying host.
    ///
    /// Default: `Migrate` with cloud disks, `Stop` with local disks.
    ///
    /// Wire name: `ActionOnMaintenance`.
    pub action_on_maintenance: Option<types::DedicatedHostMaintenanceAction>,
    /// Whether instances without a given host may be placed on this dedicated host.
    ///
    /// Wire name: `AutoPlacement`.
    pub auto_placement: Option<types::AutoPlacement>,
    /// Id of the dedicated host cluster.
    ///
    /// Moves the host to this cluster.
    ///
    /// Wire name: `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: Option<String>,
    /// How far the vCPUs of the host may be overcommitted.
    ///
    /// 1 to 5. Only if the host type belongs to g6s, c6s or r6s. The number of usable vCPUs is
    /// the number of physical cores x 2 x this ratio.
    ///
    /// Wire name: `CpuOverCommitRatio`.
    pub cpu_over_commit_ratio: Option<f64>,
    /// Network settings of the dedicated host.
    ///
    /// Wire name: `NetworkAttributes`.
    pub network_attributes: Option<NetworkAttributes>,
}

impl ModifyDedicatedHostAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyDedicatedHostAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the dedicated host.
    /// [More](field@ModifyDedicatedHostAttributeRequest::dedicated_host_id)
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }

    /// Name of the dedicated host.
    /// [More](field@ModifyDedicatedHostAttributeRequest::dedicated_host_name)
    pub fn dedicated_host_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_name = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyDedicatedHostAttributeRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// What happens on maintenance of the underlying host.
    /// [More](field@ModifyDedicatedHostAttributeRequest::action_on_maintenance)
    pub fn action_on_maintenance(
        mut self,
        value: impl Into<types::DedicatedHostMaintenanceAction>,
    ) -> Self {
        self.action_on_maintenance = Some(value.into());
        self
    }

    /// Whether instances without a given host may be placed on this dedicated host.
    pub fn auto_placement(mut self, value: impl Into<types::AutoPlacement>) -> Self {
        self.auto_placement = Some(value.into());
        self
    }

    /// Id of the dedicated host cluster.
    /// [More](field@ModifyDedicatedHostAttributeRequest::dedicated_host_cluster_id)
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }

    /// How far the vCPUs of the host may be overcommitted.
    /// [More](field@ModifyDedicatedHostAttributeRequest::cpu_over_commit_ratio)
    pub fn cpu_over_commit_ratio(mut self, value: impl Into<f64>) -> Self {
        self.cpu_over_commit_ratio = Some(value.into());
        self
    }

    /// Network settings of the dedicated host.
    #[inline]
    pub fn network_attributes(mut self, value: NetworkAttributes) -> Self {
        self.network_attributes = Some(value);
        self
    }
}

impl Record for ModifyDedicatedHostAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "DedicatedHostId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("DedicatedHostId", &self.dedicated_host_id);
        fields.add("DedicatedHostName", &self.dedicated_host_name);
        fields.add("Description", &self.description);
        fields.add("ActionOnMaintenance", &self.action_on_maintenance);
        fields.add("AutoPlacement", &self.auto_placement);
        fields.add("DedicatedHostClusterId", &self.dedicated_host_cluster_id);
        fields.add("CpuOverCommitRatio", &self.cpu_over_commit_ratio);
        fields.add("NetworkAttributes", &self.network_attributes);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyDedicatedHostAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "DedicatedHostId" => self.dedicated_host_id.slot(),
            "DedicatedHostName" => self.dedicated_host_name.slot(),
            "Description" => self.description.slot(),
            "ActionOnMaintenance" => self.action_on_maintenance.slot(),
            "AutoPlacement" => self.auto_placement.slot(),
            "DedicatedHostClusterId" => self.dedicated_host_cluster_id.slot(),
            "CpuOverCommitRatio" => self.cpu_over_commit_ratio.slot(),
            "NetworkAttributes" => self.network_attributes.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyDedicatedHostAttributeRequest {
    type Response = ModifyDedicatedHostAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyDedicatedHostAttribute").region("RegionId")
    }
}

/// Network settings of the dedicated host.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NetworkAttributes {
    /// Timeout of UDP sessions with load balancers in seconds.
    ///
    /// 15 to 310.
    ///
    /// Wire name: `SlbUdpTimeout`.
    pub slb_udp_timeout: Option<i64>,
    /// Timeout of UDP sessions in seconds.
    ///
    /// 15 to 310.
    ///
    /// Wire name: `UdpTimeout`.
    pub udp_timeout: Option<i64>,
}

impl NetworkAttributes {
    /// An empty `NetworkAttributes`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Timeout of UDP sessions with load balancers in seconds.
    /// [More](field@NetworkAttributes::slb_udp_timeout)
    pub fn slb_udp_timeout(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.slb_udp_timeout = Some(value.into_integer());
        self
    }

    /// Timeout of UDP sessions in seconds. [More](field@NetworkAttributes::udp_timeout)
    pub fn udp_timeout(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.udp_timeout = Some(value.into_integer());
        self
    }
}

impl Record for NetworkAttributes {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SlbUdpTimeout", &self.slb_udp_timeout);
        fields.add("UdpTimeout", &self.udp_timeout);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for NetworkAttributes {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "SlbUdpTimeout" => self.slb_udp_timeout.slot(),
            "UdpTimeout" => self.udp_timeout.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::modify_dedicated_host_attribute`](crate::Client::modify_dedicated_host_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyDedicatedHostAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyDedicatedHostAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyDedicatedHostAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    ModifyDedicatedHostAttributeRequest, NetworkAttributes
);
ecs_core::internal::response_records!(ModifyDedicatedHostAttributeResponse);
