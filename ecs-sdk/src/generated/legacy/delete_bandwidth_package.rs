// Generated from api-specs/ecs/2014-05-26/actions/DeleteBandwidthPackage.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a NAT bandwidth package.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::DeleteBandwidthPackageRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteBandwidthPackageRequest::new()
//!     .bandwidth_package_id("bwp-bp1xea10o8qxw7o1ab2c");
//! ecs.delete_bandwidth_package(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DependencyViolation.ForwardEntry`, `DependencyViolation.SnatEntry`.
//!
//! 404: `InvalidBandwidth.NotExist`, `InvalidBandwidthPackageId.NotFound`,
//! `InvalidNatGateway.NotFound`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::delete_bandwidth_package`](crate::Client::delete_bandwidth_package).
///
/// Deletes a NAT bandwidth package.
///
/// Needs
/// [`bandwidth_package_id`](field@DeleteBandwidthPackageRequest::bandwidth_package_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteBandwidthPackageRequest {
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
}

impl DeleteBandwidthPackageRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteBandwidthPackageRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the NAT bandwidth package.
    /// [More](field@DeleteBandwidthPackageRequest::bandwidth_package_id)
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
        self
    }
}

impl Record for DeleteBandwidthPackageRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "BandwidthPackageId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("BandwidthPackageId", &self.bandwidth_package_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteBandwidthPackageRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "BandwidthPackageId" => self.bandwidth_package_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteBandwidthPackageRequest {
    type Response = DeleteBandwidthPackageResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteBandwidthPackage").region("RegionId")
    }
}

/// The response of
/// [`Client::delete_bandwidth_package`](crate::Client::delete_bandwidth_package).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteBandwidthPackageResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteBandwidthPackageResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteBandwidthPackageResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteBandwidthPackageRequest);
ecs_core::internal::response_records!(DeleteBandwidthPackageResponse);
