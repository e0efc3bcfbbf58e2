// Generated from api-specs/ecs/2014-05-26/actions/CreateSecurityGroup.json by `cargo xtask regenerate`. Do not edit.

//! `CreateSecurityGroup`: creates a security group.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Duplicate.TagKey`, `IncorrectVpcStatus`, `InvalidDescription.Malformed`,
//! `InvalidParams.GroupType`, `InvalidParams.VpcIdGroupType`,
//! `InvalidSecurityGroupDiscription.Malformed`, `InvalidSecurityGroupName.Malformed`,
//! `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`.
//!
//! 403: `IdempotentProcessing`, `InvalidOperation.ResourceManagedByCloudProduct`,
//! `InvalidVpcId.NotFound`, `QuotaExceed.SecurityGroup`, `QuotaExceed.Tags`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidResourceGroup.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_security_group`](crate::Client::create_security_group).
///
/// Creates a security group.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateSecurityGroupRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Name of the security group.
    ///
    /// `SecurityGroupName`.
    pub security_group_name: Option<String>,
    /// Id of the VPC.
    ///
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// Type of the security group.
    ///
    /// `SecurityGroupType`.
    pub security_group_type: Option<types::SecurityGroupType>,
    /// Whether a cloud service manages it, so that you cannot change it.
    ///
    /// `ServiceManaged`.
    pub service_managed: Option<bool>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
}

impl CreateSecurityGroupRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `SecurityGroupName`.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `SecurityGroupType`.
    pub fn security_group_type(
        mut self,
        value: impl Into<types::SecurityGroupType>,
    ) -> Self {
        self.security_group_type = Some(value.into());
        self
    }

    /// Sets `ServiceManaged`.
    #[inline]
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for CreateSecurityGroupRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Description", &self.description);
        fields.add("ClientToken", &self.client_token);
        fields.add("SecurityGroupName", &self.security_group_name);
        fields.add("VpcId", &self.vpc_id);
        fields.add("SecurityGroupType", &self.security_group_type);
        fields.add("ServiceManaged", &self.service_managed);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
    }
}

impl Request for CreateSecurityGroupRequest {
    type Response = CreateSecurityGroupResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateSecurityGroup")
            .region("RegionId")
            .client_token()
            .read_timeout(86)
    }
}

/// The response of
/// [`Client::create_security_group`](crate::Client::create_security_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSecurityGroupResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Id of the new security group.
    ///
    /// `SecurityGroupId`.
    pub security_group_id: String,
}

impl Record for CreateSecurityGroupResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("SecurityGroupId", &self.security_group_id);
    }
}

impl ResponseRecord for CreateSecurityGroupResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateSecurityGroupRequest);
ecs_core::internal::response_records!(CreateSecurityGroupResponse);
