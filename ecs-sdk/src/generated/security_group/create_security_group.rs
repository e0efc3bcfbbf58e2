// Generated from api-specs/ecs/2014-05-26/actions/CreateSecurityGroup.json by `cargo xtask regenerate`. Do not edit.

//! Creates a security group.
//!
//! - **Effects**: Members of a basic group reach each other at first, which can be
//!   changed. Members of an advanced group are isolated, which cannot be changed.
//! - **Limits**: At most 100 groups per region; the quota can be higher. At most 20 tags
//!   per call.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`modify_security_group_policy`](crate::Client::modify_security_group_policy),
//!   [`authorize_security_group`](crate::Client::authorize_security_group),
//!   [`describe_security_groups`](crate::Client::describe_security_groups).
//!
//! ```no_run
//! use ecs_sdk::security_group::CreateSecurityGroupRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateSecurityGroupRequest::new()
//!     .security_group_name("web")
//!     .vpc_id("vpc-bp1opxu1zkhn00gzv26cn");
//! let response = ecs.create_security_group(request).await?;
//! println!("{}", response.security_group_id);
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_security_group`](crate::Client::create_security_group).
///
/// Creates a security group.
///
/// Often set:
/// [`security_group_name`](field@CreateSecurityGroupRequest::security_group_name),
/// [`vpc_id`](field@CreateSecurityGroupRequest::vpc_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateSecurityGroupRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Name of the security group.
    ///
    /// 2 to 128 characters: letters of any script, digits, `:`, `_`, `.` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `SecurityGroupName`.
    pub security_group_name: Option<String>,
    /// Id of the VPC.
    ///
    /// Required if the security group is created in a VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
    /// Type of the security group.
    ///
    /// Default: [`Normal`](types::SecurityGroupType::Normal).
    ///
    /// Wire name: `SecurityGroupType`.
    pub security_group_type: Option<types::SecurityGroupType>,
    /// Whether a cloud service manages it, so that you cannot change it.
    ///
    /// Not open to the public.
    ///
    /// Wire name: `ServiceManaged`.
    pub service_managed: Option<bool>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl CreateSecurityGroupRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateSecurityGroupRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Description. [More](field@CreateSecurityGroupRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateSecurityGroupRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Name of the security group.
    /// [More](field@CreateSecurityGroupRequest::security_group_name)
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into());
        self
    }

    /// Id of the VPC. [More](field@CreateSecurityGroupRequest::vpc_id)
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Type of the security group.
    /// [More](field@CreateSecurityGroupRequest::security_group_type)
    pub fn security_group_type(
        mut self,
        value: impl Into<types::SecurityGroupType>,
    ) -> Self {
        self.security_group_type = Some(value.into());
        self
    }

    /// Whether a cloud service manages it, so that you cannot change it.
    /// [More](field@CreateSecurityGroupRequest::service_managed)
    #[inline]
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateSecurityGroupRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateSecurityGroupRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Description" => self.description.slot(),
            "ClientToken" => self.client_token.slot(),
            "SecurityGroupName" => self.security_group_name.slot(),
            "VpcId" => self.vpc_id.slot(),
            "SecurityGroupType" => self.security_group_type.slot(),
            "ServiceManaged" => self.service_managed.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the new security group.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: String,
}

impl Record for CreateSecurityGroupResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("SecurityGroupId", &self.security_group_id);
    }
}

impl DecodeRecord for CreateSecurityGroupResponse {
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
