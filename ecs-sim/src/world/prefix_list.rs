//! Prefix lists: named sets of address blocks for security group rules.

use std::collections::BTreeMap;
use std::net::Ipv6Addr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::cidr::Cidr;
use super::{Rule, SecurityGroup, Tags, World, words};

words! {
    AddressFamily { IPv4, IPv6 }
}

impl AddressFamily {
    /// The block in its one spelling; a plain address is a block of its own.
    pub(crate) fn block(self, text: &str) -> Option<String> {
        let (address, bits) = text.split_once('/').unwrap_or((text, self.plain()));
        match self {
            Self::IPv4 => Cidr::parse(&format!("{address}/{bits}")).map(|block| block.to_string()),
            Self::IPv6 => {
                let address: Ipv6Addr = address.parse().ok()?;
                let bits = bits.parse::<u32>().ok().filter(|bits| *bits <= 128)?;
                let host = u128::MAX.checked_shr(bits).unwrap_or(0);
                (address.to_bits() & host == 0).then(|| format!("{address}/{bits}"))
            }
        }
    }

    fn plain(self) -> &'static str {
        match self {
            Self::IPv4 => "32",
            Self::IPv6 => "128",
        }
    }
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct PrefixList {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) address_family: AddressFamily,
    pub(crate) max_entries: usize,
    /// Descriptions by block.
    pub(crate) entries: BTreeMap<String, String>,
    pub(crate) created: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

impl Rule {
    /// The prefix lists of the rule.
    pub(crate) fn prefix_lists(&self) -> impl Iterator<Item = &str> {
        let ids = [&self.source_prefix_list_id, &self.dest_prefix_list_id];
        ids.into_iter().map(String::as_str).filter(|id| !id.is_empty())
    }
}

impl World {
    /// Security groups with a rule that uses the prefix list.
    pub(crate) fn groups_with_prefix_list(
        &self,
        id: &str,
    ) -> impl Iterator<Item = (&str, &SecurityGroup)> {
        let uses = move |rule: &Rule| rule.prefix_lists().any(|used| used == id);
        let groups = self.security_groups.iter();
        groups
            .filter(move |(_, group)| group.rules.iter().any(uses))
            .map(|(id, group)| (id.as_str(), group))
    }
}

#[cfg(test)]
mod tests {
    use super::AddressFamily::{IPv4, IPv6};

    #[test]
    fn blocks_have_one_spelling_and_no_host_bits() {
        for (family, text, block) in [
            (IPv4, "192.168.0.0/16", Some("192.168.0.0/16")),
            (IPv4, "192.168.0.1", Some("192.168.0.1/32")),
            (IPv4, "192.168.0.1/16", None),
            (IPv4, "::/0", None),
            (IPv6, "2001:DB8:0:0::/32", Some("2001:db8::/32")),
            (IPv6, "2001:db8::1", Some("2001:db8::1/128")),
            (IPv6, "::/0", Some("::/0")),
            (IPv6, "2001:db8::1/32", None),
            (IPv6, "::/129", None),
            (IPv6, "10.0.0.0/8", None),
        ] {
            assert_eq!(family.block(text).as_deref(), block, "{text}");
        }
    }
}
