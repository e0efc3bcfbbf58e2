//! Hardware of an instance type, derived from its name if the catalogue does not have it.

use crate::world::World;

/// vCPUs and memory of an instance type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hardware {
    pub(super) cpu: i64,
    /// In MiB.
    pub(super) memory: i64,
}

/// Parses a name such as `ecs.g7.2xlarge` or `ecs.t6-c1m2.large`. Returns `None` if it is not an
/// instance type.
pub(super) fn of(instance_type: &str) -> Option<Hardware> {
    if let Some(known) = World::instance_type(instance_type) {
        return Some(Hardware { cpu: known.cpu, memory: (known.memory * 1024.0) as i64 });
    }
    let (family, size) = instance_type.strip_prefix("ecs.")?.rsplit_once('.')?;
    let letters: String = family.chars().take_while(char::is_ascii_lowercase).collect();
    let is_word = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if letters.is_empty() || !family.bytes().all(is_word) {
        return None;
    }
    let cpu = cpu(size)?;
    Some(Hardware { cpu, memory: cpu * 1024 * memory_per_cpu(family, &letters) })
}

/// The family of a type: `ecs.g7` for `ecs.g7.large`.
pub(super) fn family(instance_type: &str) -> &str {
    instance_type.rsplit_once('.').map_or(instance_type, |(family, _)| family)
}

/// Burstable types accrue CPU credits.
pub(super) fn is_burstable(instance_type: &str) -> bool {
    family(instance_type).starts_with("ecs.t")
}

fn cpu(size: &str) -> Option<i64> {
    match size {
        "nano" | "micro" | "tiny" | "small" | "medium" => Some(1),
        "large" => Some(2),
        "xlarge" => Some(4),
        _ => {
            let digits = size.strip_suffix("xlarge")?.trim_start_matches('-');
            digits
                .parse()
                .ok()
                .filter(|count| (2..=256).contains(count))
                .map(|count: i64| count * 4)
        }
    }
}

/// GiB per vCPU: given by a suffix such as `c1m4`, otherwise by the last letter of the family.
fn memory_per_cpu(family: &str, letters: &str) -> i64 {
    let named = family.split_once("-c1m").and_then(|(_, memory)| memory.parse().ok());
    let by_letter = match letters.chars().last() {
        Some('c') => 2,
        Some('r') => 8,
        Some('e') if letters.starts_with('r') => 16,
        _ => 4,
    };
    named.filter(|memory| (1..=64).contains(memory)).unwrap_or(by_letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hardware_is_derived_from_the_name() {
        let rows = [
            ("ecs.g7.large", (2, 8)),
            ("ecs.c7.xlarge", (4, 8)),
            ("ecs.r7.16xlarge", (64, 512)),
            ("ecs.t6-c1m2.large", (2, 4)),
            ("ecs.e-c1m1.large", (2, 2)),
            ("ecs.g8y.small", (1, 4)),
            ("ecs.c6r.large", (2, 4)),
            ("ecs.hfg7.2xlarge", (8, 32)),
        ];
        for (name, (cpu, memory)) in rows {
            assert_eq!(of(name), Some(Hardware { cpu, memory: memory * 1024 }), "{name}");
        }
        for name in ["", "ecs", "ecs.g7", "g7.large", "ecs.g7.huge", "ecs..large", "ecs.G7.large"] {
            assert_eq!(of(name), None, "{name}");
        }
    }
}
