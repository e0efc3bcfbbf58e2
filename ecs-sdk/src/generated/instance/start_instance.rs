// Generated from api-specs/ecs/2014-05-26/actions/StartInstance.json by `cargo xtask regenerate`. Do not edit.

//! Starts a stopped instance.
//!
//! The instance must be `Stopped`. The change continues after the response.
//! [`Client::wait_until_instances_running`](crate::Client::wait_until_instances_running)
//! waits for its end.
//!
//! - **Before**: The instance must not be locked for security reasons.
//! - **Effects**: The instance passes through `Starting`. After a stop in economical mode,
//!   the start can fail for lack of stock.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//! - **See also**: [`describe_instance_status`](crate::Client::describe_instance_status),
//!   [`stop_instance`](crate::Client::stop_instance),
//!   [`start_instances`](crate::Client::start_instances).
//!
//! ```no_run
//! use ecs_sdk::instance::StartInstanceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = StartInstanceRequest::new().instance_id("i-bp1j4i2jdf3owlheb33k");
//! ecs.start_instance(request).await?;
//! ecs.wait_until_instances_running(["i-bp1j4i2jdf3owlheb33k"]).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::start_instance`](crate::Client::start_instance).
///
/// Starts a stopped instance.
///
/// Needs [`instance_id`](field@StartInstanceRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct StartInstanceRequest {
    /// Id of the instance to start.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Whether to set the local disks of the instance up again.
    ///
    /// Default: `false`.
    ///
    /// - `true`: repairs after disk failure; wipes all local disks.
    /// - `false`: leaves them as they are.
    ///
    /// Only if the instance type has local disks, such as d1, i1 and i2.
    ///
    /// Wire name: `InitLocalDisk`.
    pub init_local_disk: Option<bool>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`. Success is reported as the error code `DryRunOperation`.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
}

impl StartInstanceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance to start. [More](field@StartInstanceRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Whether to set the local disks of the instance up again.
    /// [More](field@StartInstanceRequest::init_local_disk)
    #[inline]
    pub fn init_local_disk(mut self, value: bool) -> Self {
        self.init_local_disk = Some(value);
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@StartInstanceRequest::dry_run)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for StartInstanceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "InitLocalDisk" => self.init_local_disk.slot(),
            "DryRun" => self.dry_run.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for StartInstanceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for StartInstanceResponse {
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
