// Generated from api-specs/ecs/2014-05-26/actions/DescribeSnapshotPackage.json by `cargo xtask regenerate`. Do not edit.

//! Lists the storage packages bought for snapshots.
//!
//! Packages offset standard snapshots only, not local ones.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::snapshot::DescribeSnapshotPackageRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeSnapshotPackageRequest::new();
//! let mut items = ecs.describe_snapshot_package(request).items();
//! while let Some(snapshot_package) = items.try_next().await? {
//!     println!("{}", snapshot_package.display_name);
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_snapshot_package`](crate::Client::describe_snapshot_package).
///
/// Lists the storage packages bought for snapshots.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeSnapshotPackageRequest {
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 100, default 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl DescribeSnapshotPackageRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeSnapshotPackageRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeSnapshotPackageRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Id of the region. [More](field@DescribeSnapshotPackageRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for DescribeSnapshotPackageRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeSnapshotPackageRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeSnapshotPackageRequest {
    type Response = DescribeSnapshotPackageResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeSnapshotPackage")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeSnapshotPackageRequest {
    type Item = SnapshotPackage;
    const PAGING: Paging = Paging::number("SnapshotPackages").size(100);
    #[inline]
    fn items(response: DescribeSnapshotPackageResponse) -> Vec<SnapshotPackage> {
        response.snapshot_packages
    }
}

/// The response of
/// [`Client::describe_snapshot_package`](crate::Client::describe_snapshot_package).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSnapshotPackageResponse {
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Storage packages found.
    ///
    /// Wire name: `SnapshotPackages`.
    pub snapshot_packages: Vec<SnapshotPackage>,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeSnapshotPackageResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.wrapped("SnapshotPackages", "SnapshotPackage", &self.snapshot_packages);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeSnapshotPackageResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "SnapshotPackages" => {
                Slot::Wrapped("SnapshotPackage", &mut self.snapshot_packages)
            }
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A storage package.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapshotPackage {
    /// Name of the storage package.
    ///
    /// Wire name: `DisplayName`.
    pub display_name: String,
    /// When it ends, UTC.
    ///
    /// The end of the package.
    ///
    /// Wire name: `EndTime`.
    pub end_time: types::Time,
    /// Capacity of the storage package.
    ///
    /// Wire name: `InitCapacity`.
    pub init_capacity: Option<i64>,
    /// When it starts, UTC.
    ///
    /// The time of purchase.
    ///
    /// Wire name: `StartTime`.
    pub start_time: types::Time,
}

impl Record for SnapshotPackage {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DisplayName", &self.display_name);
        fields.add("EndTime", &self.end_time);
        fields.add("InitCapacity", &self.init_capacity);
        fields.add("StartTime", &self.start_time);
    }
}

impl DecodeRecord for SnapshotPackage {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DisplayName" => self.display_name.slot(),
            "EndTime" => self.end_time.slot(),
            "InitCapacity" => self.init_capacity.slot(),
            "StartTime" => self.start_time.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeSnapshotPackageRequest);
ecs_core::internal::response_records!(DescribeSnapshotPackageResponse, SnapshotPackage);
