// Generated from api-specs/ecs/2014-05-26/actions/DisableNetworkInterfaceQoS.json by `cargo xtask regenerate`. Do not edit.

//! Removes the rate limits of a network interface.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`enable_network_interface_qo_s`](crate::Client::enable_network_interface_qo_s).
//!
//! ```no_run
//! use ecs_sdk::network_interface::DisableNetworkInterfaceQoSRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DisableNetworkInterfaceQoSRequest::new()
//!     .network_interface_id("eni-bp14v2sdd3v8htlnabcd");
//! ecs.disable_network_interface_qo_s(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.RegionId`, `InvalidInstanceID.Malformed`, `InvalidParameter`,
//! `InvalidParameter.Conflict`, `InvalidParams.EniId`, `MissingParameter`,
//! `UnsupportedParameter`.
//!
//! 403: `Abs.InvalidAccount.NotFound`, `Forbidden.NotSupportRAM`, `Forbidden.SubUser`,
//! `InvalidOperation.AvailabilityZoneMismatch`, `InvalidOperation.EniServiceManaged`,
//! `InvalidOperation.ResourceManagedByCloudProduct`, `InvalidOperation.VpcMismatch`,
//! `InvalidUserType.NotSupported`.
//!
//! 404: `InvalidEniId.NotFound`, `InvalidVSwitchId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::disable_network_interface_qo_s`](crate::Client::disable_network_interface_qo_s).
///
/// Removes the rate limits of a network interface.
///
/// Needs
/// [`network_interface_id`](field@DisableNetworkInterfaceQoSRequest::network_interface_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DisableNetworkInterfaceQoSRequest {
    /// Id of the network interface.
    ///
    /// Required.
    ///
    /// Wire name: `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl DisableNetworkInterfaceQoSRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the network interface.
    /// [More](field@DisableNetworkInterfaceQoSRequest::network_interface_id)
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DisableNetworkInterfaceQoSRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for DisableNetworkInterfaceQoSRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["NetworkInterfaceId", "RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DisableNetworkInterfaceQoSRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DisableNetworkInterfaceQoSRequest {
    type Response = DisableNetworkInterfaceQoSResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DisableNetworkInterfaceQoS").region("RegionId")
    }
}

/// The response of
/// [`Client::disable_network_interface_qo_s`](crate::Client::disable_network_interface_qo_s).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisableNetworkInterfaceQoSResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DisableNetworkInterfaceQoSResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DisableNetworkInterfaceQoSResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DisableNetworkInterfaceQoSRequest);
ecs_core::internal::response_records!(DisableNetworkInterfaceQoSResponse);
