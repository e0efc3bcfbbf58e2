//! Route tables.

use super::attributes::{NO_V_SWITCH, NO_VPC, owner};
use super::routes;
use crate::actions::prelude::*;

pub(super) const NO_TABLE: &str = "InvalidRouteTableId.NotFound";

pub(super) fn create_route_table(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let texts = Texts::of(call, "RouteTableName");
    let vpc = lookup::find(&world.vpcs, call, call.required("VpcId")?, NO_VPC)?.clone();
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
    let id = table.id.clone();
    world.route_tables.insert(id.clone(), table);
    world.timetable.after(call.now, call.delays.disk, Due::Network(id.clone()));
    Ok(json!({ "RouteTableId": id }))
}

pub(super) fn delete_route_table(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("RouteTableId")?;
    let table = lookup::find(&world.route_tables, call, id, NO_TABLE)?;
    let is_associated =
        world.v_switches.values().any(|v_switch| v_switch.route_table_id.as_deref() == Some(id));
    let has_routes = world.route_entries.values().any(|entry| entry.route_table_id == id);
    let problem = if table.is_system {
        Some(("IncorrectRouteTableType", "is the system route table of its VPC"))
    } else if table.status != NetworkStatus::Available {
        Some(("IncorrectRouteTableStatus", "is not available"))
    } else if is_associated {
        Some(("IncorrectRouteTableStatus", "is associated with VSwitches"))
    } else if has_routes {
        Some(("IncorrectRouteTableStatus.RouteEntryExist", "still has custom routes"))
    } else {
        None
    };
    if let Some((code, problem)) = problem {
        return Err(reject(call, code, format!("{id} {problem}.")));
    }
    let table = lookup::find_mut(&mut world.route_tables, call, id, NO_TABLE)?;
    begin(table, NetworkStatus::Deleting);
    world.timetable.after(call.now, call.delays.disk, Due::Network(id.to_owned()));
    Ok(json!({}))
}

/// Begins a transition; the caller enters its end in the timetable.
pub(super) fn begin(resource: &mut impl Transient, status: NetworkStatus) {
    *resource.status() = status;
}

pub(super) fn modify_route_table_attributes(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let texts = Texts::of(call, "RouteTableName");
    let id = call.required("RouteTableId")?;
    let table = lookup::find_mut(&mut world.route_tables, call, id, NO_TABLE)?;
    texts.set(&mut table.name, &mut table.description);
    Ok(json!({}))
}

pub(super) fn associate_route_table(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (id, v_switch_id) = (call.required("RouteTableId")?, call.required("VSwitchId")?);
    let table = lookup::find(&world.route_tables, call, id, NO_TABLE)?;
    let v_switch = lookup::find(&world.v_switches, call, v_switch_id, NO_V_SWITCH)?;
    let own = v_switch.route_table_id.as_deref();
    let problem = if table.vpc_id != v_switch.vpc_id {
        Some(("Forbidden.NotInSameVpc", "is in another VPC"))
    } else if table.is_system {
        Some((
            "OperationDenied.SwitchToSystemRouteTable",
            "is a system route table; unassociate instead",
        ))
    } else if table.associate_type != "VSwitch" {
        Some(("OperationDenied.AssociateGatewayRouteTable", "is a table of gateways"))
    } else if own == Some(id) {
        Some(("ResourceAlreadyAssociated.RouteTable", "is already the table of the VSwitch"))
    } else if own.is_some() {
        Some(("Forbidden.VSwitchAlreadyAssociatedRouteTable", "would be the second custom table"))
    } else if table.status != NetworkStatus::Available {
        Some(("IncorrectStatus.RouteTable", "is not available"))
    } else {
        None
    };
    if let Some((code, problem)) = problem {
        return Err(reject(call, code, format!("{id} {problem}.")));
    }
    let v_switch = lookup::find_mut(&mut world.v_switches, call, v_switch_id, NO_V_SWITCH)?;
    v_switch.route_table_id = Some(id.to_owned());
    Ok(json!({}))
}

pub(super) fn unassociate_route_table(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (id, v_switch_id) = (call.required("RouteTableId")?, call.required("VSwitchId")?);
    if lookup::find(&world.route_tables, call, id, NO_TABLE)?.is_system {
        let message = format!("{id} is a system route table.");
        return Err(reject(call, "OperationUnsupported.SystemRouteTable", message));
    }
    let v_switch = lookup::find_mut(&mut world.v_switches, call, v_switch_id, NO_V_SWITCH)?;
    if v_switch.route_table_id.as_deref() != Some(id) {
        let message = format!("{id} is not the table of {v_switch_id}.");
        return Err(reject(call, "InvalidBindingStatus.RouteTable", message));
    }
    v_switch.route_table_id = None;
    Ok(json!({}))
}

pub(super) fn describe_route_table_list(world: &mut World, call: &Call<'_>) -> Result<Value> {
    lookup::region(world, call)?;
    let tag_filters = call.tag_filters();
    let is_wanted = |table: &RouteTable| {
        passes(world, call, table)
            && names::is(call, "VpcId", &table.vpc_id)
            && names::is(call, "RouteTableType", table.kind())
            && tags::matches(&table.tags, &tag_filters)
    };
    let found = lookup::in_region(&world.route_tables, call).filter(|(_, table)| is_wanted(table));
    let page = Page::of(call, found)?;
    Ok(page.response("RouterTableList", "RouterTableListType", |table| summary(world, table)))
}

/// The filters that both list actions have.
fn passes(world: &World, call: &Call<'_>, table: &RouteTable) -> bool {
    names::is(call, "RouteTableId", &table.id)
        && names::is(call, "RouteTableName", &table.name)
        && names::is(call, "RouterId", router(world, table))
        && names::is(call, "RouterType", "VRouter")
        && names::is(call, "ResourceGroupId", resource_group(world, table))
}

fn summary(world: &World, table: &RouteTable) -> Value {
    json!({
        "RouteTableId": table.id,
        "RouteTableName": table.name,
        "Description": table.description,
        "RouteTableType": table.kind(),
        "AssociateType": table.associate_type,
        "Status": table.status.as_str(),
        "VpcId": table.vpc_id,
        "RouterId": router(world, table),
        "RouterType": "VRouter",
        "VSwitchIds": { "VSwitchId": switches(world, table) },
        "GatewayIds": { "GatewayIds": [] },
        "OwnerId": owner(),
        "RoutePropagationEnable": true,
        "CreationTime": seconds(table.created),
        "ResourceGroupId": resource_group(world, table),
        "Tags": tags::wire_of_vpc(&table.tags),
    })
}

/// The older list, with the routes of each table.
pub(super) fn describe_route_tables(world: &mut World, call: &Call<'_>) -> Result<Value> {
    lookup::region(world, call)?;
    let is_wanted = |table: &RouteTable| {
        passes(world, call, table) && names::is(call, "VRouterId", router(world, table))
    };
    let found = lookup::in_region(&world.route_tables, call).filter(|(_, table)| is_wanted(table));
    let page = Page::of(call, found)?;
    Ok(page.response("RouteTables", "RouteTable", |table| {
        let entries = world.routes(table);
        let entries = entries.iter().filter(|entry| names::is(call, "Type", routes::kind(entry)));
        let entries: Vec<_> = entries.map(|entry| routes::older_summary(world, entry)).collect();
        json!({
            "RouteTableId": table.id,
            "RouteTableType": table.kind(),
            "Status": table.status.as_str(),
            "VRouterId": router(world, table),
            "VSwitchIds": { "VSwitchId": switches(world, table) },
            "RouteEntrys": { "RouteEntry": entries },
            "CreationTime": seconds(table.created),
            "ResourceGroupId": resource_group(world, table),
        })
    }))
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
