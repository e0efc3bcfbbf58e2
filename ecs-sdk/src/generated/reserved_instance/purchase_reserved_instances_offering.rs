// Generated from api-specs/ecs/2014-05-26/actions/PurchaseReservedInstancesOffering.json by `cargo xtask regenerate`. Do not edit.

//! `PurchaseReservedInstancesOffering`: buys a reserved instance, which lowers the price
//! of matching pay-as-you-go instances.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidChargeType.ValueNotSupported`, `InvalidDescription.Malformed`,
//! `InvalidInstanceType.ValueNotSupported`, `InvalidInstanceType.ValueUnauthorized`,
//! `InvalidParameter.Conflict`, `InvalidParameter.ReservedInstanceName`,
//! `InvalidParameter.Scope`, `InvalidParameter.SplitOrMerge`,
//! `InvalidPeriodUnit.ValueNotSupported`,
//! `InvalidReservedInstanceOfferingClass.ValueNotSupported`,
//! `InvalidReservedInstanceOfferingType.ValueNotSupported`,
//! `InvalidReservedInstancePlatform.ValueNotSupported`,
//! `InvalidReservedInstanceStatus.ValueNotSupported`,
//! `InvalidReservedInstanceZone.ValueNotSupported`, `InvalidStartTime.ScopeNotMatch`,
//! `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`,
//! `MissingParameter.InstanceType`, `MissingParameter.InstanceTypeAndAmountBothEmpty`,
//! `MissingParameter.ReservedInstanceConfiguration`,
//! `MissingParameter.ReservedInstanceId`, `MissingParameter.ZoneId`, `OperationDenied`,
//! `RegionUnauthorized`, `Zone.NotOnSale`.
//!
//! 403: `Account.Arrearage`, `InvalidParameter.NotMatch`,
//! `InvalidParameter.ResourceOwnerAccount`, `InvalidResourceType.NotSupported`,
//! `NodeControllerUnavailable`, `OperationDenied.NoStock`, `Zone.NotOpen`.
//!
//! 404: `InvalidZoneId.NotFound`, `PaymentMethodNotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Form, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::purchase_reserved_instances_offering`](crate::Client::purchase_reserved_instances_offering).
///
/// Buys a reserved instance, which lowers the price of matching pay-as-you-go instances.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PurchaseReservedInstancesOfferingRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Id of the zone.
    ///
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// Name of the reserved instance.
    ///
    /// `ReservedInstanceName`.
    pub reserved_instance_name: Option<String>,
    /// Instance type.
    ///
    /// `InstanceType`, required.
    pub instance_type: Option<String>,
    /// Whether the reserved instance applies to a region or to a zone.
    ///
    /// `Scope`.
    pub scope: Option<types::ReservedInstanceScope>,
    /// Number of instances.
    ///
    /// `InstanceAmount`. 1 to 100.
    pub instance_amount: Option<i64>,
    /// Payment option.
    ///
    /// `OfferingType`.
    pub offering_type: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Platform of the operating system.
    ///
    /// `Platform`.
    pub platform: Option<types::Platform>,
    /// Length of the term, counted in the period unit.
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
    /// When it starts, UTC.
    ///
    /// `StartTime`. Sent as `yyyy-MM-ddTHHZ`.
    pub start_time: Option<types::Time>,
}

impl PurchaseReservedInstancesOfferingRequest {
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

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<types::ReservedInstanceScope>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Sets `InstanceAmount`.
    pub fn instance_amount(mut self, value: impl Into<i64>) -> Self {
        self.instance_amount = Some(value.into());
        self
    }

    /// Sets `OfferingType`.
    pub fn offering_type(mut self, value: impl Into<String>) -> Self {
        self.offering_type = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<types::Platform>) -> Self {
        self.platform = Some(value.into());
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

    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

impl Record for PurchaseReservedInstancesOfferingRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceType"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Tag", &self.tag);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("ZoneId", &self.zone_id);
        fields.add("ReservedInstanceName", &self.reserved_instance_name);
        fields.add("InstanceType", &self.instance_type);
        fields.add("Scope", &self.scope);
        fields.add("InstanceAmount", &self.instance_amount);
        fields.add("OfferingType", &self.offering_type);
        fields.add("Description", &self.description);
        fields.add("Platform", &self.platform);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("ClientToken", &self.client_token);
        fields.add("AutoRenew", &self.auto_renew);
        fields.add("AutoRenewPeriod", &self.auto_renew_period);
        fields.add_as(Form::Hours, "StartTime", &self.start_time);
    }
}

impl Request for PurchaseReservedInstancesOfferingRequest {
    type Response = PurchaseReservedInstancesOfferingResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "PurchaseReservedInstancesOffering")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::purchase_reserved_instances_offering`](crate::Client::purchase_reserved_instances_offering).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurchaseReservedInstancesOfferingResponse {
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

impl Record for PurchaseReservedInstancesOfferingResponse {
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

impl ResponseRecord for PurchaseReservedInstancesOfferingResponse {
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

ecs_core::internal::request_records!(PurchaseReservedInstancesOfferingRequest);
ecs_core::internal::response_records!(PurchaseReservedInstancesOfferingResponse);
