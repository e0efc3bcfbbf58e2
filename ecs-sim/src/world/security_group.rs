//! Security groups and their rules.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{NetworkInterface, Tags, World, words};

words! {
    Direction { Ingress = "ingress", Egress = "egress" }
}

/// One rule. A side that is not set is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) direction: Direction,
    /// `TCP`, `UDP`, `ICMP`, `ICMPv6`, `GRE` or `ALL`.
    pub(crate) ip_protocol: String,
    pub(crate) port_range: String,
    #[serde(default)]
    pub(crate) port_range_list_id: String,
    pub(crate) source_port_range: String,
    pub(crate) source_cidr_ip: String,
    pub(crate) ipv6_source_cidr_ip: String,
    pub(crate) dest_cidr_ip: String,
    pub(crate) ipv6_dest_cidr_ip: String,
    pub(crate) source_group_id: String,
    pub(crate) dest_group_id: String,
    pub(crate) source_prefix_list_id: String,
    pub(crate) dest_prefix_list_id: String,
    /// `Accept` or `Drop`.
    pub(crate) policy: String,
    pub(crate) priority: String,
    /// `intranet` or `internet`.
    pub(crate) nic_type: String,
    pub(crate) description: String,
    pub(crate) created: Timestamp,
}

impl Rule {
    /// A rule of a VPC that allows all traffic, to be narrowed.
    pub(crate) fn new(id: String, direction: Direction, created: Timestamp) -> Self {
        Self {
            id,
            direction,
            ip_protocol: "ALL".to_owned(),
            port_range: "-1/-1".to_owned(),
            policy: "Accept".to_owned(),
            priority: "1".to_owned(),
            nic_type: "intranet".to_owned(),
            created,
            ..Self::default()
        }
    }

    /// The group that is the peer of the rule, if any.
    pub(crate) fn other_group(&self) -> Option<&str> {
        [&self.source_group_id, &self.dest_group_id]
            .into_iter()
            .map(String::as_str)
            .find(|id| !id.is_empty())
    }

    /// Whether both match the same traffic. Ids, times and descriptions are ignored.
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        let bare = |rule: &Self| Self {
            id: String::new(),
            description: String::new(),
            created: Timestamp::UNIX_EPOCH,
            ..rule.clone()
        };
        bare(self) == bare(other)
    }
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct SecurityGroup {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) vpc_id: String,
    /// `normal` or `enterprise`.
    pub(crate) group_type: String,
    /// `Accept` or `Drop`.
    pub(crate) inner_access_policy: String,
    pub(crate) rules: Vec<Rule>,
    pub(crate) created: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

impl World {
    /// Instances in a security group.
    pub(crate) fn instances_in_group(&self, id: &str) -> usize {
        let is_in = |ids: &[String]| ids.iter().any(|other| other == id);
        self.instances.values().filter(|instance| is_in(&instance.security_group_ids)).count()
    }

    /// Network interfaces in a security group.
    pub(crate) fn interfaces_in_group(&self, id: &str) -> impl Iterator<Item = &NetworkInterface> {
        let is_in = move |ids: &[String]| ids.iter().any(|other| other == id);
        self.network_interfaces.values().filter(move |eni| is_in(&eni.security_group_ids))
    }

    /// Other groups with a rule that refers to this group.
    pub(crate) fn groups_about(&self, id: &str) -> impl Iterator<Item = &SecurityGroup> {
        self.security_groups.values().filter(move |group| {
            group.id != id && group.rules.iter().any(|rule| rule.other_group() == Some(id))
        })
    }
}
