//! `CreateDisk`.

use super::category::{self, Category};
use super::{attach, order_id, steady_instance};
use crate::actions::prelude::*;
use crate::actions::snapshot;
use crate::actions::storage_set;

const DEFAULT_CATEGORY: &str = "cloud";

/// Creates a pay-as-you-go disk in a zone, or a subscription disk for an instance.
pub(super) fn create_disk(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let mut disk = checked(world, call)?;
    world.encrypt_by_default(&mut disk);
    disk.id = world.ids.new_id("d");
    disk.serial_number = disk.id.trim_start_matches("d-").to_owned();
    let mut response = json!({"DiskId": disk.id});
    if disk.charge_type == ChargeType::PrePaid {
        response["OrderId"] = order_id(world).into();
    }
    world.timetable.after(call.now, call.delays.disk, Due::Disk(disk.id.clone()));
    world.disks.insert(disk.id.clone(), disk);
    Ok(response)
}

/// Validates the call; the disk has no id yet.
fn checked(world: &World, call: &Call<'_>) -> Result<Disk> {
    let placement = Placement::read(world, call)?;
    let snapshot = source(world, call)?;
    let category = category(call)?;
    let size = size(call, snapshot)?;
    let partition = storage_set::partition(world, call, &placement.zone)?;
    let disk = Disk {
        zone: placement.zone,
        size,
        category: category.name.to_owned(),
        performance_level: category.level.to_owned(),
        name: call.text_or_empty("DiskName"),
        description: call.text_or_empty("Description"),
        encrypted: is_encrypted(world, call, snapshot)?,
        source_snapshot_id: snapshot.map(|snapshot| snapshot.id.clone()),
        tags: tag::new_tags(call)?,
        options: DiskOptions { partition, ..options(call)? },
        ..blank(call)
    };
    match placement.instance {
        Some(instance) => for_instance(world, call, disk, instance),
        None => Ok(disk),
    }
}

/// An empty pay-as-you-go disk in the region of the call.
fn blank(call: &Call<'_>) -> Disk {
    Disk {
        region: call.region().to_owned(),
        status: DiskStatus::Creating,
        disk_type: DiskType::Data,
        enable_auto_snapshot: true,
        portable: true,
        charge_type: ChargeType::PostPaid,
        created: call.now,
        ..Disk::default()
    }
}

struct Placement<'w> {
    zone: String,
    instance: Option<&'w Instance>,
}

impl<'w> Placement<'w> {
    fn read(world: &'w World, call: &Call<'_>) -> Result<Self> {
        let region = world.regions.iter().find(|region| region.id == call.region());
        let Some(region) = region else {
            let message = format!("The region {:?} does not exist.", call.region());
            return Err(reject(call, "InvalidRegionId.NotFound", message));
        };
        if let Some(id) = call.text("InstanceId") {
            let instance = steady_instance(world, call, id)?;
            return Ok(Self { zone: instance.zone.clone(), instance: Some(instance) });
        }
        let zone = call.required("ZoneId")?;
        match region.zones.iter().any(|known| known == zone) {
            true => Ok(Self { zone: zone.to_owned(), instance: None }),
            false => Err(reject!(call, "InvalidZoneId.NotFound" =>
                "The region {} has no zone {zone:?}.", region.id)),
        }
    }
}

/// A disk for an instance is a subscription with the same end, and is attached from the start.
fn for_instance(world: &World, call: &Call<'_>, disk: Disk, instance: &Instance) -> Result<Disk> {
    reject_if!(call, instance.charge_type != ChargeType::PrePaid =>
        "InvalidInstanceChargeType.ValueNotSupported",
        "The instance {:?} is not a subscription.", instance.id);
    let device = attach::free_device(world, &instance.id).ok_or_else(|| {
        let message = format!("The instance {:?} has the maximum number of disks.", instance.id);
        reject(call, "InstanceDiskCategoryLimitExceed", message)
    })?;
    Ok(Disk {
        instance_id: Some(instance.id.clone()),
        device,
        attached: Some(call.now),
        charge_type: ChargeType::PrePaid,
        portable: false,
        delete_with_instance: true,
        options: DiskOptions { expires: instance.expires, ..disk.options },
        ..disk
    })
}

/// The snapshot that the disk is created from, if any.
fn source<'w>(world: &'w World, call: &Call<'_>) -> Result<Option<&'w Snapshot>> {
    let Some(id) = call.text("SnapshotId") else { return Ok(None) };
    let snapshot = snapshot::find(world, call, id)?;
    states::check(call, snapshot)?;
    Ok(Some(snapshot))
}

fn category(call: &Call<'_>) -> Result<&'static Category> {
    let (name, level) =
        (call.text("DiskCategory").unwrap_or(DEFAULT_CATEGORY), call.text("PerformanceLevel"));
    category::find(name, level).ok_or_else(|| {
        let message = format!("DiskCategory: the category {name:?} does not exist.");
        reject(call, "InvalidDataDiskCategory.ValueNotSupported", message)
    })
}

fn size(call: &Call<'_>, snapshot: Option<&Snapshot>) -> Result<i64> {
    let of_snapshot = snapshot.map(|snapshot| snapshot.source_disk_size);
    let size = call.integer("Size").or(of_snapshot).unwrap_or_default();
    reject_if!(call, of_snapshot.is_some_and(|min| size < min) =>
        "InvalidDiskSize.TooSmall", "Size: {size} GiB is smaller than the snapshot.");
    Ok(size)
}

fn is_encrypted(world: &World, call: &Call<'_>, snapshot: Option<&Snapshot>) -> Result<bool> {
    let requested = call.flag("Encrypted");
    if requested == Some(false) && snapshot.is_some_and(|snapshot| snapshot.encrypted) {
        let message = "A disk from an encrypted snapshot must be encrypted.";
        return Err(reject(call, "InvalidEncrypted.NotMatchSnapshot", message));
    }
    let is_encrypted = requested.unwrap_or(snapshot.is_some_and(|snapshot| snapshot.encrypted));
    let is_default = world.default_disk_keys.contains_key(call.region());
    reject_if!(call, call.text("KMSKeyId").is_some() && !is_encrypted && !is_default =>
        "InvalidEncrypted.NotMatchKmsKeyId", "KMSKeyId requires Encrypted.");
    Ok(is_encrypted)
}

fn options(call: &Call<'_>) -> Result<DiskOptions> {
    if call.text("MultiAttach").is_some_and(|value| value == "Enabled") {
        let code = "OperationDenied.ZoneNotSupportMultiAttachDisk";
        let message = "MultiAttach: this endpoint has no disks that attach to several instances.";
        return Err(reject(call, code, message));
    }
    Ok(DiskOptions {
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        kms_key_id: call.text_or_empty("KMSKeyId"),
        provisioned_iops: call.integer("ProvisionedIops"),
        bursting_enabled: call.flag("BurstingEnabled").unwrap_or(false),
        expires: None,
        partition: None,
    })
}
