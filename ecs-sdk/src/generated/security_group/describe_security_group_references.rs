// Generated from api-specs/ecs/2014-05-26/actions/DescribeSecurityGroupReferences.json by `cargo xtask regenerate`. Do not edit.

//! Lists which security groups refer to given security groups in their rules.
//!
//! Lists the groups whose rules name the given ones; the documentation is not consistent
//! about the direction.
//!
//! - **Limits**: At most 10 group ids per call.
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**: [`delete_security_group`](crate::Client::delete_security_group),
//!   [`revoke_security_group`](crate::Client::revoke_security_group),
//!   [`revoke_security_group_egress`](crate::Client::revoke_security_group_egress).
//!
//! ```no_run
//! use ecs_sdk::security_group::DescribeSecurityGroupReferencesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeSecurityGroupReferencesRequest::new()
//!     .security_group_id(["sg-bp15ed6xe1yxeycg7ov3"]);
//! let response = ecs.describe_security_group_references(request).await?;
//! for item in response.security_group_references {
//!     println!("{}", item.security_group_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidSecurityGroupId.Malformed`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidSecurityGroupId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_security_group_references`](crate::Client::describe_security_group_references).
///
/// Lists which security groups refer to given security groups in their rules.
///
/// Needs
/// [`security_group_id`](field@DescribeSecurityGroupReferencesRequest::security_group_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeSecurityGroupReferencesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the security groups.
    ///
    /// Required. At most 10 items. Required, although an empty list is documented as possible.
    /// The service documents this inconsistently.
    ///
    /// At most 10 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<Vec<String>>,
}

impl DescribeSecurityGroupReferencesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeSecurityGroupReferencesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the security groups. An empty list cannot be sent.
    /// [More](field@DescribeSecurityGroupReferencesRequest::security_group_id)
    pub fn security_group_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.security_group_id = Some(value.into_list());
        self
    }
}

impl Record for DescribeSecurityGroupReferencesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "SecurityGroupId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("SecurityGroupId", &self.security_group_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeSecurityGroupReferencesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeSecurityGroupReferencesRequest {
    type Response = DescribeSecurityGroupReferencesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeSecurityGroupReferences")
            .read_only()
            .region("RegionId")
            .read_timeout(16)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.security_group_id.as_mut()?, 10))
    }
}

/// The response of
/// [`Client::describe_security_group_references`](crate::Client::describe_security_group_references).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSecurityGroupReferencesResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// References per security group.
    ///
    /// Wire name: `SecurityGroupReferences`.
    pub security_group_references: Vec<SecurityGroupReference>,
}

impl Record for DescribeSecurityGroupReferencesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields
            .wrapped(
                "SecurityGroupReferences",
                "SecurityGroupReference",
                &self.security_group_references,
            );
    }
}

impl DecodeRecord for DescribeSecurityGroupReferencesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "SecurityGroupReferences" => {
                Slot::Wrapped(
                    "SecurityGroupReference",
                    &mut self.security_group_references,
                )
            }
            _ => return None,
        };
        Some(slot)
    }
}

/// A security group and those that refer to it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityGroupReference {
    /// Security groups that refer to it.
    ///
    /// Wire name: `ReferencingSecurityGroups`.
    pub referencing_security_groups: Vec<ReferencingSecurityGroup>,
    /// Id of the security group.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: String,
}

impl Record for SecurityGroupReference {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "ReferencingSecurityGroups",
                "ReferencingSecurityGroup",
                &self.referencing_security_groups,
            );
        fields.add("SecurityGroupId", &self.security_group_id);
    }
}

impl DecodeRecord for SecurityGroupReference {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ReferencingSecurityGroups" => {
                Slot::Wrapped(
                    "ReferencingSecurityGroup",
                    &mut self.referencing_security_groups,
                )
            }
            "SecurityGroupId" => self.security_group_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A security group that refers to it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferencingSecurityGroup {
    /// Id of the account that owns the security group.
    ///
    /// Wire name: `AliUid`.
    pub ali_uid: String,
    /// Id of the security group.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: String,
}

impl Record for ReferencingSecurityGroup {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AliUid", &self.ali_uid);
        fields.add("SecurityGroupId", &self.security_group_id);
    }
}

impl DecodeRecord for ReferencingSecurityGroup {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AliUid" => self.ali_uid.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeSecurityGroupReferencesRequest);
ecs_core::internal::response_records!(
    DescribeSecurityGroupReferencesResponse, SecurityGroupReference,
    ReferencingSecurityGroup
);
