// Generated from api-specs/ecs/2014-05-26/actions/StopInstances.json by `cargo xtask regenerate`. Do not edit.

//! Stops several running instances.
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
//! - **Limits**: At most 100 instances per call.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//! - **See also**: [`describe_instance_status`](crate::Client::describe_instance_status),
//!   [`start_instances`](crate::Client::start_instances),
//!   [`stop_instance`](crate::Client::stop_instance).
//!
//! ```no_run
//! use ecs_sdk::instance::StopInstancesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = StopInstancesRequest::new().instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
//! ecs.stop_instances(request.clone()).dry_run().await?;
//! ecs.stop_instances(request).await?;
//! ecs.wait_until_instances_stopped(["i-bp1g6zv0ce8oghu7k3kp"]).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DRYRUN.SUCCESS`, `InvalidParameter.Encrypted.KmsNotEnable`,
//! `InvalidParameter.KMSKeyId.CMKNotEnabled`, `InvalidParameter.KMSKeyId.KMSUnauthorized`.
//!
//! 403: `Abs.InvalidInstanceIds.MalFormed`, `IncorrectInstanceStatus`,
//! `InstanceExpiredOrInArrears`, `InstanceLockedForSecurity`, `InstanceNotReady`,
//! `InsufficientBalance`, `InvalidInstanceId.NotFound`, `InvalidInstanceId.NotSupport`,
//! `InvalidOperation.KMSKeyIdNotFound`, `InvalidOperation.KMSServiceNotOpen`,
//! `InvalidParameter.TooManyInstanceIds`, `OperationDenied.SystemInstanceNotSupport`.
//!
//! 404: `InvalidInstanceId.NotFound`, `InvalidInstanceIds.NotFound`.
//!
//! 409: `InvalidOperation.Conflict`.
//!
//! 500: `InternalError`.
//!
//! 503: `LimitedOperation.ServiceUnavailable`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, IdLimit, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::stop_instances`](crate::Client::stop_instances).
///
/// Stops several running instances.
///
/// Needs [`instance_id`](field@StopInstancesRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct StopInstancesRequest {
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`. Success is reported as `DRYRUN.SUCCESS`, not as `DryRunOperation`.
    /// With `SuccessFirst` it is the only outcome.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Whether to cut the power instead of shutting the operating system down.
    ///
    /// Default: `false`. `true`: like pulling the plug; unwritten data may be lost.
    ///
    /// Wire name: `ForceStop`.
    pub force_stop: Option<bool>,
    /// Whether the instance is billed while it is stopped.
    ///
    /// `StopCharging` or `KeepCharging`. Default: `StopCharging` if the account has it turned
    /// on and the conditions are met, otherwise `KeepCharging`. Disks and EIP bandwidth are
    /// still charged with `StopCharging`. Where it is not supported (subscription, local
    /// disks), the instance stops without an error. A static IP address may change.
    ///
    /// Wire name: `StoppedMode`.
    pub stopped_mode: Option<types::StoppedMode>,
    /// Whether all instances must succeed together or each one that can does.
    ///
    /// Default: [`AllTogether`](types::BatchOptimization::AllTogether).
    ///
    /// Wire name: `BatchOptimization`.
    pub batch_optimization: Option<types::BatchOptimization>,
    /// Ids of the instances.
    ///
    /// Required. 1 to 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<Vec<String>>,
}

impl StopInstancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to check the request without doing anything.
    /// [More](field@StopInstancesRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the region. [More](field@StopInstancesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether to cut the power instead of shutting the operating system down.
    /// [More](field@StopInstancesRequest::force_stop)
    #[inline]
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }

    /// Whether the instance is billed while it is stopped.
    /// [More](field@StopInstancesRequest::stopped_mode)
    pub fn stopped_mode(mut self, value: impl Into<types::StoppedMode>) -> Self {
        self.stopped_mode = Some(value.into());
        self
    }

    /// Whether all instances must succeed together or each one that can does.
    /// [More](field@StopInstancesRequest::batch_optimization)
    pub fn batch_optimization(
        mut self,
        value: impl Into<types::BatchOptimization>,
    ) -> Self {
        self.batch_optimization = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@StopInstancesRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }
}

impl Record for StopInstancesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DryRun", &self.dry_run);
        fields.add("RegionId", &self.region_id);
        fields.add("ForceStop", &self.force_stop);
        fields.add("StoppedMode", &self.stopped_mode);
        fields.add("BatchOptimization", &self.batch_optimization);
        fields.add("InstanceId", &self.instance_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for StopInstancesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DryRun" => self.dry_run.slot(),
            "RegionId" => self.region_id.slot(),
            "ForceStop" => self.force_stop.slot(),
            "StoppedMode" => self.stopped_mode.slot(),
            "BatchOptimization" => self.batch_optimization.slot(),
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for StopInstancesRequest {
    type Response = StopInstancesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "StopInstances").region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_id.as_mut()?, 100))
    }
}

impl DryRun for StopInstancesRequest {}

/// The response of [`Client::stop_instances`](crate::Client::stop_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopInstancesResponse {
    /// Result per instance.
    ///
    /// Each entry has the state before, the state after and the outcome.
    ///
    /// Wire name: `InstanceResponses`.
    pub instance_responses: Vec<types::InstanceResponse>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for StopInstancesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped("InstanceResponses", "InstanceResponse", &self.instance_responses);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for StopInstancesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceResponses" => {
                Slot::Wrapped("InstanceResponse", &mut self.instance_responses)
            }
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(StopInstancesRequest);
ecs_core::internal::response_records!(StopInstancesResponse);
