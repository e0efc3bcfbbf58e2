// Generated from api-specs/paging/2020-01-01/actions/ListResults.json by `cargo xtask regenerate`. Do not edit.

//! `ListResults`: calls `ListResults`.
//!
//! Changes nothing.

use ecs_core::{Action, Paged, Paging, Request};
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
use crate::generated::services;

/// The request of [`Client::list_results`](crate::Client::list_results).
///
/// Calls `ListResults`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListResultsRequest {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i64>,
}

impl ListResultsRequest {
    /// Nothing is set yet.
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
    pub fn max_results(mut self, value: impl Into<i64>) -> Self {
        self.max_results = Some(value.into());
        self
    }
}

impl Record for ListResultsRequest {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("NextToken", &self.next_token);
        to.put("MaxResults", &self.max_results);
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
    fn items(answer: ListResultsResponse) -> Vec<Results> {
        answer.job.unwrap_or_default().results
    }
}

/// The answer to [`Client::list_results`](crate::Client::list_results).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListResultsResponse {
    /// `Job`.
    pub job: Option<Job>,
}

impl Record for ListResultsResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Job", &self.job);
    }
}

impl Answer for ListResultsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Job" => self.job.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Job` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// `NextToken`.
    pub next_token: String,
    /// `Results`.
    pub results: Vec<Results>,
}

impl Record for Job {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("NextToken", &self.next_token);
        to.put("Results", &self.results);
    }
}

impl Answer for Job {
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

/// `Job.Results` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Results {
    /// `Output`.
    pub output: String,
}

impl Record for Results {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Output", &self.output);
    }
}

impl Answer for Results {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Output" => self.output.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(ListResultsRequest);
ecs_core::answer_records!(ListResultsResponse, Job, Results);
