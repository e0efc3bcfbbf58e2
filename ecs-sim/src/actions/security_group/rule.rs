//! Parsing and validation of security group rules.

use std::net::{Ipv4Addr, Ipv6Addr};

use axum::http::StatusCode;

use super::group;
use crate::actions::prelude::*;

/// Looks up a member of the rule in the call.
pub(super) type Member<'f, 'a> = &'f dyn Fn(&str) -> Option<&'a str>;

const PROTOCOLS: [&str; 6] = ["TCP", "UDP", "ICMP", "ICMPv6", "GRE", "ALL"];

/// The rules of a call: `Permissions.N.…`, or one rule from unprefixed parameters.
pub(super) fn of_call(call: &Call<'_>, direction: Direction) -> Result<Vec<Rule>> {
    let base = || Rule {
        port_range: String::new(),
        ip_protocol: String::new(),
        ..Rule::new(String::new(), direction, call.now)
    };
    let permissions = call.records("Permissions");
    if permissions.is_empty() {
        return Ok(vec![read(call, &|name| call.text(name), base())?]);
    }
    permissions.iter().map(|fields| read(call, &|name| fields.text(name), base())).collect()
}

/// Applies the parameters of the call to a rule.
pub(super) fn read(call: &Call<'_>, member: Member<'_, '_>, mut rule: Rule) -> Result<Rule> {
    let set = |name: &str, target: &mut String| {
        if let Some(value) = member(name) {
            value.clone_into(target);
        }
    };
    set("PortRange", &mut rule.port_range);
    set("PortRangeListId", &mut rule.port_range_list_id);
    set("SourcePortRange", &mut rule.source_port_range);
    set("SourceCidrIp", &mut rule.source_cidr_ip);
    set("Ipv6SourceCidrIp", &mut rule.ipv6_source_cidr_ip);
    set("DestCidrIp", &mut rule.dest_cidr_ip);
    set("Ipv6DestCidrIp", &mut rule.ipv6_dest_cidr_ip);
    set("SourceGroupId", &mut rule.source_group_id);
    set("DestGroupId", &mut rule.dest_group_id);
    set("SourcePrefixListId", &mut rule.source_prefix_list_id);
    set("DestPrefixListId", &mut rule.dest_prefix_list_id);
    set("Description", &mut rule.description);
    if let Some(protocol) = member("IpProtocol") {
        rule.ip_protocol = known(protocol, &PROTOCOLS, "InvalidIpProtocol.ValueNotSupported")?;
    }
    if let Some(policy) = member("Policy") {
        rule.policy = known(policy, &["Accept", "Drop"], "InvalidPolicy.Malformed")?;
    }
    if let Some(priority) = member("Priority") {
        rule.priority = checked_priority(priority)?;
    }
    if let Some(nic_type) = member("NicType") {
        // A VPC has only one network type, so the parameter is checked and ignored.
        known(nic_type, &["internet", "intranet"], "InvalidNicType.ValueNotSupported")?;
    }
    check_protocol_and_ports(call, &mut rule)?;
    check_sides(call, &rule)?;
    Ok(rule)
}

/// Checks that the group of the call can have a rule about the group that the rule names.
pub(super) fn check_other_group(world: &World, call: &Call<'_>, rule: &Rule) -> Result<()> {
    let Some(other) = rule.other_group() else { return Ok(()) };
    let group = group(world, call)?;
    let (not_found, mismatch) = match rule.direction {
        Direction::Ingress => ("InvalidSourceGroupId.NotFound", "InvalidSourceGroupId.Mismatch"),
        Direction::Egress => ("InvalidDestGroupId.NotFound", "InvalidDestGroupId.Mismatch"),
    };
    let found = lookup::find(&world.security_groups, call, other, not_found)?;
    reject_if!(call, group.group_type == "enterprise" =>
        "OperationDenied", "{} is an enterprise group: its rules cannot have groups.", group.id);
    if found.vpc_id != group.vpc_id {
        let message = format!("{other} is in another VPC than {}.", group.id);
        return Err(ServiceError::bad(mismatch, message));
    }
    reject_if!(call, rule.direction == Direction::Egress && found.id == group.id =>
        "InvalidSecurityGroup.IsSame", "{other} cannot be the destination of its own rule.");
    Ok(())
}

/// Checks that the prefix lists of the rule exist and have addresses of its family.
pub(super) fn check_prefix_lists(world: &World, call: &Call<'_>, rule: &Rule) -> Result<()> {
    let any = |sides: [&String; 2]| sides.iter().any(|side| !side.is_empty());
    let ipv4 = any([&rule.source_cidr_ip, &rule.dest_cidr_ip]) || rule.ip_protocol == "ICMP";
    let ipv6 =
        any([&rule.ipv6_source_cidr_ip, &rule.ipv6_dest_cidr_ip]) || rule.ip_protocol == "ICMPv6";
    for id in rule.prefix_lists() {
        let code = "InvalidPrefixListId.NotFound";
        let list = lookup::find(&world.prefix_lists, call, id, code)?;
        let is_other = match list.address_family {
            AddressFamily::IPv4 => ipv6,
            AddressFamily::IPv6 => ipv4,
        };
        if is_other {
            let message = format!("{id} has {} addresses.", list.address_family.as_str());
            let code = "InvalidParam.PrefixListAddressFamilyMismatch";
            return Err(ServiceError::bad(code, message));
        }
    }
    Ok(())
}

/// The value in its canonical spelling.
fn known(value: &str, known: &[&str], code: &'static str) -> Result<String> {
    let found = known.iter().find(|known| known.eq_ignore_ascii_case(value));
    found.map(|known| (*known).to_owned()).ok_or_else(|| {
        ServiceError::bad(code, format!("{value:?} is not one of {}.", known.join(", ")))
    })
}

fn checked_priority(text: &str) -> Result<String> {
    let number: u32 = text.parse().map_err(|_| {
        let message = format!("Priority: {text:?} is not a number.");
        ServiceError::bad("InvalidPriority.Malformed", message)
    })?;
    if (1..=100).contains(&number) {
        return Ok(number.to_string());
    }
    let message = format!("Priority: {number} is not from 1 to 100.");
    Err(ServiceError::bad("InvalidPriority.ValueNotSupported", message))
}

/// TCP and UDP rules have ports; the other protocols cover all of them.
fn check_protocol_and_ports(call: &Call<'_>, rule: &mut Rule) -> Result<()> {
    if rule.ip_protocol.is_empty() {
        return Err(missing(call, "IpProtocol"));
    }
    let has_ports = ["TCP", "UDP"].contains(&rule.ip_protocol.as_str());
    if !rule.port_range_list_id.is_empty() {
        rule.port_range = String::new();
        return Ok(());
    }
    if rule.port_range.is_empty() {
        if has_ports {
            return Err(missing(call, "PortRange"));
        }
        rule.port_range = "-1/-1".to_owned();
    }
    let fits = if has_ports { is_port_range(&rule.port_range) } else { rule.port_range == "-1/-1" };
    if !fits {
        let message = format!(
            "PortRange: {:?} is not a range such as 22/22 for TCP and UDP, or -1/-1 for other \
             protocols.",
            rule.port_range
        );
        return Err(reject(call, "InvalidParam.PortRange", message));
    }
    if !rule.source_port_range.is_empty() && !is_any_port_range(&rule.source_port_range) {
        let message = format!("SourcePortRange: {:?} is not a range.", rule.source_port_range);
        return Err(reject(call, "InvalidSourcePortRange.Malformed", message));
    }
    Ok(())
}

fn is_any_port_range(text: &str) -> bool {
    text == "-1/-1" || is_port_range(text)
}

fn is_port_range(text: &str) -> bool {
    let port = |text: &str| text.parse::<u16>().ok().filter(|port| *port > 0);
    let range = text.split_once('/').and_then(|(first, last)| Some((port(first)?, port(last)?)));
    range.is_some_and(|(first, last)| first <= last)
}

fn check_sides(call: &Call<'_>, rule: &Rule) -> Result<()> {
    check_block("InvalidParam.SourceCidrIp", &rule.source_cidr_ip, is_ipv4_block)?;
    check_block("InvalidParam.DestCidrIp", &rule.dest_cidr_ip, is_ipv4_block)?;
    check_block("InvalidParam.Ipv6SourceCidrIp", &rule.ipv6_source_cidr_ip, is_ipv6_block)?;
    check_block("InvalidParam.Ipv6DestCidrIp", &rule.ipv6_dest_cidr_ip, is_ipv6_block)?;
    let (ipv4, ipv6) = (
        [&rule.source_cidr_ip, &rule.dest_cidr_ip],
        [&rule.ipv6_source_cidr_ip, &rule.ipv6_dest_cidr_ip],
    );
    let any = |sides: [&String; 2]| sides.iter().any(|side| !side.is_empty());
    check_families(any(ipv4), any(ipv6), rule)?;
    let (peers, code) = match rule.direction {
        Direction::Ingress => (
            [ipv4[0], ipv6[0], &rule.source_group_id, &rule.source_prefix_list_id],
            "MissingParameter.Source",
        ),
        Direction::Egress => (
            [ipv4[1], ipv6[1], &rule.dest_group_id, &rule.dest_prefix_list_id],
            "MissingParameter.Dest",
        ),
    };
    match peers.iter().filter(|peer| !peer.is_empty()).count() {
        0 => {
            let message = "The rule has no addresses, security group or prefix list.";
            Err(ServiceError::bad(code, message))
        }
        1 => Ok(()),
        _ => Err(conflict(
            call,
            "The rule has more than one of addresses, security group and prefix list.",
        )),
    }
}

/// IPv4 and IPv6 cannot be mixed in one rule, and ICMP must match the address family.
fn check_families(ipv4: bool, ipv6: bool, rule: &Rule) -> Result<()> {
    let code = match rule.ip_protocol.as_str() {
        _ if ipv4 && ipv6 => match rule.direction {
            Direction::Ingress => "InvalidParam.SourceIp",
            Direction::Egress => "InvalidParam.DestIp",
        },
        "ICMPv6" if ipv4 => "InvalidParam.Ipv6ProtocolConflictWithIpv4Address",
        "ICMP" if ipv6 => "InvalidParam.Ipv4ProtocolConflictWithIpv6Address",
        _ => return Ok(()),
    };
    Err(ServiceError::bad(code, "A rule cannot mix IPv4 and IPv6."))
}

fn check_block(code: &'static str, text: &str, fits: fn(&str) -> bool) -> Result<()> {
    if text.is_empty() || fits(text) {
        return Ok(());
    }
    Err(ServiceError::bad(code, format!("{text:?} is not an address or a CIDR block.")))
}

fn is_ipv4_block(text: &str) -> bool {
    let (address, bits) = text.split_once('/').unwrap_or((text, "32"));
    address.parse::<Ipv4Addr>().is_ok() && bits.parse::<u8>().is_ok_and(|bits| bits <= 32)
}

fn is_ipv6_block(text: &str) -> bool {
    let (address, bits) = text.split_once('/').unwrap_or((text, "128"));
    address.parse::<Ipv6Addr>().is_ok() && bits.parse::<u8>().is_ok_and(|bits| bits <= 128)
}

pub(super) fn missing(call: &Call<'_>, name: &str) -> ServiceError {
    let status = match call.action {
        "AuthorizeSecurityGroup" | "RevokeSecurityGroup" | "RevokeSecurityGroupEgress" => {
            StatusCode::BAD_REQUEST
        }
        _ => StatusCode::FORBIDDEN,
    };
    ServiceError::new(status, "MissingParameter", format!("Required but missing or empty: {name}."))
}

fn conflict(call: &Call<'_>, message: &str) -> ServiceError {
    let status = match call.action {
        "RevokeSecurityGroupEgress" => StatusCode::FORBIDDEN,
        _ => StatusCode::BAD_REQUEST,
    };
    ServiceError::new(status, "InvalidParamter.Conflict", message)
}
