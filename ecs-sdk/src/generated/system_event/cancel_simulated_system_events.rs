// Generated from api-specs/ecs/2014-05-26/actions/CancelSimulatedSystemEvents.json by `cargo xtask regenerate`. Do not edit.

//! Cancels simulated system events.
//!
//! The event must be `Scheduled` or `Executing`.
//!
//! - **Effects**: The events become `Canceled`.
//! - **Limits**: At most 100 events per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`create_simulated_system_events`](crate::Client::create_simulated_system_events).
//!
//! ```no_run
//! use ecs_sdk::system_event::CancelSimulatedSystemEventsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CancelSimulatedSystemEventsRequest::new()
//!     .event_id(["e-bp1hygp5b04o56l0abcd"]);
//! ecs.cancel_simulated_system_events(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `EventIdLimitExceeded`.
//!
//! 403: `CannotCancelSystemEvent.NotSimulated`, `InvalidEventId.NotFound`,
//! `InvalidParameter`.
//!
//! 404: `MissingParameter`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::cancel_simulated_system_events`](crate::Client::cancel_simulated_system_events).
///
/// Cancels simulated system events.
///
/// Needs [`event_id`](field@CancelSimulatedSystemEventsRequest::event_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CancelSimulatedSystemEventsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the events.
    ///
    /// Required. At most 100 items.
    ///
    /// Wire name: `EventId`.
    pub event_id: Option<Vec<String>>,
}

impl CancelSimulatedSystemEventsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CancelSimulatedSystemEventsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the events. An empty list cannot be sent.
    /// [More](field@CancelSimulatedSystemEventsRequest::event_id)
    pub fn event_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.event_id = Some(value.into_list());
        self
    }
}

impl Record for CancelSimulatedSystemEventsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "EventId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("EventId", &self.event_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CancelSimulatedSystemEventsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "EventId" => self.event_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CancelSimulatedSystemEventsRequest {
    type Response = CancelSimulatedSystemEventsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CancelSimulatedSystemEvents").region("RegionId")
    }
}

/// The response of
/// [`Client::cancel_simulated_system_events`](crate::Client::cancel_simulated_system_events).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelSimulatedSystemEventsResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CancelSimulatedSystemEventsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CancelSimulatedSystemEventsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CancelSimulatedSystemEventsRequest);
ecs_core::internal::response_records!(CancelSimulatedSystemEventsResponse);
