// Generated from api-specs/ecs/2014-05-26/actions/UnlockSnapshot.json by `cargo xtask regenerate`. Do not edit.

//! Removes the lock of a snapshot.
//!
//! The snapshot lock must be `compliance-cooloff`.
//!
//! - **Before**: The cool-off period must not be over.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//! - **See also**: [`lock_snapshot`](crate::Client::lock_snapshot),
//!   [`describe_locked_snapshots`](crate::Client::describe_locked_snapshots).
//!
//! ```no_run
//! use ecs_sdk::snapshot::UnlockSnapshotRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = UnlockSnapshotRequest::new().snapshot_id("s-bp1a5zr3u7nq9cxhabcd");
//! ecs.unlock_snapshot(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `InvalidOperation.CoolOffPeriodExpired`.
//!
//! 404: `InvalidSnapshotId.NotFound`, `InvalidSnapshotLock.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::unlock_snapshot`](crate::Client::unlock_snapshot).
///
/// Removes the lock of a snapshot.
///
/// Needs [`snapshot_id`](field@UnlockSnapshotRequest::snapshot_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct UnlockSnapshotRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: checks only; success is the error `DryRunOperation`.
    /// - `false`: checks, then acts.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
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

impl UnlockSnapshotRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@UnlockSnapshotRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@UnlockSnapshotRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the region. [More](field@UnlockSnapshotRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the snapshot. [More](field@UnlockSnapshotRequest::snapshot_id)
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
}

impl Record for UnlockSnapshotRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "SnapshotId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClientToken", &self.client_token);
        fields.add("DryRun", &self.dry_run);
        fields.add("RegionId", &self.region_id);
        fields.add("SnapshotId", &self.snapshot_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for UnlockSnapshotRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ClientToken" => self.client_token.slot(),
            "DryRun" => self.dry_run.slot(),
            "RegionId" => self.region_id.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for UnlockSnapshotRequest {
    type Response = UnlockSnapshotResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "UnlockSnapshot").region("RegionId").client_token()
    }
}

impl DryRun for UnlockSnapshotRequest {}

/// The response of [`Client::unlock_snapshot`](crate::Client::unlock_snapshot).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnlockSnapshotResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for UnlockSnapshotResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for UnlockSnapshotResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(UnlockSnapshotRequest);
ecs_core::internal::response_records!(UnlockSnapshotResponse);
