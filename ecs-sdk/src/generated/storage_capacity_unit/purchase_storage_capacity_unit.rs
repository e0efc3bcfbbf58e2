// Generated from api-specs/ecs/2014-05-26/actions/PurchaseStorageCapacityUnit.json by `cargo xtask regenerate`. Do not edit.

//! `PurchaseStorageCapacityUnit`: buys storage capacity units, which cover the cost of
//! pay-as-you-go disks.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter.Capacity`, `InvalidParameter.CapacityExceed`,
//! `InvalidParameter.Name`, `InvalidParameter.Period`, `InvalidParameter.PeriodUnit`,
//! `InvalidStartTime.MalFormed`, `InvalidStartTime.NotSupported`,
//! `MissingParameter.Capacity`, `MissingParameter.RegionId`.
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
/// [`Client::purchase_storage_capacity_unit`](crate::Client::purchase_storage_capacity_unit).
///
/// Buys storage capacity units, which cover the cost of pay-as-you-go disks.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PurchaseStorageCapacityUnitRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Name of the storage capacity unit.
    ///
    /// `Name`.
    pub name: Option<String>,
    /// Capacity of the storage capacity unit in GiB.
    ///
    /// `Capacity`, required.
    pub capacity: Option<i64>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// When it starts, UTC.
    ///
    /// `StartTime`. Sent as `yyyy-MM-ddTHHZ`.
    pub start_time: Option<types::Time>,
    /// Length of the term, counted in the period unit.
    ///
    /// `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Application that places the order.
    ///
    /// `FromApp`.
    pub from_app: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// How many storage capacity units to buy.
    ///
    /// `Amount`. 1 to 20.
    pub amount: Option<i64>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
}

impl PurchaseStorageCapacityUnitRequest {
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

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Capacity`.
    pub fn capacity(mut self, value: impl Into<i64>) -> Self {
        self.capacity = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
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

    /// Sets `FromApp`.
    pub fn from_app(mut self, value: impl Into<String>) -> Self {
        self.from_app = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Amount`.
    pub fn amount(mut self, value: impl Into<i64>) -> Self {
        self.amount = Some(value.into());
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
}

impl Record for PurchaseStorageCapacityUnitRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "Capacity"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Name", &self.name);
        fields.add("Capacity", &self.capacity);
        fields.add("Description", &self.description);
        fields.add_as(Form::Hours, "StartTime", &self.start_time);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("FromApp", &self.from_app);
        fields.add("ClientToken", &self.client_token);
        fields.add("Amount", &self.amount);
        fields.add("Tag", &self.tag);
        fields.add("ResourceGroupId", &self.resource_group_id);
    }
}

impl Request for PurchaseStorageCapacityUnitRequest {
    type Response = PurchaseStorageCapacityUnitResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "PurchaseStorageCapacityUnit")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::purchase_storage_capacity_unit`](crate::Client::purchase_storage_capacity_unit).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurchaseStorageCapacityUnitResponse {
    /// Id of the order.
    ///
    /// `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Ids of the storage capacity units.
    ///
    /// `StorageCapacityUnitIds`.
    pub storage_capacity_unit_ids: Vec<String>,
}

impl Record for PurchaseStorageCapacityUnitResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
        fields
            .wrapped(
                "StorageCapacityUnitIds",
                "StorageCapacityUnitId",
                &self.storage_capacity_unit_ids,
            );
    }
}

impl ResponseRecord for PurchaseStorageCapacityUnitResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "OrderId" => self.order_id.slot(),
            "RequestId" => self.request_id.slot(),
            "StorageCapacityUnitIds" => {
                Slot::Wrapped(
                    "StorageCapacityUnitId",
                    &mut self.storage_capacity_unit_ids,
                )
            }
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(PurchaseStorageCapacityUnitRequest);
ecs_core::internal::response_records!(PurchaseStorageCapacityUnitResponse);
