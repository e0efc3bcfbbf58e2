use serde_json::json;

use super::{ESSD, REGION, ZONE, attached, data_disk, disk, lab, set_status, status};
use crate::actions::testing::Lab;
use crate::actions::trial::text;
use crate::world::InstanceStatus;

#[test]
fn a_disk_is_created_attached_detached_and_deleted() {
    let mut lab = lab();
    let created = lab.ok("CreateDisk", &[REGION, ZONE, ESSD, ("Size", "40")]);
    let id = text(&created, "DiskId");
    let (by_id, instance) = (("DiskId", id.as_str()), ("InstanceId", "i-1"));
    assert_eq!(status(&mut lab, &id), "Creating");
    assert_eq!(lab.refused("AttachDisk", &[by_id, instance]), "IncorrectDiskStatus");
    lab.wait(lab.pace.disk);
    assert_eq!(status(&mut lab, &id), "Available");

    lab.ok("AttachDisk", &[by_id, instance]);
    assert_eq!(status(&mut lab, &id), "Attaching");
    lab.wait(lab.pace.disk);
    let found = disk(&mut lab, &id);
    assert_eq!((&found["Status"], &found["Device"]), (&json!("In_use"), &json!("/dev/xvdb")));
    assert_eq!(found["Attachments"]["Attachment"][0]["InstanceId"], "i-1");
    assert_eq!(lab.refused("AttachDisk", &[by_id, instance]), "IncorrectDiskStatus");
    assert_eq!(lab.refused("DeleteDisk", &[by_id]), "IncorrectDiskStatus");
    let other = [by_id, ("InstanceId", "i-2")];
    assert_eq!(lab.refused("DetachDisk", &other), "DependencyViolation");

    lab.ok("DetachDisk", &[by_id, instance]);
    assert_eq!(status(&mut lab, &id), "Detaching");
    lab.wait(lab.pace.disk);
    let found = disk(&mut lab, &id);
    assert_eq!((&found["Status"], &found["InstanceId"]), (&json!("Available"), &json!("")));
    assert_eq!(lab.refused("DetachDisk", &[by_id, instance]), "InvalidDisk.AlreadyDetached");
    lab.ok("DeleteDisk", &[by_id]);
    assert_eq!(lab.refused("DeleteDisk", &[by_id]), "InvalidDiskId.NotFound");
}

#[test]
fn disks_that_cannot_be_are_refused() {
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
    let mut lab = lab();
    for (pairs, code) in rows {
        let pairs: Vec<_> = pairs.iter().copied().chain([REGION]).collect();
        assert_eq!(lab.refused("CreateDisk", &pairs), *code, "{pairs:?}");
    }
    let elsewhere = [("RegionId", "xx-nowhere"), ZONE, ESSD, ("Size", "40")];
    assert_eq!(lab.refused("CreateDisk", &elsewhere), "InvalidRegionId.NotFound");
    let disks_of_instances = 2;
    assert_eq!(lab.world.disks.len(), disks_of_instances);
}

#[test]
fn attaching_checks_disk_and_instance() {
    let mut lab = lab();
    let id = data_disk(&mut lab);
    let (by_id, to) = (("DiskId", id.as_str()), ("InstanceId", "i-1"));
    let refused = |lab: &mut Lab, more: &[(&str, &str)]| {
        let pairs: Vec<_> = [by_id, to].into_iter().chain(more.iter().copied()).collect();
        lab.refused("AttachDisk", &pairs)
    };
    let no_disk = [("DiskId", "d-9"), to];
    assert_eq!(lab.refused("AttachDisk", &no_disk), "InvalidDiskId.NotFound");
    let no_instance = [by_id, ("InstanceId", "i-9")];
    assert_eq!(lab.refused("AttachDisk", &no_instance), "InvalidInstanceId.NotFound");
    assert_eq!(refused(&mut lab, &[("Device", "/dev/sdb")]), "InvalidDevice.Malformed");
    assert_eq!(refused(&mut lab, &[("Bootable", "true")]), "InvalidDisk.DiskNotBootable");
    for status in [InstanceStatus::Pending, InstanceStatus::Starting, InstanceStatus::Stopping] {
        set_status(&mut lab, "i-1", status);
        assert_eq!(refused(&mut lab, &[]), "IncorrectInstanceStatus");
    }
    set_status(&mut lab, "i-1", InstanceStatus::Running);
    lab.world.instances.get_mut("i-1").unwrap().locks.push("security".to_owned());
    assert_eq!(refused(&mut lab, &[]), "InstanceLockedForSecurity");
    lab.world.instances.get_mut("i-1").unwrap().locks.clear();
    lab.world.disks.get_mut(&id).unwrap().portable = false;
    assert_eq!(refused(&mut lab, &[]), "DiskNotPortable");
    lab.world.disks.get_mut(&id).unwrap().portable = true;
    lab.world.disks.get_mut(&id).unwrap().zone = "cn-hangzhou-b".to_owned();
    assert_eq!(refused(&mut lab, &[]), "ResourcesNotInSameZone");
}

#[test]
fn an_instance_has_so_many_data_disks_at_devices_of_their_own() {
    let mut lab = lab();
    let third = data_disk(&mut lab);
    lab.ok("AttachDisk", &[("DiskId", &third), ("InstanceId", "i-1"), ("Device", "/dev/xvdd")]);
    let devices: Vec<_> = (0..15)
        .map(|_| {
            let id = attached(&mut lab, "i-1");
            text(&disk(&mut lab, &id), "Device")
        })
        .collect();
    assert_eq!(devices[..3], ["/dev/xvdb", "/dev/xvdc", "/dev/xvde"]);
    assert_eq!(devices[14], "/dev/xvdq");
    let id = data_disk(&mut lab);
    let pairs = [("DiskId", id.as_str()), ("InstanceId", "i-1")];
    assert_eq!(lab.refused("AttachDisk", &pairs), "InstanceDiskLimitExceeded");
    let pairs = [("DiskId", id.as_str()), ("InstanceId", "i-2"), ("Device", "/dev/xvdb")];
    lab.ok("AttachDisk", &pairs);
    let other = data_disk(&mut lab);
    let pairs = [("DiskId", other.as_str()), ("InstanceId", "i-2"), ("Device", "/dev/xvdb")];
    assert_eq!(lab.refused("AttachDisk", &pairs), "InvalidDevice.InUse");
}

#[test]
fn a_system_disk_moves_while_instances_are_stopped() {
    let mut lab = lab();
    let running = [("DiskId", "d-i-1"), ("InstanceId", "i-1")];
    assert_eq!(lab.refused("DetachDisk", &running), "IncorrectInstanceStatus");
    let stopped = [("DiskId", "d-i-2"), ("InstanceId", "i-2")];
    lab.ok("DetachDisk", &stopped);
    lab.settle();
    let resized = [("DiskId", "d-i-2"), ("NewSize", "50")];
    assert_eq!(lab.refused("ResizeDisk", &resized), "InvalidDisk.DetachedSystemDisk");
    let image = ("ImageId", "ubuntu_22_04_x64_20G_alibase_20260101.vhd");
    let replaced = [("InstanceId", "i-2"), image];
    assert_eq!(lab.refused("ReplaceSystemDisk", &replaced), "InvalidInstance.NotFoundSystemDisk");
    assert_eq!(lab.refused("AttachDisk", &stopped), "DiskId.ValueNotSupported");
    let bootable = |instance| [("DiskId", "d-i-2"), ("InstanceId", instance), ("Bootable", "true")];
    assert_eq!(lab.refused("AttachDisk", &bootable("i-1")), "IncorrectInstanceStatus");
    set_status(&mut lab, "i-1", InstanceStatus::Stopped);
    assert_eq!(lab.refused("AttachDisk", &bootable("i-1")), "DiskAttachedNumberExceeded");
    lab.ok("AttachDisk", &bootable("i-2"));
    lab.settle();
    assert_eq!(disk(&mut lab, "d-i-2")["Device"], "/dev/xvda");
}
