// Generated from api-specs/ecs/2014-05-26/actions/RemoveBandwidthPackageIps.json by `cargo xtask regenerate`. Do not edit.

//! Removes public IP addresses from a NAT bandwidth package.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::RemoveBandwidthPackageIpsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = RemoveBandwidthPackageIpsRequest::new()
//!     .bandwidth_package_id("bwp-bp1xea10o8qxw7o1ab2c")
//!     .removed_ip_addresses(["203.0.113.11"]);
//! ecs.remove_bandwidth_package_ips(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DependencyViolation.ForwardEntry`, `InvalidIpCount.ValueNotSupported`,
//! `InvalidRemovedIpAddresses.NotFound`.
//!
//! 404: `InvalidBandwidthPackageId.NotFound`, `InvalidRegionId.NotFound`,
//! `invalidRemovedIpAddresses.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::remove_bandwidth_package_ips`](crate::Client::remove_bandwidth_package_ips).
///
/// Removes public IP addresses from a NAT bandwidth package.
///
/// Needs
/// [`bandwidth_package_id`](field@RemoveBandwidthPackageIpsRequest::bandwidth_package_id),
/// [`removed_ip_addresses`](field@RemoveBandwidthPackageIpsRequest::removed_ip_addresses).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RemoveBandwidthPackageIpsRequest {
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
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Public IP addresses to remove.
    ///
    /// Required. At most 20 items.
    ///
    /// Wire name: `RemovedIpAddresses`.
    pub removed_ip_addresses: Option<Vec<String>>,
}

impl RemoveBandwidthPackageIpsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@RemoveBandwidthPackageIpsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the NAT bandwidth package.
    /// [More](field@RemoveBandwidthPackageIpsRequest::bandwidth_package_id)
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@RemoveBandwidthPackageIpsRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Public IP addresses to remove. An empty list cannot be sent.
    /// [More](field@RemoveBandwidthPackageIpsRequest::removed_ip_addresses)
    pub fn removed_ip_addresses<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.removed_ip_addresses = Some(value.into_list());
        self
    }
}

impl Record for RemoveBandwidthPackageIpsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "BandwidthPackageId", "RemovedIpAddresses"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("BandwidthPackageId", &self.bandwidth_package_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("RemovedIpAddresses", &self.removed_ip_addresses);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RemoveBandwidthPackageIpsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "BandwidthPackageId" => self.bandwidth_package_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "RemovedIpAddresses" => self.removed_ip_addresses.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for RemoveBandwidthPackageIpsRequest {
    type Response = RemoveBandwidthPackageIpsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "RemoveBandwidthPackageIps")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::remove_bandwidth_package_ips`](crate::Client::remove_bandwidth_package_ips).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveBandwidthPackageIpsResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for RemoveBandwidthPackageIpsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for RemoveBandwidthPackageIpsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(RemoveBandwidthPackageIpsRequest);
ecs_core::internal::response_records!(RemoveBandwidthPackageIpsResponse);
