// Generated from api-specs/ecs/2014-05-26/actions/CreatePlanMaintenanceWindow.json by `cargo xtask regenerate`. Do not edit.

//! Creates a planned maintenance window, which says when maintenance of resources may take
//! place.
//!
//! The window applies to matching instances in all regions, whatever `RegionId` says.
//!
//! - **Effects**: Due maintenance events run automatically inside this window.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_plan_maintenance_windows`](crate::Client::describe_plan_maintenance_windows),
//!   [`modify_plan_maintenance_window`](crate::Client::modify_plan_maintenance_window),
//!   [`delete_plan_maintenance_window`](crate::Client::delete_plan_maintenance_window).
//!
//! ```no_run
//! use ecs_sdk::monitoring::CreatePlanMaintenanceWindowRequest;
//! use ecs_sdk::monitoring::create_plan_maintenance_window::{
//!     TargetResource, TimePeriod, TimeRange,
//! };
//! use ecs_sdk::types::MaintenancePeriodUnit;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreatePlanMaintenanceWindowRequest::new()
//!     .enable(true)
//!     .plan_window_name("sunday-night")
//!     .support_maintenance_action("AutoRecover")
//!     .target_resource(TargetResource::new())
//!     .time_period(
//!         TimePeriod::new()
//!             .period_unit(MaintenancePeriodUnit::Daily)
//!             .range_list([TimeRange::new()]),
//!     );
//! let response = ecs.create_plan_maintenance_window(request).await?;
//! println!("{}", response.plan_window_id);
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_plan_maintenance_window`](crate::Client::create_plan_maintenance_window).
///
/// Creates a planned maintenance window, which says when maintenance of resources may take
/// place.
///
/// Needs [`enable`](field@CreatePlanMaintenanceWindowRequest::enable),
/// [`plan_window_name`](field@CreatePlanMaintenanceWindowRequest::plan_window_name),
/// [`support_maintenance_action`](field@CreatePlanMaintenanceWindowRequest::support_maintenance_action),
/// [`target_resource`](field@CreatePlanMaintenanceWindowRequest::target_resource),
/// [`time_period`](field@CreatePlanMaintenanceWindowRequest::time_period).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreatePlanMaintenanceWindowRequest {
    /// Whether the maintenance window is in force.
    ///
    /// Required.
    ///
    /// Wire name: `Enable`.
    pub enable: Option<bool>,
    /// Shortest time between two maintenance operations.
    ///
    /// 1 to 48 hours. It is the gap between two events on one instance.
    ///
    /// Wire name: `MinMaintenanceInterval`.
    pub min_maintenance_interval: Option<i64>,
    /// Name of the maintenance window.
    ///
    /// Required. At most 200 characters.
    ///
    /// Wire name: `PlanWindowName`.
    pub plan_window_name: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client. It only routes the call; the result is the same in
    /// all regions.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Maintenance action that the window is for.
    ///
    /// Required.
    ///
    /// Wire name: `SupportMaintenanceAction`.
    pub support_maintenance_action: Option<String>,
    /// Resources that the maintenance window applies to.
    ///
    /// Required.
    ///
    /// Wire name: `TargetResource`, sent as JSON text.
    pub target_resource: Option<TargetResource>,
    /// When the maintenance window recurs.
    ///
    /// Required.
    ///
    /// Wire name: `TimePeriod`, sent as JSON text.
    pub time_period: Option<TimePeriod>,
}

impl CreatePlanMaintenanceWindowRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the maintenance window is in force.
    /// [More](field@CreatePlanMaintenanceWindowRequest::enable)
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }

    /// Shortest time between two maintenance operations.
    /// [More](field@CreatePlanMaintenanceWindowRequest::min_maintenance_interval)
    pub fn min_maintenance_interval(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.min_maintenance_interval = Some(value.into_integer());
        self
    }

    /// Name of the maintenance window.
    /// [More](field@CreatePlanMaintenanceWindowRequest::plan_window_name)
    pub fn plan_window_name(mut self, value: impl Into<String>) -> Self {
        self.plan_window_name = Some(value.into());
        self
    }

    /// Id of the region. [More](field@CreatePlanMaintenanceWindowRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Maintenance action that the window is for.
    /// [More](field@CreatePlanMaintenanceWindowRequest::support_maintenance_action)
    pub fn support_maintenance_action(mut self, value: impl Into<String>) -> Self {
        self.support_maintenance_action = Some(value.into());
        self
    }

    /// Resources that the maintenance window applies to.
    /// [More](field@CreatePlanMaintenanceWindowRequest::target_resource)
    #[inline]
    pub fn target_resource(mut self, value: TargetResource) -> Self {
        self.target_resource = Some(value);
        self
    }

    /// When the maintenance window recurs.
    /// [More](field@CreatePlanMaintenanceWindowRequest::time_period)
    #[inline]
    pub fn time_period(mut self, value: TimePeriod) -> Self {
        self.time_period = Some(value);
        self
    }
}

impl Record for CreatePlanMaintenanceWindowRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &[
            "Enable",
            "PlanWindowName",
            "RegionId",
            "SupportMaintenanceAction",
            "TargetResource",
            "TimePeriod",
        ]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Enable", &self.enable);
        fields.add("MinMaintenanceInterval", &self.min_maintenance_interval);
        fields.add("PlanWindowName", &self.plan_window_name);
        fields.add("RegionId", &self.region_id);
        fields.add("SupportMaintenanceAction", &self.support_maintenance_action);
        fields.add_as(Form::JsonText, "TargetResource", &self.target_resource);
        fields.add_as(Form::JsonText, "TimePeriod", &self.time_period);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreatePlanMaintenanceWindowRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Enable" => self.enable.slot(),
            "MinMaintenanceInterval" => self.min_maintenance_interval.slot(),
            "PlanWindowName" => self.plan_window_name.slot(),
            "RegionId" => self.region_id.slot(),
            "SupportMaintenanceAction" => self.support_maintenance_action.slot(),
            "TargetResource" => self.target_resource.slot(),
            "TimePeriod" => self.time_period.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreatePlanMaintenanceWindowRequest {
    type Response = CreatePlanMaintenanceWindowResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreatePlanMaintenanceWindow").region("RegionId")
    }
}

/// Resources that the maintenance window applies to.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct TargetResource {
    /// Id of the resource group.
    ///
    /// Required if `Scope` is `ResourceGroup`.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Which resources the maintenance window applies to.
    ///
    /// `ResourceGroup` or `Tag`. The service lists no values; these two are implied. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `Scope`.
    pub scope: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// Required if `Scope` is `Tag`.
    ///
    /// Wire name: `Tags`.
    pub tags: Option<Vec<types::Tag>>,
}

impl TargetResource {
    /// An empty `TargetResource`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the resource group. [More](field@TargetResource::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Which resources the maintenance window applies to. [More](field@TargetResource::scope)
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list is sent as `[]`.
    /// [More](field@TargetResource::tags)
    pub fn tags<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tags = Some(value.into_list());
        self
    }
}

impl Record for TargetResource {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Scope", &self.scope);
        fields.add("Tags", &self.tags);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for TargetResource {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Scope" => self.scope.slot(),
            "Tags" => self.tags.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// When the maintenance window recurs.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct TimePeriod {
    /// Unit of the cycle in which the window recurs.
    ///
    /// Required.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::MaintenancePeriodUnit>,
    /// Time ranges within the period.
    ///
    /// Required.
    ///
    /// Wire name: `RangeList`.
    pub range_list: Option<Vec<TimeRange>>,
}

impl TimePeriod {
    /// An empty `TimePeriod`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit of the cycle in which the window recurs. [More](field@TimePeriod::period_unit)
    pub fn period_unit(
        mut self,
        value: impl Into<types::MaintenancePeriodUnit>,
    ) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Time ranges within the period. An empty list is sent as `[]`.
    /// [More](field@TimePeriod::range_list)
    pub fn range_list<M>(
        mut self,
        value: impl ecs_core::IntoList<TimeRange, M>,
    ) -> Self {
        self.range_list = Some(value.into_list());
        self
    }
}

impl Record for TimePeriod {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["PeriodUnit", "RangeList"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("RangeList", &self.range_list);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for TimePeriod {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "PeriodUnit" => self.period_unit.slot(),
            "RangeList" => self.range_list.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A time range within the period.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct TimeRange {
    /// When the range ends: `22:00` if it recurs daily, `Monday,22:00` if weekly.
    ///
    /// Matches
    /// `^((Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),)?([01][0-9]|2[0-3]):00$`.
    /// Times are in UTC. The service's text confuses comma and colon as the delimiter. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `EndTime`.
    pub end_time: Option<String>,
    /// When the range starts: `22:00` if it recurs daily, `Monday,22:00` if weekly.
    ///
    /// Matches
    /// `^((Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),)?([01][0-9]|2[0-3]):00$`.
    /// Times are in UTC. The service's text confuses comma and colon as the delimiter. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `StartTime`.
    pub start_time: Option<String>,
}

impl TimeRange {
    /// An empty `TimeRange`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// When the range ends: `22:00` if it recurs daily, `Monday,22:00` if weekly.
    /// [More](field@TimeRange::end_time)
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// When the range starts: `22:00` if it recurs daily, `Monday,22:00` if weekly.
    /// [More](field@TimeRange::start_time)
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

impl Record for TimeRange {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EndTime", &self.end_time);
        fields.add("StartTime", &self.start_time);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for TimeRange {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "EndTime" => self.end_time.slot(),
            "StartTime" => self.start_time.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::create_plan_maintenance_window`](crate::Client::create_plan_maintenance_window).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePlanMaintenanceWindowResponse {
    /// Id of the maintenance window.
    ///
    /// Wire name: `PlanWindowId`.
    pub plan_window_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreatePlanMaintenanceWindowResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PlanWindowId", &self.plan_window_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreatePlanMaintenanceWindowResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PlanWindowId" => self.plan_window_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    CreatePlanMaintenanceWindowRequest, TargetResource, TimePeriod, TimeRange
);
ecs_core::internal::response_records!(CreatePlanMaintenanceWindowResponse);
