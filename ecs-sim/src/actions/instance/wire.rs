//! Wire form of instances.

use super::hardware;
use crate::actions::prelude::*;

/// The members of an object. Collecting them is faster than `json!`, which inserts them one by one;
/// a response can have thousands.
type Members = Vec<(&'static str, Value)>;

pub(super) fn instance(world: &World, instance: &Instance) -> Value {
    let image = world.images.get(&instance.image_id);
    let os_name = image.map_or("", |image| image.os_name.as_str());
    let options = &instance.options;
    let interfaces = world.network_interfaces.of_instance(&instance.id).map(network_interface);
    let more = [
        ("AutoReleaseTime", instance.auto_release.map(minutes).unwrap_or_default().into()),
        ("CreationTime", minutes(instance.created).into()),
        ("StartTime", instance.started.map(minutes).unwrap_or_default().into()),
        ("DeletionProtection", instance.deletion_protection.into()),
        ("DeploymentSetGroupNo", options.deployment_set_group.unwrap_or_default().into()),
        ("DeploymentSetId", instance.deployment_set_id.as_deref().unwrap_or_default().into()),
        ("DeviceAvailable", true.into()),
        ("GPUAmount", 0.into()),
        ("GPUSpec", "".into()),
        ("HpcClusterId", "".into()),
        ("ImageOptions", json!({ "LoginAsNonRoot": false })),
        ("InstanceTypeFamily", hardware::family(&instance.instance_type).into()),
        ("IoOptimized", true.into()),
        ("KeyPairName", instance.key_pair_name.as_deref().unwrap_or_default().into()),
        ("LocalStorageAmount", 0.into()),
        ("LocalStorageCapacity", 0.into()),
        (
            "MetadataOptions",
            json!({
                "HttpEndpoint": instance.metadata.http_endpoint,
                "HttpTokens": instance.metadata.http_tokens,
                "HttpPutResponseHopLimit": instance.metadata.hop_limit,
                "InstanceMetadataTags": instance.metadata.tags,
            }),
        ),
        ("NetworkInterfaces", one("NetworkInterface", interfaces.collect())),
        ("OSName", os_name.into()),
        ("OSNameEn", os_name.into()),
        ("OSType", image.map_or("", |image| image.os_type.as_str()).into()),
        ("RdmaIpAddress", json!({ "IpAddress": [] })),
        ("Recyclable", options.recyclable.into()),
        ("ResourceGroupId", instance.resource_group_id.as_str().into()),
        ("SaleCycle", "".into()),
        ("SpotDuration", options.spot_duration.unwrap_or_default().into()),
        ("SpotPriceLimit", instance.spot_price_limit.unwrap_or_default().into()),
        ("SpotStrategy", instance.spot_strategy.as_str().into()),
        (
            "SpotInterruptionBehavior",
            options.spot_interruption_behavior.as_deref().unwrap_or_default().into(),
        ),
        ("Tags", wire_tags(&instance.tags)),
    ];
    common(world, instance).into_iter().chain(more).collect()
}

/// The response of `DescribeInstanceAttribute`.
pub(super) fn attribute(world: &World, instance: &Instance) -> Value {
    let more = [
        ("CreationTime", minutes(instance.created).into()),
        ("EnableJumboFrame", false.into()),
        ("EnableNetworkEncryption", false.into()),
        ("IoOptimized", "optimized".into()),
    ];
    common(world, instance).into_iter().chain(more).collect()
}

/// The members that both forms share.
fn common(world: &World, instance: &Instance) -> Members {
    let hardware = hardware::of(&instance.instance_type);
    let credit = instance.options.credit_specification.as_deref();
    let locks = instance.locks.iter().map(|reason| json!({ "LockReason": reason }));
    // An instance that does not expire has an end in the far future.
    let expires = instance.expires.map_or_else(|| "2099-12-31T15:59Z".to_owned(), minutes);
    vec![
        ("ClusterId", "".into()),
        ("Cpu", hardware.map_or(0, |hardware| hardware.cpu).into()),
        ("Memory", hardware.map_or(0, |hardware| hardware.memory).into()),
        ("CreditSpecification", credit.unwrap_or_default().into()),
        ("DedicatedHostAttribute", host(world, instance)),
        ("Description", instance.description.as_str().into()),
        ("EipAddress", json!({ "AllocationId": "", "InternetChargeType": "", "IpAddress": "" })),
        ("ExpiredTime", expires.into()),
        ("HostName", instance.host_name.as_str().into()),
        ("ImageId", instance.image_id.as_str().into()),
        ("InnerIpAddress", json!({ "IpAddress": [] })),
        ("InstanceChargeType", instance.charge_type.as_str().into()),
        ("InstanceId", instance.id.as_str().into()),
        ("InstanceName", instance.name.as_str().into()),
        ("InstanceNetworkType", "vpc".into()),
        ("InstanceType", instance.instance_type.as_str().into()),
        ("InternetChargeType", instance.internet_charge_type.as_str().into()),
        ("InternetMaxBandwidthIn", instance.internet_max_bandwidth_in.into()),
        ("InternetMaxBandwidthOut", instance.internet_max_bandwidth_out.into()),
        ("OperationLocks", one("LockReason", locks.collect())),
        ("PublicIpAddress", one("IpAddress", instance.public_ip.as_deref().into_iter().collect())),
        ("RegionId", instance.region.as_str().into()),
        ("SecurityGroupIds", one("SecurityGroupId", instance.security_group_ids.as_slice().into())),
        ("SerialNumber", instance.serial_number.as_str().into()),
        ("Status", instance.status.as_str().into()),
        ("StoppedMode", stopped_mode(instance).into()),
        ("VlanId", "".into()),
        (
            "VpcAttributes",
            json!({
                "NatIpAddress": "",
                "PrivateIpAddress": { "IpAddress": [instance.private_ip] },
                "VSwitchId": instance.v_switch_id, "VpcId": instance.vpc_id,
            }),
        ),
        ("ZoneId", instance.zone.as_str().into()),
    ]
}

/// An object with one member; `json!` would copy the value.
fn host(world: &World, instance: &Instance) -> Value {
    let host = instance.options.dedicated_host.as_ref();
    let host = host.and_then(|id| world.dedicated_hosts.get(id));
    let [id, name] = host.map_or(["", ""], |host| [&host.id, &host.name]);
    json!({ "DedicatedHostId": id, "DedicatedHostName": name })
}

fn one(name: &'static str, value: Value) -> Value {
    Value::from_iter([(name, value)])
}

/// Only a stopped instance has a mode.
fn stopped_mode(instance: &Instance) -> &str {
    match instance.status {
        InstanceStatus::Stopped => &instance.stopped_mode,
        _ => "Not-applicable",
    }
}

fn network_interface(interface: &NetworkInterface) -> Value {
    let private =
        |address: &String, primary| json!({ "PrivateIpAddress": address, "Primary": primary });
    let first = std::iter::once(private(&interface.primary_ip, true));
    let more = interface.secondary_ips.iter().map(|address| private(address, false));
    let ipv6s = interface.ipv6s.iter().map(|address| json!({ "Ipv6Address": address }));
    Value::from_iter([
        ("NetworkInterfaceId", interface.id.as_str().into()),
        ("MacAddress", interface.mac_address.as_str().into()),
        ("PrimaryIpAddress", interface.primary_ip.as_str().into()),
        ("PrivateIpSets", one("PrivateIpSet", first.chain(more).collect())),
        ("Ipv6Sets", one("Ipv6Set", ipv6s.collect())),
        ("Type", if interface.is_primary { "Primary" } else { "Secondary" }.into()),
    ])
}
