// Generated from api-specs/ecs/2014-05-26/actions/JoinSecurityGroup.json by `cargo xtask regenerate`. Do not edit.

//! Adds an instance or a network interface to a security group.
//!
//! Deprecated; use `ModifyNetworkInterfaceAttribute` for interfaces.
//!
//! The instance must be `Stopped` or `Running`.
//!
//! - **Before**: The group and the instance must have the same region and network type. In
//!   a VPC, both must be in the same VPC.
//! - **Members**: Only one of `InstanceId` and `NetworkInterfaceId` can be set.
//! - **Limits**: An instance can be in at most 5 groups. A network interface can be in at
//!   most 5 groups.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`modify_instance_attribute`](crate::Client::modify_instance_attribute),
//!   [`modify_network_interface_attribute`](crate::Client::modify_network_interface_attribute),
//!   [`leave_security_group`](crate::Client::leave_security_group).
//!
//! ```no_run
//! use ecs_sdk::security_group::JoinSecurityGroupRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = JoinSecurityGroupRequest::new()
//!     .security_group_id("sg-bp1unused00000000abcd")
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! ecs.join_security_group(request).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::join_security_group`](crate::Client::join_security_group).
///
/// Adds an instance or a network interface to a security group.
///
/// Needs [`security_group_id`](field@JoinSecurityGroupRequest::security_group_id). Often
/// set: [`instance_id`](field@JoinSecurityGroupRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct JoinSecurityGroupRequest {
    /// Id of the security group.
    ///
    /// Required.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Id of the instance.
    ///
    /// Set either this or `NetworkInterfaceId`.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the network interface.
    ///
    /// Set either this or `InstanceId`.
    ///
    /// Wire name: `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client. Required if `NetworkInterfaceId` is set. The region
    /// of the interface; not needed for an instance.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl JoinSecurityGroupRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the security group. [More](field@JoinSecurityGroupRequest::security_group_id)
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@JoinSecurityGroupRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the network interface.
    /// [More](field@JoinSecurityGroupRequest::network_interface_id)
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@JoinSecurityGroupRequest::region_id)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for JoinSecurityGroupRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "SecurityGroupId" => self.security_group_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for JoinSecurityGroupResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for JoinSecurityGroupResponse {
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
