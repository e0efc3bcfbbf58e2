// Generated from api-specs/ecs/2014-05-26/actions/CreateAutoSnapshotPolicy.json by `cargo xtask regenerate`. Do not edit.

//! Creates an automatic snapshot policy, which says when snapshots are taken and how long
//! they are kept.
//!
//! - **Effects**: When the quota of a disk is used up, the oldest automatic snapshot is
//!   deleted. Snapshots are not created while a stop or restart of the instance is
//!   pending. The policy has no effect until `ApplyAutoSnapshotPolicy` or matching tags
//!   apply it to disks.
//! - **Limits**: At most 100 policies per region.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`apply_auto_snapshot_policy`](crate::Client::apply_auto_snapshot_policy),
//!   [`modify_auto_snapshot_policy_ex`](crate::Client::modify_auto_snapshot_policy_ex),
//!   [`describe_auto_snapshot_policy_ex`](crate::Client::describe_auto_snapshot_policy_ex).
//!
//! ```no_run
//! use ecs_sdk::snapshot::CreateAutoSnapshotPolicyRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateAutoSnapshotPolicyRequest::new()
//!     .auto_snapshot_policy_name("nightly")
//!     .time_points(["1"])
//!     .repeat_weekdays(["1", "2", "3", "4", "5"])
//!     .retention_days(7);
//! let response = ecs.create_auto_snapshot_policy(request).await?;
//! println!("{}", response.auto_snapshot_policy_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DiskCategory.OperationNotSupported`, `Duplicate.TagKey`,
//! `InvalidParam.EncryptedMismatch`, `InvalidParameter.Encrypted.KmsNotEnable`,
//! `InvalidParameter.EncryptedIllegal`, `InvalidParameter.KMSKeyId.CMKNotEnabled`,
//! `InvalidParameter.KmsNotEnabled`, `InvalidSnapshotPolicyName.Malformed`,
//! `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`.
//!
//! 403: `Abs.InvalidAction.RegionNotSupport`, `AutoSnapshotPolicy.QuotaExceed`,
//! `InvalidAccountStatus.NotEnoughBalance`,
//! `InvalidAccountStatus.SnapshotServiceUnavailable`, `InvalidOperation.KMSKeyIdNotFound`,
//! `InvalidParameter.CopiedSnapshotsRetentionDays`,
//! `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `InvalidParameter.TargetCopyRegions`,
//! `ParameterInvalid`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_auto_snapshot_policy`](crate::Client::create_auto_snapshot_policy).
///
/// Creates an automatic snapshot policy, which says when snapshots are taken and how long
/// they are kept.
///
/// Needs [`time_points`](field@CreateAutoSnapshotPolicyRequest::time_points),
/// [`repeat_weekdays`](field@CreateAutoSnapshotPolicyRequest::repeat_weekdays),
/// [`retention_days`](field@CreateAutoSnapshotPolicyRequest::retention_days). Often set:
/// [`auto_snapshot_policy_name`](field@CreateAutoSnapshotPolicyRequest::auto_snapshot_policy_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `regionId`.
    pub region_id: Option<String>,
    /// Name of the automatic snapshot policy.
    ///
    /// Default: none. 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and
    /// `-`, beginning with a letter or a Chinese character, not beginning with `http://` or
    /// `https://`.
    ///
    /// Wire name: `autoSnapshotPolicyName`.
    pub auto_snapshot_policy_name: Option<String>,
    /// Hours of the day at which snapshots are taken.
    ///
    /// Required. `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`,
    /// `14`, `15`, `16`, `17`, `18`, `19`, `20`, `21`, `22` or `23`. 1 to 24 items. In UTC+8,
    /// not UTC. A point is skipped while a snapshot is in progress.
    ///
    /// Wire name: `timePoints`, sent as JSON text.
    pub time_points: Option<Vec<String>>,
    /// Days of the week on which snapshots are taken.
    ///
    /// Required. 1 to 7 items.
    ///
    /// - `1`: Monday.
    /// - `2`.
    /// - `3`.
    /// - `4`.
    /// - `5`.
    /// - `6`.
    /// - `7`: Sunday.
    ///
    /// Wire name: `repeatWeekdays`, sent as JSON text.
    pub repeat_weekdays: Option<Vec<String>>,
    /// How many days the snapshot is kept.
    ///
    /// Required. -1 to 65,536, default -1. Matches `^(-1|[1-9][0-9]*)$`. `-1`: kept for good.
    /// Documented as required, with the default -1; the value 0 is not documented.
    ///
    /// Wire name: `retentionDays`.
    pub retention_days: Option<i64>,
    /// Whether snapshots are copied to other regions.
    ///
    /// `true`: snapshots are copied to TargetCopyRegions.
    ///
    /// Wire name: `EnableCrossRegionCopy`.
    pub enable_cross_region_copy: Option<bool>,
    /// Regions that snapshots are copied to.
    ///
    /// One region id, not a list.
    ///
    /// Wire name: `TargetCopyRegions`, sent as JSON text.
    pub target_copy_regions: Option<Vec<String>>,
    /// Storage location of the snapshots.
    ///
    /// Not available at the moment; leave it unset.
    ///
    /// Wire name: `StorageLocationArn`.
    pub storage_location_arn: Option<String>,
    /// How many days the copies in other regions are kept.
    ///
    /// -1 to 65,535, default -1. `-1`: kept for good. The value 0 is not documented.
    ///
    /// Wire name: `CopiedSnapshotsRetentionDays`.
    pub copied_snapshots_retention_days: Option<i64>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Different here:
    ///
    /// - `Value`: At most 128 characters, not beginning with `acs:`, without `http://` or
    ///   `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// How the copies in other regions are encrypted.
    ///
    /// Wire name: `CopyEncryptionConfiguration`.
    pub copy_encryption_configuration: Option<CopyEncryptionConfiguration>,
    /// How the policy is associated with disks.
    ///
    /// `AssociatedWithDisk` or `AssociatedWithInstanceTag`, default `AssociatedWithDisk`.
    ///
    /// Wire name: `AssociationType`.
    pub association_type: Option<String>,
    /// Tags of the disks that the policy applies to.
    ///
    /// 1 to 5 items. Required if `AssociationType` is `AssociatedWithInstanceTag`.
    ///
    /// Different here:
    ///
    /// - `Value`: At most 128 characters, without `http://` or `https://`. An empty text
    ///   matches every value.
    ///
    /// Wire name: `TargetTags`.
    pub target_tags: Option<Vec<types::Tag>>,
}

impl CreateAutoSnapshotPolicyRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateAutoSnapshotPolicyRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the automatic snapshot policy.
    /// [More](field@CreateAutoSnapshotPolicyRequest::auto_snapshot_policy_name)
    pub fn auto_snapshot_policy_name(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_name = Some(value.into());
        self
    }

    /// Hours of the day at which snapshots are taken. An empty list is sent as `[]`.
    /// [More](field@CreateAutoSnapshotPolicyRequest::time_points)
    pub fn time_points<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.time_points = Some(value.into_list());
        self
    }

    /// Days of the week on which snapshots are taken. An empty list is sent as `[]`.
    /// [More](field@CreateAutoSnapshotPolicyRequest::repeat_weekdays)
    pub fn repeat_weekdays<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.repeat_weekdays = Some(value.into_list());
        self
    }

    /// How many days the snapshot is kept.
    /// [More](field@CreateAutoSnapshotPolicyRequest::retention_days)
    pub fn retention_days(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.retention_days = Some(value.into_integer());
        self
    }

    /// Whether snapshots are copied to other regions.
    /// [More](field@CreateAutoSnapshotPolicyRequest::enable_cross_region_copy)
    #[inline]
    pub fn enable_cross_region_copy(mut self, value: bool) -> Self {
        self.enable_cross_region_copy = Some(value);
        self
    }

    /// Regions that snapshots are copied to. An empty list is sent as `[]`.
    /// [More](field@CreateAutoSnapshotPolicyRequest::target_copy_regions)
    pub fn target_copy_regions<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.target_copy_regions = Some(value.into_list());
        self
    }

    /// Storage location of the snapshots.
    /// [More](field@CreateAutoSnapshotPolicyRequest::storage_location_arn)
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into());
        self
    }

    /// How many days the copies in other regions are kept.
    /// [More](field@CreateAutoSnapshotPolicyRequest::copied_snapshots_retention_days)
    pub fn copied_snapshots_retention_days(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.copied_snapshots_retention_days = Some(value.into_integer());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateAutoSnapshotPolicyRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// How the copies in other regions are encrypted.
    #[inline]
    pub fn copy_encryption_configuration(
        mut self,
        value: CopyEncryptionConfiguration,
    ) -> Self {
        self.copy_encryption_configuration = Some(value);
        self
    }

    /// How the policy is associated with disks.
    /// [More](field@CreateAutoSnapshotPolicyRequest::association_type)
    pub fn association_type(mut self, value: impl Into<String>) -> Self {
        self.association_type = Some(value.into());
        self
    }

    /// Tags of the disks that the policy applies to. An empty list cannot be sent.
    /// [More](field@CreateAutoSnapshotPolicyRequest::target_tags)
    pub fn target_tags<M>(
        mut self,
        value: impl ecs_core::IntoList<types::Tag, M>,
    ) -> Self {
        self.target_tags = Some(value.into_list());
        self
    }
}

impl Record for CreateAutoSnapshotPolicyRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["regionId", "timePoints", "repeatWeekdays", "retentionDays"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("regionId", &self.region_id);
        fields.add("autoSnapshotPolicyName", &self.auto_snapshot_policy_name);
        fields.add_as(Form::JsonText, "timePoints", &self.time_points);
        fields.add_as(Form::JsonText, "repeatWeekdays", &self.repeat_weekdays);
        fields.add("retentionDays", &self.retention_days);
        fields.add("EnableCrossRegionCopy", &self.enable_cross_region_copy);
        fields.add_as(Form::JsonText, "TargetCopyRegions", &self.target_copy_regions);
        fields.add("StorageLocationArn", &self.storage_location_arn);
        fields
            .add("CopiedSnapshotsRetentionDays", &self.copied_snapshots_retention_days);
        fields.add("Tag", &self.tag);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("CopyEncryptionConfiguration", &self.copy_encryption_configuration);
        fields.add("AssociationType", &self.association_type);
        fields.add("TargetTags", &self.target_tags);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateAutoSnapshotPolicyRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "regionId" => self.region_id.slot(),
            "autoSnapshotPolicyName" => self.auto_snapshot_policy_name.slot(),
            "timePoints" => self.time_points.slot(),
            "repeatWeekdays" => self.repeat_weekdays.slot(),
            "retentionDays" => self.retention_days.slot(),
            "EnableCrossRegionCopy" => self.enable_cross_region_copy.slot(),
            "TargetCopyRegions" => self.target_copy_regions.slot(),
            "StorageLocationArn" => self.storage_location_arn.slot(),
            "CopiedSnapshotsRetentionDays" => self.copied_snapshots_retention_days.slot(),
            "Tag" => self.tag.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "CopyEncryptionConfiguration" => self.copy_encryption_configuration.slot(),
            "AssociationType" => self.association_type.slot(),
            "TargetTags" => self.target_tags.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateAutoSnapshotPolicyRequest {
    type Response = CreateAutoSnapshotPolicyResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateAutoSnapshotPolicy").region("regionId")
    }
}

/// How the copies in other regions are encrypted.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CopyEncryptionConfiguration {
    /// RAM roles to assume for the encryption key.
    ///
    /// At most 10 items. Not available at the moment; leave it unset.
    ///
    /// Wire name: `Arn`.
    pub arn: Option<Vec<types::Arn>>,
    /// Whether the copies are encrypted.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// Default: the service key of the destination region, for encrypted snapshots.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: Option<String>,
}

impl CopyEncryptionConfiguration {
    /// An empty `CopyEncryptionConfiguration`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// RAM roles to assume for the encryption key. An empty list cannot be sent.
    /// [More](field@CopyEncryptionConfiguration::arn)
    pub fn arn<M>(mut self, value: impl ecs_core::IntoList<types::Arn, M>) -> Self {
        self.arn = Some(value.into_list());
        self
    }

    /// Whether the copies are encrypted. [More](field@CopyEncryptionConfiguration::encrypted)
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Id of the KMS key for encryption. [More](field@CopyEncryptionConfiguration::kms_key_id)
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
}

impl Record for CopyEncryptionConfiguration {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Arn", &self.arn);
        fields.add("Encrypted", &self.encrypted);
        fields.add("KMSKeyId", &self.kms_key_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CopyEncryptionConfiguration {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Arn" => self.arn.slot(),
            "Encrypted" => self.encrypted.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::create_auto_snapshot_policy`](crate::Client::create_auto_snapshot_policy).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyResponse {
    /// Id of the automatic snapshot policy.
    ///
    /// Wire name: `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateAutoSnapshotPolicyResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AutoSnapshotPolicyId", &self.auto_snapshot_policy_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateAutoSnapshotPolicyResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AutoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    CreateAutoSnapshotPolicyRequest, CopyEncryptionConfiguration
);
ecs_core::internal::response_records!(CreateAutoSnapshotPolicyResponse);
