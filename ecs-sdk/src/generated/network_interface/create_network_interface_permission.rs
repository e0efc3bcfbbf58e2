// Generated from api-specs/ecs/2014-05-26/actions/CreateNetworkInterfacePermission.json by `cargo xtask regenerate`. Do not edit.

//! Allows an account to use a network interface.
//!
//! - **Before**: The grantee must be a certified partner (ISV) or a user account.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_network_interface_permissions`](crate::Client::describe_network_interface_permissions).
//!
//! ```no_run
//! use ecs_sdk::network_interface::CreateNetworkInterfacePermissionRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateNetworkInterfacePermissionRequest::new()
//!     .account_id(1234567890123456i64)
//!     .network_interface_id("eni-bp14v2sdd3v8htlnabcd")
//!     .permission("InstanceAttach");
//! ecs.create_network_interface_permission(request).await?;
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
//! 404: `InvalidEniId.NotFound`, `InvalidOperation.PermissionNotExisted`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_network_interface_permission`](crate::Client::create_network_interface_permission).
///
/// Allows an account to use a network interface.
///
/// Needs [`account_id`](field@CreateNetworkInterfacePermissionRequest::account_id),
/// [`network_interface_id`](field@CreateNetworkInterfacePermissionRequest::network_interface_id),
/// [`permission`](field@CreateNetworkInterfacePermissionRequest::permission).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateNetworkInterfacePermissionRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the Alibaba Cloud account.
    ///
    /// Required.
    ///
    /// Wire name: `AccountId`.
    pub account_id: Option<i64>,
    /// Id of the network interface.
    ///
    /// Required.
    ///
    /// Wire name: `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
    /// Permission on the network interface.
    ///
    /// Required. `InstanceAttach`: grantee attaches it to an own instance, same zone.
    ///
    /// Wire name: `Permission`.
    pub permission: Option<String>,
}

impl CreateNetworkInterfacePermissionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateNetworkInterfacePermissionRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the Alibaba Cloud account.
    /// [More](field@CreateNetworkInterfacePermissionRequest::account_id)
    pub fn account_id(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.account_id = Some(value.into_integer());
        self
    }

    /// Id of the network interface.
    /// [More](field@CreateNetworkInterfacePermissionRequest::network_interface_id)
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Permission on the network interface.
    /// [More](field@CreateNetworkInterfacePermissionRequest::permission)
    pub fn permission(mut self, value: impl Into<String>) -> Self {
        self.permission = Some(value.into());
        self
    }
}

impl Record for CreateNetworkInterfacePermissionRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "AccountId", "NetworkInterfaceId", "Permission"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("AccountId", &self.account_id);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("Permission", &self.permission);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateNetworkInterfacePermissionRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "AccountId" => self.account_id.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "Permission" => self.permission.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateNetworkInterfacePermissionRequest {
    type Response = CreateNetworkInterfacePermissionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateNetworkInterfacePermission")
            .region("RegionId")
            .read_timeout(13)
    }
}

/// The response of
/// [`Client::create_network_interface_permission`](crate::Client::create_network_interface_permission).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNetworkInterfacePermissionResponse {
    /// The new permission.
    ///
    /// Wire name: `NetworkInterfacePermission`.
    pub network_interface_permission: Option<NetworkInterfacePermission>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateNetworkInterfacePermissionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NetworkInterfacePermission", &self.network_interface_permission);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateNetworkInterfacePermissionResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NetworkInterfacePermission" => self.network_interface_permission.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A permission for a network interface.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkInterfacePermission {
    /// Id of the Alibaba Cloud account.
    ///
    /// Wire name: `AccountId`.
    pub account_id: Option<i64>,
    /// Id of the network interface.
    ///
    /// Wire name: `NetworkInterfaceId`.
    pub network_interface_id: String,
    /// Id of the permission on the network interface.
    ///
    /// Wire name: `NetworkInterfacePermissionId`.
    pub network_interface_permission_id: String,
    /// Permission on the network interface.
    ///
    /// Wire name: `Permission`.
    pub permission: String,
    /// State of the permission.
    ///
    /// Wire name: `PermissionState`.
    pub permission_state: types::NetworkInterfacePermissionState,
    /// Name of the cloud service.
    ///
    /// Wire name: `ServiceName`.
    pub service_name: String,
}

impl Record for NetworkInterfacePermission {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AccountId", &self.account_id);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields
            .add("NetworkInterfacePermissionId", &self.network_interface_permission_id);
        fields.add("Permission", &self.permission);
        fields.add("PermissionState", &self.permission_state);
        fields.add("ServiceName", &self.service_name);
    }
}

impl DecodeRecord for NetworkInterfacePermission {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AccountId" => self.account_id.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "NetworkInterfacePermissionId" => self.network_interface_permission_id.slot(),
            "Permission" => self.permission.slot(),
            "PermissionState" => self.permission_state.slot(),
            "ServiceName" => self.service_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateNetworkInterfacePermissionRequest);
ecs_core::internal::response_records!(
    CreateNetworkInterfacePermissionResponse, NetworkInterfacePermission
);
