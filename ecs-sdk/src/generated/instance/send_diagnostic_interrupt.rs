// Generated from api-specs/ecs/2014-05-26/actions/SendDiagnosticInterrupt.json by `cargo xtask regenerate`. Do not edit.

//! Sends a diagnostic interrupt to an instance, which makes a prepared operating system
//! write a crash dump.
//!
//! - **Before**: The instance must not be an ECS Bare Metal instance. The operating system
//!   must have kdump and NMI handling configured, or it writes no dump. The system disk
//!   must have enough free space.
//! - **Effects**: The operating system crashes and restarts, and data may be lost. A full
//!   system disk can prevent the instance from booting again.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//! - **See also**: [`describe_instance_status`](crate::Client::describe_instance_status).
//!
//! ```no_run
//! use ecs_sdk::instance::SendDiagnosticInterruptRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = SendDiagnosticInterruptRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! ecs.send_diagnostic_interrupt(request).await?;
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::send_diagnostic_interrupt`](crate::Client::send_diagnostic_interrupt).
///
/// Sends a diagnostic interrupt to an instance, which makes a prepared operating system
/// write a crash dump.
///
/// Needs [`instance_id`](field@SendDiagnosticInterruptRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendDiagnosticInterruptRequest {
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: checks only, no NMI sent.
    /// - `false`: crashes the system on purpose.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
}

impl SendDiagnosticInterruptRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to check the request without doing anything.
    /// [More](field@SendDiagnosticInterruptRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the instance. [More](field@SendDiagnosticInterruptRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

impl Record for SendDiagnosticInterruptRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DryRun", &self.dry_run);
        fields.add("InstanceId", &self.instance_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SendDiagnosticInterruptRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DryRun" => self.dry_run.slot(),
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for SendDiagnosticInterruptResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for SendDiagnosticInterruptResponse {
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
