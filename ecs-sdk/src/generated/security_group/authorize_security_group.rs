// Generated from api-specs/ecs/2014-05-26/actions/AuthorizeSecurityGroup.json by `cargo xtask regenerate`. Do not edit.

//! Adds inbound rules to a security group.
//!
//! - **Before**: Each rule needs a source, ports and a protocol. A group as the peer must
//!   be a basic security group.
//! - **Effects**: For a rule that is already present, the call succeeds and adds nothing.
//!   Of rules with equal priority, drop takes precedence over accept.
//! - **Limits**: At most 1,000 rules of both directions per network interface, over all
//!   its groups. Rules of a basic security group can name at most 20 other groups. At most
//!   100 rules per call.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_security_group_attribute`](crate::Client::describe_security_group_attribute),
//!   [`revoke_security_group`](crate::Client::revoke_security_group),
//!   [`modify_security_group_rule`](crate::Client::modify_security_group_rule),
//!   [`describe_prefix_lists`](crate::Client::describe_prefix_lists),
//!   [`describe_port_range_lists`](crate::Client::describe_port_range_lists).
//!
//! ```no_run
//! use ecs_sdk::security_group::AuthorizeSecurityGroupRequest;
//! use ecs_sdk::security_group::authorize_security_group::Permission;
//! use ecs_sdk::types::IpProtocol;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = AuthorizeSecurityGroupRequest::new()
//!     .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
//!     .permissions([
//!         Permission::new()
//!             .ip_protocol(IpProtocol::Tcp)
//!             .port_range("443/443")
//!             .source_cidr_ip("0.0.0.0/0"),
//!     ]);
//! ecs.authorize_security_group(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `AuthorizedGroupRule.LimitExceed`, `InvalidDestCidrIp.Malformed`,
//! `InvalidGroupAuthParameter.OperationDenied`, `InvalidGroupParameter.OperationDenied`,
//! `InvalidIpProtocol.Malformed`, `InvalidIpProtocol.ValueNotSupported`,
//! `InvalidNicType.Mismatch`, `InvalidNicType.ValueNotSupported`,
//! `InvalidParam.DestCidrIp`, `InvalidParam.DestIp`, `InvalidParam.DuplicatePermissions`,
//! `InvalidParam.Ipv4ProtocolConflictWithIpv6Address`, `InvalidParam.Ipv6DestCidrIp`,
//! `InvalidParam.Ipv6ProtocolConflictWithIpv4Address`, `InvalidParam.Ipv6SourceCidrIp`,
//! `InvalidParam.Permissions`, `InvalidParam.PortRange`,
//! `InvalidParam.PrefixListAddressFamilyMismatch`, `InvalidParam.SourceCidrIp`,
//! `InvalidParam.SourceIp`, `InvalidParameter.Conflict`, `InvalidParameter.Ipv6CidrIp`,
//! `InvalidParamter.Conflict`, `InvalidPolicy.Malformed`, `InvalidPortRange.Malformed`,
//! `InvalidPriority.Malformed`, `InvalidPriority.ValueNotSupported`,
//! `InvalidSecurityGroup.InvalidNetworkType`, `InvalidSecurityGroupDiscription.Malformed`,
//! `InvalidSecurityGroupId.Malformed`, `InvalidSourceCidrIp.Malformed`,
//! `InvalidSourceGroup.NotFound`, `InvalidSourceGroupId.Mismatch`,
//! `InvalidSourcePortRange.Malformed`, `MissingParameter`, `MissingParameter.Source`,
//! `NotSupported.ClassicNetworkPrefixList`, `OperationDenied`.
//!
//! 403: `AuthorizationLimitExceed`, `InvalidNetworkType.Conflict`,
//! `InvalidNetworkType.Mismatch`, `InvalidOperation.ResourceManagedByCloudProduct`,
//! `LimitExceed.PrefixListAssociationResource`.
//!
//! 404: `InvalidPrefixListId.NotFound`, `InvalidSecurityGroupId.NotFound`,
//! `InvalidSourceGroupId.NotFound`.
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
/// [`Client::authorize_security_group`](crate::Client::authorize_security_group).
///
/// Adds inbound rules to a security group.
///
/// Needs [`security_group_id`](field@AuthorizeSecurityGroupRequest::security_group_id).
/// Often set: [`permissions`](field@AuthorizeSecurityGroupRequest::permissions).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupRequest {
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
    /// Rules of the security group.
    ///
    /// 1 to 100 items.
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
    /// Id of the source security group of the rule.
    ///
    /// Use `Permissions.SourceGroupId` instead.
    ///
    /// Wire name: `SourceGroupId`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub source_group_id: Option<String>,
    /// Id of the source prefix list of the rule.
    ///
    /// Use `Permissions.SourcePrefixListId` instead.
    ///
    /// Wire name: `SourcePrefixListId`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub source_prefix_list_id: Option<String>,
    /// Range of ports, such as `22/22`.
    ///
    /// Use `Permissions.PortRange` instead.
    ///
    /// Wire name: `PortRange`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub port_range: Option<String>,
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
    /// Range of source ports of the rule.
    ///
    /// A port range, such as `80/80` or `1/200`. Use `Permissions.SourcePortRange` instead.
    ///
    /// Wire name: `SourcePortRange`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub source_port_range: Option<String>,
    /// Account that owns the source security group.
    ///
    /// Use `Permissions.SourceGroupOwnerAccount` instead.
    ///
    /// Wire name: `SourceGroupOwnerAccount`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub source_group_owner_account: Option<String>,
    /// Id of the account that owns the source security group.
    ///
    /// Use `Permissions.SourceGroupOwnerId` instead.
    ///
    /// Wire name: `SourceGroupOwnerId`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub source_group_owner_id: Option<i64>,
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

impl AuthorizeSecurityGroupRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@AuthorizeSecurityGroupRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@AuthorizeSecurityGroupRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the security group.
    /// [More](field@AuthorizeSecurityGroupRequest::security_group_id)
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Rules of the security group. An empty list cannot be sent.
    /// [More](field@AuthorizeSecurityGroupRequest::permissions)
    pub fn permissions<M>(
        mut self,
        value: impl ecs_core::IntoList<Permission, M>,
    ) -> Self {
        self.permissions = Some(value.into_list());
        self
    }

    /// Whether matching traffic is accepted or dropped.
    /// [More](field@AuthorizeSecurityGroupRequest::policy)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn policy(mut self, value: impl Into<types::SecurityGroupPolicy>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Priority of the rule. A smaller number goes first.
    /// [More](field@AuthorizeSecurityGroupRequest::priority)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }

    /// Network protocol. [More](field@AuthorizeSecurityGroupRequest::ip_protocol)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn ip_protocol(mut self, value: impl Into<types::IpProtocol>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Source IPv4 address or CIDR block of the rule.
    /// [More](field@AuthorizeSecurityGroupRequest::source_cidr_ip)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }

    /// Source IPv6 address or CIDR block of the rule.
    /// [More](field@AuthorizeSecurityGroupRequest::ipv6_source_cidr_ip)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }

    /// Id of the source security group of the rule.
    /// [More](field@AuthorizeSecurityGroupRequest::source_group_id)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn source_group_id(mut self, value: impl Into<String>) -> Self {
        self.source_group_id = Some(value.into());
        self
    }

    /// Id of the source prefix list of the rule.
    /// [More](field@AuthorizeSecurityGroupRequest::source_prefix_list_id)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn source_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.source_prefix_list_id = Some(value.into());
        self
    }

    /// Range of ports, such as `22/22`.
    /// [More](field@AuthorizeSecurityGroupRequest::port_range)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }

    /// Destination IPv4 address or CIDR block of the rule.
    /// [More](field@AuthorizeSecurityGroupRequest::dest_cidr_ip)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }

    /// Destination IPv6 address or CIDR block of the rule.
    /// [More](field@AuthorizeSecurityGroupRequest::ipv6_dest_cidr_ip)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dest_cidr_ip = Some(value.into());
        self
    }

    /// Range of source ports of the rule.
    /// [More](field@AuthorizeSecurityGroupRequest::source_port_range)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }

    /// Account that owns the source security group.
    /// [More](field@AuthorizeSecurityGroupRequest::source_group_owner_account)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn source_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.source_group_owner_account = Some(value.into());
        self
    }

    /// Id of the account that owns the source security group.
    /// [More](field@AuthorizeSecurityGroupRequest::source_group_owner_id)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn source_group_owner_id(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.source_group_owner_id = Some(value.into_integer());
        self
    }

    /// Network that the rule applies to, public or internal.
    /// [More](field@AuthorizeSecurityGroupRequest::nic_type)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn nic_type(mut self, value: impl Into<types::NicType>) -> Self {
        self.nic_type = Some(value.into());
        self
    }

    /// Description. [More](field@AuthorizeSecurityGroupRequest::description)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for AuthorizeSecurityGroupRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "SecurityGroupId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("SecurityGroupId", &self.security_group_id);
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AuthorizeSecurityGroupRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            "Permissions" => self.permissions.slot(),
            "Policy" => self.policy.slot(),
            "Priority" => self.priority.slot(),
            "IpProtocol" => self.ip_protocol.slot(),
            "SourceCidrIp" => self.source_cidr_ip.slot(),
            "Ipv6SourceCidrIp" => self.ipv6_source_cidr_ip.slot(),
            "SourceGroupId" => self.source_group_id.slot(),
            "SourcePrefixListId" => self.source_prefix_list_id.slot(),
            "PortRange" => self.port_range.slot(),
            "DestCidrIp" => self.dest_cidr_ip.slot(),
            "Ipv6DestCidrIp" => self.ipv6_dest_cidr_ip.slot(),
            "SourcePortRange" => self.source_port_range.slot(),
            "SourceGroupOwnerAccount" => self.source_group_owner_account.slot(),
            "SourceGroupOwnerId" => self.source_group_owner_id.slot(),
            "NicType" => self.nic_type.slot(),
            "Description" => self.description.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for AuthorizeSecurityGroupRequest {
    type Response = AuthorizeSecurityGroupResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "AuthorizeSecurityGroup")
            .region("RegionId")
            .client_token()
            .read_timeout(16)
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
    /// An IPv4 CIDR block. Not together with `Ipv6DestCidrIp`. For five-tuple rules; a plain
    /// address is possible too.
    ///
    /// Wire name: `DestCidrIp`.
    pub dest_cidr_ip: Option<String>,
    /// Network protocol.
    ///
    /// `ICMP`, `GRE`, `TCP`, `UDP` or `ALL`. Matches
    /// `(?i)^(icmp|gre|tcp|udp|all|25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$`. 0 to 255 in
    /// Singapore, Qingdao, Hohhot, Malaysia, the UK, the Philippines and Silicon Valley. In
    /// some regions also an IANA protocol number.
    ///
    /// Wire name: `IpProtocol`.
    pub ip_protocol: Option<types::IpProtocol>,
    /// Destination IPv6 address or CIDR block of the rule.
    ///
    /// An IPv6 CIDR block. Only if the instance is in a VPC and supports IPv6. Not together
    /// with `DestCidrIp`. For five-tuple rules; a plain address is possible too.
    ///
    /// Wire name: `Ipv6DestCidrIp`.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Source IPv6 address or CIDR block of the rule.
    ///
    /// An IPv6 CIDR block. Only if the instance is in a VPC and supports IPv6. Not together
    /// with `SourceCidrIp`. Set this or `SourceGroupId`, `SourceCidrIp` or
    /// `SourcePrefixListId`, or both. A plain address is possible too.
    ///
    /// Wire name: `Ipv6SourceCidrIp`.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Network that the rule applies to, public or internal.
    ///
    /// Default: [`Internet`](types::NicType::Internet) (`internet` in the classic network,
    /// `intranet` in a VPC). Upper and lower case are equal.
    ///
    /// - `intranet`, default `intranet` if the security group is in a VPC.
    /// - `intranet` if `SourceGroupId` is set and `SourceCidrIp` and `Ipv6SourceCidrIp` are
    ///   not set.
    ///
    /// The description mentions `DestGroupId`, but inbound rules have `SourceGroupId`. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `NicType`.
    pub nic_type: Option<types::NicType>,
    /// Whether matching traffic is accepted or dropped.
    ///
    /// Default: [`Accept`](types::SecurityGroupPolicy::Accept). Upper and lower case are
    /// equal. Documented as needed in spite of its default; examples write `Accept` and
    /// `Drop`. The service documents this inconsistently.
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
    /// Only if the security group is not in the classic network. Ignored if `PortRange` is
    /// set. Set this or `PortRange`, or both.
    ///
    /// Wire name: `PortRangeListId`.
    pub port_range_list_id: Option<String>,
    /// Priority of the rule. A smaller number goes first.
    ///
    /// 1 to 100, default `1`. Matches `^[0-9]+$`. The smaller value takes precedence; of equal
    /// ones, drop before accept.
    ///
    /// Wire name: `Priority`.
    pub priority: Option<String>,
    /// Source IPv4 address or CIDR block of the rule.
    ///
    /// An IPv4 CIDR block. Not together with `Ipv6SourceCidrIp`. Set this or `SourceGroupId`,
    /// `Ipv6SourceCidrIp` or `SourcePrefixListId`, or both. A plain address is possible too.
    ///
    /// Wire name: `SourceCidrIp`.
    pub source_cidr_ip: Option<String>,
    /// Id of the source security group of the rule.
    ///
    /// Ignored if `SourceCidrIp` is set. Set this or `SourceCidrIp`, `Ipv6SourceCidrIp` or
    /// `SourcePrefixListId`, or both. For basic security groups only; rules of advanced ones
    /// cannot name groups.
    ///
    /// Wire name: `SourceGroupId`.
    pub source_group_id: Option<String>,
    /// Account that owns the source security group.
    ///
    /// Default: your own account, if neither owner is set. Only if `SourceGroupId` is set.
    /// Ignored if `SourceCidrIp` is set.
    ///
    /// Wire name: `SourceGroupOwnerAccount`.
    pub source_group_owner_account: Option<String>,
    /// Id of the account that owns the source security group.
    ///
    /// Default: your own account, if neither owner is set. Only if `SourceGroupId` is set.
    /// Ignored if `SourceCidrIp` is set. The description probably has a copied sentence about
    /// `SourceGroupOwnerAccount`. The service documents this inconsistently.
    ///
    /// Wire name: `SourceGroupOwnerId`.
    pub source_group_owner_id: Option<i64>,
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
    /// Id of the source prefix list of the rule.
    ///
    /// Ignored if `SourceGroupId`, `SourceCidrIp` or `Ipv6SourceCidrIp` is set. Set this or
    /// `SourceGroupId`, `SourceCidrIp` or `Ipv6SourceCidrIp`, or both.
    ///
    /// Wire name: `SourcePrefixListId`.
    pub source_prefix_list_id: Option<String>,
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

    /// Id of the source security group of the rule. [More](field@Permission::source_group_id)
    pub fn source_group_id(mut self, value: impl Into<String>) -> Self {
        self.source_group_id = Some(value.into());
        self
    }

    /// Account that owns the source security group.
    /// [More](field@Permission::source_group_owner_account)
    pub fn source_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.source_group_owner_account = Some(value.into());
        self
    }

    /// Id of the account that owns the source security group.
    /// [More](field@Permission::source_group_owner_id)
    pub fn source_group_owner_id(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.source_group_owner_id = Some(value.into_integer());
        self
    }

    /// Range of source ports of the rule. [More](field@Permission::source_port_range)
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }

    /// Id of the source prefix list of the rule.
    /// [More](field@Permission::source_prefix_list_id)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Permission {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Description" => self.description.slot(),
            "DestCidrIp" => self.dest_cidr_ip.slot(),
            "IpProtocol" => self.ip_protocol.slot(),
            "Ipv6DestCidrIp" => self.ipv6_dest_cidr_ip.slot(),
            "Ipv6SourceCidrIp" => self.ipv6_source_cidr_ip.slot(),
            "NicType" => self.nic_type.slot(),
            "Policy" => self.policy.slot(),
            "PortRange" => self.port_range.slot(),
            "PortRangeListId" => self.port_range_list_id.slot(),
            "Priority" => self.priority.slot(),
            "SourceCidrIp" => self.source_cidr_ip.slot(),
            "SourceGroupId" => self.source_group_id.slot(),
            "SourceGroupOwnerAccount" => self.source_group_owner_account.slot(),
            "SourceGroupOwnerId" => self.source_group_owner_id.slot(),
            "SourcePortRange" => self.source_port_range.slot(),
            "SourcePrefixListId" => self.source_prefix_list_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::authorize_security_group`](crate::Client::authorize_security_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for AuthorizeSecurityGroupResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for AuthorizeSecurityGroupResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(AuthorizeSecurityGroupRequest, Permission);
ecs_core::internal::response_records!(AuthorizeSecurityGroupResponse);
