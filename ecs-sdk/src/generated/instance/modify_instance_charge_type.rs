// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceChargeType.json by `cargo xtask regenerate`. Do not edit.

//! Changes instances between pay-as-you-go and subscription billing.
//!
//! The instance must be `Running` or `Stopped`.
//!
//! - **Before**: The account must not have overdue payments. For a change to `PrePaid`,
//!   the instance must not have an automatic release time. For a change to `PrePaid`, an
//!   instance in economical mode must be started first. On the international site, a
//!   change to `PostPaid` needs remaining monthly refund quota.
//! - **Effects**: A change to `PostPaid` replaces the whole term of the instance.
//! - **Costs**: The order is paid at once unless `AutoPay` is false. A change to
//!   `PostPaid` refunds the difference, but not vouchers.
//! - **Limits**: At most 20 instances per call.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//! - **See also**: [`describe_instances`](crate::Client::describe_instances),
//!   [`modify_instance_auto_release_time`](crate::Client::modify_instance_auto_release_time).
//!
//! ```no_run
//! use ecs_sdk::instance::ModifyInstanceChargeTypeRequest;
//! use ecs_sdk::types::InstanceChargeType;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyInstanceChargeTypeRequest::new()
//!     .instance_ids(["i-bp1g6zv0ce8oghu7k3kp"])
//!     .period(1)
//!     .instance_charge_type(InstanceChargeType::PrePaid);
//! ecs.modify_instance_charge_type(request.clone()).dry_run().await?;
//! let response = ecs.modify_instance_charge_type(request).await?;
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
//! 400: `AccountForbidden.ProductCreationLimited`,
//! `DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER`, `ExpiredInstance`,
//! `InstanceHasProcessingConvertOrder`, `InstancesIdQuotaExceed`,
//! `Invalid.PrivatePoolOptions.MatchCriteria`,
//! `InvalidAccountStatus.PayAmountLimitExceeded`, `InvalidClientToken.ValueNotSupported`,
//! `InvalidImageType.NotSupported`, `InvalidInstance.NotFoundSystemDisk`,
//! `InvalidInstance.UnpaidOrder`, `InvalidInstanceChargeType.ValueNotSupported`,
//! `InvalidInternetChargeType.ValueNotSupported`,
//! `InvalidMarketImageChargeType.NotSupport`, `InvalidParameter`,
//! `InvalidParameter.Bandwidth`, `InvalidParameter.InstanceIds`, `InvalidPeriod`,
//! `InvalidPeriod.ExceededDedicatedHost`, `InvalidPeriod.UnitMismatch`,
//! `InvalidSpotStrategy`, `InvalidStatus.ValueNotSupported`,
//! `InvalidSystemDiskCategory.ValueNotSupported`, `NoPermission.Price`,
//! `NoPermission.Refund`, `QuotaExceed.AfterpayInstance`, `QuotaExceed.RufundVcpu`,
//! `QuotaExceeded.InternetBandwidth`, `ReleaseTimeHaveBeenSet`, `Throttling`.
//!
//! 403: `Account.Arrearage`, `ImageNotSupportInstanceType`, `InstanceType.Offline`,
//! `InvalidAccountStatus.NotEnoughBalance`, `InvalidAction`,
//! `InvalidInstance.TempBandwidthUpgrade`, `InvalidInstanceType.PhasedOut`,
//! `InvalidInstanceType.ValueNotSupported`, `InvalidOperation.NotSupport`,
//! `InvalidParameter.NotMatch`, `PeriodNotSupported.InstanceOnManagedPrivateSpace`,
//! `QuotaExceed.ElasticQuota`, `QuotaExceed.PostPaidDisk`, `RealNameAuthenticationError`,
//! `UnsupportedIspChargeType`.
//!
//! 404: `InvalidInstanceId.NotFound`.
//!
//! 500: `InternalError`, `InvalidInstanceType.ValueUnauthorized`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_charge_type`](crate::Client::modify_instance_charge_type).
///
/// Changes instances between pay-as-you-go and subscription billing.
///
/// Needs [`instance_ids`](field@ModifyInstanceChargeTypeRequest::instance_ids). Often set:
/// [`period`](field@ModifyInstanceChargeTypeRequest::period),
/// [`instance_charge_type`](field@ModifyInstanceChargeTypeRequest::instance_charge_type).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeRequest {
    /// Ids of the instances.
    ///
    /// Required. 1 to 20 items.
    ///
    /// Wire name: `InstanceIds`, sent as JSON text.
    pub instance_ids: Option<Vec<String>>,
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
    /// Required if `InstanceChargeType` is `PrePaid`. The international site accepts 1 to 9
    /// and 12. The term cannot exceed that of the dedicated host.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Week`, `Month` or `Year`, default [`Month`](types::PeriodUnit::Month). Upper and lower
    /// case are equal. The international site accepts `Month` only. The service gives no
    /// `Period` values for `Year`. The service documents this inconsistently.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Whether to change the data disks too.
    ///
    /// Default: `false`. `true`: attached PostPaid data disks convert along. Only if
    /// `InstanceChargeType` is `PrePaid`.
    ///
    /// Wire name: `IncludeDataDisks`.
    pub include_data_disks: Option<bool>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`. Success is reported as the error code `DryRunOperation`.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Whether the order is paid at once without a further step.
    ///
    /// Default: `true`.
    ///
    /// - `true`: pays at once; lacking funds leave a dead order.
    /// - `false`: leaves an unpaid order to settle in the console.
    ///
    /// Wire name: `AutoPay`.
    pub auto_pay: Option<bool>,
    /// Billing method, subscription or pay as you go.
    ///
    /// Default: [`PrePaid`](types::InstanceChargeType::PrePaid).
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: Option<types::InstanceChargeType>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Whether the response shows the fee per resource.
    ///
    /// Default: `false`. `true`: the response lists the refund details. Only if
    /// `InstanceChargeType` is `PostPaid`.
    ///
    /// Wire name: `IsDetailFee`.
    pub is_detail_fee: Option<bool>,
}

impl ModifyInstanceChargeTypeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the instances. An empty list is sent as `[]`.
    /// [More](field@ModifyInstanceChargeTypeRequest::instance_ids)
    pub fn instance_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_ids = Some(value.into_list());
        self
    }

    /// Id of the region. [More](field@ModifyInstanceChargeTypeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Length of the term, counted in the period unit.
    /// [More](field@ModifyInstanceChargeTypeRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted.
    /// [More](field@ModifyInstanceChargeTypeRequest::period_unit)
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Whether to change the data disks too.
    /// [More](field@ModifyInstanceChargeTypeRequest::include_data_disks)
    #[inline]
    pub fn include_data_disks(mut self, value: bool) -> Self {
        self.include_data_disks = Some(value);
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@ModifyInstanceChargeTypeRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Whether the order is paid at once without a further step.
    /// [More](field@ModifyInstanceChargeTypeRequest::auto_pay)
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Billing method, subscription or pay as you go.
    /// [More](field@ModifyInstanceChargeTypeRequest::instance_charge_type)
    pub fn instance_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifyInstanceChargeTypeRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether the response shows the fee per resource.
    /// [More](field@ModifyInstanceChargeTypeRequest::is_detail_fee)
    #[inline]
    pub fn is_detail_fee(mut self, value: bool) -> Self {
        self.is_detail_fee = Some(value);
        self
    }
}

impl Record for ModifyInstanceChargeTypeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceIds", "RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::JsonText, "InstanceIds", &self.instance_ids);
        fields.add("RegionId", &self.region_id);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("IncludeDataDisks", &self.include_data_disks);
        fields.add("DryRun", &self.dry_run);
        fields.add("AutoPay", &self.auto_pay);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("ClientToken", &self.client_token);
        fields.add("IsDetailFee", &self.is_detail_fee);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyInstanceChargeTypeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceIds" => self.instance_ids.slot(),
            "RegionId" => self.region_id.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "IncludeDataDisks" => self.include_data_disks.slot(),
            "DryRun" => self.dry_run.slot(),
            "AutoPay" => self.auto_pay.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "ClientToken" => self.client_token.slot(),
            "IsDetailFee" => self.is_detail_fee.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyInstanceChargeTypeRequest {
    type Response = ModifyInstanceChargeTypeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyInstanceChargeType")
            .region("RegionId")
            .client_token()
            .read_timeout(22)
    }
}

impl DryRun for ModifyInstanceChargeTypeRequest {}

/// The response of
/// [`Client::modify_instance_charge_type`](crate::Client::modify_instance_charge_type).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeResponse {
    /// Fee per instance.
    ///
    /// Empty if `IsDetailFee` is not true, or the change is to `PrePaid`.
    ///
    /// Wire name: `FeeOfInstances`.
    pub fee_of_instances: Vec<FeeOfInstance>,
    /// Id of the order.
    ///
    /// Absent if the change is not to `PrePaid`.
    ///
    /// Wire name: `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceChargeTypeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("FeeOfInstances", "FeeOfInstance", &self.fee_of_instances);
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyInstanceChargeTypeResponse {
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

/// The fee of an instance.
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

ecs_core::internal::request_records!(ModifyInstanceChargeTypeRequest);
ecs_core::internal::response_records!(ModifyInstanceChargeTypeResponse, FeeOfInstance);
