// Generated from api-specs/ecs/2014-05-26/actions/CreatePlanMaintenanceWindow.json by `cargo xtask regenerate`. Do not edit.

//! `CreatePlanMaintenanceWindow`: creates a planned maintenance window, which says when
//! maintenance of resources may take place.

use ecs_core::internal::{
    Action, DecodeField, Fields, Form, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_plan_maintenance_window`](crate::Client::create_plan_maintenance_window).
///
/// Creates a planned maintenance window, which says when maintenance of resources may take
/// place.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreatePlanMaintenanceWindowRequest {
    /// Whether the maintenance window is in force.
    ///
    /// `Enable`, required.
    pub enable: Option<bool>,
    /// Shortest time between two maintenance operations.
    ///
    /// `MinMaintenanceInterval`.
    pub min_maintenance_interval: Option<i64>,
    /// Name of the maintenance window.
    ///
    /// `PlanWindowName`, required.
    pub plan_window_name: Option<String>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Maintenance action that the window is for.
    ///
    /// `SupportMaintenanceAction`, required.
    pub support_maintenance_action: Option<String>,
    /// Resources that the maintenance window applies to.
    ///
    /// `TargetResource`, required. Sent as JSON text.
    pub target_resource: Option<TargetResource>,
    /// When the maintenance window recurs.
    ///
    /// `TimePeriod`, required. Sent as JSON text.
    pub time_period: Option<TimePeriod>,
}

impl CreatePlanMaintenanceWindowRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }

    /// Sets `MinMaintenanceInterval`.
    pub fn min_maintenance_interval(mut self, value: impl Into<i64>) -> Self {
        self.min_maintenance_interval = Some(value.into());
        self
    }

    /// Sets `PlanWindowName`.
    pub fn plan_window_name(mut self, value: impl Into<String>) -> Self {
        self.plan_window_name = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `SupportMaintenanceAction`.
    pub fn support_maintenance_action(mut self, value: impl Into<String>) -> Self {
        self.support_maintenance_action = Some(value.into());
        self
    }

    /// Sets `TargetResource`.
    #[inline]
    pub fn target_resource(mut self, value: TargetResource) -> Self {
        self.target_resource = Some(value);
        self
    }

    /// Sets `TimePeriod`.
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
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Which resources the maintenance window applies to.
    ///
    /// `Scope`.
    pub scope: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
    pub tags: Option<Vec<types::Tag>>,
}

impl TargetResource {
    /// An empty `TargetResource`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Sets `Tags`. An empty list is sent as `[]`.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
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

/// When the maintenance window recurs.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct TimePeriod {
    /// Unit of the cycle in which the window recurs.
    ///
    /// `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Time ranges within the period.
    ///
    /// `RangeList`.
    pub range_list: Option<Vec<TimeRange>>,
}

impl TimePeriod {
    /// An empty `TimePeriod`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Sets `RangeList`. An empty list is sent as `[]`.
    pub fn range_list(mut self, value: impl IntoIterator<Item = TimeRange>) -> Self {
        self.range_list = Some(value.into_iter().collect());
        self
    }
}

impl Record for TimePeriod {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("RangeList", &self.range_list);
    }
}

/// Time ranges within the period.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct TimeRange {
    /// When the range ends: `22:00` if it recurs daily, `Monday,22:00` if weekly.
    ///
    /// `EndTime`.
    pub end_time: Option<String>,
    /// When the range starts: `22:00` if it recurs daily, `Monday,22:00` if weekly.
    ///
    /// `StartTime`.
    pub start_time: Option<String>,
}

impl TimeRange {
    /// An empty `TimeRange`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets `StartTime`.
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

/// The response of
/// [`Client::create_plan_maintenance_window`](crate::Client::create_plan_maintenance_window).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePlanMaintenanceWindowResponse {
    /// Id of the maintenance window.
    ///
    /// `PlanWindowId`.
    pub plan_window_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CreatePlanMaintenanceWindowResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PlanWindowId", &self.plan_window_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for CreatePlanMaintenanceWindowResponse {
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
