//! `DescribeNetworkInterfaces` and `DescribeNetworkInterfaceAttribute`.

use super::interface;
use crate::actions::prelude::*;
use crate::generated_response::ACCOUNT;

const FILTERS: Filters<NetworkInterface> = filters!(|_, _, interface|
    Is {
        "NetworkInterfaceId": &interface.id, "NetworkInterfaceName": &interface.name,
        "Type": kind(interface), "Status": interface.status.as_str(),
        "InstanceId": &interface.instance_id, "SecurityGroupId": &interface.security_group_ids,
        "VpcId": &interface.vpc_id, "VSwitchId": &interface.v_switch_id,
        "PrimaryIpAddress": &interface.primary_ip, "Ipv6Address": &interface.ipv6s,
        "PrivateIpAddress": private_ips(interface).map(String::as_str).collect::<Vec<_>>(),
        "ResourceGroupId": &interface.resource_group_id, "ServiceManaged": false,
    }
    Tags { "Tag": &interface.tags }
);

pub(super) fn describe_network_interfaces(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, |interface| {
        let mut response = details(world, interface);
        if let Some(id) = &interface.instance_id {
            response["Attachment"] = attachment(id);
        }
        response
    })
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
            "PrivateIpAddress": address, "Primary": *address == interface.primary_ip,
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
        "NetworkInterfaceId": interface.id, "NetworkInterfaceName": interface.name,
        "Description": interface.description, "Status": interface.status.as_str(),
        "Type": kind(interface), "ZoneId": interface.zone, "VpcId": interface.vpc_id,
        "VSwitchId": interface.v_switch_id, "MacAddress": interface.mac_address,
        "PrivateIpAddress": interface.primary_ip,
        "PrivateIpSets": { "PrivateIpSet": addresses },
        "Ipv6Sets": { "Ipv6Set": ipv6s },
        "Ipv4PrefixSets": { "Ipv4PrefixSet": [] },
        "Ipv6PrefixSets": { "Ipv6PrefixSet": [] },
        "SecurityGroupIds": { "SecurityGroupId": interface.security_group_ids },
        "SourceDestCheck": interface.source_dest_check, "ServiceManaged": false,
        "OwnerId": ACCOUNT.to_string(), "ResourceGroupId": interface.resource_group_id,
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
