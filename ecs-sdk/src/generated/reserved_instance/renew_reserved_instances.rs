// Generated from api-specs/ecs/2014-05-26/actions/RenewReservedInstances.json by `cargo xtask regenerate`. Do not edit.

//! Renews reserved instances.
//!
//! The call can turn automatic renewal on, but not off.
//!
//! - **Costs**: The new term is charged.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_reserved_instances`](crate::Client::describe_reserved_instances),
//!   [`modify_reserved_instance_auto_renew_attribute`](crate::Client::modify_reserved_instance_auto_renew_attribute).
//!
//! ```no_run
//! use ecs_sdk::reserved_instance::RenewReservedInstancesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = RenewReservedInstancesRequest::new()
//!     .reserved_instance_id(["ri-bp1cx3n9q2k5v8y7abcd"]);
//! let response = ecs.renew_reserved_instances(request).await?;
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::renew_reserved_instances`](crate::Client::renew_reserved_instances).
///
/// Renews reserved instances.
///
/// Often set:
/// [`reserved_instance_id`](field@RenewReservedInstancesRequest::reserved_instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RenewReservedInstancesRequest {
    /// Ids of the reserved instances.
    ///
    /// 1 to 100 items.
    ///
    /// Wire name: `ReservedInstanceId`.
    pub reserved_instance_id: Option<Vec<String>>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// For how long to renew, counted in the period unit.
    ///
    /// 1, 3 or 5, default 1.
    ///
    /// - 1 or 3 on the international site.
    /// - 1, 3 or 5 if `PeriodUnit` is `Year`, on the China site.
    /// - 1 if `PeriodUnit` is `Month`, on the China site.
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
    /// Default: `false`. `false`: leaves auto-renewal as is.
    ///
    /// Wire name: `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// In months.
    ///
    /// - 12 or 36, default 12 on the international site.
    /// - 1, 12, 36 or 60, default 1 if `PeriodUnit` is `Month`, on the China site.
    /// - 12, 36 or 60, default 12 if `PeriodUnit` is `Year`, on the China site.
    ///
    /// Only if `AutoRenew` is `true`.
    ///
    /// Wire name: `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
}

impl RenewReservedInstancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the reserved instances. An empty list cannot be sent.
    /// [More](field@RenewReservedInstancesRequest::reserved_instance_id)
    pub fn reserved_instance_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.reserved_instance_id = Some(value.into_list());
        self
    }

    /// Id of the region. [More](field@RenewReservedInstancesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// For how long to renew, counted in the period unit.
    /// [More](field@RenewReservedInstancesRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted.
    /// [More](field@RenewReservedInstancesRequest::period_unit)
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@RenewReservedInstancesRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether it is renewed automatically.
    /// [More](field@RenewReservedInstancesRequest::auto_renew)
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// For how long it is renewed each time, counted in the period unit.
    /// [More](field@RenewReservedInstancesRequest::auto_renew_period)
    pub fn auto_renew_period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.auto_renew_period = Some(value.into_integer());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RenewReservedInstancesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ReservedInstanceId" => self.reserved_instance_id.slot(),
            "RegionId" => self.region_id.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "ClientToken" => self.client_token.slot(),
            "AutoRenew" => self.auto_renew.slot(),
            "AutoRenewPeriod" => self.auto_renew_period.slot(),
            _ => return None,
        };
        Some(slot)
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

impl DecodeRecord for RenewReservedInstancesResponse {
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
