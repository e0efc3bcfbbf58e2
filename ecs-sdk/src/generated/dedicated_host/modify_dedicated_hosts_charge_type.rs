// Generated from api-specs/ecs/2014-05-26/actions/ModifyDedicatedHostsChargeType.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyDedicatedHostsChargeType`: changes how dedicated hosts are billed.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `ExpiredInstance`, `InstancesIdQuotaExceed`,
//! `InvalidAccountStatus.PayAmountLimitExceeded`, `InvalidClientToken.ValueNotSupported`,
//! `InvalidImageType.NotSupported`, `InvalidInstance.UnpaidOrder`,
//! `InvalidInstanceChargeType.ValueNotSupported`, `InvalidParameter`,
//! `InvalidParameter.InstanceIds`, `InvalidPeriod.ExceededDedicatedHost`,
//! `InvalidPeriod.UnitMismatch`, `InvalidSpotStrategy`, `InvalidStatus.ValueNotSupported`,
//! `InvalidSystemDiskCategory.ValueNotSupported`, `QuotaExceed.AfterpayInstance`,
//! `QuotaExceed.RufundVcpu`, `ReleaseTimeHaveBeenSet`, `Throttling`.
//!
//! 403: `Account.Arrearage`, `ImageNotSupportInstanceType`, `InstanceType.Offline`,
//! `InvalidAccountStatus.NotEnoughBalance`, `InvalidAction`,
//! `InvalidInstanceType.PhasedOut`, `InvalidInstanceType.ValueNotSupported`,
//! `InvalidOperation.NotSupport`, `InvalidParameter.NotMatch`, `QuotaExceed.PostPaidDisk`,
//! `RealNameAuthenticationError`.
//!
//! 404: `InvalidInstanceId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DryRun, Fields, Form, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_dedicated_hosts_charge_type`](crate::Client::modify_dedicated_hosts_charge_type).
///
/// Changes how dedicated hosts are billed.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyDedicatedHostsChargeTypeRequest {
    /// Ids of the dedicated hosts.
    ///
    /// `DedicatedHostIds`, required. Sent as JSON text.
    pub dedicated_host_ids: Option<Vec<String>>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Length of the term, counted in the period unit.
    ///
    /// `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`. Default: `false`.
    pub dry_run: Option<bool>,
    /// Whether the order is paid at once without a further step.
    ///
    /// `AutoPay`. Default: `true`.
    pub auto_pay: Option<bool>,
    /// How the dedicated hosts are to be billed.
    ///
    /// `DedicatedHostChargeType`. Default: `PrePaid`.
    pub dedicated_host_charge_type: Option<types::InstanceChargeType>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Whether the response shows the fee per resource.
    ///
    /// `DetailFee`. Default: `false`.
    pub detail_fee: Option<bool>,
}

impl ModifyDedicatedHostsChargeTypeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DedicatedHostIds`. An empty list is sent as `[]`.
    pub fn dedicated_host_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dedicated_host_ids = Some(value.into_iter().map(Into::into).collect());
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

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `DedicatedHostChargeType`.
    pub fn dedicated_host_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.dedicated_host_charge_type = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DetailFee`.
    #[inline]
    pub fn detail_fee(mut self, value: bool) -> Self {
        self.detail_fee = Some(value);
        self
    }
}

impl Record for ModifyDedicatedHostsChargeTypeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["DedicatedHostIds", "RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::JsonText, "DedicatedHostIds", &self.dedicated_host_ids);
        fields.add("RegionId", &self.region_id);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("DryRun", &self.dry_run);
        fields.add("AutoPay", &self.auto_pay);
        fields.add("DedicatedHostChargeType", &self.dedicated_host_charge_type);
        fields.add("ClientToken", &self.client_token);
        fields.add("DetailFee", &self.detail_fee);
    }
}

impl Request for ModifyDedicatedHostsChargeTypeRequest {
    type Response = ModifyDedicatedHostsChargeTypeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyDedicatedHostsChargeType")
            .region("RegionId")
            .client_token()
    }
}

impl DryRun for ModifyDedicatedHostsChargeTypeRequest {}

/// The response of
/// [`Client::modify_dedicated_hosts_charge_type`](crate::Client::modify_dedicated_hosts_charge_type).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyDedicatedHostsChargeTypeResponse {
    /// Fee per instance.
    ///
    /// `FeeOfInstances`.
    pub fee_of_instances: Vec<FeeOfInstance>,
    /// Id of the order.
    ///
    /// `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyDedicatedHostsChargeTypeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("FeeOfInstances", "FeeOfInstance", &self.fee_of_instances);
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyDedicatedHostsChargeTypeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "FeeOfInstances" => {
                Slot::Wrapped("FeeOfInstance", &mut self.fee_of_instances)
            }
            "OrderId" => self.order_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Fee per instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FeeOfInstance {
    /// Currency of the price.
    ///
    /// `Currency`.
    pub currency: String,
    /// Amount of money.
    ///
    /// `Fee`.
    pub fee: String,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: String,
}

impl Record for FeeOfInstance {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Currency", &self.currency);
        fields.add("Fee", &self.fee);
        fields.add("InstanceId", &self.instance_id);
    }
}

impl ResponseRecord for FeeOfInstance {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Currency" => self.currency.slot(),
            "Fee" => self.fee.slot(),
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyDedicatedHostsChargeTypeRequest);
ecs_core::internal::response_records!(
    ModifyDedicatedHostsChargeTypeResponse, FeeOfInstance
);
