// Generated from api-specs/*/*/curation/records.json by `cargo xtask regenerate`. Do not edit.

use ecs_core::record::{Answer, Fill, Members, Record, Slot};
use crate::generated::types;

/// A label in an answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeLabel {
    /// `TagKey`.
    pub tag_key: String,
    /// `TagValue`.
    pub tag_value: String,
}

impl Record for ShapeLabel {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("TagKey", &self.tag_key);
        to.put("TagValue", &self.tag_value);
    }
}

impl Answer for ShapeLabel {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "TagKey" => self.tag_key.slot(),
            "TagValue" => self.tag_value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A line.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeLine {
    /// `Begin`.
    pub begin: Option<types::ShapePoint>,
    /// `Name`.
    pub name: String,
}

impl Record for ShapeLine {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Begin", &self.begin);
        to.put("Name", &self.name);
    }
}

impl Answer for ShapeLine {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Begin" => self.begin.slot(),
            "Name" => self.name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A point.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapePoint {
    /// `X`.
    pub x: Option<i64>,
    /// `Y`.
    pub y: Option<i64>,
}

impl Record for ShapePoint {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("X", &self.x);
        to.put("Y", &self.y);
    }
}

impl Answer for ShapePoint {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "X" => self.x.slot(),
            "Y" => self.y.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A label of a shape.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ShapeTag {
    /// `Value`.
    pub value: Option<String>,
    /// `Key`.
    pub key: Option<String>,
}

impl ShapeTag {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
}

impl Record for ShapeTag {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Value", &self.value);
        to.put("Key", &self.key);
    }
}

ecs_core::request_records!(ShapeTag);
ecs_core::answer_records!(ShapeLabel, ShapeLine, ShapePoint);
