//! Route tables.

use super::attributes::{NO_V_SWITCH, owner};
use super::{routes, transition};
use crate::actions::prelude::*;

pub(super) const NO_TABLE: &str = "InvalidRouteTableId.NotFound";

pub(super) fn create_route_table(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let texts = Texts::of(call, "RouteTableName");
    let vpc = lookup::named::<Vpc>(world, call)?.clone();
    let tags = tag::new_tags(call)?;
    let custom = world.route_tables.values().filter(|table| !table.is_system);
    let count = custom.filter(|table| table.vpc_id == vpc.id).count();
    let resource = "custom route tables in a VPC";
    quota::check_bad(count + 1, quota::ROUTE_TABLES, resource, "QuotaExceeded.RouteTable")?;
    let table = RouteTable {
        id: world.ids.new_id("vtb"),
        name: texts.name,
        description: texts.description,
        is_system: false,
        associate_type: call.text("AssociateType").unwrap_or("VSwitch").to_owned(),
        status: NetworkStatus::Pending,
        created: call.now,
        tags,
        ..RouteTable::of_vpc(&vpc)
    };
    transition::create(world, call, table)
}

pub(super) fn delete_route_table(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("RouteTableId")?;
    let table = lookup::find(&world.route_tables, call, id, NO_TABLE)?;
    let is_associated =
        world.v_switches.values().any(|v_switch| v_switch.route_table_id.as_deref() == Some(id));
    let has_routes = world.route_entries.values().any(|entry| entry.route_table_id == id);
    reject_if!(call, table.is_system =>
        "IncorrectRouteTableType", "{id} is the system route table of its VPC.");
    reject_if!(call, table.status != NetworkStatus::Available =>
        "IncorrectRouteTableStatus", "{id} is not available.");
    reject_if!(call, is_associated =>
        "IncorrectRouteTableStatus", "{id} is associated with VSwitches.");
    reject_if!(call, has_routes =>
        "IncorrectRouteTableStatus.RouteEntryExist", "{id} still has custom routes.");
    transition::delete::<RouteTable>(world, call, id)
}

pub(super) fn modify_route_table_attributes(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let texts = Texts::of(call, "RouteTableName");
    let table = lookup::named_mut::<RouteTable>(world, call)?;
    texts.set(&mut table.name, &mut table.description);
    Ok(json!({}))
}

pub(super) fn associate_route_table(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (id, v_switch_id) = (call.required("RouteTableId")?, call.required("VSwitchId")?);
    let table = lookup::find(&world.route_tables, call, id, NO_TABLE)?;
    let v_switch = lookup::find(&world.v_switches, call, v_switch_id, NO_V_SWITCH)?;
    let own = v_switch.route_table_id.as_deref();
    reject_if!(call, table.vpc_id != v_switch.vpc_id =>
        "Forbidden.NotInSameVpc", "{id} is in another VPC.");
    reject_if!(call, table.is_system =>
        "OperationDenied.SwitchToSystemRouteTable",
        "{id} is a system route table; unassociate instead.");
    reject_if!(call, table.associate_type != "VSwitch" =>
        "OperationDenied.AssociateGatewayRouteTable", "{id} is a table of gateways.");
    reject_if!(call, own == Some(id) =>
        "ResourceAlreadyAssociated.RouteTable", "{id} is already the table of the VSwitch.");
    reject_if!(call, own.is_some() =>
        "Forbidden.VSwitchAlreadyAssociatedRouteTable", "The VSwitch has another custom table.");
    reject_if!(call, table.status != NetworkStatus::Available =>
        "IncorrectStatus.RouteTable", "{id} is not available.");
    let v_switch = lookup::find_mut(&mut world.v_switches, call, v_switch_id, NO_V_SWITCH)?;
    v_switch.route_table_id = Some(id.to_owned());
    Ok(json!({}))
}

pub(super) fn unassociate_route_table(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (id, v_switch_id) = (call.required("RouteTableId")?, call.required("VSwitchId")?);
    reject_if!(call, lookup::find(&world.route_tables, call, id, NO_TABLE)?.is_system =>
        "OperationUnsupported.SystemRouteTable", "{id} is a system route table.");
    let v_switch = lookup::find_mut(&mut world.v_switches, call, v_switch_id, NO_V_SWITCH)?;
    reject_if!(call, v_switch.route_table_id.as_deref() != Some(id) =>
        "InvalidBindingStatus.RouteTable", "{id} is not the table of {v_switch_id}.");
    v_switch.route_table_id = None;
    Ok(json!({}))
}

const FILTERS: Filters<RouteTable> = filters!(|world, _, table|
    Is {
        "RouteTableId": &table.id, "RouteTableName": &table.name, "VpcId": &table.vpc_id,
        "RouterId": router(world, table), "VRouterId": router(world, table),
        "RouterType": "VRouter", "RouteTableType": table.kind(),
        "ResourceGroupId": resource_group(world, table),
    }
    Tags { "Tag": &table.tags }
);

pub(super) fn describe_route_table_list(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, |table| summary(world, table))
}

fn summary(world: &World, table: &RouteTable) -> Value {
    json!({
        "RouteTableId": table.id, "RouteTableName": table.name, "Description": table.description,
        "RouteTableType": table.kind(), "AssociateType": table.associate_type,
        "Status": table.status.as_str(), "VpcId": table.vpc_id, "RouterId": router(world, table),
        "RouterType": "VRouter",
        "VSwitchIds": { "VSwitchId": switches(world, table) },
        "GatewayIds": { "GatewayIds": [] },
        "OwnerId": owner(), "RoutePropagationEnable": true, "CreationTime": seconds(table.created),
        "ResourceGroupId": resource_group(world, table), "Tags": tags::wire_of_vpc(&table.tags),
    })
}

/// The older list, with the routes of each table.
pub(super) fn describe_route_tables(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, |table| {
        let entries = world.routes(table);
        let kind = call.text("Type");
        let entries = entries.iter().filter(|e| kind.is_none_or(|kind| kind == routes::kind(e)));
        let entries: Vec<_> = entries.map(|entry| routes::older_summary(world, entry)).collect();
        json!({
            "RouteTableId": table.id, "RouteTableType": table.kind(),
            "Status": table.status.as_str(), "VRouterId": router(world, table),
            "VSwitchIds": { "VSwitchId": switches(world, table) },
            "RouteEntrys": { "RouteEntry": entries },
            "CreationTime": seconds(table.created),
            "ResourceGroupId": resource_group(world, table),
        })
    })
}

fn router<'w>(world: &'w World, table: &RouteTable) -> &'w str {
    world.vpcs.get(&table.vpc_id).map_or("", |vpc| &vpc.v_router_id)
}

fn resource_group<'w>(world: &'w World, table: &RouteTable) -> &'w str {
    world.vpcs.get(&table.vpc_id).map_or("", |vpc| &vpc.resource_group_id)
}

fn switches<'w>(world: &'w World, table: &RouteTable) -> Vec<&'w str> {
    let all = world.v_switches.values();
    let own =
        all.filter(|found| found.vpc_id == table.vpc_id && world.route_table_of(found) == table.id);
    own.map(|found| found.id.as_str()).collect()
}
