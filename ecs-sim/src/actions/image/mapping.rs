//! Disk mappings of images.

use crate::actions::prelude::*;
use crate::actions::snapshot;

/// One disk of an image.
pub(super) struct Part {
    pub(super) device: String,
    pub(super) snapshot_id: String,
    pub(super) is_system: bool,
    /// In GiB.
    pub(super) size: i64,
    pub(super) encrypted: bool,
    /// The image from which the disk was created.
    pub(super) image_id: Option<String>,
}

const SYSTEM_DEVICE: &str = "/dev/xvda";

/// A system disk snapshot.
pub(super) fn system_snapshot(world: &World, call: &Call<'_>, id: &str) -> Result<Part> {
    let snapshot = complete(world, call, id)?;
    reject_if!(call, snapshot.source_disk_type != "system" =>
        "InvalidSystemSnapshot.Missing", "The snapshot {id:?} is not a system disk snapshot.");
    Ok(part(world, snapshot, SYSTEM_DEVICE.to_owned(), true, snapshot.source_disk_size))
}

/// The disks of `DiskDeviceMapping.N`, exactly one of them a system disk.
pub(super) fn read(world: &World, call: &Call<'_>, mappings: &[Fields<'_>]) -> Result<Vec<Part>> {
    let mut devices = ('b'..='z').map(|letter| format!("/dev/xvd{letter}"));
    let mut parts = Vec::new();
    for mapping in mappings {
        let part = one(world, call, mapping, &mut devices)?;
        parts.push(part);
    }
    let distinct: BTreeSet<_> = parts.iter().map(|part| part.device.as_str()).collect();
    reject_if!(call, distinct.len() < parts.len() =>
        "InvalidDevice.InUse", "DiskDeviceMapping: two disks have the same device.");
    reject_if!(call, parts.iter().filter(|part| part.is_system).count() != 1 =>
        "InvalidSystemSnapshot.Missing",
        "DiskDeviceMapping: exactly one disk must be a system disk.");
    Ok(parts)
}

fn one(
    world: &World,
    call: &Call<'_>,
    mapping: &Fields<'_>,
    devices: &mut impl Iterator<Item = String>,
) -> Result<Part, ServiceError> {
    let id = mapping.text("SnapshotId").unwrap_or_default();
    let snapshot = complete(world, call, id)?;
    let is_system = match mapping.text("DiskType") {
        None => snapshot.source_disk_type == "system",
        Some(kind) => kind == "system",
    };
    let size = mapping.integer("Size").unwrap_or(snapshot.source_disk_size);
    reject_if!(call, size < snapshot.source_disk_size =>
        "InvalidSize.ValueNotSupported", "Size: {size} GiB is smaller than the snapshot {id:?}.");
    let device = device(call, mapping, is_system, devices)?;
    Ok(part(world, snapshot, device, is_system, size))
}

fn device(
    call: &Call<'_>,
    mapping: &Fields<'_>,
    is_system: bool,
    devices: &mut impl Iterator<Item = String>,
) -> Result<String> {
    match mapping.text("Device") {
        _ if is_system => Ok(SYSTEM_DEVICE.to_owned()),
        Some(device) if is_data_device(device) => Ok(device.to_owned()),
        Some(device) => Err(reject!(call, "InvalidDevice.Malformed" =>
            "Device: {device:?} is not one of /dev/xvdb to /dev/xvdz.")),
        None => devices.next().ok_or_else(|| {
            reject(call, "InvalidDevice.Malformed", "DiskDeviceMapping: there are too many disks.")
        }),
    }
}

fn is_data_device(device: &str) -> bool {
    device.strip_prefix("/dev/xvd").is_some_and(|rest| matches!(rest.as_bytes(), [b'b'..=b'z']))
}

fn complete<'w>(world: &'w World, call: &Call<'_>, id: &str) -> Result<&'w Snapshot> {
    let snapshot = snapshot::find(world, call, id)?;
    if snapshot.status == SnapshotStatus::Accomplished {
        return Ok(snapshot);
    }
    Err(reject!(call, "InvalidSnapshotId.NotReady" => "The snapshot {id:?} is not complete."))
}

fn part(world: &World, snapshot: &Snapshot, device: String, is_system: bool, size: i64) -> Part {
    let disk = world.disks.get(&snapshot.source_disk_id);
    Part {
        device,
        snapshot_id: snapshot.id.clone(),
        is_system,
        size,
        encrypted: snapshot.encrypted,
        image_id: disk.and_then(|disk| disk.image_id.clone()),
    }
}
