// Generated from api-specs/ecs/2014-05-26/actions/JoinSecurityGroup.json by `cargo xtask regenerate`. Do not edit.

//! `JoinSecurityGroup`: adds an instance or a network interface to a security group.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InstanceSecurityGroupLimitExceeded`, `InvalidInstanceId.Malformed`,
//! `InvalidInstanceId.Mismatch`, `InvalidOperation.EniAndGroupNotBelongSameUser`,
//! `InvalidOperation.InvalidEniState`, `InvalidOperation.MultiGroupType`,
//! `InvalidOperation.NotSupportEnterpriseGroup`,
//! `InvalidStatus.EniOrInstanceIsBeingCreated`, `MissingParameter.RegionId`,
//! `NotBelongUser`.
//!
//! 403: `AclLimitExceed`, `Forbidden.InstanceIsBeingCreated`, `IncorrectInstanceStatus`,
//! `InstanceLockedForSecurity`, `InstanceSecurityGroupLimitExceeded`,
//! `InvalidInstanceId.AlreadyExists`, `InvalidOperation.EniServiceManaged`,
//! `InvalidOperation.InvalidEniType`, `InvalidOperation.NetworkInterfaceCountExceeded`,
//! `InvalidOperation.ResourceManagedByCloudProduct`, `InvalidOperation.VpcMismatch`,
//! `InvalidParam.EniIdAndInstanceId.Conflict`, `InvalidParam.Malformed`,
//! `SecurityGroupInstanceLimitExceeded`.
//!
//! 404: `InvalidEniId.NotFound`, `InvalidInstanceId.NotFound`,
//! `InvalidSecurityGroupId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Client::join_security_group`](crate::Client::join_security_group).
///
/// Adds an instance or a network interface to a security group.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct JoinSecurityGroupRequest {
    /// Id of the security group.
    ///
    /// `SecurityGroupId`, required.
    pub security_group_id: Option<String>,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the network interface.
    ///
    /// `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
}

impl JoinSecurityGroupRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for JoinSecurityGroupRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["SecurityGroupId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("RegionId", &self.region_id);
    }
}

impl Request for JoinSecurityGroupRequest {
    type Response = JoinSecurityGroupResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "JoinSecurityGroup")
            .region("RegionId")
            .read_timeout(66)
    }
}

/// The response of [`Client::join_security_group`](crate::Client::join_security_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JoinSecurityGroupResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for JoinSecurityGroupResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for JoinSecurityGroupResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(JoinSecurityGroupRequest);
ecs_core::internal::response_records!(JoinSecurityGroupResponse);
