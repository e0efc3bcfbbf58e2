// Generated from api-specs/parameters/2020-01-01/actions/DropJob.json by `cargo xtask regenerate`. Do not edit.

//! Calls `DropJob`.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::drop_job`](crate::Client::drop_job).
///
/// Calls `DropJob`.
#[deprecated(note = "the API no longer recommends this action")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DropJobRequest {
    /// Name of the job.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
}

impl DropJobRequest {
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

impl Record for DropJobRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Name", &self.name);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DropJobRequest {
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

impl Request for DropJobRequest {
    type Response = DropJobResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::PARAMETERS, "DropJob")
    }
}

/// The response of [`Client::drop_job`](crate::Client::drop_job).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DropJobResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DropJobResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DropJobResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DropJobRequest);
ecs_core::internal::response_records!(DropJobResponse);
