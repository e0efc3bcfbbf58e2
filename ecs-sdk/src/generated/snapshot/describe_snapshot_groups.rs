// Generated from api-specs/ecs/2014-05-26/actions/DescribeSnapshotGroups.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeSnapshotGroups`: lists snapshot groups with their snapshots.
//!
//! Read-only.
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
    Action, DecodeField, Fields, IdLimit, Paged, Paging, Record, Request, ResponseRecord,
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
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// Name of the snapshot group.
    ///
    /// `Name`.
    pub name: Option<String>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// `MaxResults`. 1 to 500. Default: `10`.
    pub max_results: Option<i64>,
    /// Ids of the snapshot groups to list.
    ///
    /// `SnapshotGroupId`. At most 10 items.
    ///
    /// At most 10 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    pub snapshot_group_id: Option<Vec<String>>,
    /// Statuses to list.
    ///
    /// `Status`. At most 10 items.
    pub status: Option<Vec<types::SnapshotStatus>>,
    /// Further attributes to include in the response.
    ///
    /// `AdditionalAttributes`. At most 5 items.
    pub additional_attributes: Option<Vec<String>>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 16 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
}

impl DescribeSnapshotGroupsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<i64>) -> Self {
        self.max_results = Some(value.into());
        self
    }

    /// Sets `SnapshotGroupId`. An empty list cannot be sent.
    pub fn snapshot_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.snapshot_group_id = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Status`. An empty list cannot be sent.
    pub fn status(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::SnapshotStatus>>,
    ) -> Self {
        self.status = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AdditionalAttributes`. An empty list cannot be sent.
    pub fn additional_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_attributes = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ResourceGroupId`.
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
    const PAGING: Paging = Paging::token("SnapshotGroups").size(500);
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
    /// `NextToken`.
    pub next_token: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Snapshot groups found.
    ///
    /// `SnapshotGroups`.
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

impl ResponseRecord for DescribeSnapshotGroupsResponse {
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

/// Snapshot groups found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapshotGroup {
    /// When it was created, UTC.
    ///
    /// `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// `Description`.
    pub description: String,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: String,
    /// Name of the snapshot group.
    ///
    /// `Name`.
    pub name: String,
    /// Progress of the snapshot group.
    ///
    /// `ProgressStatus`.
    pub progress_status: String,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: String,
    /// Id of the snapshot group.
    ///
    /// `SnapshotGroupId`.
    pub snapshot_group_id: String,
    /// Snapshots.
    ///
    /// `Snapshots`.
    pub snapshots: Vec<Snapshot>,
    /// Status of the snapshot group.
    ///
    /// `Status`.
    pub status: types::SnapshotStatus,
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
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

impl ResponseRecord for SnapshotGroup {
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

/// Snapshots.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Snapshot {
    /// Whether the snapshot can be used.
    ///
    /// `Available`.
    pub available: Option<bool>,
    /// Whether the instant access feature of the snapshot is on.
    ///
    /// `InstantAccess`.
    pub instant_access: Option<bool>,
    /// How many days instant access stays on.
    ///
    /// `InstantAccessRetentionDays`.
    pub instant_access_retention_days: Option<i64>,
    /// How far the creation has come, in percent.
    ///
    /// `Progress`.
    pub progress: String,
    /// Id of the snapshot.
    ///
    /// `SnapshotId`.
    pub snapshot_id: String,
    /// Id of the disk that it was made from.
    ///
    /// `SourceDiskId`.
    pub source_disk_id: String,
    /// Type of the source disk, system or data.
    ///
    /// `SourceDiskType`.
    pub source_disk_type: types::DiskType,
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
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

impl ResponseRecord for Snapshot {
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

/// Tags, each with a key and a value.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    ///
    /// `Key`.
    pub key: String,
    /// Value of the tag.
    ///
    /// `Value`.
    pub value: String,
}

impl Record for Tag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

impl ResponseRecord for Tag {
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
