// Generated from api-specs/ecs/2014-05-26/actions/ModifyDiskChargeType.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyDiskChargeType`: changes how the disks of an instance are billed.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Account.Arrearage`, `ChargeTypeViolation`,
//! `DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER`, `Idempotence.SignatureMismatch`,
//! `InstanceDowngrade.QuotaExceed`, `InvalidAction.WithActiveElasticUpgrade`,
//! `InvalidClientToken.ValueNotSupported`, `InvalidDisk.DetachedSystemDisk`,
//! `InvalidInstance.PurchaseNotFound`, `InvalidInstance.UnPaidOrder`,
//! `InvalidInstanceId.NotFound`, `InvalidInstanceId.Released`,
//! `InvalidInstanceType.ValueNotSupported`, `InvalidInstanceType.ValueUnauthorized`,
//! `LastOrderProcessing`, `MissingParameter.InstanceIdNotSupported`,
//! `MissingParameter.RegionId`, `NoPermission.Price`, `NoPermission.Refund`,
//! `OrderCreationFailed`, `Throttling`.
//!
//! 403: `Forbidden`, `InvalidAccountStatus.NotEnoughBalance`,
//! `InvalidInstanceChargeType.NotFound`, `InvalidOperation.MultiAttachDisk`.
//!
//! 404: `InvalidAction.NotSupported`, `InvalidDataDiskSize.ValueNotSupported`,
//! `InvalidDiskIds.NotFound`, `InvalidDiskIds.NotPortable`, `InvalidInstanceId.NOT_FOUND`,
//! `InvalidInstanceStatus.NotSupported`, `InvalidRamRole.NotFound`,
//! `InvalidRegionId.NotFound`, `InvalidZoneId.NotFound`, `PaymentMethodNotFound`.
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
/// [`Client::modify_disk_charge_type`](crate::Client::modify_disk_charge_type).
///
/// Changes how the disks of an instance are billed.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyDiskChargeTypeRequest {
    /// Id of the instance.
    ///
    /// `InstanceId`, required.
    pub instance_id: Option<String>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Ids of the disks.
    ///
    /// `DiskIds`, required. Sent as JSON text.
    pub disk_ids: Option<Vec<String>>,
    /// Whether the order is paid at once without a further step.
    ///
    /// `AutoPay`. Default: `true`.
    pub auto_pay: Option<bool>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// How the disk is billed.
    ///
    /// `DiskChargeType`.
    pub disk_charge_type: Option<types::InstanceChargeType>,
}

impl ModifyDiskChargeTypeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `DiskIds`. An empty list is sent as `[]`.
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DiskChargeType`.
    pub fn disk_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.disk_charge_type = Some(value.into());
        self
    }
}

impl Record for ModifyDiskChargeTypeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId", "RegionId", "DiskIds"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("RegionId", &self.region_id);
        fields.add_as(Form::JsonText, "DiskIds", &self.disk_ids);
        fields.add("AutoPay", &self.auto_pay);
        fields.add("ClientToken", &self.client_token);
        fields.add("DiskChargeType", &self.disk_charge_type);
    }
}

impl Request for ModifyDiskChargeTypeRequest {
    type Response = ModifyDiskChargeTypeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyDiskChargeType")
            .region("RegionId")
            .client_token()
            .read_timeout(13)
    }
}

/// The response of
/// [`Client::modify_disk_charge_type`](crate::Client::modify_disk_charge_type).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyDiskChargeTypeResponse {
    /// Id of the order.
    ///
    /// `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyDiskChargeTypeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyDiskChargeTypeResponse {
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

ecs_core::internal::request_records!(ModifyDiskChargeTypeRequest);
ecs_core::internal::response_records!(ModifyDiskChargeTypeResponse);
