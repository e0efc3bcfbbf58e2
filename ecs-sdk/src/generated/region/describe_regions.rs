// Generated from api-specs/ecs/2014-05-26/actions/DescribeRegions.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeRegions`: lists regions with their endpoints.
//!
//! Read-only.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `Invalid.InstanceChargeType`, `Unauthorized.EmptyRegion`.
//!
//! 404: `InvalidAcceptLanguage.NotFound`, `InvalidResourceType.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Client::describe_regions`](crate::Client::describe_regions).
///
/// Lists regions with their endpoints.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Billing method, subscription or pay as you go.
    ///
    /// `InstanceChargeType`.
    pub instance_charge_type: Option<String>,
    /// Type of the resource.
    ///
    /// `ResourceType`.
    pub resource_type: Option<String>,
    /// Language of names in the response.
    ///
    /// `AcceptLanguage`. Values: `zh-CN`, `zh_TW`, `en-US`, `ja`, `fr`, `de`, `ko`.
    pub accept_language: Option<String>,
}

impl DescribeRegionsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

impl Record for DescribeRegionsRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("ResourceType", &self.resource_type);
        fields.add("AcceptLanguage", &self.accept_language);
    }
}

impl Request for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeRegions").read_only().read_timeout(19)
    }
}

/// The response of [`Client::describe_regions`](crate::Client::describe_regions).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// Regions found.
    ///
    /// `Regions`.
    pub regions: Vec<Region>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DescribeRegionsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Regions", "Region", &self.regions);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for DescribeRegionsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Regions" => Slot::Wrapped("Region", &mut self.regions),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Regions found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Region {
    /// Name in the language asked for.
    ///
    /// `LocalName`.
    pub local_name: String,
    /// Endpoint of the region.
    ///
    /// `RegionEndpoint`.
    pub region_endpoint: String,
    /// Id of the region.
    ///
    /// `RegionId`.
    pub region_id: String,
    /// Whether the region has stock.
    ///
    /// `Status`.
    pub status: String,
}

impl Record for Region {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("LocalName", &self.local_name);
        fields.add("RegionEndpoint", &self.region_endpoint);
        fields.add("RegionId", &self.region_id);
        fields.add("Status", &self.status);
    }
}

impl ResponseRecord for Region {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "LocalName" => self.local_name.slot(),
            "RegionEndpoint" => self.region_endpoint.slot(),
            "RegionId" => self.region_id.slot(),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeRegionsRequest);
ecs_core::internal::response_records!(DescribeRegionsResponse, Region);
