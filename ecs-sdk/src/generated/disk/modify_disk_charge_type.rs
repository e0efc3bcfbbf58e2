// Generated from api-specs/ecs/2014-05-26/actions/ModifyDiskChargeType.json by `cargo xtask regenerate`. Do not edit.

//! Changes how the disks of an instance are billed.
//!
//! - **Before**: The instance must be a subscription. Data disks only. The instance must
//!   not be both expired and stopped. Multi-attach disks cannot become subscriptions.
//! - **Costs**: The difference is refunded to the payment method; coupons are lost.
//! - **Limits**: At most 16 disks per call. A disk can be changed again after 5 minutes.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`describe_disks`](crate::Client::describe_disks).
//!
//! ```no_run
//! use ecs_sdk::disk::ModifyDiskChargeTypeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyDiskChargeTypeRequest::new()
//!     .instance_id("i-bp1prepaid0000000abc")
//!     .disk_ids(["d-bp1prepaiddata00abcd"]);
//! let response = ecs.modify_disk_charge_type(request).await?;
//! println!("{}", response.order_id);
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_disk_charge_type`](crate::Client::modify_disk_charge_type).
///
/// Changes how the disks of an instance are billed.
///
/// Needs [`instance_id`](field@ModifyDiskChargeTypeRequest::instance_id),
/// [`disk_ids`](field@ModifyDiskChargeTypeRequest::disk_ids).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyDiskChargeTypeRequest {
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the disks.
    ///
    /// Required. At most 16 items.
    ///
    /// Wire name: `DiskIds`, sent as JSON text.
    pub disk_ids: Option<Vec<String>>,
    /// Whether the order is paid at once without a further step.
    ///
    /// Default: `true`.
    ///
    /// - `true`: pays at once; short balance leaves a void-only order.
    /// - `false`: order stays unpaid until paid in the console.
    ///
    /// Wire name: `AutoPay`.
    pub auto_pay: Option<bool>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// How the disk is billed.
    ///
    /// Default: [`PrePaid`](types::InstanceChargeType::PrePaid). With `PrePaid` the disk takes
    /// the billing cycle of the instance.
    ///
    /// Wire name: `DiskChargeType`.
    pub disk_charge_type: Option<types::InstanceChargeType>,
}

impl ModifyDiskChargeTypeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance. [More](field@ModifyDiskChargeTypeRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@ModifyDiskChargeTypeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the disks. An empty list is sent as `[]`.
    /// [More](field@ModifyDiskChargeTypeRequest::disk_ids)
    pub fn disk_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.disk_ids = Some(value.into_list());
        self
    }

    /// Whether the order is paid at once without a further step.
    /// [More](field@ModifyDiskChargeTypeRequest::auto_pay)
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifyDiskChargeTypeRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// How the disk is billed. [More](field@ModifyDiskChargeTypeRequest::disk_charge_type)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyDiskChargeTypeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "RegionId" => self.region_id.slot(),
            "DiskIds" => self.disk_ids.slot(),
            "AutoPay" => self.auto_pay.slot(),
            "ClientToken" => self.client_token.slot(),
            "DiskChargeType" => self.disk_charge_type.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyDiskChargeTypeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyDiskChargeTypeResponse {
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
