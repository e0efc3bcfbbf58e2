// Generated from api-specs/ecs/2014-05-26/actions/DescribeDisks.json by `cargo xtask regenerate`. Do not edit.

//! Lists disks with their attributes.
//!
//! - **Effects**: Filters are combined with AND. For a multi-attach disk, `Attachments`
//!   has all instances.
//! - **Limits**: A filter by resource group or tag covers at most 1,000 resources per
//!   call.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   [`dry_run`](crate::Call::dry_run) checks the request only. Read-only, so always safe
//!   to retry.
//! - **See also**: [`list_tag_resources`](crate::Client::list_tag_resources).
//!
//! ```no_run
//! use ecs_sdk::disk::DescribeDisksRequest;
//! use ecs_sdk::types::DiskStatus;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeDisksRequest::new().status(DiskStatus::Available);
//! let mut items = ecs.describe_disks(request).items();
//! while let Some(disk) = items.try_next().await? {
//!     println!("{} {}", disk.disk_id, disk.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `IncompleteParamter`, `InvalidCategory.ValueNotSupported`,
//! `InvalidDiskType.ValueNotSupported`, `InvalidParameter.DiskIds`, `InvalidParamter`,
//! `InvalidRegion.NotFound`, `InvalidSnapshot.NotFound`,
//! `InvalidStatus.ValueNotSupported`, `InvalidTag.Mismatch`, `InvalidTagCount`,
//! `InvalidZoneId.NotFound`, `MissingParamter.RegionId`.
//!
//! 403: `InvalidDiskIds.Malformed`, `InvalidParameter.MultiAttach`,
//! `InvalidParameter.MultiAttachAndEnableSharedNotMatch`, `UserNotInTheWhiteList`.
//!
//! 404: `InvalidDiskChargeType.NotFound`, `InvalidDiskIds.ValueNotSupported`,
//! `InvalidFilterKey.NotFound`, `InvalidFilterValue`, `InvalidLockReason.NotFound`.
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

/// The request of [`Client::describe_disks`](crate::Client::describe_disks).
///
/// Lists disks with their attributes.
///
/// Often set: [`status`](field@DescribeDisksRequest::status).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDisksRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the zone of the disks to list.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Ids of the disks to list.
    ///
    /// At most 100 items. An empty list matches nothing, an unset one everything.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `DiskIds`, sent as JSON text.
    pub disk_ids: Option<Vec<String>>,
    /// Id of the instance whose disks to list.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Type of the disks to list, system or data.
    ///
    /// Default: [`All`](types::DiskType::All). Elastic ephemeral disks are never system disks.
    ///
    /// Wire name: `DiskType`.
    pub disk_type: Option<types::DiskType>,
    /// Category of the disks to list.
    ///
    /// Default: [`All`](types::DiskCategory::All).
    ///
    /// Wire name: `Category`.
    pub category: Option<types::DiskCategory>,
    /// Status of the disks to list.
    ///
    /// Default: [`All`](types::DiskStatus::All).
    ///
    /// Wire name: `Status`.
    pub status: Option<types::DiskStatus>,
    /// Id of the snapshot that the disks to list were created from.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// Whether the disks to list can be detached and released on their own.
    ///
    /// - `true`: detachable within its zone.
    /// - `false`: bound to its instance: local disks, subscription data disks.
    ///
    /// Wire name: `Portable`.
    pub portable: Option<bool>,
    /// Whether the disks to list are released with their instances.
    ///
    /// Default: `false`.
    ///
    /// - `true`: disk goes with the instance.
    /// - `false`: kept, as a data disk billed PostPaid.
    ///
    /// The default is documented as `false`, but if it is unset, it probably does not filter.
    /// The service documents this inconsistently.
    ///
    /// Wire name: `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Whether the automatic snapshots of the disk are deleted with it.
    ///
    /// Default: `false`. `true`: automatic snapshots vanish with the disk. The default is
    /// documented as `false`, but if it is unset, it probably does not filter. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `DeleteAutoSnapshot`.
    pub delete_auto_snapshot: Option<bool>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1. Use `NextToken` instead. About to be retired.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 100. Use `MaxResults` instead. About to be retired.
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
    /// 10 to 500, default 10. The service adjusts other values instead of rejecting them.
    /// Below 10 it counts as 10, above 500 as 500.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Name of the disks to list.
    ///
    /// 2 to 128 characters: letters of any script, digits, `:`, `_`, `.` and `-`.
    ///
    /// Wire name: `DiskName`.
    pub disk_name: Option<String>,
    /// Id of the automatic snapshot policy.
    ///
    /// Wire name: `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Whether the automatic snapshot policy takes effect on the disk.
    ///
    /// Deprecated: new disks always have the feature.
    ///
    /// Wire name: `EnableAutoSnapshot`.
    pub enable_auto_snapshot: Option<bool>,
    /// Whether an automatic snapshot policy is set for the disk.
    ///
    /// Default: `false`. `true`: a snapshot policy is applied. The default is documented as
    /// `false`, but if it is unset, it probably does not filter. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `EnableAutomatedSnapshotPolicy`.
    pub enable_automated_snapshot_policy: Option<bool>,
    /// Billing method of the disks to list.
    ///
    /// Wire name: `DiskChargeType`.
    pub disk_charge_type: Option<types::InstanceChargeType>,
    /// Lock reason of the disks to list.
    ///
    /// `financial` or `security`.
    ///
    /// Wire name: `LockReason`.
    pub lock_reason: Option<types::LockReason>,
    /// Id of the resource group.
    ///
    /// The filter covers at most 1,000 resources; the default group is not possible.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Whether the disks to list are shared block storage.
    ///
    /// `true`: Shared Block Storage.
    ///
    /// Wire name: `EnableShared`.
    pub enable_shared: Option<bool>,
    /// Whether the disks to list are encrypted.
    ///
    /// Default: `false`. `true`: encrypted disks only.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
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
    /// Whether the disks to list can be attached to several instances.
    ///
    /// Wire name: `MultiAttach`.
    pub multi_attach: Option<types::MultiAttach>,
    /// Tags of the disks to list.
    ///
    /// 1 to 20 items.
    ///
    /// Different here:
    ///
    /// - `Key`: Use `ListTagResources` beyond 1,000 resources.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Further attributes to include in the response.
    ///
    /// At most 5 items. `Placement`: where the data lies; regional disks only.
    ///
    /// Wire name: `AdditionalAttributes`.
    pub additional_attributes: Option<Vec<String>>,
    /// Filters that narrow the results.
    ///
    /// Wire name: `Filter`.
    pub filter: Option<Vec<types::Filter>>,
    /// Performance level of the disks to list.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
}

impl DescribeDisksRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeDisksRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the zone of the disks to list.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Ids of the disks to list. An empty list is sent as `[]`.
    /// [More](field@DescribeDisksRequest::disk_ids)
    pub fn disk_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.disk_ids = Some(value.into_list());
        self
    }

    /// Id of the instance whose disks to list.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Type of the disks to list, system or data.
    /// [More](field@DescribeDisksRequest::disk_type)
    pub fn disk_type(mut self, value: impl Into<types::DiskType>) -> Self {
        self.disk_type = Some(value.into());
        self
    }

    /// Category of the disks to list. [More](field@DescribeDisksRequest::category)
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Status of the disks to list. [More](field@DescribeDisksRequest::status)
    pub fn status(mut self, value: impl Into<types::DiskStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Id of the snapshot that the disks to list were created from.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Whether the disks to list can be detached and released on their own.
    /// [More](field@DescribeDisksRequest::portable)
    #[inline]
    pub fn portable(mut self, value: bool) -> Self {
        self.portable = Some(value);
        self
    }

    /// Whether the disks to list are released with their instances.
    /// [More](field@DescribeDisksRequest::delete_with_instance)
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Whether the automatic snapshots of the disk are deleted with it.
    /// [More](field@DescribeDisksRequest::delete_auto_snapshot)
    #[inline]
    pub fn delete_auto_snapshot(mut self, value: bool) -> Self {
        self.delete_auto_snapshot = Some(value);
        self
    }

    /// Number of the page, counted from 1. [More](field@DescribeDisksRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most. [More](field@DescribeDisksRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeDisksRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeDisksRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Name of the disks to list. [More](field@DescribeDisksRequest::disk_name)
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Id of the automatic snapshot policy.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Whether the automatic snapshot policy takes effect on the disk.
    /// [More](field@DescribeDisksRequest::enable_auto_snapshot)
    #[inline]
    pub fn enable_auto_snapshot(mut self, value: bool) -> Self {
        self.enable_auto_snapshot = Some(value);
        self
    }

    /// Whether an automatic snapshot policy is set for the disk.
    /// [More](field@DescribeDisksRequest::enable_automated_snapshot_policy)
    #[inline]
    pub fn enable_automated_snapshot_policy(mut self, value: bool) -> Self {
        self.enable_automated_snapshot_policy = Some(value);
        self
    }

    /// Billing method of the disks to list.
    pub fn disk_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.disk_charge_type = Some(value.into());
        self
    }

    /// Lock reason of the disks to list. [More](field@DescribeDisksRequest::lock_reason)
    pub fn lock_reason(mut self, value: impl Into<types::LockReason>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Id of the resource group. [More](field@DescribeDisksRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Whether the disks to list are shared block storage.
    /// [More](field@DescribeDisksRequest::enable_shared)
    #[inline]
    pub fn enable_shared(mut self, value: bool) -> Self {
        self.enable_shared = Some(value);
        self
    }

    /// Whether the disks to list are encrypted. [More](field@DescribeDisksRequest::encrypted)
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@DescribeDisksRequest::dry_run)
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

    /// Whether the disks to list can be attached to several instances.
    pub fn multi_attach(mut self, value: impl Into<types::MultiAttach>) -> Self {
        self.multi_attach = Some(value.into());
        self
    }

    /// Tags of the disks to list. An empty list cannot be sent.
    /// [More](field@DescribeDisksRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Further attributes to include in the response. An empty list cannot be sent.
    /// [More](field@DescribeDisksRequest::additional_attributes)
    pub fn additional_attributes<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.additional_attributes = Some(value.into_list());
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

    /// Performance level of the disks to list.
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
}

impl Record for DescribeDisksRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ZoneId", &self.zone_id);
        fields.add_as(Form::JsonText, "DiskIds", &self.disk_ids);
        fields.add("InstanceId", &self.instance_id);
        fields.add("DiskType", &self.disk_type);
        fields.add("Category", &self.category);
        fields.add("Status", &self.status);
        fields.add("SnapshotId", &self.snapshot_id);
        fields.add("Portable", &self.portable);
        fields.add("DeleteWithInstance", &self.delete_with_instance);
        fields.add("DeleteAutoSnapshot", &self.delete_auto_snapshot);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
        fields.add("DiskName", &self.disk_name);
        fields.add("AutoSnapshotPolicyId", &self.auto_snapshot_policy_id);
        fields.add("EnableAutoSnapshot", &self.enable_auto_snapshot);
        fields
            .add(
                "EnableAutomatedSnapshotPolicy",
                &self.enable_automated_snapshot_policy,
            );
        fields.add("DiskChargeType", &self.disk_charge_type);
        fields.add("LockReason", &self.lock_reason);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("EnableShared", &self.enable_shared);
        fields.add("Encrypted", &self.encrypted);
        fields.add("DryRun", &self.dry_run);
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("MultiAttach", &self.multi_attach);
        fields.add("Tag", &self.tag);
        fields.add("AdditionalAttributes", &self.additional_attributes);
        fields.add("Filter", &self.filter);
        fields.add("PerformanceLevel", &self.performance_level);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeDisksRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            "DiskIds" => self.disk_ids.slot(),
            "InstanceId" => self.instance_id.slot(),
            "DiskType" => self.disk_type.slot(),
            "Category" => self.category.slot(),
            "Status" => self.status.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            "Portable" => self.portable.slot(),
            "DeleteWithInstance" => self.delete_with_instance.slot(),
            "DeleteAutoSnapshot" => self.delete_auto_snapshot.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            "DiskName" => self.disk_name.slot(),
            "AutoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            "EnableAutoSnapshot" => self.enable_auto_snapshot.slot(),
            "EnableAutomatedSnapshotPolicy" => {
                self.enable_automated_snapshot_policy.slot()
            }
            "DiskChargeType" => self.disk_charge_type.slot(),
            "LockReason" => self.lock_reason.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "EnableShared" => self.enable_shared.slot(),
            "Encrypted" => self.encrypted.slot(),
            "DryRun" => self.dry_run.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            "MultiAttach" => self.multi_attach.slot(),
            "Tag" => self.tag.slot(),
            "AdditionalAttributes" => self.additional_attributes.slot(),
            "Filter" => self.filter.slot(),
            "PerformanceLevel" => self.performance_level.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeDisksRequest {
    type Response = DescribeDisksResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeDisks")
            .read_only()
            .region("RegionId")
            .read_timeout(19)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.disk_ids.as_mut()?, 100))
    }
}

impl Paged for DescribeDisksRequest {
    type Item = Disk;
    const PAGING: Paging = Paging::token_or_number("Disks").size(500).numbered_size(100);
    #[inline]
    fn items(response: DescribeDisksResponse) -> Vec<Disk> {
        response.disks
    }
}

impl DryRun for DescribeDisksRequest {}

/// The response of [`Client::describe_disks`](crate::Client::describe_disks).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDisksResponse {
    /// Disks found.
    ///
    /// Wire name: `Disks`.
    pub disks: Vec<Disk>,
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
    /// How many results there are on all pages together.
    ///
    /// Without meaning in token-based pagination.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeDisksResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Disks", "Disk", &self.disks);
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeDisksResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Disks" => Slot::Wrapped("Disk", &mut self.disks),
            "NextToken" => self.next_token.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A disk.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Disk {
    /// When the disk was attached, UTC.
    ///
    /// The last attachment; documented to the minute, although the example has seconds. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `AttachedTime`.
    pub attached_time: types::Time,
    /// Where the disk is attached, one entry per instance.
    ///
    /// Absent if the disk is shared block storage.
    ///
    /// Wire name: `Attachments`.
    pub attachments: Vec<Attachment>,
    /// Id of the automatic snapshot policy.
    ///
    /// Wire name: `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: String,
    /// Bus, device and function number of the disk.
    ///
    /// Wire name: `BdfId`.
    pub bdf_id: String,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// Only if `Category` is `cloud_auto`.
    ///
    /// Wire name: `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Disk category.
    ///
    /// `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`, `cloud_auto`, `local_ssd_pro`,
    /// `local_hdd_pro`, `cloud_essd_entry`, `elastic_ephemeral_disk_standard`,
    /// `elastic_ephemeral_disk_premium`, `ephemeral` or `ephemeral_ssd`. The list can be
    /// incomplete: the filter also has `cloud_regional_disk_auto`. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `Category`.
    pub category: types::DiskCategory,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Source of the data on the disk.
    ///
    /// Wire name: `DataSource`.
    pub data_source: Option<DataSource>,
    /// Whether the automatic snapshots of the disk are deleted with it.
    ///
    /// - `true`: automatic snapshots go with the disk.
    /// - `false`: they are kept.
    ///
    /// Snapshots created by hand are kept in any case.
    ///
    /// Wire name: `DeleteAutoSnapshot`.
    pub delete_auto_snapshot: Option<bool>,
    /// Whether the disk is released with the instance.
    ///
    /// - `true`: released together with its instance.
    /// - `false`: outlives its instance.
    ///
    /// Wire name: `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Description of the disk.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// When the disk was last detached, UTC.
    ///
    /// The last detachment.
    ///
    /// Wire name: `DetachedTime`.
    pub detached_time: types::Time,
    /// Device name of the disk.
    ///
    /// Only if `Status` is `In_use` or `Detaching`. Empty if the state is any other, or
    /// multi-attach is on. About to be retired; with multi-attach see `Attachments`.
    ///
    /// Wire name: `Device`.
    pub device: String,
    /// How the disk is billed.
    ///
    /// Wire name: `DiskChargeType`.
    pub disk_charge_type: types::InstanceChargeType,
    /// Id of the disk.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: String,
    /// Name of the disk.
    ///
    /// Wire name: `DiskName`.
    pub disk_name: String,
    /// Whether the automatic snapshot policy takes effect on the disk.
    ///
    /// Wire name: `EnableAutoSnapshot`.
    pub enable_auto_snapshot: Option<bool>,
    /// Whether an automatic snapshot policy is set for the disk.
    ///
    /// Wire name: `EnableAutomatedSnapshotPolicy`.
    pub enable_automated_snapshot_policy: Option<bool>,
    /// Whether the disk is encrypted.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// When it expires, UTC.
    ///
    /// Only if `DiskChargeType` is `PrePaid`.
    ///
    /// Wire name: `ExpiredTime`.
    pub expired_time: types::Time,
    /// Operations per second that the disk can reach.
    ///
    /// In IOPS. The maximum of reads and writes together.
    ///
    /// Wire name: `IOPS`.
    pub iops: Option<i64>,
    /// Read operations per second that the disk can reach.
    ///
    /// In IOPS. The maximum.
    ///
    /// Wire name: `IOPSRead`.
    pub iops_read: Option<i64>,
    /// Write operations per second that the disk can reach.
    ///
    /// In IOPS. The maximum.
    ///
    /// Wire name: `IOPSWrite`.
    pub iops_write: Option<i64>,
    /// Id of the image that the disk was created from.
    ///
    /// Empty if the disk was not created from an image. Never changes.
    ///
    /// Wire name: `ImageId`.
    pub image_id: String,
    /// Id of the instance that the disk is attached to.
    ///
    /// Only if `Status` is `In_use` or `Detaching`. Empty if the state is any other, or
    /// multi-attach is on. With multi-attach see `Attachments`.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Id of the KMS key for encryption.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: String,
    /// To how many instances the disk is attached.
    ///
    /// Wire name: `MountInstanceNum`.
    pub mount_instance_num: Option<i64>,
    /// Instances that the shared disk is attached to.
    ///
    /// Wire name: `MountInstances`.
    pub mount_instances: Vec<MountInstance>,
    /// Whether the disk can be attached to several instances.
    ///
    /// Wire name: `MultiAttach`.
    pub multi_attach: types::MultiAttach,
    /// Reasons why it is locked. Empty if it is not locked.
    ///
    /// Wire name: `OperationLocks`.
    pub operation_locks: Vec<types::OperationLock>,
    /// Performance level of an ESSD disk.
    ///
    /// For ESSDs.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: types::PerformanceLevel,
    /// Where the disk is placed.
    ///
    /// Wire name: `Placement`.
    pub placement: Option<Placement>,
    /// Whether the disk can be detached and released on its own.
    ///
    /// Wire name: `Portable`.
    pub portable: Option<bool>,
    /// Product code in the marketplace.
    ///
    /// Wire name: `ProductCode`.
    pub product_code: String,
    /// Provisioned IOPS of the disk.
    ///
    /// 0 to 50,000. Only if `Category` is `cloud_auto`. At most the smaller of 50,000 and
    /// 1,000 x size - baseline, where the baseline is the smaller of 1,800 + 50 x size and
    /// 50,000.
    ///
    /// Wire name: `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Serial number of the disk.
    ///
    /// Wire name: `SerialNumber`.
    pub serial_number: String,
    /// Size of the disk in GiB.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Id of the disk that it was made from.
    ///
    /// Wire name: `SourceDiskId`.
    pub source_disk_id: String,
    /// Id of the snapshot that it was made from.
    ///
    /// Empty if the disk was not created from a snapshot. Never changes.
    ///
    /// Wire name: `SourceSnapshotId`.
    pub source_snapshot_id: String,
    /// Status of the disk.
    ///
    /// `In_use`, `Available`, `Attaching`, `Detaching`, `Creating` or `ReIniting`.
    ///
    /// Wire name: `Status`.
    pub status: types::DiskStatus,
    /// Id of the dedicated block storage cluster.
    ///
    /// Empty if the disk is in the public storage cluster.
    ///
    /// Wire name: `StorageClusterId`.
    pub storage_cluster_id: String,
    /// Id of the storage set.
    ///
    /// Wire name: `StorageSetId`.
    pub storage_set_id: String,
    /// Partition within the storage set.
    ///
    /// Wire name: `StorageSetPartitionNumber`.
    pub storage_set_partition_number: Option<i64>,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Throughput of the disk.
    ///
    /// In MB/s. Reads and writes together, in bytes and not bits.
    ///
    /// Wire name: `Throughput`.
    pub throughput: Option<i64>,
    /// Read throughput of the disk.
    ///
    /// In MB/s.
    ///
    /// Wire name: `ThroughputRead`.
    pub throughput_read: Option<i64>,
    /// Write throughput of the disk.
    ///
    /// In MB/s.
    ///
    /// Wire name: `ThroughputWrite`.
    pub throughput_write: Option<i64>,
    /// Type of the disk, system or data.
    ///
    /// `system` or `data`.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: types::DiskType,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
}

impl Record for Disk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AttachedTime", &self.attached_time);
        fields.wrapped("Attachments", "Attachment", &self.attachments);
        fields.add("AutoSnapshotPolicyId", &self.auto_snapshot_policy_id);
        fields.add("BdfId", &self.bdf_id);
        fields.add("BurstingEnabled", &self.bursting_enabled);
        fields.add("Category", &self.category);
        fields.add("CreationTime", &self.creation_time);
        fields.add("DataSource", &self.data_source);
        fields.add("DeleteAutoSnapshot", &self.delete_auto_snapshot);
        fields.add("DeleteWithInstance", &self.delete_with_instance);
        fields.add("Description", &self.description);
        fields.add("DetachedTime", &self.detached_time);
        fields.add("Device", &self.device);
        fields.add("DiskChargeType", &self.disk_charge_type);
        fields.add("DiskId", &self.disk_id);
        fields.add("DiskName", &self.disk_name);
        fields.add("EnableAutoSnapshot", &self.enable_auto_snapshot);
        fields
            .add(
                "EnableAutomatedSnapshotPolicy",
                &self.enable_automated_snapshot_policy,
            );
        fields.add("Encrypted", &self.encrypted);
        fields.add("ExpiredTime", &self.expired_time);
        fields.add("IOPS", &self.iops);
        fields.add("IOPSRead", &self.iops_read);
        fields.add("IOPSWrite", &self.iops_write);
        fields.add("ImageId", &self.image_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("MountInstanceNum", &self.mount_instance_num);
        fields.wrapped("MountInstances", "MountInstance", &self.mount_instances);
        fields.add("MultiAttach", &self.multi_attach);
        fields.wrapped("OperationLocks", "OperationLock", &self.operation_locks);
        fields.add("PerformanceLevel", &self.performance_level);
        fields.add("Placement", &self.placement);
        fields.add("Portable", &self.portable);
        fields.add("ProductCode", &self.product_code);
        fields.add("ProvisionedIops", &self.provisioned_iops);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("SerialNumber", &self.serial_number);
        fields.add("Size", &self.size);
        fields.add("SourceDiskId", &self.source_disk_id);
        fields.add("SourceSnapshotId", &self.source_snapshot_id);
        fields.add("Status", &self.status);
        fields.add("StorageClusterId", &self.storage_cluster_id);
        fields.add("StorageSetId", &self.storage_set_id);
        fields.add("StorageSetPartitionNumber", &self.storage_set_partition_number);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("Throughput", &self.throughput);
        fields.add("ThroughputRead", &self.throughput_read);
        fields.add("ThroughputWrite", &self.throughput_write);
        fields.add("Type", &self.r#type);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl DecodeRecord for Disk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AttachedTime" => self.attached_time.slot(),
            "Attachments" => Slot::Wrapped("Attachment", &mut self.attachments),
            "AutoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            "BdfId" => self.bdf_id.slot(),
            "BurstingEnabled" => self.bursting_enabled.slot(),
            "Category" => self.category.slot(),
            "CreationTime" => self.creation_time.slot(),
            "DataSource" => self.data_source.slot(),
            "DeleteAutoSnapshot" => self.delete_auto_snapshot.slot(),
            "DeleteWithInstance" => self.delete_with_instance.slot(),
            "Description" => self.description.slot(),
            "DetachedTime" => self.detached_time.slot(),
            "Device" => self.device.slot(),
            "DiskChargeType" => self.disk_charge_type.slot(),
            "DiskId" => self.disk_id.slot(),
            "DiskName" => self.disk_name.slot(),
            "EnableAutoSnapshot" => self.enable_auto_snapshot.slot(),
            "EnableAutomatedSnapshotPolicy" => {
                self.enable_automated_snapshot_policy.slot()
            }
            "Encrypted" => self.encrypted.slot(),
            "ExpiredTime" => self.expired_time.slot(),
            "IOPS" => self.iops.slot(),
            "IOPSRead" => self.iops_read.slot(),
            "IOPSWrite" => self.iops_write.slot(),
            "ImageId" => self.image_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            "MountInstanceNum" => self.mount_instance_num.slot(),
            "MountInstances" => Slot::Wrapped("MountInstance", &mut self.mount_instances),
            "MultiAttach" => self.multi_attach.slot(),
            "OperationLocks" => Slot::Wrapped("OperationLock", &mut self.operation_locks),
            "PerformanceLevel" => self.performance_level.slot(),
            "Placement" => self.placement.slot(),
            "Portable" => self.portable.slot(),
            "ProductCode" => self.product_code.slot(),
            "ProvisionedIops" => self.provisioned_iops.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SerialNumber" => self.serial_number.slot(),
            "Size" => self.size.slot(),
            "SourceDiskId" => self.source_disk_id.slot(),
            "SourceSnapshotId" => self.source_snapshot_id.slot(),
            "Status" => self.status.slot(),
            "StorageClusterId" => self.storage_cluster_id.slot(),
            "StorageSetId" => self.storage_set_id.slot(),
            "StorageSetPartitionNumber" => self.storage_set_partition_number.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "Throughput" => self.throughput.slot(),
            "ThroughputRead" => self.throughput_read.slot(),
            "ThroughputWrite" => self.throughput_write.slot(),
            "Type" => self.r#type.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An instance that the disk is attached to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// When the disk was attached, UTC.
    ///
    /// Wire name: `AttachedTime`.
    pub attached_time: types::Time,
    /// Device name of the disk.
    ///
    /// Wire name: `Device`.
    pub device: String,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
}

impl Record for Attachment {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AttachedTime", &self.attached_time);
        fields.add("Device", &self.device);
        fields.add("InstanceId", &self.instance_id);
    }
}

impl DecodeRecord for Attachment {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AttachedTime" => self.attached_time.slot(),
            "Device" => self.device.slot(),
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Source of the data on the disk.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSource {
    /// Id of the data source.
    ///
    /// Wire name: `Id`.
    pub id: String,
    /// Type of the data source.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: String,
}

impl Record for DataSource {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Id", &self.id);
        fields.add("Type", &self.r#type);
    }
}

impl DecodeRecord for DataSource {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Id" => self.id.slot(),
            "Type" => self.r#type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An instance that the shared disk is attached to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MountInstance {
    /// When the disk was attached, UTC.
    ///
    /// Wire name: `AttachedTime`.
    pub attached_time: types::Time,
    /// Device name of the disk.
    ///
    /// Wire name: `Device`.
    pub device: String,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
}

impl Record for MountInstance {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AttachedTime", &self.attached_time);
        fields.add("Device", &self.device);
        fields.add("InstanceId", &self.instance_id);
    }
}

impl DecodeRecord for MountInstance {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AttachedTime" => self.attached_time.slot(),
            "Device" => self.device.slot(),
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Where the disk is placed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Placement {
    /// Ids of the zones.
    ///
    /// Wire name: `ZoneIds`.
    pub zone_ids: String,
}

impl Record for Placement {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ZoneIds", &self.zone_ids);
    }
}

impl DecodeRecord for Placement {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ZoneIds" => self.zone_ids.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeDisksRequest);
ecs_core::internal::response_records!(
    DescribeDisksResponse, Disk, Attachment, DataSource, MountInstance, Placement
);
