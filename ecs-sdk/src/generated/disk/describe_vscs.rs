// Generated from api-specs/ecs/2014-05-26/actions/DescribeVscs.json by `cargo xtask regenerate`. Do not edit.

//! Lists virtual storage channels.
//!
//! - **Limits**: A filter by resource group or tag covers at most 1,000 resources per
//!   call.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`create_vsc`](crate::Client::create_vsc),
//!   [`delete_vsc`](crate::Client::delete_vsc),
//!   [`list_tag_resources`](crate::Client::list_tag_resources).
//!
//! ```no_run
//! use ecs_sdk::disk::DescribeVscsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs.describe_vscs(DescribeVscsRequest::new()).items();
//! while let Some(vsc) = items.try_next().await? {
//!     println!("{} {}", vsc.vsc_id, vsc.status);
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_vscs`](crate::Client::describe_vscs).
///
/// Lists virtual storage channels.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeVscsRequest {
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// 10 to 500, default 10. The service adjusts other values instead of rejecting them.
    /// Below 10 it counts as 10, above 500 as 500.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// The filter covers at most 1,000 resources; the default group is not possible.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Status of the virtual storage channel.
    ///
    /// `In_use`, `Attaching`, `Detaching`, `AttachFailed`, `DetachFailed` or `All`, default
    /// `All`.
    ///
    /// Wire name: `Status`.
    pub status: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Different here:
    ///
    /// - `Key`: 1 to 64 characters, not beginning with `aliyun` or `acs:`, without `http://`
    ///   or `https://`. A key alone matches every value; use `ListTagResources` beyond 1,000
    ///   resources.
    /// - `Value`: At most 128 characters, not beginning with `aliyun` or `acs:`, without
    ///   `http://` or `https://`. With a key, both must match exactly.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Ids of the virtual storage channels.
    ///
    /// 100 ids are a recommendation, not a documented limit.
    ///
    /// Wire name: `VscIds`.
    pub vsc_ids: Option<Vec<String>>,
}

impl DescribeVscsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Maximum number of results in a response. [More](field@DescribeVscsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DescribeVscsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group. [More](field@DescribeVscsRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Status of the virtual storage channel. [More](field@DescribeVscsRequest::status)
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeVscsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Ids of the virtual storage channels. An empty list cannot be sent.
    /// [More](field@DescribeVscsRequest::vsc_ids)
    pub fn vsc_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.vsc_ids = Some(value.into_list());
        self
    }
}

impl Record for DescribeVscsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Status", &self.status);
        fields.add("Tag", &self.tag);
        fields.add("VscIds", &self.vsc_ids);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeVscsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Status" => self.status.slot(),
            "Tag" => self.tag.slot(),
            "VscIds" => self.vsc_ids.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeVscsRequest {
    type Response = DescribeVscsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeVscs").read_only().region("RegionId")
    }
}

impl Paged for DescribeVscsRequest {
    type Item = Vsc;
    const PAGING: Paging = Paging::token("Vscs").size(50);
    #[inline]
    fn items(response: DescribeVscsResponse) -> Vec<Vsc> {
        response.vscs
    }
}

/// The response of [`Client::describe_vscs`](crate::Client::describe_vscs).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVscsResponse {
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Virtual storage channels found.
    ///
    /// Wire name: `Vscs`.
    pub vscs: Vec<Vsc>,
}

impl Record for DescribeVscsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
        fields.add("RequestId", &self.request_id);
        fields.add("Vscs", &self.vscs);
    }
}

impl DecodeRecord for DescribeVscsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "RequestId" => self.request_id.slot(),
            "Vscs" => self.vscs.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A virtual storage channel.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vsc {
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Status of the virtual storage channel.
    ///
    /// `In_use`, `Attaching`, `Detaching`, `AttachFailed` or `DetachFailed`.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Id of the virtual storage channel.
    ///
    /// Wire name: `VscId`.
    pub vsc_id: String,
    /// Name of the virtual storage channel.
    ///
    /// Wire name: `VscName`.
    pub vsc_name: String,
    /// Type of the virtual storage channel.
    ///
    /// `Primary` or `Secondary`. `CreateVsc` has `Standard`, not `Secondary`. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `VscType`.
    pub vsc_type: String,
}

impl Record for Vsc {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Description", &self.description);
        fields.add("InstanceId", &self.instance_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Status", &self.status);
        fields.add("Tags", &self.tags);
        fields.add("VscId", &self.vsc_id);
        fields.add("VscName", &self.vsc_name);
        fields.add("VscType", &self.vsc_type);
    }
}

impl DecodeRecord for Vsc {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Description" => self.description.slot(),
            "InstanceId" => self.instance_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Status" => self.status.slot(),
            "Tags" => self.tags.slot(),
            "VscId" => self.vsc_id.slot(),
            "VscName" => self.vsc_name.slot(),
            "VscType" => self.vsc_type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeVscsRequest);
ecs_core::internal::response_records!(DescribeVscsResponse, Vsc);
