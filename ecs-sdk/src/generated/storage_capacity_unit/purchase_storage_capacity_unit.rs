// Generated from api-specs/ecs/2014-05-26/actions/PurchaseStorageCapacityUnit.json by `cargo xtask regenerate`. Do not edit.

//! Buys storage capacity units, which cover the cost of pay-as-you-go disks.
//!
//! - **Costs**: Buys a unit, which offsets charges for disks.
//! - **Limits**: At most 20 units per call.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_storage_capacity_units`](crate::Client::describe_storage_capacity_units).
//!
//! ```no_run
//! use ecs_sdk::storage_capacity_unit::PurchaseStorageCapacityUnitRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = PurchaseStorageCapacityUnitRequest::new().capacity(20);
//! let response = ecs.purchase_storage_capacity_unit(request).await?;
//! for item in response.storage_capacity_unit_ids {
//!     println!("{item}");
//! }
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::purchase_storage_capacity_unit`](crate::Client::purchase_storage_capacity_unit).
///
/// Buys storage capacity units, which cover the cost of pay-as-you-go disks.
///
/// Needs [`capacity`](field@PurchaseStorageCapacityUnitRequest::capacity).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PurchaseStorageCapacityUnitRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client. Offsets bills of pay-as-you-go disks of this region
    /// only.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Name of the storage capacity unit.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Capacity of the storage capacity unit in GiB.
    ///
    /// Required. 20, 40, 100, 200, 500, 1,024, 2,048, 5,120, 5,210, 10,240, 20,480, 51,200 or
    /// 52,100. 5210 and 52100 are probably typing errors for 5120 and 51200, which
    /// `DescribeStorageCapacityUnits` has.
    ///
    /// Wire name: `Capacity`.
    pub capacity: Option<i64>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// When it starts, UTC.
    ///
    /// Default: the creation. In UTC; at most 180 days after the creation.
    ///
    /// Wire name: `StartTime`, sent as `yyyy-MM-ddTHHZ`.
    pub start_time: Option<types::Time>,
    /// Length of the term, counted in the period unit.
    ///
    /// Default: 1.
    ///
    /// - 1 to 3 or 6 if `PeriodUnit` is `Month`.
    /// - 1, 3 or 5 if `PeriodUnit` is `Year`.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Month` or `Year`, default [`Month`](types::PeriodUnit::Month).
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Application that places the order.
    ///
    /// Default: `OpenAPI`. Marks the origin; it need not be set.
    ///
    /// Wire name: `FromApp`.
    pub from_app: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// How many storage capacity units to buy.
    ///
    /// 1 to 20, default 1.
    ///
    /// Wire name: `Amount`.
    pub amount: Option<i64>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Different here:
    ///
    /// - `Value`: At most 128 characters, not beginning with `acs:`, without `http://` or
    ///   `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the resource group.
    ///
    /// A group that the caller has rights on.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
}

impl PurchaseStorageCapacityUnitRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@PurchaseStorageCapacityUnitRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the storage capacity unit.
    /// [More](field@PurchaseStorageCapacityUnitRequest::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Capacity of the storage capacity unit in GiB.
    /// [More](field@PurchaseStorageCapacityUnitRequest::capacity)
    pub fn capacity(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.capacity = Some(value.into_integer());
        self
    }

    /// Description. [More](field@PurchaseStorageCapacityUnitRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// When it starts, UTC. [More](field@PurchaseStorageCapacityUnitRequest::start_time)
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Length of the term, counted in the period unit.
    /// [More](field@PurchaseStorageCapacityUnitRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted.
    /// [More](field@PurchaseStorageCapacityUnitRequest::period_unit)
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Application that places the order.
    /// [More](field@PurchaseStorageCapacityUnitRequest::from_app)
    pub fn from_app(mut self, value: impl Into<String>) -> Self {
        self.from_app = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@PurchaseStorageCapacityUnitRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// How many storage capacity units to buy.
    /// [More](field@PurchaseStorageCapacityUnitRequest::amount)
    pub fn amount(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.amount = Some(value.into_integer());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@PurchaseStorageCapacityUnitRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the resource group.
    /// [More](field@PurchaseStorageCapacityUnitRequest::resource_group_id)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PurchaseStorageCapacityUnitRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Name" => self.name.slot(),
            "Capacity" => self.capacity.slot(),
            "Description" => self.description.slot(),
            "StartTime" => self.start_time.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "FromApp" => self.from_app.slot(),
            "ClientToken" => self.client_token.slot(),
            "Amount" => self.amount.slot(),
            "Tag" => self.tag.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Ids of the storage capacity units.
    ///
    /// Wire name: `StorageCapacityUnitIds`.
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

impl DecodeRecord for PurchaseStorageCapacityUnitResponse {
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
