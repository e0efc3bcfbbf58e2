//! Instance types.

use super::family::{C6, C7, Family, G6, G7, G8Y, GN4, GN7, GN7I, HFG6, R6, R7, T5, T6};

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

/// `x86_64` or `arm64`, as in image metadata. For types outside the catalogue it is derived from
/// the name: the generation of an ARM family is followed by `y` or `r`, as in `ecs.c6r.xlarge`.
pub(crate) fn architecture(name: &str) -> &'static str {
    let is_arm = match instance_type(name) {
        Some(found) => found.family.architecture == "ARM",
        None => {
            let family = name.split('.').nth(1).unwrap_or_default();
            let behind = family.rsplit(|letter: char| letter.is_ascii_digit()).next();
            behind.is_some_and(|behind| behind.starts_with(['y', 'r']) && behind != family)
        }
    };
    if is_arm { "arm64" } else { "x86_64" }
}

const fn size(
    name: &'static str,
    family: &'static Family,
    cpu: i64,
    memory: f64,
    network: [i64; 5],
) -> InstanceType {
    let [bandwidth, packets, queues, interfaces, addresses] = network;
    let network = Network { bandwidth, packets, queues, interfaces, addresses };
    InstanceType { name, family, cpu, memory, network, gpu: None, credits: None }
}

impl InstanceType {
    const fn with_gpu(mut self, spec: &'static str, memory: f64, price: u64) -> Self {
        self.gpu = Some(Gpu { spec, amount: 1, memory, price });
        self
    }

    const fn with_credits(mut self, per_hour: i64) -> Self {
        self.credits = Some(per_hour);
        self
    }
}

// The last list: bandwidth, packets, queues, interfaces, addresses.
#[rustfmt::skip]
static TYPES: [InstanceType; 38] = [
    size("ecs.c6.2xlarge", &C6, 8, 16.0, [2_500, 800, 8, 4, 10]),
    size("ecs.c6.large", &C6, 2, 4.0, [1_000, 300, 2, 2, 6]),
    size("ecs.c6.xlarge", &C6, 4, 8.0, [1_500, 500, 4, 3, 10]),
    size("ecs.c7.2xlarge", &C7, 8, 16.0, [5_000, 1_600, 8, 4, 15]),
    size("ecs.c7.4xlarge", &C7, 16, 32.0, [10_000, 3_000, 8, 8, 30]),
    size("ecs.c7.large", &C7, 2, 4.0, [2_000, 900, 2, 3, 6]),
    size("ecs.c7.xlarge", &C7, 4, 8.0, [3_000, 1_000, 4, 4, 15]),
    size("ecs.g6.2xlarge", &G6, 8, 32.0, [2_500, 800, 8, 4, 10]),
    size("ecs.g6.4xlarge", &G6, 16, 64.0, [5_000, 1_000, 8, 8, 20]),
    size("ecs.g6.large", &G6, 2, 8.0, [1_000, 300, 2, 2, 6]),
    size("ecs.g6.xlarge", &G6, 4, 16.0, [1_500, 500, 4, 3, 10]),
    size("ecs.g7.2xlarge", &G7, 8, 32.0, [5_000, 1_600, 8, 4, 15]),
    size("ecs.g7.4xlarge", &G7, 16, 64.0, [10_000, 3_000, 8, 8, 30]),
    size("ecs.g7.large", &G7, 2, 8.0, [2_000, 900, 2, 3, 6]),
    size("ecs.g7.xlarge", &G7, 4, 16.0, [3_000, 1_000, 4, 4, 15]),
    size("ecs.g8y.2xlarge", &G8Y, 8, 32.0, [5_000, 1_600, 8, 4, 15]),
    size("ecs.g8y.large", &G8Y, 2, 8.0, [2_000, 900, 2, 3, 6]),
    size("ecs.g8y.small", &G8Y, 1, 4.0, [1_000, 500, 1, 2, 3]),
    size("ecs.g8y.xlarge", &G8Y, 4, 16.0, [3_000, 1_000, 4, 4, 15]),
    size("ecs.gn4.8xlarge", &GN4, 32, 48.0, [6_000, 800, 3, 8, 20]).with_gpu("NVIDIA M40", 12.0, 6_000_000),
    size("ecs.gn7-c12g1.3xlarge", &GN7, 12, 94.0, [4_000, 2_500, 4, 8, 10]).with_gpu("NVIDIA A100", 40.0, 28_000_000),
    size("ecs.gn7i-c16g1.4xlarge", &GN7I, 16, 60.0, [16_000, 1_600, 8, 5, 15]).with_gpu("NVIDIA A10", 24.0, 9_000_000),
    size("ecs.gn7i-c8g1.2xlarge", &GN7I, 8, 30.0, [16_000, 1_600, 8, 4, 15]).with_gpu("NVIDIA A10", 24.0, 9_000_000),
    size("ecs.hfg6.large", &HFG6, 2, 8.0, [1_000, 300, 2, 2, 6]),
    size("ecs.hfg6.xlarge", &HFG6, 4, 16.0, [1_500, 500, 4, 3, 10]),
    size("ecs.r6.2xlarge", &R6, 8, 64.0, [2_500, 800, 8, 4, 10]),
    size("ecs.r6.large", &R6, 2, 16.0, [1_000, 300, 2, 2, 6]),
    size("ecs.r6.xlarge", &R6, 4, 32.0, [1_500, 500, 4, 3, 10]),
    size("ecs.r7.2xlarge", &R7, 8, 64.0, [5_000, 1_600, 8, 4, 15]),
    size("ecs.r7.large", &R7, 2, 16.0, [2_000, 900, 2, 3, 6]),
    size("ecs.r7.xlarge", &R7, 4, 32.0, [3_000, 1_000, 4, 4, 15]),
    size("ecs.t5-lc1m1.small", &T5, 1, 1.0, [200, 60, 1, 1, 2]).with_credits(6),
    size("ecs.t5-lc1m2.small", &T5, 1, 2.0, [200, 60, 1, 1, 2]).with_credits(6),
    size("ecs.t6-c1m1.large", &T6, 2, 2.0, [80, 100, 1, 2, 2]).with_credits(12),
    size("ecs.t6-c1m2.large", &T6, 2, 4.0, [80, 100, 1, 2, 2]).with_credits(12),
    size("ecs.t6-c1m4.large", &T6, 2, 8.0, [80, 100, 1, 2, 2]).with_credits(18),
    size("ecs.t6-c2m1.large", &T6, 2, 1.0, [80, 60, 1, 2, 2]).with_credits(6),
    size("ecs.t6-c4m1.large", &T6, 2, 0.5, [80, 40, 1, 2, 2]).with_credits(3),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn architectures() {
        for name in ["ecs.g8y.large", "ecs.c6r.xlarge", "ecs.c8y.small"] {
            assert_eq!(architecture(name), "arm64", "{name}");
        }
        for name in ["ecs.g7.large", "ecs.r7.large", "ecs.r8i.large", "ecs.e-c1m1.large", "ecs.r.x"]
        {
            assert_eq!(architecture(name), "x86_64", "{name}");
        }
    }
}
