// Generated from api-specs/ecs/2014-05-26/actions/CreateElasticityAssurance.json by `cargo xtask regenerate`. Do not edit.

//! Buys an elasticity assurance, which guarantees that instances of a type can be created
//! during its term.
//!
//! - **Before**: Instances from the assurance are `PostPaid`.
//! - **Costs**: Bought for a term; refundable unless it is a time-division assurance.
//! - **Limits**: One instance type per call. One zone per call.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_elasticity_assurances`](crate::Client::describe_elasticity_assurances),
//!   [`renew_elasticity_assurances`](crate::Client::renew_elasticity_assurances),
//!   [`modify_elasticity_assurance`](crate::Client::modify_elasticity_assurance).
//!
//! ```no_run
//! use ecs_sdk::capacity::CreateElasticityAssuranceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateElasticityAssuranceRequest::new()
//!     .instance_amount(1)
//!     .zone_id(["cn-hangzhou-a"])
//!     .instance_type(["ecs.g7.large"]);
//! let response = ecs.create_elasticity_assurance(request).await?;
//! println!("{}", response.order_id);
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_elasticity_assurance`](crate::Client::create_elasticity_assurance).
///
/// Buys an elasticity assurance, which guarantees that instances of a type can be created
/// during its term.
///
/// Needs [`instance_amount`](field@CreateElasticityAssuranceRequest::instance_amount),
/// [`zone_id`](field@CreateElasticityAssuranceRequest::zone_id),
/// [`instance_type`](field@CreateElasticityAssuranceRequest::instance_type).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateElasticityAssuranceRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Different here:
    ///
    /// - `Value`: At most 128 characters, not beginning with `acs:`, without `http://` or
    ///   `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Length of the term, counted in the period unit.
    ///
    /// Default: 1.
    ///
    /// - 1 to 9 if `PeriodUnit` is `Month`.
    /// - 1 to 5 if `PeriodUnit` is `Year`.
    /// - 1 to 365 if `PeriodUnit` is `Day`.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Month`, `Year` or `Day`, default [`Year`](types::PeriodUnit::Year). `Day` makes it a
    /// time-division assurance.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters. Makes retries safe;
    /// unique for each request.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Description.
    ///
    /// Default: none. 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// How many times the assurance can be used.
    ///
    /// Only `Unlimited`, default `Unlimited`.
    ///
    /// Wire name: `AssuranceTimes`.
    pub assurance_times: Option<String>,
    /// Number of instances.
    ///
    /// Required. 1 to 1,000.
    ///
    /// Wire name: `InstanceAmount`.
    pub instance_amount: Option<i64>,
    /// Number of vCPUs of the instances.
    ///
    /// At least 1. Deprecated.
    ///
    /// Wire name: `InstanceCpuCoreCount`.
    pub instance_cpu_core_count: Option<i64>,
    /// When it starts, UTC.
    ///
    /// Default: the time of the call.
    ///
    /// Wire name: `StartTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
    /// Ids of the zones.
    ///
    /// Required. At most 1 item.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<Vec<String>>,
    /// Instance types that are assured.
    ///
    /// Required. At most 1 item.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<Vec<String>>,
    /// When a time-division assurance is in force.
    ///
    /// At most 20 items. Required if `PeriodUnit` is `Day`. If it is set, the assurance is a
    /// time-division one.
    ///
    /// Wire name: `RecurrenceRules`.
    pub recurrence_rules: Option<Vec<RecurrenceRule>>,
    /// Whether it is renewed automatically.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// In months.
    ///
    /// - Default 1 if `PeriodUnit` is `Month`.
    /// - Default 12 if `PeriodUnit` is `Year`.
    ///
    /// Required if `AutoRenew` is `true`. Documented as required with `AutoRenew`, although it
    /// has defaults. The service documents this inconsistently.
    ///
    /// Wire name: `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Wire name: `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
}

impl CreateElasticityAssuranceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateElasticityAssuranceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateElasticityAssuranceRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Length of the term, counted in the period unit.
    /// [More](field@CreateElasticityAssuranceRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted.
    /// [More](field@CreateElasticityAssuranceRequest::period_unit)
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateElasticityAssuranceRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Description. [More](field@CreateElasticityAssuranceRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// How many times the assurance can be used.
    /// [More](field@CreateElasticityAssuranceRequest::assurance_times)
    pub fn assurance_times(mut self, value: impl Into<String>) -> Self {
        self.assurance_times = Some(value.into());
        self
    }

    /// Number of instances. [More](field@CreateElasticityAssuranceRequest::instance_amount)
    pub fn instance_amount(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.instance_amount = Some(value.into_integer());
        self
    }

    /// Number of vCPUs of the instances.
    /// [More](field@CreateElasticityAssuranceRequest::instance_cpu_core_count)
    pub fn instance_cpu_core_count(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.instance_cpu_core_count = Some(value.into_integer());
        self
    }

    /// When it starts, UTC. [More](field@CreateElasticityAssuranceRequest::start_time)
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Ids of the zones. An empty list cannot be sent.
    /// [More](field@CreateElasticityAssuranceRequest::zone_id)
    pub fn zone_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.zone_id = Some(value.into_list());
        self
    }

    /// Instance types that are assured. An empty list cannot be sent.
    /// [More](field@CreateElasticityAssuranceRequest::instance_type)
    pub fn instance_type<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.instance_type = Some(value.into_list());
        self
    }

    /// When a time-division assurance is in force. An empty list cannot be sent.
    /// [More](field@CreateElasticityAssuranceRequest::recurrence_rules)
    pub fn recurrence_rules<M>(
        mut self,
        value: impl ecs_core::IntoList<RecurrenceRule, M>,
    ) -> Self {
        self.recurrence_rules = Some(value.into_list());
        self
    }

    /// Whether it is renewed automatically.
    /// [More](field@CreateElasticityAssuranceRequest::auto_renew)
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// For how long it is renewed each time, counted in the period unit.
    /// [More](field@CreateElasticityAssuranceRequest::auto_renew_period)
    pub fn auto_renew_period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.auto_renew_period = Some(value.into_integer());
        self
    }

    /// Private pool, a capacity reservation or an elasticity assurance.
    #[inline]
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }
}

impl Record for CreateElasticityAssuranceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceAmount", "ZoneId", "InstanceType"]
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateElasticityAssuranceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "ClientToken" => self.client_token.slot(),
            "Description" => self.description.slot(),
            "AssuranceTimes" => self.assurance_times.slot(),
            "InstanceAmount" => self.instance_amount.slot(),
            "InstanceCpuCoreCount" => self.instance_cpu_core_count.slot(),
            "StartTime" => self.start_time.slot(),
            "ZoneId" => self.zone_id.slot(),
            "InstanceType" => self.instance_type.slot(),
            "RecurrenceRules" => self.recurrence_rules.slot(),
            "AutoRenew" => self.auto_renew.slot(),
            "AutoRenewPeriod" => self.auto_renew_period.slot(),
            "PrivatePoolOptions" => self.private_pool_options.slot(),
            _ => return None,
        };
        Some(slot)
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

/// A time at which the assurance is in force.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RecurrenceRule {
    /// Hour of the day at which it ends.
    ///
    /// Needs `StartHour`. A full hour, at least 4 hours after `StartHour`.
    ///
    /// Wire name: `EndHour`.
    pub end_hour: Option<i64>,
    /// How the rule repeats.
    ///
    /// Needs `RecurrenceValue`.
    ///
    /// Wire name: `RecurrenceType`.
    pub recurrence_type: Option<types::RecurrenceType>,
    /// Days on which the rule repeats.
    ///
    /// Matches
    /// `^(([1-9]|[12][0-9]|3[01])|[0-6](,[0-6])*|([1-9]|[12][0-9]|3[01])-([1-9]|[12][0-9]|3[01]))$`.
    ///
    /// - 1 to 31 if `RecurrenceType` is `Daily`.
    /// - `0`, `1`, `2`, `3`, `4`, `5` or `6` if `RecurrenceType` is `Weekly`.
    ///
    /// Needs `RecurrenceType`. With `Daily` the number of days between two runs, with `Weekly`
    /// a list of days in which 0 is Sunday, with `Monthly` a range of days.
    ///
    /// Wire name: `RecurrenceValue`, sent as comma-separated text.
    pub recurrence_value: Option<Vec<String>>,
    /// Hour of the day at which it starts.
    ///
    /// Needs `EndHour`. A full hour, at least 4 hours before `EndHour`.
    ///
    /// Wire name: `StartHour`.
    pub start_hour: Option<i64>,
}

impl RecurrenceRule {
    /// An empty `RecurrenceRule`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Hour of the day at which it ends. [More](field@RecurrenceRule::end_hour)
    pub fn end_hour(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.end_hour = Some(value.into_integer());
        self
    }

    /// How the rule repeats. [More](field@RecurrenceRule::recurrence_type)
    pub fn recurrence_type(mut self, value: impl Into<types::RecurrenceType>) -> Self {
        self.recurrence_type = Some(value.into());
        self
    }

    /// Days on which the rule repeats. An empty list cannot be sent.
    /// [More](field@RecurrenceRule::recurrence_value)
    pub fn recurrence_value<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.recurrence_value = Some(value.into_list());
        self
    }

    /// Hour of the day at which it starts. [More](field@RecurrenceRule::start_hour)
    pub fn start_hour(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.start_hour = Some(value.into_integer());
        self
    }
}

impl Record for RecurrenceRule {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EndHour", &self.end_hour);
        fields.add("RecurrenceType", &self.recurrence_type);
        fields.add_as(Form::Commas, "RecurrenceValue", &self.recurrence_value);
        fields.add("StartHour", &self.start_hour);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RecurrenceRule {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "EndHour" => self.end_hour.slot(),
            "RecurrenceType" => self.recurrence_type.slot(),
            "RecurrenceValue" => self.recurrence_value.slot(),
            "StartHour" => self.start_hour.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Private pool, a capacity reservation or an elasticity assurance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// Which private pool is used when an instance starts.
    ///
    /// `Open` or `Target`, default [`Open`](types::PrivatePoolMatchCriteria::Open).
    ///
    /// Wire name: `MatchCriteria`.
    pub match_criteria: Option<types::PrivatePoolMatchCriteria>,
    /// Name of the private pool.
    ///
    /// 2 to 128 characters: letters, digits, `:`, `_` and `-`, beginning with a letter, not
    /// beginning with `http://` or `https://`. Elsewhere the first character can also be
    /// Chinese.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
}

impl PrivatePoolOptions {
    /// An empty `PrivatePoolOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which private pool is used when an instance starts.
    /// [More](field@PrivatePoolOptions::match_criteria)
    pub fn match_criteria(
        mut self,
        value: impl Into<types::PrivatePoolMatchCriteria>,
    ) -> Self {
        self.match_criteria = Some(value.into());
        self
    }

    /// Name of the private pool. [More](field@PrivatePoolOptions::name)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PrivatePoolOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "MatchCriteria" => self.match_criteria.slot(),
            "Name" => self.name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::create_elasticity_assurance`](crate::Client::create_elasticity_assurance).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateElasticityAssuranceResponse {
    /// Id of the order.
    ///
    /// Wire name: `OrderId`.
    pub order_id: String,
    /// Id of the private pool.
    ///
    /// Wire name: `PrivatePoolOptionsId`.
    pub private_pool_options_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
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

impl DecodeRecord for CreateElasticityAssuranceResponse {
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
