//! Hardware of an instance type.

use crate::world::World;

/// vCPUs and memory of an instance type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hardware {
    pub(super) cpu: i64,
    /// In MiB.
    pub(super) memory: i64,
}

/// Returns `None` if the catalogue does not have the type.
pub(super) fn of(instance_type: &str) -> Option<Hardware> {
    let known = World::instance_type(instance_type)?;
    Some(Hardware { cpu: known.cpu, memory: (known.memory * 1024.0) as i64 })
}

/// The family of a type: `ecs.g7` of `ecs.g7.large`, `ecs.e` of `ecs.e-c1m2.large`.
pub(super) fn family(instance_type: &str) -> &str {
    World::instance_type(instance_type).map_or("", |known| known.family.id)
}

/// Burstable types accrue CPU credits.
pub(super) fn is_burstable(instance_type: &str) -> bool {
    World::instance_type(instance_type).is_some_and(|known| known.credits.is_some())
}
