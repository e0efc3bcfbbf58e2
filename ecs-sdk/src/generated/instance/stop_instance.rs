// Generated from api-specs/ecs/2014-05-26/actions/StopInstance.json by `cargo xtask regenerate`. Do not edit.

//! `StopInstance`: stops a running instance.
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
    Action, DecodeField, DryRun, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::stop_instance`](crate::Client::stop_instance).
///
/// Stops a running instance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct StopInstanceRequest {
    /// Id of the instance to stop.
    ///
    /// `InstanceId`, required.
    pub instance_id: Option<String>,
    /// Confirmation of the stop.
    ///
    /// `ConfirmStop`.
    pub confirm_stop: Option<bool>,
    /// Whether to cut the power instead of shutting the operating system down.
    ///
    /// `ForceStop`.
    pub force_stop: Option<bool>,
    /// Whether the instance is billed while it is stopped.
    ///
    /// `StoppedMode`.
    pub stopped_mode: Option<types::StoppedMode>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// Whether to hibernate the instance instead of stopping it.
    ///
    /// `Hibernate`.
    pub hibernate: Option<bool>,
}

impl StopInstanceRequest {
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

    /// Sets `ConfirmStop`.
    #[inline]
    pub fn confirm_stop(mut self, value: bool) -> Self {
        self.confirm_stop = Some(value);
        self
    }

    /// Sets `ForceStop`.
    #[inline]
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }

    /// Sets `StoppedMode`.
    pub fn stopped_mode(mut self, value: impl Into<types::StoppedMode>) -> Self {
        self.stopped_mode = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `Hibernate`.
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
    /// `RequestId`.
    pub request_id: String,
}

impl Record for StopInstanceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for StopInstanceResponse {
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
