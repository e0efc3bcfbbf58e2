// Generated from api-specs/shapes/2020-01-01/actions/CompareShapes.json by `cargo xtask regenerate`. Do not edit.

//! `CompareShapes`: calls `CompareShapes`.
//!
//! Changes nothing.

use ecs_core::{Action, Request};
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::compare_shapes`](crate::Client::compare_shapes).
///
/// Calls `CompareShapes`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CompareShapesRequest {
    /// `Tag`.
    pub tag: Vec<types::ShapeTag>,
}

impl CompareShapesRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::ShapeTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Record for CompareShapesRequest {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Tag", &self.tag);
    }
}

impl Request for CompareShapesRequest {
    type Response = CompareShapesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::SHAPES, "CompareShapes").read_only()
    }
}

/// The answer to [`Client::compare_shapes`](crate::Client::compare_shapes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompareShapesResponse {
    /// `RequestId`.
    pub request_id: String,
    /// `Left`.
    pub left: Option<Left>,
    /// `Right`.
    pub right: Option<Right>,
    /// `Tags`.
    pub tags: Vec<types::ShapeLabel>,
    /// `Line`.
    pub line: Option<types::ShapeLine>,
}

impl Record for CompareShapesResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
        to.put("Left", &self.left);
        to.put("Right", &self.right);
        to.put("Tags", &self.tags);
        to.put("Line", &self.line);
    }
}

impl Answer for CompareShapesResponse {
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

/// `Left` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    /// `Side`.
    pub side: String,
    /// `Point`.
    pub point: Option<types::ShapePoint>,
}

impl Record for Left {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Side", &self.side);
        to.put("Point", &self.point);
    }
}

impl Answer for Left {
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

/// `Right` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    /// `Side`.
    pub side: String,
    /// `Point`.
    pub point: Option<types::ShapePoint>,
}

impl Record for Right {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Side", &self.side);
        to.put("Point", &self.point);
    }
}

impl Answer for Right {
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

ecs_core::request_records!(CompareShapesRequest);
ecs_core::answer_records!(CompareShapesResponse, Left, Right);
