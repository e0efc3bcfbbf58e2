//! What `DescribeInstances` selects by.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::actions::Call;
use crate::refusal::Refusal;
use crate::world::{Instance, World, parse_time, tags_match};

use super::hardware;
use super::refuse::{refuse, refuse_missing};

/// Conditions that must all hold. Only what the call asks for is looked at.
pub(super) struct Filter<'a> {
    conditions: Vec<Condition<'a>>,
}

type Condition<'a> = Box<dyn Fn(&Instance) -> bool + 'a>;

impl<'a> Filter<'a> {
    pub(super) fn of(world: &World, call: &Call<'a>) -> Result<Self, Refusal> {
        check_values(call)?;
        let region = call.region();
        let mut filter = Self { conditions: Vec::new() };
        filter.add(move |instance| instance.region == region);
        filter.add_texts(call);
        filter.add_settings(call);
        filter.add_addresses(world, call)?;
        filter.add_groups_and_tags(call);
        filter.add_times(call)?;
        Ok(filter)
    }

    pub(super) fn matches(&self, instance: &Instance) -> bool {
        self.conditions.iter().all(|condition| condition(instance))
    }

    fn add(&mut self, condition: impl Fn(&Instance) -> bool + 'a) {
        self.conditions.push(Box::new(condition));
    }

    /// Members that must be equal to a parameter.
    fn add_texts(&mut self, call: &Call<'a>) {
        type Member = fn(&Instance) -> &str;
        let members: [(&str, Member); 13] = [
            ("VpcId", |i| &i.vpc_id),
            ("VSwitchId", |i| &i.v_switch_id),
            ("ZoneId", |i| &i.zone),
            ("InstanceNetworkType", |_| "vpc"),
            ("InstanceChargeType", |i| i.charge_type.as_str()),
            ("InternetChargeType", |i| &i.internet_charge_type),
            ("ImageId", |i| &i.image_id),
            ("Status", |i| i.status.as_str()),
            ("InstanceType", |i| &i.instance_type),
            ("InstanceTypeFamily", |i| hardware::family(&i.instance_type)),
            ("KeyPairName", |i| i.key_pair_name.as_deref().unwrap_or_default()),
            ("ResourceGroupId", |i| &i.resource_group_id),
            // There are no clusters here.
            ("HpcClusterId", |_| ""),
        ];
        for (name, member) in members {
            if let Some(wanted) = call.text(name) {
                self.add(move |instance| member(instance) == wanted);
            }
        }
        if let Some(pattern) = call.text("InstanceName") {
            self.add(move |instance| like(&instance.name, pattern));
        }
    }

    fn add_settings(&mut self, call: &Call<'a>) {
        if let Some(wanted) = call.text("HttpEndpoint") {
            self.add(move |instance| instance.metadata.http_endpoint == wanted);
        }
        if let Some(wanted) = call.text("HttpTokens") {
            self.add(move |instance| instance.metadata.http_tokens == wanted);
        }
        if let Some(wanted) = call.integer("HttpPutResponseHopLimit") {
            self.add(move |instance| instance.metadata.hop_limit == wanted);
        }
        if let Some(reason) = call.text("LockReason") {
            self.add(move |instance| instance.is_locked_for(reason));
        }
        // Every instance here is I/O optimized and can have disks.
        for name in ["IoOptimized", "DeviceAvailable"] {
            if call.flag(name) == Some(false) {
                self.add(|_| false);
            }
        }
    }

    fn add_addresses(&mut self, world: &World, call: &Call<'a>) -> Result<(), Refusal> {
        if let Some(wanted) = call.json_list("PrivateIpAddresses")? {
            self.add(move |instance| wanted.contains(&instance.private_ip));
        }
        if let Some(wanted) = call.json_list("PublicIpAddresses")? {
            self.add(move |instance| {
                instance.public_ip.as_ref().is_some_and(|ip| wanted.contains(ip))
            });
        }
        // Nothing here has addresses of these kinds.
        for name in ["InnerIpAddresses", "EipAddresses", "RdmaIpAddresses"] {
            if call.json_list(name)?.is_some() {
                self.add(|_| false);
            }
        }
        let ipv6s = call.list("Ipv6Address");
        if !ipv6s.is_empty() {
            let has = world.network_interfaces.values().filter(|interface| {
                interface.ipv6s.iter().any(|ipv6| ipv6s.contains(&ipv6.as_str()))
            });
            let ids: BTreeSet<String> = has.filter_map(|i| i.instance_id.clone()).collect();
            self.add(move |instance| ids.contains(&instance.id));
        }
        Ok(())
    }

    fn add_groups_and_tags(&mut self, call: &Call<'a>) {
        if let Some(group) = call.text("SecurityGroupId") {
            self.add(move |instance| instance.security_group_ids.iter().any(|id| id == group));
        }
        let tags = call.wanted_tags();
        if !tags.is_empty() {
            self.add(move |instance| tags_match(&instance.tags, &tags));
        }
    }

    /// `Filter.N`: from and until when an instance was made or its subscription ends.
    fn add_times(&mut self, call: &Call<'a>) -> Result<(), Refusal> {
        for fields in call.records("Filter") {
            let (Some(key), Some(value)) = (fields.text("Key"), fields.text("Value")) else {
                continue;
            };
            let member: fn(&Instance) -> Option<Timestamp> = match key {
                "CreationStartTime" | "CreationEndTime" => |instance| Some(instance.created),
                "ExpiredStartTime" | "ExpiredEndTime" => |instance| instance.expires,
                _ => {
                    let message = format!("Filter: {key:?} is no key.");
                    return Err(refuse_missing(call, &["InvalidFilterKey.NotFound"], message));
                }
            };
            let time = parse_time(value).ok_or_else(|| {
                let message = format!("Filter: {value:?} is no time such as 2026-01-02T03:04Z.");
                refuse_missing(call, &["InvalidFilterValue"], message)
            })?;
            match key.ends_with("StartTime") {
                true => self.add(move |i| member(i).is_some_and(|found| found >= time)),
                false => self.add(move |i| member(i).is_some_and(|found| found <= time)),
            }
        }
        Ok(())
    }
}

/// Parameters with a closed set of values.
fn check_values(call: &Call<'_>) -> Result<(), Refusal> {
    let sets: [(&str, &'static str, &[&str]); 5] = [
        (
            "Status",
            "InvalidStatus.NotFound",
            &["Pending", "Starting", "Running", "Stopping", "Stopped"],
        ),
        ("InstanceChargeType", "InvalidInstanceChargeType.NotFound", &["PostPaid", "PrePaid"]),
        (
            "InternetChargeType",
            "InvalidInternetChargeType.ValueNotSupported",
            &["PayByBandwidth", "PayByTraffic"],
        ),
        ("InstanceNetworkType", "InvalidNetworkType.NotFound", &["classic", "vpc"]),
        (
            "LockReason",
            "InvalidLockReason.NotFound",
            &[
                "financial",
                "security",
                "Recycling",
                "recycling",
                "dedicatedhostfinancial",
                "refunded",
            ],
        ),
    ];
    for (name, code, values) in sets {
        if call.text(name).is_some_and(|value| !values.contains(&value)) {
            let message = format!("{name}: not one of {}.", values.join(", "));
            return Err(refuse(call, code, message));
        }
    }
    Ok(())
}

/// Whether a text is as a pattern says, in which `*` stands for any text.
fn like(text: &str, pattern: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return text == pattern };
    let Some(mut text) = text.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        let Some(found) = text.find(part) else { return false };
        text = &text[found + part.len()..];
    }
    text.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::like;

    #[test]
    fn stars_stand_for_any_text() {
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
            assert_eq!(like(text, pattern), expected, "{text} {pattern}");
        }
    }
}
