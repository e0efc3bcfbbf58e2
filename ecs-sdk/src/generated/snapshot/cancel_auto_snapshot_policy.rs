// Generated from api-specs/ecs/2014-05-26/actions/CancelAutoSnapshotPolicy.json by `cargo xtask regenerate`. Do not edit.

//! Stops applying automatic snapshot policies to disks.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`apply_auto_snapshot_policy`](crate::Client::apply_auto_snapshot_policy),
//!   [`describe_auto_snapshot_policy_associations`](crate::Client::describe_auto_snapshot_policy_associations).
//!
//! ```no_run
//! use ecs_sdk::snapshot::CancelAutoSnapshotPolicyRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CancelAutoSnapshotPolicyRequest::new()
//!     .disk_ids(["d-bp1c8wzq7t5xoq1r2s3t"]);
//! ecs.cancel_auto_snapshot_policy(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `ParameterInvalid`.
//!
//! 404: `InvalidDiskId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::cancel_auto_snapshot_policy`](crate::Client::cancel_auto_snapshot_policy).
///
/// Stops applying automatic snapshot policies to disks.
///
/// Needs [`disk_ids`](field@CancelAutoSnapshotPolicyRequest::disk_ids).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicyRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `regionId`.
    pub region_id: Option<String>,
    /// Ids of the disks.
    ///
    /// Required. At least 1 item.
    ///
    /// Wire name: `diskIds`, sent as JSON text.
    pub disk_ids: Option<Vec<String>>,
    /// Id of the automatic snapshot policy.
    ///
    /// Required if a disk has several policies. Otherwise the call fails with
    /// `OperationDenied.TooManyAutoSnapshotPolicies`.
    ///
    /// Wire name: `autoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
}

impl CancelAutoSnapshotPolicyRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CancelAutoSnapshotPolicyRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the disks. An empty list is sent as `[]`.
    /// [More](field@CancelAutoSnapshotPolicyRequest::disk_ids)
    pub fn disk_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.disk_ids = Some(value.into_list());
        self
    }

    /// Id of the automatic snapshot policy.
    /// [More](field@CancelAutoSnapshotPolicyRequest::auto_snapshot_policy_id)
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
}

impl Record for CancelAutoSnapshotPolicyRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["regionId", "diskIds"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("regionId", &self.region_id);
        fields.add_as(Form::JsonText, "diskIds", &self.disk_ids);
        fields.add("autoSnapshotPolicyId", &self.auto_snapshot_policy_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CancelAutoSnapshotPolicyRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "regionId" => self.region_id.slot(),
            "diskIds" => self.disk_ids.slot(),
            "autoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CancelAutoSnapshotPolicyRequest {
    type Response = CancelAutoSnapshotPolicyResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CancelAutoSnapshotPolicy").region("regionId")
    }
}

/// The response of
/// [`Client::cancel_auto_snapshot_policy`](crate::Client::cancel_auto_snapshot_policy).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicyResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CancelAutoSnapshotPolicyResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CancelAutoSnapshotPolicyResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CancelAutoSnapshotPolicyRequest);
ecs_core::internal::response_records!(CancelAutoSnapshotPolicyResponse);
