// Generated from api-specs/ecs/2014-05-26/actions/DeleteInstances.json by `cargo xtask regenerate`. Do not edit.

//! `DeleteInstances`: releases several instances. Running instances are rejected unless
//! `Force` is set.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
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
    Action, DecodeField, DryRun, Fields, IdLimit, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_instances`](crate::Client::delete_instances).
///
/// Releases several instances. Running instances are rejected unless `Force` is set.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteInstancesRequest {
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
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
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Ids of the instances.
    ///
    /// `InstanceId`, required. At most 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    pub instance_id: Option<Vec<String>>,
}

impl DeleteInstancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
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

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `InstanceId`. An empty list cannot be sent.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = Some(value.into_iter().map(Into::into).collect());
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
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DeleteInstancesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for DeleteInstancesResponse {
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
