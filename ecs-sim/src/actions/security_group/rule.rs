//! Parsing and validation of security group rules.

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
        rule.ip_protocol = known_protocol(protocol)?;
    }
    if let Some(policy) = member("Policy") {
        let is_accept = policy.eq_ignore_ascii_case("Accept");
        rule.policy = if is_accept { "Accept" } else { "Drop" }.to_owned();
    }
    if let Some(priority) = member("Priority").and_then(|text| text.parse::<u8>().ok()) {
        rule.priority = priority.to_string();
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

/// The protocol in its canonical spelling.
fn known_protocol(text: &str) -> Result<String> {
    let found = PROTOCOLS.iter().find(|known| known.eq_ignore_ascii_case(text));
    found.map(|known| (*known).to_owned()).ok_or_else(|| {
        let message = format!("{text:?} is not one of {}.", PROTOCOLS.join(", "));
        ServiceError::bad("InvalidIpProtocol.ValueNotSupported", message)
    })
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
    Ok(())
}

fn is_port_range(text: &str) -> bool {
    let port = |text: &str| text.parse::<u16>().ok().filter(|port| *port > 0);
    let range = text.split_once('/').and_then(|(first, last)| Some((port(first)?, port(last)?)));
    range.is_some_and(|(first, last)| first <= last)
}

fn check_sides(call: &Call<'_>, rule: &Rule) -> Result<()> {
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
