//! Forward (DNAT) entries of NAT gateways.

use super::nat::check_eip;
use super::transition;
use crate::actions::prelude::*;

const NO_TABLE: &str = "InvalidForwardTableId.NotFound";
const NO_ENTRY: &str = "InvalidForwardEntryId.NotFound";

pub(super) fn create_forward_entry(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let name = call.text_or_empty("ForwardEntryName");
    let gateway = gateway(world, call, call.required("ForwardTableId")?)?;
    let entry = ForwardEntry {
        id: String::new(),
        region: gateway.region.clone(),
        nat_gateway_id: gateway.id.clone(),
        name,
        external_ip: call.required("ExternalIp")?.to_owned(),
        external_port: port(call.required("ExternalPort")?),
        internal_ip: call.required("InternalIp")?.to_owned(),
        internal_port: port(call.required("InternalPort")?),
        protocol: call.required("IpProtocol")?.to_ascii_lowercase(),
        status: NetworkStatus::Pending,
        created: call.now,
    };
    check(world, call, gateway, &entry)?;
    let id = world.ids.new_id("fwd");
    transition::create(world, call, ForwardEntry { id, ..entry })
}

/// The one spelling of all ports is `Any`.
fn port(text: &str) -> String {
    if text.eq_ignore_ascii_case("any") { "Any".to_owned() } else { text.to_owned() }
}

fn check(world: &World, call: &Call<'_>, gateway: &NatGateway, entry: &ForwardEntry) -> Result<()> {
    let problem = if !is_in_vpc(world, gateway, &entry.internal_ip) {
        Some(("Forbidden.DestnationIpOutOfVpcCIDR", "InternalIp is outside the VPC"))
    } else if world.forward_entries.values().any(|other| other.overlaps(entry)) {
        Some(("ForwardEntry.Duplicated", "an entry with this address, port and protocol exists"))
    } else {
        None
    };
    reject_if!(call, let Some((code, problem)) = problem =>
        code, "The entry is not valid: {problem}.");
    check_eip(world, call, gateway, &entry.external_ip, "InvalidExternalIp.NotFound")?;
    match world.snat_entry_of(&entry.external_ip).filter(|_| entry.takes_all_ports()) {
        None => Ok(()),
        Some(snat) => Err(reject!(call, "Forbidden.ExternalIp.UsedInSnatTable" =>
            "{} is used by {}.", entry.external_ip, snat.id)),
    }
}

fn is_in_vpc(world: &World, gateway: &NatGateway, address: &str) -> bool {
    let address = Cidr::parse(&format!("{address}/32"));
    let vpc = world.vpcs.get(&gateway.vpc_id);
    vpc.zip(address).is_some_and(|(vpc, address)| vpc.covers(address))
}

/// The gateway of a forward table.
fn gateway<'w>(world: &'w World, call: &Call<'_>, table: &str) -> Result<&'w NatGateway> {
    let found = lookup::in_region(&world.nat_gateways, call).map(|(_, gateway)| gateway);
    let mut found = found.filter(|gateway| gateway.forward_table_id == table);
    found.next().ok_or_else(|| lookup::missing(call, table, NO_TABLE))
}

/// An entry of the table that is not in a transition.
fn find(world: &World, call: &Call<'_>) -> Result<ForwardEntry> {
    let gateway = gateway(world, call, call.required("ForwardTableId")?)?;
    let id = call.required("ForwardEntryId")?;
    let entry = lookup::find(&world.forward_entries, call, id, NO_ENTRY)?;
    if entry.nat_gateway_id != gateway.id {
        return Err(lookup::missing(call, id, NO_ENTRY));
    }
    states::check(call, entry).map(|()| entry.clone())
}

pub(super) fn modify_forward_entry(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let name = call.text_or_empty("ForwardEntryName");
    let old = find(world, call)?;
    let text = |parameter: &str, old: &str| call.text(parameter).unwrap_or(old).to_owned();
    let entry = ForwardEntry {
        name: if name.is_empty() { old.name } else { name },
        external_ip: text("ExternalIp", &old.external_ip),
        external_port: port(&text("ExternalPort", &old.external_port)),
        internal_ip: text("InternalIp", &old.internal_ip),
        internal_port: port(&text("InternalPort", &old.internal_port)),
        protocol: text("IpProtocol", &old.protocol).to_ascii_lowercase(),
        status: NetworkStatus::Pending,
        ..old
    };
    check(world, call, gateway(world, call, call.required("ForwardTableId")?)?, &entry)?;
    transition::change(world, call, entry)
}

pub(super) fn delete_forward_entry(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = find(world, call)?.id;
    transition::delete::<ForwardEntry>(world, call, &id)
}

const FILTERS: Filters<ForwardEntry> = filters!(|world, _, entry|
    Is {
        "ForwardTableId": table(world, entry), "NatGatewayId": &entry.nat_gateway_id,
        "ForwardEntryId": &entry.id, "ForwardEntryName": &entry.name,
        "ExternalIp": &entry.external_ip, "ExternalPort": &entry.external_port,
        "InternalIp": &entry.internal_ip, "InternalPort": &entry.internal_port,
    }
    Choice { "IpProtocol": &entry.protocol }
);

pub(super) fn describe_forward_table_entries(world: &mut World, call: &Call<'_>) -> Result<Value> {
    if let Some(table) = call.text("ForwardTableId") {
        gateway(world, call, table)?;
    }
    filter::list(world, call, FILTERS, |entry| {
        json!({
            "ForwardEntryId": entry.id, "ForwardEntryName": entry.name,
            "ForwardTableId": table(world, entry), "NatGatewayId": entry.nat_gateway_id,
            "ExternalIp": entry.external_ip, "ExternalPort": entry.external_port,
            "InternalIp": entry.internal_ip, "InternalPort": entry.internal_port,
            "IpProtocol": entry.protocol, "Status": entry.status.as_str(),
        })
    })
}

fn table<'w>(world: &'w World, entry: &ForwardEntry) -> &'w str {
    world.nat_gateways.get(&entry.nat_gateway_id).map_or("", |gateway| &gateway.forward_table_id)
}
