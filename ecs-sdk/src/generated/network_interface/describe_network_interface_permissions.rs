// Generated from api-specs/ecs/2014-05-26/actions/DescribeNetworkInterfacePermissions.json by `cargo xtask regenerate`. Do not edit.

//! Lists permissions on network interfaces.
//!
//! - **Members**: At least one of `NetworkInterfaceId` and `NetworkInterfacePermissionId`
//!   must be set.
//! - **Limits**: At most 100 permission ids per call.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`create_network_interface_permission`](crate::Client::create_network_interface_permission).
//!
//! ```no_run
//! use ecs_sdk::network_interface::DescribeNetworkInterfacePermissionsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeNetworkInterfacePermissionsRequest::new();
//! let mut items = ecs.describe_network_interface_permissions(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{} {}", item.network_interface_permission_id, item.service_name);
//! }
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
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_network_interface_permissions`](crate::Client::describe_network_interface_permissions).
///
/// Lists permissions on network interfaces.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeNetworkInterfacePermissionsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the network interface.
    ///
    /// Set this or `NetworkInterfacePermissionId`, or both.
    ///
    /// Wire name: `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// At most 100, default 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Ids of the permissions to list.
    ///
    /// 1 to 100 items. Set this or `NetworkInterfaceId`, or both.
    ///
    /// Wire name: `NetworkInterfacePermissionId`.
    pub network_interface_permission_id: Option<Vec<String>>,
}

impl DescribeNetworkInterfacePermissionsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeNetworkInterfacePermissionsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the network interface.
    /// [More](field@DescribeNetworkInterfacePermissionsRequest::network_interface_id)
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeNetworkInterfacePermissionsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeNetworkInterfacePermissionsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Ids of the permissions to list. An empty list cannot be sent.
    /// [More](field@DescribeNetworkInterfacePermissionsRequest::network_interface_permission_id)
    pub fn network_interface_permission_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.network_interface_permission_id = Some(value.into_list());
        self
    }
}

impl Record for DescribeNetworkInterfacePermissionsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields
            .add("NetworkInterfacePermissionId", &self.network_interface_permission_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeNetworkInterfacePermissionsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "NetworkInterfacePermissionId" => self.network_interface_permission_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeNetworkInterfacePermissionsRequest {
    type Response = DescribeNetworkInterfacePermissionsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeNetworkInterfacePermissions")
            .read_only()
            .region("RegionId")
            .read_timeout(13)
    }
}

impl Paged for DescribeNetworkInterfacePermissionsRequest {
    type Item = NetworkInterfacePermission;
    const PAGING: Paging = Paging::number("NetworkInterfacePermissions").size(50);
    #[inline]
    fn items(
        response: DescribeNetworkInterfacePermissionsResponse,
    ) -> Vec<NetworkInterfacePermission> {
        response.network_interface_permissions
    }
}

/// The response of
/// [`Client::describe_network_interface_permissions`](crate::Client::describe_network_interface_permissions).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacePermissionsResponse {
    /// Permissions found.
    ///
    /// Wire name: `NetworkInterfacePermissions`.
    pub network_interface_permissions: Vec<NetworkInterfacePermission>,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeNetworkInterfacePermissionsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "NetworkInterfacePermissions",
                "NetworkInterfacePermission",
                &self.network_interface_permissions,
            );
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeNetworkInterfacePermissionsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NetworkInterfacePermissions" => {
                Slot::Wrapped(
                    "NetworkInterfacePermission",
                    &mut self.network_interface_permissions,
                )
            }
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
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

ecs_core::internal::request_records!(DescribeNetworkInterfacePermissionsRequest);
ecs_core::internal::response_records!(
    DescribeNetworkInterfacePermissionsResponse, NetworkInterfacePermission
);
