// Generated from api-specs/times/2020-01-01/actions/PlanTrip.json by `cargo xtask regenerate`. Do not edit.

//! Calls `PlanTrip`.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.

use std::collections::BTreeMap;
use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::plan_trip`](crate::Client::plan_trip).
///
/// Calls `PlanTrip`.
///
/// Needs [`start`](field@PlanTripRequest::start).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PlanTripRequest {
    /// Required.
    ///
    /// Wire name: `Start`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start: Option<types::Time>,
    /// Wire name: `BookAt`, sent as `yyyy-MM-ddTHHZ`.
    pub book_at: Option<types::Time>,
    /// Wire name: `Stop`.
    pub stop: Option<Vec<types::Time>>,
    /// Wire name: `Leg`, sent as JSON text.
    pub leg: Option<Vec<Leg>>,
    /// Wire name: `Hours`.
    pub hours: Option<Hours>,
}

impl PlanTripRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Start`. [More](field@PlanTripRequest::start)
    pub fn start(mut self, value: impl Into<types::Time>) -> Self {
        self.start = Some(value.into());
        self
    }

    /// Sets `BookAt`.
    pub fn book_at(mut self, value: impl Into<types::Time>) -> Self {
        self.book_at = Some(value.into());
        self
    }

    /// Sets `Stop`. An empty list cannot be sent.
    pub fn stop<M>(mut self, value: impl ecs_core::IntoList<types::Time, M>) -> Self {
        self.stop = Some(value.into_list());
        self
    }

    /// Sets `Leg`. An empty list is sent as `[]`.
    pub fn leg<M>(mut self, value: impl ecs_core::IntoList<Leg, M>) -> Self {
        self.leg = Some(value.into_list());
        self
    }

    /// Sets `Hours`.
    #[inline]
    pub fn hours(mut self, value: Hours) -> Self {
        self.hours = Some(value);
        self
    }
}

impl Record for PlanTripRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Start"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Start", &self.start);
        fields.add_as(Form::Hours, "BookAt", &self.book_at);
        fields.add("Stop", &self.stop);
        fields.add_as(Form::JsonText, "Leg", &self.leg);
        fields.add("Hours", &self.hours);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PlanTripRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Start" => self.start.slot(),
            "BookAt" => self.book_at.slot(),
            "Stop" => self.stop.slot(),
            "Leg" => self.leg.slot(),
            "Hours" => self.hours.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for PlanTripRequest {
    type Response = PlanTripResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::TIMES, "PlanTrip")
    }
}

/// `Leg` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Leg {
    /// Wire name: `Start`, sent as `yyyy-MM-ddTHH:mmZ`.
    pub start: Option<types::Time>,
    /// Wire name: `Until`, sent as milliseconds since 1970-01-01T00:00:00Z.
    pub until: Option<types::Time>,
}

impl Leg {
    /// An empty `Leg`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Start`.
    pub fn start(mut self, value: impl Into<types::Time>) -> Self {
        self.start = Some(value.into());
        self
    }

    /// Sets `Until`.
    pub fn until(mut self, value: impl Into<types::Time>) -> Self {
        self.until = Some(value.into());
        self
    }
}

impl Record for Leg {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::Minutes, "Start", &self.start);
        fields.add_as(Form::Milliseconds, "Until", &self.until);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Leg {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Start" => self.start.slot(),
            "Until" => self.until.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Hours` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Hours {
    /// Wire name: `Start`.
    pub start: Option<String>,
}

impl Hours {
    /// An empty `Hours`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Start`.
    pub fn start(mut self, value: impl Into<String>) -> Self {
        self.start = Some(value.into());
        self
    }
}

impl Record for Hours {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Start", &self.start);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Hours {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Start" => self.start.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::plan_trip`](crate::Client::plan_trip).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlanTripResponse {
    /// Wire name: `Created`.
    pub created: types::Time,
    /// Wire name: `Time`.
    pub time: Option<Time>,
    /// Wire name: `Arrivals`.
    pub arrivals: BTreeMap<String, types::Time>,
}

impl Record for PlanTripResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::Minutes, "Created", &self.created);
        fields.add("Time", &self.time);
        fields.add("Arrivals", &self.arrivals);
    }
}

impl DecodeRecord for PlanTripResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Created" => self.created.slot(),
            "Time" => self.time.slot(),
            "Arrivals" => self.arrivals.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Time` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Time {
    /// Wire name: `Start`.
    pub start: types::Time,
}

impl Record for Time {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Start", &self.start);
    }
}

impl DecodeRecord for Time {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Start" => self.start.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(PlanTripRequest, Leg, Hours);
ecs_core::internal::response_records!(PlanTripResponse, Time);
