// Generated from api-specs/ecs/2014-05-26/actions/DescribeAutoSnapshotPolicyEx.json by `cargo xtask regenerate`. Do not edit.

//! Lists automatic snapshot policies.
//!
//! - **Limits**: A filter by resource group covers at most 1,000 resources per call.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`create_auto_snapshot_policy`](crate::Client::create_auto_snapshot_policy),
//!   [`modify_auto_snapshot_policy_ex`](crate::Client::modify_auto_snapshot_policy_ex).
//!
//! ```no_run
//! use ecs_sdk::snapshot::DescribeAutoSnapshotPolicyExRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeAutoSnapshotPolicyExRequest::new();
//! let mut items = ecs.describe_auto_snapshot_policy_ex(request).items();
//! while let Some(auto_snapshot_policy) = items.try_next().await? {
//!     println!(
//!         "{} {}", auto_snapshot_policy.auto_snapshot_policy_id, auto_snapshot_policy
//!         .status
//!     );
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidRegionId.NotFound`, `InvalidTag.Mismatch`, `InvalidTagCount`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_auto_snapshot_policy_ex`](crate::Client::describe_auto_snapshot_policy_ex).
///
/// Lists automatic snapshot policies.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyExRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client. The wire name begins with a capital letter, unlike
    /// in the other actions of policies.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the automatic snapshot policy.
    ///
    /// Wire name: `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Name of the automatic snapshot policy.
    ///
    /// 2 to 128 characters: letters of any script, digits, `:`, `_`, `.` and `-`.
    ///
    /// Wire name: `AutoSnapshotPolicyName`.
    pub auto_snapshot_policy_name: Option<String>,
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
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the resource group.
    ///
    /// The filter covers at most 1,000 resources; the default group is not possible.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
}

impl DescribeAutoSnapshotPolicyExRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeAutoSnapshotPolicyExRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the automatic snapshot policy.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Name of the automatic snapshot policy.
    /// [More](field@DescribeAutoSnapshotPolicyExRequest::auto_snapshot_policy_name)
    pub fn auto_snapshot_policy_name(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_name = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeAutoSnapshotPolicyExRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeAutoSnapshotPolicyExRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeAutoSnapshotPolicyExRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the resource group.
    /// [More](field@DescribeAutoSnapshotPolicyExRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

impl Record for DescribeAutoSnapshotPolicyExRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("AutoSnapshotPolicyId", &self.auto_snapshot_policy_id);
        fields.add("AutoSnapshotPolicyName", &self.auto_snapshot_policy_name);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("Tag", &self.tag);
        fields.add("ResourceGroupId", &self.resource_group_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeAutoSnapshotPolicyExRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "AutoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            "AutoSnapshotPolicyName" => self.auto_snapshot_policy_name.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "Tag" => self.tag.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeAutoSnapshotPolicyExRequest {
    type Response = DescribeAutoSnapshotPolicyExResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeAutoSnapshotPolicyEx")
            .read_only()
            .region("RegionId")
            .read_timeout(16)
    }
}

impl Paged for DescribeAutoSnapshotPolicyExRequest {
    type Item = AutoSnapshotPolicy;
    const PAGING: Paging = Paging::number("AutoSnapshotPolicies").size(100);
    #[inline]
    fn items(response: DescribeAutoSnapshotPolicyExResponse) -> Vec<AutoSnapshotPolicy> {
        response.auto_snapshot_policies
    }
}

/// The response of
/// [`Client::describe_auto_snapshot_policy_ex`](crate::Client::describe_auto_snapshot_policy_ex).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyExResponse {
    /// Automatic snapshot policies found.
    ///
    /// Wire name: `AutoSnapshotPolicies`.
    pub auto_snapshot_policies: Vec<AutoSnapshotPolicy>,
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
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeAutoSnapshotPolicyExResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "AutoSnapshotPolicies",
                "AutoSnapshotPolicy",
                &self.auto_snapshot_policies,
            );
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeAutoSnapshotPolicyExResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AutoSnapshotPolicies" => {
                Slot::Wrapped("AutoSnapshotPolicy", &mut self.auto_snapshot_policies)
            }
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An automatic snapshot policy.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoSnapshotPolicy {
    /// How the policy is associated with disks.
    ///
    /// Wire name: `AssociationType`.
    pub association_type: String,
    /// Id of the automatic snapshot policy.
    ///
    /// Wire name: `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: String,
    /// Name of the automatic snapshot policy.
    ///
    /// Wire name: `AutoSnapshotPolicyName`.
    pub auto_snapshot_policy_name: String,
    /// How many days the copies in other regions are kept.
    ///
    /// Wire name: `CopiedSnapshotsRetentionDays`.
    pub copied_snapshots_retention_days: Option<i64>,
    /// How the copies in other regions are encrypted.
    ///
    /// Wire name: `CopyEncryptionConfiguration`.
    pub copy_encryption_configuration: Option<CopyEncryptionConfiguration>,
    /// When it was created, UTC.
    ///
    /// Documented with seconds, although the example has only minutes. The service documents
    /// this inconsistently.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Number of disks that the policy is applied to.
    ///
    /// Wire name: `DiskNums`.
    pub disk_nums: Option<i64>,
    /// Whether snapshots are copied to other regions.
    ///
    /// Wire name: `EnableCrossRegionCopy`.
    pub enable_cross_region_copy: Option<bool>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Days of the week on which snapshots are taken.
    ///
    /// Wire name: `RepeatWeekdays`.
    pub repeat_weekdays: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// How many days the snapshot is kept.
    ///
    /// -1 to 65,536. `-1`: kept for good. The value 0 is not documented;
    /// `CreateAutoSnapshotPolicy` ends at 65,535. The service documents this inconsistently.
    ///
    /// Wire name: `RetentionDays`.
    pub retention_days: Option<i64>,
    /// Status of the policy.
    ///
    /// Wire name: `Status`.
    pub status: types::AutoSnapshotPolicyStatus,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Regions that snapshots are copied to.
    ///
    /// Wire name: `TargetCopyRegions`.
    pub target_copy_regions: String,
    /// Tags of the disks that the policy applies to.
    ///
    /// Wire name: `TargetTags`.
    pub target_tags: Vec<TargetTag>,
    /// Hours of the day at which snapshots are taken.
    ///
    /// `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`,
    /// `16`, `17`, `18`, `19`, `20`, `21`, `22` or `23`. At most 24 items. A JSON array as
    /// text. In UTC+8, not UTC.
    ///
    /// Wire name: `TimePoints`.
    pub time_points: String,
    /// Type of the policy, custom or system.
    ///
    /// - `Custom`: defined by you.
    /// - `System`: defined by the provider.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: String,
    /// Number of shared block storage volumes that the policy is applied to.
    ///
    /// Wire name: `VolumeNums`.
    pub volume_nums: Option<i64>,
}

impl Record for AutoSnapshotPolicy {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AssociationType", &self.association_type);
        fields.add("AutoSnapshotPolicyId", &self.auto_snapshot_policy_id);
        fields.add("AutoSnapshotPolicyName", &self.auto_snapshot_policy_name);
        fields
            .add("CopiedSnapshotsRetentionDays", &self.copied_snapshots_retention_days);
        fields.add("CopyEncryptionConfiguration", &self.copy_encryption_configuration);
        fields.add("CreationTime", &self.creation_time);
        fields.add("DiskNums", &self.disk_nums);
        fields.add("EnableCrossRegionCopy", &self.enable_cross_region_copy);
        fields.add("RegionId", &self.region_id);
        fields.add("RepeatWeekdays", &self.repeat_weekdays);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("RetentionDays", &self.retention_days);
        fields.add("Status", &self.status);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("TargetCopyRegions", &self.target_copy_regions);
        fields.wrapped("TargetTags", "TargetTag", &self.target_tags);
        fields.add("TimePoints", &self.time_points);
        fields.add("Type", &self.r#type);
        fields.add("VolumeNums", &self.volume_nums);
    }
}

impl DecodeRecord for AutoSnapshotPolicy {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AssociationType" => self.association_type.slot(),
            "AutoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            "AutoSnapshotPolicyName" => self.auto_snapshot_policy_name.slot(),
            "CopiedSnapshotsRetentionDays" => self.copied_snapshots_retention_days.slot(),
            "CopyEncryptionConfiguration" => self.copy_encryption_configuration.slot(),
            "CreationTime" => self.creation_time.slot(),
            "DiskNums" => self.disk_nums.slot(),
            "EnableCrossRegionCopy" => self.enable_cross_region_copy.slot(),
            "RegionId" => self.region_id.slot(),
            "RepeatWeekdays" => self.repeat_weekdays.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "RetentionDays" => self.retention_days.slot(),
            "Status" => self.status.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "TargetCopyRegions" => self.target_copy_regions.slot(),
            "TargetTags" => Slot::Wrapped("TargetTag", &mut self.target_tags),
            "TimePoints" => self.time_points.slot(),
            "Type" => self.r#type.slot(),
            "VolumeNums" => self.volume_nums.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// How the copies in other regions are encrypted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyEncryptionConfiguration {
    /// Whether the copies are encrypted.
    ///
    /// Default: `false`. `true`: copies to other regions are encrypted.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: String,
}

impl Record for CopyEncryptionConfiguration {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Encrypted", &self.encrypted);
        fields.add("KMSKeyId", &self.kms_key_id);
    }
}

impl DecodeRecord for CopyEncryptionConfiguration {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Encrypted" => self.encrypted.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A tag of the disks that the policy applies to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetTag {
    /// Key of the tag.
    ///
    /// Wire name: `TagKey`.
    pub tag_key: String,
    /// Value of the tag.
    ///
    /// Wire name: `TagValue`.
    pub tag_value: String,
}

impl Record for TargetTag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("TagKey", &self.tag_key);
        fields.add("TagValue", &self.tag_value);
    }
}

impl DecodeRecord for TargetTag {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "TagKey" => self.tag_key.slot(),
            "TagValue" => self.tag_value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeAutoSnapshotPolicyExRequest);
ecs_core::internal::response_records!(
    DescribeAutoSnapshotPolicyExResponse, AutoSnapshotPolicy,
    CopyEncryptionConfiguration, TargetTag
);
