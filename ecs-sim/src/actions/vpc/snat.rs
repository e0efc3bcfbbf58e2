//! SNAT entries of NAT gateways.

use super::attributes::NO_V_SWITCH;
use super::nat::check_eip;
use super::transition;
use crate::actions::prelude::*;

const NO_TABLE: &str = "InvalidSnatTableId.NotFound";
const NO_ENTRY: &str = "InvalidSnatEntryId.NotFound";

pub(super) fn create_snat_entry(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let name = call.text_or_empty("SnatEntryName");
    let gateway = gateway(world, call, call.required("SnatTableId")?)?;
    let (source_v_switch_id, source_cidr) = source(world, call, gateway)?;
    let others = world.snat_entries.values().filter(|entry| entry.nat_gateway_id == gateway.id);
    reject_if!(call, others.into_iter().any(|entry| entry.source_cidr == source_cidr) =>
        "Forbidden.SourceVSwitchId.Duplicated",
        "{} already has an entry of {source_cidr}.", gateway.id);
    let ips = ips(world, call, gateway, call.required("SnatIp")?)?;
    let (region, nat_gateway_id) = (gateway.region.clone(), gateway.id.clone());
    let entry = SnatEntry {
        id: world.ids.new_id("snat"),
        region,
        nat_gateway_id,
        name,
        source_v_switch_id,
        source_cidr,
        ips,
        eip_affinity: call.integer("EipAffinity") == Some(1),
        status: NetworkStatus::Pending,
        created: call.now,
    };
    transition::create(world, call, entry)
}

/// The gateway of a SNAT table.
fn gateway<'w>(world: &'w World, call: &Call<'_>, table: &str) -> Result<&'w NatGateway> {
    let found = lookup::in_region(&world.nat_gateways, call).map(|(_, gateway)| gateway);
    let mut found = found.filter(|gateway| gateway.snat_table_id == table);
    found.next().ok_or_else(|| lookup::missing(call, table, NO_TABLE))
}

/// The VSwitch, if the call sends one, and the block.
fn source(world: &World, call: &Call<'_>, gateway: &NatGateway) -> Result<(String, String)> {
    let Some(id) = call.text("SourceVSwitchId") else {
        let block = call.required("SourceCIDR")?;
        reject_if!(call, Cidr::parse(block).is_none() =>
            "InvalidParameter", "SourceCIDR: {block:?} is not a CIDR block.");
        return Ok((String::new(), block.to_owned()));
    };
    let found = lookup::find(&world.v_switches, call, id, NO_V_SWITCH)?;
    reject_if!(call, found.vpc_id != gateway.vpc_id =>
        NO_V_SWITCH, "{id} is not in {}.", gateway.vpc_id);
    Ok((id.to_owned(), found.cidr_block.clone()))
}

/// Public addresses of the gateway, or its private one for a gateway between networks.
fn ips(world: &World, call: &Call<'_>, gateway: &NatGateway, text: &str) -> Result<Vec<String>> {
    let ips: Vec<_> = text.split(',').map(|ip| ip.trim().to_owned()).collect();
    for ip in &ips {
        check_eip(world, call, gateway, ip, "InvalidSnatIp.NotFound")?;
        reject_if!(call, world.forwards_all_ports(ip) =>
            "Forbidden.IpUsedInForwardTable", "SnatIp: all ports of {ip} are forwarded.");
    }
    Ok(ips)
}

/// An entry of the table that is not in a transition.
fn find(world: &World, call: &Call<'_>) -> Result<SnatEntry> {
    let gateway = gateway(world, call, call.required("SnatTableId")?)?;
    let id = call.required("SnatEntryId")?;
    let entry = lookup::find(&world.snat_entries, call, id, NO_ENTRY)?;
    if entry.nat_gateway_id != gateway.id {
        return Err(lookup::missing(call, id, NO_ENTRY));
    }
    states::check(call, entry).map(|()| entry.clone())
}

pub(super) fn modify_snat_entry(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let name = call.text_or_empty("SnatEntryName");
    let mut entry = find(world, call)?;
    let gateway = gateway(world, call, call.required("SnatTableId")?)?;
    let ips = call.text("SnatIp").map(|text| ips(world, call, gateway, text)).transpose()?;
    if !name.is_empty() {
        entry.name = name;
    }
    entry.ips = ips.unwrap_or(entry.ips);
    entry.eip_affinity = call.integer("EipAffinity").map_or(entry.eip_affinity, |n| n == 1);
    entry.status = NetworkStatus::Pending;
    transition::change(world, call, entry)
}

pub(super) fn delete_snat_entry(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = find(world, call)?.id;
    transition::delete::<SnatEntry>(world, call, &id)
}

const FILTERS: Filters<SnatEntry> = filters!(|world, _, entry|
    Is {
        "SnatTableId": table(world, entry), "NatGatewayId": &entry.nat_gateway_id,
        "SnatEntryId": &entry.id, "SnatEntryName": &entry.name, "SnatIp": &entry.ips,
        "SourceVSwitchId": &entry.source_v_switch_id, "SourceCIDR": &entry.source_cidr,
    }
);

pub(super) fn describe_snat_table_entries(world: &mut World, call: &Call<'_>) -> Result<Value> {
    if let Some(table) = call.text("SnatTableId") {
        gateway(world, call, table)?;
    }
    filter::list(world, call, FILTERS, |entry| {
        json!({
            "SnatEntryId": entry.id, "SnatEntryName": entry.name,
            "SnatTableId": table(world, entry), "NatGatewayId": entry.nat_gateway_id,
            "SourceVSwitchId": entry.source_v_switch_id, "SourceCIDR": entry.source_cidr,
            "SnatIp": entry.ips.join(","),
            "EipAffinity": if entry.eip_affinity { "1" } else { "0" },
            "Status": entry.status.as_str(),
        })
    })
}

fn table<'w>(world: &'w World, entry: &SnatEntry) -> &'w str {
    world.nat_gateways.get(&entry.nat_gateway_id).map_or("", |gateway| &gateway.snat_table_id)
}
