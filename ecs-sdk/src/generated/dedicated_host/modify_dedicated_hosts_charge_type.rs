// Generated from api-specs/ecs/2014-05-26/actions/ModifyDedicatedHostsChargeType.json by `cargo xtask regenerate`. Do not edit.

//! Changes how dedicated hosts are billed.
//!
//! - **Costs**: A change to `PrePaid` places an order.
//! - **Limits**: At most 20 hosts per call.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//!
//! ```no_run
//! use ecs_sdk::dedicated_host::ModifyDedicatedHostsChargeTypeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyDedicatedHostsChargeTypeRequest::new()
//!     .dedicated_host_ids(["dh-bp165p6xk2tlw61eabcd"]);
//! ecs.modify_dedicated_hosts_charge_type(request.clone()).dry_run().await?;
//! let response = ecs.modify_dedicated_hosts_charge_type(request).await?;
//! for fee_of_instance in response.fee_of_instances {
//!     println!("{}", fee_of_instance.instance_id);
//! }
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, DryRun, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_dedicated_hosts_charge_type`](crate::Client::modify_dedicated_hosts_charge_type).
///
/// Changes how dedicated hosts are billed.
///
/// Needs
/// [`dedicated_host_ids`](field@ModifyDedicatedHostsChargeTypeRequest::dedicated_host_ids).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyDedicatedHostsChargeTypeRequest {
    /// Ids of the dedicated hosts.
    ///
    /// Required. At most 20 items.
    ///
    /// Wire name: `DedicatedHostIds`, sent as JSON text.
    pub dedicated_host_ids: Option<Vec<String>>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Length of the term, counted in the period unit.
    ///
    /// - 1 to 4 if `PeriodUnit` is `Week`.
    /// - 1 to 9, 12, 24, 36, 48 or 60 if `PeriodUnit` is `Month`.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Week` or `Month`, default [`Month`](types::PeriodUnit::Month). `Year` is not possible,
    /// unlike in the other actions of hosts.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`. `true`: check only; success is error DryRunOperation.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Whether the order is paid at once without a further step.
    ///
    /// Default: `true`.
    ///
    /// - `true`: pays at once; short balance leaves a broken order.
    /// - `false`: order stays unpaid.
    ///
    /// Wire name: `AutoPay`.
    pub auto_pay: Option<bool>,
    /// How the dedicated hosts are to be billed.
    ///
    /// Default: [`PrePaid`](types::InstanceChargeType::PrePaid).
    ///
    /// Wire name: `DedicatedHostChargeType`.
    pub dedicated_host_charge_type: Option<types::InstanceChargeType>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters. Makes retries safe;
    /// unique for each request.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Whether the response shows the fee per resource.
    ///
    /// Default: `false`. Only if `DedicatedHostChargeType` is `PostPaid`.
    ///
    /// Wire name: `DetailFee`.
    pub detail_fee: Option<bool>,
}

impl ModifyDedicatedHostsChargeTypeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the dedicated hosts. An empty list is sent as `[]`.
    /// [More](field@ModifyDedicatedHostsChargeTypeRequest::dedicated_host_ids)
    pub fn dedicated_host_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.dedicated_host_ids = Some(value.into_list());
        self
    }

    /// Id of the region. [More](field@ModifyDedicatedHostsChargeTypeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Length of the term, counted in the period unit.
    /// [More](field@ModifyDedicatedHostsChargeTypeRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted.
    /// [More](field@ModifyDedicatedHostsChargeTypeRequest::period_unit)
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@ModifyDedicatedHostsChargeTypeRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Whether the order is paid at once without a further step.
    /// [More](field@ModifyDedicatedHostsChargeTypeRequest::auto_pay)
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// How the dedicated hosts are to be billed.
    /// [More](field@ModifyDedicatedHostsChargeTypeRequest::dedicated_host_charge_type)
    pub fn dedicated_host_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.dedicated_host_charge_type = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifyDedicatedHostsChargeTypeRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether the response shows the fee per resource.
    /// [More](field@ModifyDedicatedHostsChargeTypeRequest::detail_fee)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyDedicatedHostsChargeTypeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DedicatedHostIds" => self.dedicated_host_ids.slot(),
            "RegionId" => self.region_id.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "DryRun" => self.dry_run.slot(),
            "AutoPay" => self.auto_pay.slot(),
            "DedicatedHostChargeType" => self.dedicated_host_charge_type.slot(),
            "ClientToken" => self.client_token.slot(),
            "DetailFee" => self.detail_fee.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `FeeOfInstances`.
    pub fee_of_instances: Vec<FeeOfInstance>,
    /// Id of the order.
    ///
    /// Absent if the change is to `PostPaid`.
    ///
    /// Wire name: `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
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

impl DecodeRecord for ModifyDedicatedHostsChargeTypeResponse {
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

/// The fee of a dedicated host.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FeeOfInstance {
    /// Currency of the price.
    ///
    /// - `CNY`: China site.
    /// - `USD`: international site.
    ///
    /// Wire name: `Currency`.
    pub currency: String,
    /// Amount of money.
    ///
    /// Wire name: `Fee`.
    pub fee: String,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
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

impl DecodeRecord for FeeOfInstance {
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
