// Generated from api-specs/vpc/2016-04-28/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! VPC.
//!
//! The part of the VPC product that instances need: VPCs, vSwitches and elastic IP
//! addresses.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`allocate_eip_address`](crate::Vpc::allocate_eip_address) | Allocates an elastic IP address (EIP). |
//! | [`associate_eip_address`](crate::Vpc::associate_eip_address) | Associates an elastic IP address with a resource. |
//! | [`create_v_switch`](crate::Vpc::create_v_switch) | Creates a vSwitch in a VPC. |
//! | [`create_vpc`](crate::Vpc::create_vpc) | Creates a VPC. |
//! | [`delete_v_switch`](crate::Vpc::delete_v_switch) | Deletes a vSwitch. |
//! | [`delete_vpc`](crate::Vpc::delete_vpc) | Deletes a VPC. |
//! | [`describe_eip_addresses`](crate::Vpc::describe_eip_addresses) | Lists elastic IP addresses. |
//! | [`describe_v_switches`](crate::Vpc::describe_v_switches) | Lists vSwitches with their zones and free addresses. |
//! | [`describe_vpcs`](crate::Vpc::describe_vpcs) | Lists VPCs. |
//! | [`release_eip_address`](crate::Vpc::release_eip_address) | Releases an elastic IP address. |
//! | [`unassociate_eip_address`](crate::Vpc::unassociate_eip_address) | Separates an elastic IP address from the resource it is associated with. |

pub mod allocate_eip_address;
pub mod associate_eip_address;
pub mod create_v_switch;
pub mod create_vpc;
pub mod delete_v_switch;
pub mod delete_vpc;
pub mod describe_eip_addresses;
pub mod describe_v_switches;
pub mod describe_vpcs;
pub mod release_eip_address;
pub mod unassociate_eip_address;
mod waiters;

use ecs_core::Call;

pub use allocate_eip_address::{AllocateEipAddressRequest, AllocateEipAddressResponse};
pub use associate_eip_address::{AssociateEipAddressRequest, AssociateEipAddressResponse};
pub use create_v_switch::{CreateVSwitchRequest, CreateVSwitchResponse};
pub use create_vpc::{CreateVpcRequest, CreateVpcResponse};
pub use delete_v_switch::{DeleteVSwitchRequest, DeleteVSwitchResponse};
pub use delete_vpc::{DeleteVpcRequest, DeleteVpcResponse};
pub use describe_eip_addresses::{
    DescribeEipAddressesRequest, DescribeEipAddressesResponse,
};
pub use describe_v_switches::{DescribeVSwitchesRequest, DescribeVSwitchesResponse};
pub use describe_vpcs::{DescribeVpcsRequest, DescribeVpcsResponse};
pub use release_eip_address::{ReleaseEipAddressRequest, ReleaseEipAddressResponse};
pub use unassociate_eip_address::{
    UnassociateEipAddressRequest, UnassociateEipAddressResponse,
};

/// A client for VPC 2016-04-28, with the settings of another client.
#[derive(Clone, Copy, Debug)]
pub struct Vpc<'a>(&'a crate::Client);

impl crate::Client {
    /// Returns a client for VPC 2016-04-28 with the same settings.
    pub fn vpc(&self) -> Vpc<'_> {
        Vpc(self)
    }
}

impl<'a> Vpc<'a> {
    /// Returns a call, which is sent when it is awaited.
    pub fn call<R: ecs_core::Request>(&self, request: R) -> Call<'a, R> {
        self.0.call(request)
    }

    /// Returns a wait, which starts polling when it is awaited.
    pub fn wait<R: ecs_core::Paged>(
        &self,
        waiter: ecs_core::Waiter<R>,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> ecs_core::Wait<'a, R> {
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
}
