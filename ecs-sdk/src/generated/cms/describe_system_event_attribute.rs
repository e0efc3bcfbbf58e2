// Generated from api-specs/cms/2019-01-01/actions/DescribeSystemEventAttribute.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeSystemEventAttribute`: lists system events of cloud services, such as the
//! interruption of a spot instance.
//!
//! Read-only.

use ecs_core::internal::{
    Action, DecodeField, Fields, Form, Paged, Paging, Record, Request, ResponseRecord,
    Slot,
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
    /// `EndTime`. Sent as milliseconds since 1970-01-01T00:00:00Z.
    pub end_time: Option<types::Time>,
    /// Type of the events to list.
    ///
    /// `EventType`.
    pub event_type: Option<String>,
    /// Id of the application group.
    ///
    /// `GroupId`.
    pub group_id: Option<String>,
    /// Level of the event.
    ///
    /// `Level`. Values: `CRITICAL`, `WARN`, `INFO`.
    pub level: Option<String>,
    /// Name of the event.
    ///
    /// `Name`.
    pub name: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// Cloud service that the event comes from.
    ///
    /// `Product`.
    pub product: Option<String>,
    /// Words that the content of the events must contain.
    ///
    /// `SearchKeywords`.
    pub search_keywords: Option<String>,
    /// Start of the time range.
    ///
    /// `StartTime`. Sent as milliseconds since 1970-01-01T00:00:00Z.
    pub start_time: Option<types::Time>,
    /// Status of the event.
    ///
    /// `Status`.
    pub status: Option<String>,
}

impl DescribeSystemEventAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }

    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }

    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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

    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }

    /// Sets `SearchKeywords`.
    pub fn search_keywords(mut self, value: impl Into<String>) -> Self {
        self.search_keywords = Some(value.into());
        self
    }

    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets `Status`.
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
    /// `Code`.
    pub code: String,
    /// Message that explains the result.
    ///
    /// `Message`.
    pub message: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Whether the request succeeded.
    ///
    /// `Success`.
    pub success: String,
    /// Events found.
    ///
    /// `SystemEvents`.
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

impl ResponseRecord for DescribeSystemEventAttributeResponse {
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

/// Events found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemEvent {
    /// Details of the event, mostly as JSON.
    ///
    /// `Content`.
    pub content: String,
    /// Id of the application group.
    ///
    /// `GroupId`.
    pub group_id: String,
    /// Id of the event.
    ///
    /// `Id`.
    pub id: String,
    /// Name of the instance.
    ///
    /// `InstanceName`.
    pub instance_name: String,
    /// Level of the event.
    ///
    /// `Level`. Values: `CRITICAL`, `WARN`, `INFO`.
    pub level: String,
    /// Name of the event.
    ///
    /// `Name`.
    pub name: String,
    /// Cloud service that the event comes from.
    ///
    /// `Product`.
    pub product: String,
    /// Id of the region.
    ///
    /// `RegionId`.
    pub region_id: String,
    /// Id of the resource that the event concerns.
    ///
    /// `ResourceId`.
    pub resource_id: String,
    /// Status of the event.
    ///
    /// `Status`.
    pub status: String,
    /// When the event happened, in milliseconds since 1970.
    ///
    /// `Time`.
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

impl ResponseRecord for SystemEvent {
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
