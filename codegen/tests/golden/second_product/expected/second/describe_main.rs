// Generated from api-specs/second/2021-02-03/actions/DescribeMain.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeMain`: calls `DescribeMain`.

use ecs_core::{Action, Request};
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
use crate::generated::services;

/// The request of [`Second::describe_main`](crate::Second::describe_main).
///
/// Calls `DescribeMain`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeMainRequest {}

impl DescribeMainRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for DescribeMainRequest {
    #[inline]
    fn members<'a>(&'a self, _to: &mut Members<'a>) {}
}

impl Request for DescribeMainRequest {
    type Response = DescribeMainResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::SECOND, "DescribeMain")
    }
}

/// The answer to [`Second::describe_main`](crate::Second::describe_main).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeMainResponse {
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DescribeMainResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
    }
}

impl Answer for DescribeMainResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(DescribeMainRequest);
ecs_core::answer_records!(DescribeMainResponse);
