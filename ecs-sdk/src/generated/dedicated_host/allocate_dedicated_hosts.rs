// Generated from api-specs/ecs/2014-05-26/actions/AllocateDedicatedHosts.json by `cargo xtask regenerate`. Do not edit.

//! `AllocateDedicatedHosts`: creates one or more dedicated hosts.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Duplicate.TagKey`, `InvalidAutoRenewPeriod.ValueNotSupported`,
//! `InvalidChargeType.ValueNotSupported`, `InvalidCpuOverCommitRatio.ValueNotSupported`,
//! `InvalidDedicatedHostPrice.NotFound`,
//! `InvalidDedicatedHostType.CpuOverCommitRatioNotSupported`,
//! `InvalidDedicatedHostType.ValueNotSupported`, `InvalidDescription.Malformed`,
//! `InvalidInstanceType.ValueUnauthorized`, `InvalidParameter.Conflict`,
//! `InvalidParameter.Quantity`, `InvalidParameter.SlbUdpTimeout`,
//! `InvalidParameter.UdpTimeout`, `InvalidPeriodUnit.ValueNotSupported`,
//! `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`, `OperationDenied`,
//! `QuotaExceed.AfterpayDedicatedHost`, `RegionUnauthorized`, `Zone.NotOnSale`.
//!
//! 403: `Account.Arrearage`, `InvalidDedicatedHostType.ZoneNotSupported`,
//! `InvalidParameter.NotMatch`, `InvalidParameter.ResourceOwnerAccount`,
//! `InvalidResourceType.NotSupported`, `InvalidUserData.Base64FormatInvalid`,
//! `InvalidUserData.Forbidden`, `NodeControllerUnavailable`, `OperationDenied.NoStock`,
//! `Zone.NotOpen`.
//!
//! 404: `InvalidDedicatedHostClusterId.ExceedMaxSize`,
//! `InvalidDedicatedHostClusterId.NotFound`, `InvalidDedicatedHostName.Malformed`,
//! `InvalidParameter.ActionOnMaintenance`, `InvalidZoneId.NotFound`,
//! `PaymentMethodNotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::allocate_dedicated_hosts`](crate::Client::allocate_dedicated_hosts).
///
/// Creates one or more dedicated hosts.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AllocateDedicatedHostsRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Id of the zone.
    ///
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// Name of the dedicated host.
    ///
    /// `DedicatedHostName`.
    pub dedicated_host_name: Option<String>,
    /// Id of the dedicated host cluster.
    ///
    /// `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: Option<String>,
    /// Type of the dedicated host.
    ///
    /// `DedicatedHostType`, required.
    pub dedicated_host_type: Option<String>,
    /// What happens on maintenance of the underlying host.
    ///
    /// `ActionOnMaintenance`.
    pub action_on_maintenance: Option<types::DedicatedHostMaintenanceAction>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Whether instances without a given host may be placed on this dedicated host.
    ///
    /// `AutoPlacement`.
    pub auto_placement: Option<types::AutoPlacement>,
    /// How far the vCPUs of the host may be overcommitted.
    ///
    /// `CpuOverCommitRatio`.
    pub cpu_over_commit_ratio: Option<f64>,
    /// How many dedicated hosts to create at least.
    ///
    /// `MinQuantity`.
    pub min_quantity: Option<i64>,
    /// How it is billed.
    ///
    /// `ChargeType`.
    pub charge_type: Option<types::InstanceChargeType>,
    /// How many dedicated hosts to create.
    ///
    /// `Quantity`.
    pub quantity: Option<i64>,
    /// Length of the term, counted in the period unit.
    ///
    /// `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Whether it is renewed automatically.
    ///
    /// `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
    /// When it is released automatically, UTC.
    ///
    /// `AutoReleaseTime`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub auto_release_time: Option<types::Time>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Network settings of the dedicated host.
    ///
    /// `NetworkAttributes`.
    pub network_attributes: Option<NetworkAttributes>,
}

impl AllocateDedicatedHostsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `DedicatedHostName`.
    pub fn dedicated_host_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_name = Some(value.into());
        self
    }

    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }

    /// Sets `DedicatedHostType`.
    pub fn dedicated_host_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_type = Some(value.into());
        self
    }

    /// Sets `ActionOnMaintenance`.
    pub fn action_on_maintenance(
        mut self,
        value: impl Into<types::DedicatedHostMaintenanceAction>,
    ) -> Self {
        self.action_on_maintenance = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `AutoPlacement`.
    pub fn auto_placement(mut self, value: impl Into<types::AutoPlacement>) -> Self {
        self.auto_placement = Some(value.into());
        self
    }

    /// Sets `CpuOverCommitRatio`.
    pub fn cpu_over_commit_ratio(mut self, value: impl Into<f64>) -> Self {
        self.cpu_over_commit_ratio = Some(value.into());
        self
    }

    /// Sets `MinQuantity`.
    pub fn min_quantity(mut self, value: impl Into<i64>) -> Self {
        self.min_quantity = Some(value.into());
        self
    }

    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<types::InstanceChargeType>) -> Self {
        self.charge_type = Some(value.into());
        self
    }

    /// Sets `Quantity`.
    pub fn quantity(mut self, value: impl Into<i64>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<i64>) -> Self {
        self.period = Some(value.into());
        self
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: impl Into<i64>) -> Self {
        self.auto_renew_period = Some(value.into());
        self
    }

    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<types::Time>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `NetworkAttributes`.
    #[inline]
    pub fn network_attributes(mut self, value: NetworkAttributes) -> Self {
        self.network_attributes = Some(value);
        self
    }
}

impl Record for AllocateDedicatedHostsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "DedicatedHostType"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Tag", &self.tag);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("ZoneId", &self.zone_id);
        fields.add("DedicatedHostName", &self.dedicated_host_name);
        fields.add("DedicatedHostClusterId", &self.dedicated_host_cluster_id);
        fields.add("DedicatedHostType", &self.dedicated_host_type);
        fields.add("ActionOnMaintenance", &self.action_on_maintenance);
        fields.add("Description", &self.description);
        fields.add("AutoPlacement", &self.auto_placement);
        fields.add("CpuOverCommitRatio", &self.cpu_over_commit_ratio);
        fields.add("MinQuantity", &self.min_quantity);
        fields.add("ChargeType", &self.charge_type);
        fields.add("Quantity", &self.quantity);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("AutoRenew", &self.auto_renew);
        fields.add("AutoRenewPeriod", &self.auto_renew_period);
        fields.add("AutoReleaseTime", &self.auto_release_time);
        fields.add("ClientToken", &self.client_token);
        fields.add("NetworkAttributes", &self.network_attributes);
    }
}

impl Request for AllocateDedicatedHostsRequest {
    type Response = AllocateDedicatedHostsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "AllocateDedicatedHosts")
            .region("RegionId")
            .client_token()
    }
}

/// Network settings of the dedicated host.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NetworkAttributes {
    /// Timeout of UDP sessions with load balancers in seconds.
    ///
    /// `SlbUdpTimeout`.
    pub slb_udp_timeout: Option<i64>,
    /// Timeout of UDP sessions in seconds.
    ///
    /// `UdpTimeout`.
    pub udp_timeout: Option<i64>,
}

impl NetworkAttributes {
    /// An empty `NetworkAttributes`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SlbUdpTimeout`.
    pub fn slb_udp_timeout(mut self, value: impl Into<i64>) -> Self {
        self.slb_udp_timeout = Some(value.into());
        self
    }

    /// Sets `UdpTimeout`.
    pub fn udp_timeout(mut self, value: impl Into<i64>) -> Self {
        self.udp_timeout = Some(value.into());
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

/// The response of
/// [`Client::allocate_dedicated_hosts`](crate::Client::allocate_dedicated_hosts).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocateDedicatedHostsResponse {
    /// Ids of the dedicated hosts.
    ///
    /// `DedicatedHostIdSets`.
    pub dedicated_host_id_sets: Vec<String>,
    /// Id of the order.
    ///
    /// `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for AllocateDedicatedHostsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "DedicatedHostIdSets",
                "DedicatedHostId",
                &self.dedicated_host_id_sets,
            );
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for AllocateDedicatedHostsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DedicatedHostIdSets" => {
                Slot::Wrapped("DedicatedHostId", &mut self.dedicated_host_id_sets)
            }
            "OrderId" => self.order_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(AllocateDedicatedHostsRequest, NetworkAttributes);
ecs_core::internal::response_records!(AllocateDedicatedHostsResponse);
