// Generated from api-specs/ecs/2014-05-26/actions/DeleteNetworkInterface.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a network interface.
//!
//! The network interface must be `Available`. The change continues after the response.
//! [`Client::wait_until_network_interfaces_deleted`](crate::Client::wait_until_network_interfaces_deleted)
//! waits for its end.
//!
//! - **Before**: An attached interface must be detached first.
//! - **Effects**: All its private addresses are released. The interface leaves all its
//!   security groups. The deletion is complete once the interface is no longer found. If
//!   it stays in `Deleting`, the deletion failed: call again. This cannot be undone.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`detach_network_interface`](crate::Client::detach_network_interface),
//!   [`describe_network_interfaces`](crate::Client::describe_network_interfaces).
//!
//! ```no_run
//! use ecs_sdk::network_interface::DeleteNetworkInterfaceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteNetworkInterfaceRequest::new()
//!     .network_interface_id("eni-bp14v2sdd3v8htlnabcd");
//! ecs.delete_network_interface(request).await?;
//! ecs.wait_until_network_interfaces_deleted(["eni-bp14v2sdd3v8htlnabcd"]).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.RegionId`, `InvalidInstanceID.Malformed`,
//! `InvalidOperation.DetachPrimaryEniNotAllowed`, `InvalidOperation.HasSlaveEniBonded`,
//! `InvalidOperation.InvalidEcsState`, `InvalidOperation.InvalidEniState`,
//! `InvalidParameter`, `InvalidParams.EniId`, `MissingParameter`, `UnsupportedParameter`.
//!
//! 403: `Abs.InvalidAccount.NotFound`, `EniPerInstanceLimitExceeded`,
//! `Forbidden.NotSupportRAM`, `Forbidden.SubUser`, `InvalidEniId.NotFound`,
//! `InvalidOperation.AvailabilityZoneMismatch`, `InvalidOperation.EniServiceManaged`,
//! `InvalidOperation.InvalidEniType`, `InvalidOperation.VpcMismatch`,
//! `InvalidSecurityGroupId.NotVpc`, `InvalidUserType.NotSupported`, `MaxEniCountExceeded`,
//! `SecurityGroupInstanceLimitExceed`.
//!
//! 404: `InvalidEcsId.NotFound`, `InvalidSecurityGroupId.NotFound`,
//! `InvalidVSwitchId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::delete_network_interface`](crate::Client::delete_network_interface).
///
/// Deletes a network interface.
///
/// Needs
/// [`network_interface_id`](field@DeleteNetworkInterfaceRequest::network_interface_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteNetworkInterfaceRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the network interface.
    ///
    /// Required.
    ///
    /// Wire name: `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
}

impl DeleteNetworkInterfaceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteNetworkInterfaceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the network interface.
    /// [More](field@DeleteNetworkInterfaceRequest::network_interface_id)
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
}

impl Record for DeleteNetworkInterfaceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "NetworkInterfaceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteNetworkInterfaceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteNetworkInterfaceRequest {
    type Response = DeleteNetworkInterfaceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteNetworkInterface")
            .region("RegionId")
            .read_timeout(16)
    }
}

/// The response of
/// [`Client::delete_network_interface`](crate::Client::delete_network_interface).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNetworkInterfaceResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteNetworkInterfaceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteNetworkInterfaceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteNetworkInterfaceRequest);
ecs_core::internal::response_records!(DeleteNetworkInterfaceResponse);
