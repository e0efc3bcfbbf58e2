// Generated from api-specs/ecs/2014-05-26/actions/ModifyBandwidthPackageSpec.json by `cargo xtask regenerate`. Do not edit.

//! Changes the bandwidth of a NAT bandwidth package.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::ModifyBandwidthPackageSpecRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyBandwidthPackageSpecRequest::new()
//!     .bandwidth_package_id("bwp-bp1xea10o8qxw7o1ab2c")
//!     .bandwidth("10");
//! ecs.modify_bandwidth_package_spec(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.ChargeTypeIsPrepaid`, `IllegalParam.Bandwidth`,
//! `MissingParam.Bandwidth`.
//!
//! 404: `BandwidthPackage.FinancialLocked`, `InvalidBandwidth.ValueNotSupported`,
//! `InvalidBandwidthPackageId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_bandwidth_package_spec`](crate::Client::modify_bandwidth_package_spec).
///
/// Changes the bandwidth of a NAT bandwidth package.
///
/// Needs
/// [`bandwidth_package_id`](field@ModifyBandwidthPackageSpecRequest::bandwidth_package_id),
/// [`bandwidth`](field@ModifyBandwidthPackageSpecRequest::bandwidth).
#[deprecated(note = "the API no longer recommends this action")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyBandwidthPackageSpecRequest {
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
    /// Bandwidth in Mbit/s.
    ///
    /// Required.
    ///
    /// Wire name: `Bandwidth`.
    pub bandwidth: Option<String>,
}

impl ModifyBandwidthPackageSpecRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyBandwidthPackageSpecRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the NAT bandwidth package.
    /// [More](field@ModifyBandwidthPackageSpecRequest::bandwidth_package_id)
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
        self
    }

    /// Bandwidth in Mbit/s. [More](field@ModifyBandwidthPackageSpecRequest::bandwidth)
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
}

impl Record for ModifyBandwidthPackageSpecRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "BandwidthPackageId", "Bandwidth"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("BandwidthPackageId", &self.bandwidth_package_id);
        fields.add("Bandwidth", &self.bandwidth);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyBandwidthPackageSpecRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "BandwidthPackageId" => self.bandwidth_package_id.slot(),
            "Bandwidth" => self.bandwidth.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyBandwidthPackageSpecRequest {
    type Response = ModifyBandwidthPackageSpecResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyBandwidthPackageSpec")
            .region("RegionId")
            .read_timeout(11)
    }
}

/// The response of
/// [`Client::modify_bandwidth_package_spec`](crate::Client::modify_bandwidth_package_spec).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyBandwidthPackageSpecResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyBandwidthPackageSpecResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyBandwidthPackageSpecResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyBandwidthPackageSpecRequest);
ecs_core::internal::response_records!(ModifyBandwidthPackageSpecResponse);
