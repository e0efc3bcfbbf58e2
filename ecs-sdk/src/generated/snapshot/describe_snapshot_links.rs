// Generated from api-specs/ecs/2014-05-26/actions/DescribeSnapshotLinks.json by `cargo xtask regenerate`. Do not edit.

//! Lists snapshot chains, all snapshots of one disk each.
//!
//! - **Effects**: Filters are combined with AND. There is one chain per disk.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`describe_snapshots`](crate::Client::describe_snapshots),
//!   [`describe_snapshots_usage`](crate::Client::describe_snapshots_usage).
//!
//! ```no_run
//! use ecs_sdk::snapshot::DescribeSnapshotLinksRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeSnapshotLinksRequest::new();
//! let mut items = ecs.describe_snapshot_links(request).items();
//! while let Some(snapshot_link) = items.try_next().await? {
//!     println!("{} {}", snapshot_link.snapshot_link_id, snapshot_link.instance_name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidDiskIds`, `InvalidInstanceId.NotFound`, `InvalidRegionId`,
//! `InvalidSnapshotLinkIds`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_snapshot_links`](crate::Client::describe_snapshot_links).
///
/// Lists snapshot chains, all snapshots of one disk each.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeSnapshotLinksRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Ids of the disks.
    ///
    /// At most 100 items. An empty list is a filter that matches nothing.
    ///
    /// Wire name: `DiskIds`, sent as JSON text.
    pub disk_ids: Option<Vec<String>>,
    /// Ids of the snapshot chains.
    ///
    /// At most 100 items. An empty list is a filter that matches nothing.
    ///
    /// Wire name: `SnapshotLinkIds`, sent as JSON text.
    pub snapshot_link_ids: Option<Vec<String>>,
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
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// The token of the previous response.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// 10 to 100, default 10. The service adjusts other values instead of rejecting them.
    /// Below 10 it counts as 10, above 100 as 100.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
}

impl DescribeSnapshotLinksRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeSnapshotLinksRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Ids of the disks. An empty list is sent as `[]`.
    /// [More](field@DescribeSnapshotLinksRequest::disk_ids)
    pub fn disk_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.disk_ids = Some(value.into_list());
        self
    }

    /// Ids of the snapshot chains. An empty list is sent as `[]`.
    /// [More](field@DescribeSnapshotLinksRequest::snapshot_link_ids)
    pub fn snapshot_link_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.snapshot_link_ids = Some(value.into_list());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeSnapshotLinksRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeSnapshotLinksRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeSnapshotLinksRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeSnapshotLinksRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }
}

impl Record for DescribeSnapshotLinksRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add_as(Form::JsonText, "DiskIds", &self.disk_ids);
        fields.add_as(Form::JsonText, "SnapshotLinkIds", &self.snapshot_link_ids);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeSnapshotLinksRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "DiskIds" => self.disk_ids.slot(),
            "SnapshotLinkIds" => self.snapshot_link_ids.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeSnapshotLinksRequest {
    type Response = DescribeSnapshotLinksResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeSnapshotLinks")
            .read_only()
            .region("RegionId")
            .read_timeout(17)
    }
}

impl Paged for DescribeSnapshotLinksRequest {
    type Item = SnapshotLink;
    const PAGING: Paging = Paging::token_or_number("SnapshotLinks").size(100);
    #[inline]
    fn items(response: DescribeSnapshotLinksResponse) -> Vec<SnapshotLink> {
        response.snapshot_links
    }
}

/// The response of
/// [`Client::describe_snapshot_links`](crate::Client::describe_snapshot_links).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSnapshotLinksResponse {
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
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
    /// Snapshot chains found.
    ///
    /// Wire name: `SnapshotLinks`.
    pub snapshot_links: Vec<SnapshotLink>,
    /// How many results there are on all pages together.
    ///
    /// Without meaning in token-based pagination.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeSnapshotLinksResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.wrapped("SnapshotLinks", "SnapshotLink", &self.snapshot_links);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeSnapshotLinksResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "SnapshotLinks" => Slot::Wrapped("SnapshotLink", &mut self.snapshot_links),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A snapshot chain.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapshotLink {
    /// Category of the snapshot.
    ///
    /// Values: `standard`, `archive`, `flash`.
    ///
    /// Wire name: `Category`.
    pub category: String,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Name of the instance.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: String,
    /// Whether the instant access feature of the snapshot is on.
    ///
    /// - `true`: on; ESSD only.
    /// - `false`: plain snapshots.
    ///
    /// Deprecated: snapshots of ESSDs can be used instantly anyway, at no charge.
    ///
    /// Wire name: `InstantAccess`.
    pub instant_access: Option<bool>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the snapshot chain.
    ///
    /// Wire name: `SnapshotLinkId`.
    pub snapshot_link_id: String,
    /// Id of the disk that it was made from.
    ///
    /// Wire name: `SourceDiskId`.
    pub source_disk_id: String,
    /// Name of the source disk.
    ///
    /// Wire name: `SourceDiskName`.
    pub source_disk_name: String,
    /// Size of the source disk in GiB.
    ///
    /// Wire name: `SourceDiskSize`.
    pub source_disk_size: Option<i64>,
    /// Type of the source disk, system or data.
    ///
    /// `system` or `data`.
    ///
    /// Wire name: `SourceDiskType`.
    pub source_disk_type: types::DiskType,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
    /// Size of all snapshots of the chain in bytes.
    ///
    /// Of all snapshots of the chain.
    ///
    /// Wire name: `TotalSize`.
    pub total_size: Option<i64>,
}

impl Record for SnapshotLink {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Category", &self.category);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstanceName", &self.instance_name);
        fields.add("InstantAccess", &self.instant_access);
        fields.add("RegionId", &self.region_id);
        fields.add("SnapshotLinkId", &self.snapshot_link_id);
        fields.add("SourceDiskId", &self.source_disk_id);
        fields.add("SourceDiskName", &self.source_disk_name);
        fields.add("SourceDiskSize", &self.source_disk_size);
        fields.add("SourceDiskType", &self.source_disk_type);
        fields.add("TotalCount", &self.total_count);
        fields.add("TotalSize", &self.total_size);
    }
}

impl DecodeRecord for SnapshotLink {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Category" => self.category.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InstanceName" => self.instance_name.slot(),
            "InstantAccess" => self.instant_access.slot(),
            "RegionId" => self.region_id.slot(),
            "SnapshotLinkId" => self.snapshot_link_id.slot(),
            "SourceDiskId" => self.source_disk_id.slot(),
            "SourceDiskName" => self.source_disk_name.slot(),
            "SourceDiskSize" => self.source_disk_size.slot(),
            "SourceDiskType" => self.source_disk_type.slot(),
            "TotalCount" => self.total_count.slot(),
            "TotalSize" => self.total_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeSnapshotLinksRequest);
ecs_core::internal::response_records!(DescribeSnapshotLinksResponse, SnapshotLink);
