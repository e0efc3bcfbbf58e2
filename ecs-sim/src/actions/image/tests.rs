#![allow(clippy::unwrap_used, clippy::panic)]

use std::time::Duration;

use serde_json::{Value, json};

use crate::actions::testing::Lab;
use crate::actions::trial::text;

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");
const IMAGES: [&str; 2] = ["Images", "Image"];
const UBUNTU: &str = "ubuntu_24_04_x64_20G_alibase_20260101.vhd";
const OF_INSTANCE: [(&str, &str); 2] = [REGION, ("InstanceId", "i-1")];

fn lab() -> Lab {
    let mut lab = Lab::new();
    lab.add_instance("i-1", "Running");
    lab.add_instance("i-2", "Stopped");
    lab
}

/// An available image of an instance with more parameters.
fn create(lab: &mut Lab, more: &[(&str, &str)]) -> String {
    let pairs: Vec<_> = OF_INSTANCE.into_iter().chain(more.iter().copied()).collect();
    let id = text(&lab.ok("CreateImage", &pairs), "ImageId");
    lab.settle();
    id
}

fn image(lab: &mut Lab, region: &str, id: &str) -> Value {
    let status = ("Status", "Creating,Waiting,Available,Deprecated");
    lab.only("DescribeImages", IMAGES, &[("RegionId", region), ("ImageId", id), status])
}

fn found(response: &Value) -> Vec<String> {
    let images = response["Images"]["Image"].as_array().unwrap();
    images.iter().map(|image| text(image, "ImageId")).collect()
}

#[test]
fn an_image_of_an_instance_has_a_snapshot_of_each_disk() {
    let mut lab = lab();
    lab.pace.snapshot = Duration::from_secs(100);
    let zone = ("ZoneId", "cn-hangzhou-a");
    let disk = text(&lab.ok("CreateDisk", &[REGION, zone, ("Size", "40")]), "DiskId");
    lab.settle();
    lab.ok("AttachDisk", &[("DiskId", &disk), ("InstanceId", "i-1")]);
    lab.settle();
    let id = text(&lab.ok("CreateImage", &OF_INSTANCE), "ImageId");
    let again = lab.refused("CreateImage", &OF_INSTANCE);
    assert_eq!(again, "IncorrectDiskStatus.CreatingSnapshot");
    assert_eq!(found(&lab.ok("DescribeImages", &[REGION, ("ImageId", &id)])), [""; 0]);
    lab.wait(Duration::from_secs(50));
    let made = image(&mut lab, "cn-hangzhou", &id);
    assert_eq!((&made["Status"], &made["Progress"]), (&json!("Creating"), &json!("50%")));
    lab.wait(Duration::from_secs(50));
    let made = image(&mut lab, "cn-hangzhou", &id);
    assert_eq!((&made["Status"], &made["Progress"]), (&json!("Available"), &json!("100%")));
    assert_eq!((&made["ImageName"], &made["Size"]), (&json!(id), &json!(40)));
    assert_eq!((&made["OSType"], &made["Platform"]), (&json!("linux"), &json!("Ubuntu")));
    let mappings = made["DiskDeviceMappings"]["DiskDeviceMapping"].as_array().unwrap();
    let devices: Vec<_> = mappings.iter().map(|mapping| text(mapping, "Device")).collect();
    assert_eq!(devices, ["/dev/xvda", "/dev/xvdb"]);
    let snapshot = text(&mappings[1], "SnapshotId");
    assert_eq!(lab.world.snapshots[&snapshot].source_disk_id, disk);
}

#[test]
fn images_that_cannot_be_are_refused() {
    let mut lab = lab();
    let system = text(&lab.ok("CreateSnapshot", &[("DiskId", "d-i-1")]), "SnapshotId");
    let system = system.as_str();
    let of_system = ("SnapshotId", system);
    let unfinished = lab.refused("CreateImage", &[REGION, of_system]);
    assert_eq!(unfinished, "InvalidSnapshotId.NotReady");
    lab.settle();
    lab.world.snapshots.get_mut(system).unwrap().source_disk_type = "data".to_owned();
    let of_data = lab.refused("CreateImage", &[REGION, of_system]);
    assert_eq!(of_data, "InvalidSystemSnapshot.Missing");
    lab.world.snapshots.get_mut(system).unwrap().source_disk_type = "system".to_owned();
    create(&mut lab, &[("ImageName", "mine")]);
    let of = OF_INSTANCE[1];
    let first = ("DiskDeviceMapping.1.SnapshotId", system);
    let rows: &[(&[(&str, &str)], &str)] = &[
        (&[], "MissingParameter"),
        (&[of, of_system], "InvalidParamter.Conflict"),
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
        assert_eq!(lab.refused("CreateImage", &pairs), *code, "{pairs:?}");
    }
    lab.ok("CreateImage", &[REGION, of_system, ("Platform", "Windows Server 2022")]);
    let size = ("DiskDeviceMapping.1.Size", "50");
    let id = text(&lab.ok("CreateImage", &[REGION, first, size]), "ImageId");
    lab.settle();
    assert_eq!(image(&mut lab, "cn-hangzhou", &id)["Size"], 50);
    let windows =
        lab.ok("DescribeImages", &[REGION, ("OSType", "windows"), ("ImageOwnerAlias", "self")]);
    assert_eq!(windows["TotalCount"], 1);
}

#[test]
fn a_copy_waits_and_is_made_in_the_other_region() {
    let mut lab = lab();
    lab.pace.snapshot = Duration::from_secs(100);
    let id = text(&lab.ok("CreateImage", &OF_INSTANCE), "ImageId");
    let by_id = ("ImageId", id.as_str());
    let to = |region| [REGION, by_id, ("DestinationRegionId", region)];
    assert_eq!(lab.refused("CopyImage", &to("cn-beijing")), "IncorrectImageStatus");
    lab.wait(Duration::from_secs(100));
    assert_eq!(lab.refused("CopyImage", &to("xx-1")), "DestinationRegion.NotFound");
    assert_eq!(lab.refused("CopyImage", &to("cn-hangzhou")), "IncorrectDestinationRegion");
    let public = [REGION, ("ImageId", UBUNTU), ("DestinationRegionId", "cn-beijing")];
    assert_eq!(lab.refused("CopyImage", &public), "OperationDenied");

    let copy = text(&lab.ok("CopyImage", &to("cn-beijing")), "ImageId");
    let deleted = lab.refused("DeleteImage", &[REGION, by_id, ("Force", "true")]);
    assert_eq!(deleted, "OperationDenied.ImageCopying");
    for (seconds, status) in [(0, "Waiting"), (50, "Creating"), (50, "Available")] {
        lab.wait(Duration::from_secs(seconds));
        let found = image(&mut lab, "cn-beijing", &copy);
        assert_eq!((text(&found, "Status"), &found["IsCopied"]), (status.into(), &json!(true)));
    }
    let there = ("RegionId", "cn-beijing");
    let finished = lab.refused("CancelCopyImage", &[there, ("ImageId", &copy)]);
    assert_eq!(finished, "IncorrectImageStatus");
    let no_copy = lab.refused("CancelCopyImage", &[REGION, by_id]);
    assert_eq!(no_copy, "ImageCreatedNotFromCopy");
    let snapshots = lab.world.snapshots.len();
    let other = text(&lab.ok("CopyImage", &to("cn-shanghai")), "ImageId");
    let cancelled = [("RegionId", "cn-shanghai"), ("ImageId", other.as_str())];
    lab.ok("CancelCopyImage", &cancelled);
    assert_eq!(lab.refused("CancelCopyImage", &cancelled), "InvalidImageId.NotFound");
    assert_eq!(lab.world.snapshots.len(), snapshots);
}

#[test]
fn an_image_that_is_used_or_shared_goes_by_force() {
    let mut lab = lab();
    let id = create(&mut lab, &[]);
    let by_id = ("ImageId", id.as_str());
    let delete = |lab: &mut Lab| lab.refused("DeleteImage", &[REGION, by_id]);
    lab.world.instances.get_mut("i-2").unwrap().image_id.clone_from(&id);
    assert_eq!(delete(&mut lab), "ImageUsingByInstance");
    lab.world.instances.get_mut("i-2").unwrap().image_id = UBUNTU.to_owned();
    lab.ok("ModifyImageSharePermission", &[REGION, by_id, ("AddAccount.1", "12345")]);
    assert_eq!(delete(&mut lab), "ImageUseShared");
    lab.ok("DeleteImage", &[REGION, by_id, ("Force", "true")]);
    assert_eq!(delete(&mut lab), "InvalidImageId.NotFound");
    let public = [REGION, ("ImageId", UBUNTU), ("Force", "true")];
    assert_eq!(lab.refused("DeleteImage", &public), "ImageIsPublic");
}

#[test]
fn attributes_change() {
    let mut lab = lab();
    let id = create(&mut lab, &[]);
    let by_id = ("ImageId", id.as_str());
    let deprecated = [REGION, by_id, ("Status", "Deprecated")];
    lab.ok("ModifyImageAttribute", &[REGION, by_id, ("ImageName", "web"), ("ImageFamily", "web")]);
    lab.ok("ModifyImageAttribute", &deprecated);
    let found = image(&mut lab, "cn-hangzhou", &id);
    assert_eq!((&found["ImageName"], &found["Status"]), (&json!("web"), &json!("Deprecated")));
    assert_eq!(lab.refused("ModifyImageAttribute", &deprecated), "ImageStatus.NotAvailable");
    let family = [REGION, ("ImageFamily", "web")];
    assert_eq!(lab.ok("DescribeImageFromFamily", &family), json!({}));
    let available = [REGION, by_id, ("Status", "Available"), ("Features.ImdsSupport", "v2")];
    lab.ok("ModifyImageAttribute", &available);
    assert_eq!(lab.refused("ModifyImageAttribute", &available), "ImageStatus.NotDeprecated");
    let newest = lab.ok("DescribeImageFromFamily", &family);
    assert_eq!(newest["Image"]["ImageId"], id.as_str());
    assert_eq!(image(&mut lab, "cn-hangzhou", &id)["Features"]["ImdsSupport"], "v2");
    let ubuntu =
        lab.ok("DescribeImageFromFamily", &[REGION, ("ImageFamily", "acs:ubuntu_24_04_x64")]);
    assert_eq!(ubuntu["Image"]["ImageId"], UBUNTU);
    let public = [REGION, ("ImageId", UBUNTU), ("ImageName", "web2")];
    assert_eq!(lab.refused("ModifyImageAttribute", &public), "InvalidImageId.NotFound");
}

#[test]
fn images_are_shared_with_accounts_and_with_everybody() {
    let mut lab = lab();
    let id = create(&mut lab, &[]);
    let by_id = ("ImageId", id.as_str());
    let modify = "ModifyImageSharePermission";
    lab.ok(modify, &[REGION, by_id, ("AddAccount.1", "11"), ("AddAccount.2", "22")]);
    lab.ok(modify, &[REGION, by_id, ("RemoveAccount.1", "11"), ("AddAccount.1", "33")]);
    let shared = lab.ok("DescribeImageSharePermission", &[REGION, by_id, ("PageSize", "1")]);
    assert_eq!((&shared["TotalCount"], &shared["PageSize"]), (&json!(2), &json!(1)));
    assert_eq!(shared["Accounts"]["Account"][0]["AliyunId"], "22");
    let name = [REGION, by_id, ("AddAccount.1", "somebody")];
    assert_eq!(lab.refused(modify, &name), "InvalidAccount.NotFound");
    let deprecated = [REGION, by_id, ("Status", "Deprecated")];
    assert_eq!(lab.refused("ModifyImageAttribute", &deprecated), "ImageUseShared");
    let (public, private) = (("IsPublic", "true"), ("IsPublic", "false"));
    assert_eq!(lab.refused(modify, &[REGION, by_id, private]), "Image.NotPublic");
    lab.ok(modify, &[REGION, by_id, public]);
    assert_eq!(lab.refused(modify, &[REGION, by_id, public]), "Image.Public");
    let shared = lab.ok("DescribeImageSharePermission", &[REGION, by_id]);
    assert_eq!(shared["ShareGroups"]["ShareGroup"][0]["Group"], "all");
}

#[test]
fn images_come_from_buckets_and_go_there() {
    let mut lab = lab();
    let disk = [
        ("DiskDeviceMapping.1.OSSBucket", "b"),
        ("DiskDeviceMapping.1.OSSObject", "o.qcow2"),
        ("DiskDeviceMapping.1.DiskImageSize", "30"),
    ];
    let with = |more: &[(&'static str, &'static str)]| {
        disk.into_iter().chain([REGION]).chain(more.iter().copied()).collect::<Vec<_>>()
    };
    let import = "ImportImage";
    assert_eq!(lab.refused(import, &[REGION]), "MissingParameter.DiskDeviceMapping");
    let rows = [
        ("DiskDeviceMapping.1.Format", "ZIP", "InvalidImageFormat.Malformed"),
        ("OSType", "dos", "InvalidOSType.Malformed"),
        ("Architecture", "mips", "InvalidArchitecture.Malformed"),
    ];
    for (name, value, code) in rows {
        assert_eq!(lab.refused(import, &with(&[(name, value)])), code);
    }
    let id = text(&lab.ok(import, &with(&[("ImageName", "mine")])), "ImageId");
    let export = [REGION, ("ImageId", id.as_str()), ("OSSBucket", "b")];
    assert_eq!(lab.refused("ExportImage", &export), "IncorrectImageStatus");
    lab.settle();
    assert!(text(&lab.ok("ExportImage", &export), "TaskId").starts_with("t-"));
    assert_eq!(image(&mut lab, "cn-hangzhou", &id)["Size"], 30);
}
