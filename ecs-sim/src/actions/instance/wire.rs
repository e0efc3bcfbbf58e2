//! Instances as answers write them.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use crate::world::{Instance, InstanceStatus, NetworkInterface, World, minutes, wire_tags};

use super::hardware;

/// The network interfaces of some instances, found in one go.
pub(super) struct Interfaces<'w> {
    by_instance: HashMap<&'w str, Vec<&'w NetworkInterface>>,
}

impl<'w> Interfaces<'w> {
    pub(super) fn of(world: &'w World, instances: &[&'w Instance]) -> Self {
        let wanted: HashSet<&str> = instances.iter().map(|instance| instance.id.as_str()).collect();
        let mut by_instance: HashMap<_, Vec<_>> = HashMap::new();
        for interface in world.network_interfaces.values() {
            let owner = interface.instance_id.as_deref().and_then(|id| wanted.get(id));
            if let Some(owner) = owner {
                by_instance.entry(*owner).or_default().push(interface);
            }
        }
        by_instance.values_mut().for_each(|list| list.sort_by_key(|i| !i.is_primary));
        Self { by_instance }
    }

    fn wire(&self, instance: &str) -> Value {
        let interfaces = self.by_instance.get(instance).into_iter().flatten();
        let interfaces: Vec<Value> =
            interfaces.map(|interface| network_interface(interface)).collect();
        json!({ "NetworkInterface": interfaces })
    }
}

/// An item of `DescribeInstances`.
pub(super) fn instance(world: &World, interfaces: &Interfaces<'_>, instance: &Instance) -> Value {
    let mut members = common(instance);
    let image = world.images.get(&instance.image_id);
    let os_name = image.map_or("", |image| image.os_name.as_str());
    let more = json!({
        "AutoReleaseTime": instance.auto_release.map(minutes).unwrap_or_default(),
        "CreationTime": minutes(instance.created),
        "StartTime": instance.started.map(minutes).unwrap_or_default(),
        "DeletionProtection": instance.deletion_protection,
        "DeploymentSetGroupNo": instance.options.deployment_set_group.unwrap_or_default(),
        "DeploymentSetId": instance.deployment_set_id.as_deref().unwrap_or_default(),
        "DeviceAvailable": true,
        "GPUAmount": 0,
        "GPUSpec": "",
        "HpcClusterId": "",
        "ImageOptions": { "LoginAsNonRoot": false },
        "InstanceTypeFamily": hardware::family(&instance.instance_type),
        "IoOptimized": true,
        "KeyPairName": instance.key_pair_name.as_deref().unwrap_or_default(),
        "LocalStorageAmount": 0,
        "LocalStorageCapacity": 0,
        "MetadataOptions": {
            "HttpEndpoint": instance.metadata.http_endpoint,
            "HttpTokens": instance.metadata.http_tokens,
            "HttpPutResponseHopLimit": instance.metadata.hop_limit,
            "InstanceMetadataTags": instance.metadata.tags,
        },
        "OSName": os_name,
        "OSNameEn": os_name,
        "OSType": image.map_or("", |image| image.os_type.as_str()),
        "RdmaIpAddress": { "IpAddress": [] },
        "Recyclable": instance.options.recyclable,
        "ResourceGroupId": instance.resource_group_id,
        "SaleCycle": "",
        "SpotDuration": instance.options.spot_duration.unwrap_or_default(),
        "SpotPriceLimit": instance.spot_price_limit.unwrap_or_default(),
        "SpotStrategy": instance.spot_strategy,
        "SpotInterruptionBehavior":
            instance.options.spot_interruption_behavior.as_deref().unwrap_or_default(),
    });
    extend(&mut members, more);
    members.insert("NetworkInterfaces".to_owned(), interfaces.wire(&instance.id));
    members.insert("Tags".to_owned(), wire_tags(&instance.tags));
    Value::Object(members)
}

/// The answer of `DescribeInstanceAttribute`.
pub(super) fn attribute(instance: &Instance) -> Value {
    let mut members = common(instance);
    let more = json!({
        "CreationTime": minutes(instance.created),
        "EnableJumboFrame": false,
        "EnableNetworkEncryption": false,
        "IoOptimized": "optimized",
    });
    extend(&mut members, more);
    Value::Object(members)
}

/// What both of them have.
fn common(instance: &Instance) -> Map<String, Value> {
    let hardware = hardware::of(&instance.instance_type);
    let locks: Vec<Value> =
        instance.locks.iter().map(|reason| json!({ "LockReason": reason })).collect();
    // An instance without an end has one that is far away.
    let expires = instance.expires.map_or_else(|| "2099-12-31T15:59Z".to_owned(), minutes);
    let members = json!({
        "ClusterId": "",
        "Cpu": hardware.map_or(0, |hardware| hardware.cpu),
        "Memory": hardware.map_or(0, |hardware| hardware.memory),
        "CreditSpecification": instance.options.credit_specification.as_deref().unwrap_or_default(),
        "DedicatedHostAttribute": { "DedicatedHostId": "", "DedicatedHostName": "" },
        "Description": instance.description,
        "EipAddress": { "AllocationId": "", "InternetChargeType": "", "IpAddress": "" },
        "ExpiredTime": expires,
        "HostName": instance.host_name,
        "ImageId": instance.image_id,
        "InnerIpAddress": { "IpAddress": [] },
        "InstanceChargeType": instance.charge_type.as_str(),
        "InstanceId": instance.id,
        "InstanceName": instance.name,
        "InstanceNetworkType": "vpc",
        "InstanceType": instance.instance_type,
        "InternetChargeType": instance.internet_charge_type,
        "InternetMaxBandwidthIn": instance.internet_max_bandwidth_in,
        "InternetMaxBandwidthOut": instance.internet_max_bandwidth_out,
        "OperationLocks": { "LockReason": locks },
        "PublicIpAddress": { "IpAddress": instance.public_ip.iter().collect::<Vec<_>>() },
        "RegionId": instance.region,
        "SecurityGroupIds": { "SecurityGroupId": instance.security_group_ids },
        "SerialNumber": instance.serial_number,
        "Status": instance.status.as_str(),
        "StoppedMode": stopped_mode(instance),
        "VlanId": "",
        "VpcAttributes": {
            "NatIpAddress": "",
            "PrivateIpAddress": { "IpAddress": [instance.private_ip] },
            "VSwitchId": instance.v_switch_id,
            "VpcId": instance.vpc_id,
        },
        "ZoneId": instance.zone,
    });
    match members {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

/// Only an instance that is stopped has a mode.
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
    let ipv6s: Vec<Value> =
        interface.ipv6s.iter().map(|address| json!({ "Ipv6Address": address })).collect();
    json!({
        "NetworkInterfaceId": interface.id,
        "MacAddress": interface.mac_address,
        "PrimaryIpAddress": interface.primary_ip,
        "PrivateIpSets": { "PrivateIpSet": first.chain(more).collect::<Vec<_>>() },
        "Ipv6Sets": { "Ipv6Set": ipv6s },
        "Type": if interface.is_primary { "Primary" } else { "Secondary" },
    })
}

fn extend(members: &mut Map<String, Value>, more: Value) {
    if let Value::Object(more) = more {
        members.extend(more);
    }
}
