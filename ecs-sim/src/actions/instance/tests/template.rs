//! `RunInstances` from a launch template.

use serde_json::json;

use super::{REGION, Region, UBUNTU};
use crate::world::LaunchTemplate;

fn region() -> Region {
    let mut region = Region::new();
    let created = "2026-01-01T00:00:00Z";
    let version = |parameters: serde_json::Value| json!({ "description": "", "created": created, "parameters": parameters });
    let template: LaunchTemplate = serde_json::from_value(json!({
        "id": "lt-1", "region": "cn-hangzhou", "name": "template", "default_version": 2,
        "created": created, "resource_group_id": "", "tags": {},
        "versions": {
            "1": version(json!({ "ImageId": UBUNTU, "InstanceType": "ecs.c7.large" })),
            "2": version(json!({
                "ImageId": UBUNTU, "InstanceType": "ecs.g7.large", "VSwitchId": "vsw-1",
                "SecurityGroupId": "sg-1", "InstanceName": "of-template",
                "SystemDisk.Size": "80", "SystemDisk.Category": "cloud_ssd",
                "DataDisk.1.Size": "30", "DataDisk.2.Size": "40",
                "Tag.1.Key": "from", "Tag.1.Value": "template",
            })),
        },
    }))
    .unwrap();
    region.world.launch_templates.insert("lt-1".to_owned(), template);
    region
}

#[test]
fn the_default_version_fills_absent_parameters() {
    let mut region = region();
    region.ok("RunInstances", &[REGION, ("LaunchTemplateId", "lt-1")]);
    let instance = region.world.instances.values().next().unwrap();
    assert_eq!((&*instance.name, &*instance.tags["from"]), ("of-template", "template"));
    assert_eq!(region.world.disks.len(), 3);
}

#[test]
fn the_request_overrides_the_template_and_replaces_lists() {
    let mut region = region();
    region.ok(
        "RunInstances",
        &[
            REGION,
            ("LaunchTemplateName", "template"),
            ("InstanceName", "mine"),
            ("SecurityGroupIds.1", "sg-2"),
            ("SystemDisk.Size", "90"),
            ("DataDisk.1.Size", "50"),
        ],
    );
    let instance = region.world.instances.values().next().unwrap();
    assert_eq!(
        (&*instance.name, &*instance.security_group_ids),
        ("mine", &["sg-2".to_owned()][..])
    );
    let mut disks: Vec<_> =
        region.world.disks.values().map(|disk| (disk.size, disk.category.as_str())).collect();
    disks.sort_unstable();
    assert_eq!(disks, [(50, "cloud_essd"), (90, "cloud_ssd")]);
}

#[test]
fn a_version_can_be_selected() {
    let mut region = region();
    let template = ("LaunchTemplateId", "lt-1");
    region.ok("RunInstances", &[REGION, template, ("LaunchTemplateVersion", "1")]);
    let instance = region.world.instances.values().next().unwrap();
    assert_eq!(instance.instance_type, "ecs.c7.large");
    let none =
        region.error_code("RunInstances", &[REGION, template, ("LaunchTemplateVersion", "3")]);
    assert_eq!(none, "InvalidLaunchTemplateVersion.NotFound");
}
