// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Instance network.
//!
//! Public addresses, bandwidth and VPC settings of instances.
//!
//! Start with [`allocate_public_ip_address`](crate::Client::allocate_public_ip_address),
//! [`modify_instance_network_spec`](crate::Client::modify_instance_network_spec) and
//! [`modify_instance_vpc_attribute`](crate::Client::modify_instance_vpc_attribute).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`allocate_public_ip_address`](crate::Client::allocate_public_ip_address) | Gives an instance a public IP address. |
//! | [`attach_classic_link_vpc`](crate::Client::attach_classic_link_vpc) | Links an instance of the classic network to a VPC. |
//! | [`convert_nat_public_ip_to_eip`](crate::Client::convert_nat_public_ip_to_eip) | Turns the public IP address of a VPC instance into an elastic IP address. |
//! | [`describe_bandwidth_limitation`](crate::Client::describe_bandwidth_limitation) | Lists the public bandwidths that an instance type allows. |
//! | [`describe_classic_link_instances`](crate::Client::describe_classic_link_instances) | Lists the instances of the classic network that are linked to a VPC. |
//! | [`detach_classic_link_vpc`](crate::Client::detach_classic_link_vpc) | Unlinks an instance of the classic network from a VPC. |
//! | [`modify_instance_network_spec`](crate::Client::modify_instance_network_spec) | Changes the public bandwidth of an instance or how the traffic is billed. |
//! | [`modify_instance_vpc_attribute`](crate::Client::modify_instance_vpc_attribute) | Changes the private IP address, the vSwitch or the VPC of an instance. |

pub mod allocate_public_ip_address;
pub mod attach_classic_link_vpc;
pub mod convert_nat_public_ip_to_eip;
pub mod describe_bandwidth_limitation;
pub mod describe_classic_link_instances;
pub mod detach_classic_link_vpc;
pub mod modify_instance_network_spec;
pub mod modify_instance_vpc_attribute;

use ecs_core::Call;

pub use allocate_public_ip_address::{
    AllocatePublicIpAddressRequest, AllocatePublicIpAddressResponse,
};
pub use attach_classic_link_vpc::{
    AttachClassicLinkVpcRequest, AttachClassicLinkVpcResponse,
};
pub use convert_nat_public_ip_to_eip::{
    ConvertNatPublicIpToEipRequest, ConvertNatPublicIpToEipResponse,
};
pub use describe_bandwidth_limitation::{
    DescribeBandwidthLimitationRequest, DescribeBandwidthLimitationResponse,
};
pub use describe_classic_link_instances::{
    DescribeClassicLinkInstancesRequest, DescribeClassicLinkInstancesResponse,
};
pub use detach_classic_link_vpc::{
    DetachClassicLinkVpcRequest, DetachClassicLinkVpcResponse,
};
pub use modify_instance_network_spec::{
    ModifyInstanceNetworkSpecRequest, ModifyInstanceNetworkSpecResponse,
};
pub use modify_instance_vpc_attribute::{
    ModifyInstanceVpcAttributeRequest, ModifyInstanceVpcAttributeResponse,
};

impl crate::Client {
    /// Gives an instance a public IP address.
    ///
    /// See [`AllocatePublicIpAddressRequest`].
    #[doc(alias = "AllocatePublicIpAddress")]
    #[inline]
    pub fn allocate_public_ip_address(
        &self,
        request: AllocatePublicIpAddressRequest,
    ) -> Call<'_, AllocatePublicIpAddressRequest> {
        self.call(request)
    }

    /// Links an instance of the classic network to a VPC.
    ///
    /// See [`AttachClassicLinkVpcRequest`].
    #[doc(alias = "AttachClassicLinkVpc")]
    #[inline]
    pub fn attach_classic_link_vpc(
        &self,
        request: AttachClassicLinkVpcRequest,
    ) -> Call<'_, AttachClassicLinkVpcRequest> {
        self.call(request)
    }

    /// Turns the public IP address of a VPC instance into an elastic IP address.
    ///
    /// See [`ConvertNatPublicIpToEipRequest`].
    #[doc(alias = "ConvertNatPublicIpToEip")]
    #[inline]
    pub fn convert_nat_public_ip_to_eip(
        &self,
        request: ConvertNatPublicIpToEipRequest,
    ) -> Call<'_, ConvertNatPublicIpToEipRequest> {
        self.call(request)
    }

    /// Lists the public bandwidths that an instance type allows.
    ///
    /// See [`DescribeBandwidthLimitationRequest`].
    #[doc(alias = "DescribeBandwidthLimitation")]
    #[inline]
    pub fn describe_bandwidth_limitation(
        &self,
        request: DescribeBandwidthLimitationRequest,
    ) -> Call<'_, DescribeBandwidthLimitationRequest> {
        self.call(request)
    }

    /// Lists the instances of the classic network that are linked to a VPC.
    ///
    /// See [`DescribeClassicLinkInstancesRequest`].
    #[doc(alias = "DescribeClassicLinkInstances")]
    #[inline]
    pub fn describe_classic_link_instances(
        &self,
        request: DescribeClassicLinkInstancesRequest,
    ) -> Call<'_, DescribeClassicLinkInstancesRequest> {
        self.call(request)
    }

    /// Unlinks an instance of the classic network from a VPC.
    ///
    /// See [`DetachClassicLinkVpcRequest`].
    #[doc(alias = "DetachClassicLinkVpc")]
    #[inline]
    pub fn detach_classic_link_vpc(
        &self,
        request: DetachClassicLinkVpcRequest,
    ) -> Call<'_, DetachClassicLinkVpcRequest> {
        self.call(request)
    }

    /// Changes the public bandwidth of an instance or how the traffic is billed.
    ///
    /// See [`ModifyInstanceNetworkSpecRequest`].
    #[doc(alias = "ModifyInstanceNetworkSpec")]
    #[inline]
    pub fn modify_instance_network_spec(
        &self,
        request: ModifyInstanceNetworkSpecRequest,
    ) -> Call<'_, ModifyInstanceNetworkSpecRequest> {
        self.call(request)
    }

    /// Changes the private IP address, the vSwitch or the VPC of an instance.
    ///
    /// See [`ModifyInstanceVpcAttributeRequest`].
    #[doc(alias = "ModifyInstanceVpcAttribute")]
    #[inline]
    pub fn modify_instance_vpc_attribute(
        &self,
        request: ModifyInstanceVpcAttributeRequest,
    ) -> Call<'_, ModifyInstanceVpcAttributeRequest> {
        self.call(request)
    }
}
