// Generated from api-specs/ecs/2014-05-26/actions/ReleaseCapacityReservation.json by `cargo xtask regenerate`. Do not edit.

//! Releases a capacity reservation.
//!
//! - **Before**: The reservation must have started immediately, with `EndTimeType`
//!   `Unlimited`.
//! - **Effects**: This cannot be undone.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//! - **See also**:
//!   [`describe_capacity_reservations`](crate::Client::describe_capacity_reservations).
//!
//! ```no_run
//! use ecs_sdk::capacity::ReleaseCapacityReservationRequest;
//! use ecs_sdk::capacity::release_capacity_reservation::PrivatePoolOptions;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ReleaseCapacityReservationRequest::new()
//!     .private_pool_options(PrivatePoolOptions::new().id("crp-bp67acfmxazb4p12abcd"));
//! ecs.release_capacity_reservation(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `ClassicNetworkNotSupported`, `DedicatedHostNotSupported`,
//! `Invalid.Action.ReleaseCapacityReservation`, `Invalid.AssuranceTimes.NotSupported`,
//! `Invalid.InstanceChargeType`, `Invalid.InstanceCpuCoreCountOrInstanceAmount`,
//! `Invalid.InstanceId`, `Invalid.InstanceType`, `Invalid.PackageType`,
//! `Invalid.PrivatePool.Purchase`, `Invalid.PrivatePoolOptions.Id`,
//! `Invalid.PrivatePoolOptions.Ids`, `Invalid.PrivatePoolOptions.MatchCriteria`,
//! `Invalid.PrivatePoolOptions.status`, `Invalid.TooManyInstanceTypes`,
//! `Invalid.TooManyPrivatePoolOptions.Ids`, `Invalid.TooManyUnpaidPrivatePool`,
//! `Invalid.TooManyZoneIds`, `Invalid.ZoneId`, `InvalidAliUid`,
//! `InvalidOperation.ReleasePrivatePoolUnsupported`, `InvalidParameter.Name`,
//! `InvalidParameter.PrivatePoolOptions.Ids`, `InvalidPlatform.ValueNotSupported`,
//! `MissingParameter.InstanceAmount`, `MissingParameter.InstanceCpuCoreCount`,
//! `MissingParameter.InstanceCpuCoreCountOrInstanceAmount`,
//! `MissingParameter.PackageType`, `MissingParameter.PrivatePoolOptions.Id`,
//! `MissingParameter.PrivatePoolOptions.Ids`, `MissingParameter.RegionId`,
//! `RepeatStartPrivatePool`, `SpotNotSupported`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::release_capacity_reservation`](crate::Client::release_capacity_reservation).
///
/// Releases a capacity reservation.
///
/// Needs
/// [`private_pool_options`](field@ReleaseCapacityReservationRequest::private_pool_options).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReleaseCapacityReservationRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Only `false`, default `false`. A dry run is not available: `true` is rejected.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Required.
    ///
    /// Wire name: `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
}

impl ReleaseCapacityReservationRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ReleaseCapacityReservationRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@ReleaseCapacityReservationRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Private pool, a capacity reservation or an elasticity assurance.
    /// [More](field@ReleaseCapacityReservationRequest::private_pool_options)
    #[inline]
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }
}

impl Record for ReleaseCapacityReservationRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PrivatePoolOptions"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("DryRun", &self.dry_run);
        fields.add("PrivatePoolOptions", &self.private_pool_options);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ReleaseCapacityReservationRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "DryRun" => self.dry_run.slot(),
            "PrivatePoolOptions" => self.private_pool_options.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ReleaseCapacityReservationRequest {
    type Response = ReleaseCapacityReservationResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ReleaseCapacityReservation").region("RegionId")
    }
}

impl DryRun for ReleaseCapacityReservationRequest {}

/// Private pool, a capacity reservation or an elasticity assurance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// Id of the private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Required.
    ///
    /// Wire name: `Id`.
    pub id: Option<String>,
}

impl PrivatePoolOptions {
    /// An empty `PrivatePoolOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the private pool, a capacity reservation or an elasticity assurance.
    /// [More](field@PrivatePoolOptions::id)
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

impl Record for PrivatePoolOptions {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Id"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Id", &self.id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PrivatePoolOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Id" => self.id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::release_capacity_reservation`](crate::Client::release_capacity_reservation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleaseCapacityReservationResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ReleaseCapacityReservationResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ReleaseCapacityReservationResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    ReleaseCapacityReservationRequest, PrivatePoolOptions
);
ecs_core::internal::response_records!(ReleaseCapacityReservationResponse);
