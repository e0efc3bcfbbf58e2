//! What an instance type is made of, as far as its name tells.

use crate::world::World;

/// Processors and memory of an instance type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hardware {
    pub(super) cpu: i64,
    /// MiB.
    pub(super) memory: i64,
}

/// Reads a name such as `ecs.g7.2xlarge` or `ecs.t6-c1m2.large`. `None` means that it is no
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

/// `ecs.g7` for `ecs.g7.large`.
pub(super) fn family(instance_type: &str) -> &str {
    instance_type.rsplit_once('.').map_or(instance_type, |(family, _)| family)
}

/// Families with ARM processors: `g8y`, `c6r`.
pub(super) fn architecture(instance_type: &str) -> &'static str {
    let family = family(instance_type);
    let generation = family.trim_start_matches("ecs.").trim_start_matches(char::is_alphabetic);
    let kind = generation.trim_start_matches(|c: char| c.is_ascii_digit());
    if kind.starts_with('y') || kind == "r" { "arm64" } else { "x86_64" }
}

/// Families that save up processor time.
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

/// GiB: `c1m4` says so itself, else the last letter of the family does.
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
    fn names_tell_size_and_kind() {
        let rows = [
            ("ecs.g7.large", Some((2, 8)), "x86_64"),
            ("ecs.c7.xlarge", Some((4, 8)), "x86_64"),
            ("ecs.r7.16xlarge", Some((64, 512)), "x86_64"),
            ("ecs.t6-c1m2.large", Some((2, 4)), "x86_64"),
            ("ecs.e-c1m1.large", Some((2, 2)), "x86_64"),
            ("ecs.g8y.small", Some((1, 4)), "arm64"),
            ("ecs.c6r.large", Some((2, 4)), "arm64"),
            ("ecs.hfg7.2xlarge", Some((8, 32)), "x86_64"),
        ];
        for (name, size, kind) in rows {
            let size = size.map(|(cpu, memory)| Hardware { cpu, memory: memory * 1024 });
            assert_eq!((of(name), architecture(name)), (size, kind), "{name}");
        }
        for name in ["", "ecs", "ecs.g7", "g7.large", "ecs.g7.huge", "ecs..large", "ecs.G7.large"] {
            assert_eq!(of(name), None, "{name}");
        }
    }
}
