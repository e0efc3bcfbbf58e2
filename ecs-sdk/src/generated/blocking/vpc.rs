// Generated from api-specs/vpc/2016-04-28/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! VPC: the methods of the blocking client.

use crate::blocking::{Call, Wait};
use crate::vpc::{
    AllocateEipAddressRequest, AssociateEipAddressRequest, CreateVSwitchRequest,
    CreateVpcRequest, DeleteVSwitchRequest, DeleteVpcRequest,
    DescribeEipAddressesRequest, DescribeVSwitchesRequest, DescribeVpcsRequest,
    ReleaseEipAddressRequest, UnassociateEipAddressRequest,
};

/// A client for VPC 2016-04-28, with the settings of another client.
#[derive(Clone, Copy, Debug)]
pub struct Vpc<'a>(&'a crate::blocking::Client);

impl crate::blocking::Client {
    /// Returns a client for VPC 2016-04-28 with the same settings.
    pub fn vpc(&self) -> Vpc<'_> {
        Vpc(self)
    }
}

impl<'a> Vpc<'a> {
    /// Returns a call, which `send` sends.
    pub fn call<R: ecs_core::Request>(&self, request: R) -> Call<'a, R> {
        self.0.call(request)
    }

    /// Returns a wait, which starts polling with `send`.
    pub fn wait<R: ecs_core::Paged>(
        &self,
        waiter: ecs_core::Waiter<R>,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> crate::blocking::Wait<'a, R> {
        self.0.wait(waiter, ids)
    }

    /// Allocates an elastic IP address (EIP).
    ///
    /// See [`AllocateEipAddressRequest`].
    #[doc(alias = "AllocateEipAddress")]
    #[inline]
    pub fn allocate_eip_address(
        &self,
        request: AllocateEipAddressRequest,
    ) -> Call<'a, AllocateEipAddressRequest> {
        self.call(request)
    }

    /// Associates an elastic IP address with a resource.
    ///
    /// See [`AssociateEipAddressRequest`].
    #[doc(alias = "AssociateEipAddress")]
    #[inline]
    pub fn associate_eip_address(
        &self,
        request: AssociateEipAddressRequest,
    ) -> Call<'a, AssociateEipAddressRequest> {
        self.call(request)
    }

    /// Creates a vSwitch in a VPC.
    ///
    /// See [`CreateVSwitchRequest`].
    #[doc(alias = "CreateVSwitch")]
    #[inline]
    pub fn create_v_switch(
        &self,
        request: CreateVSwitchRequest,
    ) -> Call<'a, CreateVSwitchRequest> {
        self.call(request)
    }

    /// Creates a VPC.
    ///
    /// See [`CreateVpcRequest`].
    #[doc(alias = "CreateVpc")]
    #[inline]
    pub fn create_vpc(&self, request: CreateVpcRequest) -> Call<'a, CreateVpcRequest> {
        self.call(request)
    }

    /// Deletes a vSwitch.
    ///
    /// See [`DeleteVSwitchRequest`].
    #[doc(alias = "DeleteVSwitch")]
    #[inline]
    pub fn delete_v_switch(
        &self,
        request: DeleteVSwitchRequest,
    ) -> Call<'a, DeleteVSwitchRequest> {
        self.call(request)
    }

    /// Deletes a VPC.
    ///
    /// See [`DeleteVpcRequest`].
    #[doc(alias = "DeleteVpc")]
    #[inline]
    pub fn delete_vpc(&self, request: DeleteVpcRequest) -> Call<'a, DeleteVpcRequest> {
        self.call(request)
    }

    /// Lists elastic IP addresses.
    ///
    /// See [`DescribeEipAddressesRequest`].
    #[doc(alias = "DescribeEipAddresses")]
    #[inline]
    pub fn describe_eip_addresses(
        &self,
        request: DescribeEipAddressesRequest,
    ) -> Call<'a, DescribeEipAddressesRequest> {
        self.call(request)
    }

    /// Lists vSwitches with their zones and free addresses.
    ///
    /// See [`DescribeVSwitchesRequest`].
    #[doc(alias = "DescribeVSwitches")]
    #[inline]
    pub fn describe_v_switches(
        &self,
        request: DescribeVSwitchesRequest,
    ) -> Call<'a, DescribeVSwitchesRequest> {
        self.call(request)
    }

    /// Lists VPCs.
    ///
    /// See [`DescribeVpcsRequest`].
    #[doc(alias = "DescribeVpcs")]
    #[inline]
    pub fn describe_vpcs(
        &self,
        request: DescribeVpcsRequest,
    ) -> Call<'a, DescribeVpcsRequest> {
        self.call(request)
    }

    /// Releases an elastic IP address.
    ///
    /// See [`ReleaseEipAddressRequest`].
    #[doc(alias = "ReleaseEipAddress")]
    #[inline]
    pub fn release_eip_address(
        &self,
        request: ReleaseEipAddressRequest,
    ) -> Call<'a, ReleaseEipAddressRequest> {
        self.call(request)
    }

    /// Separates an elastic IP address from the resource it is associated with.
    ///
    /// See [`UnassociateEipAddressRequest`].
    #[doc(alias = "UnassociateEipAddress")]
    #[inline]
    pub fn unassociate_eip_address(
        &self,
        request: UnassociateEipAddressRequest,
    ) -> Call<'a, UnassociateEipAddressRequest> {
        self.call(request)
    }

    /// Waits until elastic IP addresses can be associated.
    ///
    /// Polls `DescribeEipAddresses` until `Status` is `Available`. By default, polls every 2
    /// seconds for up to 120 seconds.
    pub fn wait_until_eips_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'a, DescribeEipAddressesRequest> {
        Wait::new(self.0, self.0.async_client().vpc().wait_until_eips_available(ids))
    }

    /// Waits until elastic IP addresses are associated.
    ///
    /// Polls `DescribeEipAddresses` until `Status` is `InUse`. By default, polls every 2
    /// seconds for up to 120 seconds.
    pub fn wait_until_eips_in_use(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'a, DescribeEipAddressesRequest> {
        Wait::new(self.0, self.0.async_client().vpc().wait_until_eips_in_use(ids))
    }

    /// Waits until vSwitches can be used.
    ///
    /// Polls `DescribeVSwitches` until `Status` is `Available`. By default, polls every 2
    /// seconds for up to 120 seconds.
    pub fn wait_until_v_switches_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'a, DescribeVSwitchesRequest> {
        Wait::new(
            self.0,
            self.0.async_client().vpc().wait_until_v_switches_available(ids),
        )
    }

    /// Waits until VPCs can be used.
    ///
    /// Polls `DescribeVpcs` until `Status` is `Available`. By default, polls every 2 seconds
    /// for up to 120 seconds.
    pub fn wait_until_vpcs_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'a, DescribeVpcsRequest> {
        Wait::new(self.0, self.0.async_client().vpc().wait_until_vpcs_available(ids))
    }
}
