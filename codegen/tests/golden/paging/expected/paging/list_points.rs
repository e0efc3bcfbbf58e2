// Generated from api-specs/paging/2020-01-01/actions/ListPoints.json by `cargo xtask regenerate`. Do not edit.

//! Calls `ListPoints`.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::list_points`](crate::Client::list_points).
///
/// Calls `ListPoints`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListPointsRequest {
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
}

impl ListPointsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

impl Record for ListPointsRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ListPointsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ListPointsRequest {
    type Response = ListPointsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::PAGING, "ListPoints").read_only()
    }
}

impl Paged for ListPointsRequest {
    type Item = String;
    const PAGING: Paging = Paging::token("Points");
    #[inline]
    fn items(response: ListPointsResponse) -> Vec<String> {
        vec![response.points]
    }
}

/// The response of [`Client::list_points`](crate::Client::list_points).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPointsResponse {
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Wire name: `Points`.
    pub points: String,
}

impl Record for ListPointsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
        fields.add("Points", &self.points);
    }
}

impl DecodeRecord for ListPointsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "Points" => self.points.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ListPointsRequest);
ecs_core::internal::response_records!(ListPointsResponse);
