// Generated from api-specs/enums/2020-01-01/actions/PaintThing.json by `cargo xtask regenerate`. Do not edit.

//! Calls `PaintThing`.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.

use std::collections::BTreeMap;
use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::paint_thing`](crate::Client::paint_thing).
///
/// Calls `PaintThing`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PaintThingRequest {
    /// Wire name: `Color`.
    pub color: Option<types::PaintColor>,
    /// Wire name: `Colors`.
    pub colors: Option<Vec<types::PaintColor>>,
    /// Wire name: `ColorList`, sent as comma-separated text.
    pub color_list: Option<Vec<String>>,
    /// Wire name: `Side`.
    pub side: Option<Side>,
}

impl PaintThingRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Color`.
    pub fn color(mut self, value: impl Into<types::PaintColor>) -> Self {
        self.color = Some(value.into());
        self
    }

    /// Sets `Colors`. An empty list cannot be sent.
    pub fn colors<M>(
        mut self,
        value: impl ecs_core::IntoList<types::PaintColor, M>,
    ) -> Self {
        self.colors = Some(value.into_list());
        self
    }

    /// Sets `ColorList`. An empty list cannot be sent.
    pub fn color_list<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.color_list = Some(value.into_list());
        self
    }

    /// Sets `Side`.
    #[inline]
    pub fn side(mut self, value: Side) -> Self {
        self.side = Some(value);
        self
    }
}

impl Record for PaintThingRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Color", &self.color);
        fields.add("Colors", &self.colors);
        fields.add_as(Form::Commas, "ColorList", &self.color_list);
        fields.add("Side", &self.side);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PaintThingRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Color" => self.color.slot(),
            "Colors" => self.colors.slot(),
            "ColorList" => self.color_list.slot(),
            "Side" => self.side.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for PaintThingRequest {
    type Response = PaintThingResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ENUMS, "PaintThing")
    }
}

/// `Side` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Side {
    /// Values: `left`.
    ///
    /// Wire name: `Color`.
    pub color: Option<String>,
}

impl Side {
    /// An empty `Side`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Color`. [More](field@Side::color)
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
}

impl Record for Side {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Color", &self.color);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Side {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Color" => self.color.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::paint_thing`](crate::Client::paint_thing).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaintThingResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Wire name: `Color`.
    pub color: types::PaintColor,
    /// Wire name: `Colors`.
    pub colors: Vec<types::PaintColor>,
    /// Wire name: `ByName`.
    pub by_name: BTreeMap<String, types::PaintColor>,
    /// Wire name: `Level`.
    pub level: Option<i64>,
    /// Wire name: `Status`.
    pub status: types::PaintStatus,
    /// Wire name: `Job`.
    pub job: Option<Job>,
}

impl Record for PaintThingResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("Color", &self.color);
        fields.wrapped("Colors", "Color", &self.colors);
        fields.add("ByName", &self.by_name);
        fields.add("Level", &self.level);
        fields.add("Status", &self.status);
        fields.add("Job", &self.job);
    }
}

impl DecodeRecord for PaintThingResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Color" => self.color.slot(),
            "Colors" => Slot::Wrapped("Color", &mut self.colors),
            "ByName" => self.by_name.slot(),
            "Level" => self.level.slot(),
            "Status" => self.status.slot(),
            "Job" => self.job.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Job` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// Wire name: `Status`.
    pub status: types::PaintJobStatus,
}

impl Record for Job {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Status", &self.status);
    }
}

impl DecodeRecord for Job {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(PaintThingRequest, Side);
ecs_core::internal::response_records!(PaintThingResponse, Job);
