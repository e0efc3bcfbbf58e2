// Generated from api-specs/ecs/2014-05-26/actions/AllocateDedicatedHosts.json by `cargo xtask regenerate`. Do not edit.

//! Creates one or more dedicated hosts.
//!
//! The change continues after the response.
//! [`Client::wait_until_dedicated_hosts_available`](crate::Client::wait_until_dedicated_hosts_available)
//! waits for its end.
//!
//! - **Costs**: Each host costs money.
//! - **Limits**: At most 100 hosts per call.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_available_resource`](crate::Client::describe_available_resource),
//!   [`describe_dedicated_host_types`](crate::Client::describe_dedicated_host_types),
//!   [`describe_dedicated_hosts`](crate::Client::describe_dedicated_hosts),
//!   [`modify_instance_deployment`](crate::Client::modify_instance_deployment).
//!
//! ```no_run
//! use ecs_sdk::dedicated_host::AllocateDedicatedHostsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = AllocateDedicatedHostsRequest::new().dedicated_host_type("ddh.g7");
//! let response = ecs.allocate_dedicated_hosts(request).await?;
//! ecs.wait_until_dedicated_hosts_available(response.dedicated_host_id_sets).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::allocate_dedicated_hosts`](crate::Client::allocate_dedicated_hosts).
///
/// Creates one or more dedicated hosts.
///
/// Needs
/// [`dedicated_host_type`](field@AllocateDedicatedHostsRequest::dedicated_host_type).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AllocateDedicatedHostsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Id of the zone.
    ///
    /// Default: chosen by the service.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Name of the dedicated host.
    ///
    /// 2 to 128 characters: letters of any script, digits, `:`, `_`, `.` and `-`.
    ///
    /// Wire name: `DedicatedHostName`.
    pub dedicated_host_name: Option<String>,
    /// Id of the dedicated host cluster.
    ///
    /// Wire name: `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: Option<String>,
    /// Type of the dedicated host.
    ///
    /// Required.
    ///
    /// Wire name: `DedicatedHostType`.
    pub dedicated_host_type: Option<String>,
    /// What happens on maintenance of the underlying host.
    ///
    /// Default: `Migrate` with cloud disks, `Stop` with local disks.
    ///
    /// Wire name: `ActionOnMaintenance`.
    pub action_on_maintenance: Option<types::DedicatedHostMaintenanceAction>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Whether instances without a given host may be placed on this dedicated host.
    ///
    /// Default: [`On`](types::AutoPlacement::On).
    ///
    /// Wire name: `AutoPlacement`.
    pub auto_placement: Option<types::AutoPlacement>,
    /// How far the vCPUs of the host may be overcommitted.
    ///
    /// 1 to 5. Only if the host type belongs to g6s, c6s or r6s. The number of usable vCPUs is
    /// the number of physical cores x 2 x this ratio.
    ///
    /// Wire name: `CpuOverCommitRatio`.
    pub cpu_over_commit_ratio: Option<f64>,
    /// How many dedicated hosts to create at least.
    ///
    /// 1 to 100. With less stock, nothing is created.
    ///
    /// Wire name: `MinQuantity`.
    pub min_quantity: Option<i64>,
    /// How it is billed.
    ///
    /// Default: [`PostPaid`](types::InstanceChargeType::PostPaid). `PrePaid` without a
    /// suitable payment method fails with `InvalidPayMethod`.
    ///
    /// Wire name: `ChargeType`.
    pub charge_type: Option<types::InstanceChargeType>,
    /// How many dedicated hosts to create.
    ///
    /// 1 to 100, default 1.
    ///
    /// Wire name: `Quantity`.
    pub quantity: Option<i64>,
    /// Length of the term, counted in the period unit.
    ///
    /// - 1 to 4 if `PeriodUnit` is `Week`, on the China site.
    /// - 1 to 9, 12, 24, 36, 48 or 60 if `PeriodUnit` is `Month`.
    /// - 1 to 5 if `PeriodUnit` is `Year`.
    ///
    /// Required if `ChargeType` is `PrePaid`, and only then.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Week`, `Month` or `Year`, default [`Month`](types::PeriodUnit::Month). `Week` is
    /// available on the China site only.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Whether it is renewed automatically.
    ///
    /// Default: `false`. Only if `ChargeType` is `PrePaid`.
    ///
    /// Wire name: `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// - 1 to 3 if `PeriodUnit` is `Week`, on the China site.
    /// - 1 to 3, 6, 12, 24, 36, 48 or 60 if `PeriodUnit` is `Month`, on the China site.
    /// - 1 to 3, 6 or 12 if `PeriodUnit` is `Month`, on the international site.
    ///
    /// Required if `AutoRenew` is `true`, and only then. Limits for the unit `Year` are not
    /// documented.
    ///
    /// Wire name: `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
    /// When it is released automatically, UTC.
    ///
    /// Must be 30 minutes to 3 years ahead; seconds are set to 0.
    ///
    /// Wire name: `AutoReleaseTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub auto_release_time: Option<types::Time>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters. Makes retries safe;
    /// unique for each request.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Network settings of the dedicated host.
    ///
    /// Wire name: `NetworkAttributes`.
    pub network_attributes: Option<NetworkAttributes>,
}

impl AllocateDedicatedHostsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@AllocateDedicatedHostsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@AllocateDedicatedHostsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the zone. [More](field@AllocateDedicatedHostsRequest::zone_id)
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Name of the dedicated host.
    /// [More](field@AllocateDedicatedHostsRequest::dedicated_host_name)
    pub fn dedicated_host_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_name = Some(value.into());
        self
    }

    /// Id of the dedicated host cluster.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }

    /// Type of the dedicated host.
    /// [More](field@AllocateDedicatedHostsRequest::dedicated_host_type)
    pub fn dedicated_host_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_type = Some(value.into());
        self
    }

    /// What happens on maintenance of the underlying host.
    /// [More](field@AllocateDedicatedHostsRequest::action_on_maintenance)
    pub fn action_on_maintenance(
        mut self,
        value: impl Into<types::DedicatedHostMaintenanceAction>,
    ) -> Self {
        self.action_on_maintenance = Some(value.into());
        self
    }

    /// Description. [More](field@AllocateDedicatedHostsRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Whether instances without a given host may be placed on this dedicated host.
    /// [More](field@AllocateDedicatedHostsRequest::auto_placement)
    pub fn auto_placement(mut self, value: impl Into<types::AutoPlacement>) -> Self {
        self.auto_placement = Some(value.into());
        self
    }

    /// How far the vCPUs of the host may be overcommitted.
    /// [More](field@AllocateDedicatedHostsRequest::cpu_over_commit_ratio)
    pub fn cpu_over_commit_ratio(mut self, value: impl Into<f64>) -> Self {
        self.cpu_over_commit_ratio = Some(value.into());
        self
    }

    /// How many dedicated hosts to create at least.
    /// [More](field@AllocateDedicatedHostsRequest::min_quantity)
    pub fn min_quantity(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.min_quantity = Some(value.into_integer());
        self
    }

    /// How it is billed. [More](field@AllocateDedicatedHostsRequest::charge_type)
    pub fn charge_type(mut self, value: impl Into<types::InstanceChargeType>) -> Self {
        self.charge_type = Some(value.into());
        self
    }

    /// How many dedicated hosts to create.
    /// [More](field@AllocateDedicatedHostsRequest::quantity)
    pub fn quantity(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.quantity = Some(value.into_integer());
        self
    }

    /// Length of the term, counted in the period unit.
    /// [More](field@AllocateDedicatedHostsRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted.
    /// [More](field@AllocateDedicatedHostsRequest::period_unit)
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Whether it is renewed automatically.
    /// [More](field@AllocateDedicatedHostsRequest::auto_renew)
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// For how long it is renewed each time, counted in the period unit.
    /// [More](field@AllocateDedicatedHostsRequest::auto_renew_period)
    pub fn auto_renew_period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.auto_renew_period = Some(value.into_integer());
        self
    }

    /// When it is released automatically, UTC.
    /// [More](field@AllocateDedicatedHostsRequest::auto_release_time)
    pub fn auto_release_time(mut self, value: impl Into<types::Time>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@AllocateDedicatedHostsRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Network settings of the dedicated host.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AllocateDedicatedHostsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Tag" => self.tag.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            "DedicatedHostName" => self.dedicated_host_name.slot(),
            "DedicatedHostClusterId" => self.dedicated_host_cluster_id.slot(),
            "DedicatedHostType" => self.dedicated_host_type.slot(),
            "ActionOnMaintenance" => self.action_on_maintenance.slot(),
            "Description" => self.description.slot(),
            "AutoPlacement" => self.auto_placement.slot(),
            "CpuOverCommitRatio" => self.cpu_over_commit_ratio.slot(),
            "MinQuantity" => self.min_quantity.slot(),
            "ChargeType" => self.charge_type.slot(),
            "Quantity" => self.quantity.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "AutoRenew" => self.auto_renew.slot(),
            "AutoRenewPeriod" => self.auto_renew_period.slot(),
            "AutoReleaseTime" => self.auto_release_time.slot(),
            "ClientToken" => self.client_token.slot(),
            "NetworkAttributes" => self.network_attributes.slot(),
            _ => return None,
        };
        Some(slot)
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
/// [`Client::allocate_dedicated_hosts`](crate::Client::allocate_dedicated_hosts).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocateDedicatedHostsResponse {
    /// Ids of the dedicated hosts.
    ///
    /// Wire name: `DedicatedHostIdSets`.
    pub dedicated_host_id_sets: Vec<String>,
    /// Id of the order.
    ///
    /// Absent if `ChargeType` is not `PrePaid`.
    ///
    /// Wire name: `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
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

impl DecodeRecord for AllocateDedicatedHostsResponse {
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
