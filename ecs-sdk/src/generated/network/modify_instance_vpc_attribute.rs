// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceVpcAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the private IP address, the vSwitch or the VPC of an instance.
//!
//! The instance must be `Stopped`.
//!
//! - **Before**: A new instance must be restarted once before its address or vSwitch is
//!   changed. After a change, restart the instance before the next one. To change the VPC,
//!   the instance must not be locked, about to be released, expired, about to expire, or
//!   in arrears. To change the VPC, the instance must not be behind a load balancer. To
//!   change the VPC, the instance must not be in use by another service, such as a
//!   migration or DTS. To change the VPC, the interfaces must not be in EIP-visible mode.
//!   To change the VPC, the instance must not use a HaVip or Global Accelerator. To change
//!   the VPC, the vSwitch must not have a custom route table. To change the VPC, secondary
//!   interfaces must be detached. To change the VPC, the primary interface must have a
//!   single IPv4 address and no IPv6 address. To change the VPC, the vSwitch must be in
//!   the target VPC and in the same zone. Without `PrivateIpAddress`, the target vSwitch
//!   must have free addresses. In a shared VPC, the security group must be your own.
//! - **Effects**: The instance can move between basic and advanced security groups, whose
//!   rules work differently.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`stop_instance`](crate::Client::stop_instance),
//!   [`start_instance`](crate::Client::start_instance),
//!   [`reboot_instance`](crate::Client::reboot_instance).
//!
//! ```no_run
//! use ecs_sdk::network::ModifyInstanceVpcAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyInstanceVpcAttributeRequest::new()
//!     .instance_id("i-bp1j4i2jdf3owlheb33k")
//!     .v_switch_id("vsw-bp1ddbrxdlrcbim46xf2n");
//! ecs.modify_instance_vpc_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `IncorrectInstanceStatus`, `IncorrectVSwitchStatus`,
//! `InvalidOperation.EniCountExceeded`, `InvalidParameter.SecurityGroupId`,
//! `InvalidPrivateIp.Changing`, `InvalidPrivateIpAddress.Duplicated`,
//! `InvalidPrivateIpAddress.Malformed`, `InvalidPrivateIpAddress.Mismatch`,
//! `InvalidSource.TrafficMirrorSession`, `InvalidTarget.TrafficMirrorSession`,
//! `InvalidVSwitchId.Mismatch`, `OperationDenied`, `PrimaryEniHasSubIp`,
//! `VSwitchIdNotMatch`.
//!
//! 401: `InvalidOperation.SecurityGroupNotAuthorized`.
//!
//! 403: `InvalidInstance.HasTransitionRecord`, `InvalidInstanceStatus.NotNormal`,
//! `InvalidIp.Ipv6Assigned`, `InvalidOperation.CloudBoxEcsNotSupport`,
//! `InvalidOperation.NotAllowed`, `InvalidOperation.ResourceManagedByCloudProduct`,
//! `InvalidOperation.VswAndEcsAvailabilityZoneMismatch`,
//! `InvalidParameter.ToSecurityGroupId`, `InvalidVpcId.SharedVpc`,
//! `SecurityGroupInstanceLimitExceed`.
//!
//! 404: `EnterpriseGroupLimited.MutliGroupType`, `InvalidDependence.BeenUsedAsAppServer`,
//! `InvalidDependence.BindGA`, `InvalidDependence.GrantAccess`, `InvalidDependence.HaVip`,
//! `InvalidDependence.MutliDirectlyEip`, `InvalidDependence.NextHopOfCustomRouter`,
//! `InvalidDependence.SLB`, `InvalidInstance.AttachedEni`, `InvalidInstanceId.NotFound`,
//! `InvalidIp.Ipv6`, `InvalidIp.MultiPrimaryIp`, `InvalidParameter.AlreadyInTargetVpc`,
//! `InvalidParameter.EniNo`, `InvalidParameter.InvalidInstanceId`,
//! `InvalidParameter.MustBeEmpty`, `InvalidParameter.NotEnoughIpInVSwitch`,
//! `InvalidParameter.SecurityGroupIdRepeated`, `InvalidParameter.VSwitchId`,
//! `InvalidRegion.ValueNotSupported`, `InvalidSecurityGroupId.NotFound`,
//! `InvalidSecurityGroupType.NotSupportClassic`,
//! `InvalidSecurityGroupVpc.NotBelongToOneVpc`, `InvalidVSwitch.NotBelongToVpc`,
//! `InvalidVSwitchId.NotFound`, `JoinedGroupLimitExceed`, `NoSuchResource`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_vpc_attribute`](crate::Client::modify_instance_vpc_attribute).
///
/// Changes the private IP address, the vSwitch or the VPC of an instance.
///
/// Needs [`instance_id`](field@ModifyInstanceVpcAttributeRequest::instance_id),
/// [`v_switch_id`](field@ModifyInstanceVpcAttributeRequest::v_switch_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceVpcAttributeRequest {
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the vSwitch.
    ///
    /// Required. The zone stays the same; without `VpcId` the VPC stays the same too.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Private IP address.
    ///
    /// Default: a random free address of the vSwitch. An IPv4 address. Needs `VSwitchId`. Must
    /// be a free address in the block of the vSwitch.
    ///
    /// Wire name: `PrivateIpAddress`.
    pub private_ip_address: Option<String>,
    /// Id of the VPC.
    ///
    /// Needs `SecurityGroupId` and `VSwitchId`.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
    /// Ids of the security groups.
    ///
    /// At most 51 items. Required if `VpcId` is set, and only then. All groups have one type
    /// and are in the target VPC; their number is limited by the quota of the instance.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<Vec<String>>,
}

impl ModifyInstanceVpcAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance. [More](field@ModifyInstanceVpcAttributeRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the vSwitch. [More](field@ModifyInstanceVpcAttributeRequest::v_switch_id)
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Private IP address. [More](field@ModifyInstanceVpcAttributeRequest::private_ip_address)
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Id of the VPC. [More](field@ModifyInstanceVpcAttributeRequest::vpc_id)
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Ids of the security groups. An empty list cannot be sent.
    /// [More](field@ModifyInstanceVpcAttributeRequest::security_group_id)
    pub fn security_group_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.security_group_id = Some(value.into_list());
        self
    }
}

impl Record for ModifyInstanceVpcAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId", "VSwitchId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("PrivateIpAddress", &self.private_ip_address);
        fields.add("VpcId", &self.vpc_id);
        fields.add("SecurityGroupId", &self.security_group_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyInstanceVpcAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            "VpcId" => self.vpc_id.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyInstanceVpcAttributeRequest {
    type Response = ModifyInstanceVpcAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyInstanceVpcAttribute").read_timeout(15)
    }
}

/// The response of
/// [`Client::modify_instance_vpc_attribute`](crate::Client::modify_instance_vpc_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceVpcAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceVpcAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyInstanceVpcAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyInstanceVpcAttributeRequest);
ecs_core::internal::response_records!(ModifyInstanceVpcAttributeResponse);
