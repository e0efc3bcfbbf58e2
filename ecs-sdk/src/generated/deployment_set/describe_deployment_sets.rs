// Generated from api-specs/ecs/2014-05-26/actions/DescribeDeploymentSets.json by `cargo xtask regenerate`. Do not edit.

//! Lists deployment sets with their instances and capacity.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::deployment_set::DescribeDeploymentSetsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeDeploymentSetsRequest::new();
//! let mut items = ecs.describe_deployment_sets(request).items();
//! while let Some(deployment_set) = items.try_next().await? {
//!     println!(
//!         "{} {}", deployment_set.deployment_set_id, deployment_set.deployment_set_name
//!     );
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `InvalidDeploymentSetIds.TooManyInput`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, IdLimit, Paged, Paging, Record,
    Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_deployment_sets`](crate::Client::describe_deployment_sets).
///
/// Lists deployment sets with their instances and capacity.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDeploymentSetsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 50, default 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Ids of the deployment sets.
    ///
    /// At most 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `DeploymentSetIds`, sent as JSON text.
    pub deployment_set_ids: Option<Vec<String>>,
    /// Network type.
    ///
    /// Deprecated.
    ///
    /// Wire name: `NetworkType`.
    pub network_type: Option<types::InstanceNetworkType>,
    /// Strategy of the deployment set.
    ///
    /// `Availability`, `AvailabilityGroup` or `LowLatency`.
    ///
    /// Wire name: `Strategy`.
    pub strategy: Option<types::DeploymentStrategy>,
    /// Name of the deployment set.
    ///
    /// 2 to 128 characters: letters of any script, digits, `:`, `_`, `.` and `-`.
    ///
    /// Wire name: `DeploymentSetName`.
    pub deployment_set_name: Option<String>,
    /// Level at which the deployment set spreads instances.
    ///
    /// Deprecated.
    ///
    /// Wire name: `Granularity`.
    pub granularity: Option<String>,
    /// Range within which the deployment set spreads instances.
    ///
    /// Deprecated.
    ///
    /// Wire name: `Domain`.
    pub domain: Option<String>,
    /// Type of the deployment set.
    ///
    /// `host`, `sw` or `rack`, default `host`.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: Option<String>,
}

impl DescribeDeploymentSetsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeDeploymentSetsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeDeploymentSetsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeDeploymentSetsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Ids of the deployment sets. An empty list is sent as `[]`.
    /// [More](field@DescribeDeploymentSetsRequest::deployment_set_ids)
    pub fn deployment_set_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.deployment_set_ids = Some(value.into_list());
        self
    }

    /// Network type. [More](field@DescribeDeploymentSetsRequest::network_type)
    pub fn network_type(mut self, value: impl Into<types::InstanceNetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Strategy of the deployment set. [More](field@DescribeDeploymentSetsRequest::strategy)
    pub fn strategy(mut self, value: impl Into<types::DeploymentStrategy>) -> Self {
        self.strategy = Some(value.into());
        self
    }

    /// Name of the deployment set.
    /// [More](field@DescribeDeploymentSetsRequest::deployment_set_name)
    pub fn deployment_set_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_name = Some(value.into());
        self
    }

    /// Level at which the deployment set spreads instances.
    /// [More](field@DescribeDeploymentSetsRequest::granularity)
    pub fn granularity(mut self, value: impl Into<String>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Range within which the deployment set spreads instances.
    /// [More](field@DescribeDeploymentSetsRequest::domain)
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }

    /// Type of the deployment set. [More](field@DescribeDeploymentSetsRequest::type)
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl Record for DescribeDeploymentSetsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add_as(Form::JsonText, "DeploymentSetIds", &self.deployment_set_ids);
        fields.add("NetworkType", &self.network_type);
        fields.add("Strategy", &self.strategy);
        fields.add("DeploymentSetName", &self.deployment_set_name);
        fields.add("Granularity", &self.granularity);
        fields.add("Domain", &self.domain);
        fields.add("Type", &self.r#type);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeDeploymentSetsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "DeploymentSetIds" => self.deployment_set_ids.slot(),
            "NetworkType" => self.network_type.slot(),
            "Strategy" => self.strategy.slot(),
            "DeploymentSetName" => self.deployment_set_name.slot(),
            "Granularity" => self.granularity.slot(),
            "Domain" => self.domain.slot(),
            "Type" => self.r#type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeDeploymentSetsRequest {
    type Response = DescribeDeploymentSetsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeDeploymentSets")
            .read_only()
            .region("RegionId")
            .read_timeout(26)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.deployment_set_ids.as_mut()?, 100))
    }
}

impl Paged for DescribeDeploymentSetsRequest {
    type Item = DeploymentSet;
    const PAGING: Paging = Paging::number("DeploymentSets").size(50);
    #[inline]
    fn items(response: DescribeDeploymentSetsResponse) -> Vec<DeploymentSet> {
        response.deployment_sets
    }
}

/// The response of
/// [`Client::describe_deployment_sets`](crate::Client::describe_deployment_sets).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDeploymentSetsResponse {
    /// Deployment sets found.
    ///
    /// Wire name: `DeploymentSets`.
    pub deployment_sets: Vec<DeploymentSet>,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeDeploymentSetsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("DeploymentSets", "DeploymentSet", &self.deployment_sets);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RegionId", &self.region_id);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeDeploymentSetsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DeploymentSets" => Slot::Wrapped("DeploymentSet", &mut self.deployment_sets),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RegionId" => self.region_id.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A deployment set.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentSet {
    /// Id of the Alibaba Cloud account.
    ///
    /// Wire name: `AccountId`.
    pub account_id: Option<i64>,
    /// Affinity level of the deployment set.
    ///
    /// Wire name: `Affinity`.
    pub affinity: Option<i64>,
    /// Capacity of the deployment set per zone.
    ///
    /// Empty if the set has no instances. One entry per zone.
    ///
    /// Wire name: `Capacities`.
    pub capacities: Vec<Capacity>,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description of the deployment set.
    ///
    /// Wire name: `DeploymentSetDescription`.
    pub deployment_set_description: String,
    /// Id of the deployment set.
    ///
    /// Wire name: `DeploymentSetId`.
    pub deployment_set_id: String,
    /// Name of the deployment set.
    ///
    /// Wire name: `DeploymentSetName`.
    pub deployment_set_name: String,
    /// Strategy of the deployment set.
    ///
    /// Wire name: `DeploymentStrategy`.
    pub deployment_strategy: types::DeploymentStrategy,
    /// Range within which the deployment set spreads instances.
    ///
    /// Wire name: `Domain`.
    pub domain: String,
    /// Level at which the deployment set spreads instances.
    ///
    /// Wire name: `Granularity`.
    pub granularity: String,
    /// Number of groups in the deployment set.
    ///
    /// Wire name: `GroupCount`.
    pub group_count: Option<i64>,
    /// Number of instances.
    ///
    /// Wire name: `InstanceAmount`.
    pub instance_amount: Option<i64>,
    /// Ids of the instances.
    ///
    /// Wire name: `InstanceIds`.
    pub instance_ids: Vec<String>,
    /// Strategy of the deployment set.
    ///
    /// Wire name: `Strategy`.
    pub strategy: String,
    /// Type of the deployment set.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: String,
}

impl Record for DeploymentSet {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AccountId", &self.account_id);
        fields.add("Affinity", &self.affinity);
        fields.wrapped("Capacities", "Capacity", &self.capacities);
        fields.add("CreationTime", &self.creation_time);
        fields.add("DeploymentSetDescription", &self.deployment_set_description);
        fields.add("DeploymentSetId", &self.deployment_set_id);
        fields.add("DeploymentSetName", &self.deployment_set_name);
        fields.add("DeploymentStrategy", &self.deployment_strategy);
        fields.add("Domain", &self.domain);
        fields.add("Granularity", &self.granularity);
        fields.add("GroupCount", &self.group_count);
        fields.add("InstanceAmount", &self.instance_amount);
        fields.wrapped("InstanceIds", "InstanceId", &self.instance_ids);
        fields.add("Strategy", &self.strategy);
        fields.add("Type", &self.r#type);
    }
}

impl DecodeRecord for DeploymentSet {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AccountId" => self.account_id.slot(),
            "Affinity" => self.affinity.slot(),
            "Capacities" => Slot::Wrapped("Capacity", &mut self.capacities),
            "CreationTime" => self.creation_time.slot(),
            "DeploymentSetDescription" => self.deployment_set_description.slot(),
            "DeploymentSetId" => self.deployment_set_id.slot(),
            "DeploymentSetName" => self.deployment_set_name.slot(),
            "DeploymentStrategy" => self.deployment_strategy.slot(),
            "Domain" => self.domain.slot(),
            "Granularity" => self.granularity.slot(),
            "GroupCount" => self.group_count.slot(),
            "InstanceAmount" => self.instance_amount.slot(),
            "InstanceIds" => Slot::Wrapped("InstanceId", &mut self.instance_ids),
            "Strategy" => self.strategy.slot(),
            "Type" => self.r#type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Capacity of the deployment set in a zone.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Capacity {
    /// How many instances can still be added in the zone.
    ///
    /// Wire name: `AvailableAmount`.
    pub available_amount: Option<i64>,
    /// How many are used.
    ///
    /// Wire name: `UsedAmount`.
    pub used_amount: Option<i64>,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
}

impl Record for Capacity {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AvailableAmount", &self.available_amount);
        fields.add("UsedAmount", &self.used_amount);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl DecodeRecord for Capacity {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AvailableAmount" => self.available_amount.slot(),
            "UsedAmount" => self.used_amount.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeDeploymentSetsRequest);
ecs_core::internal::response_records!(
    DescribeDeploymentSetsResponse, DeploymentSet, Capacity
);
