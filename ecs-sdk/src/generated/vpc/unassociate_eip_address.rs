// Generated from api-specs/vpc/2016-04-28/actions/UnassociateEipAddress.json by `cargo xtask regenerate`. Do not edit.

//! Separates an elastic IP address from the resource it is associated with.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::vpc::UnassociateEipAddressRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = UnassociateEipAddressRequest::new()
//!     .allocation_id("eip-bp14k7x3pa9b2c5d6e7f");
//! ecs.vpc().unassociate_eip_address(request).await?;
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Vpc::unassociate_eip_address`](crate::Vpc::unassociate_eip_address).
///
/// Separates an elastic IP address from the resource it is associated with.
///
/// Needs [`allocation_id`](field@UnassociateEipAddressRequest::allocation_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct UnassociateEipAddressRequest {
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
    /// Whether to force the separation.
    ///
    /// Wire name: `Force`.
    pub force: Option<bool>,
    /// Id of the resource that the elastic IP address is associated with.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Type of the resource that the elastic IP address is associated with.
    ///
    /// Values: `EcsInstance`, `SlbInstance`, `NetworkInterface`, `Nat`, `HaVip`.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
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
}

impl UnassociateEipAddressRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the elastic IP address. [More](field@UnassociateEipAddressRequest::allocation_id)
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@UnassociateEipAddressRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether to force the separation.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }

    /// Id of the resource that the elastic IP address is associated with.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Type of the resource that the elastic IP address is associated with.
    /// [More](field@UnassociateEipAddressRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Private IP address.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Id of the region. [More](field@UnassociateEipAddressRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for UnassociateEipAddressRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["AllocationId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AllocationId", &self.allocation_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("Force", &self.force);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstanceType", &self.instance_type);
        fields.add("PrivateIpAddress", &self.private_ip_address);
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for UnassociateEipAddressRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "AllocationId" => self.allocation_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "Force" => self.force.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InstanceType" => self.instance_type.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for UnassociateEipAddressRequest {
    type Response = UnassociateEipAddressResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::VPC, "UnassociateEipAddress")
            .region("RegionId")
            .client_token()
    }
}

/// The response of [`Vpc::unassociate_eip_address`](crate::Vpc::unassociate_eip_address).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociateEipAddressResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for UnassociateEipAddressResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for UnassociateEipAddressResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(UnassociateEipAddressRequest);
ecs_core::internal::response_records!(UnassociateEipAddressResponse);
