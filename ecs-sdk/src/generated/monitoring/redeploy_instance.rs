// Generated from api-specs/ecs/2014-05-26/actions/RedeployInstance.json by `cargo xtask regenerate`. Do not edit.

//! Moves an instance to another host, as a response to a system event.
//!
//! The instance must be `Running` or `Stopped`. The change continues after the response.
//! [`Client::wait_until_instances_running`](crate::Client::wait_until_instances_running)
//! waits for its end.
//!
//! - **Before**: The instance must not be on a dedicated host. `OperationLocks` must not
//!   contain a security lock. There must be a real system event; simulated ones do not
//!   count. The event must be `Inquiring`; `SystemMaintenance.Reboot` and
//!   `SystemMaintenance.Redeploy` may also be `Scheduled`. For `SystemFailure.Reboot`, the
//!   instance must have local disks and the event must be `Executing`.
//! - **Effects**: A `Running` instance becomes `Stopping`, a `Stopped` one `Starting`. In
//!   the end, the instance is `Running` on another server. Local disks are erased. After a
//!   failure, the instance is on the old server again, in its previous state.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_instances_full_status`](crate::Client::describe_instances_full_status),
//!   [`describe_instance_history_events`](crate::Client::describe_instance_history_events).
//!
//! ```no_run
//! use ecs_sdk::monitoring::RedeployInstanceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = RedeployInstanceRequest::new().instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! ecs.redeploy_instance(request).await?;
//! ecs.wait_until_instances_running(["i-bp1g6zv0ce8oghu7k3kp"]).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `DiskError`, `IncorrectInstanceStatus`, `InstanceExpiredOrInArrears`,
//! `InstanceLockedForSecurity`, `InvalidOperation.RedeployInstance`.
//!
//! 404: `InvalidInstanceId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::redeploy_instance`](crate::Client::redeploy_instance).
///
/// Moves an instance to another host, as a response to a system event.
///
/// Needs [`instance_id`](field@RedeployInstanceRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RedeployInstanceRequest {
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Whether to cut the power instead of shutting the operating system down.
    ///
    /// Default: `false`. `true`: like pulling the plug; unwritten data is lost. Only if the
    /// instance is `Running`.
    ///
    /// Wire name: `ForceStop`.
    pub force_stop: Option<bool>,
}

impl RedeployInstanceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance. [More](field@RedeployInstanceRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Whether to cut the power instead of shutting the operating system down.
    /// [More](field@RedeployInstanceRequest::force_stop)
    #[inline]
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }
}

impl Record for RedeployInstanceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("ForceStop", &self.force_stop);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RedeployInstanceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "ForceStop" => self.force_stop.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for RedeployInstanceRequest {
    type Response = RedeployInstanceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "RedeployInstance").read_timeout(14)
    }
}

/// The response of [`Client::redeploy_instance`](crate::Client::redeploy_instance).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedeployInstanceResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the task.
    ///
    /// Wire name: `TaskId`.
    pub task_id: String,
}

impl Record for RedeployInstanceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("TaskId", &self.task_id);
    }
}

impl DecodeRecord for RedeployInstanceResponse {
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

ecs_core::internal::request_records!(RedeployInstanceRequest);
ecs_core::internal::response_records!(RedeployInstanceResponse);
