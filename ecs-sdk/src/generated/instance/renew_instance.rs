// Generated from api-specs/ecs/2014-05-26/actions/RenewInstance.json by `cargo xtask regenerate`. Do not edit.

//! `RenewInstance`: renews a subscription instance for a further period.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
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
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::renew_instance`](crate::Client::renew_instance).
///
/// Renews a subscription instance for a further period.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RenewInstanceRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Id of the instance to renew.
    ///
    /// `InstanceId`, required.
    pub instance_id: Option<String>,
    /// For how long to renew, counted in the period unit.
    ///
    /// `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Day of the month that the new expiry is aligned to.
    ///
    /// `ExpectedRenewDay`.
    pub expected_renew_day: Option<i64>,
}

impl RenewInstanceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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

    /// Sets `ExpectedRenewDay`.
    pub fn expected_renew_day(mut self, value: impl Into<i64>) -> Self {
        self.expected_renew_day = Some(value.into());
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
    /// `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for RenewInstanceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for RenewInstanceResponse {
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
