// Generated from api-specs/ecs/2014-05-26/actions/ModifySecurityGroupPolicy.json by `cargo xtask regenerate`. Do not edit.

//! Changes whether instances of a security group can reach each other.
//!
//! - **Before**: It must be a basic group; members of advanced ones are always isolated.
//! - **Effects**: With `Accept`, your own rules no longer matter between members. With
//!   `Drop`, members are isolated, but rules can connect them.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_security_group_attribute`](crate::Client::describe_security_group_attribute),
//!   [`authorize_security_group`](crate::Client::authorize_security_group).
//!
//! ```no_run
//! use ecs_sdk::security_group::ModifySecurityGroupPolicyRequest;
//! use ecs_sdk::types::InnerAccessPolicy;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifySecurityGroupPolicyRequest::new()
//!     .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
//!     .inner_access_policy(InnerAccessPolicy::Drop);
//! ecs.modify_security_group_policy(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidPolicy.Malformed`, `InvalidSecurityGroupId.Malformed`,
//! `MissingParamter.RegionId`.
//!
//! 403: `InvalidOperation.ResourceManagedByCloudProduct`.
//!
//! 404: `InvalidParameter.InnerAccessPolicy`, `InvalidSecurityGroupId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_security_group_policy`](crate::Client::modify_security_group_policy).
///
/// Changes whether instances of a security group can reach each other.
///
/// Needs [`security_group_id`](field@ModifySecurityGroupPolicyRequest::security_group_id),
/// [`inner_access_policy`](field@ModifySecurityGroupPolicyRequest::inner_access_policy).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifySecurityGroupPolicyRequest {
    /// Id of the security group.
    ///
    /// Required.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Whether instances of the security group can reach each other.
    ///
    /// Required. Matches `(?i)^(accept|drop)$`. Upper and lower case are equal.
    ///
    /// Wire name: `InnerAccessPolicy`.
    pub inner_access_policy: Option<types::InnerAccessPolicy>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
}

impl ModifySecurityGroupPolicyRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the security group.
    /// [More](field@ModifySecurityGroupPolicyRequest::security_group_id)
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@ModifySecurityGroupPolicyRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether instances of the security group can reach each other.
    /// [More](field@ModifySecurityGroupPolicyRequest::inner_access_policy)
    pub fn inner_access_policy(
        mut self,
        value: impl Into<types::InnerAccessPolicy>,
    ) -> Self {
        self.inner_access_policy = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifySecurityGroupPolicyRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for ModifySecurityGroupPolicyRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["SecurityGroupId", "RegionId", "InnerAccessPolicy"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add("RegionId", &self.region_id);
        fields.add("InnerAccessPolicy", &self.inner_access_policy);
        fields.add("ClientToken", &self.client_token);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifySecurityGroupPolicyRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "SecurityGroupId" => self.security_group_id.slot(),
            "RegionId" => self.region_id.slot(),
            "InnerAccessPolicy" => self.inner_access_policy.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifySecurityGroupPolicyRequest {
    type Response = ModifySecurityGroupPolicyResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifySecurityGroupPolicy")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::modify_security_group_policy`](crate::Client::modify_security_group_policy).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySecurityGroupPolicyResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifySecurityGroupPolicyResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifySecurityGroupPolicyResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifySecurityGroupPolicyRequest);
ecs_core::internal::response_records!(ModifySecurityGroupPolicyResponse);
