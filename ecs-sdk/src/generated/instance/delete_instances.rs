// Generated from api-specs/ecs/2014-05-26/actions/DeleteInstances.json by `cargo xtask regenerate`. Do not edit.

//! Releases several instances. Running instances are rejected unless `Force` is set.
//!
//! The instance must be `Stopped` or `Running`.
//!
//! - **Before**: The instances must be `PostPaid`, or `PrePaid` and expired. For
//!   subscription instances, `TerminateSubscription` must be true.
//! - **Effects**: Manual snapshots are kept and still charged. Automatic snapshots are
//!   deleted unless `DeleteAutoSnapshot` is false. Disks are released unless
//!   `DeleteWithInstance` is false. A disk that is kept changes to pay-as-you-go billing.
//!   Elastic IP addresses are kept and must be released separately. If the instance is
//!   locked for security, all disks are released whatever `DeleteWithInstance` says. A
//!   forced release destroys the contents of memory and temporary data. This cannot be
//!   undone.
//! - **Costs**: Manual snapshots and disks that are kept still cost money.
//! - **Limits**: At most 100 instances per call.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//! - **See also**: [`describe_disks`](crate::Client::describe_disks),
//!   [`modify_disk_attribute`](crate::Client::modify_disk_attribute),
//!   [`delete_snapshot`](crate::Client::delete_snapshot), `ReleaseEipAddress`,
//!   [`delete_instance`](crate::Client::delete_instance).
//!
//! ```no_run
//! use ecs_sdk::instance::DeleteInstancesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteInstancesRequest::new().instance_id(["i-bp1j4i2jdf3owlheb33k"]);
//! ecs.delete_instances(request.clone()).dry_run().await?;
//! ecs.delete_instances(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DRYRUN.SUCCESS`, `DependencyViolation.RouteEntry`,
//! `DependencyViolation.SLBConfiguring`, `InvalidParameter.CrossRegionNotSupport`.
//!
//! 403: `ChargeTypeViolation`, `IncorrectInstanceStatus`,
//! `IncorrectInstanceStatus.Initializing`, `InstanceLockedForSecurity`,
//! `InvalidInstanceIds.ValueNotSupported`, `InvalidOperation.DeletionProtection`,
//! `InvalidOperation.EniLinked`, `InvalidParameter.TooManyInstanceIds`,
//! `OperationDenied.SystemInstanceNotSupport`.
//!
//! 404: `InvalidInstanceId.NotFound`, `InvalidInstanceIds.NotFound`.
//!
//! 500: `InternalError`, `InvalidParameter`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, IdLimit, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_instances`](crate::Client::delete_instances).
///
/// Releases several instances. Running instances are rejected unless `Force` is set.
///
/// Needs [`instance_id`](field@DeleteInstancesRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteInstancesRequest {
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: checks only; success is the error DRYRUN.SUCCESS.
    /// - `false`: checks, then releases; HTTP 2xx.
    ///
    /// The code differs from `DryRunOperation`, which `DeleteInstance` uses.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Whether to release an instance even while it runs.
    ///
    /// Default: `false`.
    ///
    /// - `true`: releases Running instances, like pulling the plug.
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
    /// - `true`: expired subscription instances are released.
    /// - `false`: they are left alone.
    ///
    /// Wire name: `TerminateSubscription`.
    pub terminate_subscription: Option<bool>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
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

impl DeleteInstancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to check the request without doing anything.
    /// [More](field@DeleteInstancesRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Whether to release an instance even while it runs.
    /// [More](field@DeleteInstancesRequest::force)
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }

    /// Whether to cut the power instead of shutting the operating system down.
    /// [More](field@DeleteInstancesRequest::force_stop)
    #[inline]
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }

    /// Whether subscription resources that have not expired may be released too.
    /// [More](field@DeleteInstancesRequest::terminate_subscription)
    #[inline]
    pub fn terminate_subscription(mut self, value: bool) -> Self {
        self.terminate_subscription = Some(value);
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@DeleteInstancesRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DeleteInstancesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@DeleteInstancesRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }
}

impl Record for DeleteInstancesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DryRun", &self.dry_run);
        fields.add("Force", &self.force);
        fields.add("ForceStop", &self.force_stop);
        fields.add("TerminateSubscription", &self.terminate_subscription);
        fields.add("ClientToken", &self.client_token);
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteInstancesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DryRun" => self.dry_run.slot(),
            "Force" => self.force.slot(),
            "ForceStop" => self.force_stop.slot(),
            "TerminateSubscription" => self.terminate_subscription.slot(),
            "ClientToken" => self.client_token.slot(),
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteInstancesRequest {
    type Response = DeleteInstancesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteInstances").region("RegionId").client_token()
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_id.as_mut()?, 100))
    }
}

impl DryRun for DeleteInstancesRequest {}

/// The response of [`Client::delete_instances`](crate::Client::delete_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteInstancesResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteInstancesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteInstancesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteInstancesRequest);
ecs_core::internal::response_records!(DeleteInstancesResponse);
