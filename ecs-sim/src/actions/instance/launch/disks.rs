//! Disks of new instances.

use super::super::text;
use crate::actions::prelude::*;

#[derive(Clone, Debug)]
pub(super) struct DiskPlan {
    pub(super) disk_type: DiskType,
    pub(super) device: String,
    pub(super) category: String,
    pub(super) performance_level: String,
    /// In GiB.
    pub(super) size: i64,
    pub(super) name: String,
    pub(super) description: String,
    pub(super) delete_with_instance: bool,
    pub(super) encrypted: bool,
    pub(super) snapshot_id: Option<String>,
    pub(super) auto_snapshot_policy_id: Option<String>,
}

/// Disk categories, with the minimum and maximum data disk size in GiB.
const CATEGORIES: [(&str, i64, i64); 7] = [
    ("cloud", 5, 2_000),
    ("cloud_efficiency", 20, 32_768),
    ("cloud_ssd", 20, 32_768),
    ("cloud_essd", 10, 65_536),
    ("cloud_auto", 1, 65_536),
    ("cloud_essd_entry", 10, 32_768),
    ("cloud_regional_disk_auto", 10, 65_536),
];

const DEFAULT_CATEGORY: &str = "cloud_essd";
const SYSTEM_DEVICE: &str = "/dev/xvda";
const SYSTEM_SIZE: i64 = 40;
const MIN_SYSTEM_SIZE: i64 = 20;
const MAX_SYSTEM_SIZE: i64 = 2_048;

/// The system disk, the data disks of the request, and those of the image.
pub(super) fn of(world: &World, call: &Call<'_>, image: &Image) -> Result<Vec<DiskPlan>> {
    let records = call.records("DataDisk");
    let mut devices = Devices::of(call, &records)?;
    let mut disks = vec![system(world, call, image)?];
    for fields in &records {
        let device = fields.text("Device").map(str::to_owned);
        let device = device.or_else(|| devices.next()).ok_or_else(|| too_many(call))?;
        disks.push(data(world, call, fields, device)?);
    }
    let of_image = image.snapshots.iter().filter(|(device, _)| device != SYSTEM_DEVICE);
    for (device, snapshot) in of_image.filter(|(device, _)| !devices.is_taken(device)) {
        let snapshot = world.snapshots.get(snapshot);
        disks.extend(snapshot.map(|snapshot| from_image(device, snapshot)));
    }
    Ok(disks)
}

fn system(world: &World, call: &Call<'_>, image: &Image) -> Result<DiskPlan> {
    let fields = call.fields("SystemDisk");
    let category =
        category(call, &fields, "SystemDisk", "InvalidSystemDiskCategory.ValueNotSupported")?;
    let size = system_size(call, image)?;
    Ok(DiskPlan {
        device: SYSTEM_DEVICE.to_owned(),
        size,
        ..common(world, call, &fields, category)?
    })
}

fn system_size(call: &Call<'_>, image: &Image) -> Result<i64> {
    let Some(text) = call.text("SystemDisk.Size") else { return Ok(SYSTEM_SIZE.max(image.size)) };
    let Ok(size) = text.parse::<i64>() else {
        let message = format!("SystemDisk.Size: {text:?} is not a number.");
        return Err(reject(call, "InvalidSystemDiskSize.ValueNotSupported", message));
    };
    let (code, problem) = if size < MIN_SYSTEM_SIZE {
        ("InvalidSystemDiskSize.LessThanMinSize", format!("less than {MIN_SYSTEM_SIZE}"))
    } else if size < image.size {
        (
            "InvalidSystemDiskSize.LessThanImageSize",
            format!("less than the {} GiB of the image", image.size),
        )
    } else if size > MAX_SYSTEM_SIZE {
        ("InvalidSystemDiskSize.MoreThanMaxSize", format!("more than {MAX_SYSTEM_SIZE}"))
    } else {
        return Ok(size);
    };
    Err(reject(call, code, format!("SystemDisk.Size: {size} GiB is {problem}.")))
}

fn data(world: &World, call: &Call<'_>, fields: &Fields<'_>, device: String) -> Result<DiskPlan> {
    let category = category(call, fields, "DataDisk", "InvalidDataDiskCategory.ValueNotSupported")?;
    let snapshot = fields.text("SnapshotId").map(|id| snapshot(world, call, id)).transpose()?;
    let size = data_size(call, fields, category, snapshot)?;
    Ok(DiskPlan {
        disk_type: DiskType::Data,
        delete_with_instance: fields.flag("DeleteWithInstance").unwrap_or(true),
        snapshot_id: snapshot.map(|snapshot| snapshot.id.clone()),
        device,
        size,
        ..common(world, call, fields, category)?
    })
}

fn data_size(
    call: &Call<'_>,
    fields: &Fields<'_>,
    category: &str,
    snapshot: Option<&Snapshot>,
) -> Result<i64> {
    let limits = CATEGORIES.iter().find(|(name, ..)| *name == category);
    let (_, min, max) = limits.unwrap_or(&CATEGORIES[0]);
    let of_snapshot = snapshot.map(|snapshot| snapshot.source_disk_size.max(*min));
    let size = fields.integer("Size").or(of_snapshot);
    let Some(size) = size.filter(|size| (*min..=*max).contains(size)) else {
        let message = format!("DataDisk.Size: a {category} disk has {min} to {max} GiB.");
        return Err(reject(call, "InvalidDataDiskSize.ValueNotSupported", message));
    };
    if let Some(snapshot) = snapshot.filter(|snapshot| size < snapshot.source_disk_size) {
        let message =
            format!("DataDisk.Size: {size} GiB is smaller than the snapshot {}.", snapshot.id);
        return Err(reject(call, "InvalidDiskSize.TooSmall", message));
    }
    Ok(size)
}

fn snapshot<'w>(world: &'w World, call: &Call<'_>, id: &str) -> Result<&'w Snapshot> {
    let snapshot = lookup::find(&world.snapshots, call, id, "InvalidDataDiskSnapshotId.NotFound")?;
    states::check(call, snapshot).map(|()| snapshot)
}

fn from_image(device: &str, snapshot: &Snapshot) -> DiskPlan {
    DiskPlan {
        disk_type: DiskType::Data,
        device: device.to_owned(),
        category: DEFAULT_CATEGORY.to_owned(),
        performance_level: "PL1".to_owned(),
        size: snapshot.source_disk_size,
        name: String::new(),
        description: String::new(),
        delete_with_instance: true,
        encrypted: snapshot.encrypted,
        snapshot_id: Some(snapshot.id.clone()),
        auto_snapshot_policy_id: None,
    }
}

/// The attributes that system and data disks share; the others as for a system disk.
fn common(world: &World, call: &Call<'_>, fields: &Fields<'_>, category: &str) -> Result<DiskPlan> {
    if let Some(name) = fields.text("DiskName") {
        text::check_name(call, "InvalidDiskName.Malformed", "DiskName", name)?;
    }
    let description = fields.text_or_empty("Description");
    text::check_description(call, "InvalidDiskDescription.Malformed", "Description", &description)?;
    Ok(DiskPlan {
        disk_type: DiskType::System,
        device: String::new(),
        category: category.to_owned(),
        performance_level: performance_level(call, fields, category)?,
        size: 0,
        name: fields.text_or_empty("DiskName"),
        description,
        delete_with_instance: true,
        encrypted: fields.flag("Encrypted").unwrap_or(false),
        snapshot_id: None,
        auto_snapshot_policy_id: auto_snapshot_policy(world, call, fields)?,
    })
}

fn category<'a>(
    call: &Call<'_>,
    fields: &Fields<'a>,
    kind: &str,
    code: &'static str,
) -> Result<&'a str> {
    let category = fields.text("Category").unwrap_or(DEFAULT_CATEGORY);
    if CATEGORIES.iter().any(|(name, ..)| *name == category) {
        return Ok(category);
    }
    let message =
        format!("{kind}.Category: {category:?} is not a disk category such as cloud_essd.");
    Err(reject_any(call, &[code, "InvalidDiskCategory.ValueNotSupported"], message))
}

/// Only `cloud_essd` has performance levels.
fn performance_level(call: &Call<'_>, fields: &Fields<'_>, category: &str) -> Result<String> {
    let level = fields.text("PerformanceLevel").unwrap_or("PL1");
    if !["PL0", "PL1", "PL2", "PL3"].contains(&level) {
        let message = format!("PerformanceLevel: {level:?} is not PL0, PL1, PL2 or PL3.");
        return Err(reject(call, "InvalidPerformanceLevel.ValueNotSupported", message));
    }
    Ok(if category == "cloud_essd" { level.to_owned() } else { String::new() })
}

fn auto_snapshot_policy(
    world: &World,
    call: &Call<'_>,
    fields: &Fields<'_>,
) -> Result<Option<String>> {
    let Some(id) = fields.text("AutoSnapshotPolicyId") else { return Ok(None) };
    let policy = world.auto_snapshot_policies.get(id);
    if policy.is_some_and(|policy| policy.region == call.region()) {
        return Ok(Some(id.to_owned()));
    }
    let message = format!("The automatic snapshot policy {id:?} does not exist in the region.");
    Err(reject_missing(call, &["InvalidAutoSnapshotPolicyId.NotFound"], message))
}

/// Allocates device names; the request may name some.
struct Devices {
    taken: BTreeSet<String>,
}

impl Devices {
    fn of(call: &Call<'_>, records: &[Fields<'_>]) -> Result<Self> {
        let mut taken = BTreeSet::from([SYSTEM_DEVICE.to_owned()]);
        for device in records.iter().filter_map(|fields| fields.text("Device")) {
            let letters = device.strip_prefix("/dev/xvd");
            if !letters.is_some_and(|l| l.len() == 1 && l.bytes().all(|b| b.is_ascii_lowercase())) {
                let message =
                    format!("DataDisk.Device: {device:?} is not a device such as /dev/xvdb.");
                return Err(reject(call, "InvalidDataDevice.Malformed", message));
            }
            if !taken.insert(device.to_owned()) {
                let message = format!("DataDisk.Device: {device} is used more than once.");
                return Err(reject(call, "InvalidDevice.InUse", message));
            }
        }
        Ok(Self { taken })
    }

    fn is_taken(&self, device: &str) -> bool {
        self.taken.contains(device)
    }

    fn next(&mut self) -> Option<String> {
        let names = ('b'..='z').map(|letter| format!("/dev/xvd{letter}"));
        let free = names.into_iter().find(|name| !self.taken.contains(name))?;
        self.taken.insert(free.clone());
        Some(free)
    }
}

fn too_many(call: &Call<'_>) -> ServiceError {
    let message = "The call has more disks than an instance has devices.";
    reject(call, "InstanceDiskLimitExceeded", message)
}
