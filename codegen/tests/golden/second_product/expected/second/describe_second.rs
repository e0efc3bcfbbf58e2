// Generated from api-specs/second/2021-02-03/actions/DescribeSecond.json by `cargo xtask regenerate`. Do not edit.

//! Calls `DescribeSecond`.
//!
//! - **Calls**: Read-only, so always safe to retry.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Second::describe_second`](crate::Second::describe_second).
///
/// Calls `DescribeSecond`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeSecondRequest {
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl DescribeSecondRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`. [More](field@DescribeSecondRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for DescribeSecondRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeSecondRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeSecondRequest {
    type Response = DescribeSecondResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::SECOND, "DescribeSecond").read_only().region("RegionId")
    }
}

/// The response of [`Second::describe_second`](crate::Second::describe_second).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSecondResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Values: `off`.
    ///
    /// Wire name: `Both`.
    pub both: String,
}

impl Record for DescribeSecondResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("Both", &self.both);
    }
}

impl DecodeRecord for DescribeSecondResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Both" => self.both.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeSecondRequest);
ecs_core::internal::response_records!(DescribeSecondResponse);
