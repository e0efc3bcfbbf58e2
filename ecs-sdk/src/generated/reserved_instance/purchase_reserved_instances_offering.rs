// Generated from api-specs/ecs/2014-05-26/actions/PurchaseReservedInstancesOffering.json by `cargo xtask regenerate`. Do not edit.

//! Buys a reserved instance, which lowers the price of matching pay-as-you-go instances.
//!
//! - **Effects**: No instance is created.
//! - **Costs**: Paid as `OfferingType` says.
//! - **Limits**: At most 20 regional reserved instances per account, over all regions. At
//!   most 20 zonal reserved instances per zone.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_reserved_instances`](crate::Client::describe_reserved_instances),
//!   [`describe_price`](crate::Client::describe_price).
//!
//! ```no_run
//! use ecs_sdk::reserved_instance::PurchaseReservedInstancesOfferingRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = PurchaseReservedInstancesOfferingRequest::new()
//!     .instance_type("ecs.g7.large");
//! let response = ecs.purchase_reserved_instances_offering(request).await?;
//! for item in response.reserved_instance_id_sets {
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
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::purchase_reserved_instances_offering`](crate::Client::purchase_reserved_instances_offering).
///
/// Buys a reserved instance, which lowers the price of matching pay-as-you-go instances.
///
/// Needs [`instance_type`](field@PurchaseReservedInstancesOfferingRequest::instance_type).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PurchaseReservedInstancesOfferingRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Different here:
    ///
    /// - `Value`: 1 to 128 characters, not beginning with `aliyun` or `acs:`, without
    ///   `http://` or `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Id of the zone.
    ///
    /// Required if `Scope` is `Zone`, and only then.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Name of the reserved instance.
    ///
    /// 2 to 128 characters: letters, digits, `:`, `_` and `-`, beginning with a letter, not
    /// beginning with `http://` or `https://`.
    ///
    /// Wire name: `ReservedInstanceName`.
    pub reserved_instance_name: Option<String>,
    /// Instance type.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Whether the reserved instance applies to a region or to a zone.
    ///
    /// Default: [`Region`](types::ReservedInstanceScope::Region).
    ///
    /// Wire name: `Scope`.
    pub scope: Option<types::ReservedInstanceScope>,
    /// Number of instances.
    ///
    /// 1 to 50, default 1.
    ///
    /// Wire name: `InstanceAmount`.
    pub instance_amount: Option<i64>,
    /// Payment option.
    ///
    /// `No Upfront`, `Partial Upfront` or `All Upfront`. Default: `All Upfront`. The spaces
    /// are part of the values.
    ///
    /// Wire name: `OfferingType`.
    pub offering_type: Option<String>,
    /// Description.
    ///
    /// Default: none. 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Platform of the operating system.
    ///
    /// Default: [`Linux`](types::Platform::Linux).
    ///
    /// Wire name: `Platform`.
    pub platform: Option<types::Platform>,
    /// Length of the term, counted in the period unit.
    ///
    /// 1, 3 or 5, default 1.
    ///
    /// - 1 or 3 on the international site.
    /// - 1, 3 or 5 if `PeriodUnit` is `Year`, on the China site.
    /// - 1 if `PeriodUnit` is `Month`, on the China site.
    ///
    /// An example of the service buys 2 years, although the lists do not contain 2. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Year` or `Month`. Default: `Year` on the international site, `Month` on the China
    /// site.
    ///
    /// - `Year`, default `Year` on the international site.
    /// - `Year` or `Month`, default `Month` on the China site.
    ///
    /// Always set it, because the default differs between the sites.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters. Makes retries safe;
    /// unique for each request.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Whether it is renewed automatically.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// In months.
    ///
    /// - 1, 12, 36 or 60 on the China site.
    /// - 12 or 36 on the international site.
    /// - Default 1 if `PeriodUnit` is `Month`, on the China site.
    /// - Default 12 if `PeriodUnit` is `Year`.
    ///
    /// Only if `AutoRenew` is `true`.
    ///
    /// Wire name: `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
    /// When it starts, UTC.
    ///
    /// Default: the start of the current hour.
    ///
    /// Wire name: `StartTime`, sent as `yyyy-MM-ddTHHZ`.
    pub start_time: Option<types::Time>,
}

impl PurchaseReservedInstancesOfferingRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@PurchaseReservedInstancesOfferingRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@PurchaseReservedInstancesOfferingRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the zone. [More](field@PurchaseReservedInstancesOfferingRequest::zone_id)
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Name of the reserved instance.
    /// [More](field@PurchaseReservedInstancesOfferingRequest::reserved_instance_name)
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }

    /// Instance type. [More](field@PurchaseReservedInstancesOfferingRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Whether the reserved instance applies to a region or to a zone.
    /// [More](field@PurchaseReservedInstancesOfferingRequest::scope)
    pub fn scope(mut self, value: impl Into<types::ReservedInstanceScope>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Number of instances.
    /// [More](field@PurchaseReservedInstancesOfferingRequest::instance_amount)
    pub fn instance_amount(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.instance_amount = Some(value.into_integer());
        self
    }

    /// Payment option. [More](field@PurchaseReservedInstancesOfferingRequest::offering_type)
    pub fn offering_type(mut self, value: impl Into<String>) -> Self {
        self.offering_type = Some(value.into());
        self
    }

    /// Description. [More](field@PurchaseReservedInstancesOfferingRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Platform of the operating system.
    /// [More](field@PurchaseReservedInstancesOfferingRequest::platform)
    pub fn platform(mut self, value: impl Into<types::Platform>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Length of the term, counted in the period unit.
    /// [More](field@PurchaseReservedInstancesOfferingRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted.
    /// [More](field@PurchaseReservedInstancesOfferingRequest::period_unit)
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@PurchaseReservedInstancesOfferingRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether it is renewed automatically.
    /// [More](field@PurchaseReservedInstancesOfferingRequest::auto_renew)
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// For how long it is renewed each time, counted in the period unit.
    /// [More](field@PurchaseReservedInstancesOfferingRequest::auto_renew_period)
    pub fn auto_renew_period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.auto_renew_period = Some(value.into_integer());
        self
    }

    /// When it starts, UTC. [More](field@PurchaseReservedInstancesOfferingRequest::start_time)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PurchaseReservedInstancesOfferingRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Tag" => self.tag.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            "ReservedInstanceName" => self.reserved_instance_name.slot(),
            "InstanceType" => self.instance_type.slot(),
            "Scope" => self.scope.slot(),
            "InstanceAmount" => self.instance_amount.slot(),
            "OfferingType" => self.offering_type.slot(),
            "Description" => self.description.slot(),
            "Platform" => self.platform.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "ClientToken" => self.client_token.slot(),
            "AutoRenew" => self.auto_renew.slot(),
            "AutoRenewPeriod" => self.auto_renew_period.slot(),
            "StartTime" => self.start_time.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Ids of the reserved instances.
    ///
    /// Wire name: `ReservedInstanceIdSets`.
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

impl DecodeRecord for PurchaseReservedInstancesOfferingResponse {
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
