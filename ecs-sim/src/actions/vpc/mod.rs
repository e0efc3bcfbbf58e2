//! VPCs, VSwitches and EIPs: the actions of the VPC product, and the older ECS actions with the
//! same names.

mod eip;
mod eip_user;
mod legacy;
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
    ("DescribeVSwitches", switches::describe_v_switches),
    ("DescribeVpcs", vpcs::describe_vpcs),
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
    ("ModifyEipAddressAttribute", legacy::modify_eip_address_attribute),
    ("ModifyVSwitchAttribute", legacy::modify_v_switch_attribute),
    ("ModifyVpcAttribute", legacy::modify_vpc_attribute),
    ("ReleaseEipAddress", eip::release_eip_address),
    ("UnassociateEipAddress", eip_user::unassociate_eip_address),
];
