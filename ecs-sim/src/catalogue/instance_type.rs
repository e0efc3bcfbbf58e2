//! Instance types.

use std::sync::LazyLock;

use super::family::{Family, family};

/// One instance type.
#[derive(Debug)]
pub(crate) struct InstanceType {
    pub(crate) name: &'static str,
    pub(crate) family: &'static Family,
    pub(crate) cpu: i64,
    /// GiB.
    pub(crate) memory: f64,
    pub(crate) network: Network,
    pub(crate) gpu: Option<Gpu>,
    /// CPU credits per hour of burstable types.
    pub(crate) credits: Option<i64>,
}

/// Network capabilities of an instance.
#[derive(Debug)]
pub(crate) struct Network {
    /// Mbit/s, each way.
    pub(crate) bandwidth: i64,
    /// Thousands of packets per second, each way.
    pub(crate) packets: i64,
    pub(crate) queues: i64,
    pub(crate) interfaces: i64,
    /// Private addresses per interface.
    pub(crate) addresses: i64,
}

#[derive(Debug)]
pub(crate) struct Gpu {
    pub(crate) spec: &'static str,
    pub(crate) amount: i64,
    /// GiB of one GPU.
    pub(crate) memory: f64,
    /// Per GPU and hour, in millionths of CNY.
    pub(super) price: u64,
}

/// All instance types, by name.
pub(crate) fn instance_types() -> &'static [InstanceType] {
    &TYPES
}

/// An instance type by its name.
pub(crate) fn instance_type(name: &str) -> Option<&'static InstanceType> {
    let found = TYPES.binary_search_by_key(&name, |instance_type| instance_type.name).ok()?;
    TYPES.get(found)
}

/// `x86_64` or `arm64`, as in image metadata.
pub(crate) fn architecture(name: &str) -> &'static str {
    let is_arm = instance_type(name).is_some_and(|found| found.family.architecture == "ARM");
    if is_arm { "arm64" } else { "x86_64" }
}

static TYPES: LazyLock<Vec<InstanceType>> = LazyLock::new(|| {
    let regular = REGULAR.iter().flat_map(|&(ids, memory, sizes)| {
        let names = ids.split(' ').flat_map(move |id| sizes.split(' ').map(move |size| (id, size)));
        names.filter_map(move |(id, size)| regular(id, size, memory))
    });
    let particular = PARTICULAR.iter().filter_map(particular);
    let mut types: Vec<_> = regular.chain(particular).collect();
    types.sort_by_key(|found| found.name);
    types
});

/// A type whose properties follow from its family and size. The name is kept as long as the
/// program runs, as the list is.
fn regular(id: &str, size: &str, memory_per_core: f64) -> Option<InstanceType> {
    let family = family(id)?;
    let cpu = match size {
        "small" | "medium" => 1,
        "large" => 2,
        "xlarge" => 4,
        larger => larger.strip_suffix("xlarge")?.parse::<i64>().ok()? * 4,
    };
    let name = Box::leak(format!("{id}.{size}").into_boxed_str());
    let memory = cpu as f64 * memory_per_core;
    let network = Network::of(family.generation, cpu);
    Some(InstanceType { name, family, cpu, memory, network, gpu: None, credits: None })
}

impl Network {
    /// Rounded: the service's figures differ a little between families of a generation.
    fn of(generation: &str, cpu: i64) -> Self {
        let (bandwidth, packets) = match generation {
            "ecs-2" | "ecs-4" | "ecs-5" => ((cpu * 300).max(1_000), cpu * 100),
            "ecs-6" => ((cpu * 625).max(2_000), cpu * 200),
            _ => ((cpu * 700).max(2_500), cpu * 220),
        };
        let (interfaces, addresses) = match cpu {
            1 => (2, 3),
            2 => (3, 6),
            3..16 => (4, 15),
            16..64 => (8, 30),
            _ => (15, 50),
        };
        Self { bandwidth, packets: packets.max(300), queues: cpu.min(32), interfaces, addresses }
    }
}

const SIZES_6: &str = "large xlarge 2xlarge 3xlarge 4xlarge 6xlarge 8xlarge 13xlarge 26xlarge";
const SIZES_7: &str = "large xlarge 2xlarge 3xlarge 4xlarge 6xlarge 8xlarge 16xlarge 32xlarge";
const SIZES_7A: &str = "large xlarge 2xlarge 4xlarge 8xlarge 16xlarge 32xlarge";
const SIZES_8: &str = "large xlarge 2xlarge 3xlarge 4xlarge 6xlarge 8xlarge 12xlarge 24xlarge";
const SIZES_8A: &str = "large xlarge 2xlarge 4xlarge 6xlarge 8xlarge 12xlarge 16xlarge 24xlarge";
const SIZES_8Y: &str = "small large xlarge 2xlarge 4xlarge 8xlarge 16xlarge 32xlarge";
const SIZES_FAST: &str = "large xlarge 2xlarge 3xlarge 4xlarge 6xlarge 8xlarge";

/// Families, GiB per core, sizes.
const REGULAR: &[(&str, f64, &str)] = &[
    ("ecs.c6 ecs.hfc6", 2.0, SIZES_6),
    ("ecs.g6 ecs.hfg6", 4.0, SIZES_6),
    ("ecs.r6 ecs.hfr6", 8.0, SIZES_6),
    ("ecs.re6", 15.0, "13xlarge 26xlarge 52xlarge"),
    ("ecs.c7", 2.0, SIZES_7),
    ("ecs.g7", 4.0, SIZES_7),
    ("ecs.r7", 8.0, SIZES_7),
    ("ecs.c7a", 2.0, SIZES_7A),
    ("ecs.g7a", 4.0, SIZES_7A),
    ("ecs.r7a", 8.0, SIZES_7A),
    ("ecs.hfc7", 2.0, SIZES_FAST),
    ("ecs.hfg7", 4.0, SIZES_FAST),
    ("ecs.hfr7", 8.0, SIZES_FAST),
    ("ecs.c8i ecs.c9i", 2.0, SIZES_8),
    ("ecs.g8i ecs.g9i", 4.0, SIZES_8),
    ("ecs.r8i ecs.r9i", 8.0, SIZES_8),
    ("ecs.c8a", 2.0, SIZES_8A),
    ("ecs.g8a", 4.0, SIZES_8A),
    ("ecs.r8a", 8.0, SIZES_8A),
    ("ecs.c8y", 2.0, SIZES_8Y),
    ("ecs.g8y", 4.0, SIZES_8Y),
    ("ecs.r8y", 8.0, SIZES_8Y),
];

/// A type whose size says more: a share of cores and memory, GPUs, CPU credits per hour.
struct Particular(&'static str, &'static str, i64, f64, Extra);

enum Extra {
    None,
    Credits(i64),
    /// Name, count, GiB of one, price of one.
    Gpu(&'static str, i64, f64, u64),
}

fn particular(row: &Particular) -> Option<InstanceType> {
    let &Particular(id, size, cpu, memory, ref extra) = row;
    let family = family(id)?;
    let name = Box::leak(format!("{id}{size}").into_boxed_str());
    let network = Network::of(family.generation, cpu);
    let (gpu, credits) = match *extra {
        Extra::None => (None, None),
        Extra::Credits(per_hour) => (None, Some(per_hour)),
        Extra::Gpu(spec, amount, memory, price) => {
            (Some(Gpu { spec, amount, memory, price }), None)
        }
    };
    Some(InstanceType { name, family, cpu, memory, network, gpu, credits })
}

// The family, the rest of the name, vCPUs, GiB.
#[rustfmt::skip]
const PARTICULAR: &[Particular] = &[
    Particular("ecs.e", "-c1m1.large", 2, 2.0, Extra::None),
    Particular("ecs.e", "-c1m2.large", 2, 4.0, Extra::None),
    Particular("ecs.e", "-c1m2.xlarge", 4, 8.0, Extra::None),
    Particular("ecs.e", "-c1m4.large", 2, 8.0, Extra::None),
    Particular("ecs.e", "-c1m4.xlarge", 4, 16.0, Extra::None),
    Particular("ecs.gn4", ".8xlarge", 32, 48.0, Extra::Gpu("NVIDIA M40", 1, 12.0, 6_000_000)),
    Particular("ecs.gn6i", "-c4g1.xlarge", 4, 15.0, Extra::Gpu("NVIDIA T4", 1, 16.0, 7_000_000)),
    Particular("ecs.gn6i", "-c8g1.2xlarge", 8, 31.0, Extra::Gpu("NVIDIA T4", 1, 16.0, 7_000_000)),
    Particular("ecs.gn6i", "-c16g1.4xlarge", 16, 62.0, Extra::Gpu("NVIDIA T4", 1, 16.0, 7_000_000)),
    Particular("ecs.gn6i", "-c24g1.6xlarge", 24, 93.0, Extra::Gpu("NVIDIA T4", 1, 16.0, 7_000_000)),
    Particular("ecs.gn6v", "-c8g1.2xlarge", 8, 32.0, Extra::Gpu("NVIDIA V100", 1, 16.0, 20_000_000)),
    Particular("ecs.gn6v", "-c8g1.8xlarge", 32, 128.0, Extra::Gpu("NVIDIA V100", 4, 16.0, 20_000_000)),
    Particular("ecs.gn7", "-c12g1.3xlarge", 12, 94.0, Extra::Gpu("NVIDIA A100", 1, 40.0, 28_000_000)),
    Particular("ecs.gn7", "-c13g1.13xlarge", 52, 378.0, Extra::Gpu("NVIDIA A100", 4, 40.0, 28_000_000)),
    Particular("ecs.gn7i", "-c8g1.2xlarge", 8, 30.0, Extra::Gpu("NVIDIA A10", 1, 24.0, 9_000_000)),
    Particular("ecs.gn7i", "-c16g1.4xlarge", 16, 60.0, Extra::Gpu("NVIDIA A10", 1, 24.0, 9_000_000)),
    Particular("ecs.gn7i", "-c32g1.8xlarge", 32, 188.0, Extra::Gpu("NVIDIA A10", 1, 24.0, 9_000_000)),
    Particular("ecs.s6", "-c1m1.small", 1, 1.0, Extra::None),
    Particular("ecs.s6", "-c1m2.small", 1, 2.0, Extra::None),
    Particular("ecs.s6", "-c1m2.large", 2, 4.0, Extra::None),
    Particular("ecs.s6", "-c1m4.large", 2, 8.0, Extra::None),
    Particular("ecs.t5", "-lc1m1.small", 1, 1.0, Extra::Credits(6)),
    Particular("ecs.t5", "-lc1m2.small", 1, 2.0, Extra::Credits(6)),
    Particular("ecs.t6", "-c1m1.large", 2, 2.0, Extra::Credits(12)),
    Particular("ecs.t6", "-c1m2.large", 2, 4.0, Extra::Credits(12)),
    Particular("ecs.t6", "-c1m4.large", 2, 8.0, Extra::Credits(18)),
    Particular("ecs.t6", "-c2m1.large", 2, 1.0, Extra::Credits(6)),
    Particular("ecs.t6", "-c4m1.large", 2, 0.5, Extra::Credits(3)),
    Particular("ecs.u1", "-c1m1.large", 2, 2.0, Extra::None),
    Particular("ecs.u1", "-c1m2.large", 2, 4.0, Extra::None),
    Particular("ecs.u1", "-c1m2.xlarge", 4, 8.0, Extra::None),
    Particular("ecs.u1", "-c1m2.2xlarge", 8, 16.0, Extra::None),
    Particular("ecs.u1", "-c1m4.large", 2, 8.0, Extra::None),
    Particular("ecs.u1", "-c1m4.xlarge", 4, 16.0, Extra::None),
    Particular("ecs.u1", "-c1m8.large", 2, 16.0, Extra::None),
    Particular("ecs.u1", "-c1m8.xlarge", 4, 32.0, Extra::None),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn every_row_is_a_type_with_a_name_of_its_own() {
        let regular: usize = REGULAR
            .iter()
            .map(|(ids, _, sizes)| ids.split(' ').count() * sizes.split(' ').count())
            .sum();
        assert_eq!(instance_types().len(), regular + PARTICULAR.len());
        assert!(instance_types().is_sorted_by(|a, b| a.name < b.name));
    }

    #[test]
    fn properties_follow_from_family_and_size() {
        let rows = [
            ("ecs.g7.large", 2, 8.0, "x86_64"),
            ("ecs.r7.16xlarge", 64, 512.0, "x86_64"),
            ("ecs.g8y.small", 1, 4.0, "arm64"),
            ("ecs.c9i.24xlarge", 96, 192.0, "x86_64"),
            ("ecs.e-c1m1.large", 2, 2.0, "x86_64"),
            ("ecs.gn6v-c8g1.8xlarge", 32, 128.0, "x86_64"),
        ];
        for (name, cpu, memory, image) in rows {
            let found = instance_type(name).unwrap();
            assert_eq!(
                (found.cpu, found.memory, architecture(name)),
                (cpu, memory, image),
                "{name}"
            );
        }
        for name in ["", "ecs.g7", "g7.large", "ecs.g7.huge", "ecs.bogus.large", "ecs.G7.large"] {
            assert!(instance_type(name).is_none(), "{name}");
        }
    }
}
