// Generated from api-specs/ecs/2014-05-26/actions/DeleteInstance.json by `cargo xtask regenerate`. Do not edit.

//! Releases an instance. A running instance is rejected unless `Force` is set.
//!
//! The instance must be `Stopped` or `Running`.
//!
//! - **Before**: `DeletionProtection` of a pay-as-you-go instance must be off. A
//!   subscription instance must have expired, and `TerminateSubscription` must be true.
//! - **Effects**: Manual snapshots are kept and still charged. Automatic snapshots are
//!   deleted unless `DeleteAutoSnapshot` is false. Disks are released unless
//!   `DeleteWithInstance` is false. A disk that is kept changes to pay-as-you-go billing.
//!   Elastic IP addresses are kept and must be released separately. If the instance is
//!   locked for security, all disks are released whatever `DeleteWithInstance` says. A
//!   forced release destroys the contents of memory and temporary data. This cannot be
//!   undone.
//! - **Costs**: Manual snapshots and disks that are kept still cost money.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//! - **See also**: [`describe_disks`](crate::Client::describe_disks),
//!   [`modify_disk_attribute`](crate::Client::modify_disk_attribute),
//!   [`delete_snapshot`](crate::Client::delete_snapshot), `ReleaseEipAddress`.
//!
//! ```no_run
//! use ecs_sdk::instance::DeleteInstanceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteInstanceRequest::new().instance_id("i-bp1j4i2jdf3owlheb33k");
//! ecs.delete_instance(request.clone()).dry_run().await?;
//! ecs.delete_instance(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DependencyViolation.RouteEntry`, `DependencyViolation.SLBConfiguring`,
//! `InvalidParameter`.
//!
//! 403: `ChargeTypeViolation`, `IncorrectInstanceStatus`,
//! `IncorrectInstanceStatus.Initializing`, `InstanceLockedForSecurity`,
//! `InvalidOperation.DeletionProtection`, `InvalidOperation.EniLinked`,
//! `OperationDenied.SystemInstanceNotSupport`.
//!
//! 404: `InvalidInstanceId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_instance`](crate::Client::delete_instance).
///
/// Releases an instance. A running instance is rejected unless `Force` is set.
///
/// Needs [`instance_id`](field@DeleteInstanceRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteInstanceRequest {
    /// Id of the instance to release.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Whether to release an instance even while it runs.
    ///
    /// Default: `false`.
    ///
    /// - `true`: releases a Running instance, like pulling the plug.
    /// - `false`: works on Stopped instances only.
    ///
    /// Wire name: `Force`.
    pub force: Option<bool>,
    /// Whether to cut the power instead of shutting the operating system down.
    ///
    /// Default: `true`.
    ///
    /// - `true`: power cut, release begins at once.
    /// - `false`: orderly shutdown first; takes minutes.
    ///
    /// Only if `Force` is `true`.
    ///
    /// Wire name: `ForceStop`.
    pub force_stop: Option<bool>,
    /// Whether subscription resources that have not expired may be released too.
    ///
    /// Default: `false`.
    ///
    /// - `true`: an expired subscription instance is released.
    /// - `false`: it is left alone.
    ///
    /// Wire name: `TerminateSubscription`.
    pub terminate_subscription: Option<bool>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: checks only; success is the error DryRunOperation.
    /// - `false`: checks, then releases.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
}

impl DeleteInstanceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance to release. [More](field@DeleteInstanceRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Whether to release an instance even while it runs.
    /// [More](field@DeleteInstanceRequest::force)
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }

    /// Whether to cut the power instead of shutting the operating system down.
    /// [More](field@DeleteInstanceRequest::force_stop)
    #[inline]
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }

    /// Whether subscription resources that have not expired may be released too.
    /// [More](field@DeleteInstanceRequest::terminate_subscription)
    #[inline]
    pub fn terminate_subscription(mut self, value: bool) -> Self {
        self.terminate_subscription = Some(value);
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@DeleteInstanceRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

impl Record for DeleteInstanceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("Force", &self.force);
        fields.add("ForceStop", &self.force_stop);
        fields.add("TerminateSubscription", &self.terminate_subscription);
        fields.add("DryRun", &self.dry_run);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteInstanceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "Force" => self.force.slot(),
            "ForceStop" => self.force_stop.slot(),
            "TerminateSubscription" => self.terminate_subscription.slot(),
            "DryRun" => self.dry_run.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteInstanceRequest {
    type Response = DeleteInstanceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteInstance").read_timeout(66)
    }
}

impl DryRun for DeleteInstanceRequest {}

/// The response of [`Client::delete_instance`](crate::Client::delete_instance).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteInstanceResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteInstanceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteInstanceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteInstanceRequest);
ecs_core::internal::response_records!(DeleteInstanceResponse);
