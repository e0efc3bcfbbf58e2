// Generated from api-specs/ecs/2014-05-26/actions/StartInstance.json by `cargo xtask regenerate`. Do not edit.

//! `StartInstance`: starts a stopped instance.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Invalid.PrivatePoolOptions.NoStock`, `InvalidDedicatedHost.NotEnoughResource`,
//! `InvalidInstance.NotFoundSystemDisk`, `LackResource`.
//!
//! 403: `DiskError`, `DiskInArrears`, `IncorrectInstanceStatus`, `InstanceExpired`,
//! `InstanceLockedForSecurity`, `InstanceNotReady`, `InsufficientBalance`,
//! `InvalidParameter.KMSKeyId.CMKNotEnabled`, `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `InvalidParameter.KMSKeyId.NotFound`,
//! `OperationDenied.HostRepairing`, `OperationDenied.NoStock`,
//! `OperationDenied.SpotPriceLowerThanPublicPrice`, `QuotaExceed.ElasticQuota`.
//!
//! 404: `InvalidCapacityReservationId.NotFound`, `InvalidInstanceId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! 503: `ServiceUnavailable`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DryRun, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Client::start_instance`](crate::Client::start_instance).
///
/// Starts a stopped instance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct StartInstanceRequest {
    /// Id of the instance to start.
    ///
    /// `InstanceId`, required.
    pub instance_id: Option<String>,
    /// Whether to set the local disks of the instance up again.
    ///
    /// `InitLocalDisk`.
    pub init_local_disk: Option<bool>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

impl StartInstanceRequest {
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

    /// Sets `InitLocalDisk`.
    #[inline]
    pub fn init_local_disk(mut self, value: bool) -> Self {
        self.init_local_disk = Some(value);
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

impl Record for StartInstanceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("InitLocalDisk", &self.init_local_disk);
        fields.add("DryRun", &self.dry_run);
    }
}

impl Request for StartInstanceRequest {
    type Response = StartInstanceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "StartInstance").read_timeout(46)
    }
}

impl DryRun for StartInstanceRequest {}

/// The response of [`Client::start_instance`](crate::Client::start_instance).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartInstanceResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for StartInstanceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for StartInstanceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(StartInstanceRequest);
ecs_core::internal::response_records!(StartInstanceResponse);
