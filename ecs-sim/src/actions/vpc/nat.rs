//! NAT gateways.

use super::attributes::{NO_V_SWITCH, NO_VPC, merged};
use super::transition;
use crate::actions::prelude::*;

pub(super) const NO_GATEWAY: &str = "InvalidNatGatewayId.NotFound";

pub(super) fn create_nat_gateway(world: &mut World, call: &Call<'_>) -> Result<Value> {
    lookup::region(world, call)?;
    let texts = Texts::of(call, "Name");
    let vpc_id = call.required("VpcId")?;
    let vpc = lookup::find(&world.vpcs, call, vpc_id, NO_VPC)?;
    let resource_group_id = vpc.resource_group_id.clone();
    let v_switch = v_switch(world, call, vpc_id)?.clone();
    let private_ip = private_ip(world, call, &v_switch)?;
    let text = |name, default: &str| call.text(name).unwrap_or(default).to_owned();
    let gateway = NatGateway {
        region: v_switch.region.clone(),
        zone: v_switch.zone.clone(),
        vpc_id: vpc_id.to_owned(),
        v_switch_id: v_switch.id.clone(),
        private_ip,
        name: texts.name,
        description: texts.description,
        network_type: text("NetworkType", "internet"),
        charge_type: text("InstanceChargeType", "PostPaid"),
        internet_charge_type: text("InternetChargeType", "PayByLcu"),
        eip_bind_mode: text("EipBindMode", "MULTI_BINDED"),
        replies_to_icmp: call.flag("IcmpReplyEnabled").unwrap_or(true),
        is_private_link_enabled: call.flag("PrivateLinkEnabled").unwrap_or(false),
        status: NetworkStatus::Pending,
        created: call.now,
        resource_group_id,
        tags: tag::new_tags(call)?,
        ..NatGateway::default()
    };
    add(world, call, gateway)
}

/// Gives a valid gateway its ids, and adds it.
fn add(world: &mut World, call: &Call<'_>, mut gateway: NatGateway) -> Result<Value> {
    gateway.id = world.ids.new_id("ngw");
    gateway.snat_table_id = world.ids.new_id("stb");
    gateway.forward_table_id = world.ids.new_id("ftb");
    world.give_out(&gateway.v_switch_id, &gateway.private_ip);
    if gateway.network_type == "internet" {
        world.add_default_route(&gateway, call.now);
    }
    let tables = tables(&gateway);
    Ok(merged(tables, transition::create(world, call, gateway)?, &[]))
}

fn v_switch<'w>(world: &'w World, call: &Call<'_>, vpc_id: &str) -> Result<&'w VSwitch> {
    let id = call.required("VSwitchId")?;
    let found = lookup::find(&world.v_switches, call, id, NO_V_SWITCH)?;
    match found.vpc_id == vpc_id {
        true => Ok(found),
        false => Err(reject(call, NO_V_SWITCH, format!("{id} is not in {vpc_id}."))),
    }
}

/// The requested address of the VSwitch, or a free one.
fn private_ip(world: &World, call: &Call<'_>, v_switch: &VSwitch) -> Result<String> {
    if let Some(wanted) = call.text("NatIp") {
        let is_free = v_switch.offset(wanted).is_some()
            && !world.addresses_in_use(&v_switch.id).contains(wanted);
        let message = || format!("NatIp: {wanted:?} is not a free address of {}.", v_switch.id);
        return is_free.then(|| wanted.to_owned()).ok_or_else(|| ServiceError::invalid(message()));
    }
    let free = world.pick_addresses(v_switch, 1, &[]).pop();
    free.ok_or_else(
        || reject!(call, "ZONE_NO_AVAILABLE_IP" => "{} has no free address.", v_switch.id),
    )
}

pub(super) fn delete_nat_gateway(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("NatGatewayId")?;
    let gateway = lookup::find(&world.nat_gateways, call, id, NO_GATEWAY)?;
    reject_if!(call, gateway.status != NetworkStatus::Available =>
        "IncorrectStatus.NatGateway", "{id} is {}.", gateway.status_text());
    let must_be_free = call.flag("Force") != Some(true);
    let is_used = world.snat_entries.values().any(|entry| entry.nat_gateway_id == id);
    reject_if!(call, must_be_free && is_used =>
        "DependencyViolation.SnatEntry", "{id} still has SNAT entries.");
    let is_used = world.forward_entries.values().any(|entry| entry.nat_gateway_id == id);
    reject_if!(call, must_be_free && is_used =>
        "DependencyViolation.ForwardEntry", "{id} still has forward entries.");
    reject_if!(call, must_be_free && world.eip_of(id).is_some() =>
        "DependencyViolation.EIPS", "{id} still has EIPs.");
    let mut routes = world.route_entries.values().filter(|entry| !entry.is_automatic);
    reject_if!(call, must_be_free && routes.any(|entry| entry.leads_to(id)) =>
        "DependencyViolation.RouterEntry", "{id} still has routes.");
    transition::delete::<NatGateway>(world, call, id)
}

pub(super) fn modify_nat_gateway_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let texts = Texts::of(call, "Name");
    let gateway = lookup::named_mut::<NatGateway>(world, call)?;
    texts.set(&mut gateway.name, &mut gateway.description);
    gateway.replies_to_icmp = call.flag("IcmpReplyEnabled").unwrap_or(gateway.replies_to_icmp);
    if let Some(bind_mode) = call.text("EipBindMode") {
        bind_mode.clone_into(&mut gateway.eip_bind_mode);
    }
    Ok(json!({}))
}

const FILTERS: Filters<NatGateway> = filters!(|_, _, gateway|
    Is {
        "NatGatewayId": &gateway.id, "VpcId": &gateway.vpc_id, "Name": &gateway.name,
        "InstanceChargeType": &gateway.charge_type, "Spec": "", "NatType": "Enhanced",
        "NetworkType": &gateway.network_type, "ResourceGroupId": &gateway.resource_group_id,
        "Status": gateway.status_text(), "ZoneId": &gateway.zone,
    }
    Tags { "Tag": &gateway.tags }
);

pub(super) fn describe_nat_gateways(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, |gateway| {
        let own = json!({
            "AutoPay": false, "DeletionProtection": false, "EipBindMode": gateway.eip_bind_mode,
            "IcmpReplyEnabled": gateway.replies_to_icmp, "InstanceChargeType": gateway.charge_type,
            "InternetChargeType": gateway.internet_charge_type,
            "IpLists": { "IpList": ips(world, gateway, &[]) },
            "NatGatewayPrivateInfo": private_info(gateway), "SecurityProtectionEnabled": false,
            "Spec": "", "Tags": wire_tags(&gateway.tags),
        });
        merged(merged(summary(gateway), tables(gateway), &[]), own, &[])
    })
}

pub(super) fn get_nat_gateway_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("NatGatewayId")?;
    let gateway = lookup::find(&world.nat_gateways, call, id, NO_GATEWAY)?;
    let snats = world.snat_entries.values().filter(|entry| entry.nat_gateway_id == id).count();
    let forwards =
        world.forward_entries.values().filter(|entry| entry.nat_gateway_id == id).count();
    let own = json!({
        "BillingConfig": {
            "AutoPay": "false", "InstanceChargeType": gateway.charge_type,
            "InternetChargeType": gateway.internet_charge_type, "Spec": "",
        },
        "DeletionProtectionInfo": { "Enabled": false },
        "ForwardTable": { "ForwardTableId": gateway.forward_table_id, "ForwardEntryCount": forwards },
        "FullNatTable": { "FullNatTableId": "", "FullNatEntryCount": 0 },
        "SnatTable": { "SnatTableId": gateway.snat_table_id, "SnatEntryCount": snats },
        "IpList": ips(world, gateway, &["PrivateIpAddress"]),
        "PrivateInfo": merged(private_info(gateway), json!({}), &["EniType"]),
    });
    Ok(merged(summary(gateway), own, &[]))
}

/// The members of both responses.
fn summary(gateway: &NatGateway) -> Value {
    json!({
        "NatGatewayId": gateway.id, "Name": gateway.name, "Description": gateway.description,
        "RegionId": gateway.region, "VpcId": gateway.vpc_id, "Status": gateway.status_text(),
        "BusinessStatus": "Normal", "NatType": "Enhanced", "NetworkType": gateway.network_type,
        "EcsMetricEnabled": false, "PrivateLinkEnabled": gateway.is_private_link_enabled,
        "PrivateLinkMode": "", "CreationTime": seconds(gateway.created), "ExpiredTime": "",
        "ResourceGroupId": gateway.resource_group_id,
    })
}

fn tables(gateway: &NatGateway) -> Value {
    json!({
        "SnatTableIds": { "SnatTableId": [gateway.snat_table_id] },
        "ForwardTableIds": { "ForwardTableId": [gateway.forward_table_id] },
        "FullNatTableIds": { "FullNatTableId": [] },
    })
}

fn private_info(gateway: &NatGateway) -> Value {
    json!({
        "EniInstanceId": "", "EniType": "", "IzNo": gateway.zone, "MaxBandwidth": 5120,
        "PrivateIpAddress": gateway.private_ip, "VswitchId": gateway.v_switch_id,
    })
}

/// Checks that an address is that of an EIP of the gateway, or its private one if it is not public.
pub(super) fn check_eip(
    world: &World,
    call: &Call<'_>,
    gateway: &NatGateway,
    address: &str,
    code: &'static str,
) -> Result<()> {
    let is_own = match gateway.network_type.as_str() {
        "intranet" => gateway.private_ip == address,
        _ => world.eips.values().any(|eip| eip.address == address && eip.is_of(&gateway.id)),
    };
    reject_if!(call, !is_own => code, "{address} is not an address of {}.", gateway.id);
    Ok(())
}

/// The public addresses, without members that the response does not have.
fn ips(world: &World, gateway: &NatGateway, left_out: &[&str]) -> Vec<Value> {
    let all = world.eips.values().filter(|eip| eip.is_of(&gateway.id));
    let ip = |eip: &Eip| {
        let status = match world.snat_entry_of(&eip.address) {
            Some(_) => "UsedBySnatTable",
            None if world.forward_entry_of(&eip.address).is_some() => "UsedByForwardTable",
            None => "Idle",
        };
        let ip = json!({
            "AllocationId": eip.id, "IpAddress": eip.address,
            "PrivateIpAddress": gateway.private_ip, "UsingStatus": status,
        });
        merged(ip, json!({}), left_out)
    };
    all.map(ip).collect()
}
