//! One random step on a world.

use proptest::prelude::*;

use crate::actions::harness::Harness;
use crate::service_error::ServiceError;
use crate::world::{InstanceStatus, World};

/// An action, or an event of an instance, on resources chosen by number.
#[derive(Clone, Debug)]
pub(super) struct Step {
    number: usize,
    first: usize,
    second: usize,
    pub(super) force: bool,
}

pub(super) const ACTIONS: [&str; 29] = [
    "ApplyAutoSnapshotPolicy",
    "AttachDisk",
    "CancelAutoSnapshotPolicy",
    "CancelCopyImage",
    "CopyImage",
    "CopySnapshot",
    "CreateAutoSnapshotPolicy",
    "CreateDisk",
    "CreateImage",
    "CreateSnapshot",
    "CreateSnapshotGroup",
    "DeleteAutoSnapshotPolicy",
    "DeleteDisk",
    "DeleteImage",
    "DeleteSnapshot",
    "DeleteSnapshotGroup",
    "DescribeDisks",
    "DescribeImages",
    "DescribeSnapshotLinks",
    "DescribeSnapshots",
    "DetachDisk",
    "ModifyDiskSpec",
    "ModifySnapshotAttribute",
    "ReInitDisk",
    "ReplaceSystemDisk",
    "ResetDisk",
    "ResizeDisk",
    RELEASE,
    POWER,
];

const RELEASE: &str = "(an instance is released)";
const POWER: &str = "(an instance is started or stopped)";

impl Arbitrary for Step {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        (0..ACTIONS.len(), 0..20_usize, 0..20_usize, any::<bool>())
            .prop_map(|(number, first, second, force)| Self { number, first, second, force })
            .boxed()
    }
}

/// The id of the resource with this number, or an absent id; numbers wrap around.
fn pick<'w>(ids: impl Iterator<Item = &'w String>, number: usize) -> String {
    let ids: Vec<_> = ids.collect();
    let index = number % (ids.len() + 1);
    ids.get(index).map_or_else(|| "x-absent".to_owned(), |id| (*id).clone())
}

impl Step {
    pub(super) fn action(&self) -> &'static str {
        ACTIONS[self.number]
    }

    /// The snapshot or image that the step may delete.
    pub(super) fn deletion_target(&self, world: &World) -> String {
        match self.action() {
            "DeleteImage" => self.own_image(world, self.first),
            _ => pick(world.snapshots.keys(), self.first),
        }
    }

    /// Executes the step; returns the action and its error, if any.
    pub(super) fn take(&self, harness: &mut Harness) -> Option<(&'static str, ServiceError)> {
        let action = self.action();
        match action {
            RELEASE => {
                let id = pick(harness.world.instances.keys(), self.first);
                // Rarely, because otherwise there is soon nothing left to attach to.
                let is_rare = self.second == 0;
                is_rare.then(|| harness.world.remove_instance(&id));
                return None;
            }
            POWER => {
                let id = pick(harness.world.instances.keys(), self.first);
                let instance = harness.world.instances.get_mut(&id)?;
                instance.status =
                    if self.force { InstanceStatus::Running } else { InstanceStatus::Stopped };
                return None;
            }
            _ => {}
        }
        let parameters = self.parameters(&harness.world);
        let pairs: Vec<_> =
            parameters.iter().map(|(name, value)| (*name, value.as_str())).collect();
        harness.call(action, &pairs).err().map(|error| (action, error))
    }

    fn own_image(&self, world: &World, number: usize) -> String {
        let own = world.images.values().filter(|image| !image.is_system());
        pick(own.map(|image| &image.id), number)
    }

    fn parameters(&self, world: &World) -> Vec<(&'static str, String)> {
        let region = || ("RegionId", "cn-hangzhou".to_owned());
        let lower_region = || ("regionId", "cn-hangzhou".to_owned());
        let disk = || pick(world.disks.keys(), self.first);
        let disk_list = || serde_json::json!([disk()]).to_string();
        let instance = || pick(world.instances.keys(), self.second);
        let snapshot = |number| pick(world.snapshots.keys(), number);
        let policy = || pick(world.auto_snapshot_policies.keys(), self.second);
        let image = || self.own_image(world, self.first);
        let copies = world.images.values().filter(|image| image.copy_of.is_some());
        let copy = pick(copies.map(|image| &image.id), self.first);
        let region_of = |id: &str| {
            let found = world.images.get(id);
            ("RegionId", found.map_or("cn-hangzhou", |image| &image.region).to_owned())
        };
        let (force, size) = (self.force.to_string(), (20 + self.second * 5).to_string());
        let zone = || ("ZoneId", "cn-hangzhou-a".to_owned());
        match self.action() {
            "ApplyAutoSnapshotPolicy" => {
                vec![lower_region(), ("autoSnapshotPolicyId", policy()), ("diskIds", disk_list())]
            }
            "CancelAutoSnapshotPolicy" => vec![lower_region(), ("diskIds", disk_list())],
            "CreateAutoSnapshotPolicy" => vec![
                lower_region(),
                ("timePoints", r#"["3"]"#.to_owned()),
                ("repeatWeekdays", r#"["1","4"]"#.to_owned()),
                ("retentionDays", "1".to_owned()),
            ],
            "DeleteAutoSnapshotPolicy" => {
                vec![lower_region(), ("autoSnapshotPolicyId", policy())]
            }
            "AttachDisk" => vec![
                ("DiskId", disk()),
                ("InstanceId", instance()),
                ("Bootable", force),
                ("DeleteWithInstance", self.second.is_multiple_of(3).to_string()),
            ],
            "DetachDisk" => {
                let id = disk();
                let of = world.disks.get(&id).and_then(|disk| disk.instance_id.clone());
                vec![("DiskId", id), ("InstanceId", of.unwrap_or_else(instance))]
            }
            "CreateDisk" if self.force => vec![region(), zone(), ("Size", size)],
            "CreateDisk" => vec![
                region(),
                zone(),
                ("DiskCategory", "cloud_essd".to_owned()),
                ("SnapshotId", snapshot(self.first)),
            ],
            "CreateSnapshot" if self.force => {
                vec![("DiskId", disk()), ("RetentionDays", "1".to_owned())]
            }
            "CreateSnapshot" | "DeleteDisk" | "ReInitDisk" => vec![("DiskId", disk())],
            "ResizeDisk" => vec![("DiskId", disk()), ("NewSize", size)],
            "ModifyDiskSpec" => {
                vec![("DiskId", disk()), ("DiskCategory", "cloud_auto".to_owned())]
            }
            "ResetDisk" => {
                let id = snapshot(self.first);
                let own = world.snapshots.get(&id).map(|found| found.source_disk_id.clone());
                vec![("DiskId", own.unwrap_or_else(disk)), ("SnapshotId", id)]
            }
            "ReplaceSystemDisk" => {
                vec![("InstanceId", instance()), ("ImageId", pick(world.images.keys(), self.first))]
            }
            "CopySnapshot" => vec![
                region(),
                ("SnapshotId", snapshot(self.first)),
                ("DestinationRegionId", "cn-beijing".to_owned()),
                ("DestinationSnapshotName", "copy".to_owned()),
                ("DestinationSnapshotDescription", "copy".to_owned()),
            ],
            "DeleteSnapshot" => vec![("SnapshotId", snapshot(self.first)), ("Force", force)],
            "ModifySnapshotAttribute" => vec![
                ("SnapshotId", snapshot(self.first)),
                ("RetentionDays", (1 + self.second % 3).to_string()),
            ],
            "CreateSnapshotGroup" => vec![region(), ("InstanceId", instance())],
            "DeleteSnapshotGroup" => {
                vec![region(), ("SnapshotGroupId", pick(world.snapshot_groups.keys(), self.first))]
            }
            "CreateImage" if self.force => vec![region(), ("InstanceId", instance())],
            "CreateImage" => vec![region(), ("SnapshotId", snapshot(self.first))],
            "CopyImage" => vec![
                region_of(&image()),
                ("ImageId", image()),
                ("DestinationRegionId", "cn-shanghai".to_owned()),
            ],
            "CancelCopyImage" => vec![region_of(&copy), ("ImageId", copy)],
            "DeleteImage" => vec![region_of(&image()), ("ImageId", image()), ("Force", force)],
            _ => vec![region()],
        }
    }
}
