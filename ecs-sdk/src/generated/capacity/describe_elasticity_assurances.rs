// Generated from api-specs/ecs/2014-05-26/actions/DescribeElasticityAssurances.json by `cargo xtask regenerate`. Do not edit.

//! Lists elasticity assurances and how much of each is used.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::capacity::DescribeElasticityAssurancesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeElasticityAssurancesRequest::new();
//! let mut items = ecs.describe_elasticity_assurances(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{} {}", item.elasticity_assurance_owner_id, item.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `ClassicNetworkNotSupported`, `DedicatedHostNotSupported`,
//! `Invalid.AssuranceTimes.NotSupported`, `Invalid.InstanceChargeType`,
//! `Invalid.InstanceCpuCoreCountOrInstanceAmount`, `Invalid.InstanceId`,
//! `Invalid.InstanceType`, `Invalid.PackageType`, `Invalid.PrivatePool.Purchase`,
//! `Invalid.PrivatePoolOptions.Id`, `Invalid.PrivatePoolOptions.Ids`,
//! `Invalid.PrivatePoolOptions.MatchCriteria`, `Invalid.PrivatePoolOptions.status`,
//! `Invalid.TooManyInstanceTypes`, `Invalid.TooManyPrivatePoolOptions.Ids`,
//! `Invalid.TooManyUnpaidPrivatePool`, `Invalid.TooManyZoneIds`, `Invalid.ZoneId`,
//! `InvalidAliUid`, `InvalidParameter.Name`, `InvalidParameter.PrivatePoolOptions.Ids`,
//! `InvalidPlatform.ValueNotSupported`, `MissingParameter.InstanceAmount`,
//! `MissingParameter.InstanceCpuCoreCount`,
//! `MissingParameter.InstanceCpuCoreCountOrInstanceAmount`,
//! `MissingParameter.PackageType`, `MissingParameter.PrivatePoolOptions.Id`,
//! `MissingParameter.PrivatePoolOptions.Ids`, `MissingParameter.RegionId`,
//! `RepeatStartPrivatePool`, `SpotNotSupported`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_elasticity_assurances`](crate::Client::describe_elasticity_assurances).
///
/// Lists elasticity assurances and how much of each is used.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeElasticityAssurancesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// The filter covers at most 1,000 resources; the default group is not possible.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Different here:
    ///
    /// - `Key`: The filter covers at most 1,000 resources; use `ListTagResources` beyond that.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Maximum number of results in a response.
    ///
    /// 1 to 100, default 10.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// The token of the previous page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Platform of the operating system.
    ///
    /// Deprecated.
    ///
    /// Wire name: `Platform`.
    pub platform: Option<String>,
    /// Instance type.
    ///
    /// Finds reservations that are not released; released ones need `PrivatePoolOptions.Ids`.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Billing method, subscription or pay as you go.
    ///
    /// `PostPaid`, default [`PostPaid`](types::InstanceChargeType::PostPaid).
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: Option<types::InstanceChargeType>,
    /// Status of the elasticity assurances to list.
    ///
    /// Default: every state but `Pending` and `Released`. The default mentions `Pending`,
    /// which is not a documented value; `Deactived` is the documented spelling. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `Status`.
    pub status: Option<types::ElasticityAssuranceStatus>,
    /// Kind of the assurance.
    ///
    /// Wire name: `PackageType`.
    pub package_type: Option<types::ElasticityAssurancePackageType>,
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Wire name: `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
}

impl DescribeElasticityAssurancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeElasticityAssurancesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group.
    /// [More](field@DescribeElasticityAssurancesRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeElasticityAssurancesRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeElasticityAssurancesRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeElasticityAssurancesRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Platform of the operating system.
    /// [More](field@DescribeElasticityAssurancesRequest::platform)
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Instance type. [More](field@DescribeElasticityAssurancesRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Id of the zone.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Billing method, subscription or pay as you go.
    /// [More](field@DescribeElasticityAssurancesRequest::instance_charge_type)
    pub fn instance_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Status of the elasticity assurances to list.
    /// [More](field@DescribeElasticityAssurancesRequest::status)
    pub fn status(mut self, value: impl Into<types::ElasticityAssuranceStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Kind of the assurance.
    pub fn package_type(
        mut self,
        value: impl Into<types::ElasticityAssurancePackageType>,
    ) -> Self {
        self.package_type = Some(value.into());
        self
    }

    /// Private pool, a capacity reservation or an elasticity assurance.
    #[inline]
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }
}

impl Record for DescribeElasticityAssurancesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("Platform", &self.platform);
        fields.add("InstanceType", &self.instance_type);
        fields.add("ZoneId", &self.zone_id);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("Status", &self.status);
        fields.add("PackageType", &self.package_type);
        fields.add("PrivatePoolOptions", &self.private_pool_options);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeElasticityAssurancesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "Platform" => self.platform.slot(),
            "InstanceType" => self.instance_type.slot(),
            "ZoneId" => self.zone_id.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "Status" => self.status.slot(),
            "PackageType" => self.package_type.slot(),
            "PrivatePoolOptions" => self.private_pool_options.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeElasticityAssurancesRequest {
    type Response = DescribeElasticityAssurancesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeElasticityAssurances")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeElasticityAssurancesRequest {
    type Item = ElasticityAssuranceItem;
    const PAGING: Paging = Paging::token("ElasticityAssuranceSet").size(100);
    #[inline]
    fn items(
        response: DescribeElasticityAssurancesResponse,
    ) -> Vec<ElasticityAssuranceItem> {
        response.elasticity_assurance_set
    }
}

/// Private pool, a capacity reservation or an elasticity assurance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// Ids of the private pools.
    ///
    /// At most 100 items.
    ///
    /// Wire name: `Ids`, sent as JSON text.
    pub ids: Option<Vec<String>>,
}

impl PrivatePoolOptions {
    /// An empty `PrivatePoolOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the private pools. An empty list is sent as `[]`.
    /// [More](field@PrivatePoolOptions::ids)
    pub fn ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.ids = Some(value.into_list());
        self
    }
}

impl Record for PrivatePoolOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::JsonText, "Ids", &self.ids);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PrivatePoolOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Ids" => self.ids.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::describe_elasticity_assurances`](crate::Client::describe_elasticity_assurances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeElasticityAssurancesResponse {
    /// Elasticity assurances found.
    ///
    /// Wire name: `ElasticityAssuranceSet`.
    pub elasticity_assurance_set: Vec<ElasticityAssuranceItem>,
    /// Maximum number of results in a response.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeElasticityAssurancesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "ElasticityAssuranceSet",
                "ElasticityAssuranceItem",
                &self.elasticity_assurance_set,
            );
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeElasticityAssurancesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ElasticityAssuranceSet" => {
                Slot::Wrapped(
                    "ElasticityAssuranceItem",
                    &mut self.elasticity_assurance_set,
                )
            }
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An elasticity assurance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ElasticityAssuranceItem {
    /// Capacity per instance type and zone.
    ///
    /// Wire name: `AllocatedResources`.
    pub allocated_resources: Vec<AllocatedResource>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Id of the account that owns the elasticity assurance.
    ///
    /// Wire name: `ElasticityAssuranceOwnerId`.
    pub elasticity_assurance_owner_id: String,
    /// When it ends, UTC.
    ///
    /// Wire name: `EndTime`.
    pub end_time: types::Time,
    /// Billing method, subscription or pay as you go.
    ///
    /// `PostPaid`.
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: types::InstanceChargeType,
    /// Latest time at which the assurance starts, UTC.
    ///
    /// Wire name: `LatestStartTime`.
    pub latest_start_time: types::Time,
    /// Kind of the assurance.
    ///
    /// Wire name: `PackageType`.
    pub package_type: types::ElasticityAssurancePackageType,
    /// Id of the private pool.
    ///
    /// Wire name: `PrivatePoolOptionsId`.
    pub private_pool_options_id: String,
    /// Which instances may use the private pool.
    ///
    /// `Open` or `Target`.
    ///
    /// Wire name: `PrivatePoolOptionsMatchCriteria`.
    pub private_pool_options_match_criteria: types::PrivatePoolMatchCriteria,
    /// Name of the private pool.
    ///
    /// Wire name: `PrivatePoolOptionsName`.
    pub private_pool_options_name: String,
    /// When a time-division assurance is in force.
    ///
    /// Wire name: `RecurrenceRules`.
    pub recurrence_rules: Vec<RecurrenceRule>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// When it starts, UTC.
    ///
    /// Wire name: `StartTime`.
    pub start_time: types::Time,
    /// Whether it starts now or later.
    ///
    /// Wire name: `StartTimeType`.
    pub start_time_type: types::StartTimeType,
    /// Status of the elasticity assurance.
    ///
    /// `Preparing`, `Prepared`, `Active` or `Released`. The list can be incomplete: the filter
    /// also has `Deactived`. The service documents this inconsistently.
    ///
    /// Wire name: `Status`.
    pub status: types::ElasticityAssuranceStatus,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// How many times the assurance can be used in total.
    ///
    /// Wire name: `TotalAssuranceTimes`.
    pub total_assurance_times: String,
    /// How many times the assurance has been used.
    ///
    /// Wire name: `UsedAssuranceTimes`.
    pub used_assurance_times: Option<i64>,
}

impl Record for ElasticityAssuranceItem {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "AllocatedResources",
                "AllocatedResource",
                &self.allocated_resources,
            );
        fields.add("Description", &self.description);
        fields.add("ElasticityAssuranceOwnerId", &self.elasticity_assurance_owner_id);
        fields.add("EndTime", &self.end_time);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("LatestStartTime", &self.latest_start_time);
        fields.add("PackageType", &self.package_type);
        fields.add("PrivatePoolOptionsId", &self.private_pool_options_id);
        fields
            .add(
                "PrivatePoolOptionsMatchCriteria",
                &self.private_pool_options_match_criteria,
            );
        fields.add("PrivatePoolOptionsName", &self.private_pool_options_name);
        fields.wrapped("RecurrenceRules", "RecurrenceRule", &self.recurrence_rules);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("StartTime", &self.start_time);
        fields.add("StartTimeType", &self.start_time_type);
        fields.add("Status", &self.status);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("TotalAssuranceTimes", &self.total_assurance_times);
        fields.add("UsedAssuranceTimes", &self.used_assurance_times);
    }
}

impl DecodeRecord for ElasticityAssuranceItem {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AllocatedResources" => {
                Slot::Wrapped("AllocatedResource", &mut self.allocated_resources)
            }
            "Description" => self.description.slot(),
            "ElasticityAssuranceOwnerId" => self.elasticity_assurance_owner_id.slot(),
            "EndTime" => self.end_time.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "LatestStartTime" => self.latest_start_time.slot(),
            "PackageType" => self.package_type.slot(),
            "PrivatePoolOptionsId" => self.private_pool_options_id.slot(),
            "PrivatePoolOptionsMatchCriteria" => {
                self.private_pool_options_match_criteria.slot()
            }
            "PrivatePoolOptionsName" => self.private_pool_options_name.slot(),
            "RecurrenceRules" => {
                Slot::Wrapped("RecurrenceRule", &mut self.recurrence_rules)
            }
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "StartTime" => self.start_time.slot(),
            "StartTimeType" => self.start_time_type.slot(),
            "Status" => self.status.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "TotalAssuranceTimes" => self.total_assurance_times.slot(),
            "UsedAssuranceTimes" => self.used_assurance_times.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Capacity of an instance type in a zone.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocatedResource {
    /// How many instances can still be created.
    ///
    /// Wire name: `AvailableAmount`.
    pub available_amount: Option<i64>,
    /// Use of the capacity per account or service.
    ///
    /// Wire name: `ElasticityAssuranceUsages`.
    pub elasticity_assurance_usages: Vec<ElasticityAssuranceUsage>,
    /// How many could not be delivered.
    ///
    /// Wire name: `FailedAmount`.
    pub failed_amount: Option<i64>,
    /// Instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: String,
    /// How many are locked.
    ///
    /// Wire name: `LockedAmount`.
    pub locked_amount: Option<i64>,
    /// How many there are in total.
    ///
    /// Wire name: `TotalAmount`.
    pub total_amount: Option<i64>,
    /// How many are used.
    ///
    /// Wire name: `UsedAmount`.
    pub used_amount: Option<i64>,
    /// Id of the zone.
    ///
    /// Wire name: `zoneId`.
    pub zone_id: String,
}

impl Record for AllocatedResource {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AvailableAmount", &self.available_amount);
        fields
            .wrapped(
                "ElasticityAssuranceUsages",
                "ElasticityAssuranceUsage",
                &self.elasticity_assurance_usages,
            );
        fields.add("FailedAmount", &self.failed_amount);
        fields.add("InstanceType", &self.instance_type);
        fields.add("LockedAmount", &self.locked_amount);
        fields.add("TotalAmount", &self.total_amount);
        fields.add("UsedAmount", &self.used_amount);
        fields.add("zoneId", &self.zone_id);
    }
}

impl DecodeRecord for AllocatedResource {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AvailableAmount" => self.available_amount.slot(),
            "ElasticityAssuranceUsages" => {
                Slot::Wrapped(
                    "ElasticityAssuranceUsage",
                    &mut self.elasticity_assurance_usages,
                )
            }
            "FailedAmount" => self.failed_amount.slot(),
            "InstanceType" => self.instance_type.slot(),
            "LockedAmount" => self.locked_amount.slot(),
            "TotalAmount" => self.total_amount.slot(),
            "UsedAmount" => self.used_amount.slot(),
            "zoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Use of the capacity by an account or service.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ElasticityAssuranceUsage {
    /// Id of the Alibaba Cloud account.
    ///
    /// Wire name: `AccountId`.
    pub account_id: String,
    /// Name of the cloud service.
    ///
    /// Wire name: `ServiceName`.
    pub service_name: String,
    /// How many are used.
    ///
    /// Wire name: `UsedAmount`.
    pub used_amount: Option<i64>,
}

impl Record for ElasticityAssuranceUsage {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AccountId", &self.account_id);
        fields.add("ServiceName", &self.service_name);
        fields.add("UsedAmount", &self.used_amount);
    }
}

impl DecodeRecord for ElasticityAssuranceUsage {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AccountId" => self.account_id.slot(),
            "ServiceName" => self.service_name.slot(),
            "UsedAmount" => self.used_amount.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A time at which the assurance is in force.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurrenceRule {
    /// Hour of the day at which it ends.
    ///
    /// Wire name: `EndHour`.
    pub end_hour: Option<i64>,
    /// How the rule repeats.
    ///
    /// Wire name: `RecurrenceType`.
    pub recurrence_type: types::RecurrenceType,
    /// Days on which the rule repeats.
    ///
    /// Wire name: `RecurrenceValue`.
    pub recurrence_value: String,
    /// Hour of the day at which it starts.
    ///
    /// Wire name: `StartHour`.
    pub start_hour: Option<i64>,
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

impl DecodeRecord for RecurrenceRule {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
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

ecs_core::internal::request_records!(
    DescribeElasticityAssurancesRequest, PrivatePoolOptions
);
ecs_core::internal::response_records!(
    DescribeElasticityAssurancesResponse, ElasticityAssuranceItem, AllocatedResource,
    ElasticityAssuranceUsage, RecurrenceRule
);
