// Generated from api-specs/paging/2020-01-01/actions/ListResults.json by `cargo xtask regenerate`. Do not edit.

//! Calls `ListResults`.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::list_results`](crate::Client::list_results).
///
/// Calls `ListResults`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListResultsRequest {
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
}

impl ListResultsRequest {
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

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }
}

impl Record for ListResultsRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ListResultsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ListResultsRequest {
    type Response = ListResultsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::PAGING, "ListResults").read_only()
    }
}

impl Paged for ListResultsRequest {
    type Item = Results;
    const PAGING: Paging = Paging::token("Results").within("Job").size(20);
    #[inline]
    fn items(response: ListResultsResponse) -> Vec<Results> {
        response.job.unwrap_or_default().results
    }
}

/// The response of [`Client::list_results`](crate::Client::list_results).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListResultsResponse {
    /// Wire name: `Job`.
    pub job: Option<Job>,
}

impl Record for ListResultsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Job", &self.job);
    }
}

impl DecodeRecord for ListResultsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Job" => self.job.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Job` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Wire name: `Results`.
    pub results: Vec<Results>,
}

impl Record for Job {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
        fields.add("Results", &self.results);
    }
}

impl DecodeRecord for Job {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "Results" => self.results.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Job.Results` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Results {
    /// Wire name: `Output`.
    pub output: String,
}

impl Record for Results {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Output", &self.output);
    }
}

impl DecodeRecord for Results {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Output" => self.output.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ListResultsRequest);
ecs_core::internal::response_records!(ListResultsResponse, Job, Results);
