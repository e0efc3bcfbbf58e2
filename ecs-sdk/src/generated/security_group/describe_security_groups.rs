// Generated from api-specs/ecs/2014-05-26/actions/DescribeSecurityGroups.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeSecurityGroups`: lists security groups.
//!
//! Changes nothing.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 400: `InValidParameter.NextToken`, `InvalidParameter.SecurityGroupType`,
//! `MissingParameter.RegionId`, `NotSupported.PageNumberAndPageSize`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::{Action, DryRun, LongList, Paged, Paging, Request};
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_security_groups`](crate::Client::describe_security_groups).
///
/// Lists security groups.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeSecurityGroupsRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Ids of the security groups.
    ///
    /// `SecurityGroupIds`. Sent as JSON text.
    ///
    /// One call takes 100; [`Call::split`](crate::Call::split) makes several calls of more,
    /// and walks over pages do so by themselves.
    pub security_group_ids: Vec<String>,
    /// Id of the VPC.
    ///
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// Type of the security group.
    ///
    /// `SecurityGroupType`.
    pub security_group_type: Option<types::SecurityGroupType>,
    /// Token of the next page. Take it from the answer, empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: Option<String>,
    /// How many results an answer carries at most.
    ///
    /// `MaxResults`. 1 to 100.
    pub max_results: Option<i64>,
    /// Network type.
    ///
    /// `NetworkType`.
    pub network_type: Option<types::InstanceNetworkType>,
    /// Name of the security group.
    ///
    /// `SecurityGroupName`.
    pub security_group_name: Option<String>,
    /// Whether the answer counts the instances per security group.
    ///
    /// `IsQueryEcsCount`.
    pub is_query_ecs_count: Option<bool>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Vec<types::Tag>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// Id of the security group.
    ///
    /// `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Whether names match in part.
    ///
    /// `FuzzyQuery`.
    pub fuzzy_query: Option<bool>,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`. At least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Whether a cloud service manages it, so that you cannot change it.
    ///
    /// `ServiceManaged`.
    pub service_managed: Option<bool>,
}

impl DescribeSecurityGroupsRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `SecurityGroupType`.
    pub fn security_group_type(
        mut self,
        value: impl Into<types::SecurityGroupType>,
    ) -> Self {
        self.security_group_type = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<i64>) -> Self {
        self.max_results = Some(value.into());
        self
    }

    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<types::InstanceNetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Sets `SecurityGroupName`.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into());
        self
    }

    /// Sets `IsQueryEcsCount`.
    #[inline]
    pub fn is_query_ecs_count(mut self, value: bool) -> Self {
        self.is_query_ecs_count = Some(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `FuzzyQuery`.
    #[inline]
    pub fn fuzzy_query(mut self, value: bool) -> Self {
        self.fuzzy_query = Some(value);
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.page_number = Some(value.into());
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Sets `ServiceManaged`.
    #[inline]
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }
}

impl Record for DescribeSecurityGroupsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.json("SecurityGroupIds", &self.security_group_ids);
        to.put("VpcId", &self.vpc_id);
        to.put("SecurityGroupType", &self.security_group_type);
        to.put("NextToken", &self.next_token);
        to.put("MaxResults", &self.max_results);
        to.put("NetworkType", &self.network_type);
        to.put("SecurityGroupName", &self.security_group_name);
        to.put("IsQueryEcsCount", &self.is_query_ecs_count);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.put("Tag", &self.tag);
        to.put("DryRun", &self.dry_run);
        to.put("SecurityGroupId", &self.security_group_id);
        to.put("FuzzyQuery", &self.fuzzy_query);
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
        to.put("ServiceManaged", &self.service_managed);
    }
}

impl Request for DescribeSecurityGroupsRequest {
    type Response = DescribeSecurityGroupsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeSecurityGroups")
            .read_only()
            .region("RegionId")
            .read_timeout(25)
    }

    #[inline]
    fn long_list(&mut self) -> Option<LongList<'_>> {
        Some(LongList::new(&mut self.security_group_ids, 100))
    }
}

impl Paged for DescribeSecurityGroupsRequest {
    type Item = SecurityGroup;
    const PAGING: Paging = Paging::token_or_number("SecurityGroups").size(100);
    #[inline]
    fn items(answer: DescribeSecurityGroupsResponse) -> Vec<SecurityGroup> {
        answer.security_groups
    }
}

impl DryRun for DescribeSecurityGroupsRequest {}

/// The answer to
/// [`Client::describe_security_groups`](crate::Client::describe_security_groups).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsResponse {
    /// Token of the next page. Take it from the answer, empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: String,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the region.
    ///
    /// `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Security groups found.
    ///
    /// `SecurityGroups`.
    pub security_groups: Vec<SecurityGroup>,
    /// How many results there are on all pages together.
    ///
    /// `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeSecurityGroupsResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("NextToken", &self.next_token);
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
        to.put("RegionId", &self.region_id);
        to.put("RequestId", &self.request_id);
        to.wrapped("SecurityGroups", "SecurityGroup", &self.security_groups);
        to.put("TotalCount", &self.total_count);
    }
}

impl Answer for DescribeSecurityGroupsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RegionId" => self.region_id.slot(),
            "RequestId" => self.request_id.slot(),
            "SecurityGroups" => {
                record::wrapped("SecurityGroup", &mut self.security_groups)
            }
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Security groups found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityGroup {
    /// How many more instances the security group can take.
    ///
    /// `AvailableInstanceAmount`.
    pub available_instance_amount: Option<i64>,
    /// When it was created, UTC.
    ///
    /// `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// `Description`.
    pub description: String,
    /// Number of instances in the security group.
    ///
    /// `EcsCount`.
    pub ecs_count: Option<i64>,
    /// How many rules refer to other security groups.
    ///
    /// `GroupToGroupRuleCount`.
    pub group_to_group_rule_count: Option<i64>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: String,
    /// How many rules the security group has.
    ///
    /// `RuleCount`.
    pub rule_count: Option<i64>,
    /// Id of the security group.
    ///
    /// `SecurityGroupId`.
    pub security_group_id: String,
    /// Name of the security group.
    ///
    /// `SecurityGroupName`.
    pub security_group_name: String,
    /// Type of the security group.
    ///
    /// `SecurityGroupType`.
    pub security_group_type: types::SecurityGroupType,
    /// Id of the cloud service that manages it.
    ///
    /// `ServiceID`.
    pub service_id: Option<i64>,
    /// Whether a cloud service manages it, so that you cannot change it.
    ///
    /// `ServiceManaged`.
    pub service_managed: Option<bool>,
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Id of the VPC.
    ///
    /// `VpcId`.
    pub vpc_id: String,
}

impl Record for SecurityGroup {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("AvailableInstanceAmount", &self.available_instance_amount);
        to.put("CreationTime", &self.creation_time);
        to.put("Description", &self.description);
        to.put("EcsCount", &self.ecs_count);
        to.put("GroupToGroupRuleCount", &self.group_to_group_rule_count);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.put("RuleCount", &self.rule_count);
        to.put("SecurityGroupId", &self.security_group_id);
        to.put("SecurityGroupName", &self.security_group_name);
        to.put("SecurityGroupType", &self.security_group_type);
        to.put("ServiceID", &self.service_id);
        to.put("ServiceManaged", &self.service_managed);
        to.wrapped("Tags", "Tag", &self.tags);
        to.put("VpcId", &self.vpc_id);
    }
}

impl Answer for SecurityGroup {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AvailableInstanceAmount" => self.available_instance_amount.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "EcsCount" => self.ecs_count.slot(),
            "GroupToGroupRuleCount" => self.group_to_group_rule_count.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "RuleCount" => self.rule_count.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            "SecurityGroupName" => self.security_group_name.slot(),
            "SecurityGroupType" => self.security_group_type.slot(),
            "ServiceID" => self.service_id.slot(),
            "ServiceManaged" => self.service_managed.slot(),
            "Tags" => record::wrapped("Tag", &mut self.tags),
            "VpcId" => self.vpc_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(DescribeSecurityGroupsRequest);
ecs_core::answer_records!(DescribeSecurityGroupsResponse, SecurityGroup);
