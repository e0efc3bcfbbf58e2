//! `DescribeNetworkInterfaces` and `DescribeNetworkInterfaceAttribute`.

use super::interface;
use crate::actions::prelude::*;
use crate::generated_response::ACCOUNT;

pub(super) fn describe_network_interfaces(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let tag_filters = call.tag_filters();
    let is_wanted = |interface: &NetworkInterface| {
        passes(call, interface) && tags::matches(&interface.tags, &tag_filters)
    };
    let found = lookup::in_region(&world.network_interfaces, call);
    let page = Page::of(call, found.filter(|(_, interface)| is_wanted(interface)))?;
    Ok(page.response("NetworkInterfaceSets", "NetworkInterfaceSet", |interface| {
        let mut response = details(world, interface);
        if let Some(id) = &interface.instance_id {
            response["Attachment"] = attachment(id);
        }
        response
    }))
}

fn passes(call: &Call<'_>, interface: &NetworkInterface) -> bool {
    let is = |name: &str, value: &str| names::is(call, name, value);
    let has = |list: &str, values: &[&String]| {
        let wanted = call.list(list);
        wanted.is_empty() || values.iter().any(|value| wanted.contains(&value.as_str()))
    };
    let in_group = call
        .text("SecurityGroupId")
        .is_none_or(|wanted| interface.security_group_ids.iter().any(|id| id == wanted));
    let private_ips: Vec<&String> = private_ips(interface).collect();
    in_group
        && is("ResourceGroupId", &interface.resource_group_id)
        && is("VSwitchId", &interface.v_switch_id)
        && is("VpcId", &interface.vpc_id)
        && is("PrimaryIpAddress", &interface.primary_ip)
        && is("NetworkInterfaceName", &interface.name)
        && is("Type", kind(interface))
        && is("InstanceId", interface.instance_id.as_deref().unwrap_or_default())
        && is("Status", interface.status.as_str())
        && call.flag("ServiceManaged") != Some(true)
        && has("NetworkInterfaceId", &[&interface.id])
        && has("PrivateIpAddress", &private_ips)
        && has("Ipv6Address", &interface.ipv6s.iter().collect::<Vec<_>>())
}

pub(super) fn describe_network_interface_attribute(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value> {
    let interface = interface(world, call)?;
    let mut response = details(world, interface);
    if let Some(id) = &interface.instance_id {
        response["Attachment"] = attachment(id);
        response["Attachment"]["MemberNetworkInterfaceIds"] =
            json!({ "MemberNetworkInterfaceId": [] });
    }
    // Only the list response has the DNS names of addresses.
    let addresses =
        response.pointer_mut("/PrivateIpSets/PrivateIpSet").and_then(Value::as_array_mut);
    for address in addresses.into_iter().flatten() {
        if let Value::Object(members) = address {
            members.remove("PrivateDnsName");
        }
    }
    Ok(response)
}

fn details(world: &World, interface: &NetworkInterface) -> Value {
    let mut response = parts(interface);
    response["InstanceId"] = interface.instance_id.clone().unwrap_or_default().into();
    response["CreationTime"] = seconds(interface.created).into();
    response["DeleteOnRelease"] = interface.delete_on_release.into();
    response["NetworkInterfaceTrafficMode"] = "Standard".into();
    let user = match (&interface.instance_id, interface.is_primary) {
        (Some(instance), true) => instance,
        _ => &interface.id,
    };
    let eip = world.eip_of(user).map(|eip| {
        let private_ip = eip.user.as_ref().map(|user| user.private_ip.as_str());
        (json!({ "AllocationId": eip.id, "PublicIpAddress": eip.address }), private_ip)
    });
    let public_ip = |address: &str| {
        let eip = eip.as_ref().filter(|(_, private_ip)| *private_ip == Some(address));
        eip.map_or_else(|| json!({}), |(eip, _)| eip.clone())
    };
    response["AssociatedPublicIp"] = public_ip(&interface.primary_ip);
    let addresses = private_ips(interface).map(|address| {
        json!({
            "PrivateIpAddress": address,
            "Primary": *address == interface.primary_ip,
            "AssociatedPublicIp": public_ip(address),
            "PrivateDnsName": format!("ip-{}.{}.ecs.internal", address.replace('.', "-"), interface.region),
        })
    });
    response["PrivateIpSets"] = json!({ "PrivateIpSet": addresses.collect::<Vec<_>>() });
    response
}

/// The members that are also in the response of the creation.
pub(super) fn parts(interface: &NetworkInterface) -> Value {
    let address = |address: &String| json!({ "PrivateIpAddress": address, "Primary": *address == interface.primary_ip });
    let addresses: Vec<_> = private_ips(interface).map(address).collect();
    let ipv6s: Vec<_> =
        interface.ipv6s.iter().map(|address| json!({ "Ipv6Address": address })).collect();
    json!({
        "NetworkInterfaceId": interface.id,
        "NetworkInterfaceName": interface.name,
        "Description": interface.description,
        "Status": interface.status.as_str(),
        "Type": kind(interface),
        "ZoneId": interface.zone,
        "VpcId": interface.vpc_id,
        "VSwitchId": interface.v_switch_id,
        "MacAddress": interface.mac_address,
        "PrivateIpAddress": interface.primary_ip,
        "PrivateIpSets": { "PrivateIpSet": addresses },
        "Ipv6Sets": { "Ipv6Set": ipv6s },
        "Ipv4PrefixSets": { "Ipv4PrefixSet": [] },
        "Ipv6PrefixSets": { "Ipv6PrefixSet": [] },
        "SecurityGroupIds": { "SecurityGroupId": interface.security_group_ids },
        "SourceDestCheck": interface.source_dest_check,
        "ServiceManaged": false,
        "OwnerId": ACCOUNT.to_string(),
        "ResourceGroupId": interface.resource_group_id,
        "Tags": tags::wire(&interface.tags),
    })
}

fn private_ips(interface: &NetworkInterface) -> impl Iterator<Item = &String> {
    [&interface.primary_ip].into_iter().chain(&interface.secondary_ips)
}

fn kind(interface: &NetworkInterface) -> &'static str {
    if interface.is_primary { "Primary" } else { "Secondary" }
}

fn attachment(instance_id: &str) -> Value {
    json!({ "InstanceId": instance_id, "DeviceIndex": 0, "NetworkCardIndex": 0 })
}
