// Generated from api-specs/ecs/2014-05-26/actions/RevokeSecurityGroup.json by `cargo xtask regenerate`. Do not edit.

//! `RevokeSecurityGroup`: removes inbound rules from a security group.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidDestCidrIp.Malformed`, `InvalidGroupAuthParameter.OperationDenied`,
//! `InvalidGroupParameter.OperationDenied`, `InvalidIpPortRange.Malformed`,
//! `InvalidIpProtocol.ValueNotSupported`, `InvalidNicType.ValueNotSupported`,
//! `InvalidParam.DestCidrIp`, `InvalidParam.DestIp`, `InvalidParam.DuplicatePermissions`,
//! `InvalidParam.Ipv4ProtocolConflictWithIpv6Address`, `InvalidParam.Ipv6DestCidrIp`,
//! `InvalidParam.Ipv6ProtocolConflictWithIpv4Address`, `InvalidParam.Ipv6SourceCidrIp`,
//! `InvalidParam.Permissions`, `InvalidParam.PortRange`,
//! `InvalidParam.ProtocolNotSupportPortRangeList`, `InvalidParam.SecurityGroupRuleId`,
//! `InvalidParam.SecurityGroupRuleIdRepeated`, `InvalidParam.SourceCidrIp`,
//! `InvalidParam.SourceIp`, `InvalidParameter.Ipv6CidrIp`, `InvalidParamter.Conflict`,
//! `InvalidPolicy.Malformed`, `InvalidPortRange.Malformed`,
//! `InvalidPortRangeListId.NotFound`, `InvalidPriority.Malformed`,
//! `InvalidPriority.ValueNotSupported`, `InvalidSecurityGroupDiscription.Malformed`,
//! `InvalidSecurityGroupId.Malformed`, `InvalidSecurityGroupId.NotFound`,
//! `InvalidSecurityGroupRule.RuleNotExist`, `InvalidSourceCidrIp.Malformed`,
//! `InvalidSourceGroupId.Mismatch`, `InvalidSourcePortRange.Malformed`,
//! `MissingParameter`, `MissingParameter.Source`, `NotSupported.ClassicNetworkPrefixList`.
//!
//! 401: `InvalidOperation.SecurityGroupNotAuthorized`.
//!
//! 403: `InvalidGroupAuthItem.NotFound`, `InvalidNicType.Mismatch`,
//! `InvalidOperation.ResourceManagedByCloudProduct`.
//!
//! 404: `InvalidPrefixListId.NotFound`, `InvalidSecurityGroupId.NotFound`,
//! `InvalidSecurityGroupRuleId.NotFound`, `InvalidSourceGroupId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::revoke_security_group`](crate::Client::revoke_security_group).
///
/// Removes inbound rules from a security group.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RevokeSecurityGroupRequest {
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
    /// Ids of the rules to remove.
    ///
    /// `SecurityGroupRuleId`. At most 100 items.
    pub security_group_rule_id: Option<Vec<String>>,
    /// Rules of the security group.
    ///
    /// `Permissions`. At most 100 items.
    pub permissions: Option<Vec<Permission>>,
    /// Whether matching traffic is accepted or dropped.
    ///
    /// `Policy`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub policy: Option<types::SecurityGroupPolicy>,
    /// Priority of the rule. A smaller number goes first.
    ///
    /// `Priority`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub priority: Option<String>,
    /// Network protocol.
    ///
    /// `IpProtocol`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub ip_protocol: Option<types::IpProtocol>,
    /// Source IPv4 address or CIDR block of the rule.
    ///
    /// `SourceCidrIp`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub source_cidr_ip: Option<String>,
    /// Source IPv6 address or CIDR block of the rule.
    ///
    /// `Ipv6SourceCidrIp`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub ipv6_source_cidr_ip: Option<String>,
    /// Id of the source security group of the rule.
    ///
    /// `SourceGroupId`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub source_group_id: Option<String>,
    /// Id of the source prefix list of the rule.
    ///
    /// `SourcePrefixListId`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub source_prefix_list_id: Option<String>,
    /// Range of ports, such as `22/22`.
    ///
    /// `PortRange`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub port_range: Option<String>,
    /// Destination IPv4 address or CIDR block of the rule.
    ///
    /// `DestCidrIp`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub dest_cidr_ip: Option<String>,
    /// Destination IPv6 address or CIDR block of the rule.
    ///
    /// `Ipv6DestCidrIp`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Range of source ports of the rule.
    ///
    /// `SourcePortRange`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub source_port_range: Option<String>,
    /// Account that owns the source security group.
    ///
    /// `SourceGroupOwnerAccount`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub source_group_owner_account: Option<String>,
    /// Id of the account that owns the source security group.
    ///
    /// `SourceGroupOwnerId`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub source_group_owner_id: Option<i64>,
    /// Network that the rule applies to, public or internal.
    ///
    /// `NicType`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub nic_type: Option<types::NicType>,
    /// Description.
    ///
    /// `Description`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub description: Option<String>,
}

impl RevokeSecurityGroupRequest {
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

    /// Sets `SecurityGroupRuleId`. An empty list cannot be sent.
    pub fn security_group_rule_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_rule_id = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Permissions`. An empty list cannot be sent.
    pub fn permissions(mut self, value: impl IntoIterator<Item = Permission>) -> Self {
        self.permissions = Some(value.into_iter().collect());
        self
    }

    /// Sets `Policy`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn policy(mut self, value: impl Into<types::SecurityGroupPolicy>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Sets `Priority`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }

    /// Sets `IpProtocol`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn ip_protocol(mut self, value: impl Into<types::IpProtocol>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Sets `SourceCidrIp`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }

    /// Sets `Ipv6SourceCidrIp`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }

    /// Sets `SourceGroupId`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn source_group_id(mut self, value: impl Into<String>) -> Self {
        self.source_group_id = Some(value.into());
        self
    }

    /// Sets `SourcePrefixListId`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn source_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.source_prefix_list_id = Some(value.into());
        self
    }

    /// Sets `PortRange`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }

    /// Sets `DestCidrIp`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }

    /// Sets `Ipv6DestCidrIp`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dest_cidr_ip = Some(value.into());
        self
    }

    /// Sets `SourcePortRange`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }

    /// Sets `SourceGroupOwnerAccount`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn source_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.source_group_owner_account = Some(value.into());
        self
    }

    /// Sets `SourceGroupOwnerId`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn source_group_owner_id(mut self, value: impl Into<i64>) -> Self {
        self.source_group_owner_id = Some(value.into());
        self
    }

    /// Sets `NicType`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn nic_type(mut self, value: impl Into<types::NicType>) -> Self {
        self.nic_type = Some(value.into());
        self
    }

    /// Sets `Description`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for RevokeSecurityGroupRequest {
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
        fields.add("Permissions", &self.permissions);
        fields.add("Policy", &self.policy);
        fields.add("Priority", &self.priority);
        fields.add("IpProtocol", &self.ip_protocol);
        fields.add("SourceCidrIp", &self.source_cidr_ip);
        fields.add("Ipv6SourceCidrIp", &self.ipv6_source_cidr_ip);
        fields.add("SourceGroupId", &self.source_group_id);
        fields.add("SourcePrefixListId", &self.source_prefix_list_id);
        fields.add("PortRange", &self.port_range);
        fields.add("DestCidrIp", &self.dest_cidr_ip);
        fields.add("Ipv6DestCidrIp", &self.ipv6_dest_cidr_ip);
        fields.add("SourcePortRange", &self.source_port_range);
        fields.add("SourceGroupOwnerAccount", &self.source_group_owner_account);
        fields.add("SourceGroupOwnerId", &self.source_group_owner_id);
        fields.add("NicType", &self.nic_type);
        fields.add("Description", &self.description);
    }
}

impl Request for RevokeSecurityGroupRequest {
    type Response = RevokeSecurityGroupResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "RevokeSecurityGroup")
            .region("RegionId")
            .client_token()
            .read_timeout(16)
    }
}

/// Rules of the security group.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Permission {
    /// Description of the rule.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Destination IPv4 address or CIDR block of the rule.
    ///
    /// `DestCidrIp`.
    pub dest_cidr_ip: Option<String>,
    /// Network protocol.
    ///
    /// `IpProtocol`.
    pub ip_protocol: Option<types::IpProtocol>,
    /// Destination IPv6 address or CIDR block of the rule.
    ///
    /// `Ipv6DestCidrIp`.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Source IPv6 address or CIDR block of the rule.
    ///
    /// `Ipv6SourceCidrIp`.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Network that the rule applies to, public or internal.
    ///
    /// `NicType`.
    pub nic_type: Option<types::NicType>,
    /// Whether matching traffic is accepted or dropped.
    ///
    /// `Policy`.
    pub policy: Option<types::SecurityGroupPolicy>,
    /// Range of ports, such as `22/22`.
    ///
    /// `PortRange`.
    pub port_range: Option<String>,
    /// Id of the port range list.
    ///
    /// `PortRangeListId`.
    pub port_range_list_id: Option<String>,
    /// Priority of the rule. A smaller number goes first.
    ///
    /// `Priority`.
    pub priority: Option<String>,
    /// Source IPv4 address or CIDR block of the rule.
    ///
    /// `SourceCidrIp`.
    pub source_cidr_ip: Option<String>,
    /// Id of the source security group of the rule.
    ///
    /// `SourceGroupId`.
    pub source_group_id: Option<String>,
    /// Account that owns the source security group.
    ///
    /// `SourceGroupOwnerAccount`.
    pub source_group_owner_account: Option<String>,
    /// Id of the account that owns the source security group.
    ///
    /// `SourceGroupOwnerId`.
    pub source_group_owner_id: Option<i64>,
    /// Range of source ports of the rule.
    ///
    /// `SourcePortRange`.
    pub source_port_range: Option<String>,
    /// Id of the source prefix list of the rule.
    ///
    /// `SourcePrefixListId`.
    pub source_prefix_list_id: Option<String>,
}

impl Permission {
    /// An empty `Permission`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `DestCidrIp`.
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }

    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<types::IpProtocol>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Sets `Ipv6DestCidrIp`.
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dest_cidr_ip = Some(value.into());
        self
    }

    /// Sets `Ipv6SourceCidrIp`.
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }

    /// Sets `NicType`.
    pub fn nic_type(mut self, value: impl Into<types::NicType>) -> Self {
        self.nic_type = Some(value.into());
        self
    }

    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<types::SecurityGroupPolicy>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }

    /// Sets `PortRangeListId`.
    pub fn port_range_list_id(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_id = Some(value.into());
        self
    }

    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }

    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }

    /// Sets `SourceGroupId`.
    pub fn source_group_id(mut self, value: impl Into<String>) -> Self {
        self.source_group_id = Some(value.into());
        self
    }

    /// Sets `SourceGroupOwnerAccount`.
    pub fn source_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.source_group_owner_account = Some(value.into());
        self
    }

    /// Sets `SourceGroupOwnerId`.
    pub fn source_group_owner_id(mut self, value: impl Into<i64>) -> Self {
        self.source_group_owner_id = Some(value.into());
        self
    }

    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }

    /// Sets `SourcePrefixListId`.
    pub fn source_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.source_prefix_list_id = Some(value.into());
        self
    }
}

impl Record for Permission {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Description", &self.description);
        fields.add("DestCidrIp", &self.dest_cidr_ip);
        fields.add("IpProtocol", &self.ip_protocol);
        fields.add("Ipv6DestCidrIp", &self.ipv6_dest_cidr_ip);
        fields.add("Ipv6SourceCidrIp", &self.ipv6_source_cidr_ip);
        fields.add("NicType", &self.nic_type);
        fields.add("Policy", &self.policy);
        fields.add("PortRange", &self.port_range);
        fields.add("PortRangeListId", &self.port_range_list_id);
        fields.add("Priority", &self.priority);
        fields.add("SourceCidrIp", &self.source_cidr_ip);
        fields.add("SourceGroupId", &self.source_group_id);
        fields.add("SourceGroupOwnerAccount", &self.source_group_owner_account);
        fields.add("SourceGroupOwnerId", &self.source_group_owner_id);
        fields.add("SourcePortRange", &self.source_port_range);
        fields.add("SourcePrefixListId", &self.source_prefix_list_id);
    }
}

/// The response of
/// [`Client::revoke_security_group`](crate::Client::revoke_security_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RevokeSecurityGroupResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for RevokeSecurityGroupResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for RevokeSecurityGroupResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(RevokeSecurityGroupRequest, Permission);
ecs_core::internal::response_records!(RevokeSecurityGroupResponse);
