//! Filters of `DescribeInstances`.

use super::hardware;
use crate::actions::prelude::*;

pub(super) fn wanted<'a>(world: &'a World, call: &'a Call<'a>) -> Result<Filter<'a, Instance>> {
    let region = call.region();
    let filter = Filter::new(call)
        .when(move |instance: &Instance| instance.region == region)
        .tags(call.tag_filters(), |instance| &instance.tags)
        .times(&[
            ("Creation", |instance| Some(instance.created)),
            ("Expired", |instance| instance.expires),
        ])?;
    addresses(world, call, settings(call, texts(call, filter)))
}

fn texts<'a>(call: &'a Call<'a>, filter: Filter<'a, Instance>) -> Filter<'a, Instance> {
    let filter = filter
        .text("VpcId", |instance| &instance.vpc_id)
        .text("VSwitchId", |instance| &instance.v_switch_id)
        .text("ZoneId", |instance| &instance.zone)
        .text("InstanceNetworkType", |_| "vpc")
        .text("InstanceChargeType", |instance| instance.charge_type.as_str())
        .text("InternetChargeType", |instance| &instance.internet_charge_type)
        .text("ImageId", |instance| &instance.image_id)
        .text("Status", |instance| instance.status.as_str())
        .text("InstanceType", |instance| &instance.instance_type)
        .text("InstanceTypeFamily", |instance| hardware::family(&instance.instance_type))
        .text("KeyPairName", |instance| instance.key_pair_name.as_deref().unwrap_or_default())
        .text("ResourceGroupId", |instance| &instance.resource_group_id)
        // HPC clusters do not exist here.
        .text("HpcClusterId", |_| "");
    match call.text("InstanceName") {
        Some(pattern) => filter.when(move |instance| matches_pattern(&instance.name, pattern)),
        None => filter,
    }
}

fn settings<'a>(call: &'a Call<'a>, filter: Filter<'a, Instance>) -> Filter<'a, Instance> {
    let mut filter = filter
        .text("HttpEndpoint", |instance| &instance.metadata.http_endpoint)
        .text("HttpTokens", |instance| &instance.metadata.http_tokens)
        // All instances here are I/O optimized and support disks.
        .flag("IoOptimized", |_| true)
        .flag("DeviceAvailable", |_| true);
    if let Some(wanted) = call.integer("HttpPutResponseHopLimit") {
        filter = filter.when(move |instance| instance.metadata.hop_limit == wanted);
    }
    if let Some(reason) = call.text("LockReason") {
        filter = filter.when(move |instance| instance.is_locked_for(reason));
    }
    if let Some(group) = call.text("SecurityGroupId") {
        filter =
            filter.when(move |instance| instance.security_group_ids.iter().any(|id| id == group));
    }
    filter
}

fn addresses<'a>(
    world: &'a World,
    call: &'a Call<'a>,
    mut filter: Filter<'a, Instance>,
) -> Result<Filter<'a, Instance>> {
    if let Some(wanted) = call.json_list("PrivateIpAddresses")? {
        filter = filter.when(move |instance| wanted.contains(&instance.private_ip));
    }
    if let Some(wanted) = call.json_list("PublicIpAddresses")? {
        filter = filter.when(move |instance| {
            instance.public_ip.as_ref().is_some_and(|ip| wanted.contains(ip))
        });
    }
    // No instance here has an address of these kinds.
    for name in ["InnerIpAddresses", "EipAddresses", "RdmaIpAddresses"] {
        if call.json_list(name)?.is_some() {
            filter = filter.when(|_| false);
        }
    }
    let ipv6s = call.list("Ipv6Address");
    if !ipv6s.is_empty() {
        filter = filter.when(move |instance| {
            let mut interfaces = world.network_interfaces.of_instance(&instance.id);
            interfaces.any(|found| found.ipv6s.iter().any(|ipv6| ipv6s.contains(&ipv6.as_str())))
        });
    }
    Ok(filter)
}

/// Whether a string matches a pattern; `*` matches any characters.
fn matches_pattern(text: &str, pattern: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return text == pattern };
    let Some(mut text) = text.strip_prefix(first) else { return false };
    let Some((middle, last)) = rest.rsplit_once('*') else { return text.ends_with(rest) };
    for part in middle.split('*') {
        let Some((_, after)) = text.split_once(part) else { return false };
        text = after;
    }
    text.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::matches_pattern;

    #[test]
    fn a_star_matches_any_characters() {
        let rows = [
            ("web-1", "web-1", true),
            ("web-1", "web", false),
            ("web-1", "web*", true),
            ("web-1", "*1", true),
            ("web-1", "*eb*", true),
            ("web-1", "w*b*1", true),
            ("web-1", "w*b*2", false),
            ("web-1", "web-1*1", false),
            ("aba", "ab*ba", false),
            ("", "*", true),
            ("云-1", "云*", true),
        ];
        for (text, pattern, expected) in rows {
            assert_eq!(matches_pattern(text, pattern), expected, "{text} {pattern}");
        }
    }
}
