// Generated from api-specs/ecs/2014-05-26/actions/LockSnapshot.json by `cargo xtask regenerate`. Do not edit.

//! `LockSnapshot`: locks a snapshot against deletion for some time.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
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
    Action, DecodeField, DryRun, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::lock_snapshot`](crate::Client::lock_snapshot).
///
/// Locks a snapshot against deletion for some time.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct LockSnapshotRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Cool-off period of the lock in hours, during which it can still be changed or removed.
    ///
    /// `CoolOffPeriod`, required. 0 to 72.
    pub cool_off_period: Option<i64>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// How many days the lock lasts.
    ///
    /// `LockDuration`, required. 1 to 36500.
    pub lock_duration: Option<i64>,
    /// Mode of the lock.
    ///
    /// `LockMode`, required.
    pub lock_mode: Option<String>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the snapshot.
    ///
    /// `SnapshotId`, required.
    pub snapshot_id: Option<String>,
}

impl LockSnapshotRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `CoolOffPeriod`.
    pub fn cool_off_period(mut self, value: impl Into<i64>) -> Self {
        self.cool_off_period = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `LockDuration`.
    pub fn lock_duration(mut self, value: impl Into<i64>) -> Self {
        self.lock_duration = Some(value.into());
        self
    }

    /// Sets `LockMode`.
    pub fn lock_mode(mut self, value: impl Into<String>) -> Self {
        self.lock_mode = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `SnapshotId`.
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
    /// `LockedSnapshotInfo`.
    pub locked_snapshot_info: Option<LockedSnapshotInfo>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for LockSnapshotResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("LockedSnapshotInfo", &self.locked_snapshot_info);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for LockSnapshotResponse {
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
    /// `CoolOffPeriod`.
    pub cool_off_period: Option<i64>,
    /// When the cool-off period ends, UTC.
    ///
    /// `CoolOffPeriodExpiredTime`.
    pub cool_off_period_expired_time: types::Time,
    /// When the lock was made, UTC.
    ///
    /// `LockCreationTime`.
    pub lock_creation_time: types::Time,
    /// How many days the lock lasts.
    ///
    /// `LockDuration`.
    pub lock_duration: Option<i64>,
    /// When the lock duration starts, UTC.
    ///
    /// `LockDurationStartTime`.
    pub lock_duration_start_time: types::Time,
    /// When the lock expires, UTC.
    ///
    /// `LockExpiredTime`.
    pub lock_expired_time: types::Time,
    /// Mode of the lock.
    ///
    /// `LockMode`.
    pub lock_mode: String,
    /// State of the lock.
    ///
    /// `LockStatus`.
    pub lock_status: types::SnapshotLockStatus,
    /// Id of the snapshot.
    ///
    /// `SnapshotId`.
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

impl ResponseRecord for LockedSnapshotInfo {
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
