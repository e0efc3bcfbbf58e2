// Generated from api-specs/ecs/2014-05-26/actions/ApplyAutoSnapshotPolicy.json by `cargo xtask regenerate`. Do not edit.

//! Applies an automatic snapshot policy to disks.
//!
//! - **Effects**: Policies add up; earlier ones remain in force.
//! - **Costs**: Each policy creates snapshots that are charged.
//! - **Limits**: At most 10 policies per disk.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`cancel_auto_snapshot_policy`](crate::Client::cancel_auto_snapshot_policy),
//!   [`create_auto_snapshot_policy`](crate::Client::create_auto_snapshot_policy).
//!
//! ```no_run
//! use ecs_sdk::snapshot::ApplyAutoSnapshotPolicyRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ApplyAutoSnapshotPolicyRequest::new()
//!     .auto_snapshot_policy_id("sp-bp12m37ccmxvbmi5abcd")
//!     .disk_ids(["d-bp131n0q38u3a4ziabcd"]);
//! ecs.apply_auto_snapshot_policy(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DiskCategory.OperationNotSupported`, `PartofDiskCategory.OperationNotSupported`.
//!
//! 403: `InvalidAccountStatus.NotEnoughBalance`,
//! `InvalidAccountStatus.SnapshotServiceUnavailable`, `ParameterInvalid`.
//!
//! 404: `InvalidDiskId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::apply_auto_snapshot_policy`](crate::Client::apply_auto_snapshot_policy).
///
/// Applies an automatic snapshot policy to disks.
///
/// Needs
/// [`auto_snapshot_policy_id`](field@ApplyAutoSnapshotPolicyRequest::auto_snapshot_policy_id),
/// [`disk_ids`](field@ApplyAutoSnapshotPolicyRequest::disk_ids).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicyRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client. The wire name begins with a lower-case letter.
    ///
    /// Wire name: `regionId`.
    pub region_id: Option<String>,
    /// Id of the automatic snapshot policy.
    ///
    /// Required.
    ///
    /// Wire name: `autoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Ids of the disks.
    ///
    /// Required. At least 1 item.
    ///
    /// Wire name: `diskIds`, sent as JSON text.
    pub disk_ids: Option<Vec<String>>,
}

impl ApplyAutoSnapshotPolicyRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ApplyAutoSnapshotPolicyRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the automatic snapshot policy.
    /// [More](field@ApplyAutoSnapshotPolicyRequest::auto_snapshot_policy_id)
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Ids of the disks. An empty list is sent as `[]`.
    /// [More](field@ApplyAutoSnapshotPolicyRequest::disk_ids)
    pub fn disk_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.disk_ids = Some(value.into_list());
        self
    }
}

impl Record for ApplyAutoSnapshotPolicyRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["regionId", "autoSnapshotPolicyId", "diskIds"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("regionId", &self.region_id);
        fields.add("autoSnapshotPolicyId", &self.auto_snapshot_policy_id);
        fields.add_as(Form::JsonText, "diskIds", &self.disk_ids);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ApplyAutoSnapshotPolicyRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "regionId" => self.region_id.slot(),
            "autoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            "diskIds" => self.disk_ids.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ApplyAutoSnapshotPolicyRequest {
    type Response = ApplyAutoSnapshotPolicyResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ApplyAutoSnapshotPolicy").region("regionId")
    }
}

/// The response of
/// [`Client::apply_auto_snapshot_policy`](crate::Client::apply_auto_snapshot_policy).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicyResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ApplyAutoSnapshotPolicyResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ApplyAutoSnapshotPolicyResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ApplyAutoSnapshotPolicyRequest);
ecs_core::internal::response_records!(ApplyAutoSnapshotPolicyResponse);
