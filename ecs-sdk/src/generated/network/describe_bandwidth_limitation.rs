// Generated from api-specs/ecs/2014-05-26/actions/DescribeBandwidthLimitation.json by `cargo xtask regenerate`. Do not edit.

//! Lists the public bandwidths that an instance type allows.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**:
//!   [`modify_instance_network_spec`](crate::Client::modify_instance_network_spec).
//!
//! ```no_run
//! use ecs_sdk::network::DescribeBandwidthLimitationRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeBandwidthLimitationRequest::new()
//!     .instance_type("ecs.g7.large");
//! let response = ecs.describe_bandwidth_limitation(request).await?;
//! for bandwidth in response.bandwidths {
//!     println!("{}", bandwidth.internet_charge_type);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Invalid.InstanceChargeType`, `InvalidInstanceId.NotFound`,
//! `InvalidInstanceType.ValueNotSupported`, `InvalidParam`.
//!
//! 404: `Invalid.InstancePayType`, `Invalid.IoOptimized`, `Invalid.NetworkCategory`,
//! `Invalid.OperationType`, `Invalid.ResourceId`, `Invalid.ResourceType.NotFound`,
//! `Invalid.SpotStrategy`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_bandwidth_limitation`](crate::Client::describe_bandwidth_limitation).
///
/// Lists the public bandwidths that an instance type allows.
///
/// Needs [`instance_type`](field@DescribeBandwidthLimitationRequest::instance_type).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeBandwidthLimitationRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Billing method, subscription or pay as you go.
    ///
    /// Default: [`PostPaid`](types::InstanceChargeType::PostPaid).
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: Option<types::InstanceChargeType>,
    /// Whether it is a spot instance, and how it bids.
    ///
    /// Default: [`NoSpot`](types::SpotStrategy::NoSpot). Only if `InstanceChargeType` is
    /// `PostPaid`.
    ///
    /// Wire name: `SpotStrategy`.
    pub spot_strategy: Option<types::SpotStrategy>,
    /// Instance type.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Id of the resource.
    ///
    /// Required if `OperationType` is `Upgrade` or `Downgrade`.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: Option<String>,
    /// Kind of the change, such as upgrade or downgrade.
    ///
    /// Default: `Create`.
    ///
    /// - `Upgrade`: limits for raising bandwidth.
    /// - `Downgrade`: limits for lowering bandwidth.
    /// - `Create`: limits for a new instance.
    ///
    /// Wire name: `OperationType`.
    pub operation_type: Option<String>,
}

impl DescribeBandwidthLimitationRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeBandwidthLimitationRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Billing method, subscription or pay as you go.
    /// [More](field@DescribeBandwidthLimitationRequest::instance_charge_type)
    pub fn instance_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Whether it is a spot instance, and how it bids.
    /// [More](field@DescribeBandwidthLimitationRequest::spot_strategy)
    pub fn spot_strategy(mut self, value: impl Into<types::SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Instance type. [More](field@DescribeBandwidthLimitationRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Id of the resource. [More](field@DescribeBandwidthLimitationRequest::resource_id)
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Kind of the change, such as upgrade or downgrade.
    /// [More](field@DescribeBandwidthLimitationRequest::operation_type)
    pub fn operation_type(mut self, value: impl Into<String>) -> Self {
        self.operation_type = Some(value.into());
        self
    }
}

impl Record for DescribeBandwidthLimitationRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceType"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("SpotStrategy", &self.spot_strategy);
        fields.add("InstanceType", &self.instance_type);
        fields.add("ResourceId", &self.resource_id);
        fields.add("OperationType", &self.operation_type);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeBandwidthLimitationRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "SpotStrategy" => self.spot_strategy.slot(),
            "InstanceType" => self.instance_type.slot(),
            "ResourceId" => self.resource_id.slot(),
            "OperationType" => self.operation_type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeBandwidthLimitationRequest {
    type Response = DescribeBandwidthLimitationResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeBandwidthLimitation")
            .read_only()
            .region("RegionId")
            .read_timeout(16)
    }
}

/// The response of
/// [`Client::describe_bandwidth_limitation`](crate::Client::describe_bandwidth_limitation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeBandwidthLimitationResponse {
    /// Bandwidths that can be chosen.
    ///
    /// Wire name: `Bandwidths`.
    pub bandwidths: Vec<Bandwidth>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeBandwidthLimitationResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Bandwidths", "Bandwidth", &self.bandwidths);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeBandwidthLimitationResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Bandwidths" => Slot::Wrapped("Bandwidth", &mut self.bandwidths),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A bandwidth that can be chosen.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bandwidth {
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// Wire name: `InternetChargeType`.
    pub internet_charge_type: types::InternetChargeType,
    /// Largest value.
    ///
    /// Wire name: `Max`.
    pub max: Option<i64>,
    /// Smallest value.
    ///
    /// Wire name: `Min`.
    pub min: Option<i64>,
    /// Unit of the smallest and largest value.
    ///
    /// The units are not documented; the example has Mbps. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `Unit`.
    pub unit: String,
}

impl Record for Bandwidth {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("Max", &self.max);
        fields.add("Min", &self.min);
        fields.add("Unit", &self.unit);
    }
}

impl DecodeRecord for Bandwidth {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InternetChargeType" => self.internet_charge_type.slot(),
            "Max" => self.max.slot(),
            "Min" => self.min.slot(),
            "Unit" => self.unit.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeBandwidthLimitationRequest);
ecs_core::internal::response_records!(DescribeBandwidthLimitationResponse, Bandwidth);
