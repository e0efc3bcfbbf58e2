// Generated from api-specs/ecs/2014-05-26/actions/DescribeSnapshotsUsage.json by `cargo xtask regenerate`. Do not edit.

//! Shows how many snapshots a region has and how much space they take.
//!
//! The numbers are of the region; `DescribeSnapshotLinks` has those of each disk.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**: [`describe_snapshot_links`](crate::Client::describe_snapshot_links).
//!
//! ```no_run
//! use ecs_sdk::snapshot::DescribeSnapshotsUsageRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeSnapshotsUsageRequest::new();
//! let response = ecs.describe_snapshots_usage(request).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `InvalidParam.RegionId`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_snapshots_usage`](crate::Client::describe_snapshots_usage).
///
/// Shows how many snapshots a region has and how much space they take.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeSnapshotsUsageRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl DescribeSnapshotsUsageRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeSnapshotsUsageRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for DescribeSnapshotsUsageRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeSnapshotsUsageRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeSnapshotsUsageRequest {
    type Response = DescribeSnapshotsUsageResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeSnapshotsUsage")
            .read_only()
            .region("RegionId")
            .read_timeout(26)
    }
}

/// The response of
/// [`Client::describe_snapshots_usage`](crate::Client::describe_snapshots_usage).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSnapshotsUsageResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Number of snapshots.
    ///
    /// Wire name: `SnapshotCount`.
    pub snapshot_count: Option<i64>,
    /// Total size of the snapshots in bytes.
    ///
    /// Wire name: `SnapshotSize`.
    pub snapshot_size: Option<i64>,
}

impl Record for DescribeSnapshotsUsageResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("SnapshotCount", &self.snapshot_count);
        fields.add("SnapshotSize", &self.snapshot_size);
    }
}

impl DecodeRecord for DescribeSnapshotsUsageResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "SnapshotCount" => self.snapshot_count.slot(),
            "SnapshotSize" => self.snapshot_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeSnapshotsUsageRequest);
ecs_core::internal::response_records!(DescribeSnapshotsUsageResponse);
