//! Types of dedicated hosts.

use crate::actions::prelude::*;
use crate::catalogue::{InstanceType, instance_types};

/// A type with its size, which is plausible rather than exact.
pub(super) struct HostType {
    pub(super) name: &'static str,
    pub(super) family: &'static str,
    pub(super) cores: i64,
    /// GiB.
    pub(super) memory: i64,
    pub(super) can_over_commit: bool,
}

const TYPES: [HostType; 9] = [
    host_type("ddh.c6", "ecs.c6", 52, 192),
    host_type("ddh.g6", "ecs.g6", 52, 384),
    host_type("ddh.r6", "ecs.r6", 52, 768),
    host_type("ddh.c7", "ecs.c7", 64, 256),
    host_type("ddh.g7", "ecs.g7", 64, 512),
    host_type("ddh.r7", "ecs.r7", 64, 1024),
    HostType { can_over_commit: true, ..host_type("ddh.c6s", "ecs.c6", 52, 192) },
    HostType { can_over_commit: true, ..host_type("ddh.g6s", "ecs.g6", 52, 384) },
    HostType { can_over_commit: true, ..host_type("ddh.r6s", "ecs.r6", 52, 768) },
];

const fn host_type(name: &'static str, family: &'static str, cores: i64, memory: i64) -> HostType {
    HostType { name, family, cores, memory, can_over_commit: false }
}

impl HostType {
    pub(super) fn find(name: &str) -> Option<&'static Self> {
        TYPES.iter().find(|known| known.name == name)
    }

    pub(super) fn instance_types(&self) -> impl Iterator<Item = &'static InstanceType> {
        instance_types().iter().filter(|found| found.family.id == self.family)
    }

    /// The members that hosts and their types have in common.
    pub(super) fn wire(&self) -> Value {
        let names: Vec<_> = self.instance_types().map(|found| found.name).collect();
        json!({
            "DedicatedHostType": self.name, "Sockets": 2, "Cores": self.cores, "PhysicalGpus": 0,
            "GPUSpec": "",
            "SupportedInstanceTypeFamilies": { "SupportedInstanceTypeFamily": [self.family] },
            "SupportedInstanceTypesList": { "SupportedInstanceTypesList": names },
        })
    }
}

pub(super) fn describe_dedicated_host_types(world: &mut World, call: &Call<'_>) -> Result<Value> {
    super::region(world, call)?;
    let is_wanted = |known: &&HostType| {
        names::is(call, "DedicatedHostType", known.name)
            && names::is(call, "SupportedInstanceTypeFamily", known.family)
    };
    let row = |known: &HostType| {
        let mut row = known.wire();
        row["TotalVcpus"] = (known.cores * 2).into();
        row["TotalVgpus"] = 0.into();
        row["MemorySize"] = known.memory.into();
        row["LocalStorageAmount"] = 0.into();
        row["LocalStorageCapacity"] = 0.into();
        row["LocalStorageCategory"] = "".into();
        row["SupportCpuOverCommitRatio"] = known.can_over_commit.into();
        row["CpuOverCommitRatioRange"] = if known.can_over_commit { "1-5" } else { "" }.into();
        row
    };
    let rows: Vec<_> = TYPES.iter().filter(is_wanted).map(row).collect();
    Ok(json!({ "DedicatedHostTypes": { "DedicatedHostType": rows } }))
}
