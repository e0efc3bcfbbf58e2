//! VPCs, VSwitches, routes, NAT gateways and EIPs: the actions of the VPC product, and the older ECS actions with the
//! same names.

mod attributes;
mod blocks;
mod eip;
mod eip_user;
mod forward;
mod legacy;
mod nat;
mod new_route;
mod region;
mod route_tables;
mod routers;
mod routes;
mod snat;
mod switches;
#[cfg(test)]
mod tests;
mod transition;
mod vpcs;

use crate::actions::prelude::*;

pub(super) const ACTIONS: Table = &[
    ("AllocateEipAddress", eip::allocate_eip_address),
    ("AssociateEipAddress", eip_user::associate_eip_address),
    ("AssociateRouteTable", route_tables::associate_route_table),
    ("AssociateVpcCidrBlock", blocks::associate_vpc_cidr_block),
    ("CreateForwardEntry", forward::create_forward_entry),
    ("CreateNatGateway", nat::create_nat_gateway),
    ("CreateRouteEntries", new_route::create_route_entries),
    ("CreateRouteEntry", new_route::create_route_entry),
    ("CreateRouteTable", route_tables::create_route_table),
    ("CreateSnatEntry", snat::create_snat_entry),
    ("CreateVSwitch", switches::create_v_switch),
    ("CreateVpc", vpcs::create_vpc),
    ("DeleteForwardEntry", forward::delete_forward_entry),
    ("DeleteNatGateway", nat::delete_nat_gateway),
    ("DeleteRouteEntries", routes::delete_route_entries),
    ("DeleteRouteEntry", routes::delete_route_entry),
    ("DeleteRouteTable", route_tables::delete_route_table),
    ("DeleteSnatEntry", snat::delete_snat_entry),
    ("DeleteVSwitch", switches::delete_v_switch),
    ("DeleteVpc", vpcs::delete_vpc),
    ("DescribeEipAddresses", eip::describe_eip_addresses),
    ("DescribeForwardTableEntries", forward::describe_forward_table_entries),
    ("DescribeNatGateways", nat::describe_nat_gateways),
    ("DescribeRegions", region::describe_regions),
    ("DescribeRouteEntryList", routes::describe_route_entry_list),
    ("DescribeRouteTableList", route_tables::describe_route_table_list),
    ("DescribeRouteTables", route_tables::describe_route_tables),
    ("DescribeSnatTableEntries", snat::describe_snat_table_entries),
    ("DescribeVRouters", routers::describe_v_routers),
    ("DescribeVSwitchAttributes", attributes::describe_v_switch_attributes),
    ("DescribeVSwitches", switches::describe_v_switches),
    ("DescribeVpcAttribute", attributes::describe_vpc_attribute),
    ("DescribeVpcs", vpcs::describe_vpcs),
    ("DescribeZones", region::describe_zones),
    ("GetNatGatewayAttribute", nat::get_nat_gateway_attribute),
    ("ListEnhanhcedNatGatewayAvailableZones", region::list_nat_gateway_zones),
    ("ModifyEipAddressAttribute", attributes::modify_eip_address_attribute),
    ("ModifyForwardEntry", forward::modify_forward_entry),
    ("ModifyNatGatewayAttribute", nat::modify_nat_gateway_attribute),
    ("ModifyRouteEntry", routes::modify_route_entry),
    ("ModifyRouteTableAttributes", route_tables::modify_route_table_attributes),
    ("ModifySnatEntry", snat::modify_snat_entry),
    ("ModifyVRouterAttribute", routers::modify_v_router_attribute),
    ("ModifyVSwitchAttribute", attributes::modify_v_switch_attribute),
    ("ModifyVpcAttribute", attributes::modify_vpc_attribute),
    ("MoveResourceGroup", region::move_resource_group),
    ("ReleaseEipAddress", eip::release_eip_address),
    ("UnassociateEipAddress", eip_user::unassociate_eip_address),
    ("UnassociateRouteTable", route_tables::unassociate_route_table),
    ("UnassociateVpcCidrBlock", blocks::unassociate_vpc_cidr_block),
];

pub(super) use legacy::ACTIONS as OLDER_ACTIONS;

/// The older ECS actions with the same responses.
pub(super) const LEGACY_ACTIONS: Table = &[
    ("AssociateEipAddress", eip_user::associate_eip_address),
    ("CreateForwardEntry", forward::create_forward_entry),
    ("CreateVSwitch", switches::create_v_switch),
    ("DeleteForwardEntry", forward::delete_forward_entry),
    ("DeleteRouteEntry", routes::delete_route_entry),
    ("DeleteVSwitch", switches::delete_v_switch),
    ("DeleteVpc", vpcs::delete_vpc),
    ("DescribeVRouters", routers::describe_v_routers),
    ("ModifyEipAddressAttribute", attributes::modify_eip_address_attribute),
    ("ModifyForwardEntry", forward::modify_forward_entry),
    ("ModifyVRouterAttribute", routers::modify_v_router_attribute),
    ("ModifyVSwitchAttribute", attributes::modify_v_switch_attribute),
    ("ModifyVpcAttribute", attributes::modify_vpc_attribute),
    ("ReleaseEipAddress", eip::release_eip_address),
    ("UnassociateEipAddress", eip_user::unassociate_eip_address),
];
