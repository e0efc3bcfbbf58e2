// Generated from api-specs/ecs/2014-05-26/actions/ModifySecurityGroupAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the name or the description of a security group.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_security_groups`](crate::Client::describe_security_groups).
//!
//! ```no_run
//! use ecs_sdk::security_group::ModifySecurityGroupAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifySecurityGroupAttributeRequest::new()
//!     .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
//!     .security_group_name("web-servers");
//! ecs.modify_security_group_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter`, `InvalidSecurityGroupDiscription.Malformed`,
//! `InvalidSecurityGroupName.Malformed`.
//!
//! 403: `InvalidOperation.ResourceManagedByCloudProduct`.
//!
//! 404: `InvalidSecurityGroupId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_security_group_attribute`](crate::Client::modify_security_group_attribute).
///
/// Changes the name or the description of a security group.
///
/// Needs
/// [`security_group_id`](field@ModifySecurityGroupAttributeRequest::security_group_id).
/// Often set:
/// [`security_group_name`](field@ModifySecurityGroupAttributeRequest::security_group_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeRequest {
    /// Id of the security group.
    ///
    /// Required.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Description.
    ///
    /// Default: unchanged. 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Name of the security group.
    ///
    /// Default: unchanged. 2 to 128 characters: letters of any script, digits, `:`, `_`, `.`
    /// and `-`, beginning with a letter or a Chinese character, not beginning with `http://`
    /// or `https://`.
    ///
    /// Wire name: `SecurityGroupName`.
    pub security_group_name: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl ModifySecurityGroupAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the security group.
    /// [More](field@ModifySecurityGroupAttributeRequest::security_group_id)
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Description. [More](field@ModifySecurityGroupAttributeRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the security group.
    /// [More](field@ModifySecurityGroupAttributeRequest::security_group_name)
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into());
        self
    }

    /// Id of the region. [More](field@ModifySecurityGroupAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for ModifySecurityGroupAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["SecurityGroupId", "RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add("Description", &self.description);
        fields.add("SecurityGroupName", &self.security_group_name);
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifySecurityGroupAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "SecurityGroupId" => self.security_group_id.slot(),
            "Description" => self.description.slot(),
            "SecurityGroupName" => self.security_group_name.slot(),
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifySecurityGroupAttributeRequest {
    type Response = ModifySecurityGroupAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifySecurityGroupAttribute").region("RegionId")
    }
}

/// The response of
/// [`Client::modify_security_group_attribute`](crate::Client::modify_security_group_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifySecurityGroupAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifySecurityGroupAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifySecurityGroupAttributeRequest);
ecs_core::internal::response_records!(ModifySecurityGroupAttributeResponse);
