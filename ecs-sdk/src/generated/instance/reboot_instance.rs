// Generated from api-specs/ecs/2014-05-26/actions/RebootInstance.json by `cargo xtask regenerate`. Do not edit.

//! Restarts a running instance.
//!
//! The instance must be `Running`. The change continues after the response.
//! [`Client::wait_until_instances_running`](crate::Client::wait_until_instances_running)
//! waits for its end.
//!
//! - **Before**: The instance must not be locked for security reasons.
//! - **Effects**: The instance passes through `Starting`.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//! - **See also**: [`describe_instance_status`](crate::Client::describe_instance_status),
//!   [`reboot_instances`](crate::Client::reboot_instances).
//!
//! ```no_run
//! use ecs_sdk::instance::RebootInstanceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = RebootInstanceRequest::new().instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! ecs.reboot_instance(request).await?;
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
//! `InstanceLockedForSecurity`, `InvalidParameter.KMSKeyId.CMKNotEnabled`,
//! `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`.
//!
//! 404: `InvalidInstanceId.NotFound`, `InvalidParameter.KMSKeyId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! 503: `LimitedOperation.ServiceUnavailable`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::reboot_instance`](crate::Client::reboot_instance).
///
/// Restarts a running instance.
///
/// Needs [`instance_id`](field@RebootInstanceRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RebootInstanceRequest {
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Whether to cut the power instead of shutting the operating system down.
    ///
    /// Default: `false`. `true`: like pulling the plug; unwritten cache is lost.
    ///
    /// Wire name: `ForceStop`.
    pub force_stop: Option<bool>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`. Success is reported as the error code `DryRunOperation`.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
}

impl RebootInstanceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance. [More](field@RebootInstanceRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Whether to cut the power instead of shutting the operating system down.
    /// [More](field@RebootInstanceRequest::force_stop)
    #[inline]
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@RebootInstanceRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

impl Record for RebootInstanceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("ForceStop", &self.force_stop);
        fields.add("DryRun", &self.dry_run);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RebootInstanceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "ForceStop" => self.force_stop.slot(),
            "DryRun" => self.dry_run.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for RebootInstanceRequest {
    type Response = RebootInstanceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "RebootInstance").read_timeout(27)
    }
}

impl DryRun for RebootInstanceRequest {}

/// The response of [`Client::reboot_instance`](crate::Client::reboot_instance).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RebootInstanceResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for RebootInstanceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for RebootInstanceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(RebootInstanceRequest);
ecs_core::internal::response_records!(RebootInstanceResponse);
