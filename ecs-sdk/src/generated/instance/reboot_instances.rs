// Generated from api-specs/ecs/2014-05-26/actions/RebootInstances.json by `cargo xtask regenerate`. Do not edit.

//! Restarts several running instances.
//!
//! The instance must be `Running`. The change continues after the response.
//! [`Client::wait_until_instances_running`](crate::Client::wait_until_instances_running)
//! waits for its end.
//!
//! - **Before**: The instance must not be locked for security reasons.
//! - **Effects**: The instance passes through `Starting`.
//! - **Limits**: At most 100 instances per call.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//! - **See also**: [`describe_instance_status`](crate::Client::describe_instance_status),
//!   [`reboot_instance`](crate::Client::reboot_instance).
//!
//! ```no_run
//! use ecs_sdk::instance::RebootInstancesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = RebootInstancesRequest::new().instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
//! ecs.reboot_instances(request).await?;
//! ecs.wait_until_instances_running(["i-bp1g6zv0ce8oghu7k3kp"]).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DRYRUN.SUCCESS`, `InvalidParameter.KMSKeyId.CMKNotEnabled`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`.
//!
//! 403: `Abs.InvalidInstanceIds.MalFormed`, `IncorrectInstanceStatus`,
//! `InstanceExpiredOrInArrears`, `InstanceLockedForSecurity`, `InstanceNotReady`,
//! `InsufficientBalance`, `InvalidInstance.NotFoundSystemDisk`,
//! `InvalidInstanceId.NotFound`, `InvalidParameter.TooManyInstanceIds`.
//!
//! 404: `InvalidInstanceIds.NotFound`.
//!
//! 409: `InvalidOperation.Conflict`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, IdLimit, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::reboot_instances`](crate::Client::reboot_instances).
///
/// Restarts several running instances.
///
/// Needs [`instance_id`](field@RebootInstancesRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RebootInstancesRequest {
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
    /// Default: `false`. `true`: like pulling the plug; unwritten cache is lost.
    ///
    /// Wire name: `ForceReboot`.
    pub force_reboot: Option<bool>,
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

impl RebootInstancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to check the request without doing anything.
    /// [More](field@RebootInstancesRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the region. [More](field@RebootInstancesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether to cut the power instead of shutting the operating system down.
    /// [More](field@RebootInstancesRequest::force_reboot)
    #[inline]
    pub fn force_reboot(mut self, value: bool) -> Self {
        self.force_reboot = Some(value);
        self
    }

    /// Whether all instances must succeed together or each one that can does.
    /// [More](field@RebootInstancesRequest::batch_optimization)
    pub fn batch_optimization(
        mut self,
        value: impl Into<types::BatchOptimization>,
    ) -> Self {
        self.batch_optimization = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@RebootInstancesRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }
}

impl Record for RebootInstancesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DryRun", &self.dry_run);
        fields.add("RegionId", &self.region_id);
        fields.add("ForceReboot", &self.force_reboot);
        fields.add("BatchOptimization", &self.batch_optimization);
        fields.add("InstanceId", &self.instance_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RebootInstancesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DryRun" => self.dry_run.slot(),
            "RegionId" => self.region_id.slot(),
            "ForceReboot" => self.force_reboot.slot(),
            "BatchOptimization" => self.batch_optimization.slot(),
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for RebootInstancesRequest {
    type Response = RebootInstancesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "RebootInstances").region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_id.as_mut()?, 100))
    }
}

impl DryRun for RebootInstancesRequest {}

/// The response of [`Client::reboot_instances`](crate::Client::reboot_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RebootInstancesResponse {
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

impl Record for RebootInstancesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped("InstanceResponses", "InstanceResponse", &self.instance_responses);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for RebootInstancesResponse {
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

ecs_core::internal::request_records!(RebootInstancesRequest);
ecs_core::internal::response_records!(RebootInstancesResponse);
