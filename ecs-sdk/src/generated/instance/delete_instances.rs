// Generated from api-specs/ecs/2014-05-26/actions/DeleteInstances.json by `cargo xtask regenerate`. Do not edit.

//! `DeleteInstances`: releases several instances. Running instances are refused unless
//! `Force` is set.
//!
//! A `ClientToken` is made for each call if none is set.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 400: `DRYRUN.SUCCESS`, `DependencyViolation.RouteEntry`,
//! `DependencyViolation.SLBConfiguring`, `InvalidParameter.CrossRegionNotSupport`.
//!
//! 403: `ChargeTypeViolation`, `IncorrectInstanceStatus`,
//! `IncorrectInstanceStatus.Initializing`, `InstanceLockedForSecurity`,
//! `InvalidInstanceIds.ValueNotSupported`, `InvalidOperation.DeletionProtection`,
//! `InvalidOperation.EniLinked`, `InvalidParameter.TooManyInstanceIds`.
//!
//! 404: `InvalidInstanceId.NotFound`, `InvalidInstanceIds.NotFound`.
//!
//! 500: `InternalError`, `InvalidParameter`.
//!
//! </details>

use ecs_core::{Action, DryRun, LongList, Request};
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
use crate::generated::services;

/// The request of [`Client::delete_instances`](crate::Client::delete_instances).
///
/// Releases several instances. Running instances are refused unless `Force` is set.
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
    /// `ClientToken`. Made for each call if not set.
    pub client_token: Option<String>,
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Ids of the instances.
    ///
    /// `InstanceId`, required. At most 100 items.
    ///
    /// One call takes 100; [`Call::split`](crate::Call::split) makes several calls of more,
    /// and walks over pages do so by themselves.
    pub instance_id: Vec<String>,
}

impl DeleteInstancesRequest {
    /// Nothing is set yet.
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

    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Record for DeleteInstancesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("DryRun", &self.dry_run);
        to.put("Force", &self.force);
        to.put("ForceStop", &self.force_stop);
        to.put("TerminateSubscription", &self.terminate_subscription);
        to.put("ClientToken", &self.client_token);
        to.put("RegionId", &self.region_id);
        to.put("InstanceId", &self.instance_id);
    }
}

impl Request for DeleteInstancesRequest {
    type Response = DeleteInstancesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteInstances").region("RegionId").client_token()
    }

    #[inline]
    fn long_list(&mut self) -> Option<LongList<'_>> {
        Some(LongList::new(&mut self.instance_id, 100))
    }
}

impl DryRun for DeleteInstancesRequest {}

/// The answer to [`Client::delete_instances`](crate::Client::delete_instances).
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
    }
}

impl Answer for DeleteInstancesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(DeleteInstancesRequest);
ecs_core::answer_records!(DeleteInstancesResponse);
