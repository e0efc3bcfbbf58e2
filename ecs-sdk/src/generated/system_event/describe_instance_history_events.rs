// Generated from api-specs/ecs/2014-05-26/actions/DescribeInstanceHistoryEvents.json by `cargo xtask regenerate`. Do not edit.

//! Lists the system events of instances, past and present.
//!
//! Without a filter by status, `Scheduled`, `Executing` and `Inquiring` are not listed.
//!
//! - **Limits**: Finished events of at most 30 days per call; open ones have no limit.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`describe_instances_full_status`](crate::Client::describe_instances_full_status).
//!
//! ```no_run
//! use ecs_sdk::system_event::DescribeInstanceHistoryEventsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeInstanceHistoryEventsRequest::new();
//! let mut items = ecs.describe_instance_history_events(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{}", item.event_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `EventIdLimitExceeded`, `InvalidParameter`, `InvalidParameter.TimeEndBeforeStart`,
//! `OperationDenied.NotInWhiteList`.
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
/// [`Client::describe_instance_history_events`](crate::Client::describe_instance_history_events).
///
/// Lists the system events of instances, past and present.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// Default: all instances of the region. Ignored if `ResourceId` is set.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// State of the events to list.
    ///
    /// Default: `Avoided`, `Executed`, `Canceled` and `Failed`. Ignored if
    /// `InstanceEventCycleStatus` is set.
    ///
    /// Wire name: `EventCycleStatus`.
    pub event_cycle_status: Option<types::EventCycleStatus>,
    /// Type of the event.
    ///
    /// `SystemMaintenance.Reboot`, `SystemMaintenance.Redeploy`, `SystemFailure.Reboot`,
    /// `SystemFailure.Redeploy`, `SystemFailure.Delete`, `InstanceFailure.Reboot`,
    /// `InstanceExpiration.Stop`, `InstanceExpiration.Delete`, `AccountUnbalanced.Stop` or
    /// `AccountUnbalanced.Delete`. Ignored if `InstanceEventType` is set. For events of
    /// instances, not of disks.
    ///
    /// Wire name: `EventType`.
    pub event_type: Option<types::SystemEventType>,
    /// How severe the effect of the event is.
    ///
    /// Not available; leave it unset.
    ///
    /// Wire name: `ImpactLevel`.
    pub impact_level: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// Use `NextToken` instead.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Use `MaxResults` instead.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Type of the resource.
    ///
    /// Default: [`Instance`](types::EventResourceType::Instance).
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: Option<types::EventResourceType>,
    /// Ids of the events.
    ///
    /// At most 100 items.
    ///
    /// Wire name: `EventId`.
    pub event_id: Option<Vec<String>>,
    /// State of the events to list.
    ///
    /// 1 to 7 items.
    ///
    /// Wire name: `InstanceEventCycleStatus`.
    pub instance_event_cycle_status: Option<Vec<types::EventCycleStatus>>,
    /// Types of the events to list.
    ///
    /// `SystemMaintenance.Reboot`, `SystemMaintenance.Redeploy`, `SystemFailure.Reboot`,
    /// `SystemFailure.Redeploy`, `SystemFailure.Delete`, `InstanceFailure.Reboot`,
    /// `InstanceExpiration.Stop`, `InstanceExpiration.Delete`, `AccountUnbalanced.Stop` or
    /// `AccountUnbalanced.Delete`. 1 to 30 items. For events of instances, not of disks.
    ///
    /// Wire name: `InstanceEventType`.
    pub instance_event_type: Option<Vec<types::SystemEventType>>,
    /// Ids of the resources.
    ///
    /// Default: all of the `ResourceType` in the region. 1 to 100 items. Ids of the kind in
    /// `ResourceType`; takes precedence over `InstanceId`.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: Option<Vec<String>>,
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
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// The token of the previous page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// 10 to 100. The service adjusts other values instead of rejecting them. Below 10 it
    /// counts as 10, above 100 as 100.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Time range in which the events were published.
    ///
    /// Wire name: `EventPublishTime`.
    pub event_publish_time: Option<EventPublishTime>,
    /// Time range for which the events are planned.
    ///
    /// Wire name: `NotBefore`.
    pub not_before: Option<NotBefore>,
}

impl DescribeInstanceHistoryEventsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeInstanceHistoryEventsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@DescribeInstanceHistoryEventsRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// State of the events to list.
    /// [More](field@DescribeInstanceHistoryEventsRequest::event_cycle_status)
    pub fn event_cycle_status(
        mut self,
        value: impl Into<types::EventCycleStatus>,
    ) -> Self {
        self.event_cycle_status = Some(value.into());
        self
    }

    /// Type of the event. [More](field@DescribeInstanceHistoryEventsRequest::event_type)
    pub fn event_type(mut self, value: impl Into<types::SystemEventType>) -> Self {
        self.event_type = Some(value.into());
        self
    }

    /// How severe the effect of the event is.
    /// [More](field@DescribeInstanceHistoryEventsRequest::impact_level)
    pub fn impact_level(mut self, value: impl Into<String>) -> Self {
        self.impact_level = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeInstanceHistoryEventsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeInstanceHistoryEventsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Type of the resource. [More](field@DescribeInstanceHistoryEventsRequest::resource_type)
    pub fn resource_type(mut self, value: impl Into<types::EventResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Ids of the events. An empty list cannot be sent.
    /// [More](field@DescribeInstanceHistoryEventsRequest::event_id)
    pub fn event_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.event_id = Some(value.into_list());
        self
    }

    /// State of the events to list. An empty list cannot be sent.
    /// [More](field@DescribeInstanceHistoryEventsRequest::instance_event_cycle_status)
    pub fn instance_event_cycle_status<M>(
        mut self,
        value: impl ecs_core::IntoList<types::EventCycleStatus, M>,
    ) -> Self {
        self.instance_event_cycle_status = Some(value.into_list());
        self
    }

    /// Types of the events to list. An empty list cannot be sent.
    /// [More](field@DescribeInstanceHistoryEventsRequest::instance_event_type)
    pub fn instance_event_type<M>(
        mut self,
        value: impl ecs_core::IntoList<types::SystemEventType, M>,
    ) -> Self {
        self.instance_event_type = Some(value.into_list());
        self
    }

    /// Ids of the resources. An empty list cannot be sent.
    /// [More](field@DescribeInstanceHistoryEventsRequest::resource_id)
    pub fn resource_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.resource_id = Some(value.into_list());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeInstanceHistoryEventsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeInstanceHistoryEventsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeInstanceHistoryEventsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Time range in which the events were published.
    #[inline]
    pub fn event_publish_time(mut self, value: EventPublishTime) -> Self {
        self.event_publish_time = Some(value);
        self
    }

    /// Time range for which the events are planned.
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("EventCycleStatus", &self.event_cycle_status);
        fields.add("EventType", &self.event_type);
        fields.add("ImpactLevel", &self.impact_level);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("ResourceType", &self.resource_type);
        fields.add("EventId", &self.event_id);
        fields.add("InstanceEventCycleStatus", &self.instance_event_cycle_status);
        fields.add("InstanceEventType", &self.instance_event_type);
        fields.add("ResourceId", &self.resource_id);
        fields.add("Tag", &self.tag);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
        fields.add("EventPublishTime", &self.event_publish_time);
        fields.add("NotBefore", &self.not_before);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeInstanceHistoryEventsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "EventCycleStatus" => self.event_cycle_status.slot(),
            "EventType" => self.event_type.slot(),
            "ImpactLevel" => self.impact_level.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "ResourceType" => self.resource_type.slot(),
            "EventId" => self.event_id.slot(),
            "InstanceEventCycleStatus" => self.instance_event_cycle_status.slot(),
            "InstanceEventType" => self.instance_event_type.slot(),
            "ResourceId" => self.resource_id.slot(),
            "Tag" => self.tag.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            "EventPublishTime" => self.event_publish_time.slot(),
            "NotBefore" => self.not_before.slot(),
            _ => return None,
        };
        Some(slot)
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
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.resource_id.as_mut()?, 100))
    }
}

impl Paged for DescribeInstanceHistoryEventsRequest {
    type Item = InstanceSystemEventType;
    const PAGING: Paging = Paging::token_or_number("InstanceSystemEventSet").size(50);
    #[inline]
    fn items(
        response: DescribeInstanceHistoryEventsResponse,
    ) -> Vec<InstanceSystemEventType> {
        response.instance_system_event_set
    }
}

/// Time range in which the events were published.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct EventPublishTime {
    /// End of the time range, UTC.
    ///
    /// Wire name: `End`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end: Option<types::Time>,
    /// Start of the time range, UTC.
    ///
    /// Wire name: `Start`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start: Option<types::Time>,
}

impl EventPublishTime {
    /// An empty `EventPublishTime`.
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

impl Record for EventPublishTime {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("End", &self.end);
        fields.add("Start", &self.start);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for EventPublishTime {
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

/// Time range for which the events are planned.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NotBefore {
    /// End of the time range, UTC.
    ///
    /// Wire name: `End`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end: Option<types::Time>,
    /// Start of the time range, UTC.
    ///
    /// Wire name: `Start`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start: Option<types::Time>,
}

impl NotBefore {
    /// An empty `NotBefore`.
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

impl Record for NotBefore {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("End", &self.end);
        fields.add("Start", &self.start);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for NotBefore {
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
/// [`Client::describe_instance_history_events`](crate::Client::describe_instance_history_events).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsResponse {
    /// Events found.
    ///
    /// Wire name: `InstanceSystemEventSet`.
    pub instance_system_event_set: Vec<InstanceSystemEventType>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Absent if this is the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Number of the page, counted from 1.
    ///
    /// Use `NextToken` instead. Without meaning in token-based pagination.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Without meaning in token-based pagination; about to be retired.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Has no meaning when pages are read with `NextToken`.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeInstanceHistoryEventsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "InstanceSystemEventSet",
                "InstanceSystemEventType",
                &self.instance_system_event_set,
            );
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeInstanceHistoryEventsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceSystemEventSet" => {
                Slot::Wrapped(
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

/// A system event of an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSystemEventType {
    /// State of the event.
    ///
    /// Wire name: `EventCycleStatus`.
    pub event_cycle_status: Option<EventCycleStatus>,
    /// When the event finished, UTC.
    ///
    /// Wire name: `EventFinishTime`.
    pub event_finish_time: types::Time,
    /// Id of the event.
    ///
    /// Wire name: `EventId`.
    pub event_id: String,
    /// When the event was published, UTC.
    ///
    /// Wire name: `EventPublishTime`.
    pub event_publish_time: types::Time,
    /// Type of the event.
    ///
    /// Wire name: `EventType`.
    pub event_type: Option<EventType>,
    /// Further attributes of the event.
    ///
    /// Wire name: `ExtendedAttribute`.
    pub extended_attribute: Option<ExtendedAttribute>,
    /// How severe the effect of the event is.
    ///
    /// Wire name: `ImpactLevel`.
    pub impact_level: String,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// When the event is planned, UTC.
    ///
    /// The planned start of the event.
    ///
    /// Wire name: `NotBefore`.
    pub not_before: types::Time,
    /// Why the event was scheduled.
    ///
    /// Wire name: `Reason`.
    pub reason: String,
    /// Code of the reason.
    ///
    /// Wire name: `ReasonCode`.
    pub reason_code: String,
    /// Type of the resource.
    ///
    /// `managedhost` is also documented as `managehost`. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: types::EventResourceType,
}

impl Record for InstanceSystemEventType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EventCycleStatus", &self.event_cycle_status);
        fields.add("EventFinishTime", &self.event_finish_time);
        fields.add("EventId", &self.event_id);
        fields.add("EventPublishTime", &self.event_publish_time);
        fields.add("EventType", &self.event_type);
        fields.add("ExtendedAttribute", &self.extended_attribute);
        fields.add("ImpactLevel", &self.impact_level);
        fields.add("InstanceId", &self.instance_id);
        fields.add("NotBefore", &self.not_before);
        fields.add("Reason", &self.reason);
        fields.add("ReasonCode", &self.reason_code);
        fields.add("ResourceType", &self.resource_type);
    }
}

impl DecodeRecord for InstanceSystemEventType {
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
    /// Wire name: `Code`.
    pub code: Option<i64>,
    /// Name of the state of the event.
    ///
    /// Wire name: `Name`.
    pub name: types::EventCycleStatus,
}

impl Record for EventCycleStatus {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
        fields.add("Name", &self.name);
    }
}

impl DecodeRecord for EventCycleStatus {
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
    /// Wire name: `Code`.
    pub code: Option<i64>,
    /// Name of the event type.
    ///
    /// Wire name: `Name`.
    pub name: types::SystemEventType,
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

/// Further attributes of the event.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtendedAttribute {
    /// Whether the event can be accepted.
    ///
    /// Wire name: `CanAccept`.
    pub can_accept: String,
    /// Code of the event.
    ///
    /// Wire name: `Code`.
    pub code: String,
    /// Device name.
    ///
    /// Wire name: `Device`.
    pub device: String,
    /// Id of the disk.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: String,
    /// Id of the host.
    ///
    /// Wire name: `HostId`.
    pub host_id: String,
    /// Type of the host.
    ///
    /// `ddh` or `managedhost`. `managedhost` is also documented as `managehost`. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `HostType`.
    pub host_type: types::EventResourceType,
    /// Local disks that were released or do not work.
    ///
    /// Wire name: `InactiveDisks`.
    pub inactive_disks: Vec<InactiveDisk>,
    /// When the event was planned at first, UTC.
    ///
    /// Wire name: `InitialNotBefore`.
    pub initial_not_before: types::Time,
    /// Name of the metric.
    ///
    /// Wire name: `MetricName`.
    pub metric_name: String,
    /// Value of the metric.
    ///
    /// Wire name: `MetricValue`.
    pub metric_value: String,
    /// Ways to migrate.
    ///
    /// `MigrationPlan`: move by a migration plan. The list is documented as having
    /// `MigrationOptions` instead. The service documents this inconsistently.
    ///
    /// Wire name: `MigrationOptions`.
    pub migration_options: Vec<String>,
    /// How the fault can be repaired while the instance runs.
    ///
    /// `IsolateOnly`: a bad disk is isolated, never repaired.
    ///
    /// Wire name: `OnlineRepairPolicy`.
    pub online_repair_policy: String,
    /// Domain that was blocked.
    ///
    /// Wire name: `PunishDomain`.
    pub punish_domain: String,
    /// Kind of the block.
    ///
    /// Wire name: `PunishType`.
    pub punish_type: String,
    /// Address that was blocked.
    ///
    /// Wire name: `PunishUrl`.
    pub punish_url: String,
    /// Rack of the host.
    ///
    /// Wire name: `Rack`.
    pub rack: String,
    /// Result of the decision on the event.
    ///
    /// - `true`: the event was responded successfully.
    /// - `false`: responseing it failed.
    ///
    /// A text that is `true` or `false`.
    ///
    /// Wire name: `ResponseResult`.
    pub response_result: String,
}

impl Record for ExtendedAttribute {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CanAccept", &self.can_accept);
        fields.add("Code", &self.code);
        fields.add("Device", &self.device);
        fields.add("DiskId", &self.disk_id);
        fields.add("HostId", &self.host_id);
        fields.add("HostType", &self.host_type);
        fields.wrapped("InactiveDisks", "InactiveDisk", &self.inactive_disks);
        fields.add("InitialNotBefore", &self.initial_not_before);
        fields.add("MetricName", &self.metric_name);
        fields.add("MetricValue", &self.metric_value);
        fields.wrapped("MigrationOptions", "MigrationOption", &self.migration_options);
        fields.add("OnlineRepairPolicy", &self.online_repair_policy);
        fields.add("PunishDomain", &self.punish_domain);
        fields.add("PunishType", &self.punish_type);
        fields.add("PunishUrl", &self.punish_url);
        fields.add("Rack", &self.rack);
        fields.add("ResponseResult", &self.response_result);
    }
}

impl DecodeRecord for ExtendedAttribute {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CanAccept" => self.can_accept.slot(),
            "Code" => self.code.slot(),
            "Device" => self.device.slot(),
            "DiskId" => self.disk_id.slot(),
            "HostId" => self.host_id.slot(),
            "HostType" => self.host_type.slot(),
            "InactiveDisks" => Slot::Wrapped("InactiveDisk", &mut self.inactive_disks),
            "InitialNotBefore" => self.initial_not_before.slot(),
            "MetricName" => self.metric_name.slot(),
            "MetricValue" => self.metric_value.slot(),
            "MigrationOptions" => {
                Slot::Wrapped("MigrationOption", &mut self.migration_options)
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

/// A local disk that was released or does not work.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InactiveDisk {
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Category of the local disk.
    ///
    /// `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`, `local_ssd_pro`,
    /// `local_hdd_pro`, `ephemeral` or `ephemeral_ssd`.
    ///
    /// Wire name: `DeviceCategory`.
    pub device_category: types::DiskCategory,
    /// Size of the local disk.
    ///
    /// In GiB. A number as text.
    ///
    /// Wire name: `DeviceSize`.
    pub device_size: String,
    /// Type of the local disk, system or data.
    ///
    /// `system` or `data`.
    ///
    /// Wire name: `DeviceType`.
    pub device_type: types::DiskType,
    /// When the local disk was released, UTC.
    ///
    /// Wire name: `ReleaseTime`.
    pub release_time: types::Time,
}

impl Record for InactiveDisk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CreationTime", &self.creation_time);
        fields.add("DeviceCategory", &self.device_category);
        fields.add("DeviceSize", &self.device_size);
        fields.add("DeviceType", &self.device_type);
        fields.add("ReleaseTime", &self.release_time);
    }
}

impl DecodeRecord for InactiveDisk {
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

ecs_core::internal::request_records!(
    DescribeInstanceHistoryEventsRequest, EventPublishTime, NotBefore
);
ecs_core::internal::response_records!(
    DescribeInstanceHistoryEventsResponse, InstanceSystemEventType, EventCycleStatus,
    EventType, ExtendedAttribute, InactiveDisk
);
