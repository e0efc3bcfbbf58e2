// Generated from api-specs/ecs/2014-05-26/actions/StopInstance.json by `cargo xtask regenerate`. Do not edit.

//! Stops a running instance.
//!
//! The change continues after the response.
//! [`Client::wait_until_instances_stopped`](crate::Client::wait_until_instances_stopped)
//! waits for its end.
//!
//! - **Before**: The instance must not be locked for security reasons.
//! - **Effects**: The instance passes through `Stopping`. After `StopCharging`, a later
//!   start may lack stock; the private IP address is kept.
//! - **Costs**: `KeepCharging` continues to cost money; `StopCharging` suspends the fees
//!   for compute and licenses.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//! - **See also**: [`describe_instance_status`](crate::Client::describe_instance_status),
//!   [`start_instance`](crate::Client::start_instance),
//!   [`stop_instances`](crate::Client::stop_instances).
//!
//! ```no_run
//! use ecs_sdk::instance::StopInstanceRequest;
//! use ecs_sdk::types::StoppedMode;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = StopInstanceRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .stopped_mode(StoppedMode::StopCharging);
//! ecs.stop_instance(request.clone()).dry_run().await?;
//! ecs.stop_instance(request).await?;
//! ecs.wait_until_instances_stopped(["i-bp1g6zv0ce8oghu7k3kp"]).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DiskError`, `InvalidParameter.Encrypted.KmsNotEnable`.
//!
//! 403: `HibernationConfigured.InstanceOperationForbidden`,
//! `HibernationConfigured.NotEnabled`, `IncorrectInstanceStatus`,
//! `InstanceExpiredOrInArrears`, `InstanceLockedForSecurity`,
//! `InstanceType.ParameterMismatch`, `InvalidInstanceId.NotSupport`,
//! `InvalidOperation.KMSKeyIdNotFound`, `InvalidOperation.KMSServiceNotOpen`,
//! `InvalidParameter.KMSKeyId.CMKNotEnabled`, `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`,
//! `OperationDenied.SystemInstanceNotSupport`.
//!
//! 404: `InvalidInstanceId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! 503: `LimitedOperation.ServiceUnavailable`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::stop_instance`](crate::Client::stop_instance).
///
/// Stops a running instance.
///
/// Needs [`instance_id`](field@StopInstanceRequest::instance_id). Often set:
/// [`stopped_mode`](field@StopInstanceRequest::stopped_mode).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct StopInstanceRequest {
    /// Id of the instance to stop.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Confirmation of the stop.
    ///
    /// Being phased out without a successor; leave it unset.
    ///
    /// Wire name: `ConfirmStop`.
    pub confirm_stop: Option<bool>,
    /// Whether to cut the power instead of shutting the operating system down.
    ///
    /// Default: `false`. `true`: like pulling the plug; unwritten cache is lost.
    ///
    /// Wire name: `ForceStop`.
    pub force_stop: Option<bool>,
    /// Whether the instance is billed while it is stopped.
    ///
    /// `StopCharging` or `KeepCharging`. Default: `StopCharging` if the account has it turned
    /// on and the conditions are met, otherwise `KeepCharging`. Only if the instance is
    /// `PostPaid`. Disks and EIP bandwidth are still charged with `StopCharging`. Where it is
    /// not supported (subscription, local disks), the instance stops without an error. A
    /// static IP address may change.
    ///
    /// Wire name: `StoppedMode`.
    pub stopped_mode: Option<types::StoppedMode>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`. Success is reported as the error code `DryRunOperation`.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Whether to hibernate the instance instead of stopping it.
    ///
    /// In closed preview; leave it unset.
    ///
    /// Wire name: `Hibernate`.
    pub hibernate: Option<bool>,
}

impl StopInstanceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance to stop. [More](field@StopInstanceRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Confirmation of the stop. [More](field@StopInstanceRequest::confirm_stop)
    #[inline]
    pub fn confirm_stop(mut self, value: bool) -> Self {
        self.confirm_stop = Some(value);
        self
    }

    /// Whether to cut the power instead of shutting the operating system down.
    /// [More](field@StopInstanceRequest::force_stop)
    #[inline]
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }

    /// Whether the instance is billed while it is stopped.
    /// [More](field@StopInstanceRequest::stopped_mode)
    pub fn stopped_mode(mut self, value: impl Into<types::StoppedMode>) -> Self {
        self.stopped_mode = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@StopInstanceRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Whether to hibernate the instance instead of stopping it.
    /// [More](field@StopInstanceRequest::hibernate)
    #[inline]
    pub fn hibernate(mut self, value: bool) -> Self {
        self.hibernate = Some(value);
        self
    }
}

impl Record for StopInstanceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("ConfirmStop", &self.confirm_stop);
        fields.add("ForceStop", &self.force_stop);
        fields.add("StoppedMode", &self.stopped_mode);
        fields.add("DryRun", &self.dry_run);
        fields.add("Hibernate", &self.hibernate);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for StopInstanceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "ConfirmStop" => self.confirm_stop.slot(),
            "ForceStop" => self.force_stop.slot(),
            "StoppedMode" => self.stopped_mode.slot(),
            "DryRun" => self.dry_run.slot(),
            "Hibernate" => self.hibernate.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for StopInstanceRequest {
    type Response = StopInstanceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "StopInstance").read_timeout(27)
    }
}

impl DryRun for StopInstanceRequest {}

/// The response of [`Client::stop_instance`](crate::Client::stop_instance).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopInstanceResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for StopInstanceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for StopInstanceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(StopInstanceRequest);
ecs_core::internal::response_records!(StopInstanceResponse);
