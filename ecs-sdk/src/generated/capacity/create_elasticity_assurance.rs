// Generated from api-specs/ecs/2014-05-26/actions/CreateElasticityAssurance.json by `cargo xtask regenerate`. Do not edit.

//! `CreateElasticityAssurance`: buys an elasticity assurance, which guarantees that
//! instances of a type can be created during its term.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `AccountForbidden.ProductCreationLimited`, `ClassicNetworkNotSupported`,
//! `DedicatedHostNotSupported`, `Invalid.AssuranceTimes.NotSupported`,
//! `Invalid.InstanceChargeType`, `Invalid.InstanceCpuCoreCountOrInstanceAmount`,
//! `Invalid.InstanceId`, `Invalid.InstanceType`, `Invalid.PackageType`,
//! `Invalid.PeriodUnit`, `Invalid.PrivatePool.Purchase`, `Invalid.PrivatePoolOptions.Id`,
//! `Invalid.PrivatePoolOptions.Ids`, `Invalid.PrivatePoolOptions.MatchCriteria`,
//! `Invalid.PrivatePoolOptions.status`, `Invalid.PrivatePoolOptionsName.MalFormed`,
//! `Invalid.TooManyInstanceTypes`, `Invalid.TooManyPrivatePoolOptions.Ids`,
//! `Invalid.TooManyUnpaidPrivatePool`, `Invalid.TooManyZoneIds`, `Invalid.ZoneId`,
//! `InvalidAliUid`, `InvalidPlatform.ValueNotSupported`, `InvalidStartTime.MalFormed`,
//! `InvalidStartTime.NotSupported`, `MissingParameter.InstanceAmount`,
//! `MissingParameter.InstanceCpuCoreCount`,
//! `MissingParameter.InstanceCpuCoreCountOrInstanceAmount`,
//! `MissingParameter.PackageType`, `MissingParameter.PrivatePoolOptions.Id`,
//! `MissingParameter.PrivatePoolOptions.Ids`, `MissingParameter.RegionId`,
//! `OperationDenied`, `PriceNotFound`, `RegionUnauthorized`, `RepeatStartPrivatePool`,
//! `SpotNotSupported`.
//!
//! 403: `Invalid.ZoneIds`, `InvalidInstanceType.NotSupported`,
//! `InvalidResourceType.NotSupported`, `OperationDenied.NoStock`, `Zone.NotOnSale`,
//! `Zone.NotOpen`.
//!
//! 404: `InvalidResourceGroup.NotFound`, `InvalidZoneId.NotFound`.
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
/// [`Client::create_elasticity_assurance`](crate::Client::create_elasticity_assurance).
///
/// Buys an elasticity assurance, which guarantees that instances of a type can be created
/// during its term.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateElasticityAssuranceRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Length of the term, counted in the period unit.
    ///
    /// `Period`. Default: `1`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `PeriodUnit`. Default: `Year`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// How many times the assurance can be used.
    ///
    /// `AssuranceTimes`. Default: `Unlimited`.
    pub assurance_times: Option<String>,
    /// Number of instances.
    ///
    /// `InstanceAmount`. At least 1.
    pub instance_amount: Option<i64>,
    /// Number of vCPUs of the instances.
    ///
    /// `InstanceCpuCoreCount`. At least 1.
    pub instance_cpu_core_count: Option<i64>,
    /// When it starts, UTC.
    ///
    /// `StartTime`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
    /// Ids of the zones.
    ///
    /// `ZoneId`, required. At most 100 items.
    pub zone_id: Option<Vec<String>>,
    /// Instance types that are assured.
    ///
    /// `InstanceType`, required. At most 100 items.
    pub instance_type: Option<Vec<String>>,
    /// When a time-division assurance is in force.
    ///
    /// `RecurrenceRules`. At most 20 items.
    pub recurrence_rules: Option<Vec<RecurrenceRule>>,
    /// Whether it is renewed automatically.
    ///
    /// `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
}

impl CreateElasticityAssuranceRequest {
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

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `AssuranceTimes`.
    pub fn assurance_times(mut self, value: impl Into<String>) -> Self {
        self.assurance_times = Some(value.into());
        self
    }

    /// Sets `InstanceAmount`.
    pub fn instance_amount(mut self, value: impl Into<i64>) -> Self {
        self.instance_amount = Some(value.into());
        self
    }

    /// Sets `InstanceCpuCoreCount`.
    pub fn instance_cpu_core_count(mut self, value: impl Into<i64>) -> Self {
        self.instance_cpu_core_count = Some(value.into());
        self
    }

    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets `ZoneId`. An empty list cannot be sent.
    pub fn zone_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zone_id = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `InstanceType`. An empty list cannot be sent.
    pub fn instance_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_type = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `RecurrenceRules`. An empty list cannot be sent.
    pub fn recurrence_rules(
        mut self,
        value: impl IntoIterator<Item = RecurrenceRule>,
    ) -> Self {
        self.recurrence_rules = Some(value.into_iter().collect());
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

    /// Sets `PrivatePoolOptions`.
    #[inline]
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }
}

impl Record for CreateElasticityAssuranceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ZoneId", "InstanceType"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("ClientToken", &self.client_token);
        fields.add("Description", &self.description);
        fields.add("AssuranceTimes", &self.assurance_times);
        fields.add("InstanceAmount", &self.instance_amount);
        fields.add("InstanceCpuCoreCount", &self.instance_cpu_core_count);
        fields.add("StartTime", &self.start_time);
        fields.add("ZoneId", &self.zone_id);
        fields.add("InstanceType", &self.instance_type);
        fields.add("RecurrenceRules", &self.recurrence_rules);
        fields.add("AutoRenew", &self.auto_renew);
        fields.add("AutoRenewPeriod", &self.auto_renew_period);
        fields.add("PrivatePoolOptions", &self.private_pool_options);
    }
}

impl Request for CreateElasticityAssuranceRequest {
    type Response = CreateElasticityAssuranceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateElasticityAssurance")
            .region("RegionId")
            .client_token()
    }
}

/// When a time-division assurance is in force.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RecurrenceRule {
    /// Hour of the day at which it ends.
    ///
    /// `EndHour`.
    pub end_hour: Option<i64>,
    /// How the rule repeats.
    ///
    /// `RecurrenceType`.
    pub recurrence_type: Option<types::RecurrenceType>,
    /// Days on which the rule repeats.
    ///
    /// `RecurrenceValue`.
    pub recurrence_value: Option<String>,
    /// Hour of the day at which it starts.
    ///
    /// `StartHour`.
    pub start_hour: Option<i64>,
}

impl RecurrenceRule {
    /// An empty `RecurrenceRule`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EndHour`.
    pub fn end_hour(mut self, value: impl Into<i64>) -> Self {
        self.end_hour = Some(value.into());
        self
    }

    /// Sets `RecurrenceType`.
    pub fn recurrence_type(mut self, value: impl Into<types::RecurrenceType>) -> Self {
        self.recurrence_type = Some(value.into());
        self
    }

    /// Sets `RecurrenceValue`.
    pub fn recurrence_value(mut self, value: impl Into<String>) -> Self {
        self.recurrence_value = Some(value.into());
        self
    }

    /// Sets `StartHour`.
    pub fn start_hour(mut self, value: impl Into<i64>) -> Self {
        self.start_hour = Some(value.into());
        self
    }
}

impl Record for RecurrenceRule {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EndHour", &self.end_hour);
        fields.add("RecurrenceType", &self.recurrence_type);
        fields.add("RecurrenceValue", &self.recurrence_value);
        fields.add("StartHour", &self.start_hour);
    }
}

/// Private pool, a capacity reservation or an elasticity assurance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// Which private pool is used when an instance starts.
    ///
    /// `MatchCriteria`.
    pub match_criteria: Option<types::PrivatePoolMatchCriteria>,
    /// Name of the private pool.
    ///
    /// `Name`.
    pub name: Option<String>,
}

impl PrivatePoolOptions {
    /// An empty `PrivatePoolOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MatchCriteria`.
    pub fn match_criteria(
        mut self,
        value: impl Into<types::PrivatePoolMatchCriteria>,
    ) -> Self {
        self.match_criteria = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Record for PrivatePoolOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("MatchCriteria", &self.match_criteria);
        fields.add("Name", &self.name);
    }
}

/// The response of
/// [`Client::create_elasticity_assurance`](crate::Client::create_elasticity_assurance).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateElasticityAssuranceResponse {
    /// Id of the order.
    ///
    /// `OrderId`.
    pub order_id: String,
    /// Id of the private pool.
    ///
    /// `PrivatePoolOptionsId`.
    pub private_pool_options_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CreateElasticityAssuranceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("OrderId", &self.order_id);
        fields.add("PrivatePoolOptionsId", &self.private_pool_options_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for CreateElasticityAssuranceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "OrderId" => self.order_id.slot(),
            "PrivatePoolOptionsId" => self.private_pool_options_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    CreateElasticityAssuranceRequest, RecurrenceRule, PrivatePoolOptions
);
ecs_core::internal::response_records!(CreateElasticityAssuranceResponse);
