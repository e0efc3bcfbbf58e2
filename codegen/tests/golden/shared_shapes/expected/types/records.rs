// Generated from api-specs/*/*/curation/records.json by `cargo xtask regenerate`. Do not edit.

use ecs_core::internal::{DecodeField, DecodeRecord, Fields, Record, Slot};
use crate::generated::types;

/// A label in a response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeLabel {
    /// Wire name: `TagKey`.
    pub tag_key: String,
    /// Wire name: `TagValue`.
    pub tag_value: String,
}

impl Record for ShapeLabel {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("TagKey", &self.tag_key);
        fields.add("TagValue", &self.tag_value);
    }
}

impl DecodeRecord for ShapeLabel {
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
    /// Wire name: `Begin`.
    pub begin: Option<types::ShapePoint>,
    /// Wire name: `Name`.
    pub name: String,
}

impl Record for ShapeLine {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Begin", &self.begin);
        fields.add("Name", &self.name);
    }
}

impl DecodeRecord for ShapeLine {
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
    /// Wire name: `X`.
    pub x: Option<i64>,
    /// Wire name: `Y`.
    pub y: Option<i64>,
}

impl Record for ShapePoint {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("X", &self.x);
        fields.add("Y", &self.y);
    }
}

impl DecodeRecord for ShapePoint {
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
    /// Wire name: `Value`.
    pub value: Option<String>,
    /// Wire name: `Key`.
    pub key: Option<String>,
}

impl ShapeTag {
    /// An empty `ShapeTag`.
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Value", &self.value);
        fields.add("Key", &self.key);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ShapeTag {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Value" => self.value.slot(),
            "Key" => self.key.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ShapeTag);
ecs_core::internal::response_records!(ShapeLabel, ShapeLine, ShapePoint);
