//! Texts chosen by the name of a member.

use super::Generator;
use super::position::Position;
use crate::regions::zone;
use crate::request_id::digest;

/// The account that owns all resources.
pub(crate) const ACCOUNT: i64 = 1_234_567_890_123_456;

const TIME: &str = "2026-01-02T03:04:05Z";

/// The form without seconds, which the service uses for a few members.
const TIME_TO_THE_MINUTE: &str = "2026-01-02T03:04Z";

/// Id prefixes by the suffix of the name; the first match is used.
const ID_PREFIXES: [(&str, &str); 22] = [
    ("networkinterfaceid", "eni"),
    ("reservedinstanceid", "ecsri"),
    ("instanceid", "i"),
    ("securitygroupid", "sg"),
    ("vswitchid", "vsw"),
    ("vpcid", "vpc"),
    ("launchtemplateid", "lt"),
    ("autosnapshotpolicyid", "sp"),
    ("snapshotid", "s"),
    ("diskid", "d"),
    ("imageid", "m"),
    ("commandid", "c"),
    ("invokeid", "t"),
    ("taskid", "t"),
    ("allocationid", "eip"),
    ("natgatewayid", "ngw"),
    ("routetableid", "vtb"),
    ("vrouterid", "vrt"),
    ("dedicatedhostid", "dh"),
    ("hpcclusterid", "hpc"),
    ("resourcegroupid", "rg"),
    ("kmskeyid", "key"),
];

/// Texts that a client may parse, by the suffix of the name; the first match is used.
const WORDS: [(&str, &str); 11] = [
    ("InstanceTypeFamily", "ecs.g7"),
    ("InstanceTypeFamilyId", "ecs.g7"),
    ("InstanceType", "ecs.g7.large"),
    ("InstanceTypeId", "ecs.g7.large"),
    ("Status", "Available"),
    ("Progress", "100%"),
    ("IpProtocol", "TCP"),
    ("PortRange", "22/22"),
    ("Policy", "Accept"),
    ("Direction", "ingress"),
    ("Datapoints", r#"[{"timestamp":1767323040000,"Average":1.5}]"#),
];

/// Suffixes of names with numeric text.
const NUMERIC: [&str; 10] = [
    "Amount",
    "Bandwidth",
    "Count",
    "Number",
    "Period",
    "Port",
    "Price",
    "Priority",
    "Size",
    "Times",
];

/// Whether the member is an account number.
pub(super) fn is_account(name: &str) -> bool {
    ["OwnerId", "OwnerUid", "AccountId", "AliUid", "AliyunId"].iter().any(|end| name.ends_with(end))
}

/// A plausible text for a member of this name.
pub(super) fn text(name: &str, position: &Position, generator: &Generator<'_>) -> String {
    // Some response members have dotted names; the items of `InstanceIdSet` are instance ids.
    let name = name.rsplit('.').next().unwrap_or(name);
    let one = singular(name);
    let number = position.number();
    if let Some((_, word)) = WORDS.iter().find(|(end, _)| one.ends_with(end)) {
        return (*word).to_owned();
    }
    match one {
        _ if is_account(one) => ACCOUNT.to_string(),
        _ if one.ends_with("RegionId") => generator.region().to_owned(),
        _ if one.to_ascii_lowercase().ends_with("zoneid") => zone(generator.region(), number),
        _ if one.ends_with("Id") || one.ends_with("ID") => id(one, position, generator),
        "ExpiredTime" | "AutoReleaseTime" => TIME_TO_THE_MINUTE.to_owned(),
        _ if is_time(one) => TIME.to_owned(),
        "Content" => {
            format!(
                r#"{{"instanceId":"{}","action":"delete"}}"#,
                id("InstanceId", position, generator)
            )
        }
        _ => address(one, number).unwrap_or_else(|| word(one, number)),
    }
}

fn singular(name: &str) -> &str {
    let name = name.strip_suffix("Sets").or_else(|| name.strip_suffix("Set")).unwrap_or(name);
    if name.ends_with("Ids") { name.strip_suffix('s').unwrap_or(name) } else { name }
}

fn is_time(name: &str) -> bool {
    ["Time", "Date", "TimeStamp", "Timestamp"].iter().any(|end| name.ends_with(end))
}

/// An id of the same kind at the same position is the same in every response, so that responses
/// refer to each other. A client token gives new ids, and the same ones again when it is reused.
fn id(name: &str, position: &Position, generator: &Generator<'_>) -> String {
    let prefix = id_prefix(name);
    let token = generator.params.get("ClientToken").map_or("", String::as_str);
    let bytes = digest(generator.seed, &["id", &prefix, &position.label(), token]);
    format!("{prefix}-{}", base16ct::lower::encode_string(&bytes[..10]))
}

/// The known prefix, else the initials of the name: `ss` for `StorageSetId`.
fn id_prefix(name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    if let Some((_, prefix)) = ID_PREFIXES.iter().find(|(end, _)| lower.ends_with(end)) {
        return (*prefix).to_owned();
    }
    let stem = &name[..name.len() - "Id".len()];
    let initials: String = stem.chars().filter(char::is_ascii_uppercase).collect();
    if initials.is_empty() { "id".to_owned() } else { initials.to_ascii_lowercase() }
}

/// Addresses come from the blocks that are reserved for documentation.
fn address(name: &str, number: usize) -> Option<String> {
    let is_block = name.contains("Cidr");
    Some(match name {
        _ if name.contains("Ipv6") && is_block => "2001:db8::/64".to_owned(),
        _ if name.contains("Ipv6") => format!("2001:db8::{number}"),
        _ if is_block => "192.0.2.0/24".to_owned(),
        _ if name.ends_with("MacAddress") => format!("00:16:3e:00:00:{:02x}", number % 256),
        _ if ["Ip", "IpAddress", "IpAddresses"].iter().any(|end| name.ends_with(end)) => {
            format!("192.0.2.{}", number % 254 + 1)
        }
        _ => return None,
    })
}

/// `disk-name-1` for `DiskName`, or just the number.
fn word(name: &str, number: usize) -> String {
    if NUMERIC.iter().any(|end| name.ends_with(end)) {
        return number.to_string();
    }
    let mut word = String::new();
    let mut after_lower = false;
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && after_lower {
            word.push('-');
        }
        after_lower = !letter.is_ascii_uppercase();
        word.push(letter.to_ascii_lowercase());
    }
    format!("{word}-{number}")
}
