// Generated from api-specs/ecs/2014-05-26/actions/CreateCapacityReservation.json by `cargo xtask regenerate`. Do not edit.

//! Reserves capacity for an instance type in a zone, so that later instance creation does
//! not run out of stock.
//!
//! - **Before**: Immediate reservations only; scheduled ones need the console.
//! - **Effects**: A private pool is created, which instances can match. Savings plans and
//!   regional reserved instances apply, zonal ones do not.
//! - **Costs**: The instance type is charged from the purchase to the release, whether it
//!   is used or not.
//! - **Limits**: One instance type per call. One zone per call.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_capacity_reservations`](crate::Client::describe_capacity_reservations),
//!   [`modify_instance_attachment_attributes`](crate::Client::modify_instance_attachment_attributes),
//!   [`run_instances`](crate::Client::run_instances),
//!   [`release_capacity_reservation`](crate::Client::release_capacity_reservation).
//!
//! ```no_run
//! use ecs_sdk::capacity::CreateCapacityReservationRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateCapacityReservationRequest::new()
//!     .instance_amount(1)
//!     .instance_type("ecs.g7.large")
//!     .zone_id(["cn-hangzhou-a"]);
//! let response = ecs.create_capacity_reservation(request).await?;
//! println!("{}", response.private_pool_options_id);
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_capacity_reservation`](crate::Client::create_capacity_reservation).
///
/// Reserves capacity for an instance type in a zone, so that later instance creation does
/// not run out of stock.
///
/// Needs [`instance_amount`](field@CreateCapacityReservationRequest::instance_amount),
/// [`instance_type`](field@CreateCapacityReservationRequest::instance_type),
/// [`zone_id`](field@CreateCapacityReservationRequest::zone_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateCapacityReservationRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Different here:
    ///
    /// - `Value`: At most 128 characters, not beginning with `acs:`, without `http://` or
    ///   `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters. Makes retries safe;
    /// unique for each request.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Description.
    ///
    /// Default: none. 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Number of instances.
    ///
    /// Required. At least 1.
    ///
    /// Wire name: `InstanceAmount`.
    pub instance_amount: Option<i64>,
    /// Instance type.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// When it starts, UTC.
    ///
    /// Default: immediately. Only an immediate start is possible with this action.
    ///
    /// Wire name: `StartTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
    /// When it ends, UTC.
    ///
    /// Required if `EndTimeType` is `Limited`.
    ///
    /// Wire name: `EndTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end_time: Option<types::Time>,
    /// Whether it ends at a set time or runs until it is released.
    ///
    /// Wire name: `EndTimeType`.
    pub end_time_type: Option<types::EndTimeType>,
    /// Platform of the operating system.
    ///
    /// Default: [`Linux`](types::Platform::Linux). Upper and lower case are equal. Not
    /// available yet.
    ///
    /// Wire name: `Platform`.
    pub platform: Option<types::Platform>,
    /// Ids of the zones.
    ///
    /// Required. At most 1 item.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<Vec<String>>,
    /// Billing method, subscription or pay as you go.
    ///
    /// `PostPaid`, default [`PostPaid`](types::InstanceChargeType::PostPaid).
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: Option<types::InstanceChargeType>,
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Wire name: `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
}

impl CreateCapacityReservationRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateCapacityReservationRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateCapacityReservationRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateCapacityReservationRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Description. [More](field@CreateCapacityReservationRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Number of instances. [More](field@CreateCapacityReservationRequest::instance_amount)
    pub fn instance_amount(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.instance_amount = Some(value.into_integer());
        self
    }

    /// Instance type. [More](field@CreateCapacityReservationRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// When it starts, UTC. [More](field@CreateCapacityReservationRequest::start_time)
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// When it ends, UTC. [More](field@CreateCapacityReservationRequest::end_time)
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
    /// [More](field@CreateCapacityReservationRequest::platform)
    pub fn platform(mut self, value: impl Into<types::Platform>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Ids of the zones. An empty list cannot be sent.
    /// [More](field@CreateCapacityReservationRequest::zone_id)
    pub fn zone_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.zone_id = Some(value.into_list());
        self
    }

    /// Billing method, subscription or pay as you go.
    /// [More](field@CreateCapacityReservationRequest::instance_charge_type)
    pub fn instance_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Private pool, a capacity reservation or an elasticity assurance.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateCapacityReservationRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            "ClientToken" => self.client_token.slot(),
            "Description" => self.description.slot(),
            "InstanceAmount" => self.instance_amount.slot(),
            "InstanceType" => self.instance_type.slot(),
            "StartTime" => self.start_time.slot(),
            "EndTime" => self.end_time.slot(),
            "EndTimeType" => self.end_time_type.slot(),
            "Platform" => self.platform.slot(),
            "ZoneId" => self.zone_id.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "PrivatePoolOptions" => self.private_pool_options.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// `Open` or `Target`, default [`Open`](types::PrivatePoolMatchCriteria::Open).
    ///
    /// Wire name: `MatchCriteria`.
    pub match_criteria: Option<types::PrivatePoolMatchCriteria>,
    /// Name of the private pool.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://` or `https://`.
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

    /// Which private pool is used when an instance starts.
    /// [More](field@PrivatePoolOptions::match_criteria)
    pub fn match_criteria(
        mut self,
        value: impl Into<types::PrivatePoolMatchCriteria>,
    ) -> Self {
        self.match_criteria = Some(value.into());
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("MatchCriteria", &self.match_criteria);
        fields.add("Name", &self.name);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PrivatePoolOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "MatchCriteria" => self.match_criteria.slot(),
            "Name" => self.name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::create_capacity_reservation`](crate::Client::create_capacity_reservation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCapacityReservationResponse {
    /// Id of the private pool.
    ///
    /// Wire name: `PrivatePoolOptionsId`.
    pub private_pool_options_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateCapacityReservationResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PrivatePoolOptionsId", &self.private_pool_options_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateCapacityReservationResponse {
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
