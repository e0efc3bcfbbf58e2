// Generated from api-specs/cms/2019-01-01/actions/DescribeSystemEventAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Lists system events of cloud services, such as the interruption of a spot instance.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::cms::DescribeSystemEventAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeSystemEventAttributeRequest::new();
//! let mut items = ecs.cms().describe_system_event_attribute(request).items();
//! while let Some(system_event) = items.try_next().await? {
//!     println!("{} {}", system_event.group_id, system_event.status);
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
/// [`Cms::describe_system_event_attribute`](crate::Cms::describe_system_event_attribute).
///
/// Lists system events of cloud services, such as the interruption of a spot instance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeSystemEventAttributeRequest {
    /// End of the time range.
    ///
    /// Wire name: `EndTime`, sent as milliseconds since 1970-01-01T00:00:00Z.
    pub end_time: Option<types::Time>,
    /// Type of the events to list.
    ///
    /// Wire name: `EventType`.
    pub event_type: Option<String>,
    /// Id of the application group.
    ///
    /// Wire name: `GroupId`.
    pub group_id: Option<String>,
    /// Level of the event.
    ///
    /// Values: `CRITICAL`, `WARN`, `INFO`.
    ///
    /// Wire name: `Level`.
    pub level: Option<String>,
    /// Name of the event.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Cloud service that the event comes from.
    ///
    /// Wire name: `Product`.
    pub product: Option<String>,
    /// Words that the content of the events must contain.
    ///
    /// Wire name: `SearchKeywords`.
    pub search_keywords: Option<String>,
    /// Start of the time range.
    ///
    /// Wire name: `StartTime`, sent as milliseconds since 1970-01-01T00:00:00Z.
    pub start_time: Option<types::Time>,
    /// Status of the event.
    ///
    /// Wire name: `Status`.
    pub status: Option<String>,
}

impl DescribeSystemEventAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// End of the time range.
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Type of the events to list.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }

    /// Id of the application group.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }

    /// Level of the event. [More](field@DescribeSystemEventAttributeRequest::level)
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }

    /// Name of the event.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Cloud service that the event comes from.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }

    /// Words that the content of the events must contain.
    pub fn search_keywords(mut self, value: impl Into<String>) -> Self {
        self.search_keywords = Some(value.into());
        self
    }

    /// Start of the time range.
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Status of the event.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

impl Record for DescribeSystemEventAttributeRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::Milliseconds, "EndTime", &self.end_time);
        fields.add("EventType", &self.event_type);
        fields.add("GroupId", &self.group_id);
        fields.add("Level", &self.level);
        fields.add("Name", &self.name);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("Product", &self.product);
        fields.add("SearchKeywords", &self.search_keywords);
        fields.add_as(Form::Milliseconds, "StartTime", &self.start_time);
        fields.add("Status", &self.status);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeSystemEventAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "EndTime" => self.end_time.slot(),
            "EventType" => self.event_type.slot(),
            "GroupId" => self.group_id.slot(),
            "Level" => self.level.slot(),
            "Name" => self.name.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "Product" => self.product.slot(),
            "SearchKeywords" => self.search_keywords.slot(),
            "StartTime" => self.start_time.slot(),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeSystemEventAttributeRequest {
    type Response = DescribeSystemEventAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::CMS, "DescribeSystemEventAttribute").read_only()
    }
}

impl Paged for DescribeSystemEventAttributeRequest {
    type Item = SystemEvent;
    const PAGING: Paging = Paging::number("SystemEvents").size(50);
    #[inline]
    fn items(response: DescribeSystemEventAttributeResponse) -> Vec<SystemEvent> {
        response.system_events
    }
}

/// The response of
/// [`Cms::describe_system_event_attribute`](crate::Cms::describe_system_event_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSystemEventAttributeResponse {
    /// Result code.
    ///
    /// Wire name: `Code`.
    pub code: String,
    /// Message that explains the result.
    ///
    /// Wire name: `Message`.
    pub message: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Whether the request succeeded.
    ///
    /// Wire name: `Success`.
    pub success: String,
    /// Events found.
    ///
    /// Wire name: `SystemEvents`.
    pub system_events: Vec<SystemEvent>,
}

impl Record for DescribeSystemEventAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
        fields.add("Message", &self.message);
        fields.add("RequestId", &self.request_id);
        fields.add("Success", &self.success);
        fields.wrapped("SystemEvents", "SystemEvent", &self.system_events);
    }
}

impl DecodeRecord for DescribeSystemEventAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Code" => self.code.slot(),
            "Message" => self.message.slot(),
            "RequestId" => self.request_id.slot(),
            "Success" => self.success.slot(),
            "SystemEvents" => Slot::Wrapped("SystemEvent", &mut self.system_events),
            _ => return None,
        };
        Some(slot)
    }
}

/// A system event.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemEvent {
    /// Details of the event, mostly as JSON.
    ///
    /// Wire name: `Content`.
    pub content: String,
    /// Id of the application group.
    ///
    /// Wire name: `GroupId`.
    pub group_id: String,
    /// Id of the event.
    ///
    /// Wire name: `Id`.
    pub id: String,
    /// Name of the instance.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: String,
    /// Level of the event.
    ///
    /// Values: `CRITICAL`, `WARN`, `INFO`.
    ///
    /// Wire name: `Level`.
    pub level: String,
    /// Name of the event.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Cloud service that the event comes from.
    ///
    /// Wire name: `Product`.
    pub product: String,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the resource that the event concerns.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: String,
    /// Status of the event.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// When the event happened, in milliseconds since 1970.
    ///
    /// Wire name: `Time`.
    pub time: Option<i64>,
}

impl Record for SystemEvent {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Content", &self.content);
        fields.add("GroupId", &self.group_id);
        fields.add("Id", &self.id);
        fields.add("InstanceName", &self.instance_name);
        fields.add("Level", &self.level);
        fields.add("Name", &self.name);
        fields.add("Product", &self.product);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceId", &self.resource_id);
        fields.add("Status", &self.status);
        fields.add("Time", &self.time);
    }
}

impl DecodeRecord for SystemEvent {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Content" => self.content.slot(),
            "GroupId" => self.group_id.slot(),
            "Id" => self.id.slot(),
            "InstanceName" => self.instance_name.slot(),
            "Level" => self.level.slot(),
            "Name" => self.name.slot(),
            "Product" => self.product.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceId" => self.resource_id.slot(),
            "Status" => self.status.slot(),
            "Time" => self.time.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeSystemEventAttributeRequest);
ecs_core::internal::response_records!(DescribeSystemEventAttributeResponse, SystemEvent);
