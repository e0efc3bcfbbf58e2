// Generated from api-specs/ecs/2014-05-26/actions/DescribeVscs.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeVscs`: lists virtual storage channels.
//!
//! Read-only.

use ecs_core::internal::{
    Action, DecodeField, Fields, Paged, Paging, Record, Request, ResponseRecord, Slot,
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
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: Option<String>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Status of the virtual storage channel.
    ///
    /// `Status`.
    pub status: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Ids of the virtual storage channels.
    ///
    /// `VscIds`.
    pub vsc_ids: Option<Vec<String>>,
}

impl DescribeVscsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<i64>) -> Self {
        self.max_results = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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

    /// Sets `VscIds`. An empty list cannot be sent.
    pub fn vsc_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vsc_ids = Some(value.into_iter().map(Into::into).collect());
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
    /// `NextToken`.
    pub next_token: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Virtual storage channels found.
    ///
    /// `Vscs`.
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

impl ResponseRecord for DescribeVscsResponse {
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

/// Virtual storage channels found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vsc {
    /// Description.
    ///
    /// `Description`.
    pub description: String,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: String,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: String,
    /// Status of the virtual storage channel.
    ///
    /// `Status`.
    pub status: String,
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Id of the virtual storage channel.
    ///
    /// `VscId`.
    pub vsc_id: String,
    /// Name of the virtual storage channel.
    ///
    /// `VscName`.
    pub vsc_name: String,
    /// Type of the virtual storage channel.
    ///
    /// `VscType`.
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

impl ResponseRecord for Vsc {
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
