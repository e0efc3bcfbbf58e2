// Generated from api-specs/parameters/2020-01-01/actions/StopJob.json by `cargo xtask regenerate`. Do not edit.

//! Calls `StopJob`.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! Since 2.0.0, the published metadata does not have this action.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::stop_job`](crate::Client::stop_job).
///
/// Calls `StopJob`.
#[deprecated(note = "use `EndJob` of Other 2019-01-01")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct StopJobRequest {
    /// Name of the job.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
}

impl StopJobRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the job.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Record for StopJobRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Name", &self.name);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for StopJobRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Name" => self.name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for StopJobRequest {
    type Response = StopJobResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::PARAMETERS, "StopJob")
    }
}

/// The response of [`Client::stop_job`](crate::Client::stop_job).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopJobResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for StopJobResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for StopJobResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(StopJobRequest);
ecs_core::internal::response_records!(StopJobResponse);
