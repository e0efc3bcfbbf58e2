// Generated from api-specs/ecs/2014-05-26/actions/DeleteSecurityGroup.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a security group.
//!
//! - **Before**: Instances must not be members. Network interfaces must not be members.
//!   Rules of other groups must not name it. Deletion protection must be off, otherwise
//!   the call fails with `InvalidOperation.DeletionProtection`.
//! - **Effects**: All its rules are deleted too. The protection by an ACK cluster ends
//!   with the cluster only. This cannot be undone.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_instances`](crate::Client::describe_instances),
//!   [`describe_network_interfaces`](crate::Client::describe_network_interfaces),
//!   [`describe_security_group_references`](crate::Client::describe_security_group_references).
//!
//! ```no_run
//! use ecs_sdk::security_group::DeleteSecurityGroupRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteSecurityGroupRequest::new()
//!     .security_group_id("sg-bp1unused00000000abcd");
//! ecs.delete_security_group(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `MissingParameter.RegionId`.
//!
//! 401: `InvalidOperation.SecurityGroupNotAuthorized`.
//!
//! 403: `DependencyViolation`, `InvalidOperation.ResourceManagedByCloudProduct`.
//!
//! 404: `InvalidSecurityGroup.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_security_group`](crate::Client::delete_security_group).
///
/// Deletes a security group.
///
/// Needs [`security_group_id`](field@DeleteSecurityGroupRequest::security_group_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteSecurityGroupRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the security group.
    ///
    /// Required.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<String>,
}

impl DeleteSecurityGroupRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteSecurityGroupRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the security group. [More](field@DeleteSecurityGroupRequest::security_group_id)
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
}

impl Record for DeleteSecurityGroupRequest {
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
impl ecs_core::internal::DecodeRecord for DeleteSecurityGroupRequest {
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

impl Request for DeleteSecurityGroupRequest {
    type Response = DeleteSecurityGroupResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteSecurityGroup")
            .region("RegionId")
            .read_timeout(87)
    }
}

/// The response of
/// [`Client::delete_security_group`](crate::Client::delete_security_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSecurityGroupResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteSecurityGroupResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteSecurityGroupResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteSecurityGroupRequest);
ecs_core::internal::response_records!(DeleteSecurityGroupResponse);
