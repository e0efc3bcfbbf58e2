// Generated from api-specs/ecs/2014-05-26/actions/DescribeSecurityGroups.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeSecurityGroups`: lists security groups.
//!
//! Read-only.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InValidParameter.NextToken`, `InvalidParameter.SecurityGroupType`,
//! `MissingParameter.RegionId`, `NotSupported.PageNumberAndPageSize`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DryRun, Fields, Form, IdLimit, Paged, Paging, Record, Request,
    ResponseRecord, Slot,
};
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
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Ids of the security groups.
    ///
    /// `SecurityGroupIds`. Sent as JSON text.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    pub security_group_ids: Option<Vec<String>>,
    /// Id of the VPC.
    ///
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// Type of the security group.
    ///
    /// `SecurityGroupType`.
    pub security_group_type: Option<types::SecurityGroupType>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
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
    /// Whether the response counts the instances per security group.
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
    pub tag: Option<Vec<types::Tag>>,
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

    /// Sets `SecurityGroupIds`. An empty list is sent as `[]`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = Some(value.into_iter().map(Into::into).collect());
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

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add_as(Form::JsonText, "SecurityGroupIds", &self.security_group_ids);
        fields.add("VpcId", &self.vpc_id);
        fields.add("SecurityGroupType", &self.security_group_type);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
        fields.add("NetworkType", &self.network_type);
        fields.add("SecurityGroupName", &self.security_group_name);
        fields.add("IsQueryEcsCount", &self.is_query_ecs_count);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
        fields.add("DryRun", &self.dry_run);
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add("FuzzyQuery", &self.fuzzy_query);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("ServiceManaged", &self.service_managed);
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
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.security_group_ids.as_mut()?, 100))
    }
}

impl Paged for DescribeSecurityGroupsRequest {
    type Item = SecurityGroup;
    const PAGING: Paging = Paging::token_or_number("SecurityGroups").size(100);
    #[inline]
    fn items(response: DescribeSecurityGroupsResponse) -> Vec<SecurityGroup> {
        response.security_groups
    }
}

impl DryRun for DescribeSecurityGroupsRequest {}

/// The response of
/// [`Client::describe_security_groups`](crate::Client::describe_security_groups).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsResponse {
    /// Token of the next page. Take it from the response; empty means the last page.
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RegionId", &self.region_id);
        fields.add("RequestId", &self.request_id);
        fields.wrapped("SecurityGroups", "SecurityGroup", &self.security_groups);
        fields.add("TotalCount", &self.total_count);
    }
}

impl ResponseRecord for DescribeSecurityGroupsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RegionId" => self.region_id.slot(),
            "RequestId" => self.request_id.slot(),
            "SecurityGroups" => Slot::Wrapped("SecurityGroup", &mut self.security_groups),
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AvailableInstanceAmount", &self.available_instance_amount);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("EcsCount", &self.ecs_count);
        fields.add("GroupToGroupRuleCount", &self.group_to_group_rule_count);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("RuleCount", &self.rule_count);
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add("SecurityGroupName", &self.security_group_name);
        fields.add("SecurityGroupType", &self.security_group_type);
        fields.add("ServiceID", &self.service_id);
        fields.add("ServiceManaged", &self.service_managed);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("VpcId", &self.vpc_id);
    }
}

impl ResponseRecord for SecurityGroup {
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
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "VpcId" => self.vpc_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeSecurityGroupsRequest);
ecs_core::internal::response_records!(DescribeSecurityGroupsResponse, SecurityGroup);
