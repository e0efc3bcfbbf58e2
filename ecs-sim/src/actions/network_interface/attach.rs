//! `AttachNetworkInterface` and `DetachNetworkInterface`.

use super::{interface, interface_mut};
use crate::actions::prelude::*;

pub(super) fn attach_network_interface(world: &mut World, call: &Call<'_>) -> Result<Value> {
    reject_trunk(call)?;
    let found = interface(world, call)?;
    reject_if!(call, found.is_primary =>
        "InvalidOperation.InvalidEniType", "{} is primary and belongs to its instance.", found.id);
    states::check(call, found)?;
    let instance = instance(world, call)?;
    check_placement(found, instance)?;
    let count = world.network_interfaces.of_instance(&instance.id).count();
    let resource = "network interfaces of an instance";
    let code = "EniPerInstanceLimitExceeded";
    quota::check(count + 1, max_interfaces(instance), resource, code)?;
    let instance_id = instance.id.clone();
    let interface = interface_mut(world, call)?;
    interface.instance_id = Some(instance_id);
    begin(world, call, NetworkInterfaceStatus::Attaching, call.delays.disk)
}

pub(super) fn detach_network_interface(world: &mut World, call: &Call<'_>) -> Result<Value> {
    reject_trunk(call)?;
    let found = interface(world, call)?;
    let instance = instance(world, call)?;
    reject_if!(call, found.is_primary =>
        "InvalidOperation.DetachPrimaryEniNotAllowed",
        "{} is primary and cannot be detached.", found.id);
    states::check(call, found)?;
    reject_if!(call, found.instance_id.as_deref() != Some(&instance.id) =>
        "InvalidParameter.EniNotBelongEcs", "{} is not attached to {}.", found.id, instance.id);
    begin(world, call, NetworkInterfaceStatus::Detaching, call.delays.disk)
}

/// The maximum number of interfaces for the instance type, including the primary one.
fn max_interfaces(instance: &Instance) -> usize {
    let known = World::instance_type(&instance.instance_type);
    let number = known.and_then(|found| usize::try_from(found.network.interfaces).ok());
    number.unwrap_or(quota::INTERFACES_PER_INSTANCE)
}

fn begin(
    world: &mut World,
    call: &Call<'_>,
    status: NetworkInterfaceStatus,
    wait: Duration,
) -> Result<Value> {
    let interface = interface_mut(world, call)?;
    interface.status = status;
    let due = Due::NetworkInterface(interface.id.clone());
    world.timetable.after(call.now, wait, due);
    Ok(json!({}))
}

fn reject_trunk(call: &Call<'_>) -> Result<()> {
    reject_if!(call, call.text("TrunkNetworkInstanceId").is_some() =>
        "InvalidOperation.TrunkingIsNotAllowed",
        "TrunkNetworkInstanceId: this endpoint has no trunk interfaces.");
    Ok(())
}

/// The instance of the call, if it is running or stopped.
fn instance<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Instance> {
    let id = call.required("InstanceId")?;
    let instance = lookup::find(&world.instances, call, id, "InvalidEcsId.NotFound")?;
    states::check(call, instance).map(|()| instance)
}

fn check_placement(interface: &NetworkInterface, instance: &Instance) -> Result<()> {
    let (code, location) = if interface.vpc_id != instance.vpc_id {
        ("InvalidOperation.VpcMismatch", "VPC")
    } else if interface.zone != instance.zone {
        ("InvalidOperation.AvailabilityZoneMismatch", "zone")
    } else {
        return Ok(());
    };
    let message = format!("{} and {} are not in the same {location}.", interface.id, instance.id);
    Err(ServiceError::forbidden(code, message))
}
