// Generated from api-specs/ecs/2014-05-26/actions/DescribeDisksFullStatus.json by `cargo xtask regenerate`. Do not edit.

//! Lists disks with their health and their events.
//!
//! Events of disks are published, planned and executed at the same time.
//!
//! - **Limits**: Past events of at most 7 days per call.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::system_event::DescribeDisksFullStatusRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeDisksFullStatusRequest::new();
//! let mut items = ecs.describe_disks_full_status(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{}", item.disk_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `DiskIdLimitExceeded`, `EventIdLimitExceeded`, `InvalidParameter`,
//! `InvalidParameter.TimeEndBeforeStart`, `OperationDenied.NotInWhiteList`,
//! `TooManyDiskEvent.DiskIdRequired`.
//!
//! 404: `MissingParameter`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Paged, Paging, Record, Request,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_disks_full_status`](crate::Client::describe_disks_full_status).
///
/// Lists disks with their health and their events.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDisksFullStatusRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Status of the disks to list.
    ///
    /// `In_use`, `Available`, `Attaching`, `Detaching`, `Creating` or `ReIniting`.
    ///
    /// Wire name: `Status`.
    pub status: Option<types::DiskStatus>,
    /// Health status.
    ///
    /// `Impaired`, `Warning`, `Initializing`, `InsufficientData` or `NotApplicable`.
    ///
    /// Wire name: `HealthStatus`.
    pub health_status: Option<types::HealthStatus>,
    /// Type of the event.
    ///
    /// Wire name: `EventType`.
    pub event_type: Option<types::DiskEventType>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 100, default 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Ids of the disks.
    ///
    /// At most 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<Vec<String>>,
    /// Ids of the events.
    ///
    /// At most 100 items.
    ///
    /// Wire name: `EventId`.
    pub event_id: Option<Vec<String>>,
    /// Id of the resource group.
    ///
    /// The filter covers at most 1,000 resources.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Different here:
    ///
    /// - `Key`: The filter covers at most 1,000 resources.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Time range in which the events happened.
    ///
    /// Wire name: `EventTime`.
    pub event_time: Option<EventTime>,
}

impl DescribeDisksFullStatusRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeDisksFullStatusRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Status of the disks to list. [More](field@DescribeDisksFullStatusRequest::status)
    pub fn status(mut self, value: impl Into<types::DiskStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Health status. [More](field@DescribeDisksFullStatusRequest::health_status)
    pub fn health_status(mut self, value: impl Into<types::HealthStatus>) -> Self {
        self.health_status = Some(value.into());
        self
    }

    /// Type of the event.
    pub fn event_type(mut self, value: impl Into<types::DiskEventType>) -> Self {
        self.event_type = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeDisksFullStatusRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeDisksFullStatusRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Ids of the disks. An empty list cannot be sent.
    /// [More](field@DescribeDisksFullStatusRequest::disk_id)
    pub fn disk_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.disk_id = Some(value.into_list());
        self
    }

    /// Ids of the events. An empty list cannot be sent.
    /// [More](field@DescribeDisksFullStatusRequest::event_id)
    pub fn event_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.event_id = Some(value.into_list());
        self
    }

    /// Id of the resource group.
    /// [More](field@DescribeDisksFullStatusRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeDisksFullStatusRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Time range in which the events happened.
    #[inline]
    pub fn event_time(mut self, value: EventTime) -> Self {
        self.event_time = Some(value);
        self
    }
}

impl Record for DescribeDisksFullStatusRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Status", &self.status);
        fields.add("HealthStatus", &self.health_status);
        fields.add("EventType", &self.event_type);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("DiskId", &self.disk_id);
        fields.add("EventId", &self.event_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
        fields.add("EventTime", &self.event_time);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeDisksFullStatusRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Status" => self.status.slot(),
            "HealthStatus" => self.health_status.slot(),
            "EventType" => self.event_type.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "DiskId" => self.disk_id.slot(),
            "EventId" => self.event_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            "EventTime" => self.event_time.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeDisksFullStatusRequest {
    type Response = DescribeDisksFullStatusResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeDisksFullStatus")
            .read_only()
            .region("RegionId")
            .read_timeout(14)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.disk_id.as_mut()?, 100))
    }
}

impl Paged for DescribeDisksFullStatusRequest {
    type Item = DiskFullStatusType;
    const PAGING: Paging = Paging::number("DiskFullStatusSet").size(50);
    #[inline]
    fn items(response: DescribeDisksFullStatusResponse) -> Vec<DiskFullStatusType> {
        response.disk_full_status_set
    }
}

/// Time range in which the events happened.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct EventTime {
    /// End of the time range, UTC.
    ///
    /// Wire name: `End`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end: Option<types::Time>,
    /// Start of the time range, UTC.
    ///
    /// Wire name: `Start`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start: Option<types::Time>,
}

impl EventTime {
    /// An empty `EventTime`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// End of the time range, UTC.
    pub fn end(mut self, value: impl Into<types::Time>) -> Self {
        self.end = Some(value.into());
        self
    }

    /// Start of the time range, UTC.
    pub fn start(mut self, value: impl Into<types::Time>) -> Self {
        self.start = Some(value.into());
        self
    }
}

impl Record for EventTime {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("End", &self.end);
        fields.add("Start", &self.start);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for EventTime {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "End" => self.end.slot(),
            "Start" => self.start.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::describe_disks_full_status`](crate::Client::describe_disks_full_status).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDisksFullStatusResponse {
    /// Disks with health and events.
    ///
    /// Wire name: `DiskFullStatusSet`.
    pub disk_full_status_set: Vec<DiskFullStatusType>,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeDisksFullStatusResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "DiskFullStatusSet",
                "DiskFullStatusType",
                &self.disk_full_status_set,
            );
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeDisksFullStatusResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DiskFullStatusSet" => {
                Slot::Wrapped("DiskFullStatusType", &mut self.disk_full_status_set)
            }
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A disk with its health and events.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiskFullStatusType {
    /// Device name.
    ///
    /// Only if `DiskFullStatusSet.DiskFullStatusType.Status.Name` is `In_use`. Empty if the
    /// state is any other. About to be retired.
    ///
    /// Wire name: `Device`.
    pub device: String,
    /// Events of the disk.
    ///
    /// Wire name: `DiskEventSet`.
    pub disk_event_set: Vec<DiskEventType>,
    /// Id of the disk.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: String,
    /// Health status.
    ///
    /// Wire name: `HealthStatus`.
    pub health_status: Option<HealthStatus>,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Status of the disk.
    ///
    /// Wire name: `Status`.
    pub status: Option<Status>,
}

impl Record for DiskFullStatusType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Device", &self.device);
        fields.wrapped("DiskEventSet", "DiskEventType", &self.disk_event_set);
        fields.add("DiskId", &self.disk_id);
        fields.add("HealthStatus", &self.health_status);
        fields.add("InstanceId", &self.instance_id);
        fields.add("Status", &self.status);
    }
}

impl DecodeRecord for DiskFullStatusType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Device" => self.device.slot(),
            "DiskEventSet" => Slot::Wrapped("DiskEventType", &mut self.disk_event_set),
            "DiskId" => self.disk_id.slot(),
            "HealthStatus" => self.health_status.slot(),
            "InstanceId" => self.instance_id.slot(),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An event of the disk.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiskEventType {
    /// When the event ended, UTC.
    ///
    /// Wire name: `EventEndTime`.
    pub event_end_time: types::Time,
    /// Id of the event.
    ///
    /// Wire name: `EventId`.
    pub event_id: String,
    /// When the event happened, UTC.
    ///
    /// The time of the event.
    ///
    /// Wire name: `EventTime`.
    pub event_time: types::Time,
    /// Type of the event.
    ///
    /// Wire name: `EventType`.
    pub event_type: Option<EventType>,
    /// How severe the effect of the event is.
    ///
    /// Wire name: `ImpactLevel`.
    pub impact_level: String,
}

impl Record for DiskEventType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EventEndTime", &self.event_end_time);
        fields.add("EventId", &self.event_id);
        fields.add("EventTime", &self.event_time);
        fields.add("EventType", &self.event_type);
        fields.add("ImpactLevel", &self.impact_level);
    }
}

impl DecodeRecord for DiskEventType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "EventEndTime" => self.event_end_time.slot(),
            "EventId" => self.event_id.slot(),
            "EventTime" => self.event_time.slot(),
            "EventType" => self.event_type.slot(),
            "ImpactLevel" => self.impact_level.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Type of the event.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventType {
    /// Code of the event type.
    ///
    /// Wire name: `Code`.
    pub code: Option<i64>,
    /// Name of the event type.
    ///
    /// Wire name: `Name`.
    pub name: types::DiskEventType,
}

impl Record for EventType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
        fields.add("Name", &self.name);
    }
}

impl DecodeRecord for EventType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Code" => self.code.slot(),
            "Name" => self.name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Health status.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthStatus {
    /// Code of the health status.
    ///
    /// Wire name: `Code`.
    pub code: Option<i64>,
    /// Name of the health status.
    ///
    /// Wire name: `Name`.
    pub name: types::HealthStatus,
}

impl Record for HealthStatus {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
        fields.add("Name", &self.name);
    }
}

impl DecodeRecord for HealthStatus {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Code" => self.code.slot(),
            "Name" => self.name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Status of the disk.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Status {
    /// Code of the status.
    ///
    /// Wire name: `Code`.
    pub code: Option<i64>,
    /// Name of the status.
    ///
    /// Wire name: `Name`.
    pub name: types::DiskStatus,
}

impl Record for Status {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
        fields.add("Name", &self.name);
    }
}

impl DecodeRecord for Status {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Code" => self.code.slot(),
            "Name" => self.name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeDisksFullStatusRequest, EventTime);
ecs_core::internal::response_records!(
    DescribeDisksFullStatusResponse, DiskFullStatusType, DiskEventType, EventType,
    HealthStatus, Status
);
