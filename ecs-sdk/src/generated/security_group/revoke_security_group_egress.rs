// Generated from api-specs/ecs/2014-05-26/actions/RevokeSecurityGroupEgress.json by `cargo xtask regenerate`. Do not edit.

//! Removes outbound rules from a security group.
//!
//! A notice of 2024 sounds as if `Permissions` that match no rule failed too.
//!
//! - **Before**: Without ids, `Permissions` must have the peer, ports, protocol and policy
//!   of each rule.
//! - **Effects**: An unknown rule id fails with `InvalidSecurityGroupRule.RuleNotExist`,
//!   since 8 July 2024. If `Permissions` match no rule, the call succeeds and deletes
//!   nothing.
//! - **Limits**: At most 100 rules or rule ids per call. Rules of a basic security group
//!   can name at most 20 other groups.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_security_group_attribute`](crate::Client::describe_security_group_attribute),
//!   [`authorize_security_group_egress`](crate::Client::authorize_security_group_egress).
//!
//! ```no_run
//! use ecs_sdk::security_group::RevokeSecurityGroupEgressRequest;
//! use ecs_sdk::security_group::revoke_security_group_egress::Permission;
//! use ecs_sdk::types::IpProtocol;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = RevokeSecurityGroupEgressRequest::new()
//!     .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
//!     .permissions([
//!         Permission::new()
//!             .dest_cidr_ip("0.0.0.0/0")
//!             .ip_protocol(IpProtocol::Tcp)
//!             .port_range("443/443"),
//!     ]);
//! ecs.revoke_security_group_egress(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidDestCidrIp.Malformed`, `InvalidDestCidrIp.sMalformed`,
//! `InvalidDestGroupId.Mismatch`, `InvalidGroupAuthParameter.OperationDenied`,
//! `InvalidGroupParameter.OperationDenied`, `InvalidIpPortRange.Malformed`,
//! `InvalidIpProtocol.ValueNotSupported`, `InvalidNicType.ValueNotSupported`,
//! `InvalidParam.DestCidrIp`, `InvalidParam.DestIp`, `InvalidParam.DuplicatePermissions`,
//! `InvalidParam.Ipv4ProtocolConflictWithIpv6Address`, `InvalidParam.Ipv6DestCidrIp`,
//! `InvalidParam.Ipv6ProtocolConflictWithIpv4Address`, `InvalidParam.Ipv6SourceCidrIp`,
//! `InvalidParam.Permissions`, `InvalidParam.PortRange`,
//! `InvalidParam.SecurityGroupRuleId`, `InvalidParam.SecurityGroupRuleIdRepeated`,
//! `InvalidParam.SourceCidrIp`, `InvalidParam.SourceIp`, `InvalidParameter.Ipv6CidrIp`,
//! `InvalidPolicy.Malformed`, `InvalidPortRange.Malformed`, `InvalidPriority.Malformed`,
//! `InvalidPriority.ValueNotSupported`, `InvalidSecurityGroupDiscription.Malformed`,
//! `InvalidSecurityGroupId.Malformed`, `InvalidSecurityGroupRule.RuleNotExist`,
//! `InvalidSourcePortRange.Malformed`, `MissingParameter`, `MissingParameter.Dest`,
//! `NotSupported.ClassicNetworkPrefixList`.
//!
//! 403: `InvalidGroupAuthItem.NotFound`, `InvalidNicType.Mismatch`,
//! `InvalidOperation.ResourceManagedByCloudProduct`, `InvalidParamter.Conflict`,
//! `InvalidSecurityGroup.IsSame`.
//!
//! 404: `InvalidDestGroupId.NotFound`, `InvalidPrefixListId.NotFound`,
//! `InvalidSecurityGroupId.NotFound`, `InvalidSecurityGroupRuleId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::revoke_security_group_egress`](crate::Client::revoke_security_group_egress).
///
/// Removes outbound rules from a security group.
///
/// Needs [`security_group_id`](field@RevokeSecurityGroupEgressRequest::security_group_id).
/// Often set: [`permissions`](field@RevokeSecurityGroupEgressRequest::permissions).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RevokeSecurityGroupEgressRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Id of the security group.
    ///
    /// Required.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Ids of the rules to remove.
    ///
    /// At most 100 items. Not together with `Permissions`.
    ///
    /// Wire name: `SecurityGroupRuleId`.
    pub security_group_rule_id: Option<Vec<String>>,
    /// Rules of the security group.
    ///
    /// At most 100 items. Not together with `SecurityGroupRuleId`.
    ///
    /// Wire name: `Permissions`.
    pub permissions: Option<Vec<Permission>>,
    /// Whether matching traffic is accepted or dropped.
    ///
    /// Upper and lower case are equal. Use `Permissions.Policy` instead.
    ///
    /// Wire name: `Policy`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub policy: Option<types::SecurityGroupPolicy>,
    /// Priority of the rule. A smaller number goes first.
    ///
    /// 1 to 100. Matches `^[0-9]+$`. Use `Permissions.Priority` instead.
    ///
    /// Wire name: `Priority`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub priority: Option<String>,
    /// Network protocol.
    ///
    /// Use `Permissions.IpProtocol` instead.
    ///
    /// Wire name: `IpProtocol`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub ip_protocol: Option<types::IpProtocol>,
    /// Destination IPv4 address or CIDR block of the rule.
    ///
    /// An IPv4 CIDR block. Use `Permissions.DestCidrIp` instead.
    ///
    /// Wire name: `DestCidrIp`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub dest_cidr_ip: Option<String>,
    /// Destination IPv6 address or CIDR block of the rule.
    ///
    /// An IPv6 CIDR block. Use `Permissions.Ipv6DestCidrIp` instead.
    ///
    /// Wire name: `Ipv6DestCidrIp`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Id of the destination security group of the rule.
    ///
    /// Use `Permissions.DestGroupId` instead.
    ///
    /// Wire name: `DestGroupId`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub dest_group_id: Option<String>,
    /// Id of the destination prefix list of the rule.
    ///
    /// Use `Permissions.DestPrefixListId` instead.
    ///
    /// Wire name: `DestPrefixListId`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub dest_prefix_list_id: Option<String>,
    /// Range of ports, such as `22/22`.
    ///
    /// Use `Permissions.PortRange` instead.
    ///
    /// Wire name: `PortRange`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub port_range: Option<String>,
    /// Source IPv4 address or CIDR block of the rule.
    ///
    /// An IPv4 CIDR block. Use `Permissions.SourceCidrIp` instead.
    ///
    /// Wire name: `SourceCidrIp`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub source_cidr_ip: Option<String>,
    /// Source IPv6 address or CIDR block of the rule.
    ///
    /// An IPv6 CIDR block. Use `Permissions.Ipv6SourceCidrIp` instead.
    ///
    /// Wire name: `Ipv6SourceCidrIp`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub ipv6_source_cidr_ip: Option<String>,
    /// Range of source ports of the rule.
    ///
    /// A port range, such as `80/80` or `1/200`. Use `Permissions.SourcePortRange` instead.
    ///
    /// Wire name: `SourcePortRange`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub source_port_range: Option<String>,
    /// Account that owns the destination security group.
    ///
    /// Use `Permissions.DestGroupOwnerAccount` instead.
    ///
    /// Wire name: `DestGroupOwnerAccount`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub dest_group_owner_account: Option<String>,
    /// Id of the account that owns the destination security group.
    ///
    /// Use `Permissions.DestGroupOwnerId` instead.
    ///
    /// Wire name: `DestGroupOwnerId`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub dest_group_owner_id: Option<i64>,
    /// Network that the rule applies to, public or internal.
    ///
    /// Upper and lower case are equal. Use `Permissions.NicType` instead.
    ///
    /// Wire name: `NicType`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub nic_type: Option<types::NicType>,
    /// Description.
    ///
    /// Use `Permissions.Description` instead.
    ///
    /// Wire name: `Description`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub description: Option<String>,
}

impl RevokeSecurityGroupEgressRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@RevokeSecurityGroupEgressRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@RevokeSecurityGroupEgressRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the security group.
    /// [More](field@RevokeSecurityGroupEgressRequest::security_group_id)
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Ids of the rules to remove. An empty list cannot be sent.
    /// [More](field@RevokeSecurityGroupEgressRequest::security_group_rule_id)
    pub fn security_group_rule_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.security_group_rule_id = Some(value.into_list());
        self
    }

    /// Rules of the security group. An empty list cannot be sent.
    /// [More](field@RevokeSecurityGroupEgressRequest::permissions)
    pub fn permissions<M>(
        mut self,
        value: impl ecs_core::IntoList<Permission, M>,
    ) -> Self {
        self.permissions = Some(value.into_list());
        self
    }

    /// Whether matching traffic is accepted or dropped.
    /// [More](field@RevokeSecurityGroupEgressRequest::policy)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn policy(mut self, value: impl Into<types::SecurityGroupPolicy>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Priority of the rule. A smaller number goes first.
    /// [More](field@RevokeSecurityGroupEgressRequest::priority)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }

    /// Network protocol. [More](field@RevokeSecurityGroupEgressRequest::ip_protocol)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn ip_protocol(mut self, value: impl Into<types::IpProtocol>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Destination IPv4 address or CIDR block of the rule.
    /// [More](field@RevokeSecurityGroupEgressRequest::dest_cidr_ip)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }

    /// Destination IPv6 address or CIDR block of the rule.
    /// [More](field@RevokeSecurityGroupEgressRequest::ipv6_dest_cidr_ip)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dest_cidr_ip = Some(value.into());
        self
    }

    /// Id of the destination security group of the rule.
    /// [More](field@RevokeSecurityGroupEgressRequest::dest_group_id)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn dest_group_id(mut self, value: impl Into<String>) -> Self {
        self.dest_group_id = Some(value.into());
        self
    }

    /// Id of the destination prefix list of the rule.
    /// [More](field@RevokeSecurityGroupEgressRequest::dest_prefix_list_id)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn dest_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.dest_prefix_list_id = Some(value.into());
        self
    }

    /// Range of ports, such as `22/22`.
    /// [More](field@RevokeSecurityGroupEgressRequest::port_range)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }

    /// Source IPv4 address or CIDR block of the rule.
    /// [More](field@RevokeSecurityGroupEgressRequest::source_cidr_ip)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }

    /// Source IPv6 address or CIDR block of the rule.
    /// [More](field@RevokeSecurityGroupEgressRequest::ipv6_source_cidr_ip)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }

    /// Range of source ports of the rule.
    /// [More](field@RevokeSecurityGroupEgressRequest::source_port_range)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }

    /// Account that owns the destination security group.
    /// [More](field@RevokeSecurityGroupEgressRequest::dest_group_owner_account)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn dest_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.dest_group_owner_account = Some(value.into());
        self
    }

    /// Id of the account that owns the destination security group.
    /// [More](field@RevokeSecurityGroupEgressRequest::dest_group_owner_id)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn dest_group_owner_id(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.dest_group_owner_id = Some(value.into_integer());
        self
    }

    /// Network that the rule applies to, public or internal.
    /// [More](field@RevokeSecurityGroupEgressRequest::nic_type)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn nic_type(mut self, value: impl Into<types::NicType>) -> Self {
        self.nic_type = Some(value.into());
        self
    }

    /// Description. [More](field@RevokeSecurityGroupEgressRequest::description)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for RevokeSecurityGroupEgressRequest {
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
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RevokeSecurityGroupEgressRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            "SecurityGroupRuleId" => self.security_group_rule_id.slot(),
            "Permissions" => self.permissions.slot(),
            "Policy" => self.policy.slot(),
            "Priority" => self.priority.slot(),
            "IpProtocol" => self.ip_protocol.slot(),
            "DestCidrIp" => self.dest_cidr_ip.slot(),
            "Ipv6DestCidrIp" => self.ipv6_dest_cidr_ip.slot(),
            "DestGroupId" => self.dest_group_id.slot(),
            "DestPrefixListId" => self.dest_prefix_list_id.slot(),
            "PortRange" => self.port_range.slot(),
            "SourceCidrIp" => self.source_cidr_ip.slot(),
            "Ipv6SourceCidrIp" => self.ipv6_source_cidr_ip.slot(),
            "SourcePortRange" => self.source_port_range.slot(),
            "DestGroupOwnerAccount" => self.dest_group_owner_account.slot(),
            "DestGroupOwnerId" => self.dest_group_owner_id.slot(),
            "NicType" => self.nic_type.slot(),
            "Description" => self.description.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for RevokeSecurityGroupEgressRequest {
    type Response = RevokeSecurityGroupEgressResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "RevokeSecurityGroupEgress")
            .region("RegionId")
            .client_token()
            .read_timeout(13)
    }
}

/// A rule of the security group.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Permission {
    /// Description of the rule.
    ///
    /// 1 to 512 characters.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Destination IPv4 address or CIDR block of the rule.
    ///
    /// An IPv4 CIDR block. Not together with `Ipv6DestCidrIp`. Set this or `DestGroupId`,
    /// `Ipv6DestCidrIp` or `DestPrefixListId`, or both. A plain address is possible too.
    ///
    /// Wire name: `DestCidrIp`.
    pub dest_cidr_ip: Option<String>,
    /// Id of the destination security group of the rule.
    ///
    /// Ignored if `DestCidrIp` is set. Set this or `DestCidrIp`, `Ipv6DestCidrIp` or
    /// `DestPrefixListId`, or both. For basic security groups only; rules of advanced ones
    /// cannot name groups.
    ///
    /// Wire name: `DestGroupId`.
    pub dest_group_id: Option<String>,
    /// Account that owns the destination security group.
    ///
    /// Default: your own account, if neither owner is set. Only if `DestGroupId` is set.
    /// Ignored if `DestCidrIp` is set.
    ///
    /// Wire name: `DestGroupOwnerAccount`.
    pub dest_group_owner_account: Option<String>,
    /// Id of the account that owns the destination security group.
    ///
    /// Default: your own account, if neither owner is set. Only if `DestGroupId` is set.
    /// Ignored if `DestCidrIp` is set. A text here, an integer in
    /// `AuthorizeSecurityGroupEgress`.
    ///
    /// Wire name: `DestGroupOwnerId`.
    pub dest_group_owner_id: Option<i64>,
    /// Id of the destination prefix list of the rule.
    ///
    /// Ignored if `DestGroupId`, `DestCidrIp` or `Ipv6DestCidrIp` is set. Set this or
    /// `DestGroupId`, `DestCidrIp` or `Ipv6DestCidrIp`, or both.
    ///
    /// Wire name: `DestPrefixListId`.
    pub dest_prefix_list_id: Option<String>,
    /// Network protocol.
    ///
    /// Matches `(?i)^(tcp|udp|icmp|icmpv6|gre|all)$`. Upper and lower case are equal. ICMPv6
    /// is documented for revoking, but not for authorizing. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `IpProtocol`.
    pub ip_protocol: Option<types::IpProtocol>,
    /// Destination IPv6 address or CIDR block of the rule.
    ///
    /// An IPv6 CIDR block. Only if the instance is in a VPC and supports IPv6. Not together
    /// with `DestCidrIp`. Set this or `DestGroupId`, `DestCidrIp` or `DestPrefixListId`, or
    /// both. A plain address is possible too.
    ///
    /// Wire name: `Ipv6DestCidrIp`.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Source IPv6 address or CIDR block of the rule.
    ///
    /// An IPv6 CIDR block. Only if the instance is in a VPC and supports IPv6. Not together
    /// with `DestCidrIp`. The description excludes it beside `DestCidrIp`; `SourceCidrIp` is
    /// probably meant. The service documents this inconsistently.
    ///
    /// Wire name: `Ipv6SourceCidrIp`.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Network that the rule applies to, public or internal.
    ///
    /// Default: `intranet` in a VPC; not documented for the retired classic network. Upper and
    /// lower case are equal.
    ///
    /// - `intranet`, default `intranet` if the security group is in a VPC.
    /// - `intranet` if `DestGroupId` is set and `DestCidrIp` is not set.
    ///
    /// Wire name: `NicType`.
    pub nic_type: Option<types::NicType>,
    /// Whether matching traffic is accepted or dropped.
    ///
    /// Default: [`Accept`](types::SecurityGroupPolicy::Accept). Upper and lower case are
    /// equal. Documented among the needed members in spite of its default. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `Policy`.
    pub policy: Option<types::SecurityGroupPolicy>,
    /// Range of ports, such as `22/22`.
    ///
    /// A port range, such as `80/80` or `1/200`.
    ///
    /// - 1 to 65,535 if `IpProtocol` is `TCP` or `UDP`.
    /// - `-1/-1` if `IpProtocol` is `ICMP`, `GRE` or `ALL`.
    ///
    /// Required if `PortRangeListId` is not set. Set this or `PortRangeListId`, or both.
    ///
    /// Wire name: `PortRange`.
    pub port_range: Option<String>,
    /// Id of the port range list.
    ///
    /// Ignored if `PortRange` is set. Set this or `PortRange`, or both.
    ///
    /// Wire name: `PortRangeListId`.
    pub port_range_list_id: Option<String>,
    /// Priority of the rule. A smaller number goes first.
    ///
    /// 1 to 100, default `1`. Matches `^[0-9]+$`. The smaller value takes precedence.
    ///
    /// Wire name: `Priority`.
    pub priority: Option<String>,
    /// Source IPv4 address or CIDR block of the rule.
    ///
    /// An IPv4 CIDR block. For five-tuple rules; a plain address is possible too.
    ///
    /// Wire name: `SourceCidrIp`.
    pub source_cidr_ip: Option<String>,
    /// Range of source ports of the rule.
    ///
    /// A port range, such as `80/80` or `1/200`.
    ///
    /// - 1 to 65,535 if `IpProtocol` is `TCP` or `UDP`.
    /// - `-1/-1` if `IpProtocol` is `ICMP`, `GRE` or `ALL`.
    ///
    /// For five-tuple rules.
    ///
    /// Wire name: `SourcePortRange`.
    pub source_port_range: Option<String>,
}

impl Permission {
    /// An empty `Permission`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Description of the rule. [More](field@Permission::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Destination IPv4 address or CIDR block of the rule.
    /// [More](field@Permission::dest_cidr_ip)
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }

    /// Id of the destination security group of the rule.
    /// [More](field@Permission::dest_group_id)
    pub fn dest_group_id(mut self, value: impl Into<String>) -> Self {
        self.dest_group_id = Some(value.into());
        self
    }

    /// Account that owns the destination security group.
    /// [More](field@Permission::dest_group_owner_account)
    pub fn dest_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.dest_group_owner_account = Some(value.into());
        self
    }

    /// Id of the account that owns the destination security group.
    /// [More](field@Permission::dest_group_owner_id)
    pub fn dest_group_owner_id(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.dest_group_owner_id = Some(value.into_integer());
        self
    }

    /// Id of the destination prefix list of the rule.
    /// [More](field@Permission::dest_prefix_list_id)
    pub fn dest_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.dest_prefix_list_id = Some(value.into());
        self
    }

    /// Network protocol. [More](field@Permission::ip_protocol)
    pub fn ip_protocol(mut self, value: impl Into<types::IpProtocol>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Destination IPv6 address or CIDR block of the rule.
    /// [More](field@Permission::ipv6_dest_cidr_ip)
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dest_cidr_ip = Some(value.into());
        self
    }

    /// Source IPv6 address or CIDR block of the rule.
    /// [More](field@Permission::ipv6_source_cidr_ip)
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }

    /// Network that the rule applies to, public or internal.
    /// [More](field@Permission::nic_type)
    pub fn nic_type(mut self, value: impl Into<types::NicType>) -> Self {
        self.nic_type = Some(value.into());
        self
    }

    /// Whether matching traffic is accepted or dropped. [More](field@Permission::policy)
    pub fn policy(mut self, value: impl Into<types::SecurityGroupPolicy>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Range of ports, such as `22/22`. [More](field@Permission::port_range)
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }

    /// Id of the port range list. [More](field@Permission::port_range_list_id)
    pub fn port_range_list_id(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_id = Some(value.into());
        self
    }

    /// Priority of the rule. A smaller number goes first. [More](field@Permission::priority)
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }

    /// Source IPv4 address or CIDR block of the rule. [More](field@Permission::source_cidr_ip)
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }

    /// Range of source ports of the rule. [More](field@Permission::source_port_range)
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }
}

impl Record for Permission {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Description", &self.description);
        fields.add("DestCidrIp", &self.dest_cidr_ip);
        fields.add("DestGroupId", &self.dest_group_id);
        fields.add("DestGroupOwnerAccount", &self.dest_group_owner_account);
        fields.add("DestGroupOwnerId", &self.dest_group_owner_id);
        fields.add("DestPrefixListId", &self.dest_prefix_list_id);
        fields.add("IpProtocol", &self.ip_protocol);
        fields.add("Ipv6DestCidrIp", &self.ipv6_dest_cidr_ip);
        fields.add("Ipv6SourceCidrIp", &self.ipv6_source_cidr_ip);
        fields.add("NicType", &self.nic_type);
        fields.add("Policy", &self.policy);
        fields.add("PortRange", &self.port_range);
        fields.add("PortRangeListId", &self.port_range_list_id);
        fields.add("Priority", &self.priority);
        fields.add("SourceCidrIp", &self.source_cidr_ip);
        fields.add("SourcePortRange", &self.source_port_range);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Permission {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Description" => self.description.slot(),
            "DestCidrIp" => self.dest_cidr_ip.slot(),
            "DestGroupId" => self.dest_group_id.slot(),
            "DestGroupOwnerAccount" => self.dest_group_owner_account.slot(),
            "DestGroupOwnerId" => self.dest_group_owner_id.slot(),
            "DestPrefixListId" => self.dest_prefix_list_id.slot(),
            "IpProtocol" => self.ip_protocol.slot(),
            "Ipv6DestCidrIp" => self.ipv6_dest_cidr_ip.slot(),
            "Ipv6SourceCidrIp" => self.ipv6_source_cidr_ip.slot(),
            "NicType" => self.nic_type.slot(),
            "Policy" => self.policy.slot(),
            "PortRange" => self.port_range.slot(),
            "PortRangeListId" => self.port_range_list_id.slot(),
            "Priority" => self.priority.slot(),
            "SourceCidrIp" => self.source_cidr_ip.slot(),
            "SourcePortRange" => self.source_port_range.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::revoke_security_group_egress`](crate::Client::revoke_security_group_egress).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RevokeSecurityGroupEgressResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for RevokeSecurityGroupEgressResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for RevokeSecurityGroupEgressResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(RevokeSecurityGroupEgressRequest, Permission);
ecs_core::internal::response_records!(RevokeSecurityGroupEgressResponse);
