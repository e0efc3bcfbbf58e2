#![allow(clippy::unwrap_used, clippy::panic)]

use std::time::Duration;

use serde_json::{Value, json};

use crate::actions::harness::Harness;
use crate::actions::region_harness::text;

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");
const IMAGES: [&str; 2] = ["Images", "Image"];
const UBUNTU: &str = "ubuntu_24_04_x64_20G_alibase_20260101.vhd";
const OF_INSTANCE: [(&str, &str); 2] = [REGION, ("InstanceId", "i-1")];

fn harness() -> Harness {
    let mut harness = Harness::new();
    harness.add_instance("i-1", "Running");
    harness.add_instance("i-2", "Stopped");
    harness
}

/// Creates an image of an instance, with more parameters, and waits until it is available.
fn create(harness: &mut Harness, more: &[(&str, &str)]) -> String {
    let pairs: Vec<_> = OF_INSTANCE.into_iter().chain(more.iter().copied()).collect();
    let id = text(&harness.ok("CreateImage", &pairs), "ImageId");
    harness.settle();
    id
}

fn image(harness: &mut Harness, region: &str, id: &str) -> Value {
    let status = ("Status", "Creating,Waiting,Available,Deprecated");
    harness.only("DescribeImages", IMAGES, &[("RegionId", region), ("ImageId", id), status])
}

fn found(response: &Value) -> Vec<String> {
    let images = response["Images"]["Image"].as_array().unwrap();
    images.iter().map(|image| text(image, "ImageId")).collect()
}

#[test]
fn an_image_of_an_instance_has_a_snapshot_of_each_disk() {
    let mut harness = harness();
    harness.delays.snapshot = Duration::from_secs(100);
    let zone = ("ZoneId", "cn-hangzhou-a");
    let disk = text(&harness.ok("CreateDisk", &[REGION, zone, ("Size", "40")]), "DiskId");
    harness.settle();
    harness.ok("AttachDisk", &[("DiskId", &disk), ("InstanceId", "i-1")]);
    harness.settle();
    let id = text(&harness.ok("CreateImage", &OF_INSTANCE), "ImageId");
    let again = harness.error_code("CreateImage", &OF_INSTANCE);
    assert_eq!(again, "IncorrectDiskStatus.CreatingSnapshot");
    assert_eq!(found(&harness.ok("DescribeImages", &[REGION, ("ImageId", &id)])), [""; 0]);
    harness.wait(Duration::from_secs(50));
    let made = image(&mut harness, "cn-hangzhou", &id);
    assert_eq!((&made["Status"], &made["Progress"]), (&json!("Creating"), &json!("50%")));
    harness.wait(Duration::from_secs(50));
    let made = image(&mut harness, "cn-hangzhou", &id);
    assert_eq!((&made["Status"], &made["Progress"]), (&json!("Available"), &json!("100%")));
    assert_eq!((&made["ImageName"], &made["Size"]), (&json!(id), &json!(40)));
    assert_eq!((&made["OSType"], &made["Platform"]), (&json!("linux"), &json!("Ubuntu")));
    let mappings = made["DiskDeviceMappings"]["DiskDeviceMapping"].as_array().unwrap();
    let devices: Vec<_> = mappings.iter().map(|mapping| text(mapping, "Device")).collect();
    assert_eq!(devices, ["/dev/xvda", "/dev/xvdb"]);
    let snapshot = text(&mappings[1], "SnapshotId");
    assert_eq!(harness.world.snapshots[&snapshot].source_disk_id, disk);
}

#[test]
fn invalid_images_are_rejected() {
    let mut harness = harness();
    let system = text(&harness.ok("CreateSnapshot", &[("DiskId", "d-i-1")]), "SnapshotId");
    let system = system.as_str();
    let of_system = ("SnapshotId", system);
    let unfinished = harness.error_code("CreateImage", &[REGION, of_system]);
    assert_eq!(unfinished, "InvalidSnapshotId.NotReady");
    harness.settle();
    harness.world.snapshots.get_mut(system).unwrap().source_disk_type = "data".to_owned();
    let of_data = harness.error_code("CreateImage", &[REGION, of_system]);
    assert_eq!(of_data, "InvalidSystemSnapshot.Missing");
    harness.world.snapshots.get_mut(system).unwrap().source_disk_type = "system".to_owned();
    create(&mut harness, &[("ImageName", "mine")]);
    let of = OF_INSTANCE[1];
    let first = ("DiskDeviceMapping.1.SnapshotId", system);
    let rows: &[(&[(&str, &str)], &str)] = &[
        (&[], "MissingParameter"),
        (&[("InstanceId", "i-9")], "InvalidInstanceId.NotFound"),
        (&[("SnapshotId", "s-9")], "InvalidSnapshotId.NotFound"),
        (&[of, ("ImageName", "mine")], "InvalidImageName.Duplicated"),
        (&[of, ("ImageName", "acs:x")], "InvalidImageName.Malformed"),
        (&[of, ("ImageFamily", "x")], "InvalidImageFamily.Malformed"),
        (&[of, ("Architecture", "mips")], "InvalidArchitecture.Malformed"),
        (&[of, ("BootMode", "DOS")], "InvalidBootMode.NotSupport"),
        (&[of, ("Description", "http://x")], "InvalidDescription.Malformed"),
        (&[("DiskDeviceMapping.1.Size", "20")], "MissingParameter"),
        (&[first, ("DiskDeviceMapping.1.DiskType", "data")], "InvalidSystemSnapshot.Missing"),
        (&[first, ("DiskDeviceMapping.1.DiskType", "x")], "InvalidDiskType.ValueNotSupported"),
        (&[first, ("DiskDeviceMapping.1.Size", "39")], "InvalidSize.ValueNotSupported"),
        (
            &[
                first,
                ("DiskDeviceMapping.2.SnapshotId", system),
                ("DiskDeviceMapping.2.DiskType", "data"),
                ("DiskDeviceMapping.2.Device", "/dev/sda"),
            ],
            "InvalidDevice.Malformed",
        ),
        (
            &[
                first,
                ("DiskDeviceMapping.2.SnapshotId", system),
                ("DiskDeviceMapping.2.DiskType", "data"),
                ("DiskDeviceMapping.2.Device", "/dev/xvdb"),
                ("DiskDeviceMapping.3.SnapshotId", system),
                ("DiskDeviceMapping.3.DiskType", "data"),
            ],
            "InvalidDevice.InUse",
        ),
    ];
    for (pairs, code) in rows {
        let pairs: Vec<_> = pairs.iter().copied().chain([REGION]).collect();
        assert_eq!(harness.error_code("CreateImage", &pairs), *code, "{pairs:?}");
    }
    harness.ok("CreateImage", &[REGION, of_system, ("Platform", "Windows Server 2022")]);
    let size = ("DiskDeviceMapping.1.Size", "50");
    let id = text(&harness.ok("CreateImage", &[REGION, first, size]), "ImageId");
    harness.settle();
    assert_eq!(image(&mut harness, "cn-hangzhou", &id)["Size"], 50);
    let windows =
        harness.ok("DescribeImages", &[REGION, ("OSType", "windows"), ("ImageOwnerAlias", "self")]);
    assert_eq!(windows["TotalCount"], 1);
}

#[test]
fn an_image_copy_takes_time_and_appears_in_the_other_region() {
    let mut harness = harness();
    harness.delays.snapshot = Duration::from_secs(100);
    let id = text(&harness.ok("CreateImage", &OF_INSTANCE), "ImageId");
    let by_id = ("ImageId", id.as_str());
    let to = |region| [REGION, by_id, ("DestinationRegionId", region)];
    assert_eq!(harness.error_code("CopyImage", &to("cn-beijing")), "IncorrectImageStatus");
    harness.wait(Duration::from_secs(100));
    assert_eq!(harness.error_code("CopyImage", &to("xx-1")), "DestinationRegion.NotFound");
    assert_eq!(harness.error_code("CopyImage", &to("cn-hangzhou")), "IncorrectDestinationRegion");
    let public = [REGION, ("ImageId", UBUNTU), ("DestinationRegionId", "cn-beijing")];
    assert_eq!(harness.error_code("CopyImage", &public), "OperationDenied");

    let copy = text(&harness.ok("CopyImage", &to("cn-beijing")), "ImageId");
    let deleted = harness.error_code("DeleteImage", &[REGION, by_id, ("Force", "true")]);
    assert_eq!(deleted, "OperationDenied.ImageCopying");
    for (seconds, status) in [(0, "Waiting"), (50, "Creating"), (50, "Available")] {
        harness.wait(Duration::from_secs(seconds));
        let found = image(&mut harness, "cn-beijing", &copy);
        assert_eq!((text(&found, "Status"), &found["IsCopied"]), (status.into(), &json!(true)));
    }
    let there = ("RegionId", "cn-beijing");
    let finished = harness.error_code("CancelCopyImage", &[there, ("ImageId", &copy)]);
    assert_eq!(finished, "IncorrectImageStatus");
    let no_copy = harness.error_code("CancelCopyImage", &[REGION, by_id]);
    assert_eq!(no_copy, "ImageCreatedNotFromCopy");
    let snapshots = harness.world.snapshots.len();
    let other = text(&harness.ok("CopyImage", &to("cn-shanghai")), "ImageId");
    let cancelled = [("RegionId", "cn-shanghai"), ("ImageId", other.as_str())];
    harness.ok("CancelCopyImage", &cancelled);
    assert_eq!(harness.error_code("CancelCopyImage", &cancelled), "InvalidImageId.NotFound");
    assert_eq!(harness.world.snapshots.len(), snapshots);
}

#[test]
fn deleting_a_used_or_shared_image_requires_force() {
    let mut harness = harness();
    let id = create(&mut harness, &[]);
    let by_id = ("ImageId", id.as_str());
    let delete = |harness: &mut Harness| harness.error_code("DeleteImage", &[REGION, by_id]);
    harness.world.instances.get_mut("i-2").unwrap().image_id.clone_from(&id);
    assert_eq!(delete(&mut harness), "ImageUsingByInstance");
    harness.world.instances.get_mut("i-2").unwrap().image_id = UBUNTU.to_owned();
    harness.ok("ModifyImageSharePermission", &[REGION, by_id, ("AddAccount.1", "12345")]);
    assert_eq!(delete(&mut harness), "ImageUseShared");
    harness.ok("DeleteImage", &[REGION, by_id, ("Force", "true")]);
    assert_eq!(delete(&mut harness), "InvalidImageId.NotFound");
    let public = [REGION, ("ImageId", UBUNTU), ("Force", "true")];
    assert_eq!(harness.error_code("DeleteImage", &public), "ImageIsPublic");
}

#[test]
fn attributes_change() {
    let mut harness = harness();
    let id = create(&mut harness, &[]);
    let by_id = ("ImageId", id.as_str());
    let deprecated = [REGION, by_id, ("Status", "Deprecated")];
    harness
        .ok("ModifyImageAttribute", &[REGION, by_id, ("ImageName", "web"), ("ImageFamily", "web")]);
    harness.ok("ModifyImageAttribute", &deprecated);
    let found = image(&mut harness, "cn-hangzhou", &id);
    assert_eq!((&found["ImageName"], &found["Status"]), (&json!("web"), &json!("Deprecated")));
    assert_eq!(harness.error_code("ModifyImageAttribute", &deprecated), "ImageStatus.NotAvailable");
    let family = [REGION, ("ImageFamily", "web")];
    assert_eq!(harness.ok("DescribeImageFromFamily", &family), json!({}));
    let available = [REGION, by_id, ("Status", "Available"), ("Features.ImdsSupport", "v2")];
    harness.ok("ModifyImageAttribute", &available);
    assert_eq!(harness.error_code("ModifyImageAttribute", &available), "ImageStatus.NotDeprecated");
    let newest = harness.ok("DescribeImageFromFamily", &family);
    assert_eq!(newest["Image"]["ImageId"], id.as_str());
    assert_eq!(image(&mut harness, "cn-hangzhou", &id)["Features"]["ImdsSupport"], "v2");
    let ubuntu =
        harness.ok("DescribeImageFromFamily", &[REGION, ("ImageFamily", "acs:ubuntu_24_04_x64")]);
    assert_eq!(ubuntu["Image"]["ImageId"], UBUNTU);
    let public = [REGION, ("ImageId", UBUNTU), ("ImageName", "web2")];
    assert_eq!(harness.error_code("ModifyImageAttribute", &public), "InvalidImageId.NotFound");
}

#[test]
fn images_are_shared_with_accounts_and_published() {
    let mut harness = harness();
    let id = create(&mut harness, &[]);
    let by_id = ("ImageId", id.as_str());
    let modify = "ModifyImageSharePermission";
    harness.ok(modify, &[REGION, by_id, ("AddAccount.1", "11"), ("AddAccount.2", "22")]);
    harness.ok(modify, &[REGION, by_id, ("RemoveAccount.1", "11"), ("AddAccount.1", "33")]);
    let shared = harness.ok("DescribeImageSharePermission", &[REGION, by_id, ("PageSize", "1")]);
    assert_eq!((&shared["TotalCount"], &shared["PageSize"]), (&json!(2), &json!(1)));
    assert_eq!(shared["Accounts"]["Account"][0]["AliyunId"], "22");
    let name = [REGION, by_id, ("AddAccount.1", "someone")];
    assert_eq!(harness.error_code(modify, &name), "InvalidAccount.NotFound");
    let deprecated = [REGION, by_id, ("Status", "Deprecated")];
    assert_eq!(harness.error_code("ModifyImageAttribute", &deprecated), "ImageUseShared");
    let (public, private) = (("IsPublic", "true"), ("IsPublic", "false"));
    assert_eq!(harness.error_code(modify, &[REGION, by_id, private]), "Image.NotPublic");
    harness.ok(modify, &[REGION, by_id, public]);
    assert_eq!(harness.error_code(modify, &[REGION, by_id, public]), "Image.Public");
    let shared = harness.ok("DescribeImageSharePermission", &[REGION, by_id]);
    assert_eq!(shared["ShareGroups"]["ShareGroup"][0]["Group"], "all");
}

#[test]
fn images_are_imported_and_exported() {
    let mut harness = harness();
    let disk = [
        ("DiskDeviceMapping.1.OSSBucket", "b"),
        ("DiskDeviceMapping.1.OSSObject", "o.qcow2"),
        ("DiskDeviceMapping.1.DiskImageSize", "30"),
    ];
    let with = |more: &[(&'static str, &'static str)]| {
        disk.into_iter().chain([REGION]).chain(more.iter().copied()).collect::<Vec<_>>()
    };
    let import = "ImportImage";
    assert_eq!(harness.error_code(import, &[REGION]), "MissingParameter.DiskDeviceMapping");
    let rows = [
        ("DiskDeviceMapping.1.Format", "ZIP", "InvalidImageFormat.Malformed"),
        ("OSType", "dos", "InvalidOSType.Malformed"),
        ("Architecture", "mips", "InvalidArchitecture.Malformed"),
    ];
    for (name, value, code) in rows {
        assert_eq!(harness.error_code(import, &with(&[(name, value)])), code);
    }
    let id = text(&harness.ok(import, &with(&[("ImageName", "mine")])), "ImageId");
    let export = [REGION, ("ImageId", id.as_str()), ("OSSBucket", "b")];
    assert_eq!(harness.error_code("ExportImage", &export), "IncorrectImageStatus");
    harness.settle();
    assert!(text(&harness.ok("ExportImage", &export), "TaskId").starts_with("t-"));
    assert_eq!(image(&mut harness, "cn-hangzhou", &id)["Size"], 30);
}
