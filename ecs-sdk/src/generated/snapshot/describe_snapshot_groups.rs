// Generated from api-specs/ecs/2014-05-26/actions/DescribeSnapshotGroups.json by `cargo xtask regenerate`. Do not edit.

//! Lists snapshot groups with their snapshots.
//!
//! - **Effects**: Filters are combined with AND.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`create_snapshot_group`](crate::Client::create_snapshot_group),
//!   [`modify_snapshot_group`](crate::Client::modify_snapshot_group).
//!
//! ```no_run
//! use ecs_sdk::snapshot::DescribeSnapshotGroupsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeSnapshotGroupsRequest::new();
//! let mut items = ecs.describe_snapshot_groups(request).items();
//! while let Some(snapshot_group) = items.try_next().await? {
//!     println!("{} {}", snapshot_group.snapshot_group_id, snapshot_group.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `InvalidSnapshotGroupId.MustBeOne`, `InvalidStatus.ValueNotSupported`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Paged, Paging, Record, Request,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_snapshot_groups`](crate::Client::describe_snapshot_groups).
///
/// Lists snapshot groups with their snapshots.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsRequest {
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
    /// Name of the snapshot group.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
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
    /// Ids of the snapshot groups to list.
    ///
    /// 1 to 10 items.
    ///
    /// At most 10 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `SnapshotGroupId`.
    pub snapshot_group_id: Option<Vec<String>>,
    /// Statuses to list.
    ///
    /// `progressing`, `accomplished` or `failed`. 1 to 3 items.
    ///
    /// Wire name: `Status`.
    pub status: Option<Vec<types::SnapshotStatus>>,
    /// Further attributes to include in the response.
    ///
    /// At most 5 items. Not available at the moment; leave it unset.
    ///
    /// Wire name: `AdditionalAttributes`.
    pub additional_attributes: Option<Vec<String>>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
}

impl DescribeSnapshotGroupsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeSnapshotGroupsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Name of the snapshot group.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeSnapshotGroupsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeSnapshotGroupsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Ids of the snapshot groups to list. An empty list cannot be sent.
    /// [More](field@DescribeSnapshotGroupsRequest::snapshot_group_id)
    pub fn snapshot_group_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.snapshot_group_id = Some(value.into_list());
        self
    }

    /// Statuses to list. An empty list cannot be sent.
    /// [More](field@DescribeSnapshotGroupsRequest::status)
    pub fn status<M>(
        mut self,
        value: impl ecs_core::IntoList<types::SnapshotStatus, M>,
    ) -> Self {
        self.status = Some(value.into_list());
        self
    }

    /// Further attributes to include in the response. An empty list cannot be sent.
    /// [More](field@DescribeSnapshotGroupsRequest::additional_attributes)
    pub fn additional_attributes<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.additional_attributes = Some(value.into_list());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeSnapshotGroupsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

impl Record for DescribeSnapshotGroupsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("Name", &self.name);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
        fields.add("SnapshotGroupId", &self.snapshot_group_id);
        fields.add("Status", &self.status);
        fields.add("AdditionalAttributes", &self.additional_attributes);
        fields.add("Tag", &self.tag);
        fields.add("ResourceGroupId", &self.resource_group_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeSnapshotGroupsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "Name" => self.name.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            "SnapshotGroupId" => self.snapshot_group_id.slot(),
            "Status" => self.status.slot(),
            "AdditionalAttributes" => self.additional_attributes.slot(),
            "Tag" => self.tag.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeSnapshotGroupsRequest {
    type Response = DescribeSnapshotGroupsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeSnapshotGroups")
            .read_only()
            .region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.snapshot_group_id.as_mut()?, 10))
    }
}

impl Paged for DescribeSnapshotGroupsRequest {
    type Item = SnapshotGroup;
    const PAGING: Paging = Paging::token("SnapshotGroups").size(100);
    #[inline]
    fn items(response: DescribeSnapshotGroupsResponse) -> Vec<SnapshotGroup> {
        response.snapshot_groups
    }
}

/// The response of
/// [`Client::describe_snapshot_groups`](crate::Client::describe_snapshot_groups).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsResponse {
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Empty if this is the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Snapshot groups found.
    ///
    /// Wire name: `SnapshotGroups`.
    pub snapshot_groups: Vec<SnapshotGroup>,
}

impl Record for DescribeSnapshotGroupsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
        fields.add("RequestId", &self.request_id);
        fields.wrapped("SnapshotGroups", "SnapshotGroup", &self.snapshot_groups);
    }
}

impl DecodeRecord for DescribeSnapshotGroupsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "RequestId" => self.request_id.slot(),
            "SnapshotGroups" => Slot::Wrapped("SnapshotGroup", &mut self.snapshot_groups),
            _ => return None,
        };
        Some(slot)
    }
}

/// A snapshot group.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapshotGroup {
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Id of the instance.
    ///
    /// Empty if the disks belong to several instances. Otherwise the tags of each snapshot
    /// name its instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Name of the snapshot group.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Progress of the snapshot group.
    ///
    /// Wire name: `ProgressStatus`.
    pub progress_status: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Id of the snapshot group.
    ///
    /// Wire name: `SnapshotGroupId`.
    pub snapshot_group_id: String,
    /// Snapshots.
    ///
    /// Wire name: `Snapshots`.
    pub snapshots: Vec<Snapshot>,
    /// Status of the snapshot group.
    ///
    /// `progressing`, `accomplished` or `failed`.
    ///
    /// Wire name: `Status`.
    pub status: types::SnapshotStatus,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<Tag>,
}

impl Record for SnapshotGroup {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("InstanceId", &self.instance_id);
        fields.add("Name", &self.name);
        fields.add("ProgressStatus", &self.progress_status);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("SnapshotGroupId", &self.snapshot_group_id);
        fields.wrapped("Snapshots", "Snapshot", &self.snapshots);
        fields.add("Status", &self.status);
        fields.wrapped("Tags", "Tag", &self.tags);
    }
}

impl DecodeRecord for SnapshotGroup {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "InstanceId" => self.instance_id.slot(),
            "Name" => self.name.slot(),
            "ProgressStatus" => self.progress_status.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SnapshotGroupId" => self.snapshot_group_id.slot(),
            "Snapshots" => Slot::Wrapped("Snapshot", &mut self.snapshots),
            "Status" => self.status.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
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
    /// Whether the instant access feature of the snapshot is on.
    ///
    /// - `true`: instantly usable, as ESSD snapshots are by default.
    /// - `false`: plain snapshot.
    ///
    /// Wire name: `InstantAccess`.
    pub instant_access: Option<bool>,
    /// How many days instant access stays on.
    ///
    /// Deprecated. The snapshot is released then, whereas in `DescribeSnapshots` only instant
    /// access ends. The service documents this inconsistently.
    ///
    /// Wire name: `InstantAccessRetentionDays`.
    pub instant_access_retention_days: Option<i64>,
    /// How far the creation has come, in percent.
    ///
    /// A text that ends with `%`.
    ///
    /// Wire name: `Progress`.
    pub progress: String,
    /// Id of the snapshot.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: String,
    /// Id of the disk that it was made from.
    ///
    /// Wire name: `SourceDiskId`.
    pub source_disk_id: String,
    /// Type of the source disk, system or data.
    ///
    /// `system` or `data`.
    ///
    /// Wire name: `SourceDiskType`.
    pub source_disk_type: types::DiskType,
    /// Tags, each with a key and a value.
    ///
    /// By default it names the origin of the snapshot.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<Tag>,
}

impl Record for Snapshot {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Available", &self.available);
        fields.add("InstantAccess", &self.instant_access);
        fields.add("InstantAccessRetentionDays", &self.instant_access_retention_days);
        fields.add("Progress", &self.progress);
        fields.add("SnapshotId", &self.snapshot_id);
        fields.add("SourceDiskId", &self.source_disk_id);
        fields.add("SourceDiskType", &self.source_disk_type);
        fields.wrapped("Tags", "Tag", &self.tags);
    }
}

impl DecodeRecord for Snapshot {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Available" => self.available.slot(),
            "InstantAccess" => self.instant_access.slot(),
            "InstantAccessRetentionDays" => self.instant_access_retention_days.slot(),
            "Progress" => self.progress.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            "SourceDiskId" => self.source_disk_id.slot(),
            "SourceDiskType" => self.source_disk_type.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            _ => return None,
        };
        Some(slot)
    }
}

/// A tag: a key and a value.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    ///
    /// `acs:ecs:createFrom` marks the origin, as in the example.
    ///
    /// Wire name: `Key`.
    pub key: String,
    /// Value of the tag.
    ///
    /// By default the origin, such as the id of an instance.
    ///
    /// Wire name: `Value`.
    pub value: String,
}

impl Record for Tag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

impl DecodeRecord for Tag {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Key" => self.key.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeSnapshotGroupsRequest);
ecs_core::internal::response_records!(
    DescribeSnapshotGroupsResponse, SnapshotGroup, Snapshot, Tag
);
