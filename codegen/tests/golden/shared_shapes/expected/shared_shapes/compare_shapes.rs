// Generated from api-specs/shapes/2020-01-01/actions/CompareShapes.json by `cargo xtask regenerate`. Do not edit.

//! Calls `CompareShapes`.
//!
//! - **Calls**: Read-only, so always safe to retry.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::compare_shapes`](crate::Client::compare_shapes).
///
/// Calls `CompareShapes`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CompareShapesRequest {
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::ShapeTag>>,
}

impl CompareShapesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::ShapeTag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for CompareShapesRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CompareShapesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CompareShapesRequest {
    type Response = CompareShapesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::SHAPES, "CompareShapes").read_only()
    }
}

/// The response of [`Client::compare_shapes`](crate::Client::compare_shapes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompareShapesResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Wire name: `Left`.
    pub left: Option<Left>,
    /// Wire name: `Right`.
    pub right: Option<Right>,
    /// Wire name: `Tags`.
    pub tags: Vec<types::ShapeLabel>,
    /// Wire name: `Line`.
    pub line: Option<types::ShapeLine>,
}

impl Record for CompareShapesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("Left", &self.left);
        fields.add("Right", &self.right);
        fields.add("Tags", &self.tags);
        fields.add("Line", &self.line);
    }
}

impl DecodeRecord for CompareShapesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Left" => self.left.slot(),
            "Right" => self.right.slot(),
            "Tags" => self.tags.slot(),
            "Line" => self.line.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Left` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    /// Wire name: `Side`.
    pub side: String,
    /// Wire name: `Point`.
    pub point: Option<types::ShapePoint>,
}

impl Record for Left {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Side", &self.side);
        fields.add("Point", &self.point);
    }
}

impl DecodeRecord for Left {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Side" => self.side.slot(),
            "Point" => self.point.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Right` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    /// Wire name: `Side`.
    pub side: String,
    /// Wire name: `Point`.
    pub point: Option<types::ShapePoint>,
}

impl Record for Right {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Side", &self.side);
        fields.add("Point", &self.point);
    }
}

impl DecodeRecord for Right {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Side" => self.side.slot(),
            "Point" => self.point.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CompareShapesRequest);
ecs_core::internal::response_records!(CompareShapesResponse, Left, Right);
