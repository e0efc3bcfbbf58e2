// Generated from api-specs/ecs/2014-05-26/actions/DeleteNetworkInterfacePermission.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a permission on a network interface.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::DeleteNetworkInterfacePermissionRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteNetworkInterfacePermissionRequest::new()
//!     .network_interface_permission_id("eni-perm-bp1cx3n9q2k5v8y7abcd");
//! ecs.delete_network_interface_permission(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidInstanceID.Malformed`, `InvalidOperation.InvalidEniState`,
//! `InvalidOperation.PermissionExisted`, `InvalidParameter`, `MissingParameter`,
//! `NotBelongUser`, `UnsupportedParameter`.
//!
//! 403: `Abs.InvalidAccount.NotFound`, `Forbidden.NotSupportRAM`, `Forbidden.SubUser`,
//! `InvalidUserType.NotSupported`.
//!
//! 404: `InvalidEniPermissionId.NotFound`, `InvalidOperation.PermissionNotExisted`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::delete_network_interface_permission`](crate::Client::delete_network_interface_permission).
///
/// Deletes a permission on a network interface.
///
/// Needs
/// [`network_interface_permission_id`](field@DeleteNetworkInterfacePermissionRequest::network_interface_permission_id).
#[deprecated(note = "use `delete_network_interface`")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteNetworkInterfacePermissionRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the permission on the network interface.
    ///
    /// Required.
    ///
    /// Wire name: `NetworkInterfacePermissionId`.
    pub network_interface_permission_id: Option<String>,
    /// Whether to force the deletion.
    ///
    /// Wire name: `Force`.
    pub force: Option<bool>,
}

impl DeleteNetworkInterfacePermissionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteNetworkInterfacePermissionRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the permission on the network interface.
    /// [More](field@DeleteNetworkInterfacePermissionRequest::network_interface_permission_id)
    pub fn network_interface_permission_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_permission_id = Some(value.into());
        self
    }

    /// Whether to force the deletion.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

impl Record for DeleteNetworkInterfacePermissionRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "NetworkInterfacePermissionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields
            .add("NetworkInterfacePermissionId", &self.network_interface_permission_id);
        fields.add("Force", &self.force);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteNetworkInterfacePermissionRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "NetworkInterfacePermissionId" => self.network_interface_permission_id.slot(),
            "Force" => self.force.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteNetworkInterfacePermissionRequest {
    type Response = DeleteNetworkInterfacePermissionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteNetworkInterfacePermission")
            .region("RegionId")
    }
}

/// The response of
/// [`Client::delete_network_interface_permission`](crate::Client::delete_network_interface_permission).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNetworkInterfacePermissionResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteNetworkInterfacePermissionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteNetworkInterfacePermissionResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteNetworkInterfacePermissionRequest);
ecs_core::internal::response_records!(DeleteNetworkInterfacePermissionResponse);
