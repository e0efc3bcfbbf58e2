// Generated from api-specs/ecs/2014-05-26/actions/ModifySecurityGroupEgressRule.json by `cargo xtask regenerate`. Do not edit.

//! Changes an outbound rule of a security group.
//!
//! - **Before**: The peer keeps its kind: IPv4, IPv6, group or prefix list. A member that
//!   has a value cannot be cleared: add a new rule and delete this one. `NicType` cannot
//!   be changed if the rule is named by its id.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_security_group_attribute`](crate::Client::describe_security_group_attribute),
//!   [`authorize_security_group_egress`](crate::Client::authorize_security_group_egress),
//!   [`revoke_security_group_egress`](crate::Client::revoke_security_group_egress).
//!
//! ```no_run
//! use ecs_sdk::security_group::ModifySecurityGroupEgressRuleRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifySecurityGroupEgressRuleRequest::new()
//!     .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
//!     .security_group_rule_id("sgr-bp1egress0000abcd")
//!     .description("Servers of the search team.");
//! ecs.modify_security_group_egress_rule(request).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_security_group_egress_rule`](crate::Client::modify_security_group_egress_rule).
///
/// Changes an outbound rule of a security group.
///
/// Needs
/// [`security_group_id`](field@ModifySecurityGroupEgressRuleRequest::security_group_id).
/// Often set:
/// [`security_group_rule_id`](field@ModifySecurityGroupEgressRuleRequest::security_group_rule_id),
/// [`description`](field@ModifySecurityGroupEgressRuleRequest::description).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifySecurityGroupEgressRuleRequest {
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
    /// Id of the security group rule.
    ///
    /// `DescribeSecurityGroupAttribute` lists it.
    ///
    /// Wire name: `SecurityGroupRuleId`.
    pub security_group_rule_id: Option<String>,
    /// Whether matching traffic is accepted or dropped.
    ///
    /// Default: [`Accept`](types::SecurityGroupPolicy::Accept). Upper and lower case are
    /// equal. If it is unset, the value probably stays unchanged. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `Policy`.
    pub policy: Option<types::SecurityGroupPolicy>,
    /// Priority of the rule. A smaller number goes first.
    ///
    /// 1 to 100, default `1`. Matches `^[0-9]+$`. If it is unset, the value probably stays
    /// unchanged. The service documents this inconsistently.
    ///
    /// Wire name: `Priority`.
    pub priority: Option<String>,
    /// Network protocol.
    ///
    /// `ICMP`, `GRE`, `TCP`, `UDP` or `ALL`. Matches
    /// `(?i)^(icmp|gre|tcp|udp|all|25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$`. 0 to 255 in
    /// Singapore, Qingdao, Hohhot, Malaysia, the UK, the Philippines and Silicon Valley. In
    /// some regions also an IANA protocol number.
    ///
    /// Wire name: `IpProtocol`.
    pub ip_protocol: Option<types::IpProtocol>,
    /// Destination IPv4 address or CIDR block of the rule.
    ///
    /// An IPv4 CIDR block. Not together with `Ipv6DestCidrIp`. Set this or `DestGroupId`,
    /// `Ipv6DestCidrIp` or `DestPrefixListId`, or both. A plain address is possible too. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `DestCidrIp`.
    pub dest_cidr_ip: Option<String>,
    /// Destination IPv6 address or CIDR block of the rule.
    ///
    /// An IPv6 CIDR block. Only if the security group is in a VPC. Not together with
    /// `DestCidrIp`. Set this or `DestGroupId`, `DestCidrIp` or `DestPrefixListId`, or both. A
    /// plain address is possible too. The service documents this inconsistently.
    ///
    /// Wire name: `Ipv6DestCidrIp`.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Id of the destination security group of the rule.
    ///
    /// Ignored if `DestCidrIp` is set. Set this or `DestCidrIp`, `Ipv6DestCidrIp` or
    /// `DestPrefixListId`, or both. The description has two lists of which one member is
    /// needed; this is the longer one. The service documents this inconsistently.
    ///
    /// Wire name: `DestGroupId`.
    pub dest_group_id: Option<String>,
    /// Id of the destination prefix list of the rule.
    ///
    /// Ignored if `DestCidrIp`, `Ipv6DestCidrIp` or `DestGroupId` is set. Set this or
    /// `DestGroupId`, `DestCidrIp` or `Ipv6DestCidrIp`, or both. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `DestPrefixListId`.
    pub dest_prefix_list_id: Option<String>,
    /// Range of ports, such as `22/22`.
    ///
    /// A port range, such as `80/80` or `1/200`.
    ///
    /// - 1 to 65,535 if `IpProtocol` is `TCP` or `UDP`.
    /// - `-1/-1` if `IpProtocol` is `ICMP`, `GRE` or `ALL`.
    ///
    /// Wire name: `PortRange`.
    pub port_range: Option<String>,
    /// Source IPv4 address or CIDR block of the rule.
    ///
    /// An IPv4 CIDR block. Not together with `Ipv6SourceCidrIp`. A plain address is possible
    /// too.
    ///
    /// Wire name: `SourceCidrIp`.
    pub source_cidr_ip: Option<String>,
    /// Source IPv6 address or CIDR block of the rule.
    ///
    /// An IPv6 CIDR block. Only if the security group is in a VPC. Not together with
    /// `SourceCidrIp`. A plain address is possible too.
    ///
    /// Wire name: `Ipv6SourceCidrIp`.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Range of source ports of the rule.
    ///
    /// A port range, such as `80/80` or `1/200`.
    ///
    /// - 1 to 65,535 if `IpProtocol` is `TCP` or `UDP`.
    /// - `-1/-1` if `IpProtocol` is `ICMP`, `GRE` or `ALL`.
    ///
    /// Wire name: `SourcePortRange`.
    pub source_port_range: Option<String>,
    /// Account that owns the destination security group.
    ///
    /// Only if `DestGroupId` is set.
    ///
    /// Wire name: `DestGroupOwnerAccount`.
    pub dest_group_owner_account: Option<String>,
    /// Id of the account that owns the destination security group.
    ///
    /// Only if `DestGroupId` is set.
    ///
    /// Wire name: `DestGroupOwnerId`.
    pub dest_group_owner_id: Option<i64>,
    /// Network that the rule applies to, public or internal.
    ///
    /// Upper and lower case are equal. `intranet` if `DestGroupId` is set and `DestCidrIp` is
    /// not set. Only if `SecurityGroupRuleId` is not set.
    ///
    /// Wire name: `NicType`.
    pub nic_type: Option<types::NicType>,
    /// Description.
    ///
    /// 1 to 512 characters.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Id of the port range list.
    ///
    /// Ignored if `PortRange` is set.
    ///
    /// Wire name: `PortRangeListId`.
    pub port_range_list_id: Option<String>,
}

impl ModifySecurityGroupEgressRuleRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifySecurityGroupEgressRuleRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifySecurityGroupEgressRuleRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the security group.
    /// [More](field@ModifySecurityGroupEgressRuleRequest::security_group_id)
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Id of the security group rule.
    /// [More](field@ModifySecurityGroupEgressRuleRequest::security_group_rule_id)
    pub fn security_group_rule_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_rule_id = Some(value.into());
        self
    }

    /// Whether matching traffic is accepted or dropped.
    /// [More](field@ModifySecurityGroupEgressRuleRequest::policy)
    pub fn policy(mut self, value: impl Into<types::SecurityGroupPolicy>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Priority of the rule. A smaller number goes first.
    /// [More](field@ModifySecurityGroupEgressRuleRequest::priority)
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }

    /// Network protocol. [More](field@ModifySecurityGroupEgressRuleRequest::ip_protocol)
    pub fn ip_protocol(mut self, value: impl Into<types::IpProtocol>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Destination IPv4 address or CIDR block of the rule.
    /// [More](field@ModifySecurityGroupEgressRuleRequest::dest_cidr_ip)
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }

    /// Destination IPv6 address or CIDR block of the rule.
    /// [More](field@ModifySecurityGroupEgressRuleRequest::ipv6_dest_cidr_ip)
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dest_cidr_ip = Some(value.into());
        self
    }

    /// Id of the destination security group of the rule.
    /// [More](field@ModifySecurityGroupEgressRuleRequest::dest_group_id)
    pub fn dest_group_id(mut self, value: impl Into<String>) -> Self {
        self.dest_group_id = Some(value.into());
        self
    }

    /// Id of the destination prefix list of the rule.
    /// [More](field@ModifySecurityGroupEgressRuleRequest::dest_prefix_list_id)
    pub fn dest_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.dest_prefix_list_id = Some(value.into());
        self
    }

    /// Range of ports, such as `22/22`.
    /// [More](field@ModifySecurityGroupEgressRuleRequest::port_range)
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }

    /// Source IPv4 address or CIDR block of the rule.
    /// [More](field@ModifySecurityGroupEgressRuleRequest::source_cidr_ip)
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }

    /// Source IPv6 address or CIDR block of the rule.
    /// [More](field@ModifySecurityGroupEgressRuleRequest::ipv6_source_cidr_ip)
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }

    /// Range of source ports of the rule.
    /// [More](field@ModifySecurityGroupEgressRuleRequest::source_port_range)
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }

    /// Account that owns the destination security group.
    /// [More](field@ModifySecurityGroupEgressRuleRequest::dest_group_owner_account)
    pub fn dest_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.dest_group_owner_account = Some(value.into());
        self
    }

    /// Id of the account that owns the destination security group.
    /// [More](field@ModifySecurityGroupEgressRuleRequest::dest_group_owner_id)
    pub fn dest_group_owner_id(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.dest_group_owner_id = Some(value.into_integer());
        self
    }

    /// Network that the rule applies to, public or internal.
    /// [More](field@ModifySecurityGroupEgressRuleRequest::nic_type)
    pub fn nic_type(mut self, value: impl Into<types::NicType>) -> Self {
        self.nic_type = Some(value.into());
        self
    }

    /// Description. [More](field@ModifySecurityGroupEgressRuleRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Id of the port range list.
    /// [More](field@ModifySecurityGroupEgressRuleRequest::port_range_list_id)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifySecurityGroupEgressRuleRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            "SecurityGroupRuleId" => self.security_group_rule_id.slot(),
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
            "PortRangeListId" => self.port_range_list_id.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifySecurityGroupEgressRuleResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifySecurityGroupEgressRuleResponse {
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
