// Generated from api-specs/main/2020-01-01/actions/DescribeMain.json by `cargo xtask regenerate`. Do not edit.

//! Calls `DescribeMain`.
//!
//! - **Calls**: Read-only, so always safe to retry.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_main`](crate::Client::describe_main).
///
/// Calls `DescribeMain`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeMainRequest {
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl DescribeMainRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`. [More](field@DescribeMainRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for DescribeMainRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeMainRequest {
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

impl Request for DescribeMainRequest {
    type Response = DescribeMainResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::MAIN, "DescribeMain").read_only().region("RegionId")
    }
}

/// The response of [`Client::describe_main`](crate::Client::describe_main).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeMainResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Wire name: `Both`.
    pub both: types::MainSwitch,
}

impl Record for DescribeMainResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("Both", &self.both);
    }
}

impl DecodeRecord for DescribeMainResponse {
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

ecs_core::internal::request_records!(DescribeMainRequest);
ecs_core::internal::response_records!(DescribeMainResponse);
