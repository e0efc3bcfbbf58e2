// Generated from api-specs/ecs/2014-05-26/actions/DescribeClassicLinkInstances.json by `cargo xtask regenerate`. Do not edit.

//! Lists the instances of the classic network that are linked to a VPC.
//!
//! - **Before**: The instances must be in the classic network.
//! - **Members**: At least one of `VpcId` and `InstanceId` must be set.
//! - **Limits**: At most 100 instance ids per call.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`attach_classic_link_vpc`](crate::Client::attach_classic_link_vpc),
//!   [`detach_classic_link_vpc`](crate::Client::detach_classic_link_vpc).
//!
//! ```no_run
//! use ecs_sdk::network::DescribeClassicLinkInstancesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeClassicLinkInstancesRequest::new();
//! let mut items = ecs.describe_classic_link_instances(request).items();
//! while let Some(link) = items.try_next().await? {
//!     println!("{}", link.instance_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `InvalidInstanceId.NotBelong`, `InvalidInstanceId.NotFound`,
//! `InvalidParameter.InvalidInstanceIdAndVpcId`, `InvalidParameter.PageNumber`,
//! `InvalidParameter.PageSize`, `InvalidParameter.ToManyInstanceIds`,
//! `InvalidVpc.NotBelong`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Paged, Paging, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_classic_link_instances`](crate::Client::describe_classic_link_instances).
///
/// Lists the instances of the classic network that are linked to a VPC.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeClassicLinkInstancesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the VPC.
    ///
    /// Set this or `InstanceId`, or both. ClassicLink must be enabled in the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
    /// Ids of the instances.
    ///
    /// At most 100 items. Set this or `VpcId`, or both.
    ///
    /// Wire name: `InstanceId`, sent as comma-separated text.
    pub instance_id: Option<Vec<String>>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 100, default 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
}

impl DescribeClassicLinkInstancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeClassicLinkInstancesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the VPC. [More](field@DescribeClassicLinkInstancesRequest::vpc_id)
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@DescribeClassicLinkInstancesRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeClassicLinkInstancesRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeClassicLinkInstancesRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }
}

impl Record for DescribeClassicLinkInstancesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("VpcId", &self.vpc_id);
        fields.add_as(Form::Commas, "InstanceId", &self.instance_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeClassicLinkInstancesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeClassicLinkInstancesRequest {
    type Response = DescribeClassicLinkInstancesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeClassicLinkInstances")
            .read_only()
            .region("RegionId")
            .read_timeout(15)
    }
}

impl Paged for DescribeClassicLinkInstancesRequest {
    type Item = Link;
    const PAGING: Paging = Paging::number("Links").size(50);
    #[inline]
    fn items(response: DescribeClassicLinkInstancesResponse) -> Vec<Link> {
        response.links
    }
}

/// The response of
/// [`Client::describe_classic_link_instances`](crate::Client::describe_classic_link_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeClassicLinkInstancesResponse {
    /// Links between instances and VPCs.
    ///
    /// Wire name: `Links`.
    pub links: Vec<Link>,
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
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeClassicLinkInstancesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Links", "Link", &self.links);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeClassicLinkInstancesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Links" => Slot::Wrapped("Link", &mut self.links),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A link between an instance and a VPC.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: String,
}

impl Record for Link {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("VpcId", &self.vpc_id);
    }
}

impl DecodeRecord for Link {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeClassicLinkInstancesRequest);
ecs_core::internal::response_records!(DescribeClassicLinkInstancesResponse, Link);
