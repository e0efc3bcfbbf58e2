// Generated from api-specs/ecs/2014-05-26/actions/AllocateEipAddress.json by `cargo xtask regenerate`. Do not edit.

//! Allocates an elastic IP address (EIP).
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::AllocateEipAddressRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let response = ecs.allocate_eip_address(AllocateEipAddressRequest::new()).await?;
//! println!("{}", response.allocation_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `COMMODITY.INVALID_COMPONENT`, `COMMODITY_NO_EXIST`, `FrequentPurchase.EIP`,
//! `INSTANCE_TYPE_NOT_SUPPORT`, `IellgalParameter.OwnerAccount`,
//! `IllegalParam.OrderParamComponent`, `InsufficientBalance`,
//! `InvalidBandwidth.Malformed`, `InvalidComponent.EipBandwidthMax`, `InvalidParameter`,
//! `InvalidRegion.NotSupport`, `ORDER.QUANTITY_INVALID`,
//! `OperationFailed.AccountMoneyInvalid`, `OperationFailed.CompleteUserInfo`,
//! `OperationFailed.InvokeInnerApi`, `OperationFailed.QueryCredtiInfo`,
//! `OperationFailed.QueryPrice`, `OperationFailed.QueryUserLabel`,
//! `OperationFailed.RiskControl`, `OperationFailed.SaleExpression`,
//! `OperationFailed.SaleValidate`, `OperationFailed.SyncOrderToSub`, `OrderError.EIP`,
//! `OrderFailed`, `PAY.INSUFFICIENT_BALANCE`, `PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL`,
//! `PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE`, `QueryParameter.Illegal`,
//! `QuotaExceeded.Eip`, `QuotaExceeded.LargeSpecEip`, `ReserveIpFail`,
//! `SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR`.
//!
//! 403: `Forbbiden`.
//!
//! 404: `FUWU_BIZ_COMMODITY_VERIFY_FAIL`, `InvalidRegionId.NotFound`.
//!
//! 409: `OperationConflict`.
//!
//! 500: `InsufficientEipCapacity`, `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::allocate_eip_address`](crate::Client::allocate_eip_address).
///
/// Allocates an elastic IP address (EIP).
#[deprecated(note = "use `AllocateEipAddress` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AllocateEipAddressRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Bandwidth of the elastic IP address in Mbit/s.
    ///
    /// 1 to 500. Matches `^[0-9]+$`.
    ///
    /// Wire name: `Bandwidth`.
    pub bandwidth: Option<String>,
    /// Line type or carrier of the public network.
    ///
    /// Wire name: `ISP`.
    pub isp: Option<String>,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// Default: [`PayByBandwidth`](types::InternetChargeType::PayByBandwidth).
    ///
    /// Wire name: `InternetChargeType`.
    pub internet_charge_type: Option<types::InternetChargeType>,
    /// Id of a special offer.
    ///
    /// Wire name: `ActivityId`.
    pub activity_id: Option<i64>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
}

impl AllocateEipAddressRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@AllocateEipAddressRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Bandwidth of the elastic IP address in Mbit/s.
    /// [More](field@AllocateEipAddressRequest::bandwidth)
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }

    /// Line type or carrier of the public network.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// How public traffic is billed, by bandwidth or by traffic.
    /// [More](field@AllocateEipAddressRequest::internet_charge_type)
    pub fn internet_charge_type(
        mut self,
        value: impl Into<types::InternetChargeType>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Id of a special offer.
    pub fn activity_id(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.activity_id = Some(value.into_integer());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@AllocateEipAddressRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for AllocateEipAddressRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Bandwidth", &self.bandwidth);
        fields.add("ISP", &self.isp);
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("ActivityId", &self.activity_id);
        fields.add("ClientToken", &self.client_token);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AllocateEipAddressRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Bandwidth" => self.bandwidth.slot(),
            "ISP" => self.isp.slot(),
            "InternetChargeType" => self.internet_charge_type.slot(),
            "ActivityId" => self.activity_id.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for AllocateEipAddressRequest {
    type Response = AllocateEipAddressResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "AllocateEipAddress")
            .region("RegionId")
            .client_token()
            .read_timeout(17)
    }
}

/// The response of [`Client::allocate_eip_address`](crate::Client::allocate_eip_address).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocateEipAddressResponse {
    /// Id of the elastic IP address.
    ///
    /// Wire name: `AllocationId`.
    pub allocation_id: String,
    /// Elastic IP address.
    ///
    /// Wire name: `EipAddress`.
    pub eip_address: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for AllocateEipAddressResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AllocationId", &self.allocation_id);
        fields.add("EipAddress", &self.eip_address);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for AllocateEipAddressResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AllocationId" => self.allocation_id.slot(),
            "EipAddress" => self.eip_address.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(AllocateEipAddressRequest);
ecs_core::internal::response_records!(AllocateEipAddressResponse);
