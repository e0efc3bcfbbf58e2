// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceClockOptions.json by `cargo xtask regenerate`. Do not edit.

//! Changes the clock options of an instance.
//!
//! The change continues after the response.
//! [`Client::wait_until_tasks_finished`](crate::Client::wait_until_tasks_finished) waits
//! for its end.
//!
//! - **Before**: For `PtpStatus`, the instance type must offer it according to
//!   `DescribeInstanceTypes`.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//! - **See also**: [`describe_instance_types`](crate::Client::describe_instance_types),
//!   [`describe_tasks`](crate::Client::describe_tasks).
//!
//! ```no_run
//! use ecs_sdk::instance::ModifyInstanceClockOptionsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyInstanceClockOptionsRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! let response = ecs.modify_instance_clock_options(request).await?;
//! ecs.wait_until_tasks_finished([response.task_id]).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidInstanceId.NotFound`, `InvalidInstanceType.NotSupportEnablePtp`,
//! `InvalidParameter.ClientToken`, `InvalidParameter.PtpStatus`.
//!
//! 403: `Abs.InvalidRegionId.MalFormed`, `InvalidOperation.PtpStatusAlreadyDisabled`,
//! `InvalidOperation.PtpStatusAlreadyEnabled`, `OperationDenied.ClockPtpNoStock`,
//! `OperationDenied.HardwareNotSupportEnablePtp`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_clock_options`](crate::Client::modify_instance_clock_options).
///
/// Changes the clock options of an instance.
///
/// Needs [`instance_id`](field@ModifyInstanceClockOptionsRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceClockOptionsRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Whether the precision time protocol (PTP) is enabled.
    ///
    /// Default: [`Disabled`](types::PtpStatus::Disabled). Only if the instance type supports
    /// PTP.
    ///
    /// Wire name: `PtpStatus`.
    pub ptp_status: Option<types::PtpStatus>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`. Success is reported as the error code `DryRunOperation`.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
}

impl ModifyInstanceClockOptionsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifyInstanceClockOptionsRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the region. [More](field@ModifyInstanceClockOptionsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@ModifyInstanceClockOptionsRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Whether the precision time protocol (PTP) is enabled.
    /// [More](field@ModifyInstanceClockOptionsRequest::ptp_status)
    pub fn ptp_status(mut self, value: impl Into<types::PtpStatus>) -> Self {
        self.ptp_status = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@ModifyInstanceClockOptionsRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

impl Record for ModifyInstanceClockOptionsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClientToken", &self.client_token);
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("PtpStatus", &self.ptp_status);
        fields.add("DryRun", &self.dry_run);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyInstanceClockOptionsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ClientToken" => self.client_token.slot(),
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "PtpStatus" => self.ptp_status.slot(),
            "DryRun" => self.dry_run.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyInstanceClockOptionsRequest {
    type Response = ModifyInstanceClockOptionsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyInstanceClockOptions")
            .region("RegionId")
            .client_token()
    }
}

impl DryRun for ModifyInstanceClockOptionsRequest {}

/// The response of
/// [`Client::modify_instance_clock_options`](crate::Client::modify_instance_clock_options).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceClockOptionsResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the task.
    ///
    /// Follow the task with `DescribeTasks`.
    ///
    /// Wire name: `TaskId`.
    pub task_id: String,
}

impl Record for ModifyInstanceClockOptionsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("TaskId", &self.task_id);
    }
}

impl DecodeRecord for ModifyInstanceClockOptionsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "TaskId" => self.task_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyInstanceClockOptionsRequest);
ecs_core::internal::response_records!(ModifyInstanceClockOptionsResponse);
