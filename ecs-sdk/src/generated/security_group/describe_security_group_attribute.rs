// Generated from api-specs/ecs/2014-05-26/actions/DescribeSecurityGroupAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Shows one security group with its rules.
//!
//! Lists the ids of the rules and the policy inside the group.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`modify_security_group_rule`](crate::Client::modify_security_group_rule),
//!   [`modify_security_group_egress_rule`](crate::Client::modify_security_group_egress_rule),
//!   [`revoke_security_group`](crate::Client::revoke_security_group),
//!   [`revoke_security_group_egress`](crate::Client::revoke_security_group_egress).
//!
//! ```no_run
//! use ecs_sdk::security_group::DescribeSecurityGroupAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeSecurityGroupAttributeRequest::new()
//!     .security_group_id("sg-bp15ed6xe1yxeycg7ov3");
//! let mut items = ecs.describe_security_group_attribute(request).items();
//! while let Some(permission) = items.try_next().await? {
//!     println!("{} {}", permission.dest_group_id, permission.dest_group_name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidNicType.ValueNotSupported`, `InvalidParamter`,
//! `InvalidSecurityGroupId.Malformed`, `MissingParameter.RegionId`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidSecurityGroupId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_security_group_attribute`](crate::Client::describe_security_group_attribute).
///
/// Shows one security group with its rules.
///
/// Needs
/// [`security_group_id`](field@DescribeSecurityGroupAttributeRequest::security_group_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeRequest {
    /// Id of the security group.
    ///
    /// Required.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Network that the rule applies to, public or internal.
    ///
    /// Default: [`Internet`](types::NicType::Internet).
    ///
    /// - Default `intranet` if the security group is in a VPC.
    /// - Default `internet` if the security group is in the classic network.
    ///
    /// In a VPC, `internet` is taken as `intranet`.
    ///
    /// Wire name: `NicType`.
    pub nic_type: Option<types::NicType>,
    /// Direction of the rules, inbound or outbound.
    ///
    /// Default: [`All`](types::SecurityGroupDirection::All).
    ///
    /// Wire name: `Direction`.
    pub direction: Option<types::SecurityGroupDirection>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Leave it unset for the first page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// 10 to 1,000, default 500.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// The one attribute to show.
    ///
    /// `snapshotPolicyIds`: adds linked snapshot policies to the response.
    ///
    /// Wire name: `Attribute`.
    pub attribute: Option<String>,
}

impl DescribeSecurityGroupAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the security group.
    /// [More](field@DescribeSecurityGroupAttributeRequest::security_group_id)
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DescribeSecurityGroupAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Network that the rule applies to, public or internal.
    /// [More](field@DescribeSecurityGroupAttributeRequest::nic_type)
    pub fn nic_type(mut self, value: impl Into<types::NicType>) -> Self {
        self.nic_type = Some(value.into());
        self
    }

    /// Direction of the rules, inbound or outbound.
    /// [More](field@DescribeSecurityGroupAttributeRequest::direction)
    pub fn direction(mut self, value: impl Into<types::SecurityGroupDirection>) -> Self {
        self.direction = Some(value.into());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeSecurityGroupAttributeRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeSecurityGroupAttributeRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// The one attribute to show.
    /// [More](field@DescribeSecurityGroupAttributeRequest::attribute)
    pub fn attribute(mut self, value: impl Into<String>) -> Self {
        self.attribute = Some(value.into());
        self
    }
}

impl Record for DescribeSecurityGroupAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["SecurityGroupId", "RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add("RegionId", &self.region_id);
        fields.add("NicType", &self.nic_type);
        fields.add("Direction", &self.direction);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
        fields.add("Attribute", &self.attribute);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeSecurityGroupAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "SecurityGroupId" => self.security_group_id.slot(),
            "RegionId" => self.region_id.slot(),
            "NicType" => self.nic_type.slot(),
            "Direction" => self.direction.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            "Attribute" => self.attribute.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeSecurityGroupAttributeRequest {
    type Response = DescribeSecurityGroupAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeSecurityGroupAttribute")
            .read_only()
            .region("RegionId")
            .read_timeout(133)
    }
}

impl Paged for DescribeSecurityGroupAttributeRequest {
    type Item = Permission;
    const PAGING: Paging = Paging::token("Permissions").size(1000);
    #[inline]
    fn items(response: DescribeSecurityGroupAttributeResponse) -> Vec<Permission> {
        response.permissions
    }
}

/// The response of
/// [`Client::describe_security_group_attribute`](crate::Client::describe_security_group_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeResponse {
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Whether instances of the security group can reach each other.
    ///
    /// Wire name: `InnerAccessPolicy`.
    pub inner_access_policy: types::InnerAccessPolicy,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Empty if this is the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Rules of the security group.
    ///
    /// Wire name: `Permissions`.
    pub permissions: Vec<Permission>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the security group.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: String,
    /// Name of the security group.
    ///
    /// Wire name: `SecurityGroupName`.
    pub security_group_name: String,
    /// Ids of the snapshot policies.
    ///
    /// Absent if `Attribute` is not `snapshotPolicyIds`.
    ///
    /// Wire name: `SnapshotPolicyIds`.
    pub snapshot_policy_ids: Vec<String>,
    /// Id of the VPC.
    ///
    /// Empty if the security group is in the retired classic network.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: String,
}

impl Record for DescribeSecurityGroupAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Description", &self.description);
        fields.add("InnerAccessPolicy", &self.inner_access_policy);
        fields.add("NextToken", &self.next_token);
        fields.wrapped("Permissions", "Permission", &self.permissions);
        fields.add("RegionId", &self.region_id);
        fields.add("RequestId", &self.request_id);
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add("SecurityGroupName", &self.security_group_name);
        fields
            .wrapped("SnapshotPolicyIds", "SnapshotPolicyId", &self.snapshot_policy_ids);
        fields.add("VpcId", &self.vpc_id);
    }
}

impl DecodeRecord for DescribeSecurityGroupAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Description" => self.description.slot(),
            "InnerAccessPolicy" => self.inner_access_policy.slot(),
            "NextToken" => self.next_token.slot(),
            "Permissions" => Slot::Wrapped("Permission", &mut self.permissions),
            "RegionId" => self.region_id.slot(),
            "RequestId" => self.request_id.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            "SecurityGroupName" => self.security_group_name.slot(),
            "SnapshotPolicyIds" => {
                Slot::Wrapped("SnapshotPolicyId", &mut self.snapshot_policy_ids)
            }
            "VpcId" => self.vpc_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A rule of the security group.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Permission {
    /// When it was created, UTC.
    ///
    /// In UTC; its form is known from the example only. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `CreateTime`.
    pub create_time: types::Time,
    /// Description of the rule.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Destination IPv4 address or CIDR block of the rule.
    ///
    /// Wire name: `DestCidrIp`.
    pub dest_cidr_ip: String,
    /// Id of the destination security group of the rule.
    ///
    /// Wire name: `DestGroupId`.
    pub dest_group_id: String,
    /// Name of the destination security group.
    ///
    /// Wire name: `DestGroupName`.
    pub dest_group_name: String,
    /// Account that owns the destination security group.
    ///
    /// Wire name: `DestGroupOwnerAccount`.
    pub dest_group_owner_account: String,
    /// Id of the destination prefix list of the rule.
    ///
    /// Wire name: `DestPrefixListId`.
    pub dest_prefix_list_id: String,
    /// Name of the destination prefix list.
    ///
    /// Wire name: `DestPrefixListName`.
    pub dest_prefix_list_name: String,
    /// Direction of the rule, inbound or outbound.
    ///
    /// Wire name: `Direction`.
    pub direction: types::SecurityGroupDirection,
    /// Network protocol.
    ///
    /// Wire name: `IpProtocol`.
    pub ip_protocol: types::IpProtocol,
    /// Destination IPv6 address or CIDR block of the rule.
    ///
    /// Wire name: `Ipv6DestCidrIp`.
    pub ipv6_dest_cidr_ip: String,
    /// Source IPv6 address or CIDR block of the rule.
    ///
    /// Wire name: `Ipv6SourceCidrIp`.
    pub ipv6_source_cidr_ip: String,
    /// Network that the rule applies to, public or internal.
    ///
    /// Wire name: `NicType`.
    pub nic_type: types::NicType,
    /// Whether matching traffic is accepted or dropped.
    ///
    /// Wire name: `Policy`.
    pub policy: String,
    /// Range of ports, such as `22/22`.
    ///
    /// Wire name: `PortRange`.
    pub port_range: String,
    /// Id of the port range list.
    ///
    /// Wire name: `PortRangeListId`.
    pub port_range_list_id: String,
    /// Name of the port range list.
    ///
    /// Wire name: `PortRangeListName`.
    pub port_range_list_name: String,
    /// Priority of the rule. A smaller number goes first.
    ///
    /// Wire name: `Priority`.
    pub priority: String,
    /// Id of the security group rule.
    ///
    /// Wire name: `SecurityGroupRuleId`.
    pub security_group_rule_id: String,
    /// Source IPv4 address or CIDR block of the rule.
    ///
    /// Wire name: `SourceCidrIp`.
    pub source_cidr_ip: String,
    /// Id of the source security group of the rule.
    ///
    /// Wire name: `SourceGroupId`.
    pub source_group_id: String,
    /// Name of the source security group.
    ///
    /// Wire name: `SourceGroupName`.
    pub source_group_name: String,
    /// Account that owns the source security group.
    ///
    /// Wire name: `SourceGroupOwnerAccount`.
    pub source_group_owner_account: String,
    /// Range of source ports of the rule.
    ///
    /// Wire name: `SourcePortRange`.
    pub source_port_range: String,
    /// Id of the source prefix list of the rule.
    ///
    /// Wire name: `SourcePrefixListId`.
    pub source_prefix_list_id: String,
    /// Name of the source prefix list.
    ///
    /// Wire name: `SourcePrefixListName`.
    pub source_prefix_list_name: String,
}

impl Record for Permission {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CreateTime", &self.create_time);
        fields.add("Description", &self.description);
        fields.add("DestCidrIp", &self.dest_cidr_ip);
        fields.add("DestGroupId", &self.dest_group_id);
        fields.add("DestGroupName", &self.dest_group_name);
        fields.add("DestGroupOwnerAccount", &self.dest_group_owner_account);
        fields.add("DestPrefixListId", &self.dest_prefix_list_id);
        fields.add("DestPrefixListName", &self.dest_prefix_list_name);
        fields.add("Direction", &self.direction);
        fields.add("IpProtocol", &self.ip_protocol);
        fields.add("Ipv6DestCidrIp", &self.ipv6_dest_cidr_ip);
        fields.add("Ipv6SourceCidrIp", &self.ipv6_source_cidr_ip);
        fields.add("NicType", &self.nic_type);
        fields.add("Policy", &self.policy);
        fields.add("PortRange", &self.port_range);
        fields.add("PortRangeListId", &self.port_range_list_id);
        fields.add("PortRangeListName", &self.port_range_list_name);
        fields.add("Priority", &self.priority);
        fields.add("SecurityGroupRuleId", &self.security_group_rule_id);
        fields.add("SourceCidrIp", &self.source_cidr_ip);
        fields.add("SourceGroupId", &self.source_group_id);
        fields.add("SourceGroupName", &self.source_group_name);
        fields.add("SourceGroupOwnerAccount", &self.source_group_owner_account);
        fields.add("SourcePortRange", &self.source_port_range);
        fields.add("SourcePrefixListId", &self.source_prefix_list_id);
        fields.add("SourcePrefixListName", &self.source_prefix_list_name);
    }
}

impl DecodeRecord for Permission {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreateTime" => self.create_time.slot(),
            "Description" => self.description.slot(),
            "DestCidrIp" => self.dest_cidr_ip.slot(),
            "DestGroupId" => self.dest_group_id.slot(),
            "DestGroupName" => self.dest_group_name.slot(),
            "DestGroupOwnerAccount" => self.dest_group_owner_account.slot(),
            "DestPrefixListId" => self.dest_prefix_list_id.slot(),
            "DestPrefixListName" => self.dest_prefix_list_name.slot(),
            "Direction" => self.direction.slot(),
            "IpProtocol" => self.ip_protocol.slot(),
            "Ipv6DestCidrIp" => self.ipv6_dest_cidr_ip.slot(),
            "Ipv6SourceCidrIp" => self.ipv6_source_cidr_ip.slot(),
            "NicType" => self.nic_type.slot(),
            "Policy" => self.policy.slot(),
            "PortRange" => self.port_range.slot(),
            "PortRangeListId" => self.port_range_list_id.slot(),
            "PortRangeListName" => self.port_range_list_name.slot(),
            "Priority" => self.priority.slot(),
            "SecurityGroupRuleId" => self.security_group_rule_id.slot(),
            "SourceCidrIp" => self.source_cidr_ip.slot(),
            "SourceGroupId" => self.source_group_id.slot(),
            "SourceGroupName" => self.source_group_name.slot(),
            "SourceGroupOwnerAccount" => self.source_group_owner_account.slot(),
            "SourcePortRange" => self.source_port_range.slot(),
            "SourcePrefixListId" => self.source_prefix_list_id.slot(),
            "SourcePrefixListName" => self.source_prefix_list_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeSecurityGroupAttributeRequest);
ecs_core::internal::response_records!(
    DescribeSecurityGroupAttributeResponse, Permission
);
