// Generated from api-specs/ecs/2014-05-26/actions/DescribeInstanceHistoryEvents.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeInstanceHistoryEvents`: lists the system events of instances, past and
//! present.
//!
//! Changes nothing.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 403: `EventIdLimitExceeded`, `InvalidParameter`, `InvalidParameter.TimeEndBeforeStart`,
//! `OperationDenied.NotInWhiteList`.
//!
//! 404: `MissingParameter`.
//!
//! </details>

use ecs_core::{Action, LongList, Paged, Paging, Request};
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_instance_history_events`](crate::Client::describe_instance_history_events).
///
/// Lists the system events of instances, past and present.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// State of the events to list.
    ///
    /// `EventCycleStatus`.
    pub event_cycle_status: Option<types::EventCycleStatus>,
    /// Type of the event.
    ///
    /// `EventType`.
    pub event_type: Option<types::SystemEventType>,
    /// How severe the effect of the event is.
    ///
    /// `ImpactLevel`.
    pub impact_level: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// Type of the resource.
    ///
    /// `ResourceType`.
    pub resource_type: Option<types::EventResourceType>,
    /// Ids of the events.
    ///
    /// `EventId`. At most 100 items.
    pub event_id: Vec<String>,
    /// State of the events to list.
    ///
    /// `InstanceEventCycleStatus`. At most 10 items.
    pub instance_event_cycle_status: Vec<types::EventCycleStatus>,
    /// Types of the events to list.
    ///
    /// `InstanceEventType`. At most 30 items.
    pub instance_event_type: Vec<types::SystemEventType>,
    /// Ids of the resources.
    ///
    /// `ResourceId`. At most 100 items.
    ///
    /// One call takes 100; [`Call::split`](crate::Call::split) makes several calls of more,
    /// and walks over pages do so by themselves.
    pub resource_id: Vec<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Vec<types::Tag>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Token of the next page. Take it from the answer, empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: Option<String>,
    /// How many results an answer carries at most.
    ///
    /// `MaxResults`.
    pub max_results: Option<i64>,
    /// Time range in which the events were published.
    ///
    /// `EventPublishTime`.
    pub event_publish_time: Option<EventPublishTime>,
    /// Time range for which the events are planned.
    ///
    /// `NotBefore`.
    pub not_before: Option<NotBefore>,
}

impl DescribeInstanceHistoryEventsRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `EventCycleStatus`.
    pub fn event_cycle_status(
        mut self,
        value: impl Into<types::EventCycleStatus>,
    ) -> Self {
        self.event_cycle_status = Some(value.into());
        self
    }

    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<types::SystemEventType>) -> Self {
        self.event_type = Some(value.into());
        self
    }

    /// Sets `ImpactLevel`.
    pub fn impact_level(mut self, value: impl Into<String>) -> Self {
        self.impact_level = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.page_number = Some(value.into());
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<types::EventResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Sets `EventId`.
    pub fn event_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_id = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `InstanceEventCycleStatus`.
    pub fn instance_event_cycle_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::EventCycleStatus>>,
    ) -> Self {
        self.instance_event_cycle_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `InstanceEventType`.
    pub fn instance_event_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::SystemEventType>>,
    ) -> Self {
        self.instance_event_type = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<i64>) -> Self {
        self.max_results = Some(value.into());
        self
    }

    /// Sets `EventPublishTime`.
    #[inline]
    pub fn event_publish_time(mut self, value: EventPublishTime) -> Self {
        self.event_publish_time = Some(value);
        self
    }

    /// Sets `NotBefore`.
    #[inline]
    pub fn not_before(mut self, value: NotBefore) -> Self {
        self.not_before = Some(value);
        self
    }
}

impl Record for DescribeInstanceHistoryEventsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("InstanceId", &self.instance_id);
        to.put("EventCycleStatus", &self.event_cycle_status);
        to.put("EventType", &self.event_type);
        to.put("ImpactLevel", &self.impact_level);
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
        to.put("ResourceType", &self.resource_type);
        to.put("EventId", &self.event_id);
        to.put("InstanceEventCycleStatus", &self.instance_event_cycle_status);
        to.put("InstanceEventType", &self.instance_event_type);
        to.put("ResourceId", &self.resource_id);
        to.put("Tag", &self.tag);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.put("NextToken", &self.next_token);
        to.put("MaxResults", &self.max_results);
        to.put("EventPublishTime", &self.event_publish_time);
        to.put("NotBefore", &self.not_before);
    }
}

impl Request for DescribeInstanceHistoryEventsRequest {
    type Response = DescribeInstanceHistoryEventsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeInstanceHistoryEvents")
            .read_only()
            .region("RegionId")
            .read_timeout(19)
    }

    #[inline]
    fn long_list(&mut self) -> Option<LongList<'_>> {
        Some(LongList::new(&mut self.resource_id, 100))
    }
}

impl Paged for DescribeInstanceHistoryEventsRequest {
    type Item = InstanceSystemEventType;
    const PAGING: Paging = Paging::token_or_number("InstanceSystemEventSet").size(50);
    #[inline]
    fn items(
        answer: DescribeInstanceHistoryEventsResponse,
    ) -> Vec<InstanceSystemEventType> {
        answer.instance_system_event_set
    }
}

/// Time range in which the events were published.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct EventPublishTime {
    /// End of the time range, UTC.
    ///
    /// `End`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end: Option<types::Time>,
    /// Start of the time range, UTC.
    ///
    /// `Start`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start: Option<types::Time>,
}

impl EventPublishTime {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `End`.
    pub fn end(mut self, value: impl Into<types::Time>) -> Self {
        self.end = Some(value.into());
        self
    }

    /// Sets `Start`.
    pub fn start(mut self, value: impl Into<types::Time>) -> Self {
        self.start = Some(value.into());
        self
    }
}

impl Record for EventPublishTime {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("End", &self.end);
        to.put("Start", &self.start);
    }
}

/// Time range for which the events are planned.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NotBefore {
    /// End of the time range, UTC.
    ///
    /// `End`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end: Option<types::Time>,
    /// Start of the time range, UTC.
    ///
    /// `Start`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start: Option<types::Time>,
}

impl NotBefore {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `End`.
    pub fn end(mut self, value: impl Into<types::Time>) -> Self {
        self.end = Some(value.into());
        self
    }

    /// Sets `Start`.
    pub fn start(mut self, value: impl Into<types::Time>) -> Self {
        self.start = Some(value.into());
        self
    }
}

impl Record for NotBefore {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("End", &self.end);
        to.put("Start", &self.start);
    }
}

/// The answer to
/// [`Client::describe_instance_history_events`](crate::Client::describe_instance_history_events).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsResponse {
    /// Events found.
    ///
    /// `InstanceSystemEventSet`.
    pub instance_system_event_set: Vec<InstanceSystemEventType>,
    /// Token of the next page. Take it from the answer, empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: String,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeInstanceHistoryEventsResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.wrapped(
            "InstanceSystemEventSet",
            "InstanceSystemEventType",
            &self.instance_system_event_set,
        );
        to.put("NextToken", &self.next_token);
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
        to.put("RequestId", &self.request_id);
        to.put("TotalCount", &self.total_count);
    }
}

impl Answer for DescribeInstanceHistoryEventsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceSystemEventSet" => {
                record::wrapped(
                    "InstanceSystemEventType",
                    &mut self.instance_system_event_set,
                )
            }
            "NextToken" => self.next_token.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Events found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSystemEventType {
    /// State of the event.
    ///
    /// `EventCycleStatus`.
    pub event_cycle_status: Option<EventCycleStatus>,
    /// When the event finished, UTC.
    ///
    /// `EventFinishTime`.
    pub event_finish_time: types::Time,
    /// Id of the event.
    ///
    /// `EventId`.
    pub event_id: String,
    /// When the event was published, UTC.
    ///
    /// `EventPublishTime`.
    pub event_publish_time: types::Time,
    /// Type of the event.
    ///
    /// `EventType`.
    pub event_type: Option<EventType>,
    /// Further attributes of the event.
    ///
    /// `ExtendedAttribute`.
    pub extended_attribute: Option<ExtendedAttribute>,
    /// How severe the effect of the event is.
    ///
    /// `ImpactLevel`.
    pub impact_level: String,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: String,
    /// When the event is planned, UTC.
    ///
    /// `NotBefore`.
    pub not_before: types::Time,
    /// Why the event was scheduled.
    ///
    /// `Reason`.
    pub reason: String,
    /// Code of the reason.
    ///
    /// `ReasonCode`.
    pub reason_code: String,
    /// Type of the resource.
    ///
    /// `ResourceType`.
    pub resource_type: types::EventResourceType,
}

impl Record for InstanceSystemEventType {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("EventCycleStatus", &self.event_cycle_status);
        to.put("EventFinishTime", &self.event_finish_time);
        to.put("EventId", &self.event_id);
        to.put("EventPublishTime", &self.event_publish_time);
        to.put("EventType", &self.event_type);
        to.put("ExtendedAttribute", &self.extended_attribute);
        to.put("ImpactLevel", &self.impact_level);
        to.put("InstanceId", &self.instance_id);
        to.put("NotBefore", &self.not_before);
        to.put("Reason", &self.reason);
        to.put("ReasonCode", &self.reason_code);
        to.put("ResourceType", &self.resource_type);
    }
}

impl Answer for InstanceSystemEventType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "EventCycleStatus" => self.event_cycle_status.slot(),
            "EventFinishTime" => self.event_finish_time.slot(),
            "EventId" => self.event_id.slot(),
            "EventPublishTime" => self.event_publish_time.slot(),
            "EventType" => self.event_type.slot(),
            "ExtendedAttribute" => self.extended_attribute.slot(),
            "ImpactLevel" => self.impact_level.slot(),
            "InstanceId" => self.instance_id.slot(),
            "NotBefore" => self.not_before.slot(),
            "Reason" => self.reason.slot(),
            "ReasonCode" => self.reason_code.slot(),
            "ResourceType" => self.resource_type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// State of the event.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventCycleStatus {
    /// Code of the state of the event.
    ///
    /// `Code`.
    pub code: Option<i64>,
    /// Name of the state of the event.
    ///
    /// `Name`.
    pub name: types::EventCycleStatus,
}

impl Record for EventCycleStatus {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Code", &self.code);
        to.put("Name", &self.name);
    }
}

impl Answer for EventCycleStatus {
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

/// Type of the event.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventType {
    /// Code of the event type.
    ///
    /// `Code`.
    pub code: Option<i64>,
    /// Name of the event type.
    ///
    /// `Name`.
    pub name: types::SystemEventType,
}

impl Record for EventType {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Code", &self.code);
        to.put("Name", &self.name);
    }
}

impl Answer for EventType {
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

/// Further attributes of the event.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtendedAttribute {
    /// Whether the event can be accepted.
    ///
    /// `CanAccept`.
    pub can_accept: String,
    /// Code of the event.
    ///
    /// `Code`.
    pub code: String,
    /// Device name.
    ///
    /// `Device`.
    pub device: String,
    /// Id of the disk.
    ///
    /// `DiskId`.
    pub disk_id: String,
    /// Id of the host.
    ///
    /// `HostId`.
    pub host_id: String,
    /// Type of the host.
    ///
    /// `HostType`.
    pub host_type: types::EventResourceType,
    /// Local disks that were released or do not work.
    ///
    /// `InactiveDisks`.
    pub inactive_disks: Vec<InactiveDisk>,
    /// When the event was planned at first, UTC.
    ///
    /// `InitialNotBefore`.
    pub initial_not_before: types::Time,
    /// Name of the metric.
    ///
    /// `MetricName`.
    pub metric_name: String,
    /// Value of the metric.
    ///
    /// `MetricValue`.
    pub metric_value: String,
    /// Ways to migrate.
    ///
    /// `MigrationOptions`.
    pub migration_options: Vec<String>,
    /// How the fault can be repaired while the instance runs.
    ///
    /// `OnlineRepairPolicy`.
    pub online_repair_policy: String,
    /// Domain that was blocked.
    ///
    /// `PunishDomain`.
    pub punish_domain: String,
    /// Kind of the block.
    ///
    /// `PunishType`.
    pub punish_type: String,
    /// Address that was blocked.
    ///
    /// `PunishUrl`.
    pub punish_url: String,
    /// Rack of the host.
    ///
    /// `Rack`.
    pub rack: String,
    /// Result of the answer to the event.
    ///
    /// `ResponseResult`.
    pub response_result: String,
}

impl Record for ExtendedAttribute {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("CanAccept", &self.can_accept);
        to.put("Code", &self.code);
        to.put("Device", &self.device);
        to.put("DiskId", &self.disk_id);
        to.put("HostId", &self.host_id);
        to.put("HostType", &self.host_type);
        to.wrapped("InactiveDisks", "InactiveDisk", &self.inactive_disks);
        to.put("InitialNotBefore", &self.initial_not_before);
        to.put("MetricName", &self.metric_name);
        to.put("MetricValue", &self.metric_value);
        to.wrapped("MigrationOptions", "MigrationOption", &self.migration_options);
        to.put("OnlineRepairPolicy", &self.online_repair_policy);
        to.put("PunishDomain", &self.punish_domain);
        to.put("PunishType", &self.punish_type);
        to.put("PunishUrl", &self.punish_url);
        to.put("Rack", &self.rack);
        to.put("ResponseResult", &self.response_result);
    }
}

impl Answer for ExtendedAttribute {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CanAccept" => self.can_accept.slot(),
            "Code" => self.code.slot(),
            "Device" => self.device.slot(),
            "DiskId" => self.disk_id.slot(),
            "HostId" => self.host_id.slot(),
            "HostType" => self.host_type.slot(),
            "InactiveDisks" => record::wrapped("InactiveDisk", &mut self.inactive_disks),
            "InitialNotBefore" => self.initial_not_before.slot(),
            "MetricName" => self.metric_name.slot(),
            "MetricValue" => self.metric_value.slot(),
            "MigrationOptions" => {
                record::wrapped("MigrationOption", &mut self.migration_options)
            }
            "OnlineRepairPolicy" => self.online_repair_policy.slot(),
            "PunishDomain" => self.punish_domain.slot(),
            "PunishType" => self.punish_type.slot(),
            "PunishUrl" => self.punish_url.slot(),
            "Rack" => self.rack.slot(),
            "ResponseResult" => self.response_result.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Local disks that were released or do not work.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InactiveDisk {
    /// When it was created, UTC.
    ///
    /// `CreationTime`.
    pub creation_time: types::Time,
    /// Category of the local disk.
    ///
    /// `DeviceCategory`.
    pub device_category: types::DiskCategory,
    /// Size of the local disk.
    ///
    /// `DeviceSize`.
    pub device_size: String,
    /// Type of the local disk, system or data.
    ///
    /// `DeviceType`.
    pub device_type: types::DiskType,
    /// When the local disk was released, UTC.
    ///
    /// `ReleaseTime`.
    pub release_time: types::Time,
}

impl Record for InactiveDisk {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("CreationTime", &self.creation_time);
        to.put("DeviceCategory", &self.device_category);
        to.put("DeviceSize", &self.device_size);
        to.put("DeviceType", &self.device_type);
        to.put("ReleaseTime", &self.release_time);
    }
}

impl Answer for InactiveDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreationTime" => self.creation_time.slot(),
            "DeviceCategory" => self.device_category.slot(),
            "DeviceSize" => self.device_size.slot(),
            "DeviceType" => self.device_type.slot(),
            "ReleaseTime" => self.release_time.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(
    DescribeInstanceHistoryEventsRequest, EventPublishTime, NotBefore
);
ecs_core::answer_records!(
    DescribeInstanceHistoryEventsResponse, InstanceSystemEventType, EventCycleStatus,
    EventType, ExtendedAttribute, InactiveDisk
);
