#![allow(clippy::unwrap_used, clippy::panic)]

mod change;
mod defaults;
mod filters;
mod life;

use serde_json::{Value, json};

use crate::actions::harness::Harness;
use crate::actions::region_harness::text;
use crate::world::InstanceStatus;

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");
const ZONE: (&str, &str) = ("ZoneId", "cn-hangzhou-a");
const ESSD: (&str, &str) = ("DiskCategory", "cloud_essd");
const DISKS: [&str; 2] = ["Disks", "Disk"];

fn harness() -> Harness {
    let mut harness = Harness::new();
    harness.add_instance("i-1", "Running");
    harness.add_instance("i-2", "Stopped");
    harness
}

fn data_disk(harness: &mut Harness) -> String {
    let id = text(&harness.ok("CreateDisk", &[REGION, ZONE, ESSD, ("Size", "40")]), "DiskId");
    harness.settle();
    id
}

fn attached(harness: &mut Harness, instance: &str) -> String {
    let id = data_disk(harness);
    harness.ok("AttachDisk", &[("DiskId", &id), ("InstanceId", instance)]);
    harness.settle();
    id
}

fn disk(harness: &mut Harness, id: &str) -> Value {
    harness.only("DescribeDisks", DISKS, &[REGION, ("DiskIds", &json!([id]).to_string())])
}

fn status(harness: &mut Harness, id: &str) -> String {
    text(&disk(harness, id), "Status")
}

fn set_status(harness: &mut Harness, instance: &str, status: InstanceStatus) {
    harness.world.instances.get_mut(instance).unwrap().status = status;
}
