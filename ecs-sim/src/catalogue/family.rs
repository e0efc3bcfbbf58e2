//! Instance families.

/// Properties common to all types of a family.
#[derive(Debug)]
pub(crate) struct Family {
    pub(crate) id: &'static str,
    /// Such as `ecs-6`.
    pub(crate) generation: &'static str,
    pub(crate) category: &'static str,
    /// `EntryLevel`, `EnterpriseLevel` or `CreditEntryLevel`.
    pub(crate) level: &'static str,
    /// `X86` or `ARM`.
    pub(crate) architecture: &'static str,
    pub(crate) processor: &'static str,
    /// GHz.
    pub(crate) frequency: f64,
    pub(crate) turbo_frequency: f64,
    /// `required` or `unsupported`.
    pub(crate) nvme: &'static str,
    /// The last letters of the zones that offer it, from `a` to `f`.
    pub(crate) zones: &'static str,
    /// Disk categories, for system disks and data disks. The first is the default.
    pub(crate) disks: &'static [&'static str],
    pub(crate) has_spot: bool,
    /// Per core and hour, in millionths of CNY.
    pub(super) core_price: u64,
    /// Per GiB and hour, in millionths of CNY.
    pub(super) memory_price: u64,
}

/// All families, by id.
pub(crate) fn families() -> [&'static Family; 13] {
    [&C6, &C7, &G6, &G7, &G8Y, &GN4, &GN7, &GN7I, &HFG6, &R6, &R7, &T5, &T6]
}

const OLDER_DISKS: &[&str] = &["cloud_efficiency", "cloud_ssd"];
const DISKS_OF_6: &[&str] = &["cloud_essd", "cloud_efficiency", "cloud_ssd"];
const DISKS_OF_7: &[&str] = &["cloud_essd", "cloud_auto"];

const CASCADE_LAKE: &str = "Intel Xeon(Cascade Lake) Platinum 8269CY";
const ICE_LAKE: &str = "Intel Xeon(Ice Lake) Platinum 8369B";
const YITIAN: &str = "Yitian 710";

/// An X86 family of the sixth generation, on which the others are based.
const SIXTH: Family = Family {
    id: "",
    generation: "ecs-5",
    category: "General-purpose",
    level: "EnterpriseLevel",
    architecture: "X86",
    processor: CASCADE_LAKE,
    frequency: 2.5,
    turbo_frequency: 3.2,
    nvme: "unsupported",
    zones: "abcde",
    disks: DISKS_OF_6,
    has_spot: true,
    core_price: 120_000,
    memory_price: 30_000,
};

const SEVENTH: Family = Family {
    generation: "ecs-6",
    processor: ICE_LAKE,
    frequency: 2.7,
    turbo_frequency: 3.5,
    nvme: "required",
    zones: "abcdef",
    disks: DISKS_OF_7,
    core_price: 130_000,
    memory_price: 32_000,
    ..SIXTH
};

const GPU: Family = Family { category: "Compute-optimized with GPU", zones: "bcf", ..SEVENTH };

const BURSTABLE: Family = Family {
    category: "Shared",
    level: "CreditEntryLevel",
    zones: "abce",
    has_spot: false,
    core_price: 45_000,
    memory_price: 20_000,
    ..SIXTH
};

pub(super) static C6: Family = Family { id: "ecs.c6", category: "Compute-optimized", ..SIXTH };
pub(super) static C7: Family = Family { id: "ecs.c7", category: "Compute-optimized", ..SEVENTH };
pub(super) static G6: Family = Family { id: "ecs.g6", ..SIXTH };
pub(super) static G7: Family = Family { id: "ecs.g7", ..SEVENTH };
pub(super) static G8Y: Family = Family {
    id: "ecs.g8y",
    generation: "ecs-7",
    architecture: "ARM",
    processor: YITIAN,
    frequency: 2.75,
    turbo_frequency: 2.75,
    zones: "abcf",
    core_price: 100_000,
    memory_price: 25_000,
    ..SEVENTH
};
pub(super) static GN4: Family = Family {
    id: "ecs.gn4",
    generation: "ecs-2",
    processor: "Intel Xeon E5-2680v4",
    frequency: 2.4,
    turbo_frequency: 3.3,
    nvme: "unsupported",
    zones: "ae",
    disks: OLDER_DISKS,
    ..GPU
};
pub(super) static GN7: Family = Family { id: "ecs.gn7", zones: "bf", ..GPU };
pub(super) static GN7I: Family =
    Family { id: "ecs.gn7i", frequency: 2.9, turbo_frequency: 3.5, ..GPU };
pub(super) static HFG6: Family = Family {
    id: "ecs.hfg6",
    category: "High Clock Speed",
    frequency: 3.1,
    turbo_frequency: 3.5,
    zones: "ace",
    core_price: 140_000,
    ..SIXTH
};
pub(super) static R6: Family =
    Family { id: "ecs.r6", category: "Memory-optimized", zones: "abde", ..SIXTH };
pub(super) static R7: Family =
    Family { id: "ecs.r7", category: "Memory-optimized", zones: "abcef", ..SEVENTH };
pub(super) static T5: Family =
    Family { id: "ecs.t5", generation: "ecs-4", disks: OLDER_DISKS, ..BURSTABLE };
pub(super) static T6: Family = Family { id: "ecs.t6", generation: "ecs-5", ..BURSTABLE };
