//! New routes.

use crate::actions::prelude::*;
use std::net::Ipv6Addr;

use super::route_tables::NO_TABLE;
use super::{routes, transition};

/// Next hops by type, with the error for one that does not exist. The endpoint has only the first
/// three.
const HOPS: [(&str, &str); 13] = [
    ("Instance", "InvalidInstanId.NotFound"),
    ("NetworkInterface", "InvalidNetworkInterface.NotFound"),
    ("NatGateway", "InvalidNatGatewayId.NotFound"),
    ("Attachment", "InvalidNextHopId.NotFound"),
    ("CenBasic", "InvalidNextHopId.NotFound"),
    ("Ecr", "InvalidNextHopId.NotFound"),
    ("GatewayEndpoint", "InvalidNextHopId.NotFound"),
    ("HaVip", "InvalidHaVipId.NotFound"),
    ("IPv6Gateway", "InvalidIpv6Gateway.NotFound"),
    ("Ipv4Gateway", "InvalidNextHopId.NotFound"),
    ("RouterInterface", "InvalidNextHopId.NotFound"),
    ("VpcPeer", "InvalidNextHopId.NotFound"),
    ("VpnGateway", "InvalidVpnInstanceId.NotFound"),
];

pub(super) fn create_route_entry(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let Texts { name, description, .. } = Texts::of(call, "RouteEntryName");
    let table = call.required("RouteTableId")?;
    let vpc = vpc_of_table(world, call, table)?;
    let next_hops = hops(world, call, &vpc)?;
    let destination = call.required("DestinationCidrBlock")?;
    let id = create(world, call, NewRoute { table, destination, next_hops, name, description })?;
    Ok(json!({ "RouteEntryId": id }))
}

/// Creates the routes that are valid, and reports the others.
pub(super) fn create_route_entries(world: &mut World, call: &Call<'_>) -> Result<Value> {
    lookup::region(world, call)?;
    let (mut ids, mut failed) = (Vec::new(), Vec::new());
    for fields in call.records("RouteEntries") {
        match create_one_of(world, call, &fields) {
            Ok(id) => ids.push(id),
            Err(error) => failed.push(routes::failure(&fields, &error)),
        }
    }
    Ok(json!({
        "SuccessCount": ids.len(), "RouteEntryIds": ids, "FailedCount": failed.len(),
        "FailedRouteEntries": failed,
    }))
}

fn create_one_of(world: &mut World, call: &Call<'_>, fields: &Fields<'_>) -> Result<String> {
    let table = text_of(fields, "RouteTableId");
    let vpc = vpc_of_table(world, call, table)?;
    let next_hop = hop(world, call, &vpc, fields.text("NextHopType"), text_of(fields, "NextHop"))?;
    let route = NewRoute {
        table,
        destination: text_of(fields, "DstCidrBlock"),
        next_hops: vec![next_hop],
        name: fields.text_or_empty("Name"),
        description: fields.text_or_empty("Description"),
    };
    create(world, call, route)
}

pub(super) fn text_of<'a>(fields: &Fields<'a>, name: &str) -> &'a str {
    fields.text(name).unwrap_or_default()
}

struct NewRoute<'a> {
    table: &'a str,
    destination: &'a str,
    next_hops: Vec<NextHop>,
    name: String,
    description: String,
}

fn create(world: &mut World, call: &Call<'_>, route: NewRoute<'_>) -> Result<String> {
    let table = lookup::find(&world.route_tables, call, route.table, NO_TABLE)?;
    states::check(call, table)?;
    check_destination(call, route.destination)?;
    let routes = world.routes(table);
    reject_if!(call, routes.iter().any(|entry| entry.destination == route.destination) =>
        "InvalidCIDRBlock.Duplicate", "{} already has a route to {}.", table.id, route.destination);
    let count = routes.iter().filter(|entry| !entry.is_system()).count();
    quota::check_bad(count + 1, quota::ROUTES, "routes in a table", "QuotaExceeded")?;
    let region = table.region.clone();
    let id = world.ids.new_id("rte");
    let entry = RouteEntry {
        id: id.clone(),
        region,
        route_table_id: route.table.to_owned(),
        name: route.name,
        description: route.description,
        destination: route.destination.to_owned(),
        next_hops: route.next_hops,
        is_automatic: false,
        status: NetworkStatus::Pending,
        created: call.now,
        modified: call.now,
    };
    transition::create(world, call, entry).map(|_| id)
}

fn check_destination(call: &Call<'_>, text: &str) -> Result<()> {
    let services = Cidr::parse(SERVICES);
    match Cidr::parse(text) {
        Some(block) if services.is_some_and(|services| services.covers(block)) => {
            let message = format!("{text} is within {SERVICES}, which is for services.");
            Err(reject(call, "InvalidDestinationCidrBlock", message))
        }
        Some(_) => Ok(()),
        None if is_ipv6_block(text) => Ok(()),
        None => Err(reject!(call, "InvalidCidrBlock.Malformed" => "{text:?} is not a CIDR block.")),
    }
}

fn is_ipv6_block(text: &str) -> bool {
    let parts = text.split_once('/');
    parts.is_some_and(|(address, bits)| {
        address.parse::<Ipv6Addr>().is_ok() && bits.parse::<u8>().is_ok_and(|bits| bits <= 128)
    })
}

fn vpc_of_table(world: &World, call: &Call<'_>, id: &str) -> Result<String> {
    lookup::find(&world.route_tables, call, id, NO_TABLE).map(|table| table.vpc_id.clone())
}

/// The next hops of the call: one, or a list.
fn hops(world: &World, call: &Call<'_>, vpc: &str) -> Result<Vec<NextHop>> {
    let (one, several) = (call.text("NextHopId"), call.records("NextHopList"));
    match one {
        Some(id) => Ok(vec![hop(world, call, vpc, call.text("NextHopType"), id)?]),
        None => several.iter().map(|fields| weighted(world, call, vpc, fields)).collect(),
    }
}

fn weighted(world: &World, call: &Call<'_>, vpc: &str, fields: &Fields<'_>) -> Result<NextHop> {
    let weight = fields.integer("Weight").unwrap_or(100);
    let kind = fields.text("NextHopType");
    Ok(NextHop { weight, ..hop(world, call, vpc, kind, text_of(fields, "NextHopId"))? })
}

/// A next hop in the VPC of the table.
pub(super) fn hop(
    world: &World,
    call: &Call<'_>,
    vpc: &str,
    kind: Option<&str>,
    id: &str,
) -> Result<NextHop> {
    let kind = kind.unwrap_or("Instance");
    let Some((_, code)) = HOPS.into_iter().find(|(known, _)| *known == kind) else {
        return Err(reject!(call, "InvalidNextHopType" => "{kind:?} is not a type of next hops."));
    };
    match world.vpc_of_hop(kind, id) {
        Some(of_hop) if of_hop == vpc => {
            Ok(NextHop { kind: kind.to_owned(), id: id.to_owned(), weight: 0 })
        }
        Some(of_hop) => Err(reject!(call, "OperationFailed.InstanceDismatchCurrentVpc" =>
            "{id} is in {of_hop}, the table in {vpc}.")),
        None => {
            let missing = lookup::missing(call, id, code);
            Err(reject(call, code, missing.message))
        }
    }
}
