// Generated from api-specs/vpc/2016-04-28/actions/AssociateEipAddress.json by `cargo xtask regenerate`. Do not edit.

//! Associates an elastic IP address with a resource.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::vpc::AssociateEipAddressRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = AssociateEipAddressRequest::new()
//!     .allocation_id("eip-bp1free00000000abcd")
//!     .instance_id("i-bp1j4i2jdf3owlheb33k");
//! ecs.vpc().associate_eip_address(request).await?;
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Vpc::associate_eip_address`](crate::Vpc::associate_eip_address).
///
/// Associates an elastic IP address with a resource.
///
/// Needs [`allocation_id`](field@AssociateEipAddressRequest::allocation_id),
/// [`instance_id`](field@AssociateEipAddressRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AssociateEipAddressRequest {
    /// Id of the elastic IP address.
    ///
    /// Required.
    ///
    /// Wire name: `AllocationId`.
    pub allocation_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Id of the resource that the elastic IP address is associated with.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the region of the associated resource.
    ///
    /// Wire name: `InstanceRegionId`.
    pub instance_region_id: Option<String>,
    /// Type of the resource that the elastic IP address is associated with.
    ///
    /// Values: `Nat`, `SlbInstance`, `EcsInstance`, `NetworkInterface`, `HaVip`, `IpAddress`.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// How the elastic IP address is associated.
    ///
    /// Values: `NAT`, `MULTI_BINDED`, `BINDED`.
    ///
    /// Wire name: `Mode`.
    pub mode: Option<String>,
    /// Private IP address.
    ///
    /// Wire name: `PrivateIpAddress`.
    pub private_ip_address: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
}

impl AssociateEipAddressRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the elastic IP address. [More](field@AssociateEipAddressRequest::allocation_id)
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@AssociateEipAddressRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the resource that the elastic IP address is associated with.
    /// [More](field@AssociateEipAddressRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the region of the associated resource.
    pub fn instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.instance_region_id = Some(value.into());
        self
    }

    /// Type of the resource that the elastic IP address is associated with.
    /// [More](field@AssociateEipAddressRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// How the elastic IP address is associated.
    /// [More](field@AssociateEipAddressRequest::mode)
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }

    /// Private IP address.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Id of the region. [More](field@AssociateEipAddressRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the VPC.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
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
        fields.add("AllocationId", &self.allocation_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstanceRegionId", &self.instance_region_id);
        fields.add("InstanceType", &self.instance_type);
        fields.add("Mode", &self.mode);
        fields.add("PrivateIpAddress", &self.private_ip_address);
        fields.add("RegionId", &self.region_id);
        fields.add("VpcId", &self.vpc_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AssociateEipAddressRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "AllocationId" => self.allocation_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InstanceRegionId" => self.instance_region_id.slot(),
            "InstanceType" => self.instance_type.slot(),
            "Mode" => self.mode.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            "RegionId" => self.region_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for AssociateEipAddressRequest {
    type Response = AssociateEipAddressResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::VPC, "AssociateEipAddress")
            .region("RegionId")
            .client_token()
    }
}

/// The response of [`Vpc::associate_eip_address`](crate::Vpc::associate_eip_address).
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
