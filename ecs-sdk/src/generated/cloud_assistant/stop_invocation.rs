// Generated from api-specs/ecs/2014-05-26/actions/StopInvocation.json by `cargo xtask regenerate`. Do not edit.

//! Stops a command that is running or scheduled.
//!
//! The text of this action names only running commands; that of `RunCommand` adds pending
//! and scheduled ones.
//!
//! The invocation must be `Running`, `Pending` or `Scheduled`.
//!
//! - **Effects**: Instances that already run the command finish it. For a one-off command,
//!   instances that are still waiting never start it. For a scheduled command, further
//!   cycles do not begin.
//! - **Limits**: At most 50 instances per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_invocations`](crate::Client::describe_invocations).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::StopInvocationRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = StopInvocationRequest::new().invoke_id("t-hz018p3running00");
//! ecs.stop_invocation(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `RegionId.ApiNotSupported`.
//!
//! 403: `InstanceIds.ExceedLimit`, `Operation.Forbidden`.
//!
//! 404: `InvalidInvokeId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError.Dispatch`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::stop_invocation`](crate::Client::stop_invocation).
///
/// Stops a command that is running or scheduled.
///
/// Needs [`invoke_id`](field@StopInvocationRequest::invoke_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct StopInvocationRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the run.
    ///
    /// Required.
    ///
    /// Wire name: `InvokeId`.
    pub invoke_id: Option<String>,
    /// Ids of the instances.
    ///
    /// 1 to 50 items.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<Vec<String>>,
}

impl StopInvocationRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@StopInvocationRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the run. [More](field@StopInvocationRequest::invoke_id)
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self {
        self.invoke_id = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@StopInvocationRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }
}

impl Record for StopInvocationRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InvokeId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InvokeId", &self.invoke_id);
        fields.add("InstanceId", &self.instance_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for StopInvocationRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InvokeId" => self.invoke_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for StopInvocationRequest {
    type Response = StopInvocationResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "StopInvocation").region("RegionId")
    }
}

/// The response of [`Client::stop_invocation`](crate::Client::stop_invocation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopInvocationResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for StopInvocationResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for StopInvocationResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(StopInvocationRequest);
ecs_core::internal::response_records!(StopInvocationResponse);
