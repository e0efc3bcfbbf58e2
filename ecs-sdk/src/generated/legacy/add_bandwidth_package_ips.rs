// Generated from api-specs/ecs/2014-05-26/actions/AddBandwidthPackageIps.json by `cargo xtask regenerate`. Do not edit.

//! Adds public IP addresses to a NAT bandwidth package.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::AddBandwidthPackageIpsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = AddBandwidthPackageIpsRequest::new()
//!     .bandwidth_package_id("bwp-bp1xea10o8qxw7o1ab2c")
//!     .ip_count("2");
//! ecs.add_bandwidth_package_ips(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `AllocateIpFailed`, `InvalidIpCount.ValueNotSupported`,
//! `QuotaExceeded.BandwidthPackageIps`.
//!
//! 404: `InvalidBandwidthPackageId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::add_bandwidth_package_ips`](crate::Client::add_bandwidth_package_ips).
///
/// Adds public IP addresses to a NAT bandwidth package.
///
/// Needs
/// [`bandwidth_package_id`](field@AddBandwidthPackageIpsRequest::bandwidth_package_id),
/// [`ip_count`](field@AddBandwidthPackageIpsRequest::ip_count).
#[deprecated(note = "the API no longer recommends this action")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddBandwidthPackageIpsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the NAT bandwidth package.
    ///
    /// Required.
    ///
    /// Wire name: `BandwidthPackageId`.
    pub bandwidth_package_id: Option<String>,
    /// Number of public IP addresses in the bandwidth package.
    ///
    /// Required.
    ///
    /// Wire name: `IpCount`.
    pub ip_count: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
}

impl AddBandwidthPackageIpsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@AddBandwidthPackageIpsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the NAT bandwidth package.
    /// [More](field@AddBandwidthPackageIpsRequest::bandwidth_package_id)
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
        self
    }

    /// Number of public IP addresses in the bandwidth package.
    /// [More](field@AddBandwidthPackageIpsRequest::ip_count)
    pub fn ip_count(mut self, value: impl Into<String>) -> Self {
        self.ip_count = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@AddBandwidthPackageIpsRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for AddBandwidthPackageIpsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "BandwidthPackageId", "IpCount"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("BandwidthPackageId", &self.bandwidth_package_id);
        fields.add("IpCount", &self.ip_count);
        fields.add("ClientToken", &self.client_token);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AddBandwidthPackageIpsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "BandwidthPackageId" => self.bandwidth_package_id.slot(),
            "IpCount" => self.ip_count.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for AddBandwidthPackageIpsRequest {
    type Response = AddBandwidthPackageIpsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "AddBandwidthPackageIps")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::add_bandwidth_package_ips`](crate::Client::add_bandwidth_package_ips).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddBandwidthPackageIpsResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for AddBandwidthPackageIpsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for AddBandwidthPackageIpsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(AddBandwidthPackageIpsRequest);
ecs_core::internal::response_records!(AddBandwidthPackageIpsResponse);
