// Generated from api-specs/ecs/2014-05-26/actions/CancelSimulatedSystemEvents.json by `cargo xtask regenerate`. Do not edit.

//! `CancelSimulatedSystemEvents`: cancels simulated system events.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 400: `EventIdLimitExceeded`.
//!
//! 403: `CannotCancelSystemEvent.NotSimulated`, `InvalidEventId.NotFound`,
//! `InvalidParameter`.
//!
//! 404: `MissingParameter`.
//!
//! </details>

use ecs_core::{Action, Request};
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
use crate::generated::services;

/// The request of
/// [`Client::cancel_simulated_system_events`](crate::Client::cancel_simulated_system_events).
///
/// Cancels simulated system events.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CancelSimulatedSystemEventsRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Ids of the events.
    ///
    /// `EventId`, required. At most 100 items.
    pub event_id: Vec<String>,
}

impl CancelSimulatedSystemEventsRequest {
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

    /// Sets `EventId`.
    pub fn event_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_id = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Record for CancelSimulatedSystemEventsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "EventId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("EventId", &self.event_id);
    }
}

impl Request for CancelSimulatedSystemEventsRequest {
    type Response = CancelSimulatedSystemEventsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CancelSimulatedSystemEvents").region("RegionId")
    }
}

/// The answer to
/// [`Client::cancel_simulated_system_events`](crate::Client::cancel_simulated_system_events).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelSimulatedSystemEventsResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CancelSimulatedSystemEventsResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
    }
}

impl Answer for CancelSimulatedSystemEventsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(CancelSimulatedSystemEventsRequest);
ecs_core::answer_records!(CancelSimulatedSystemEventsResponse);
