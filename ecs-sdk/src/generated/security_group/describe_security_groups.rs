// Generated from api-specs/ecs/2014-05-26/actions/DescribeSecurityGroups.json by `cargo xtask regenerate`. Do not edit.

//! Lists security groups.
//!
//! - **Effects**: The last page has no `NextToken`.
//! - **Limits**: At most 100 group ids per call. A filter by tag or resource group covers
//!   at most 1,000 resources per call. At most 20 tags per call.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   [`dry_run`](crate::Call::dry_run) checks the request only. Read-only, so always safe
//!   to retry.
//! - **See also**: [`list_tag_resources`](crate::Client::list_tag_resources),
//!   [`describe_security_group_attribute`](crate::Client::describe_security_group_attribute).
//!
//! ```no_run
//! use ecs_sdk::security_group::DescribeSecurityGroupsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeSecurityGroupsRequest::new();
//! let mut items = ecs.describe_security_groups(request).items();
//! while let Some(security_group) = items.try_next().await? {
//!     println!(
//!         "{} {}", security_group.security_group_id, security_group.security_group_name
//!     );
//! }
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, DryRun, Fields, Form, IdLimit, Paged, Paging,
    Record, Request, Slot,
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
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the security groups.
    ///
    /// At most 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `SecurityGroupIds`, sent as JSON text.
    pub security_group_ids: Option<Vec<String>>,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
    /// Type of the security group.
    ///
    /// Default: both types.
    ///
    /// Wire name: `SecurityGroupType`.
    pub security_group_type: Option<types::SecurityGroupType>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Leave it unset for the first page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// 1 to 100, default 10. If it is set, the pagination uses tokens.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Network type.
    ///
    /// Wire name: `NetworkType`.
    pub network_type: Option<types::InstanceNetworkType>,
    /// Name of the security group.
    ///
    /// Wire name: `SecurityGroupName`.
    pub security_group_name: Option<String>,
    /// Whether the response counts the instances per security group.
    ///
    /// Deprecated. `EcsCount` and `AvailableInstanceAmount` have a meaning with `true` only.
    ///
    /// Wire name: `IsQueryEcsCount`.
    pub is_query_ecs_count: Option<bool>,
    /// Id of the resource group.
    ///
    /// The filter covers at most 1,000 images; the default group is not possible.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Different here:
    ///
    /// - `Key`: The filter covers up to 1,000 groups; use `ListTagResources` beyond that.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: checks only; a pass responds error DryRunOperation.
    /// - `false`: checks, then runs; 2xx on success.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Id of the security group.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Whether names match in part.
    ///
    /// Deprecated without a successor.
    ///
    /// Wire name: `FuzzyQuery`.
    pub fuzzy_query: Option<bool>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default `1`. Use `NextToken` instead.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 100, default `10`. Use `MaxResults` instead.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Whether a cloud service manages it, so that you cannot change it.
    ///
    /// Wire name: `ServiceManaged`.
    pub service_managed: Option<bool>,
}

impl DescribeSecurityGroupsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeSecurityGroupsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the security groups. An empty list is sent as `[]`.
    /// [More](field@DescribeSecurityGroupsRequest::security_group_ids)
    pub fn security_group_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.security_group_ids = Some(value.into_list());
        self
    }

    /// Id of the VPC.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Type of the security group.
    /// [More](field@DescribeSecurityGroupsRequest::security_group_type)
    pub fn security_group_type(
        mut self,
        value: impl Into<types::SecurityGroupType>,
    ) -> Self {
        self.security_group_type = Some(value.into());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeSecurityGroupsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeSecurityGroupsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Network type.
    pub fn network_type(mut self, value: impl Into<types::InstanceNetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Name of the security group.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into());
        self
    }

    /// Whether the response counts the instances per security group.
    /// [More](field@DescribeSecurityGroupsRequest::is_query_ecs_count)
    #[inline]
    pub fn is_query_ecs_count(mut self, value: bool) -> Self {
        self.is_query_ecs_count = Some(value);
        self
    }

    /// Id of the resource group.
    /// [More](field@DescribeSecurityGroupsRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeSecurityGroupsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@DescribeSecurityGroupsRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the security group.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Whether names match in part. [More](field@DescribeSecurityGroupsRequest::fuzzy_query)
    #[inline]
    pub fn fuzzy_query(mut self, value: bool) -> Self {
        self.fuzzy_query = Some(value);
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeSecurityGroupsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeSecurityGroupsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Whether a cloud service manages it, so that you cannot change it.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeSecurityGroupsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "SecurityGroupIds" => self.security_group_ids.slot(),
            "VpcId" => self.vpc_id.slot(),
            "SecurityGroupType" => self.security_group_type.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            "NetworkType" => self.network_type.slot(),
            "SecurityGroupName" => self.security_group_name.slot(),
            "IsQueryEcsCount" => self.is_query_ecs_count.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            "DryRun" => self.dry_run.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            "FuzzyQuery" => self.fuzzy_query.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "ServiceManaged" => self.service_managed.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Empty if this is the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Number of the page, counted from 1.
    ///
    /// Use `NextToken` instead.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Use `MaxResults` instead.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Security groups found.
    ///
    /// Wire name: `SecurityGroups`.
    pub security_groups: Vec<SecurityGroup>,
    /// How many results there are on all pages together.
    ///
    /// Absent if the pagination uses tokens.
    ///
    /// Wire name: `TotalCount`.
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

impl DecodeRecord for DescribeSecurityGroupsResponse {
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

/// A security group.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityGroup {
    /// How many more instances the security group can take.
    ///
    /// Has a meaning only if `IsQueryEcsCount` is `true`.
    ///
    /// Wire name: `AvailableInstanceAmount`.
    pub available_instance_amount: Option<i64>,
    /// When it was created, UTC.
    ///
    /// In UTC; documented to the minute, although the example has seconds. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Number of instances in the security group.
    ///
    /// Has a meaning only if `IsQueryEcsCount` is `true`.
    ///
    /// Wire name: `EcsCount`.
    pub ecs_count: Option<i64>,
    /// How many rules refer to other security groups.
    ///
    /// Wire name: `GroupToGroupRuleCount`.
    pub group_to_group_rule_count: Option<i64>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// How many rules the security group has.
    ///
    /// Wire name: `RuleCount`.
    pub rule_count: Option<i64>,
    /// Id of the security group.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: String,
    /// Name of the security group.
    ///
    /// Wire name: `SecurityGroupName`.
    pub security_group_name: String,
    /// Type of the security group.
    ///
    /// Wire name: `SecurityGroupType`.
    pub security_group_type: types::SecurityGroupType,
    /// Id of the cloud service that manages it.
    ///
    /// Wire name: `ServiceID`.
    pub service_id: Option<i64>,
    /// Whether a cloud service manages it, so that you cannot change it.
    ///
    /// Wire name: `ServiceManaged`.
    pub service_managed: Option<bool>,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
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

impl DecodeRecord for SecurityGroup {
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
