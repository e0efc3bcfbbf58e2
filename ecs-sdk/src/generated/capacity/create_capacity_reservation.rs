// Generated from api-specs/ecs/2014-05-26/actions/CreateCapacityReservation.json by `cargo xtask regenerate`. Do not edit.

//! `CreateCapacityReservation`: reserves capacity for an instance type in a zone, so that
//! later instance creation does not run out of stock.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `AccountForbidden.ProductCreationLimited`, `ClassicNetworkNotSupported`,
//! `DedicatedHostNotSupported`, `Invalid.AssuranceTimes.NotSupported`, `Invalid.EndTime`,
//! `Invalid.InstanceChargeType`, `Invalid.InstanceCpuCoreCountOrInstanceAmount`,
//! `Invalid.InstanceId`, `Invalid.InstanceType`, `Invalid.PackageType`,
//! `Invalid.PrivatePool.Purchase`, `Invalid.PrivatePoolOptions.Id`,
//! `Invalid.PrivatePoolOptions.Ids`, `Invalid.PrivatePoolOptions.MatchCriteria`,
//! `Invalid.PrivatePoolOptions.status`, `Invalid.PrivatePoolOptionsName.MalFormed`,
//! `Invalid.TimeSlot`, `Invalid.TooManyInstanceTypes`,
//! `Invalid.TooManyPrivatePoolOptions.Ids`, `Invalid.TooManyUnpaidPrivatePool`,
//! `Invalid.TooManyZoneIds`, `Invalid.ZoneId`, `InvalidAliUid`,
//! `InvalidPlatform.ValueNotSupported`, `InvalidStartTime.MalFormed`,
//! `InvalidStartTime.NotSupported`, `MissingParameter`, `MissingParameter.InstanceAmount`,
//! `MissingParameter.InstanceCpuCoreCount`,
//! `MissingParameter.InstanceCpuCoreCountOrInstanceAmount`,
//! `MissingParameter.PackageType`, `MissingParameter.PrivatePoolOptions.Id`,
//! `MissingParameter.PrivatePoolOptions.Ids`, `MissingParameter.RegionId`, `NoStock`,
//! `OperationDenied`, `PriceNotFound`, `RegionUnauthorized`, `RepeatStartPrivatePool`,
//! `SpotNotSupported`, `StartTime.NotNeed`.
//!
//! 403: `Invalid.ZoneIds`, `InvalidInstanceType.NotSupported`,
//! `InvalidResourceType.NotSupported`, `OperationDenied.NoStock`, `Zone.NotOnSale`,
//! `Zone.NotOpen`.
//!
//! 404: `InvalidResourceGroup.NotFound`, `InvalidZoneId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_capacity_reservation`](crate::Client::create_capacity_reservation).
///
/// Reserves capacity for an instance type in a zone, so that later instance creation does
/// not run out of stock.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateCapacityReservationRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Number of instances.
    ///
    /// `InstanceAmount`, required. At least 1.
    pub instance_amount: Option<i64>,
    /// Instance type.
    ///
    /// `InstanceType`, required.
    pub instance_type: Option<String>,
    /// When it starts, UTC.
    ///
    /// `StartTime`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
    /// When it ends, UTC.
    ///
    /// `EndTime`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end_time: Option<types::Time>,
    /// Whether it ends at a set time or runs until it is released.
    ///
    /// `EndTimeType`.
    pub end_time_type: Option<types::EndTimeType>,
    /// Platform of the operating system.
    ///
    /// `Platform`. Default: `linux`.
    pub platform: Option<types::Platform>,
    /// Ids of the zones.
    ///
    /// `ZoneId`, required. At most 100 items.
    pub zone_id: Option<Vec<String>>,
    /// Billing method, subscription or pay as you go.
    ///
    /// `InstanceChargeType`.
    pub instance_charge_type: Option<types::InstanceChargeType>,
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
}

impl CreateCapacityReservationRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `InstanceAmount`.
    pub fn instance_amount(mut self, value: impl Into<i64>) -> Self {
        self.instance_amount = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets `EndTimeType`.
    pub fn end_time_type(mut self, value: impl Into<types::EndTimeType>) -> Self {
        self.end_time_type = Some(value.into());
        self
    }

    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<types::Platform>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Sets `ZoneId`. An empty list cannot be sent.
    pub fn zone_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zone_id = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `PrivatePoolOptions`.
    #[inline]
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }
}

impl Record for CreateCapacityReservationRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceAmount", "InstanceType", "ZoneId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
        fields.add("ClientToken", &self.client_token);
        fields.add("Description", &self.description);
        fields.add("InstanceAmount", &self.instance_amount);
        fields.add("InstanceType", &self.instance_type);
        fields.add("StartTime", &self.start_time);
        fields.add("EndTime", &self.end_time);
        fields.add("EndTimeType", &self.end_time_type);
        fields.add("Platform", &self.platform);
        fields.add("ZoneId", &self.zone_id);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("PrivatePoolOptions", &self.private_pool_options);
    }
}

impl Request for CreateCapacityReservationRequest {
    type Response = CreateCapacityReservationResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateCapacityReservation")
            .region("RegionId")
            .client_token()
    }
}

/// Private pool, a capacity reservation or an elasticity assurance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// Which private pool is used when an instance starts.
    ///
    /// `MatchCriteria`.
    pub match_criteria: Option<types::PrivatePoolMatchCriteria>,
    /// Name of the private pool.
    ///
    /// `Name`.
    pub name: Option<String>,
}

impl PrivatePoolOptions {
    /// An empty `PrivatePoolOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MatchCriteria`.
    pub fn match_criteria(
        mut self,
        value: impl Into<types::PrivatePoolMatchCriteria>,
    ) -> Self {
        self.match_criteria = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Record for PrivatePoolOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("MatchCriteria", &self.match_criteria);
        fields.add("Name", &self.name);
    }
}

/// The response of
/// [`Client::create_capacity_reservation`](crate::Client::create_capacity_reservation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCapacityReservationResponse {
    /// Id of the private pool.
    ///
    /// `PrivatePoolOptionsId`.
    pub private_pool_options_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CreateCapacityReservationResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PrivatePoolOptionsId", &self.private_pool_options_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for CreateCapacityReservationResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PrivatePoolOptionsId" => self.private_pool_options_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    CreateCapacityReservationRequest, PrivatePoolOptions
);
ecs_core::internal::response_records!(CreateCapacityReservationResponse);
