// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceNetworkSpec.json by `cargo xtask regenerate`. Do not edit.

//! Changes the public bandwidth of an instance or how the traffic is billed.
//!
//! - **Before**: The account's bandwidth with `PayByBandwidth` in the region must stay
//!   within its quota.
//! - **Effects**: A `PrePaid` instance whose outbound bandwidth rises from 0 gets a public
//!   address. A `PostPaid` instance whose outbound bandwidth rises from 0 gets a public
//!   address only with `AllocatePublicIp`. `AutoPay` without sufficient balance leaves an
//!   order that can only be canceled.
//! - **Costs**: An upgrade is charged at once unless `AutoPay` is false. The difference of
//!   a downgrade is refunded, but used vouchers are not.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`allocate_public_ip_address`](crate::Client::allocate_public_ip_address),
//!   [`describe_bandwidth_limitation`](crate::Client::describe_bandwidth_limitation).
//!
//! ```no_run
//! use ecs_sdk::network::ModifyInstanceNetworkSpecRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyInstanceNetworkSpecRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .internet_max_bandwidth_out(10);
//! let response = ecs.modify_instance_network_spec(request).await?;
//! println!("{}", response.order_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Account.Arrearage`, `BandwidthUpgradeDenied.EipBoundInstance`,
//! `ChargeTypeViolation`, `DecreasedBandwidthNotAllowed`, `InstanceDowngrade.QuotaExceed`,
//! `InvalidAction`, `InvalidAction.WithActiveElasticUpgrade`,
//! `InvalidBandwidth.ValueNotSupported`, `InvalidBandwidthOut.LessThanZero`,
//! `InvalidClientToken.ValueNotSupported`, `InvalidEndTime.BeyondLifeCycle`,
//! `InvalidEndTime.ValueNotSupported`, `InvalidInstance.UnPaidOrder`,
//! `InvalidInstanceStatus`, `InvalidInstanceStatus.NotStopped`,
//! `InvalidInternetChargeType.ValueNotSupported`,
//! `InvalidInternetMaxBandwidthIn.ValueNotSupported`,
//! `InvalidInternetMaxBandwidthOut.ValueNotSupported`,
//! `InvalidOperation.InstanceStatusUnsupported`, `InvalidParam.AllocatePublicIp`,
//! `InvalidParameter.Bandwidth`, `InvalidParameter.BandwidthBiggerThanBaseBandwidth`,
//! `InvalidParameter.CloudboxNotSupported`, `InvalidParameter.Conflict`,
//! `InvalidParameter.DedicatedRegionNotSupported`,
//! `InvalidPayMethod.SyncPaymentNotSupport`, `InvalidStartTime.BeyondLifeCycle`,
//! `InvalidStartTime.ValueNotSupported`, `IpAllocationError`, `LastOrderProcessing`,
//! `LastRequestProcessing`, `NoPermission.Price`, `NoPermission.Refund`,
//! `OperationDenied`, `Throttling`.
//!
//! 403: `BandIncreaseNotSupportIsp`, `IncorrectInstanceStatus`,
//! `InstanceExpiredOrInArrears`, `InstanceLockedForSecurity`,
//! `InvalidAccountStatus.NotEnoughBalance`, `InvalidInstance.EipNotSupport`,
//! `InvalidInstance.InstanceNotSupported`, `InvalidInstance.NatPortMapNotSupport`,
//! `InvalidInstanceChargeType.ValueNotSupported`, `InvalidIspBandwidthOut`,
//! `InvalidIspType.ValueNotSupported`, `InvalidIspUID`,
//! `InvalidNetworkType.ValueNotSupported`, `InvalidOperation.PublicIpAddressNoStock`,
//! `InvalidOperation.StarterPackage`, `Mayi.InternalError`,
//! `NAT_PUBLIC_IP_BINDING_FAILED`, `OperationDenied.ImageNotValid`,
//! `OperationDenied.UnpaidOrder`, `SecurityRisk.3DVerification`, `UnsupportedChangeIsp`,
//! `UnsupportedIspChargeType`, `UnsupportedIspClassicNetwork`,
//! `UnsupportedIspNetworkChargeType`, `UnsupportedIspRegion`.
//!
//! 404: `InvalidInstanceId.NotFound`.
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
/// [`Client::modify_instance_network_spec`](crate::Client::modify_instance_network_spec).
///
/// Changes the public bandwidth of an instance or how the traffic is billed.
///
/// Needs [`instance_id`](field@ModifyInstanceNetworkSpecRequest::instance_id). Often set:
/// [`internet_max_bandwidth_out`](field@ModifyInstanceNetworkSpecRequest::internet_max_bandwidth_out).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceNetworkSpecRequest {
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// 0 to 200.
    ///
    /// - 0 to 100 if `NetworkChargeType` is `PayByTraffic`.
    /// - 0 to 200 if `NetworkChargeType` is `PayByBandwidth`, for `PrePaid` instances.
    /// - 0 to 100 if `NetworkChargeType` is `PayByBandwidth`, for `PostPaid` instances.
    ///
    /// The instance type limits it too, by its baseline or burst bandwidth.
    ///
    /// Wire name: `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Maximum inbound public bandwidth in Mbit/s.
    ///
    /// 1 to 200. Default: 10, or `InternetMaxBandwidthOut` if that is larger.
    ///
    /// - 1 to 10, default 10 if `InternetMaxBandwidthOut` is at most 10.
    /// - At least 1 if `InternetMaxBandwidthOut` is above 10, where it is both the maximum and
    ///   the default.
    ///
    /// Wire name: `InternetMaxBandwidthIn`.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Line type or carrier of the public network.
    ///
    /// In preview by invitation.
    ///
    /// Wire name: `ISP`.
    pub isp: Option<String>,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// Wire name: `NetworkChargeType`.
    pub network_charge_type: Option<types::InternetChargeType>,
    /// Whether to give the instance a public IP address.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `AllocatePublicIp`.
    pub allocate_public_ip: Option<bool>,
    /// When the temporary bandwidth starts, UTC.
    ///
    /// For a temporary upgrade.
    ///
    /// Wire name: `StartTime`, sent as `yyyy-MM-ddTHH:mmZ`.
    pub start_time: Option<types::Time>,
    /// When the temporary bandwidth ends, UTC.
    ///
    /// On the full hour, and at least 3 hours after `StartTime`.
    ///
    /// Wire name: `EndTime`, sent as `yyyy-MM-ddTHHZ`.
    pub end_time: Option<types::Time>,
    /// Whether the order is paid at once without a further step.
    ///
    /// Default: `true`.
    ///
    /// - `true`: pays at once; short balance leaves an order fit only to void.
    /// - `false`: leaves an unpaid order to settle in the console.
    ///
    /// Wire name: `AutoPay`.
    pub auto_pay: Option<bool>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
}

impl ModifyInstanceNetworkSpecRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance. [More](field@ModifyInstanceNetworkSpecRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Maximum outbound public bandwidth in Mbit/s.
    /// [More](field@ModifyInstanceNetworkSpecRequest::internet_max_bandwidth_out)
    pub fn internet_max_bandwidth_out(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.internet_max_bandwidth_out = Some(value.into_integer());
        self
    }

    /// Maximum inbound public bandwidth in Mbit/s.
    /// [More](field@ModifyInstanceNetworkSpecRequest::internet_max_bandwidth_in)
    pub fn internet_max_bandwidth_in(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.internet_max_bandwidth_in = Some(value.into_integer());
        self
    }

    /// Line type or carrier of the public network.
    /// [More](field@ModifyInstanceNetworkSpecRequest::isp)
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// How public traffic is billed, by bandwidth or by traffic.
    pub fn network_charge_type(
        mut self,
        value: impl Into<types::InternetChargeType>,
    ) -> Self {
        self.network_charge_type = Some(value.into());
        self
    }

    /// Whether to give the instance a public IP address.
    /// [More](field@ModifyInstanceNetworkSpecRequest::allocate_public_ip)
    #[inline]
    pub fn allocate_public_ip(mut self, value: bool) -> Self {
        self.allocate_public_ip = Some(value);
        self
    }

    /// When the temporary bandwidth starts, UTC.
    /// [More](field@ModifyInstanceNetworkSpecRequest::start_time)
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// When the temporary bandwidth ends, UTC.
    /// [More](field@ModifyInstanceNetworkSpecRequest::end_time)
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Whether the order is paid at once without a further step.
    /// [More](field@ModifyInstanceNetworkSpecRequest::auto_pay)
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifyInstanceNetworkSpecRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for ModifyInstanceNetworkSpecRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("InternetMaxBandwidthOut", &self.internet_max_bandwidth_out);
        fields.add("InternetMaxBandwidthIn", &self.internet_max_bandwidth_in);
        fields.add("ISP", &self.isp);
        fields.add("NetworkChargeType", &self.network_charge_type);
        fields.add("AllocatePublicIp", &self.allocate_public_ip);
        fields.add_as(Form::Minutes, "StartTime", &self.start_time);
        fields.add_as(Form::Hours, "EndTime", &self.end_time);
        fields.add("AutoPay", &self.auto_pay);
        fields.add("ClientToken", &self.client_token);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyInstanceNetworkSpecRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "InternetMaxBandwidthOut" => self.internet_max_bandwidth_out.slot(),
            "InternetMaxBandwidthIn" => self.internet_max_bandwidth_in.slot(),
            "ISP" => self.isp.slot(),
            "NetworkChargeType" => self.network_charge_type.slot(),
            "AllocatePublicIp" => self.allocate_public_ip.slot(),
            "StartTime" => self.start_time.slot(),
            "EndTime" => self.end_time.slot(),
            "AutoPay" => self.auto_pay.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyInstanceNetworkSpecRequest {
    type Response = ModifyInstanceNetworkSpecResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyInstanceNetworkSpec")
            .client_token()
            .read_timeout(36)
    }
}

/// The response of
/// [`Client::modify_instance_network_spec`](crate::Client::modify_instance_network_spec).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceNetworkSpecResponse {
    /// Id of the order.
    ///
    /// Absent if the instance is not `PrePaid`.
    ///
    /// Wire name: `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceNetworkSpecResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyInstanceNetworkSpecResponse {
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

ecs_core::internal::request_records!(ModifyInstanceNetworkSpecRequest);
ecs_core::internal::response_records!(ModifyInstanceNetworkSpecResponse);
