// Generated from api-specs/ecs/2014-05-26/actions/DescribeSnapshots.json by `cargo xtask regenerate`. Do not edit.

//! Lists snapshots with their attributes.
//!
//! - **Effects**: `InstanceId`, `DiskId` and `SnapshotIds` are combined with AND.
//! - **Limits**: A filter by resource group or tag covers at most 1,000 resources per
//!   call.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   [`dry_run`](crate::Call::dry_run) checks the request only. Read-only, so always safe
//!   to retry.
//! - **See also**: [`create_snapshot`](crate::Client::create_snapshot),
//!   [`list_tag_resources`](crate::Client::list_tag_resources).
//!
//! ```no_run
//! use ecs_sdk::snapshot::DescribeSnapshotsRequest;
//! use ecs_sdk::types::SnapshotStatus;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeSnapshotsRequest::new().status(SnapshotStatus::Accomplished);
//! let mut items = ecs.describe_snapshots(request).items();
//! while let Some(snapshot) = items.try_next().await? {
//!     println!("{} {}", snapshot.snapshot_id, snapshot.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidTag.Mismatch`, `InvalidTagCount`.
//!
//! 403: `InvalidSnapshotCategory.Malformed`, `InvalidSnapshotIds.Malformed`.
//!
//! 404: `InvalidFilterKey.NotFound`, `InvalidFilterValue`,
//! `InvalidSnapshotLinkId.NotFound`, `InvalidSnapshotType.NotFound`,
//! `InvalidSourceDiskType`, `InvalidStatus.NotFound`, `InvalidUsage`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Form, IdLimit, Paged, Paging,
    Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_snapshots`](crate::Client::describe_snapshots).
///
/// Lists snapshots with their attributes.
///
/// Often set: [`status`](field@DescribeSnapshotsRequest::status).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeSnapshotsRequest {
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the disk.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<String>,
    /// Id of the snapshot chain.
    ///
    /// Wire name: `SnapshotLinkId`.
    pub snapshot_link_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the snapshots.
    ///
    /// At most 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `SnapshotIds`, sent as JSON text.
    pub snapshot_ids: Option<Vec<String>>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default `1`. Use `NextToken` instead. About to be retired.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 100, default `10`. Use `MaxResults` instead. About to be retired.
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
    /// 1 to 100, default 10.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Name of the snapshot.
    ///
    /// Wire name: `SnapshotName`.
    pub snapshot_name: Option<String>,
    /// Status of the snapshots to list.
    ///
    /// Default: [`All`](types::SnapshotStatus::All).
    ///
    /// Wire name: `Status`.
    pub status: Option<types::SnapshotStatus>,
    /// Whether the snapshot was taken by hand or by a policy.
    ///
    /// `auto`, `user` or `all`, default [`All`](types::SnapshotType::All).
    ///
    /// Wire name: `SnapshotType`.
    pub snapshot_type: Option<types::SnapshotType>,
    /// What the snapshot is used for.
    ///
    /// Wire name: `Usage`.
    pub usage: Option<types::SnapshotUsage>,
    /// Type of the source disk, system or data.
    ///
    /// `system` or `data`. Upper and lower case are equal.
    ///
    /// Wire name: `SourceDiskType`.
    pub source_disk_type: Option<types::DiskType>,
    /// Whether it is encrypted.
    ///
    /// Default: `false`. `true`: encrypted snapshots only.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the resource group.
    ///
    /// The filter covers at most 1,000 resources; the default group is not possible.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: checks only; success is the error `DryRunOperation`.
    /// - `false`: checks, then acts.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Category of the snapshot.
    ///
    /// `archive` in lower case, whereas `ModifySnapshotCategory` takes `Archive`.
    ///
    /// Wire name: `Category`.
    pub category: Option<types::SnapshotCategory>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Different here:
    ///
    /// - `Key`: Use `ListTagResources` beyond 1,000 resources.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Filters that narrow the results.
    ///
    /// Wire name: `Filter`.
    pub filter: Option<Vec<types::Filter>>,
}

impl DescribeSnapshotsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the disk.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Id of the snapshot chain.
    pub fn snapshot_link_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_link_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DescribeSnapshotsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the snapshots. An empty list is sent as `[]`.
    /// [More](field@DescribeSnapshotsRequest::snapshot_ids)
    pub fn snapshot_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.snapshot_ids = Some(value.into_list());
        self
    }

    /// Number of the page, counted from 1. [More](field@DescribeSnapshotsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most. [More](field@DescribeSnapshotsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeSnapshotsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeSnapshotsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Name of the snapshot.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }

    /// Status of the snapshots to list. [More](field@DescribeSnapshotsRequest::status)
    pub fn status(mut self, value: impl Into<types::SnapshotStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Whether the snapshot was taken by hand or by a policy.
    /// [More](field@DescribeSnapshotsRequest::snapshot_type)
    pub fn snapshot_type(mut self, value: impl Into<types::SnapshotType>) -> Self {
        self.snapshot_type = Some(value.into());
        self
    }

    /// What the snapshot is used for.
    pub fn usage(mut self, value: impl Into<types::SnapshotUsage>) -> Self {
        self.usage = Some(value.into());
        self
    }

    /// Type of the source disk, system or data.
    /// [More](field@DescribeSnapshotsRequest::source_disk_type)
    pub fn source_disk_type(mut self, value: impl Into<types::DiskType>) -> Self {
        self.source_disk_type = Some(value.into());
        self
    }

    /// Whether it is encrypted. [More](field@DescribeSnapshotsRequest::encrypted)
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Id of the resource group. [More](field@DescribeSnapshotsRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@DescribeSnapshotsRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the KMS key for encryption.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Category of the snapshot. [More](field@DescribeSnapshotsRequest::category)
    pub fn category(mut self, value: impl Into<types::SnapshotCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeSnapshotsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Filters that narrow the results. An empty list cannot be sent.
    pub fn filter<M>(
        mut self,
        value: impl ecs_core::IntoList<types::Filter, M>,
    ) -> Self {
        self.filter = Some(value.into_list());
        self
    }
}

impl Record for DescribeSnapshotsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("DiskId", &self.disk_id);
        fields.add("SnapshotLinkId", &self.snapshot_link_id);
        fields.add("RegionId", &self.region_id);
        fields.add_as(Form::JsonText, "SnapshotIds", &self.snapshot_ids);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
        fields.add("SnapshotName", &self.snapshot_name);
        fields.add("Status", &self.status);
        fields.add("SnapshotType", &self.snapshot_type);
        fields.add("Usage", &self.usage);
        fields.add("SourceDiskType", &self.source_disk_type);
        fields.add("Encrypted", &self.encrypted);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("DryRun", &self.dry_run);
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("Category", &self.category);
        fields.add("Tag", &self.tag);
        fields.add("Filter", &self.filter);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeSnapshotsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "DiskId" => self.disk_id.slot(),
            "SnapshotLinkId" => self.snapshot_link_id.slot(),
            "RegionId" => self.region_id.slot(),
            "SnapshotIds" => self.snapshot_ids.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            "SnapshotName" => self.snapshot_name.slot(),
            "Status" => self.status.slot(),
            "SnapshotType" => self.snapshot_type.slot(),
            "Usage" => self.usage.slot(),
            "SourceDiskType" => self.source_disk_type.slot(),
            "Encrypted" => self.encrypted.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "DryRun" => self.dry_run.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            "Category" => self.category.slot(),
            "Tag" => self.tag.slot(),
            "Filter" => self.filter.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeSnapshotsRequest {
    type Response = DescribeSnapshotsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeSnapshots")
            .read_only()
            .region("RegionId")
            .read_timeout(26)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.snapshot_ids.as_mut()?, 100))
    }
}

impl Paged for DescribeSnapshotsRequest {
    type Item = Snapshot;
    const PAGING: Paging = Paging::token_or_number("Snapshots").size(100);
    #[inline]
    fn items(response: DescribeSnapshotsResponse) -> Vec<Snapshot> {
        response.snapshots
    }
}

impl DryRun for DescribeSnapshotsRequest {}

/// The response of [`Client::describe_snapshots`](crate::Client::describe_snapshots).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSnapshotsResponse {
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Number of the page, counted from 1.
    ///
    /// Use `NextToken` instead. About to be retired.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Use `MaxResults` instead. About to be retired.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Snapshots.
    ///
    /// Wire name: `Snapshots`.
    pub snapshots: Vec<Snapshot>,
    /// How many results there are on all pages together.
    ///
    /// Without meaning in token-based pagination.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeSnapshotsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.wrapped("Snapshots", "Snapshot", &self.snapshots);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeSnapshotsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "Snapshots" => Slot::Wrapped("Snapshot", &mut self.snapshots),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A snapshot.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Snapshot {
    /// Whether the snapshot can be used.
    ///
    /// - `true`: can create or roll back disks.
    /// - `false`: not usable for that.
    ///
    /// Wire name: `Available`.
    pub available: Option<bool>,
    /// Category of the snapshot.
    ///
    /// Use `InstantAccess` instead. The spelling differs from that of the filter, and
    /// `archive` is newer than this documentation. The service documents this inconsistently.
    ///
    /// Wire name: `Category`.
    pub category: types::SnapshotCategory,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Whether it is encrypted.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// Size of the snapshot as a full snapshot in bytes.
    ///
    /// Wire name: `FullSnapshotSizeInBytes`.
    pub full_snapshot_size_in_bytes: Option<i64>,
    /// Whether the instant access feature of the snapshot is on.
    ///
    /// - `true`: instantly usable, as ESSD snapshots are by default.
    /// - `false`: plain snapshot.
    ///
    /// Wire name: `InstantAccess`.
    pub instant_access: Option<bool>,
    /// How many days instant access stays on.
    ///
    /// Default: the value of `RetentionDays`. Deprecated: snapshots of ESSDs can be used
    /// instantly anyway, at no charge.
    ///
    /// Wire name: `InstantAccessRetentionDays`.
    pub instant_access_retention_days: Option<i64>,
    /// Id of the KMS key for encryption.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: String,
    /// When it was last changed, UTC.
    ///
    /// Wire name: `LastModifiedTime`.
    pub last_modified_time: types::Time,
    /// Product code in the marketplace.
    ///
    /// Wire name: `ProductCode`.
    pub product_code: String,
    /// How far the creation has come, in percent.
    ///
    /// A text that ends with `%`.
    ///
    /// Wire name: `Progress`.
    pub progress: String,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// How many seconds are left until it is finished.
    ///
    /// Only if the snapshot is still being created.
    ///
    /// Wire name: `RemainTime`.
    pub remain_time: Option<i64>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// How many days the snapshot is kept.
    ///
    /// Wire name: `RetentionDays`.
    pub retention_days: Option<i64>,
    /// Id of the snapshot.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: String,
    /// Id of the snapshot chain.
    ///
    /// Wire name: `SnapshotLinkId`.
    pub snapshot_link_id: String,
    /// Name of the snapshot.
    ///
    /// Wire name: `SnapshotName`.
    pub snapshot_name: String,
    /// Serial number of the snapshot.
    ///
    /// Wire name: `SnapshotSN`.
    pub snapshot_sn: String,
    /// Whether the snapshot was taken by hand or by a policy.
    ///
    /// The filter does not have `timer`. The service documents this inconsistently.
    ///
    /// Wire name: `SnapshotType`.
    pub snapshot_type: types::SnapshotType,
    /// Id of the disk that it was made from.
    ///
    /// Wire name: `SourceDiskId`.
    pub source_disk_id: String,
    /// Size of the source disk in GiB.
    ///
    /// A number as text.
    ///
    /// Wire name: `SourceDiskSize`.
    pub source_disk_size: String,
    /// Type of the source disk, system or data.
    ///
    /// `system` or `data`.
    ///
    /// Wire name: `SourceDiskType`.
    pub source_disk_type: types::DiskType,
    /// Id of the region that the snapshot was copied from.
    ///
    /// Wire name: `SourceRegionId`.
    pub source_region_id: String,
    /// Id of the snapshot that it was made from.
    ///
    /// Wire name: `SourceSnapshotId`.
    pub source_snapshot_id: String,
    /// Kind of the source storage.
    ///
    /// About to be retired.
    ///
    /// Wire name: `SourceStorageType`.
    pub source_storage_type: String,
    /// Status of the snapshot.
    ///
    /// `progressing`, `accomplished` or `failed`.
    ///
    /// Wire name: `Status`.
    pub status: types::SnapshotStatus,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// What the snapshot is used for.
    ///
    /// Wire name: `Usage`.
    pub usage: types::SnapshotUsage,
}

impl Record for Snapshot {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Available", &self.available);
        fields.add("Category", &self.category);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("Encrypted", &self.encrypted);
        fields.add("FullSnapshotSizeInBytes", &self.full_snapshot_size_in_bytes);
        fields.add("InstantAccess", &self.instant_access);
        fields.add("InstantAccessRetentionDays", &self.instant_access_retention_days);
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("LastModifiedTime", &self.last_modified_time);
        fields.add("ProductCode", &self.product_code);
        fields.add("Progress", &self.progress);
        fields.add("RegionId", &self.region_id);
        fields.add("RemainTime", &self.remain_time);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("RetentionDays", &self.retention_days);
        fields.add("SnapshotId", &self.snapshot_id);
        fields.add("SnapshotLinkId", &self.snapshot_link_id);
        fields.add("SnapshotName", &self.snapshot_name);
        fields.add("SnapshotSN", &self.snapshot_sn);
        fields.add("SnapshotType", &self.snapshot_type);
        fields.add("SourceDiskId", &self.source_disk_id);
        fields.add("SourceDiskSize", &self.source_disk_size);
        fields.add("SourceDiskType", &self.source_disk_type);
        fields.add("SourceRegionId", &self.source_region_id);
        fields.add("SourceSnapshotId", &self.source_snapshot_id);
        fields.add("SourceStorageType", &self.source_storage_type);
        fields.add("Status", &self.status);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("Usage", &self.usage);
    }
}

impl DecodeRecord for Snapshot {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Available" => self.available.slot(),
            "Category" => self.category.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "Encrypted" => self.encrypted.slot(),
            "FullSnapshotSizeInBytes" => self.full_snapshot_size_in_bytes.slot(),
            "InstantAccess" => self.instant_access.slot(),
            "InstantAccessRetentionDays" => self.instant_access_retention_days.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            "LastModifiedTime" => self.last_modified_time.slot(),
            "ProductCode" => self.product_code.slot(),
            "Progress" => self.progress.slot(),
            "RegionId" => self.region_id.slot(),
            "RemainTime" => self.remain_time.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "RetentionDays" => self.retention_days.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            "SnapshotLinkId" => self.snapshot_link_id.slot(),
            "SnapshotName" => self.snapshot_name.slot(),
            "SnapshotSN" => self.snapshot_sn.slot(),
            "SnapshotType" => self.snapshot_type.slot(),
            "SourceDiskId" => self.source_disk_id.slot(),
            "SourceDiskSize" => self.source_disk_size.slot(),
            "SourceDiskType" => self.source_disk_type.slot(),
            "SourceRegionId" => self.source_region_id.slot(),
            "SourceSnapshotId" => self.source_snapshot_id.slot(),
            "SourceStorageType" => self.source_storage_type.slot(),
            "Status" => self.status.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "Usage" => self.usage.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeSnapshotsRequest);
ecs_core::internal::response_records!(DescribeSnapshotsResponse, Snapshot);
