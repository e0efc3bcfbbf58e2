// Generated from api-specs/ecs/2014-05-26/actions/AssociateEipAddress.json by `cargo xtask regenerate`. Do not edit.

//! Associates an elastic IP address with a resource.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::AssociateEipAddressRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = AssociateEipAddressRequest::new()
//!     .allocation_id("eip-bp1free00000000abcd")
//!     .instance_id("i-bp1j4i2jdf3owlheb33k");
//! ecs.associate_eip_address(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP`, `BIND_INSTANCE_OWENER_ERROR`,
//! `BindInstance.NotSupported`, `EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP`, `Eni.Attached`,
//! `Forbbiden`, `Forbidden.EipCanNotBindGatgw`, `Forbidden.InstanceBandwidthNotZero`,
//! `INSTANCE_TYPE_NOT_SUPPORT`, `IncorrectEipStatus`, `IncorrectHaVipStatus`,
//! `IncorrectInstanceStatus`, `IncorrectStatus.NatGateway`, `InstanceType.NotSupport`,
//! `Invalid.DirectEip.BindType`, `InvalidAction.Denied`, `InvalidAssociation.Duplicated`,
//! `InvalidBindingStatus`, `InvalidEIPStatus.BizDisabled`, `InvalidEip.EipQuotaExceeded`,
//! `InvalidEipBandwidth.OutOfMaxValue`, `InvalidInstance.NotVpc`,
//! `InvalidInstanceType.ValueNotSupported`, `InvalidNexthop.DirectEni`,
//! `InvalidNicOrVm.NotFound`, `InvalidParameter`,
//! `InvalidParameter.BindingInstanceRegion`, `InvalidParameter.EniInstanceId`,
//! `InvalidParameter.InstanceTypeNotSupport`, `InvalidParameter.Mismatch`,
//! `InvalidParams.NotFound`, `InvalidStatus.EcsStatusNotSupport`,
//! `InvalidStatus.EniStatusNotSupport`, `InvalidStatus.InstanceHasBandWidth`,
//! `InvalidStatus.NotAllow`, `NATGATEWAY_FINANCIALLOCKED`, `OperationDenied`,
//! `OperationDenied.CloudBoxResourceExist`, `OperationFailed.EniSubIp`,
//! `OperationFailed.HavipBoundPortmap`, `OperationFailed.QueryCommodityInfo`,
//! `OperationUnsupported.EipBindModel`, `OperationUnsupported.MultiIp`,
//! `QuotaExceeded.NumberOfEip`, `QuotaExceeded.NumberOfTrafficEip`, `ReserveIpFail`,
//! `ServerRegion.Invalid`, `TaskConflict`.
//!
//! 404: `Forbidden.RegionNotFound`, `InvalidAllocationId.NotFound`,
//! `InvalidHaVip.NotFound`, `InvalidInstanId.NotFound`, `InvalidInstance.NotExist`,
//! `InvalidRegionId.NotFound`.
//!
//! 503: `ServiceUnavailable`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::associate_eip_address`](crate::Client::associate_eip_address).
///
/// Associates an elastic IP address with a resource.
///
/// Needs [`allocation_id`](field@AssociateEipAddressRequest::allocation_id),
/// [`instance_id`](field@AssociateEipAddressRequest::instance_id).
#[deprecated(note = "use `AssociateEipAddress` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AssociateEipAddressRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the elastic IP address.
    ///
    /// Required.
    ///
    /// Wire name: `AllocationId`.
    pub allocation_id: Option<String>,
    /// Id of the resource that the elastic IP address is associated with.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Type of the resource that the elastic IP address is associated with.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
}

impl AssociateEipAddressRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@AssociateEipAddressRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the elastic IP address. [More](field@AssociateEipAddressRequest::allocation_id)
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }

    /// Id of the resource that the elastic IP address is associated with.
    /// [More](field@AssociateEipAddressRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Type of the resource that the elastic IP address is associated with.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

impl Record for AssociateEipAddressRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["AllocationId", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("AllocationId", &self.allocation_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstanceType", &self.instance_type);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AssociateEipAddressRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "AllocationId" => self.allocation_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InstanceType" => self.instance_type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for AssociateEipAddressRequest {
    type Response = AssociateEipAddressResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "AssociateEipAddress")
            .region("RegionId")
            .read_timeout(17)
    }
}

/// The response of
/// [`Client::associate_eip_address`](crate::Client::associate_eip_address).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateEipAddressResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for AssociateEipAddressResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for AssociateEipAddressResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(AssociateEipAddressRequest);
ecs_core::internal::response_records!(AssociateEipAddressResponse);
