// Generated from api-specs/ecs/2014-05-26/actions/ModifySystemEventAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the planned time of a system event.
//!
//! The event must be `Scheduled`.
//!
//! - **Before**: The event must be a planned maintenance event.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_instance_history_events`](crate::Client::describe_instance_history_events).
//!
//! ```no_run
//! use ecs_sdk::system_event::ModifySystemEventAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifySystemEventAttributeRequest::new()
//!     .event_id("e-bp1hygp5b04o56l0abcd")
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .not_before("2026-11-27T02:00:00Z");
//! ecs.modify_system_event_attribute(request).await?;
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_system_event_attribute`](crate::Client::modify_system_event_attribute).
///
/// Changes the planned time of a system event.
///
/// Needs [`event_id`](field@ModifySystemEventAttributeRequest::event_id),
/// [`instance_id`](field@ModifySystemEventAttributeRequest::instance_id),
/// [`not_before`](field@ModifySystemEventAttributeRequest::not_before).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifySystemEventAttributeRequest {
    /// Id of the event.
    ///
    /// Required.
    ///
    /// Wire name: `EventId`.
    pub event_id: Option<String>,
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// When the event is planned, UTC.
    ///
    /// Required. Not in the past, and not after the time that was scheduled first.
    ///
    /// Wire name: `NotBefore`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub not_before: Option<types::Time>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl ModifySystemEventAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the event. [More](field@ModifySystemEventAttributeRequest::event_id)
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@ModifySystemEventAttributeRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// When the event is planned, UTC.
    /// [More](field@ModifySystemEventAttributeRequest::not_before)
    pub fn not_before(mut self, value: impl Into<types::Time>) -> Self {
        self.not_before = Some(value.into());
        self
    }

    /// Id of the region. [More](field@ModifySystemEventAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for ModifySystemEventAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["EventId", "InstanceId", "NotBefore", "RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EventId", &self.event_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("NotBefore", &self.not_before);
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifySystemEventAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "EventId" => self.event_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "NotBefore" => self.not_before.slot(),
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifySystemEventAttributeRequest {
    type Response = ModifySystemEventAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifySystemEventAttribute").region("RegionId")
    }
}

/// The response of
/// [`Client::modify_system_event_attribute`](crate::Client::modify_system_event_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySystemEventAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifySystemEventAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifySystemEventAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifySystemEventAttributeRequest);
ecs_core::internal::response_records!(ModifySystemEventAttributeResponse);
