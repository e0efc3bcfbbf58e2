// Generated from api-specs/parameters/2020-01-01/actions/StartJob.json by `cargo xtask regenerate`. Do not edit.

//! Calls `StartJob`.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::start_job`](crate::Client::start_job).
///
/// Calls `StartJob`.
#[deprecated(note = "use `submit_job`")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct StartJobRequest {
    /// Name of the job.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
}

impl StartJobRequest {
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

impl Record for StartJobRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Name", &self.name);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for StartJobRequest {
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

impl Request for StartJobRequest {
    type Response = StartJobResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::PARAMETERS, "StartJob")
    }
}

/// The response of [`Client::start_job`](crate::Client::start_job).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartJobResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for StartJobResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for StartJobResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(StartJobRequest);
ecs_core::internal::response_records!(StartJobResponse);
