// Generated from api-specs/enums/2020-01-01/actions/PaintThing.json by `cargo xtask regenerate`. Do not edit.

//! `PaintThing`: calls `PaintThing`.

use ecs_core::{Action, Request};
use std::collections::BTreeMap;
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::paint_thing`](crate::Client::paint_thing).
///
/// Calls `PaintThing`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PaintThingRequest {
    /// `Color`.
    pub color: Option<types::PaintColor>,
    /// `Colors`.
    pub colors: Vec<types::PaintColor>,
    /// `ColorList`. Sent as text with commas.
    pub color_list: Vec<String>,
    /// `Side`.
    pub side: Option<Side>,
}

impl PaintThingRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Color`.
    pub fn color(mut self, value: impl Into<types::PaintColor>) -> Self {
        self.color = Some(value.into());
        self
    }

    /// Sets `Colors`.
    pub fn colors(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PaintColor>>,
    ) -> Self {
        self.colors = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `ColorList`.
    pub fn color_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.color_list = value.into_iter().map(Into::into).collect();
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Color", &self.color);
        to.put("Colors", &self.colors);
        to.commas("ColorList", &self.color_list);
        to.put("Side", &self.side);
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
    /// `Color`. Values: `left`.
    pub color: Option<String>,
}

impl Side {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Color`.
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
}

impl Record for Side {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Color", &self.color);
    }
}

/// The answer to [`Client::paint_thing`](crate::Client::paint_thing).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaintThingResponse {
    /// `RequestId`.
    pub request_id: String,
    /// `Color`.
    pub color: types::PaintColor,
    /// `Colors`.
    pub colors: Vec<types::PaintColor>,
    /// `ByName`.
    pub by_name: BTreeMap<String, types::PaintColor>,
    /// `Level`.
    pub level: Option<i64>,
    /// `Status`.
    pub status: types::PaintStatus,
    /// `Job`.
    pub job: Option<Job>,
}

impl Record for PaintThingResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
        to.put("Color", &self.color);
        to.wrapped("Colors", "Color", &self.colors);
        to.put("ByName", &self.by_name);
        to.put("Level", &self.level);
        to.put("Status", &self.status);
        to.put("Job", &self.job);
    }
}

impl Answer for PaintThingResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Color" => self.color.slot(),
            "Colors" => record::wrapped("Color", &mut self.colors),
            "ByName" => self.by_name.slot(),
            "Level" => self.level.slot(),
            "Status" => self.status.slot(),
            "Job" => self.job.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Job` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// `Status`.
    pub status: types::PaintJobStatus,
}

impl Record for Job {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Status", &self.status);
    }
}

impl Answer for Job {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(PaintThingRequest, Side);
ecs_core::answer_records!(PaintThingResponse, Job);
