// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Network interfaces: the methods of the blocking client.

use crate::blocking::{Call, Wait};
use crate::network_interface::{
    AssignIpv6AddressesRequest, AssignPrivateIpAddressesRequest,
    AttachNetworkInterfaceRequest, CreateNetworkInterfaceRequest,
    CreateNetworkInterfacePermissionRequest, DeleteNetworkInterfaceRequest,
    DescribeNetworkInterfaceAttributeRequest, DescribeNetworkInterfacePermissionsRequest,
    DescribeNetworkInterfacesRequest, DetachNetworkInterfaceRequest,
    DisableNetworkInterfaceQoSRequest, EnableNetworkInterfaceQoSRequest,
    ModifyNetworkInterfaceAttributeRequest, UnassignIpv6AddressesRequest,
    UnassignPrivateIpAddressesRequest,
};

impl crate::blocking::Client {
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

    /// Waits until network interfaces can be attached.
    ///
    /// Polls `DescribeNetworkInterfaces` until `Status` is `Available`; fails if it is
    /// `Deleting`. By default, polls every 3 seconds for up to 300 seconds.
    pub fn wait_until_network_interfaces_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeNetworkInterfacesRequest> {
        Wait::new(self, self.async_client().wait_until_network_interfaces_available(ids))
    }

    /// Waits until network interfaces are deleted.
    ///
    /// Polls `DescribeNetworkInterfaces` until it no longer lists them. By default, polls
    /// every 3 seconds for up to 300 seconds.
    pub fn wait_until_network_interfaces_deleted(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeNetworkInterfacesRequest> {
        Wait::new(self, self.async_client().wait_until_network_interfaces_deleted(ids))
    }

    /// Waits until network interfaces are attached.
    ///
    /// Polls `DescribeNetworkInterfaces` until `Status` is `InUse`; fails if it is `Deleting`.
    /// By default, polls every 3 seconds for up to 300 seconds.
    pub fn wait_until_network_interfaces_in_use(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeNetworkInterfacesRequest> {
        Wait::new(self, self.async_client().wait_until_network_interfaces_in_use(ids))
    }
}
