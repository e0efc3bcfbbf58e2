// Generated from api-specs/ecs/2014-05-26/actions/ModifyCapacityReservation.json by `cargo xtask regenerate`. Do not edit.

//! Changes a capacity reservation, for example its name, size or end time.
//!
//! - **Effects**: A higher `InstanceAmount` can fail for lack of stock.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_capacity_reservations`](crate::Client::describe_capacity_reservations).
//!
//! ```no_run
//! use ecs_sdk::capacity::ModifyCapacityReservationRequest;
//! use ecs_sdk::capacity::modify_capacity_reservation::PrivatePoolOptions;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyCapacityReservationRequest::new()
//!     .instance_amount(1)
//!     .private_pool_options(PrivatePoolOptions::new().id("crp-bp67acfmxazb4p12abcd"));
//! ecs.modify_capacity_reservation(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidDescription.ValueNotSupported`, `InvalidEndTime.ValueNotSupported`,
//! `InvalidInstanceAmount.ValueNotSupported`, `InvalidStartTime.ValueNotSupported`.
//!
//! 401: `InvalidUser.Unauthorized`.
//!
//! 403: `IncorrectPrivatePoolStatus`, `InvalidPlatform.ValueNotSupported`,
//! `InvalidPrivatePoolOptions.Id`, `InvalidPrivatePoolOptionsName.ValueNotSupported`,
//! `OperationDenied.EndTimeTypeNotSupported`,
//! `OperationDenied.InstanceAmountNotSupported`, `OperationDenied.NoStock`,
//! `OperationDenied.PlatformNotSupported`, `OperationDenied.StartTimeNotSupported`.
//!
//! 404: `InvalidPrivatePoolId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_capacity_reservation`](crate::Client::modify_capacity_reservation).
///
/// Changes a capacity reservation, for example its name, size or end time.
///
/// Needs
/// [`private_pool_options`](field@ModifyCapacityReservationRequest::private_pool_options).
/// Often set:
/// [`instance_amount`](field@ModifyCapacityReservationRequest::instance_amount).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyCapacityReservationRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// When it starts, UTC.
    ///
    /// Default: immediately. Leave it unset.
    ///
    /// Wire name: `StartTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
    /// When it ends, UTC.
    ///
    /// Required if `EndTimeType` is `Limited`, and only then.
    ///
    /// Wire name: `EndTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end_time: Option<types::Time>,
    /// Whether it ends at a set time or runs until it is released.
    ///
    /// Wire name: `EndTimeType`.
    pub end_time_type: Option<types::EndTimeType>,
    /// Platform of the operating system.
    ///
    /// Upper and lower case are equal. Not available yet.
    ///
    /// Wire name: `Platform`.
    pub platform: Option<types::Platform>,
    /// Number of instances.
    ///
    /// 1 to 1,000. At least the number of instances in use.
    ///
    /// Wire name: `InstanceAmount`.
    pub instance_amount: Option<i64>,
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Required.
    ///
    /// Wire name: `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
}

impl ModifyCapacityReservationRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyCapacityReservationRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyCapacityReservationRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// When it starts, UTC. [More](field@ModifyCapacityReservationRequest::start_time)
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// When it ends, UTC. [More](field@ModifyCapacityReservationRequest::end_time)
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Whether it ends at a set time or runs until it is released.
    pub fn end_time_type(mut self, value: impl Into<types::EndTimeType>) -> Self {
        self.end_time_type = Some(value.into());
        self
    }

    /// Platform of the operating system.
    /// [More](field@ModifyCapacityReservationRequest::platform)
    pub fn platform(mut self, value: impl Into<types::Platform>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Number of instances. [More](field@ModifyCapacityReservationRequest::instance_amount)
    pub fn instance_amount(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.instance_amount = Some(value.into_integer());
        self
    }

    /// Private pool, a capacity reservation or an elasticity assurance.
    /// [More](field@ModifyCapacityReservationRequest::private_pool_options)
    #[inline]
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }
}

impl Record for ModifyCapacityReservationRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PrivatePoolOptions"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Description", &self.description);
        fields.add("StartTime", &self.start_time);
        fields.add("EndTime", &self.end_time);
        fields.add("EndTimeType", &self.end_time_type);
        fields.add("Platform", &self.platform);
        fields.add("InstanceAmount", &self.instance_amount);
        fields.add("PrivatePoolOptions", &self.private_pool_options);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyCapacityReservationRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Description" => self.description.slot(),
            "StartTime" => self.start_time.slot(),
            "EndTime" => self.end_time.slot(),
            "EndTimeType" => self.end_time_type.slot(),
            "Platform" => self.platform.slot(),
            "InstanceAmount" => self.instance_amount.slot(),
            "PrivatePoolOptions" => self.private_pool_options.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyCapacityReservationRequest {
    type Response = ModifyCapacityReservationResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyCapacityReservation").region("RegionId")
    }
}

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
    /// Name of the private pool.
    ///
    /// 2 to 128 characters: letters, digits, `:`, `_` and `-`, beginning with a letter, not
    /// beginning with `http://` or `https://`. Elsewhere the first character can also be
    /// Chinese.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
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

    /// Name of the private pool. [More](field@PrivatePoolOptions::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
        fields.add("Name", &self.name);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PrivatePoolOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Id" => self.id.slot(),
            "Name" => self.name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::modify_capacity_reservation`](crate::Client::modify_capacity_reservation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyCapacityReservationResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyCapacityReservationResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyCapacityReservationResponse {
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
    ModifyCapacityReservationRequest, PrivatePoolOptions
);
ecs_core::internal::response_records!(ModifyCapacityReservationResponse);
