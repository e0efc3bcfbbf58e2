use serde_json::json;

use super::{ESSD, REGION, ZONE, attached, data_disk, disk, harness, set_status, status};
use crate::actions::harness::Harness;
use crate::actions::region_harness::text;
use crate::world::InstanceStatus;

#[test]
fn a_disk_is_created_attached_detached_and_deleted() {
    let mut harness = harness();
    let created = harness.ok("CreateDisk", &[REGION, ZONE, ESSD, ("Size", "40")]);
    let id = text(&created, "DiskId");
    let (by_id, instance) = (("DiskId", id.as_str()), ("InstanceId", "i-1"));
    assert_eq!(status(&mut harness, &id), "Creating");
    assert_eq!(harness.error_code("AttachDisk", &[by_id, instance]), "IncorrectDiskStatus");
    harness.wait(harness.delays.disk);
    assert_eq!(status(&mut harness, &id), "Available");

    harness.ok("AttachDisk", &[by_id, instance]);
    assert_eq!(status(&mut harness, &id), "Attaching");
    harness.wait(harness.delays.disk);
    let found = disk(&mut harness, &id);
    assert_eq!((&found["Status"], &found["Device"]), (&json!("In_use"), &json!("/dev/xvdb")));
    assert_eq!(found["Attachments"]["Attachment"][0]["InstanceId"], "i-1");
    assert_eq!(harness.error_code("AttachDisk", &[by_id, instance]), "IncorrectDiskStatus");
    assert_eq!(harness.error_code("DeleteDisk", &[by_id]), "IncorrectDiskStatus");
    let other = [by_id, ("InstanceId", "i-2")];
    assert_eq!(harness.error_code("DetachDisk", &other), "DependencyViolation");

    harness.ok("DetachDisk", &[by_id, instance]);
    assert_eq!(status(&mut harness, &id), "Detaching");
    harness.wait(harness.delays.disk);
    let found = disk(&mut harness, &id);
    assert_eq!((&found["Status"], &found["InstanceId"]), (&json!("Available"), &json!("")));
    assert_eq!(harness.error_code("DetachDisk", &[by_id, instance]), "InvalidDisk.AlreadyDetached");
    harness.ok("DeleteDisk", &[by_id]);
    assert_eq!(harness.error_code("DeleteDisk", &[by_id]), "InvalidDiskId.NotFound");
}

#[test]
fn invalid_disks_are_rejected() {
    let size = |size| ("Size", size);
    let category = |category| ("DiskCategory", category);
    let level = |level| ("PerformanceLevel", level);
    let too_large_or_small = "InvalidDataDiskSize.ValueNotSupported";
    let rows: &[(&[(&str, &str)], &str)] = &[
        (&[ESSD, size("40")], "MissingParameter"),
        (&[ZONE, ESSD], "MissingParameter"),
        (&[("ZoneId", "cn-beijing-a"), size("40")], "InvalidZoneId.NotFound"),
        (&[ZONE, ("InstanceId", "i-1"), size("40")], "InvalidParam.ZoneIdAndInstanceId.Conflict"),
        (&[("InstanceId", "i-1"), size("40")], "InvalidInstanceChargeType.ValueNotSupported"),
        (&[("InstanceId", "i-9"), size("40")], "InvalidInstanceId.NotFound"),
        (&[ZONE, category("tape"), size("40")], "InvalidDataDiskCategory.ValueNotSupported"),
        (&[ZONE, ESSD, level("PL9"), size("40")], "InvalidPerformanceLevel.Malformed"),
        (&[ZONE, ESSD, size("19")], too_large_or_small),
        (&[ZONE, ESSD, level("PL2"), size("460")], too_large_or_small),
        (&[ZONE, ESSD, size("65537")], too_large_or_small),
        (&[ZONE, size("2001")], too_large_or_small),
        (&[ZONE, category("cloud_ssd"), size("19")], too_large_or_small),
        (&[ZONE, ESSD, size("40"), ("SnapshotId", "s-9")], "InvalidSnapshotId.NotFound"),
        (&[ZONE, ESSD, size("40"), ("DiskName", "1")], "InvalidDiskName.Malformed"),
        (&[ZONE, ESSD, size("40"), ("Description", "http://x")], "InvalidDescription.Malformed"),
        (
            &[ZONE, ESSD, size("40"), ("BurstingEnabled", "true")],
            "BurstingEnabledForDiskCategoryUnsupported",
        ),
        (
            &[ZONE, ESSD, size("40"), ("ProvisionedIops", "1")],
            "ProvisionedIopsForDiskCategoryUnsupported",
        ),
        (
            &[ZONE, category("cloud_auto"), size("40"), ("ProvisionedIops", "50001")],
            "InvalidProvisionedIops.LimitExceed",
        ),
        (&[ZONE, ESSD, size("40"), ("KMSKeyId", "k")], "InvalidEncrypted.NotMatchKmsKeyId"),
        (
            &[ZONE, ESSD, size("40"), ("MultiAttach", "Enabled")],
            "OperationDenied.ZoneNotSupportMultiAttachDisk",
        ),
    ];
    let mut harness = harness();
    for (pairs, code) in rows {
        let pairs: Vec<_> = pairs.iter().copied().chain([REGION]).collect();
        assert_eq!(harness.error_code("CreateDisk", &pairs), *code, "{pairs:?}");
    }
    let other_region = [("RegionId", "xx-nowhere"), ZONE, ESSD, ("Size", "40")];
    assert_eq!(harness.error_code("CreateDisk", &other_region), "InvalidRegionId.NotFound");
    let disks_of_instances = 2;
    assert_eq!(harness.world.disks.len(), disks_of_instances);
}

#[test]
fn attaching_checks_disk_and_instance() {
    let mut harness = harness();
    let id = data_disk(&mut harness);
    let (by_id, to) = (("DiskId", id.as_str()), ("InstanceId", "i-1"));
    let error_code = |harness: &mut Harness, more: &[(&str, &str)]| {
        let pairs: Vec<_> = [by_id, to].into_iter().chain(more.iter().copied()).collect();
        harness.error_code("AttachDisk", &pairs)
    };
    let no_disk = [("DiskId", "d-9"), to];
    assert_eq!(harness.error_code("AttachDisk", &no_disk), "InvalidDiskId.NotFound");
    let no_instance = [by_id, ("InstanceId", "i-9")];
    assert_eq!(harness.error_code("AttachDisk", &no_instance), "InvalidInstanceId.NotFound");
    assert_eq!(error_code(&mut harness, &[("Device", "/dev/sdb")]), "InvalidDevice.Malformed");
    assert_eq!(error_code(&mut harness, &[("Bootable", "true")]), "InvalidDisk.DiskNotBootable");
    for status in [InstanceStatus::Pending, InstanceStatus::Starting, InstanceStatus::Stopping] {
        set_status(&mut harness, "i-1", status);
        assert_eq!(error_code(&mut harness, &[]), "IncorrectInstanceStatus");
    }
    set_status(&mut harness, "i-1", InstanceStatus::Running);
    harness.world.instances.get_mut("i-1").unwrap().locks.push("security".to_owned());
    assert_eq!(error_code(&mut harness, &[]), "InstanceLockedForSecurity");
    harness.world.instances.get_mut("i-1").unwrap().locks.clear();
    harness.world.disks.get_mut(&id).unwrap().portable = false;
    assert_eq!(error_code(&mut harness, &[]), "DiskNotPortable");
    harness.world.disks.get_mut(&id).unwrap().portable = true;
    harness.world.disks.get_mut(&id).unwrap().zone = "cn-hangzhou-b".to_owned();
    assert_eq!(error_code(&mut harness, &[]), "ResourcesNotInSameZone");
}

#[test]
fn data_disks_are_limited_and_have_unique_devices() {
    let mut harness = harness();
    let third = data_disk(&mut harness);
    harness.ok("AttachDisk", &[("DiskId", &third), ("InstanceId", "i-1"), ("Device", "/dev/xvdd")]);
    let devices: Vec<_> = (0..15)
        .map(|_| {
            let id = attached(&mut harness, "i-1");
            text(&disk(&mut harness, &id), "Device")
        })
        .collect();
    assert_eq!(devices[..3], ["/dev/xvdb", "/dev/xvdc", "/dev/xvde"]);
    assert_eq!(devices[14], "/dev/xvdq");
    let id = data_disk(&mut harness);
    let pairs = [("DiskId", id.as_str()), ("InstanceId", "i-1")];
    assert_eq!(harness.error_code("AttachDisk", &pairs), "InstanceDiskLimitExceeded");
    let pairs = [("DiskId", id.as_str()), ("InstanceId", "i-2"), ("Device", "/dev/xvdb")];
    harness.ok("AttachDisk", &pairs);
    let other = data_disk(&mut harness);
    let pairs = [("DiskId", other.as_str()), ("InstanceId", "i-2"), ("Device", "/dev/xvdb")];
    assert_eq!(harness.error_code("AttachDisk", &pairs), "InvalidDevice.InUse");
}

#[test]
fn a_system_disk_moves_while_instances_are_stopped() {
    let mut harness = harness();
    let running = [("DiskId", "d-i-1"), ("InstanceId", "i-1")];
    assert_eq!(harness.error_code("DetachDisk", &running), "IncorrectInstanceStatus");
    let stopped = [("DiskId", "d-i-2"), ("InstanceId", "i-2")];
    harness.ok("DetachDisk", &stopped);
    harness.settle();
    let resized = [("DiskId", "d-i-2"), ("NewSize", "50")];
    assert_eq!(harness.error_code("ResizeDisk", &resized), "InvalidDisk.DetachedSystemDisk");
    let image = ("ImageId", "ubuntu_22_04_x64_20G_alibase_20260101.vhd");
    let replaced = [("InstanceId", "i-2"), image];
    assert_eq!(
        harness.error_code("ReplaceSystemDisk", &replaced),
        "InvalidInstance.NotFoundSystemDisk"
    );
    assert_eq!(harness.error_code("AttachDisk", &stopped), "DiskId.ValueNotSupported");
    let bootable = |instance| [("DiskId", "d-i-2"), ("InstanceId", instance), ("Bootable", "true")];
    assert_eq!(harness.error_code("AttachDisk", &bootable("i-1")), "IncorrectInstanceStatus");
    set_status(&mut harness, "i-1", InstanceStatus::Stopped);
    assert_eq!(harness.error_code("AttachDisk", &bootable("i-1")), "DiskAttachedNumberExceeded");
    harness.ok("AttachDisk", &bootable("i-2"));
    harness.settle();
    assert_eq!(disk(&mut harness, "d-i-2")["Device"], "/dev/xvda");
}
