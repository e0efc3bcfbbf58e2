//! Disks.

mod attach;
mod attributes;
mod category;
mod charge;
mod create;
mod delete;
mod describe;
mod encryption;
mod full_status;
mod login;
mod reset;
mod resize;
mod specification;
mod system;
#[cfg(test)]
mod tests;
mod wire;

use crate::actions::prelude::*;

pub(super) const ACTIONS: Table = &[
    ("AttachDisk", attach::attach_disk),
    ("CreateDisk", create::create_disk),
    ("DeleteDisk", delete::delete_disk),
    ("DescribeDiskDefaultKMSKeyId", encryption::key),
    ("DescribeDiskEncryptionByDefaultStatus", encryption::status),
    ("DescribeDisks", describe::describe_disks),
    ("DescribeDisksFullStatus", full_status::describe_disks_full_status),
    ("DetachDisk", attach::detach_disk),
    ("DisableDiskEncryptionByDefault", encryption::disable),
    ("EnableDiskEncryptionByDefault", encryption::enable),
    ("ModifyDiskAttribute", attributes::modify_disk_attribute),
    ("ModifyDiskChargeType", charge::modify_disk_charge_type),
    ("ModifyDiskDefaultKMSKeyId", encryption::set_key),
    ("ModifyDiskSpec", specification::modify_disk_spec),
    ("ReInitDisk", reset::re_init_disk),
    ("ReplaceSystemDisk", system::replace_system_disk),
    ("ResetDisk", reset::reset_disk),
    ("ResetDiskDefaultKMSKeyId", encryption::set_key),
    ("ResetDisks", reset::reset_disks),
    ("ResizeDisk", resize::resize_disk),
];

/// The disk with this id, in the region of the call if it sends one.
pub(super) fn find<'w>(world: &'w World, call: &Call<'_>, id: &str) -> Result<&'w Disk> {
    lookup::find(&world.disks, call, id, "InvalidDiskId.NotFound")
}

/// The instance with this id, if it is in a state that the action allows.
pub(super) fn steady_instance<'w>(
    world: &'w World,
    call: &Call<'_>,
    id: &str,
) -> Result<&'w Instance> {
    let instance = instance(world, call, id)?;
    states::check(call, instance).map(|()| instance)
}

/// The stopped instance with this id.
fn stopped_instance<'w>(world: &'w World, call: &Call<'_>, id: &str) -> Result<&'w Instance> {
    let (instance, code) = (instance(world, call, id)?, "IncorrectInstanceStatus");
    in_state(call, id, instance.status.as_str(), &["Stopped"], code).map(|()| instance)
}

/// The instance with this id, if it is not locked.
fn instance<'w>(world: &'w World, call: &Call<'_>, id: &str) -> Result<&'w Instance> {
    let instance = lookup::find(&world.instances, call, id, "InvalidInstanceId.NotFound")?;
    reject_if!(call, instance.locks.iter().any(|lock| lock.eq_ignore_ascii_case("security")) =>
        "InstanceLockedForSecurity", "The instance {id:?} is locked for security reasons.");
    Ok(instance)
}

/// Rejects changes to a disk while a snapshot of it is in progress.
fn check_no_snapshot(
    world: &World,
    call: &Call<'_>,
    disk: &Disk,
    code: &'static str,
) -> Result<()> {
    reject_if!(call, world.has_unfinished_snapshot(&disk.id) =>
        code, "A snapshot of the disk {:?} is in progress.", disk.id);
    Ok(())
}

/// Changes a disk and starts a transition.
fn begin(
    world: &mut World,
    call: &Call<'_>,
    id: &str,
    status: DiskStatus,
    change: impl FnOnce(&mut Disk),
) {
    if let Some(disk) = world.disks.get_mut(id) {
        change(disk);
        disk.status = status;
        world.timetable.after(call.now, call.delays.disk, Due::Disk(id.to_owned()));
    }
}

pub(super) fn order_id(world: &mut World) -> String {
    let [a, b, c, d, e, ..] = world.ids.bytes("order");
    format!("2{:014}", u64::from_be_bytes([0, 0, 0, a, b, c, d, e]) % 100_000_000_000_000)
}
