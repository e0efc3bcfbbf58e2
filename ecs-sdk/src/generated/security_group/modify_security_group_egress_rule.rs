// Generated from api-specs/ecs/2014-05-26/actions/ModifySecurityGroupEgressRule.json by `cargo xtask regenerate`. Do not edit.

//! `ModifySecurityGroupEgressRule`: changes an outbound rule of a security group.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `AuthorizationLimitExceed`, `InvalidDestCidrIp.Malformed`,
//! `InvalidDestGroup.NotFound`, `InvalidDestGroupId.Mismatch`,
//! `InvalidIpProtocol.Malformed`, `InvalidIpProtocol.ValueNotSupported`,
//! `InvalidNicType.Mismatch`, `InvalidNicType.ValueNotSupported`,
//! `InvalidOperation.ModifyNicType`, `InvalidOperation.ModifySgRuleEntityType`,
//! `InvalidParam.DestCidrIp`, `InvalidParam.DestIp`,
//! `InvalidParam.InvalidModifyRuleRequest`,
//! `InvalidParam.Ipv4ProtocolConflictWithIpv6Address`, `InvalidParam.Ipv6DestCidrIp`,
//! `InvalidParam.Ipv6ProtocolConflictWithIpv4Address`, `InvalidParam.Ipv6SourceCidrIp`,
//! `InvalidParam.PortRange`, `InvalidParam.PrefixListAddressFamilyMismatch`,
//! `InvalidParam.ProtocolAndAddressFamilyMismatch`,
//! `InvalidParam.ProtocolAndPortRangeMismatch`, `InvalidParam.SecurityGroupRuleId`,
//! `InvalidParam.SourceCidrIp`, `InvalidParam.SourceIp`, `InvalidParameter.Conflict`,
//! `InvalidParameter.Ipv6CidrIp`, `InvalidParamter.Conflict`, `InvalidPolicy.Malformed`,
//! `InvalidPrefixListId.NotFound`, `InvalidPriority.Malformed`,
//! `InvalidPriority.ValueNotSupported`, `InvalidSecurityGroup.InvalidNetworkType`,
//! `InvalidSecurityGroupDiscription.Malformed`, `InvalidSourcePortRange.Malformed`,
//! `MissingParameter.Dest`, `OperationDenied`.
//!
//! 403: `InvalidNetworkType.Conflict`, `InvalidOperation.ResourceManagedByCloudProduct`,
//! `InvalidSecurityGroup.IsSame`, `MissingParameter`.
//!
//! 404: `InvalidDestGroupId.NotFound`, `InvalidSecurityGroupId.NotFound`,
//! `InvalidSecurityGroupRuleId.NotFound`, `SecurityGroupRule.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_security_group_egress_rule`](crate::Client::modify_security_group_egress_rule).
///
/// Changes an outbound rule of a security group.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifySecurityGroupEgressRuleRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Id of the security group.
    ///
    /// `SecurityGroupId`, required.
    pub security_group_id: Option<String>,
    /// Id of the security group rule.
    ///
    /// `SecurityGroupRuleId`.
    pub security_group_rule_id: Option<String>,
    /// Whether matching traffic is accepted or dropped.
    ///
    /// `Policy`. Default: `accept`.
    pub policy: Option<types::SecurityGroupPolicy>,
    /// Priority of the rule. A smaller number goes first.
    ///
    /// `Priority`. Matches `^\d+$`. Default: `1`.
    pub priority: Option<String>,
    /// Network protocol.
    ///
    /// `IpProtocol`.
    pub ip_protocol: Option<types::IpProtocol>,
    /// Destination IPv4 address or CIDR block of the rule.
    ///
    /// `DestCidrIp`.
    pub dest_cidr_ip: Option<String>,
    /// Destination IPv6 address or CIDR block of the rule.
    ///
    /// `Ipv6DestCidrIp`.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Id of the destination security group of the rule.
    ///
    /// `DestGroupId`.
    pub dest_group_id: Option<String>,
    /// Id of the destination prefix list of the rule.
    ///
    /// `DestPrefixListId`.
    pub dest_prefix_list_id: Option<String>,
    /// Range of ports, such as `22/22`.
    ///
    /// `PortRange`.
    pub port_range: Option<String>,
    /// Source IPv4 address or CIDR block of the rule.
    ///
    /// `SourceCidrIp`.
    pub source_cidr_ip: Option<String>,
    /// Source IPv6 address or CIDR block of the rule.
    ///
    /// `Ipv6SourceCidrIp`.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Range of source ports of the rule.
    ///
    /// `SourcePortRange`.
    pub source_port_range: Option<String>,
    /// Account that owns the destination security group.
    ///
    /// `DestGroupOwnerAccount`.
    pub dest_group_owner_account: Option<String>,
    /// Id of the account that owns the destination security group.
    ///
    /// `DestGroupOwnerId`.
    pub dest_group_owner_id: Option<i64>,
    /// Network that the rule applies to, public or internal.
    ///
    /// `NicType`.
    pub nic_type: Option<types::NicType>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Id of the port range list.
    ///
    /// `PortRangeListId`.
    pub port_range_list_id: Option<String>,
}

impl ModifySecurityGroupEgressRuleRequest {
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

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `SecurityGroupRuleId`.
    pub fn security_group_rule_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_rule_id = Some(value.into());
        self
    }

    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<types::SecurityGroupPolicy>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }

    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<types::IpProtocol>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Sets `DestCidrIp`.
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }

    /// Sets `Ipv6DestCidrIp`.
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dest_cidr_ip = Some(value.into());
        self
    }

    /// Sets `DestGroupId`.
    pub fn dest_group_id(mut self, value: impl Into<String>) -> Self {
        self.dest_group_id = Some(value.into());
        self
    }

    /// Sets `DestPrefixListId`.
    pub fn dest_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.dest_prefix_list_id = Some(value.into());
        self
    }

    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }

    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }

    /// Sets `Ipv6SourceCidrIp`.
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }

    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }

    /// Sets `DestGroupOwnerAccount`.
    pub fn dest_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.dest_group_owner_account = Some(value.into());
        self
    }

    /// Sets `DestGroupOwnerId`.
    pub fn dest_group_owner_id(mut self, value: impl Into<i64>) -> Self {
        self.dest_group_owner_id = Some(value.into());
        self
    }

    /// Sets `NicType`.
    pub fn nic_type(mut self, value: impl Into<types::NicType>) -> Self {
        self.nic_type = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `PortRangeListId`.
    pub fn port_range_list_id(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_id = Some(value.into());
        self
    }
}

impl Record for ModifySecurityGroupEgressRuleRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "SecurityGroupId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add("SecurityGroupRuleId", &self.security_group_rule_id);
        fields.add("Policy", &self.policy);
        fields.add("Priority", &self.priority);
        fields.add("IpProtocol", &self.ip_protocol);
        fields.add("DestCidrIp", &self.dest_cidr_ip);
        fields.add("Ipv6DestCidrIp", &self.ipv6_dest_cidr_ip);
        fields.add("DestGroupId", &self.dest_group_id);
        fields.add("DestPrefixListId", &self.dest_prefix_list_id);
        fields.add("PortRange", &self.port_range);
        fields.add("SourceCidrIp", &self.source_cidr_ip);
        fields.add("Ipv6SourceCidrIp", &self.ipv6_source_cidr_ip);
        fields.add("SourcePortRange", &self.source_port_range);
        fields.add("DestGroupOwnerAccount", &self.dest_group_owner_account);
        fields.add("DestGroupOwnerId", &self.dest_group_owner_id);
        fields.add("NicType", &self.nic_type);
        fields.add("Description", &self.description);
        fields.add("PortRangeListId", &self.port_range_list_id);
    }
}

impl Request for ModifySecurityGroupEgressRuleRequest {
    type Response = ModifySecurityGroupEgressRuleResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifySecurityGroupEgressRule")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::modify_security_group_egress_rule`](crate::Client::modify_security_group_egress_rule).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySecurityGroupEgressRuleResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifySecurityGroupEgressRuleResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifySecurityGroupEgressRuleResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifySecurityGroupEgressRuleRequest);
ecs_core::internal::response_records!(ModifySecurityGroupEgressRuleResponse);
