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
    let size = size(call, category, snapshot)?;
    let partition = storage_set::partition(world, call, &placement.zone)?;
    let disk = Disk {
        zone: placement.zone,
        size,
        category: category.name.to_owned(),
        performance_level: category.level.to_owned(),
        name: listed::name(call, "DiskName", "InvalidDiskName.Malformed")?,
        description: listed::description(call)?,
        encrypted: is_encrypted(world, call, snapshot)?,
        source_snapshot_id: snapshot.map(|snapshot| snapshot.id.clone()),
        tags: tag::new_tags(call)?,
        options: DiskOptions { partition, ..options(call, category)? },
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
        match (call.text("ZoneId"), call.text("InstanceId")) {
            (Some(_), Some(_)) => {
                let code = "InvalidParam.ZoneIdAndInstanceId.Conflict";
                Err(reject(call, code, "Only one of ZoneId and InstanceId can be set."))
            }
            (Some(zone), None) if region.zones.iter().any(|known| known == zone) => {
                Ok(Self { zone: zone.to_owned(), instance: None })
            }
            (Some(zone), None) => Err(reject!(call, "InvalidZoneId.NotFound" =>
                "The region {} has no zone {zone:?}.", region.id)),
            (None, Some(id)) => {
                let instance = steady_instance(world, call, id)?;
                Ok(Self { zone: instance.zone.clone(), instance: Some(instance) })
            }
            (None, None) => Err(reject!(call, "MissingParameter" =>
                "One of ZoneId and InstanceId is required.")),
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
    if let Some(level) = level.filter(|level| !category::is_level(level)) {
        let message = format!("PerformanceLevel: the level {level:?} does not exist.");
        return Err(reject(call, "InvalidPerformanceLevel.Malformed", message));
    }
    category::find(name, level).ok_or_else(|| {
        let message = format!("DiskCategory: the category {name:?} does not exist.");
        reject(call, "InvalidDataDiskCategory.ValueNotSupported", message)
    })
}

fn size(call: &Call<'_>, category: &Category, snapshot: Option<&Snapshot>) -> Result<i64> {
    let of_snapshot = snapshot.map(|snapshot| snapshot.source_disk_size);
    let Some(size) = call.integer("Size").or(of_snapshot) else {
        return Err(reject(call, "MissingParameter", "One of Size and SnapshotId is required."));
    };
    if of_snapshot.is_some_and(|min| size < min) {
        let message = format!("Size: {size} GiB is smaller than the snapshot.");
        return Err(reject(call, "InvalidDiskSize.TooSmall", message));
    }
    if !category.sizes().contains(&size) {
        let (sizes, name, level) = (category.sizes(), category.name, category.level);
        let (min, max) = sizes.into_inner();
        let message = format!("Size: a {name} {level} disk has {min} to {max} GiB, not {size}.");
        return Err(reject(call, "InvalidDataDiskSize.ValueNotSupported", message));
    }
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

fn options(call: &Call<'_>, category: &Category) -> Result<DiskOptions> {
    if call.text("MultiAttach").is_some_and(|value| value == "Enabled") {
        let code = "OperationDenied.ZoneNotSupportMultiAttachDisk";
        let message = "MultiAttach: this endpoint has no disks that attach to several instances.";
        return Err(reject(call, code, message));
    }
    let options = DiskOptions {
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        kms_key_id: call.text_or_empty("KMSKeyId"),
        provisioned_iops: call.integer("ProvisionedIops"),
        bursting_enabled: call.flag("BurstingEnabled").unwrap_or(false),
        ..DiskOptions::default()
    };
    let is_adjustable = category.is_adjustable();
    if options.bursting_enabled && !is_adjustable {
        let code = "BurstingEnabledForDiskCategoryUnsupported";
        return Err(reject(call, code, "BurstingEnabled is only supported by cloud_auto disks."));
    }
    if options.provisioned_iops.is_some() && !is_adjustable {
        let code = "ProvisionedIopsForDiskCategoryUnsupported";
        return Err(reject(call, code, "ProvisionedIops is only supported by cloud_auto disks."));
    }
    check_iops(call)?;
    Ok(options)
}

/// Maximum provisioned IOPS of one disk.
const MAX_PROVISIONED_IOPS: i64 = 50_000;

pub(super) fn check_iops(call: &Call<'_>) -> Result<()> {
    if call.integer("ProvisionedIops").is_none_or(|iops| iops <= MAX_PROVISIONED_IOPS) {
        return Ok(());
    }
    let message = format!("ProvisionedIops: at most {MAX_PROVISIONED_IOPS}.");
    Err(reject(call, "InvalidProvisionedIops.LimitExceed", message))
}
