// Generated from api-specs/ecs/2014-05-26/actions/DescribeInstancesFullStatus.json by `cargo xtask regenerate`. Do not edit.

//! Lists instances with their health and their scheduled events.
//!
//! Lists events that are `Scheduled`; time ranges filter them.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`describe_instance_history_events`](crate::Client::describe_instance_history_events).
//!
//! ```no_run
//! use ecs_sdk::system_event::DescribeInstancesFullStatusRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeInstancesFullStatusRequest::new();
//! let mut items = ecs.describe_instances_full_status(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{}", item.instance_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `EventIdLimitExceeded`, `InstanceIdLimitExceeded`, `InvalidParameter`,
//! `InvalidParameter.TimeEndBeforeStart`, `OperationDenied.NotInWhiteList`.
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
/// [`Client::describe_instances_full_status`](crate::Client::describe_instances_full_status).
///
/// Lists instances with their health and their scheduled events.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Status of the instances to list.
    ///
    /// `Starting`, `Running` or `Stopped`.
    ///
    /// Wire name: `Status`.
    pub status: Option<types::InstanceStatus>,
    /// Health status.
    ///
    /// `Impaired`, `Warning`, `Maintaining`, `Initializing`, `InsufficientData` or
    /// `NotApplicable`.
    ///
    /// Wire name: `HealthStatus`.
    pub health_status: Option<types::HealthStatus>,
    /// Type of the event.
    ///
    /// `SystemMaintenance.Reboot`, `SystemFailure.Reboot`, `InstanceFailure.Reboot`,
    /// `InstanceExpiration.Stop`, `InstanceExpiration.Delete`, `AccountUnbalanced.Stop` or
    /// `AccountUnbalanced.Delete`. Ignored if `InstanceEventType` is set.
    ///
    /// Wire name: `EventType`.
    pub event_type: Option<types::SystemEventType>,
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
    /// Ids of the instances.
    ///
    /// At most 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<Vec<String>>,
    /// Ids of the events.
    ///
    /// At most 100 items.
    ///
    /// Wire name: `EventId`.
    pub event_id: Option<Vec<String>>,
    /// Types of the events to list.
    ///
    /// At most 30 items.
    ///
    /// Wire name: `InstanceEventType`.
    pub instance_event_type: Option<Vec<types::SystemEventType>>,
    /// Time range in which the events were published.
    ///
    /// Wire name: `EventPublishTime`.
    pub event_publish_time: Option<EventPublishTime>,
    /// Time range for which the events are planned.
    ///
    /// Wire name: `NotBefore`.
    pub not_before: Option<NotBefore>,
}

impl DescribeInstancesFullStatusRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeInstancesFullStatusRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Status of the instances to list.
    /// [More](field@DescribeInstancesFullStatusRequest::status)
    pub fn status(mut self, value: impl Into<types::InstanceStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Health status. [More](field@DescribeInstancesFullStatusRequest::health_status)
    pub fn health_status(mut self, value: impl Into<types::HealthStatus>) -> Self {
        self.health_status = Some(value.into());
        self
    }

    /// Type of the event. [More](field@DescribeInstancesFullStatusRequest::event_type)
    pub fn event_type(mut self, value: impl Into<types::SystemEventType>) -> Self {
        self.event_type = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeInstancesFullStatusRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeInstancesFullStatusRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@DescribeInstancesFullStatusRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }

    /// Ids of the events. An empty list cannot be sent.
    /// [More](field@DescribeInstancesFullStatusRequest::event_id)
    pub fn event_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.event_id = Some(value.into_list());
        self
    }

    /// Types of the events to list. An empty list cannot be sent.
    /// [More](field@DescribeInstancesFullStatusRequest::instance_event_type)
    pub fn instance_event_type<M>(
        mut self,
        value: impl ecs_core::IntoList<types::SystemEventType, M>,
    ) -> Self {
        self.instance_event_type = Some(value.into_list());
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

impl Record for DescribeInstancesFullStatusRequest {
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
        fields.add("InstanceId", &self.instance_id);
        fields.add("EventId", &self.event_id);
        fields.add("InstanceEventType", &self.instance_event_type);
        fields.add("EventPublishTime", &self.event_publish_time);
        fields.add("NotBefore", &self.not_before);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeInstancesFullStatusRequest {
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
            "InstanceId" => self.instance_id.slot(),
            "EventId" => self.event_id.slot(),
            "InstanceEventType" => self.instance_event_type.slot(),
            "EventPublishTime" => self.event_publish_time.slot(),
            "NotBefore" => self.not_before.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeInstancesFullStatusRequest {
    type Response = DescribeInstancesFullStatusResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeInstancesFullStatus")
            .read_only()
            .region("RegionId")
            .read_timeout(14)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_id.as_mut()?, 100))
    }
}

impl Paged for DescribeInstancesFullStatusRequest {
    type Item = InstanceFullStatusType;
    const PAGING: Paging = Paging::number("InstanceFullStatusSet").size(50);
    #[inline]
    fn items(
        response: DescribeInstancesFullStatusResponse,
    ) -> Vec<InstanceFullStatusType> {
        response.instance_full_status_set
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
/// [`Client::describe_instances_full_status`](crate::Client::describe_instances_full_status).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusResponse {
    /// Instances with health and events.
    ///
    /// Empty if the instance does not exist.
    ///
    /// Wire name: `InstanceFullStatusSet`.
    pub instance_full_status_set: Vec<InstanceFullStatusType>,
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

impl Record for DescribeInstancesFullStatusResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "InstanceFullStatusSet",
                "InstanceFullStatusType",
                &self.instance_full_status_set,
            );
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeInstancesFullStatusResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceFullStatusSet" => {
                Slot::Wrapped(
                    "InstanceFullStatusType",
                    &mut self.instance_full_status_set,
                )
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

/// An instance with its health and events.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceFullStatusType {
    /// Health status.
    ///
    /// Wire name: `HealthStatus`.
    pub health_status: Option<HealthStatus>,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Scheduled events of the instance.
    ///
    /// Wire name: `ScheduledSystemEventSet`.
    pub scheduled_system_event_set: Vec<ScheduledSystemEventType>,
    /// Status of the instance.
    ///
    /// Wire name: `Status`.
    pub status: Option<Status>,
}

impl Record for InstanceFullStatusType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("HealthStatus", &self.health_status);
        fields.add("InstanceId", &self.instance_id);
        fields
            .wrapped(
                "ScheduledSystemEventSet",
                "ScheduledSystemEventType",
                &self.scheduled_system_event_set,
            );
        fields.add("Status", &self.status);
    }
}

impl DecodeRecord for InstanceFullStatusType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "HealthStatus" => self.health_status.slot(),
            "InstanceId" => self.instance_id.slot(),
            "ScheduledSystemEventSet" => {
                Slot::Wrapped(
                    "ScheduledSystemEventType",
                    &mut self.scheduled_system_event_set,
                )
            }
            "Status" => self.status.slot(),
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

/// A scheduled event of the instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledSystemEventType {
    /// State of the event.
    ///
    /// Wire name: `EventCycleStatus`.
    pub event_cycle_status: Option<EventCycleStatus>,
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
    /// Only if
    /// `InstanceFullStatusSet.InstanceFullStatusType.ScheduledSystemEventSet.ScheduledSystemEventType.EventType.Name`
    /// is `SystemMaintenance.StopAndRepair`, `SystemMaintenance.CleanInactiveDisks`,
    /// `SecurityPunish.Locked`, `SecurityPunish.WebsiteBanned`, `SystemUpgrade.Migrate`,
    /// `SystemMaintenance.RebootAndIsolateErrorDisk`,
    /// `SystemMaintenance.RebootAndReInitErrorDisk`, `SystemMaintenance.ReInitErrorDisk` or
    /// `SystemMaintenance.IsolateErrorDisk`. Empty if the event has another type. For local
    /// disks; the members depend on the type of the event.
    ///
    /// Wire name: `ExtendedAttribute`.
    pub extended_attribute: Option<ExtendedAttribute>,
    /// How severe the effect of the event is.
    ///
    /// Empty if the account is not on the allow list.
    ///
    /// Wire name: `ImpactLevel`.
    pub impact_level: String,
    /// When the event is planned, UTC.
    ///
    /// The planned start of the event.
    ///
    /// Wire name: `NotBefore`.
    pub not_before: types::Time,
    /// Why the event was scheduled.
    ///
    /// Empty if the cause was not determined.
    ///
    /// Wire name: `Reason`.
    pub reason: String,
}

impl Record for ScheduledSystemEventType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EventCycleStatus", &self.event_cycle_status);
        fields.add("EventId", &self.event_id);
        fields.add("EventPublishTime", &self.event_publish_time);
        fields.add("EventType", &self.event_type);
        fields.add("ExtendedAttribute", &self.extended_attribute);
        fields.add("ImpactLevel", &self.impact_level);
        fields.add("NotBefore", &self.not_before);
        fields.add("Reason", &self.reason);
    }
}

impl DecodeRecord for ScheduledSystemEventType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "EventCycleStatus" => self.event_cycle_status.slot(),
            "EventId" => self.event_id.slot(),
            "EventPublishTime" => self.event_publish_time.slot(),
            "EventType" => self.event_type.slot(),
            "ExtendedAttribute" => self.extended_attribute.slot(),
            "ImpactLevel" => self.impact_level.slot(),
            "NotBefore" => self.not_before.slot(),
            "Reason" => self.reason.slot(),
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
    /// Device name.
    ///
    /// Wire name: `Device`.
    pub device: String,
    /// Id of the disk.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: String,
    /// Local disks that were released or do not work.
    ///
    /// Wire name: `InactiveDisks`.
    pub inactive_disks: Vec<InactiveDisk>,
}

impl Record for ExtendedAttribute {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Device", &self.device);
        fields.add("DiskId", &self.disk_id);
        fields.wrapped("InactiveDisks", "InactiveDisk", &self.inactive_disks);
    }
}

impl DecodeRecord for ExtendedAttribute {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Device" => self.device.slot(),
            "DiskId" => self.disk_id.slot(),
            "InactiveDisks" => Slot::Wrapped("InactiveDisk", &mut self.inactive_disks),
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

/// Status of the instance.
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
    pub name: types::InstanceStatus,
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

ecs_core::internal::request_records!(
    DescribeInstancesFullStatusRequest, EventPublishTime, NotBefore
);
ecs_core::internal::response_records!(
    DescribeInstancesFullStatusResponse, InstanceFullStatusType, HealthStatus,
    ScheduledSystemEventType, EventCycleStatus, EventType, ExtendedAttribute,
    InactiveDisk, Status
);
