// Generated from api-specs/second/2021-02-03/actions/DescribeMain.json by `cargo xtask regenerate`. Do not edit.

//! Calls `DescribeMain`.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Second::describe_main`](crate::Second::describe_main).
///
/// Calls `DescribeMain`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeMainRequest {}

impl DescribeMainRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Record for DescribeMainRequest {
    #[inline]
    fn fields<'a>(&'a self, _fields: &mut Fields<'a>) {}
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeMainRequest {
    #[inline]
    fn slot(&mut self, _member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        None
    }
}

impl Request for DescribeMainRequest {
    type Response = DescribeMainResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::SECOND, "DescribeMain")
    }
}

/// The response of [`Second::describe_main`](crate::Second::describe_main).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeMainResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeMainResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeMainResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeMainRequest);
ecs_core::internal::response_records!(DescribeMainResponse);
