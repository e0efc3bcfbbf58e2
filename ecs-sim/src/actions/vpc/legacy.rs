//! The ECS actions that preceded the VPC product: they behave the same and return fewer members.

use super::{eip, forward, new_route, route_tables, switches, vpcs};
use crate::actions::only_known;
use crate::actions::prelude::*;

macro_rules! legacy {
    ($($action:literal: $module:ident::$handler:ident,)*) => {
        &[$(($action, |world, call| only_known(call, $module::$handler(world, call)?)),)*]
    };
}

/// The actions with the members of the older ones.
pub(in crate::actions) const ACTIONS: Table = legacy! {
    "AllocateEipAddress": eip::allocate_eip_address,
    "CreateRouteEntry": new_route::create_route_entry,
    "CreateVpc": vpcs::create_vpc,
    "DescribeEipAddresses": eip::describe_eip_addresses,
    "DescribeForwardTableEntries": forward::describe_forward_table_entries,
    "DescribeRouteTables": route_tables::describe_route_tables,
    "DescribeVSwitches": switches::describe_v_switches,
    "DescribeVpcs": vpcs::describe_vpcs,
};
