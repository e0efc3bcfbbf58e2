// Generated from api-specs/ecs/2014-05-26/actions/DeleteInstance.json by `cargo xtask regenerate`. Do not edit.

//! `DeleteInstance`: releases an instance. A running instance is rejected unless `Force`
//! is set.
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
    Action, DecodeField, DryRun, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_instance`](crate::Client::delete_instance).
///
/// Releases an instance. A running instance is rejected unless `Force` is set.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteInstanceRequest {
    /// Id of the instance to release.
    ///
    /// `InstanceId`, required.
    pub instance_id: Option<String>,
    /// Whether to release an instance even while it runs.
    ///
    /// `Force`. Default: `false`.
    pub force: Option<bool>,
    /// Whether to cut the power instead of shutting the operating system down.
    ///
    /// `ForceStop`.
    pub force_stop: Option<bool>,
    /// Whether subscription resources that have not expired may be released too.
    ///
    /// `TerminateSubscription`. Default: `false`.
    pub terminate_subscription: Option<bool>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

impl DeleteInstanceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }

    /// Sets `ForceStop`.
    #[inline]
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }

    /// Sets `TerminateSubscription`.
    #[inline]
    pub fn terminate_subscription(mut self, value: bool) -> Self {
        self.terminate_subscription = Some(value);
        self
    }

    /// Sets `DryRun`.
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
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DeleteInstanceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for DeleteInstanceResponse {
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
