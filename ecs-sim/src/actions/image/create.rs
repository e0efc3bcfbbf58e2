//! `CreateImage`.

use super::mapping::{self, Part};
use super::settings::{blank, check_quota, image_name};
use super::{add, settings};
use crate::actions::disk;
use crate::actions::prelude::*;
use crate::actions::snapshot;

/// Starts creating an image from an instance, from a system disk snapshot, or from several
/// snapshots.
pub(super) fn create_image(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let source = Source::read(world, call)?;
    check_quota(world, call, call.region())?;
    let mut image = checked(world, call, &source)?;
    image.id = world.ids.new_id("m");
    if image.name.is_empty() {
        image.name.clone_from(&image.id);
    }
    image.snapshots = source.snapshots(world, call, &image.id);
    let id = image.id.clone();
    add(world, image);
    Ok(json!({"ImageId": id}))
}

/// The source of an image.
enum Source {
    Disks { disks: Vec<Disk>, image_id: String },
    Snapshots(Vec<Part>),
}

impl Source {
    fn read(world: &World, call: &Call<'_>) -> Result<Self> {
        let mappings = call.records("DiskDeviceMapping");
        match (call.text("InstanceId"), call.text("SnapshotId")) {
            (Some(id), _) => Self::instance(world, call, id),
            (None, Some(id)) if mappings.is_empty() => {
                Ok(Self::Snapshots(vec![mapping::system_snapshot(world, call, id)?]))
            }
            _ => Ok(Self::Snapshots(mapping::read(world, call, &mappings)?)),
        }
    }

    fn instance(world: &World, call: &Call<'_>, id: &str) -> Result<Self> {
        let instance = disk::steady_instance(world, call, id)?;
        reject_if!(call, world.system_disk_of(id).is_none() =>
            "InvalidInstance.NotFoundSystemDisk", "The instance {id:?} has no system disk.");
        let mut disks: Vec<_> = world.disks_of(id).cloned().collect();
        for disk in &disks {
            check_disk(world, call, disk)?;
        }
        disks.sort_by(|a, b| a.device.cmp(&b.device));
        Ok(Self::Disks { disks, image_id: image_of(instance) })
    }

    /// System disk size in GiB that an instance needs for the image.
    fn size(&self) -> i64 {
        match self {
            Self::Disks { disks, .. } => {
                let mut system = disks.iter().filter(|disk| disk.disk_type == DiskType::System);
                system.next().map_or(0, |disk| disk.size)
            }
            Self::Snapshots(parts) => {
                parts.iter().find(|part| part.is_system).map_or(0, |part| part.size)
            }
        }
    }

    fn is_encrypted(&self) -> bool {
        match self {
            Self::Disks { disks, .. } => disks.iter().any(|disk| disk.encrypted),
            Self::Snapshots(parts) => parts.iter().any(|part| part.encrypted),
        }
    }

    /// The image from which the source itself was created, if known.
    fn origin<'w>(&self, world: &'w World) -> Option<&'w Image> {
        let id = match self {
            Self::Disks { image_id, .. } => image_id,
            Self::Snapshots(parts) => parts.iter().find_map(|part| part.image_id.as_ref())?,
        };
        world.images.get(id)
    }

    /// Device and snapshot of each disk; disks of an instance are snapshotted now.
    fn snapshots(
        self,
        world: &mut World,
        call: &Call<'_>,
        image_id: &str,
    ) -> Vec<(String, String)> {
        match self {
            Self::Snapshots(parts) => {
                parts.into_iter().map(|part| (part.device, part.snapshot_id)).collect()
            }
            Self::Disks { disks, .. } => {
                let name = format!("Created_from_{image_id}");
                let take = |disk: Disk| {
                    let id =
                        snapshot::take(world, call, &disk, |taken| taken.name.clone_from(&name));
                    (disk.device, id)
                };
                disks.into_iter().map(take).collect()
            }
        }
    }
}

fn image_of(instance: &Instance) -> String {
    instance.image_id.clone()
}

fn check_disk(world: &World, call: &Call<'_>, disk: &Disk) -> Result<()> {
    states::check(call, disk)?;
    reject_if!(call, world.has_unfinished_snapshot(&disk.id) =>
        "IncorrectDiskStatus.CreatingSnapshot",
        "A snapshot of the disk {:?} is in progress.", disk.id);
    Ok(())
}

/// Validates the call; the image has no id and no snapshots yet.
fn checked(world: &World, call: &Call<'_>, source: &Source) -> Result<Image> {
    let image = blank(call, source.origin(world));
    let is_windows = call.text("Platform").map(|platform| platform.starts_with("Windows"));
    let os_type = is_windows.map(|windows| if windows { "windows" } else { "linux" });
    Ok(Image {
        name: image_name(world, call, "ImageName", call.region(), None)?,
        description: call.text_or_empty("Description"),
        family: call.text_or_empty("ImageFamily"),
        architecture: call.text("Architecture").unwrap_or(&image.architecture).to_owned(),
        boot_mode: call.text("BootMode").unwrap_or(&image.boot_mode).to_owned(),
        imds_support: settings::imds_support(call).unwrap_or(image.imds_support),
        platform: call.text("Platform").unwrap_or(&image.platform).to_owned(),
        os_type: os_type.unwrap_or(&image.os_type).to_owned(),
        size: source.size(),
        encrypted: source.is_encrypted(),
        tags: tag::new_tags(call)?,
        ..image
    })
}
