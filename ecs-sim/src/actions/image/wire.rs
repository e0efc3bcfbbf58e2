//! Wire form of images.

use crate::actions::prelude::*;

/// The account id of all resources.
pub(in crate::actions) const OWNER_ID: &str = "1234567890123456";

/// `instance` if an instance uses the image, otherwise `none`.
pub(super) fn usage(world: &World, image: &Image) -> &'static str {
    let uses = |instance: &Instance| instance.image_id == image.id;
    if world.instances.values().any(uses) { "instance" } else { "none" }
}

/// The item of `DescribeImages`.
pub(super) fn long(world: &World, image: &Image, now: Timestamp) -> Value {
    let mut item = short(world, image, now);
    let nvme = "supported";
    let more = json!({
        "BootMode": image.boot_mode,
        "Features": {"ImdsSupport": image.imds_support, "NvmeSupport": nvme},
        "IsPublic": image.is_community || image.is_system(),
        "LicenseType": image.license_type, "LoginAsNonRootSupported": image.os_type == "linux",
        "OSNameEn": image.os_name, "ResourceGroupId": image.resource_group_id, "SupplierName": "",
        "Usable": true,
    });
    if let (Value::Object(item), Value::Object(more)) = (&mut item, more) {
        item.extend(more);
    }
    if !image.is_system() {
        item["ImageOwnerId"] = OWNER_ID.parse::<i64>().unwrap_or_default().into();
    }
    item["DiskDeviceMappings"] = mappings(world, image, now, true);
    item
}

/// The item of `DescribeImageFromFamily`.
pub(super) fn short(world: &World, image: &Image, now: Timestamp) -> Value {
    json!({
        "ImageId": image.id, "ImageName": image.name, "ImageFamily": image.family,
        "ImageVersion": image.version, "ImageOwnerAlias": image.owner_alias,
        "Description": image.description, "Architecture": image.architecture,
        "OSName": image.os_name, "OSType": image.os_type, "Platform": image.platform,
        "Size": image.size, "Status": image.status.as_str(),
        "Progress": format!("{}%", image.progress(now)),
        "CreationTime": seconds(image.created),
        "DiskDeviceMappings": mappings(world, image, now, false),
        "IsCopied": image.copy_of.is_some(),
        "IsSelfShared": if image.shared_with.is_empty() { "" } else { "True" },
        "IsSubscribed": false, "IsSupportCloudinit": true, "IsSupportIoOptimized": true,
        "ProductCode": "", "Usage": usage(world, image), "Tags": tags::wire(&image.tags),
    })
}

/// The disks of an image, with the progress of their snapshots if requested.
fn mappings(world: &World, image: &Image, now: Timestamp, with_progress: bool) -> Value {
    let mapping = |(device, id): &(String, String)| {
        let snapshot = world.snapshots.get(id);
        let size = snapshot.map_or(image.size, |snapshot| snapshot.source_disk_size);
        let mut item = json!({
            "Device": device, "SnapshotId": id, "Size": size.to_string(),
            "Type": if device.ends_with("xvda") { "system" } else { "data" },
            "Format": "", "ImportOSSBucket": "", "ImportOSSObject": "",
        });
        if with_progress {
            let percent = snapshot.map_or(100, |snapshot| snapshot.progress(now));
            item["Progress"] = format!("{percent}%").into();
            item["RemainTime"] = 0.into();
            item["Encrypted"] = image.encrypted.into();
        }
        item
    };
    json!({"DiskDeviceMapping": image.snapshots.iter().map(mapping).collect::<Vec<_>>()})
}
