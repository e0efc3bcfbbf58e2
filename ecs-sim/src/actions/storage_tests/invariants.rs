//! Invariants of every world, and of a world without pending transitions.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::step::Step;
use crate::world::{DiskStatus, DiskType, SnapshotStatus, World};

/// Snapshots and images that may have been deleted although another resource references them.
#[derive(Default)]
pub(super) struct ExpectedDeletions {
    forced: BTreeSet<String>,
    expiring: BTreeMap<String, Timestamp>,
}

impl ExpectedDeletions {
    /// Records what a step may delete by force, and what expires.
    pub(super) fn expect(&mut self, world: &World, step: &Step) {
        if ["DeleteImage", "DeleteSnapshot"].contains(&step.action()) && step.force {
            self.forced.insert(step.deletion_target(world));
        }
        self.expect_expiry(world);
    }

    /// Records what expires. A step can shorten the retention of a snapshot.
    pub(super) fn expect_expiry(&mut self, world: &World) {
        let ends = world.snapshots.values().filter_map(|found| Some((found, found.expires()?)));
        self.expiring.extend(ends.map(|(found, end)| (found.id.clone(), end)));
    }

    fn allow(&self, id: &str) -> bool {
        self.forced.contains(id) || self.expiring.contains_key(id)
    }
}

pub(super) fn check(world: &World, deletions: &ExpectedDeletions) {
    check_disks(world, deletions);
    for instance in world.instances.values() {
        let id = &instance.image_id;
        assert!(world.images.contains_key(id) || deletions.allow(id), "{id} of {}", instance.id);
        let devices: Vec<_> = world.disks_of(&instance.id).map(|disk| &disk.device).collect();
        let distinct: BTreeSet<_> = devices.iter().collect();
        assert_eq!(distinct.len(), devices.len(), "{devices:?}");
        let system = world.disks_of(&instance.id).filter(|d| d.disk_type == DiskType::System);
        assert!(system.count() <= 1, "{}", instance.id);
    }
    for image in world.images.values() {
        for (_, id) in &image.snapshots {
            assert!(world.snapshots.contains_key(id), "{id} of {}", image.id);
        }
    }
    for snapshot in world.snapshots.values() {
        let group = snapshot.group_id.iter().find(|id| !world.snapshot_groups.contains_key(*id));
        assert_eq!(group, None, "{}", snapshot.id);
    }
}

fn check_disks(world: &World, deletions: &ExpectedDeletions) {
    for disk in world.disks.values() {
        let instance = disk.instance_id.as_ref();
        match disk.status {
            DiskStatus::Available => assert_eq!((instance, disk.device.as_str()), (None, "")),
            DiskStatus::Creating if instance.is_none() => {}
            _ => {
                let id = instance.unwrap_or_else(|| panic!("{disk:?}"));
                assert!(world.instances.contains_key(id), "{disk:?}");
                assert!(!disk.device.is_empty(), "{disk:?}");
            }
        }
        if let Some(id) = &disk.source_snapshot_id {
            assert!(world.snapshots.contains_key(id) || deletions.allow(id), "{id} of {}", disk.id);
        }
        if let Some(id) = &disk.auto_snapshot_policy_id {
            assert!(world.auto_snapshot_policies.contains_key(id), "{id} of {}", disk.id);
        }
    }
}

pub(super) fn check_steady(world: &World) {
    for disk in world.disks.values() {
        assert!(matches!(disk.status, DiskStatus::Available | DiskStatus::InUse), "{disk:?}");
    }
    for snapshot in world.snapshots.values() {
        assert_eq!(snapshot.status, SnapshotStatus::Accomplished, "{snapshot:?}");
    }
    for image in world.images.values() {
        assert!(!image.is_unfinished(), "{image:?}");
    }
}

/// A saved world can be loaded without changes.
pub(super) fn check_saved(world: &World) {
    let saved = serde_json::to_value(world).unwrap();
    let loaded: World = serde_json::from_value(saved.clone()).unwrap();
    assert_eq!(serde_json::to_value(loaded).unwrap(), saved);
}
