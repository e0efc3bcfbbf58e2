//! Security groups and their rules.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Tags;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Direction {
    Ingress,
    Egress,
}

impl Direction {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Ingress => "ingress",
            Self::Egress => "egress",
        }
    }
}

/// One rule. A side that is not set is empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) direction: Direction,
    /// `TCP`, `UDP`, `ICMP`, `ICMPv6`, `GRE` or `ALL`.
    pub(crate) ip_protocol: String,
    pub(crate) port_range: String,
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

#[derive(Clone, Debug, Serialize, Deserialize)]
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
