// Generated from api-specs/ecs/2014-05-26/actions/ModifyAutoSnapshotPolicyEx.json by `cargo xtask regenerate`. Do not edit.

//! Changes an automatic snapshot policy.
//!
//! - **Before**: It must not be a system policy.
//! - **Effects**: Disks with the policy follow the change at once.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_auto_snapshot_policy_ex`](crate::Client::describe_auto_snapshot_policy_ex),
//!   [`apply_auto_snapshot_policy`](crate::Client::apply_auto_snapshot_policy).
//!
//! ```no_run
//! use ecs_sdk::snapshot::ModifyAutoSnapshotPolicyExRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyAutoSnapshotPolicyExRequest::new()
//!     .auto_snapshot_policy_id("sp-bp12m37ccmxvbmi5abcd")
//!     .retention_days(14);
//! ecs.modify_auto_snapshot_policy_ex(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParam.EncryptedMismatch`, `InvalidParameter.Encrypted.KmsNotEnable`,
//! `InvalidParameter.EncryptedIllegal`, `InvalidParameter.KMSKeyId.CMKNotEnabled`,
//! `InvalidParameter.KmsNotEnabled`.
//!
//! 403: `Abs.InvalidAction.RegionNotSupport`,
//! `InvalidParameter.CopiedSnapshotsRetentionDays`,
//! `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `InvalidParameter.TargetCopyRegions`,
//! `ParameterInvalid`.
//!
//! 404: `InvalidParameter.KMSKeyId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_auto_snapshot_policy_ex`](crate::Client::modify_auto_snapshot_policy_ex).
///
/// Changes an automatic snapshot policy.
///
/// Needs
/// [`auto_snapshot_policy_id`](field@ModifyAutoSnapshotPolicyExRequest::auto_snapshot_policy_id).
/// Often set: [`retention_days`](field@ModifyAutoSnapshotPolicyExRequest::retention_days).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyExRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `regionId`.
    pub region_id: Option<String>,
    /// Id of the automatic snapshot policy.
    ///
    /// Required.
    ///
    /// Wire name: `autoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Name of the automatic snapshot policy.
    ///
    /// Default: unchanged. 2 to 128 characters, beginning with a letter or a Chinese
    /// character, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `autoSnapshotPolicyName`.
    pub auto_snapshot_policy_name: Option<String>,
    /// Hours of the day at which snapshots are taken.
    ///
    /// `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`,
    /// `16`, `17`, `18`, `19`, `20`, `21`, `22` or `23`. 1 to 24 items. In UTC+8, not UTC. A
    /// point is skipped while a snapshot is in progress.
    ///
    /// Wire name: `timePoints`, sent as JSON text.
    pub time_points: Option<Vec<String>>,
    /// Days of the week on which snapshots are taken.
    ///
    /// 1 to 7 items.
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
    /// -1 to 65,536, default -1. Matches `^(-1|[1-9][0-9]*)$`. `-1`: kept for good.
    /// `CreateAutoSnapshotPolicy` ends at 65,535. It is unclear whether leaving it unset
    /// resets it to -1.
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
    /// How many days the copies in other regions are kept.
    ///
    /// -1 to 65,535, default -1. `-1`: kept for good. It is unclear whether leaving it unset
    /// resets it to -1; the value 0 is not documented. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `CopiedSnapshotsRetentionDays`.
    pub copied_snapshots_retention_days: Option<i64>,
    /// How the copies in other regions are encrypted.
    ///
    /// Wire name: `CopyEncryptionConfiguration`.
    pub copy_encryption_configuration: Option<CopyEncryptionConfiguration>,
    /// Tags of the disks that the policy applies to.
    ///
    /// 1 to 5 items.
    ///
    /// Different here:
    ///
    /// - `Value`: At most 128 characters, without `http://` or `https://`. An empty text
    ///   matches every value.
    ///
    /// Wire name: `TargetTags`.
    pub target_tags: Option<Vec<types::Tag>>,
}

impl ModifyAutoSnapshotPolicyExRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyAutoSnapshotPolicyExRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the automatic snapshot policy.
    /// [More](field@ModifyAutoSnapshotPolicyExRequest::auto_snapshot_policy_id)
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Name of the automatic snapshot policy.
    /// [More](field@ModifyAutoSnapshotPolicyExRequest::auto_snapshot_policy_name)
    pub fn auto_snapshot_policy_name(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_name = Some(value.into());
        self
    }

    /// Hours of the day at which snapshots are taken. An empty list is sent as `[]`.
    /// [More](field@ModifyAutoSnapshotPolicyExRequest::time_points)
    pub fn time_points<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.time_points = Some(value.into_list());
        self
    }

    /// Days of the week on which snapshots are taken. An empty list is sent as `[]`.
    /// [More](field@ModifyAutoSnapshotPolicyExRequest::repeat_weekdays)
    pub fn repeat_weekdays<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.repeat_weekdays = Some(value.into_list());
        self
    }

    /// How many days the snapshot is kept.
    /// [More](field@ModifyAutoSnapshotPolicyExRequest::retention_days)
    pub fn retention_days(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.retention_days = Some(value.into_integer());
        self
    }

    /// Whether snapshots are copied to other regions.
    /// [More](field@ModifyAutoSnapshotPolicyExRequest::enable_cross_region_copy)
    #[inline]
    pub fn enable_cross_region_copy(mut self, value: bool) -> Self {
        self.enable_cross_region_copy = Some(value);
        self
    }

    /// Regions that snapshots are copied to. An empty list is sent as `[]`.
    /// [More](field@ModifyAutoSnapshotPolicyExRequest::target_copy_regions)
    pub fn target_copy_regions<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.target_copy_regions = Some(value.into_list());
        self
    }

    /// How many days the copies in other regions are kept.
    /// [More](field@ModifyAutoSnapshotPolicyExRequest::copied_snapshots_retention_days)
    pub fn copied_snapshots_retention_days(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.copied_snapshots_retention_days = Some(value.into_integer());
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

    /// Tags of the disks that the policy applies to. An empty list cannot be sent.
    /// [More](field@ModifyAutoSnapshotPolicyExRequest::target_tags)
    pub fn target_tags<M>(
        mut self,
        value: impl ecs_core::IntoList<types::Tag, M>,
    ) -> Self {
        self.target_tags = Some(value.into_list());
        self
    }
}

impl Record for ModifyAutoSnapshotPolicyExRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["regionId", "autoSnapshotPolicyId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("regionId", &self.region_id);
        fields.add("autoSnapshotPolicyId", &self.auto_snapshot_policy_id);
        fields.add("autoSnapshotPolicyName", &self.auto_snapshot_policy_name);
        fields.add_as(Form::JsonText, "timePoints", &self.time_points);
        fields.add_as(Form::JsonText, "repeatWeekdays", &self.repeat_weekdays);
        fields.add("retentionDays", &self.retention_days);
        fields.add("EnableCrossRegionCopy", &self.enable_cross_region_copy);
        fields.add_as(Form::JsonText, "TargetCopyRegions", &self.target_copy_regions);
        fields
            .add("CopiedSnapshotsRetentionDays", &self.copied_snapshots_retention_days);
        fields.add("CopyEncryptionConfiguration", &self.copy_encryption_configuration);
        fields.add("TargetTags", &self.target_tags);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyAutoSnapshotPolicyExRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "regionId" => self.region_id.slot(),
            "autoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            "autoSnapshotPolicyName" => self.auto_snapshot_policy_name.slot(),
            "timePoints" => self.time_points.slot(),
            "repeatWeekdays" => self.repeat_weekdays.slot(),
            "retentionDays" => self.retention_days.slot(),
            "EnableCrossRegionCopy" => self.enable_cross_region_copy.slot(),
            "TargetCopyRegions" => self.target_copy_regions.slot(),
            "CopiedSnapshotsRetentionDays" => self.copied_snapshots_retention_days.slot(),
            "CopyEncryptionConfiguration" => self.copy_encryption_configuration.slot(),
            "TargetTags" => self.target_tags.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyAutoSnapshotPolicyExRequest {
    type Response = ModifyAutoSnapshotPolicyExResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyAutoSnapshotPolicyEx").region("regionId")
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
/// [`Client::modify_auto_snapshot_policy_ex`](crate::Client::modify_auto_snapshot_policy_ex).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyExResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyAutoSnapshotPolicyExResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyAutoSnapshotPolicyExResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    ModifyAutoSnapshotPolicyExRequest, CopyEncryptionConfiguration
);
ecs_core::internal::response_records!(ModifyAutoSnapshotPolicyExResponse);
