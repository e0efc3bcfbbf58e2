// Generated from api-specs/ecs/2014-05-26/actions/DescribeAutoSnapshotPolicyAssociations.json by `cargo xtask regenerate`. Do not edit.

//! Lists which disks use which automatic snapshot policies.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`apply_auto_snapshot_policy`](crate::Client::apply_auto_snapshot_policy),
//!   [`cancel_auto_snapshot_policy`](crate::Client::cancel_auto_snapshot_policy).
//!
//! ```no_run
//! use ecs_sdk::snapshot::DescribeAutoSnapshotPolicyAssociationsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeAutoSnapshotPolicyAssociationsRequest::new();
//! let mut items = ecs.describe_auto_snapshot_policy_associations(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{}", item.auto_snapshot_policy_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `MissingParameter.AutoSnapshotPolicyIdOrDiskId`,
//! `ParameterConflict.AutoSnapshotPolicyIdAndDiskId`.
//!
//! 404: `InvalidAutoSnapshotPolicyId.NotFound`, `InvalidDiskId.NotFound`,
//! `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_auto_snapshot_policy_associations`](crate::Client::describe_auto_snapshot_policy_associations).
///
/// Lists which disks use which automatic snapshot policies.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyAssociationsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the automatic snapshot policy.
    ///
    /// Set at most one of this and `DiskId`.
    ///
    /// Wire name: `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Id of the disk.
    ///
    /// Set at most one of this and `AutoSnapshotPolicyId`.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<String>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// The token of the previous response.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// 10 to 100, default 10. The service adjusts other values instead of rejecting them.
    /// Below 10 it counts as 10, above 100 as 100.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
}

impl DescribeAutoSnapshotPolicyAssociationsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region.
    /// [More](field@DescribeAutoSnapshotPolicyAssociationsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the automatic snapshot policy.
    /// [More](field@DescribeAutoSnapshotPolicyAssociationsRequest::auto_snapshot_policy_id)
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Id of the disk. [More](field@DescribeAutoSnapshotPolicyAssociationsRequest::disk_id)
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeAutoSnapshotPolicyAssociationsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeAutoSnapshotPolicyAssociationsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }
}

impl Record for DescribeAutoSnapshotPolicyAssociationsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("AutoSnapshotPolicyId", &self.auto_snapshot_policy_id);
        fields.add("DiskId", &self.disk_id);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeAutoSnapshotPolicyAssociationsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "AutoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            "DiskId" => self.disk_id.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeAutoSnapshotPolicyAssociationsRequest {
    type Response = DescribeAutoSnapshotPolicyAssociationsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeAutoSnapshotPolicyAssociations")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeAutoSnapshotPolicyAssociationsRequest {
    type Item = AutoSnapshotPolicyAssociation;
    const PAGING: Paging = Paging::token("AutoSnapshotPolicyAssociations").size(50);
    #[inline]
    fn items(
        response: DescribeAutoSnapshotPolicyAssociationsResponse,
    ) -> Vec<AutoSnapshotPolicyAssociation> {
        response.auto_snapshot_policy_associations
    }
}

/// The response of
/// [`Client::describe_auto_snapshot_policy_associations`](crate::Client::describe_auto_snapshot_policy_associations).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyAssociationsResponse {
    /// Pairs of disk and policy.
    ///
    /// Wire name: `AutoSnapshotPolicyAssociations`.
    pub auto_snapshot_policy_associations: Vec<AutoSnapshotPolicyAssociation>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeAutoSnapshotPolicyAssociationsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "AutoSnapshotPolicyAssociations",
                "AutoSnapshotPolicyAssociation",
                &self.auto_snapshot_policy_associations,
            );
        fields.add("NextToken", &self.next_token);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeAutoSnapshotPolicyAssociationsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AutoSnapshotPolicyAssociations" => {
                Slot::Wrapped(
                    "AutoSnapshotPolicyAssociation",
                    &mut self.auto_snapshot_policy_associations,
                )
            }
            "NextToken" => self.next_token.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A disk and its policy.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoSnapshotPolicyAssociation {
    /// Id of the automatic snapshot policy.
    ///
    /// Wire name: `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: String,
    /// Id of the disk.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: String,
}

impl Record for AutoSnapshotPolicyAssociation {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AutoSnapshotPolicyId", &self.auto_snapshot_policy_id);
        fields.add("DiskId", &self.disk_id);
    }
}

impl DecodeRecord for AutoSnapshotPolicyAssociation {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AutoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            "DiskId" => self.disk_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeAutoSnapshotPolicyAssociationsRequest);
ecs_core::internal::response_records!(
    DescribeAutoSnapshotPolicyAssociationsResponse, AutoSnapshotPolicyAssociation
);
