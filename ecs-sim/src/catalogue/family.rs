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
pub(crate) fn families() -> &'static [Family] {
    &FAMILIES
}

/// A family by its id, such as `ecs.g7`.
pub(super) fn family(id: &str) -> Option<&'static Family> {
    FAMILIES.iter().find(|family| family.id == id)
}

const OLDER_DISKS: &[&str] = &["cloud_efficiency", "cloud_ssd"];
const DISKS_OF_6: &[&str] = &["cloud_essd", "cloud_efficiency", "cloud_ssd"];
const DISKS_OF_7: &[&str] = &["cloud_essd", "cloud_auto"];

const CASCADE_LAKE: &str = "Intel Xeon(Cascade Lake) Platinum 8269CY";
const ICE_LAKE: &str = "Intel Xeon(Ice Lake) Platinum 8369B";
const SAPPHIRE_RAPIDS: &str = "Intel Xeon(Sapphire Rapids) 8475B";
const GRANITE_RAPIDS: &str = "Intel Xeon 6 (Granite Rapids)";
const MILAN: &str = "AMD EPYC(Milan) 7T83";
const GENOA: &str = "AMD EPYC(Genoa) 9T24";
const YITIAN: &str = "Yitian 710";

const COMPUTE: &str = "Compute-optimized";
const MEMORY: &str = "Memory-optimized";
const HIGH_CLOCK: &str = "High Clock Speed";

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

const SEVENTH_AMD: Family =
    Family { processor: MILAN, frequency: 2.55, zones: "abef", core_price: 115_000, ..SEVENTH };

const EIGHTH: Family = Family {
    generation: "ecs-7",
    processor: SAPPHIRE_RAPIDS,
    turbo_frequency: 3.2,
    core_price: 140_000,
    memory_price: 34_000,
    ..SEVENTH
};

const EIGHTH_AMD: Family = Family {
    processor: GENOA,
    frequency: 2.7,
    turbo_frequency: 3.7,
    core_price: 125_000,
    ..EIGHTH
};

const EIGHTH_ARM: Family = Family {
    architecture: "ARM",
    processor: YITIAN,
    frequency: 2.75,
    turbo_frequency: 2.75,
    zones: "abcf",
    core_price: 100_000,
    memory_price: 25_000,
    ..EIGHTH
};

const NINTH: Family = Family {
    generation: "ecs-9",
    processor: GRANITE_RAPIDS,
    turbo_frequency: 3.6,
    zones: "abf",
    core_price: 145_000,
    ..EIGHTH
};

const FAST_6: Family = Family {
    category: HIGH_CLOCK,
    frequency: 3.1,
    turbo_frequency: 3.5,
    zones: "ace",
    core_price: 140_000,
    ..SIXTH
};

const FAST_7: Family = Family {
    generation: "ecs-6",
    nvme: "required",
    disks: DISKS_OF_7,
    core_price: 150_000,
    ..FAST_6
};

const GN4: Family = Family {
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

const GN6: Family = Family {
    generation: "ecs-4",
    processor: "Intel Xeon(Skylake) Platinum 8163",
    nvme: "unsupported",
    disks: DISKS_OF_6,
    ..GPU
};

const U1: Family = Family {
    id: "ecs.u1",
    category: "Shared",
    processor: "Intel Xeon(Ice Lake or newer)",
    nvme: "unsupported",
    disks: DISKS_OF_7,
    core_price: 70_000,
    ..SEVENTH
};

const E: Family = Family {
    id: "ecs.e",
    generation: "ecs-6",
    level: "EntryLevel",
    category: "Shared",
    nvme: "unsupported",
    disks: &["cloud_essd_entry", "cloud_essd", "cloud_auto"],
    ..BURSTABLE
};

const fn of(id: &'static str, category: &'static str, base: Family) -> Family {
    Family { id, category, ..base }
}

static FAMILIES: [Family; 38] = [
    of("ecs.c6", COMPUTE, SIXTH),
    of("ecs.c7", COMPUTE, SEVENTH),
    of("ecs.c7a", COMPUTE, SEVENTH_AMD),
    of("ecs.c8a", COMPUTE, EIGHTH_AMD),
    of("ecs.c8i", COMPUTE, EIGHTH),
    of("ecs.c8y", COMPUTE, EIGHTH_ARM),
    of("ecs.c9i", COMPUTE, NINTH),
    E,
    Family { id: "ecs.g6", ..SIXTH },
    Family { id: "ecs.g7", ..SEVENTH },
    Family { id: "ecs.g7a", ..SEVENTH_AMD },
    Family { id: "ecs.g8a", ..EIGHTH_AMD },
    Family { id: "ecs.g8i", ..EIGHTH },
    Family { id: "ecs.g8y", ..EIGHTH_ARM },
    Family { id: "ecs.g9i", ..NINTH },
    GN4,
    Family { id: "ecs.gn6i", ..GN6 },
    Family { id: "ecs.gn6v", zones: "bf", ..GN6 },
    Family { id: "ecs.gn7", zones: "bf", ..GPU },
    Family { id: "ecs.gn7i", frequency: 2.9, turbo_frequency: 3.5, ..GPU },
    Family { id: "ecs.hfc6", ..FAST_6 },
    Family { id: "ecs.hfc7", ..FAST_7 },
    Family { id: "ecs.hfg6", ..FAST_6 },
    Family { id: "ecs.hfg7", ..FAST_7 },
    Family { id: "ecs.hfr6", ..FAST_6 },
    Family { id: "ecs.hfr7", ..FAST_7 },
    Family { id: "ecs.r6", category: MEMORY, zones: "abde", ..SIXTH },
    Family { id: "ecs.r7", category: MEMORY, zones: "abcef", ..SEVENTH },
    of("ecs.r7a", MEMORY, SEVENTH_AMD),
    of("ecs.r8a", MEMORY, EIGHTH_AMD),
    of("ecs.r8i", MEMORY, EIGHTH),
    of("ecs.r8y", MEMORY, EIGHTH_ARM),
    of("ecs.r9i", MEMORY, NINTH),
    Family { id: "ecs.re6", category: MEMORY, ..SIXTH },
    Family { id: "ecs.s6", level: "EntryLevel", ..BURSTABLE },
    Family { id: "ecs.t5", generation: "ecs-4", disks: OLDER_DISKS, ..BURSTABLE },
    Family { id: "ecs.t6", generation: "ecs-5", ..BURSTABLE },
    U1,
];
