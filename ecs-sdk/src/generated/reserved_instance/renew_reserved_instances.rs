// Generated from api-specs/ecs/2014-05-26/actions/RenewReservedInstances.json by `cargo xtask regenerate`. Do not edit.

//! `RenewReservedInstances`: renews reserved instances.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidChargeType.ValueNotSupported`, `InvalidInstanceType.ValueUnauthorized`,
//! `InvalidParameter.Conflict`, `InvalidParameter.Period`, `InvalidParameter.PeriodUnit`,
//! `InvalidParameter.ReservedInstanceIds`, `InvalidPeriod`,
//! `InvalidPeriod.ExceededMaximumExpiration`, `InvalidPeriodUnit.ValueNotSupported`,
//! `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`,
//! `MissingParameter.ReservedInstanceIds`, `OperationDenied`, `RegionUnauthorized`,
//! `Zone.NotOnSale`.
//!
//! 403: `Account.Arrearage`, `ChargeTypeViolation`, `IncorrectInstanceStatus`,
//! `InvalidConfiguration.ValueNotSupported`, `InvalidInstanceAmount.ValueNotSupported`,
//! `InvalidParameter`, `InvalidParameter.NotMatch`,
//! `InvalidParameter.ReservedInstanceName`, `InvalidParameter.ResourceOwnerAccount`,
//! `InvalidParameter.Scope`, `InvalidParameter.SplitOrMerge`,
//! `InvalidParameter.ValueNotSupported`, `InvalidPlatform.ValueNotSupported`,
//! `InvalidReservedInstanceId.NotFound`, `InvalidReservedInstanceName.Malformed`,
//! `InvalidReservedInstanceOfferingClass.ValueNotSupported`,
//! `InvalidReservedInstanceOfferingType.ValueNotSupported`,
//! `InvalidReservedInstancePlatform.ValueNotSupported`,
//! `InvalidReservedInstanceStatus.ValueNotSupported`,
//! `InvalidReservedInstanceZone.ValueNotSupported`, `InvalidResourceType.NotSupported`,
//! `InvalidScope.ValueNotSupported`, `InvalidZoneId.ValueNotSupported`,
//! `MissingParameter.InstanceType`, `MissingParameter.InstanceTypeAndAmountBothEmpty`,
//! `MissingParameter.ReservedInstanceConfiguration`,
//! `MissingParameter.ReservedInstanceId`, `MissingParameter.ZoneId`,
//! `NodeControllerUnavailable`, `OperationDenied.NoStock`,
//! `OperationDenied.OnlyModifyName`, `Zone.NotOpen`.
//!
//! 404: `InvalidZoneId.NotFound`.
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
/// [`Client::renew_reserved_instances`](crate::Client::renew_reserved_instances).
///
/// Renews reserved instances.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RenewReservedInstancesRequest {
    /// Ids of the reserved instances.
    ///
    /// `ReservedInstanceId`. 1 to 100 items.
    pub reserved_instance_id: Option<Vec<String>>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// For how long to renew, counted in the period unit.
    ///
    /// `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Whether it is renewed automatically.
    ///
    /// `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
}

impl RenewReservedInstancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ReservedInstanceId`. An empty list cannot be sent.
    pub fn reserved_instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reserved_instance_id = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<i64>) -> Self {
        self.period = Some(value.into());
        self
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: impl Into<i64>) -> Self {
        self.auto_renew_period = Some(value.into());
        self
    }
}

impl Record for RenewReservedInstancesRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ReservedInstanceId", &self.reserved_instance_id);
        fields.add("RegionId", &self.region_id);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("ClientToken", &self.client_token);
        fields.add("AutoRenew", &self.auto_renew);
        fields.add("AutoRenewPeriod", &self.auto_renew_period);
    }
}

impl Request for RenewReservedInstancesRequest {
    type Response = RenewReservedInstancesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "RenewReservedInstances")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::renew_reserved_instances`](crate::Client::renew_reserved_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenewReservedInstancesResponse {
    /// Id of the order.
    ///
    /// `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Ids of the reserved instances.
    ///
    /// `ReservedInstanceIdSets`.
    pub reserved_instance_id_sets: Vec<String>,
}

impl Record for RenewReservedInstancesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
        fields
            .wrapped(
                "ReservedInstanceIdSets",
                "ReservedInstanceId",
                &self.reserved_instance_id_sets,
            );
    }
}

impl ResponseRecord for RenewReservedInstancesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "OrderId" => self.order_id.slot(),
            "RequestId" => self.request_id.slot(),
            "ReservedInstanceIdSets" => {
                Slot::Wrapped("ReservedInstanceId", &mut self.reserved_instance_id_sets)
            }
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(RenewReservedInstancesRequest);
ecs_core::internal::response_records!(RenewReservedInstancesResponse);
