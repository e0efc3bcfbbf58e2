// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Network interfaces.
//!
//! Elastic network interfaces with their private IPv4 and IPv6 addresses.
//!
//! Start with [`describe_network_interfaces`](crate::Client::describe_network_interfaces),
//! [`create_network_interface`](crate::Client::create_network_interface) and
//! [`attach_network_interface`](crate::Client::attach_network_interface).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`assign_ipv6_addresses`](crate::Client::assign_ipv6_addresses) | Assigns IPv6 addresses to a network interface. |
//! | [`assign_private_ip_addresses`](crate::Client::assign_private_ip_addresses) | Assigns secondary private IP addresses to a network interface. |
//! | [`attach_network_interface`](crate::Client::attach_network_interface) | Attaches a network interface to an instance. |
//! | [`create_network_interface`](crate::Client::create_network_interface) | Creates an elastic network interface. |
//! | [`create_network_interface_permission`](crate::Client::create_network_interface_permission) | Allows an account to use a network interface. |
//! | [`delete_network_interface`](crate::Client::delete_network_interface) | Deletes a network interface. |
//! | [`describe_network_interface_attribute`](crate::Client::describe_network_interface_attribute) | Shows the attributes of one network interface. |
//! | [`describe_network_interface_permissions`](crate::Client::describe_network_interface_permissions) | Lists permissions on network interfaces. |
//! | [`describe_network_interfaces`](crate::Client::describe_network_interfaces) | Lists network interfaces with their attributes. |
//! | [`detach_network_interface`](crate::Client::detach_network_interface) | Detaches a network interface from an instance. |
//! | [`disable_network_interface_qo_s`](crate::Client::disable_network_interface_qo_s) | Removes the rate limits of a network interface. |
//! | [`enable_network_interface_qo_s`](crate::Client::enable_network_interface_qo_s) | Sets rate limits for a network interface. |
//! | [`modify_network_interface_attribute`](crate::Client::modify_network_interface_attribute) | Changes a network interface, for example its name or its security groups. |
//! | [`unassign_ipv6_addresses`](crate::Client::unassign_ipv6_addresses) | Takes IPv6 addresses away from a network interface. |
//! | [`unassign_private_ip_addresses`](crate::Client::unassign_private_ip_addresses) | Takes secondary private IP addresses away from a network interface. |

pub mod assign_ipv6_addresses;
pub mod assign_private_ip_addresses;
pub mod attach_network_interface;
pub mod create_network_interface;
pub mod create_network_interface_permission;
pub mod delete_network_interface;
pub mod describe_network_interface_attribute;
pub mod describe_network_interface_permissions;
pub mod describe_network_interfaces;
pub mod detach_network_interface;
pub mod disable_network_interface_qo_s;
pub mod enable_network_interface_qo_s;
pub mod modify_network_interface_attribute;
pub mod unassign_ipv6_addresses;
pub mod unassign_private_ip_addresses;
mod waiters;

use ecs_core::Call;

pub use assign_ipv6_addresses::{AssignIpv6AddressesRequest, AssignIpv6AddressesResponse};
pub use assign_private_ip_addresses::{
    AssignPrivateIpAddressesRequest, AssignPrivateIpAddressesResponse,
};
pub use attach_network_interface::{
    AttachNetworkInterfaceRequest, AttachNetworkInterfaceResponse,
};
pub use create_network_interface::{
    CreateNetworkInterfaceRequest, CreateNetworkInterfaceResponse,
};
pub use create_network_interface_permission::{
    CreateNetworkInterfacePermissionRequest, CreateNetworkInterfacePermissionResponse,
};
pub use delete_network_interface::{
    DeleteNetworkInterfaceRequest, DeleteNetworkInterfaceResponse,
};
pub use describe_network_interface_attribute::{
    DescribeNetworkInterfaceAttributeRequest, DescribeNetworkInterfaceAttributeResponse,
};
pub use describe_network_interface_permissions::{
    DescribeNetworkInterfacePermissionsRequest,
    DescribeNetworkInterfacePermissionsResponse,
};
pub use describe_network_interfaces::{
    DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResponse,
};
pub use detach_network_interface::{
    DetachNetworkInterfaceRequest, DetachNetworkInterfaceResponse,
};
pub use disable_network_interface_qo_s::{
    DisableNetworkInterfaceQoSRequest, DisableNetworkInterfaceQoSResponse,
};
pub use enable_network_interface_qo_s::{
    EnableNetworkInterfaceQoSRequest, EnableNetworkInterfaceQoSResponse,
};
pub use modify_network_interface_attribute::{
    ModifyNetworkInterfaceAttributeRequest, ModifyNetworkInterfaceAttributeResponse,
};
pub use unassign_ipv6_addresses::{
    UnassignIpv6AddressesRequest, UnassignIpv6AddressesResponse,
};
pub use unassign_private_ip_addresses::{
    UnassignPrivateIpAddressesRequest, UnassignPrivateIpAddressesResponse,
};

impl crate::Client {
    /// Assigns IPv6 addresses to a network interface.
    ///
    /// See [`AssignIpv6AddressesRequest`].
    #[doc(alias = "AssignIpv6Addresses")]
    #[inline]
    pub fn assign_ipv6_addresses(
        &self,
        request: AssignIpv6AddressesRequest,
    ) -> Call<'_, AssignIpv6AddressesRequest> {
        self.call(request)
    }

    /// Assigns secondary private IP addresses to a network interface.
    ///
    /// See [`AssignPrivateIpAddressesRequest`].
    #[doc(alias = "AssignPrivateIpAddresses")]
    #[inline]
    pub fn assign_private_ip_addresses(
        &self,
        request: AssignPrivateIpAddressesRequest,
    ) -> Call<'_, AssignPrivateIpAddressesRequest> {
        self.call(request)
    }

    /// Attaches a network interface to an instance.
    ///
    /// See [`AttachNetworkInterfaceRequest`].
    #[doc(alias = "AttachNetworkInterface")]
    #[inline]
    pub fn attach_network_interface(
        &self,
        request: AttachNetworkInterfaceRequest,
    ) -> Call<'_, AttachNetworkInterfaceRequest> {
        self.call(request)
    }

    /// Creates an elastic network interface.
    ///
    /// See [`CreateNetworkInterfaceRequest`].
    #[doc(alias = "CreateNetworkInterface")]
    #[inline]
    pub fn create_network_interface(
        &self,
        request: CreateNetworkInterfaceRequest,
    ) -> Call<'_, CreateNetworkInterfaceRequest> {
        self.call(request)
    }

    /// Allows an account to use a network interface.
    ///
    /// See [`CreateNetworkInterfacePermissionRequest`].
    #[doc(alias = "CreateNetworkInterfacePermission")]
    #[inline]
    pub fn create_network_interface_permission(
        &self,
        request: CreateNetworkInterfacePermissionRequest,
    ) -> Call<'_, CreateNetworkInterfacePermissionRequest> {
        self.call(request)
    }

    /// Deletes a network interface.
    ///
    /// See [`DeleteNetworkInterfaceRequest`].
    #[doc(alias = "DeleteNetworkInterface")]
    #[inline]
    pub fn delete_network_interface(
        &self,
        request: DeleteNetworkInterfaceRequest,
    ) -> Call<'_, DeleteNetworkInterfaceRequest> {
        self.call(request)
    }

    /// Shows the attributes of one network interface.
    ///
    /// See [`DescribeNetworkInterfaceAttributeRequest`].
    #[doc(alias = "DescribeNetworkInterfaceAttribute")]
    #[inline]
    pub fn describe_network_interface_attribute(
        &self,
        request: DescribeNetworkInterfaceAttributeRequest,
    ) -> Call<'_, DescribeNetworkInterfaceAttributeRequest> {
        self.call(request)
    }

    /// Lists permissions on network interfaces.
    ///
    /// See [`DescribeNetworkInterfacePermissionsRequest`].
    #[doc(alias = "DescribeNetworkInterfacePermissions")]
    #[inline]
    pub fn describe_network_interface_permissions(
        &self,
        request: DescribeNetworkInterfacePermissionsRequest,
    ) -> Call<'_, DescribeNetworkInterfacePermissionsRequest> {
        self.call(request)
    }

    /// Lists network interfaces with their attributes.
    ///
    /// See [`DescribeNetworkInterfacesRequest`].
    #[doc(alias = "DescribeNetworkInterfaces")]
    #[inline]
    pub fn describe_network_interfaces(
        &self,
        request: DescribeNetworkInterfacesRequest,
    ) -> Call<'_, DescribeNetworkInterfacesRequest> {
        self.call(request)
    }

    /// Detaches a network interface from an instance.
    ///
    /// See [`DetachNetworkInterfaceRequest`].
    #[doc(alias = "DetachNetworkInterface")]
    #[inline]
    pub fn detach_network_interface(
        &self,
        request: DetachNetworkInterfaceRequest,
    ) -> Call<'_, DetachNetworkInterfaceRequest> {
        self.call(request)
    }

    /// Removes the rate limits of a network interface.
    ///
    /// See [`DisableNetworkInterfaceQoSRequest`].
    #[doc(alias = "DisableNetworkInterfaceQoS")]
    #[inline]
    pub fn disable_network_interface_qo_s(
        &self,
        request: DisableNetworkInterfaceQoSRequest,
    ) -> Call<'_, DisableNetworkInterfaceQoSRequest> {
        self.call(request)
    }

    /// Sets rate limits for a network interface.
    ///
    /// See [`EnableNetworkInterfaceQoSRequest`].
    #[doc(alias = "EnableNetworkInterfaceQoS")]
    #[inline]
    pub fn enable_network_interface_qo_s(
        &self,
        request: EnableNetworkInterfaceQoSRequest,
    ) -> Call<'_, EnableNetworkInterfaceQoSRequest> {
        self.call(request)
    }

    /// Changes a network interface, for example its name or its security groups.
    ///
    /// See [`ModifyNetworkInterfaceAttributeRequest`].
    #[doc(alias = "ModifyNetworkInterfaceAttribute")]
    #[inline]
    pub fn modify_network_interface_attribute(
        &self,
        request: ModifyNetworkInterfaceAttributeRequest,
    ) -> Call<'_, ModifyNetworkInterfaceAttributeRequest> {
        self.call(request)
    }

    /// Takes IPv6 addresses away from a network interface.
    ///
    /// See [`UnassignIpv6AddressesRequest`].
    #[doc(alias = "UnassignIpv6Addresses")]
    #[inline]
    pub fn unassign_ipv6_addresses(
        &self,
        request: UnassignIpv6AddressesRequest,
    ) -> Call<'_, UnassignIpv6AddressesRequest> {
        self.call(request)
    }

    /// Takes secondary private IP addresses away from a network interface.
    ///
    /// See [`UnassignPrivateIpAddressesRequest`].
    #[doc(alias = "UnassignPrivateIpAddresses")]
    #[inline]
    pub fn unassign_private_ip_addresses(
        &self,
        request: UnassignPrivateIpAddressesRequest,
    ) -> Call<'_, UnassignPrivateIpAddressesRequest> {
        self.call(request)
    }
}
