// Generated from api-specs/ecs/2014-05-26/actions/SendDiagnosticInterrupt.json by `cargo xtask regenerate`. Do not edit.

//! `SendDiagnosticInterrupt`: sends a diagnostic interrupt to an instance, which makes a
//! prepared operating system write a crash dump.

use ecs_core::internal::{
    Action, DecodeField, DryRun, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::send_diagnostic_interrupt`](crate::Client::send_diagnostic_interrupt).
///
/// Sends a diagnostic interrupt to an instance, which makes a prepared operating system
/// write a crash dump.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendDiagnosticInterruptRequest {
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: Option<String>,
}

impl SendDiagnosticInterruptRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

impl Record for SendDiagnosticInterruptRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DryRun", &self.dry_run);
        fields.add("InstanceId", &self.instance_id);
    }
}

impl Request for SendDiagnosticInterruptRequest {
    type Response = SendDiagnosticInterruptResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "SendDiagnosticInterrupt")
    }
}

impl DryRun for SendDiagnosticInterruptRequest {}

/// The response of
/// [`Client::send_diagnostic_interrupt`](crate::Client::send_diagnostic_interrupt).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendDiagnosticInterruptResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for SendDiagnosticInterruptResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for SendDiagnosticInterruptResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(SendDiagnosticInterruptRequest);
ecs_core::internal::response_records!(SendDiagnosticInterruptResponse);
