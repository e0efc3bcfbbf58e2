// Generated from api-specs/ecs/2014-05-26/actions/DescribeLockedSnapshots.json by `cargo xtask regenerate`. Do not edit.

//! Lists locked snapshots.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   [`dry_run`](crate::Call::dry_run) checks the request only. Read-only, so always safe
//!   to retry.
//! - **See also**: [`lock_snapshot`](crate::Client::lock_snapshot),
//!   [`unlock_snapshot`](crate::Client::unlock_snapshot).
//!
//! ```no_run
//! use ecs_sdk::snapshot::DescribeLockedSnapshotsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeLockedSnapshotsRequest::new();
//! let mut items = ecs.describe_locked_snapshots(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{} {}", item.snapshot_id, item.lock_status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidLockStatus.Malformed`.
//!
//! 404: `InvalidSnapshotLock.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Paged, Paging, Record, Request,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_locked_snapshots`](crate::Client::describe_locked_snapshots).
///
/// Lists locked snapshots.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeLockedSnapshotsRequest {
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: checks only; success is the error `DryRunOperation`.
    /// - `false`: checks, then acts.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// State of the lock.
    ///
    /// Wire name: `LockStatus`.
    pub lock_status: Option<types::SnapshotLockStatus>,
    /// Maximum number of results in a response.
    ///
    /// 10 to 100, default 10. The service adjusts other values instead of rejecting them.
    /// Below 10 it counts as 10, above 100 as 100.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// The token of the previous response.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the snapshots.
    ///
    /// 1 to 100 items.
    ///
    /// Wire name: `SnapshotIds`.
    pub snapshot_ids: Option<Vec<String>>,
}

impl DescribeLockedSnapshotsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to check the request without doing anything.
    /// [More](field@DescribeLockedSnapshotsRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// State of the lock.
    pub fn lock_status(mut self, value: impl Into<types::SnapshotLockStatus>) -> Self {
        self.lock_status = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeLockedSnapshotsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeLockedSnapshotsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DescribeLockedSnapshotsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the snapshots. An empty list cannot be sent.
    /// [More](field@DescribeLockedSnapshotsRequest::snapshot_ids)
    pub fn snapshot_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.snapshot_ids = Some(value.into_list());
        self
    }
}

impl Record for DescribeLockedSnapshotsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DryRun", &self.dry_run);
        fields.add("LockStatus", &self.lock_status);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("RegionId", &self.region_id);
        fields.add("SnapshotIds", &self.snapshot_ids);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeLockedSnapshotsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DryRun" => self.dry_run.slot(),
            "LockStatus" => self.lock_status.slot(),
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "RegionId" => self.region_id.slot(),
            "SnapshotIds" => self.snapshot_ids.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeLockedSnapshotsRequest {
    type Response = DescribeLockedSnapshotsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeLockedSnapshots")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeLockedSnapshotsRequest {
    type Item = LockedSnapshotsInfo;
    const PAGING: Paging = Paging::token("LockedSnapshotsInfo").size(100);
    #[inline]
    fn items(response: DescribeLockedSnapshotsResponse) -> Vec<LockedSnapshotsInfo> {
        response.locked_snapshots_info
    }
}

impl DryRun for DescribeLockedSnapshotsRequest {}

/// The response of
/// [`Client::describe_locked_snapshots`](crate::Client::describe_locked_snapshots).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeLockedSnapshotsResponse {
    /// Locked snapshots found.
    ///
    /// Wire name: `LockedSnapshotsInfo`.
    pub locked_snapshots_info: Vec<LockedSnapshotsInfo>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeLockedSnapshotsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("LockedSnapshotsInfo", &self.locked_snapshots_info);
        fields.add("NextToken", &self.next_token);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeLockedSnapshotsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "LockedSnapshotsInfo" => self.locked_snapshots_info.slot(),
            "NextToken" => self.next_token.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A locked snapshot.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockedSnapshotsInfo {
    /// Cool-off period of the lock in hours, during which it can still be changed or removed.
    ///
    /// Wire name: `CoolOffPeriod`.
    pub cool_off_period: Option<i64>,
    /// When the cool-off period ends, UTC.
    ///
    /// Wire name: `CoolOffPeriodExpiredTime`.
    pub cool_off_period_expired_time: types::Time,
    /// When the lock was made, UTC.
    ///
    /// Wire name: `LockCreationTime`.
    pub lock_creation_time: types::Time,
    /// How many days the lock lasts.
    ///
    /// Wire name: `LockDuration`.
    pub lock_duration: Option<i64>,
    /// When the lock duration starts, UTC.
    ///
    /// For a snapshot in progress, the time at which it is complete.
    ///
    /// Wire name: `LockDurationStartTime`.
    pub lock_duration_start_time: types::Time,
    /// When the lock expires, UTC.
    ///
    /// Wire name: `LockExpiredTime`.
    pub lock_expired_time: types::Time,
    /// Mode of the lock.
    ///
    /// `compliance`: no user unlocks it after the cool-off.
    ///
    /// Wire name: `LockMode`.
    pub lock_mode: String,
    /// State of the lock.
    ///
    /// Wire name: `LockStatus`.
    pub lock_status: types::SnapshotLockStatus,
    /// Id of the snapshot.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: String,
}

impl Record for LockedSnapshotsInfo {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CoolOffPeriod", &self.cool_off_period);
        fields.add("CoolOffPeriodExpiredTime", &self.cool_off_period_expired_time);
        fields.add("LockCreationTime", &self.lock_creation_time);
        fields.add("LockDuration", &self.lock_duration);
        fields.add("LockDurationStartTime", &self.lock_duration_start_time);
        fields.add("LockExpiredTime", &self.lock_expired_time);
        fields.add("LockMode", &self.lock_mode);
        fields.add("LockStatus", &self.lock_status);
        fields.add("SnapshotId", &self.snapshot_id);
    }
}

impl DecodeRecord for LockedSnapshotsInfo {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CoolOffPeriod" => self.cool_off_period.slot(),
            "CoolOffPeriodExpiredTime" => self.cool_off_period_expired_time.slot(),
            "LockCreationTime" => self.lock_creation_time.slot(),
            "LockDuration" => self.lock_duration.slot(),
            "LockDurationStartTime" => self.lock_duration_start_time.slot(),
            "LockExpiredTime" => self.lock_expired_time.slot(),
            "LockMode" => self.lock_mode.slot(),
            "LockStatus" => self.lock_status.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeLockedSnapshotsRequest);
ecs_core::internal::response_records!(
    DescribeLockedSnapshotsResponse, LockedSnapshotsInfo
);
