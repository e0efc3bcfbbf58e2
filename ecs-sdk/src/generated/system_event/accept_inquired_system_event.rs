// Generated from api-specs/ecs/2014-05-26/actions/AcceptInquiredSystemEvent.json by `cargo xtask regenerate`. Do not edit.

//! Agrees to what a system event proposes, while the event waits for a decision.
//!
//! The event must be `Inquiring`.
//!
//! - **Effects**: The default operation of the event is executed on the instance.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_instance_history_events`](crate::Client::describe_instance_history_events),
//!   [`describe_instances_full_status`](crate::Client::describe_instances_full_status).
//!
//! ```no_run
//! use ecs_sdk::system_event::AcceptInquiredSystemEventRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = AcceptInquiredSystemEventRequest::new()
//!     .event_id("e-bp1hygp5b04o56l0abcd");
//! ecs.accept_inquired_system_event(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter`, `MissingParameter`.
//!
//! 403: `IncorrectInstanceStatus`, `OperationConflict`,
//! `OperationDenied.AcceptNotSupported`, `OperationFail.DiskCategoryNotSupported`,
//! `OperationFail.DiskStatusNotSupported`, `OperationFail.InstanceStatusNotSupported`,
//! `SwitchToOffline.OnlineIsolateFail`, `SwitchToOffline.OnlineReinitFail`.
//!
//! 404: `InvalidEventId.NoInquiringEventFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::accept_inquired_system_event`](crate::Client::accept_inquired_system_event).
///
/// Agrees to what a system event proposes, while the event waits for a decision.
///
/// Needs [`event_id`](field@AcceptInquiredSystemEventRequest::event_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AcceptInquiredSystemEventRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the event.
    ///
    /// Required.
    ///
    /// Wire name: `EventId`.
    pub event_id: Option<String>,
    /// Decision on what the event proposes.
    ///
    /// In preview only; leave it unset.
    ///
    /// Wire name: `Choice`.
    pub choice: Option<String>,
}

impl AcceptInquiredSystemEventRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@AcceptInquiredSystemEventRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the event. [More](field@AcceptInquiredSystemEventRequest::event_id)
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }

    /// Decision on what the event proposes.
    /// [More](field@AcceptInquiredSystemEventRequest::choice)
    pub fn choice(mut self, value: impl Into<String>) -> Self {
        self.choice = Some(value.into());
        self
    }
}

impl Record for AcceptInquiredSystemEventRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "EventId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("EventId", &self.event_id);
        fields.add("Choice", &self.choice);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AcceptInquiredSystemEventRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "EventId" => self.event_id.slot(),
            "Choice" => self.choice.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for AcceptInquiredSystemEventRequest {
    type Response = AcceptInquiredSystemEventResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "AcceptInquiredSystemEvent").region("RegionId")
    }
}

/// The response of
/// [`Client::accept_inquired_system_event`](crate::Client::accept_inquired_system_event).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AcceptInquiredSystemEventResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for AcceptInquiredSystemEventResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for AcceptInquiredSystemEventResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(AcceptInquiredSystemEventRequest);
ecs_core::internal::response_records!(AcceptInquiredSystemEventResponse);
