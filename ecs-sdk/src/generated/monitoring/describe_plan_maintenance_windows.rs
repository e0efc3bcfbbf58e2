// Generated from api-specs/ecs/2014-05-26/actions/DescribePlanMaintenanceWindows.json by `cargo xtask regenerate`. Do not edit.

//! Lists planned maintenance windows.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::monitoring::DescribePlanMaintenanceWindowsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribePlanMaintenanceWindowsRequest::new();
//! let mut items = ecs.describe_plan_maintenance_windows(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{} {}", item.plan_window_id, item.plan_window_name);
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_plan_maintenance_windows`](crate::Client::describe_plan_maintenance_windows).
///
/// Lists planned maintenance windows.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribePlanMaintenanceWindowsRequest {
    /// Whether the maintenance window is in force.
    ///
    /// Wire name: `Enable`.
    pub enable: Option<bool>,
    /// Maximum number of results in a response.
    ///
    /// At most 100, default 10. The service adjusts other values instead of rejecting them.
    /// Values below 10 become 10 and values above 100 become 100, without an error.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// The token of the previous page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Id of the maintenance window.
    ///
    /// Wire name: `PlanWindowId`.
    pub plan_window_id: Option<String>,
    /// Name of the maintenance window.
    ///
    /// Wire name: `PlanWindowName`.
    pub plan_window_name: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client. It only routes the call; the list contains the
    /// windows of all regions.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Resource group that the maintenance window applies to.
    ///
    /// Wire name: `TargetResourceGroupId`.
    pub target_resource_group_id: Option<String>,
    /// Tags that the maintenance window applies to.
    ///
    /// Wire name: `TargetResourceTags`, sent as JSON text.
    pub target_resource_tags: Option<types::Tag>,
}

impl DescribePlanMaintenanceWindowsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the maintenance window is in force.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribePlanMaintenanceWindowsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribePlanMaintenanceWindowsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Id of the maintenance window.
    pub fn plan_window_id(mut self, value: impl Into<String>) -> Self {
        self.plan_window_id = Some(value.into());
        self
    }

    /// Name of the maintenance window.
    pub fn plan_window_name(mut self, value: impl Into<String>) -> Self {
        self.plan_window_name = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DescribePlanMaintenanceWindowsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Resource group that the maintenance window applies to.
    pub fn target_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.target_resource_group_id = Some(value.into());
        self
    }

    /// Tags that the maintenance window applies to.
    pub fn target_resource_tags(mut self, value: impl Into<types::Tag>) -> Self {
        self.target_resource_tags = Some(value.into());
        self
    }
}

impl Record for DescribePlanMaintenanceWindowsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Enable", &self.enable);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("PlanWindowId", &self.plan_window_id);
        fields.add("PlanWindowName", &self.plan_window_name);
        fields.add("RegionId", &self.region_id);
        fields.add("TargetResourceGroupId", &self.target_resource_group_id);
        fields.add_as(Form::JsonText, "TargetResourceTags", &self.target_resource_tags);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribePlanMaintenanceWindowsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Enable" => self.enable.slot(),
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "PlanWindowId" => self.plan_window_id.slot(),
            "PlanWindowName" => self.plan_window_name.slot(),
            "RegionId" => self.region_id.slot(),
            "TargetResourceGroupId" => self.target_resource_group_id.slot(),
            "TargetResourceTags" => self.target_resource_tags.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribePlanMaintenanceWindowsRequest {
    type Response = DescribePlanMaintenanceWindowsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribePlanMaintenanceWindows")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribePlanMaintenanceWindowsRequest {
    type Item = PlanMaintenanceWindow;
    const PAGING: Paging = Paging::token("PlanMaintenanceWindowList").size(50);
    #[inline]
    fn items(
        response: DescribePlanMaintenanceWindowsResponse,
    ) -> Vec<PlanMaintenanceWindow> {
        response.plan_maintenance_window_list
    }
}

/// The response of
/// [`Client::describe_plan_maintenance_windows`](crate::Client::describe_plan_maintenance_windows).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePlanMaintenanceWindowsResponse {
    /// Maximum number of results in a response.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Maintenance windows found.
    ///
    /// Wire name: `PlanMaintenanceWindowList`.
    pub plan_maintenance_window_list: Vec<PlanMaintenanceWindow>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribePlanMaintenanceWindowsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("PlanMaintenanceWindowList", &self.plan_maintenance_window_list);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribePlanMaintenanceWindowsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "PlanMaintenanceWindowList" => self.plan_maintenance_window_list.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A maintenance window.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlanMaintenanceWindow {
    /// When it was created, UTC.
    ///
    /// Wire name: `CreateTime`.
    pub create_time: types::Time,
    /// Whether the maintenance window is in force.
    ///
    /// Wire name: `Enable`.
    pub enable: Option<bool>,
    /// Shortest time between two maintenance operations.
    ///
    /// Wire name: `MinMaintenanceInterval`.
    pub min_maintenance_interval: Option<i64>,
    /// When it was last changed, UTC.
    ///
    /// Wire name: `ModifiedTime`.
    pub modified_time: types::Time,
    /// Id of the maintenance window.
    ///
    /// Wire name: `PlanWindowId`.
    pub plan_window_id: String,
    /// Name of the maintenance window.
    ///
    /// Wire name: `PlanWindowName`.
    pub plan_window_name: String,
    /// Maintenance action that the window is for.
    ///
    /// Wire name: `SupportMaintenanceAction`.
    pub support_maintenance_action: String,
    /// Resources that the maintenance window applies to.
    ///
    /// Wire name: `TargetResource`.
    pub target_resource: Option<TargetResource>,
    /// When the maintenance window recurs.
    ///
    /// Wire name: `TimePeriod`.
    pub time_period: Option<TimePeriod>,
}

impl Record for PlanMaintenanceWindow {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CreateTime", &self.create_time);
        fields.add("Enable", &self.enable);
        fields.add("MinMaintenanceInterval", &self.min_maintenance_interval);
        fields.add("ModifiedTime", &self.modified_time);
        fields.add("PlanWindowId", &self.plan_window_id);
        fields.add("PlanWindowName", &self.plan_window_name);
        fields.add("SupportMaintenanceAction", &self.support_maintenance_action);
        fields.add("TargetResource", &self.target_resource);
        fields.add("TimePeriod", &self.time_period);
    }
}

impl DecodeRecord for PlanMaintenanceWindow {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreateTime" => self.create_time.slot(),
            "Enable" => self.enable.slot(),
            "MinMaintenanceInterval" => self.min_maintenance_interval.slot(),
            "ModifiedTime" => self.modified_time.slot(),
            "PlanWindowId" => self.plan_window_id.slot(),
            "PlanWindowName" => self.plan_window_name.slot(),
            "SupportMaintenanceAction" => self.support_maintenance_action.slot(),
            "TargetResource" => self.target_resource.slot(),
            "TimePeriod" => self.time_period.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Resources that the maintenance window applies to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetResource {
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Which resources the maintenance window applies to.
    ///
    /// Wire name: `Scope`.
    pub scope: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<Tags>,
}

impl Record for TargetResource {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Scope", &self.scope);
        fields.add("Tags", &self.tags);
    }
}

impl DecodeRecord for TargetResource {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Scope" => self.scope.slot(),
            "Tags" => self.tags.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A tag: a key and a value.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tags {
    /// Key of the tag.
    ///
    /// Wire name: `Key`.
    pub key: String,
    /// Value of the tag.
    ///
    /// Wire name: `Value`.
    pub value: String,
}

impl Record for Tags {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

impl DecodeRecord for Tags {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Key" => self.key.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// When the maintenance window recurs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimePeriod {
    /// Unit of the cycle in which the window recurs.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: types::MaintenancePeriodUnit,
    /// Time ranges within the period.
    ///
    /// Wire name: `RangeList`.
    pub range_list: Vec<TimeRange>,
}

impl Record for TimePeriod {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("RangeList", &self.range_list);
    }
}

impl DecodeRecord for TimePeriod {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
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
#[non_exhaustive]
pub struct TimeRange {
    /// When the range ends: `22:00` if it recurs daily, `Monday,22:00` if weekly.
    ///
    /// Matches
    /// `^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),[0-2][0-9]:[0-5][0-9]$`.
    /// The service does not say which form daily windows have. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `EndTime`.
    pub end_time: String,
    /// When the range starts: `22:00` if it recurs daily, `Monday,22:00` if weekly.
    ///
    /// Matches
    /// `^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),[0-2][0-9]:[0-5][0-9]$`.
    /// The service does not say which form daily windows have. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `StartTime`.
    pub start_time: String,
}

impl Record for TimeRange {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EndTime", &self.end_time);
        fields.add("StartTime", &self.start_time);
    }
}

impl DecodeRecord for TimeRange {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "EndTime" => self.end_time.slot(),
            "StartTime" => self.start_time.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribePlanMaintenanceWindowsRequest);
ecs_core::internal::response_records!(
    DescribePlanMaintenanceWindowsResponse, PlanMaintenanceWindow, TargetResource, Tags,
    TimePeriod, TimeRange
);
