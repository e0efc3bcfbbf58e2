//! The virtual router of each VPC.

use crate::actions::prelude::*;

const FILTERS: Filters<Vpc> = filters!(|_, _, vpc| Is { "VRouterId": &vpc.v_router_id });

pub(super) fn describe_v_routers(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, |vpc| {
        json!({
            "VRouterId": vpc.v_router_id, "VRouterName": vpc.v_router_name,
            "Description": vpc.v_router_description, "RegionId": vpc.region, "VpcId": vpc.id,
            "RouteTableIds": { "RouteTableId": tables(world, vpc) },
            "CreationTime": seconds(vpc.created),
        })
    })
}

/// The route tables of a VPC, the system one first.
pub(super) fn tables<'w>(world: &'w World, vpc: &'w Vpc) -> Vec<&'w str> {
    let all = world.route_tables.values();
    let custom = all.filter(|table| table.vpc_id == vpc.id && !table.is_system);
    let system = [vpc.route_table_id.as_str()].into_iter();
    system.chain(custom.map(|table| table.id.as_str())).collect()
}

pub(super) fn modify_v_router_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let texts = Texts::of(call, "VRouterName");
    let id = call.required("VRouterId")?;
    let found = lookup::in_region(&world.vpcs, call).find(|(_, vpc)| vpc.v_router_id == id);
    let vpc_id = found.map(|(vpc_id, _)| vpc_id.to_owned()).unwrap_or_default();
    let vpc = world.vpcs.get_mut(&vpc_id);
    let vpc = vpc.ok_or_else(|| lookup::missing(call, id, "InvalidVRouterId.NotFound"))?;
    texts.set(&mut vpc.v_router_name, &mut vpc.v_router_description);
    Ok(json!({}))
}
