//! `DescribeInstances`.

use super::{hardware, wire};
use crate::actions::prelude::*;

const FILTERS: Filters<Instance> = filters!(|world, _, instance|
    Choice {
        "Status": instance.status.as_str(), "InstanceChargeType": instance.charge_type.as_str(),
        "InternetChargeType": &instance.internet_charge_type, "InstanceNetworkType": "vpc",
        "LockReason": &instance.locks,
    }
    Is {
        "VpcId": &instance.vpc_id, "VSwitchId": &instance.v_switch_id, "ZoneId": &instance.zone,
        "ImageId": &instance.image_id, "InstanceType": &instance.instance_type,
        "InstanceTypeFamily": hardware::family(&instance.instance_type),
        "KeyPairName": &instance.key_pair_name, "ResourceGroupId": &instance.resource_group_id,
        "SecurityGroupId": &instance.security_group_ids,
        "HttpEndpoint": &instance.metadata.http_endpoint,
        "HttpTokens": &instance.metadata.http_tokens,
        "HttpPutResponseHopLimit": instance.metadata.hop_limit,
        "Ipv6Address": ipv6s(world, instance),
        // All instances here are I/O optimized and support disks, and none is in a cluster.
        "IoOptimized": true, "DeviceAvailable": true, "HpcClusterId": "",
    }
    Pattern { "InstanceName": &instance.name }
    Json {
        "PrivateIpAddresses": &instance.private_ip, "PublicIpAddresses": &instance.public_ip,
        // No instance here has an address of these kinds.
        "InnerIpAddresses": Vec::new(), "EipAddresses": Vec::new(), "RdmaIpAddresses": Vec::new(),
    }
    Tags { "Tag": &instance.tags }
    Times { "Creation": instance.created, "Expired": instance.expires }
);

pub(super) fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let row = |instance| wire::instance(world, instance);
    let Some(ids) = listed::json(call, "InstanceIds")? else {
        return filter::list(world, call, FILTERS, row);
    };
    let named = named(world, call, ids.iter().map(String::as_str));
    filter::list_of(world, call, named, FILTERS, row)
}

/// The instances of the call's region that have one of the ids, without looking at the others.
pub(super) fn named<'w>(
    world: &'w World,
    call: &'w Call<'_>,
    ids: impl Iterator<Item = &'w str>,
) -> impl Iterator<Item = (&'w str, &'w Instance)> {
    let found = ids.collect::<BTreeSet<_>>().into_iter();
    let found = found.filter_map(|id| world.instances.get_key_value(id));
    let found = found.filter(|(_, instance)| instance.region == call.region());
    found.map(|(id, instance)| (id.as_str(), instance))
}

fn ipv6s<'w>(world: &'w World, instance: &Instance) -> Vec<&'w str> {
    let interfaces = world.network_interfaces.of_instance(&instance.id);
    interfaces.flat_map(|found| found.ipv6s.iter().map(String::as_str)).collect()
}
