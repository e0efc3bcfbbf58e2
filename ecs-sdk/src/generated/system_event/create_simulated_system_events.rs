// Generated from api-specs/ecs/2014-05-26/actions/CreateSimulatedSystemEvents.json by `cargo xtask regenerate`. Do not edit.

//! `CreateSimulatedSystemEvents`: schedules simulated system events for instances, to test
//! how they are handled.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `InstanceIdLimitExceeded`, `InvalidNotBefore.Passed`, `InvalidParameter`,
//! `SimulatedEventLimitExceeded`.
//!
//! 404: `InvalidInstanceId.NotFound`, `MissingParameter`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_simulated_system_events`](crate::Client::create_simulated_system_events).
///
/// Schedules simulated system events for instances, to test how they are handled.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateSimulatedSystemEventsRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Type of the event.
    ///
    /// `EventType`, required.
    pub event_type: Option<types::SystemEventType>,
    /// When the event is planned, UTC.
    ///
    /// `NotBefore`, required. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub not_before: Option<types::Time>,
    /// Ids of the instances.
    ///
    /// `InstanceId`, required. At most 100 items.
    pub instance_id: Option<Vec<String>>,
    /// Whether the event is carried out for real.
    ///
    /// `TriggerRealOps`.
    pub trigger_real_ops: Option<bool>,
}

impl CreateSimulatedSystemEventsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<types::SystemEventType>) -> Self {
        self.event_type = Some(value.into());
        self
    }

    /// Sets `NotBefore`.
    pub fn not_before(mut self, value: impl Into<types::Time>) -> Self {
        self.not_before = Some(value.into());
        self
    }

    /// Sets `InstanceId`. An empty list cannot be sent.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `TriggerRealOps`.
    #[inline]
    pub fn trigger_real_ops(mut self, value: bool) -> Self {
        self.trigger_real_ops = Some(value);
        self
    }
}

impl Record for CreateSimulatedSystemEventsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "EventType", "NotBefore", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("EventType", &self.event_type);
        fields.add("NotBefore", &self.not_before);
        fields.add("InstanceId", &self.instance_id);
        fields.add("TriggerRealOps", &self.trigger_real_ops);
    }
}

impl Request for CreateSimulatedSystemEventsRequest {
    type Response = CreateSimulatedSystemEventsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateSimulatedSystemEvents").region("RegionId")
    }
}

/// The response of
/// [`Client::create_simulated_system_events`](crate::Client::create_simulated_system_events).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSimulatedSystemEventsResponse {
    /// Ids of the events.
    ///
    /// `EventIdSet`.
    pub event_id_set: Vec<String>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CreateSimulatedSystemEventsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("EventIdSet", "EventId", &self.event_id_set);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for CreateSimulatedSystemEventsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "EventIdSet" => Slot::Wrapped("EventId", &mut self.event_id_set),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateSimulatedSystemEventsRequest);
ecs_core::internal::response_records!(CreateSimulatedSystemEventsResponse);
