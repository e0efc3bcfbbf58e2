#![allow(clippy::unwrap_used, clippy::panic)]

mod change;
mod filters;
mod life;

use serde_json::{Value, json};

use crate::actions::testing::Lab;
use crate::actions::trial::text;
use crate::world::InstanceStatus;

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");
const ZONE: (&str, &str) = ("ZoneId", "cn-hangzhou-a");
const ESSD: (&str, &str) = ("DiskCategory", "cloud_essd");
const DISKS: [&str; 2] = ["Disks", "Disk"];

fn lab() -> Lab {
    let mut lab = Lab::new();
    lab.add_instance("i-1", "Running");
    lab.add_instance("i-2", "Stopped");
    lab
}

fn data_disk(lab: &mut Lab) -> String {
    let id = text(&lab.ok("CreateDisk", &[REGION, ZONE, ESSD, ("Size", "40")]), "DiskId");
    lab.settle();
    id
}

fn attached(lab: &mut Lab, instance: &str) -> String {
    let id = data_disk(lab);
    lab.ok("AttachDisk", &[("DiskId", &id), ("InstanceId", instance)]);
    lab.settle();
    id
}

fn disk(lab: &mut Lab, id: &str) -> Value {
    lab.only("DescribeDisks", DISKS, &[REGION, ("DiskIds", &json!([id]).to_string())])
}

fn status(lab: &mut Lab, id: &str) -> String {
    text(&disk(lab, id), "Status")
}

fn set_status(lab: &mut Lab, instance: &str, status: InstanceStatus) {
    lab.world.instances.get_mut(instance).unwrap().status = status;
}
