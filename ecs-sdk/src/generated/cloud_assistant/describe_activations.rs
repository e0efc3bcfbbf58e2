// Generated from api-specs/ecs/2014-05-26/actions/DescribeActivations.json by `cargo xtask regenerate`. Do not edit.

//! Lists activation codes and how often each has been used.
//!
//! Pages by token or by page number; with a token member set, the page-number members have
//! no effect.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::DescribeActivationsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs.describe_activations(DescribeActivationsRequest::new()).items();
//! while let Some(activation) = items.try_next().await? {
//!     println!("{} {}", activation.activation_id, activation.instance_name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Duplicate.TagKey`, `InvalidParam.PageNumber`, `InvalidParam.PageSize`,
//! `InvalidParameter.MaxResults`, `InvalidParameter.NextToken`, `InvalidTagKey.Malformed`,
//! `InvalidTagValue.Malformed`, `MissingParameter.TagKey`, `NumberExceed.Tags`,
//! `RegionId.ApiNotSupported`.
//!
//! 403: `Operation.Forbidden`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError.Dispatch`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_activations`](crate::Client::describe_activations).
///
/// Lists activation codes and how often each has been used.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeActivationsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client. `cn-qingdao`, `cn-beijing`, `cn-zhangjiakou`,
    /// `cn-huhehaote`, `cn-wulanchabu`, `cn-hangzhou`, `cn-shanghai`, `cn-shenzhen`,
    /// `cn-heyuan`, `cn-guangzhou`, `cn-chengdu`, `cn-hongkong`, `ap-southeast-1`,
    /// `ap-northeast-1`, `us-west-1` or `us-east-1`. The service works in these 16 regions
    /// only; their ids are inferred from the place names. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the activation code.
    ///
    /// Wire name: `ActivationId`.
    pub activation_id: Option<String>,
    /// Name of the instance.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1. Ignored if `MaxResults` or `NextToken` is set.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// At most 50, default 10. Ignored if `MaxResults` or `NextToken` is set.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Maximum number of results in a response.
    ///
    /// At most 50, default 10.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Leave it out in the first request.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items. Finds at most 1000 resources; for more, use `ListTagResources`.
    ///
    /// Different here:
    ///
    /// - `Key`: 1 to 64 characters, not beginning with `aliyun` or `acs:`, without `http://`
    ///   or `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl DescribeActivationsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeActivationsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the activation code.
    pub fn activation_id(mut self, value: impl Into<String>) -> Self {
        self.activation_id = Some(value.into());
        self
    }

    /// Name of the instance.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeActivationsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeActivationsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeActivationsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeActivationsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeActivationsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for DescribeActivationsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ActivationId", &self.activation_id);
        fields.add("InstanceName", &self.instance_name);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeActivationsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ActivationId" => self.activation_id.slot(),
            "InstanceName" => self.instance_name.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeActivationsRequest {
    type Response = DescribeActivationsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeActivations").read_only().region("RegionId")
    }
}

impl Paged for DescribeActivationsRequest {
    type Item = Activation;
    const PAGING: Paging = Paging::token_or_number("ActivationList").size(50);
    #[inline]
    fn items(response: DescribeActivationsResponse) -> Vec<Activation> {
        response.activation_list
    }
}

/// The response of [`Client::describe_activations`](crate::Client::describe_activations).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeActivationsResponse {
    /// Activation codes found.
    ///
    /// Wire name: `ActivationList`.
    pub activation_list: Vec<Activation>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// It has no meaning when paging by token.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeActivationsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ActivationList", &self.activation_list);
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeActivationsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ActivationList" => self.activation_list.slot(),
            "NextToken" => self.next_token.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An activation code.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Activation {
    /// Id of the activation code.
    ///
    /// Wire name: `ActivationId`.
    pub activation_id: String,
    /// When it was created, UTC.
    ///
    /// The service does not state the precision. The service documents this inconsistently.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// How many managed instances have been deregistered.
    ///
    /// Wire name: `DeregisteredCount`.
    pub deregistered_count: Option<i64>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Whether the activation code is disabled.
    ///
    /// Wire name: `Disabled`.
    pub disabled: Option<bool>,
    /// Number of instances that may be registered with the activation code.
    ///
    /// Wire name: `InstanceCount`.
    pub instance_count: Option<i64>,
    /// Name of the instance.
    ///
    /// It is a prefix for default names, not a whole name.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: String,
    /// IP addresses from which servers may register with the activation code.
    ///
    /// Wire name: `IpAddressRange`.
    pub ip_address_range: String,
    /// How many managed instances have been registered.
    ///
    /// Wire name: `RegisteredCount`.
    pub registered_count: Option<i64>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// How many hours the activation code stays valid.
    ///
    /// Wire name: `TimeToLiveInHours`.
    pub time_to_live_in_hours: Option<i64>,
}

impl Record for Activation {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ActivationId", &self.activation_id);
        fields.add("CreationTime", &self.creation_time);
        fields.add("DeregisteredCount", &self.deregistered_count);
        fields.add("Description", &self.description);
        fields.add("Disabled", &self.disabled);
        fields.add("InstanceCount", &self.instance_count);
        fields.add("InstanceName", &self.instance_name);
        fields.add("IpAddressRange", &self.ip_address_range);
        fields.add("RegisteredCount", &self.registered_count);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tags", &self.tags);
        fields.add("TimeToLiveInHours", &self.time_to_live_in_hours);
    }
}

impl DecodeRecord for Activation {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ActivationId" => self.activation_id.slot(),
            "CreationTime" => self.creation_time.slot(),
            "DeregisteredCount" => self.deregistered_count.slot(),
            "Description" => self.description.slot(),
            "Disabled" => self.disabled.slot(),
            "InstanceCount" => self.instance_count.slot(),
            "InstanceName" => self.instance_name.slot(),
            "IpAddressRange" => self.ip_address_range.slot(),
            "RegisteredCount" => self.registered_count.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tags" => self.tags.slot(),
            "TimeToLiveInHours" => self.time_to_live_in_hours.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeActivationsRequest);
ecs_core::internal::response_records!(DescribeActivationsResponse, Activation);
