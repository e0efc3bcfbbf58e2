// Generated from api-specs/ecs/2014-05-26/actions/DeleteAutoSnapshotPolicy.json by `cargo xtask regenerate`. Do not edit.

//! Deletes an automatic snapshot policy.
//!
//! - **Effects**: Its disks get no more snapshots from it.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_auto_snapshot_policy_ex`](crate::Client::describe_auto_snapshot_policy_ex).
//!
//! ```no_run
//! use ecs_sdk::snapshot::DeleteAutoSnapshotPolicyRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteAutoSnapshotPolicyRequest::new()
//!     .auto_snapshot_policy_id("sp-bp12m37ccmxvbmi5abcd");
//! ecs.delete_auto_snapshot_policy(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 404: `ParameterInvalid`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::delete_auto_snapshot_policy`](crate::Client::delete_auto_snapshot_policy).
///
/// Deletes an automatic snapshot policy.
///
/// Needs
/// [`auto_snapshot_policy_id`](field@DeleteAutoSnapshotPolicyRequest::auto_snapshot_policy_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicyRequest {
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
}

impl DeleteAutoSnapshotPolicyRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteAutoSnapshotPolicyRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the automatic snapshot policy.
    /// [More](field@DeleteAutoSnapshotPolicyRequest::auto_snapshot_policy_id)
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
}

impl Record for DeleteAutoSnapshotPolicyRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["regionId", "autoSnapshotPolicyId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("regionId", &self.region_id);
        fields.add("autoSnapshotPolicyId", &self.auto_snapshot_policy_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteAutoSnapshotPolicyRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "regionId" => self.region_id.slot(),
            "autoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteAutoSnapshotPolicyRequest {
    type Response = DeleteAutoSnapshotPolicyResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteAutoSnapshotPolicy").region("regionId")
    }
}

/// The response of
/// [`Client::delete_auto_snapshot_policy`](crate::Client::delete_auto_snapshot_policy).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicyResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteAutoSnapshotPolicyResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteAutoSnapshotPolicyResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteAutoSnapshotPolicyRequest);
ecs_core::internal::response_records!(DeleteAutoSnapshotPolicyResponse);
