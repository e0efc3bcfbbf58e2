// Generated from api-specs/ecs/2014-05-26/actions/RenewInstance.json by `cargo xtask regenerate`. Do not edit.

//! Renews a subscription instance for a further period.
//!
//! - **Before**: The account must have enough balance or credit. For `ExpectedRenewDay`, a
//!   common expiry day must already be configured.
//! - **Members**: Only one of `Period` and `ExpectedRenewDay` can be set.
//! - **Costs**: Only for resources that are `PrePaid`.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`modify_instance_auto_renew_attribute`](crate::Client::modify_instance_auto_renew_attribute),
//!   [`describe_instances`](crate::Client::describe_instances).
//!
//! ```no_run
//! use ecs_sdk::instance::RenewInstanceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = RenewInstanceRequest::new()
//!     .instance_id("i-bp1prepaid0000000abc")
//!     .period(1);
//! let response = ecs.renew_instance(request).await?;
//! println!("{}", response.order_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DependencyViolation.InstanceType`, `Idempotence.Processing`,
//! `IdempotenceParamNotMatch`, `IncorrectDedicatedHostStatus`,
//! `InvalidClientToken.ValueNotSupported`, `InvalidDedicatedHostId.NotFound`,
//! `InvalidDedicatedHostStatus.NotSupport`, `InvalidExpectedRenewDay.Conflict`,
//! `InvalidExpectedRenewDay.StarterPackageNotSupported`,
//! `InvalidExpectedRenewDay.ValueNotSupported`, `InvalidInstanceChargeType.NotFound`,
//! `InvalidInstanceType.NotSupported`, `InvalidInstanceType.ValueNotSupported`,
//! `InvalidInstanceType.ValueUnauthorized`, `InvalidInstanceType.codeUnauthorized`,
//! `InvalidInternetChargeType.InstanceNotSupported`,
//! `InvalidInternetChargeType.ValueNotSupported`, `InvalidLoanOrderStatus.Uncompleted`,
//! `InvalidOperation.ClassicNetworkTypeNotSupported`, `InvalidParam.ExpectedRenewDay`,
//! `InvalidParameter`, `InvalidPeriod`, `InvalidPeriod.ExceededDedicatedHost`,
//! `InvalidPeriod.ExceededMaximumExpirationDate`, `InvalidPeriod.NotFound`,
//! `InvalidPeriodUnit.ValueNotSupported`, `InvalidRebootTime.Malformed`,
//! `InvalidRebootTime.ValueNotSupported`, `InvalidStatus.Upgrading`,
//! `LastOrderProcessing`, `MissingParamter`, `NoPermission.Price`, `OperationDenied`,
//! `OperationDenied.AbnormalInstanceInfo`, `OperationDenied.UnfinishedOrder`,
//! `QuotaExceed.AlignInstance`, `Upgrade.NotSupported`.
//!
//! 403: `ChargeTypeViolation`, `Diskcategory.Mismatch`, `IncorrectInstanceStatus`,
//! `Instance.UnPaidOrder`, `InstanceLockedForSecurity`,
//! `InstanceSpecModification.NotEffective`, `InstanceTypeNotSupported`,
//! `InvalidChargeType.NotSupported`, `InvalidDisk.NotAllowed`,
//! `InvalidPeriod.StarterPackage`, `LastTokenProcessing`, `OperationDenied.ImageNotValid`,
//! `OperationDenied.NoStock`, `RenewDateNotSupported.StarterPackage`.
//!
//! 404: `InvalidDiskId.NotFound`, `InvalidInstanceId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::renew_instance`](crate::Client::renew_instance).
///
/// Renews a subscription instance for a further period.
///
/// Needs [`instance_id`](field@RenewInstanceRequest::instance_id). Often set:
/// [`period`](field@RenewInstanceRequest::period).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RenewInstanceRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Id of the instance to renew.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// For how long to renew, counted in the period unit.
    ///
    /// - 1 to 4 if `PeriodUnit` is `Week`.
    /// - 1 to 9, 12, 24, 36, 48 or 60 if `PeriodUnit` is `Month`.
    ///
    /// Set either this or `ExpectedRenewDay`. The international site accepts 1 to 9 and 12.
    /// The term cannot exceed that of the dedicated host.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Week` or `Month`, default [`Month`](types::PeriodUnit::Month). Upper and lower case
    /// are equal. Not together with `ExpectedRenewDay`. `Week` is available on the China site
    /// only.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Day of the month that the new expiry is aligned to.
    ///
    /// 1 to 28. Not together with `PeriodUnit`. Set either this or `Period`. Must equal the
    /// common expiry day that is configured for the account.
    ///
    /// Wire name: `ExpectedRenewDay`.
    pub expected_renew_day: Option<i64>,
}

impl RenewInstanceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@RenewInstanceRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the instance to renew. [More](field@RenewInstanceRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// For how long to renew, counted in the period unit.
    /// [More](field@RenewInstanceRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted. [More](field@RenewInstanceRequest::period_unit)
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Day of the month that the new expiry is aligned to.
    /// [More](field@RenewInstanceRequest::expected_renew_day)
    pub fn expected_renew_day(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.expected_renew_day = Some(value.into_integer());
        self
    }
}

impl Record for RenewInstanceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClientToken", &self.client_token);
        fields.add("InstanceId", &self.instance_id);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("ExpectedRenewDay", &self.expected_renew_day);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RenewInstanceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ClientToken" => self.client_token.slot(),
            "InstanceId" => self.instance_id.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "ExpectedRenewDay" => self.expected_renew_day.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for RenewInstanceRequest {
    type Response = RenewInstanceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "RenewInstance").client_token().read_timeout(19)
    }
}

/// The response of [`Client::renew_instance`](crate::Client::renew_instance).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenewInstanceResponse {
    /// Id of the renewal order.
    ///
    /// Wire name: `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for RenewInstanceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for RenewInstanceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "OrderId" => self.order_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(RenewInstanceRequest);
ecs_core::internal::response_records!(RenewInstanceResponse);
