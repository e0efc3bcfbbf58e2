// Generated from api-specs/ecs/2014-05-26/actions/LockSnapshot.json by `cargo xtask regenerate`. Do not edit.

//! Locks a snapshot against deletion for some time.
//!
//! - **Effects**: No user can delete the snapshot while it is locked, not even in the
//!   cool-off period. Another call in the cool-off period resets all settings of the lock.
//!   After the cool-off period, the lock can be neither removed nor shortened. A snapshot
//!   in progress can be locked; the duration counts from its completion. This cannot be
//!   undone.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//! - **See also**: [`unlock_snapshot`](crate::Client::unlock_snapshot),
//!   [`describe_locked_snapshots`](crate::Client::describe_locked_snapshots).
//!
//! ```no_run
//! use ecs_sdk::snapshot::LockSnapshotRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = LockSnapshotRequest::new()
//!     .cool_off_period(3)
//!     .lock_duration(30)
//!     .lock_mode("compliance")
//!     .snapshot_id("s-bp1a5zr3u7nq9cxhabcd");
//! ecs.lock_snapshot(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidCoolOffPeriod.ExceedLockDuration`,
//! `InvalidLockDuration.ExceedRetentionDays`, `InvalidLockMode.Malformed`.
//!
//! 403: `InvalidOperation.CoolOffPeriodExpired`,
//! `InvalidOperation.LockSharedSnapshotUnsupported`,
//! `InvalidOperation.ResourceManagedByCloudProduct`,
//! `InvalidOperation.SnapshotNotAvailable`.
//!
//! 404: `InvalidSnapshotId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::lock_snapshot`](crate::Client::lock_snapshot).
///
/// Locks a snapshot against deletion for some time.
///
/// Needs [`cool_off_period`](field@LockSnapshotRequest::cool_off_period),
/// [`lock_duration`](field@LockSnapshotRequest::lock_duration),
/// [`lock_mode`](field@LockSnapshotRequest::lock_mode),
/// [`snapshot_id`](field@LockSnapshotRequest::snapshot_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct LockSnapshotRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Cool-off period of the lock in hours, during which it can still be changed or removed.
    ///
    /// Required. 0 to 72.
    ///
    /// - `0`: no cool-off, locked at once.
    /// - 0 if the status is already `compliance`.
    ///
    /// Wire name: `CoolOffPeriod`.
    pub cool_off_period: Option<i64>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: checks only; success is the error `DryRunOperation`.
    /// - `false`: checks, then acts.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// How many days the lock lasts.
    ///
    /// Required. 1 to 36,500. After the cool-off period it can only be extended.
    ///
    /// Wire name: `LockDuration`.
    pub lock_duration: Option<i64>,
    /// Mode of the lock.
    ///
    /// Required. `compliance`: no user unlocks it after the cool-off.
    ///
    /// Wire name: `LockMode`.
    pub lock_mode: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the snapshot.
    ///
    /// Required.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: Option<String>,
}

impl LockSnapshotRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@LockSnapshotRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Cool-off period of the lock in hours, during which it can still be changed or removed.
    /// [More](field@LockSnapshotRequest::cool_off_period)
    pub fn cool_off_period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.cool_off_period = Some(value.into_integer());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@LockSnapshotRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// How many days the lock lasts. [More](field@LockSnapshotRequest::lock_duration)
    pub fn lock_duration(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.lock_duration = Some(value.into_integer());
        self
    }

    /// Mode of the lock. [More](field@LockSnapshotRequest::lock_mode)
    pub fn lock_mode(mut self, value: impl Into<String>) -> Self {
        self.lock_mode = Some(value.into());
        self
    }

    /// Id of the region. [More](field@LockSnapshotRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the snapshot. [More](field@LockSnapshotRequest::snapshot_id)
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
}

impl Record for LockSnapshotRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["CoolOffPeriod", "LockDuration", "LockMode", "RegionId", "SnapshotId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClientToken", &self.client_token);
        fields.add("CoolOffPeriod", &self.cool_off_period);
        fields.add("DryRun", &self.dry_run);
        fields.add("LockDuration", &self.lock_duration);
        fields.add("LockMode", &self.lock_mode);
        fields.add("RegionId", &self.region_id);
        fields.add("SnapshotId", &self.snapshot_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for LockSnapshotRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ClientToken" => self.client_token.slot(),
            "CoolOffPeriod" => self.cool_off_period.slot(),
            "DryRun" => self.dry_run.slot(),
            "LockDuration" => self.lock_duration.slot(),
            "LockMode" => self.lock_mode.slot(),
            "RegionId" => self.region_id.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for LockSnapshotRequest {
    type Response = LockSnapshotResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "LockSnapshot").region("RegionId").client_token()
    }
}

impl DryRun for LockSnapshotRequest {}

/// The response of [`Client::lock_snapshot`](crate::Client::lock_snapshot).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockSnapshotResponse {
    /// The locked snapshot.
    ///
    /// Wire name: `LockedSnapshotInfo`.
    pub locked_snapshot_info: Option<LockedSnapshotInfo>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for LockSnapshotResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("LockedSnapshotInfo", &self.locked_snapshot_info);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for LockSnapshotResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "LockedSnapshotInfo" => self.locked_snapshot_info.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The locked snapshot.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockedSnapshotInfo {
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

impl Record for LockedSnapshotInfo {
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

impl DecodeRecord for LockedSnapshotInfo {
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

ecs_core::internal::request_records!(LockSnapshotRequest);
ecs_core::internal::response_records!(LockSnapshotResponse, LockedSnapshotInfo);
