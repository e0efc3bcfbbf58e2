//! VPCs, VSwitches and EIPs: the actions of the VPC product, and the older ECS actions with the
//! same names.

mod attributes;
mod eip;
mod eip_user;
mod legacy;
mod region;
mod switches;
#[cfg(test)]
mod tests;
mod vpcs;

use super::Table;
use super::{Call, Page, lookup, names, quota, tag};

pub(super) const ACTIONS: Table = &[
    ("AllocateEipAddress", eip::allocate_eip_address),
    ("AssociateEipAddress", eip_user::associate_eip_address),
    ("CreateVSwitch", switches::create_v_switch),
    ("CreateVpc", vpcs::create_vpc),
    ("DeleteVSwitch", switches::delete_v_switch),
    ("DeleteVpc", vpcs::delete_vpc),
    ("DescribeEipAddresses", eip::describe_eip_addresses),
    ("DescribeRegions", region::describe_regions),
    ("DescribeVSwitchAttributes", attributes::describe_v_switch_attributes),
    ("DescribeVSwitches", switches::describe_v_switches),
    ("DescribeVpcAttribute", attributes::describe_vpc_attribute),
    ("DescribeVpcs", vpcs::describe_vpcs),
    ("DescribeZones", region::describe_zones),
    ("ListEnhanhcedNatGatewayAvailableZones", region::list_enhanhced_nat_gateway_available_zones),
    ("ModifyEipAddressAttribute", attributes::modify_eip_address_attribute),
    ("ModifyVSwitchAttribute", attributes::modify_v_switch_attribute),
    ("ModifyVpcAttribute", attributes::modify_vpc_attribute),
    ("MoveResourceGroup", region::move_resource_group),
    ("ReleaseEipAddress", eip::release_eip_address),
    ("UnassociateEipAddress", eip_user::unassociate_eip_address),
];

/// The older ECS actions.
pub(super) const LEGACY_ACTIONS: Table = &[
    ("AllocateEipAddress", legacy::allocate_eip_address),
    ("AssociateEipAddress", eip_user::associate_eip_address),
    ("CreateVSwitch", switches::create_v_switch),
    ("CreateVpc", legacy::create_vpc),
    ("DeleteVSwitch", switches::delete_v_switch),
    ("DeleteVpc", vpcs::delete_vpc),
    ("DescribeEipAddresses", legacy::describe_eip_addresses),
    ("DescribeVSwitches", legacy::describe_v_switches),
    ("DescribeVpcs", legacy::describe_vpcs),
    ("ModifyEipAddressAttribute", attributes::modify_eip_address_attribute),
    ("ModifyVSwitchAttribute", attributes::modify_v_switch_attribute),
    ("ModifyVpcAttribute", attributes::modify_vpc_attribute),
    ("ReleaseEipAddress", eip::release_eip_address),
    ("UnassociateEipAddress", eip_user::unassociate_eip_address),
];
