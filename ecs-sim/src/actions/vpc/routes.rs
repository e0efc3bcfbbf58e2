//! Routes: their lists and changes. `new_route` creates them.

use super::new_route::{hop, text_of};
use super::route_tables::NO_TABLE;
use super::transition;
use crate::actions::prelude::*;

const FILTERS: Filters<RouteEntry> = filters!(|_, _, entry|
    Is {
        "RouteEntryId": &entry.id, "RouteEntryName": &entry.name,
        "DestinationCidrBlock": &entry.destination, "DestCidrBlockList": &entry.destination,
        "RouteEntryType": kind(entry), "ServiceType": "",
        "NextHopId": hops(entry, |hop| &hop.id), "NextHopType": hops(entry, |hop| &hop.kind),
    }
    Choice { "IpVersion": ip_version(entry) }
);

fn hops(entry: &RouteEntry, part: fn(&NextHop) -> &str) -> Vec<&str> {
    entry.next_hops.iter().map(part).collect()
}

pub(super) fn describe_route_entry_list(world: &mut World, call: &Call<'_>) -> Result<Value> {
    lookup::region(world, call)?;
    let id = call.required("RouteTableId")?;
    let table = lookup::find(&world.route_tables, call, id, "InvalidRouteTable.NotFound")?;
    let selection = Selection::of(world, call, FILTERS)?;
    let mut found = world.routes(table);
    found.retain(|entry| selection.has(entry));
    // A VSwitch has the same id for both of its blocks.
    let key = |entry: &RouteEntry| format!("{}\t{}", entry.id, entry.destination);
    let mut found: Vec<_> = found.iter().map(|entry| (key(entry), entry)).collect();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    let rows = found.iter().map(|(key, entry)| (key.as_str(), *entry));
    Page::of(call, rows)?.response(call, |entry| summary(world, entry))
}

pub(super) fn kind(entry: &RouteEntry) -> &'static str {
    if entry.is_system() { "System" } else { "Custom" }
}

fn ip_version(entry: &RouteEntry) -> &'static str {
    if entry.destination.contains(':') { "IPv6" } else { "IPv4" }
}

fn summary(world: &World, entry: &RouteEntry) -> Value {
    json!({
        "RouteEntryId": entry.id, "RouteEntryName": entry.name, "Description": entry.description,
        "RouteTableId": entry.route_table_id, "DestinationCidrBlock": entry.destination,
        "IpVersion": ip_version(entry), "Type": kind(entry),
        "Origin": if entry.is_automatic { "SystemCreate" } else { "CustomCreate" },
        "Status": entry.status.as_str(),
        "NextHops": { "NextHop": next_hops(world, entry) },
        "GmtModified": seconds(entry.modified), "ServiceType": "",
    })
}

/// The form of `DescribeRouteTables`.
pub(super) fn older_summary(world: &World, entry: &RouteEntry) -> Value {
    // A route with several next hops has them in the list only.
    let only = match entry.next_hops.as_slice() {
        [only] => Some(only),
        _ => None,
    };
    json!({
        "RouteEntryId": entry.id, "RouteEntryName": entry.name, "Description": entry.description,
        "RouteTableId": entry.route_table_id, "DestinationCidrBlock": entry.destination,
        "Type": kind(entry), "Status": entry.status.as_str(),
        "NextHopType": only.map_or("", |hop| &hop.kind),
        "InstanceId": only.map_or("", |hop| &hop.id),
        "NextHops": { "NextHop": next_hops(world, entry) },
    })
}

fn next_hops(world: &World, entry: &RouteEntry) -> Vec<Value> {
    let hop = |hop: &NextHop| {
        json!({
            "NextHopId": hop.id, "NextHopType": hop.kind,
            "Enabled": i32::from(entry.is_system() || world.is_next_hop(&hop.id)),
            "Weight": hop.weight,
        })
    };
    entry.next_hops.iter().map(hop).collect()
}

pub(super) fn delete_route_entry(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (next_hop, listed) = (call.text("NextHopId"), call.records("NextHopList"));
    let hops: Vec<_> =
        listed.iter().filter_map(|fields| fields.text("NextHopId")).chain(next_hop).collect();
    let id = find(
        world,
        call,
        Wanted {
            table: call.text("RouteTableId"),
            id: call.text("RouteEntryId"),
            destination: call.text("DestinationCidrBlock"),
            hops: &hops,
        },
    )?;
    transition::delete::<RouteEntry>(world, call, &id)
}

pub(super) fn delete_route_entries(world: &mut World, call: &Call<'_>) -> Result<Value> {
    lookup::region(world, call)?;
    let entries = call.records("RouteEntries");
    let mut failed = Vec::new();
    for fields in &entries {
        let hops: Vec<_> = fields.text("NextHop").into_iter().collect();
        let wanted = Wanted {
            table: fields.text("RouteTableId"),
            id: fields.text("RouteEntryId"),
            destination: fields.text("DstCidrBlock"),
            hops: &hops,
        };
        let deleted = find(world, call, wanted)
            .and_then(|id| transition::delete::<RouteEntry>(world, call, &id));
        if let Err(error) = deleted {
            let mut row = failure(fields, &error);
            row["RouteEntryId"] = text_of(fields, "RouteEntryId").into();
            failed.push(row);
        }
    }
    Ok(json!({
        "SuccessCount": entries.len() - failed.len(), "FailedCount": failed.len(),
        "FailedRouteEntries": failed,
    }))
}

pub(super) fn failure(fields: &Fields<'_>, error: &ServiceError) -> Value {
    json!({
        "DstCidrBlock": text_of(fields, "DstCidrBlock"), "NextHop": text_of(fields, "NextHop"),
        "FailedCode": error.code, "FailedMessage": error.message,
    })
}

/// What a call says of a route.
struct Wanted<'a> {
    table: Option<&'a str>,
    id: Option<&'a str>,
    destination: Option<&'a str>,
    hops: &'a [&'a str],
}

/// The id of a custom route that is not in a transition.
fn find(world: &World, call: &Call<'_>, wanted: Wanted<'_>) -> Result<String> {
    if let Some(id) = wanted.table {
        lookup::find(&world.route_tables, call, id, NO_TABLE)?;
    }
    if wanted.id.is_none() && (wanted.table.is_none() || wanted.destination.is_none()) {
        let message = "Send the id of the route, or its table and destination.";
        return Err(reject(call, "MissingParameter", message));
    }
    let is = |entry: &RouteEntry| {
        wanted.id.is_none_or(|id| id == entry.id)
            && wanted.table.is_none_or(|id| id == entry.route_table_id)
            && wanted.destination.is_none_or(|block| block == entry.destination)
            && wanted.hops.iter().all(|id| entry.leads_to(id))
    };
    let mut own = lookup::in_region(&world.route_entries, call);
    let Some((id, entry)) = own.find(|(_, entry)| is(entry)) else {
        let table = wanted.table.and_then(|id| world.route_tables.get(id));
        let is_system = table.is_some_and(|table| world.routes(table).iter().any(is));
        let (code, message) = match is_system {
            true => ("Forbbiden", "The route belongs to the system."),
            false => ("InvalidRouteEntry.NotFound", "The route does not exist."),
        };
        return Err(reject(call, code, message));
    };
    states::check(call, entry).map(|()| id.to_owned())
}

pub(super) fn modify_route_entry(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let texts = Texts::of(call, "RouteEntryName");
    let id = find(
        world,
        call,
        Wanted {
            table: call.text("RouteTableId"),
            id: call.text("RouteEntryId"),
            destination: call.text("DestinationCidrBlock"),
            hops: &[],
        },
    )?;
    let vpc = world.vpc_of_route(&id);
    let new_hop = match call.text("NewNextHopId") {
        None => None,
        Some(hop_id) => Some(hop(world, call, &vpc, call.text("NewNextHopType"), hop_id)?),
    };
    let entry =
        lookup::find_mut(&mut world.route_entries, call, &id, "InvalidRouteEntry.NotFound")?;
    texts.set(&mut entry.name, &mut entry.description);
    entry.next_hops = new_hop.map_or_else(|| entry.next_hops.clone(), |hop| vec![hop]);
    entry.modified = call.now;
    Ok(json!({}))
}
