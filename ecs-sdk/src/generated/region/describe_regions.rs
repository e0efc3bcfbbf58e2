// Generated from api-specs/ecs/2014-05-26/actions/DescribeRegions.json by `cargo xtask regenerate`. Do not edit.

//! Lists regions with their endpoints.
//!
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::region::DescribeRegionsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let response = ecs.describe_regions(DescribeRegionsRequest::new()).await?;
//! for region in response.regions {
//!     println!("{} {}", region.region_id, region.status);
//! }
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
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
    /// Default: `PostPaid`.
    ///
    /// - `PrePaid`: subscription; needs balance or credit payment on the account.
    /// - `PostPaid`: pay-as-you-go.
    /// - `SpotWithPriceLimit`: spot with a price cap.
    /// - `SpotAsPriceGo`: spot at market price.
    ///
    /// `PrePaid` without a suitable payment method fails with `InvalidPayMethod`.
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: Option<String>,
    /// Type of the resource.
    ///
    /// Default: `instance`.
    ///
    /// - `instance`.
    /// - `disk`.
    /// - `reservedinstance`.
    /// - `scu`: storage capacity unit.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: Option<String>,
    /// Language of names in the response.
    ///
    /// Default: `zh-CN`.
    ///
    /// - `zh-CN`: simplified Chinese.
    /// - `zh-TW`: traditional Chinese.
    /// - `en-US`.
    /// - `ja`.
    /// - `fr`.
    /// - `de`.
    /// - `ko`.
    ///
    /// Wire name: `AcceptLanguage`.
    pub accept_language: Option<String>,
}

impl DescribeRegionsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Billing method, subscription or pay as you go.
    /// [More](field@DescribeRegionsRequest::instance_charge_type)
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Type of the resource. [More](field@DescribeRegionsRequest::resource_type)
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Language of names in the response.
    /// [More](field@DescribeRegionsRequest::accept_language)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeRegionsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "ResourceType" => self.resource_type.slot(),
            "AcceptLanguage" => self.accept_language.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `Regions`.
    pub regions: Vec<Region>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeRegionsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Regions", "Region", &self.regions);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeRegionsResponse {
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

/// A region.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Region {
    /// Name in the language asked for.
    ///
    /// Wire name: `LocalName`.
    pub local_name: String,
    /// Endpoint of the region.
    ///
    /// Wire name: `RegionEndpoint`.
    pub region_endpoint: String,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Whether the region has stock.
    ///
    /// `available` or `soldOut`. In lower case, whereas `DescribeAvailableResource` has
    /// `Available` and `SoldOut`.
    ///
    /// Wire name: `Status`.
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

impl DecodeRecord for Region {
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
