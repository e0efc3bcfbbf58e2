//! Association of EIPs with instances, network interfaces and NAT gateways.

use super::eip::NOT_FOUND;
use crate::actions::prelude::*;

pub(super) fn associate_eip_address(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("AllocationId")?;
    let eip = lookup::find(&world.eips, call, id, NOT_FOUND)?;
    reject_if!(call, let Some(user) = &eip.user =>
        "IncorrectEipStatus", "{id} is already associated with {}.", user.id);
    let user = new_user(world, call)?;
    // A NAT gateway can have several.
    reject_if!(call, let Some(other) = world.eip_of(&user.id).filter(|_| user.kind != "Nat") =>
        "InvalidAssociation.Duplicated", "{} already has the address {}.", user.id, other.id);
    lookup::find_mut(&mut world.eips, call, id, NOT_FOUND)?.user = Some(user);
    Ok(json!({}))
}

fn new_user(world: &World, call: &Call<'_>) -> Result<EipUser> {
    let id = call.required("InstanceId")?;
    let kind = call.text("InstanceType").unwrap_or("EcsInstance");
    let private_ip = match kind {
        "EcsInstance" => address_of_instance(world, call, id)?,
        "Nat" => address_of_gateway(world, call, id)?,
        "NetworkInterface" => address_of_interface(world, call, id)?,
        other => {
            let message = format!(
                "InstanceType: {other:?} is not supported by this endpoint; use EcsInstance, \
                 Nat or NetworkInterface."
            );
            return Err(reject(call, "InvalidInstanceType.ValueNotSupported", message));
        }
    };
    Ok(EipUser { kind: kind.to_owned(), id: id.to_owned(), private_ip })
}

fn address_of_instance(world: &World, call: &Call<'_>, id: &str) -> Result<String> {
    let instance = lookup::find(&world.instances, call, id, "InvalidInstance.NotExist")?;
    states::check(call, instance)?;
    reject_if!(call, instance.public_ip.is_some() =>
        "EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP", "{id} has a public address of its own.");
    Ok(instance.private_ip.clone())
}

fn address_of_gateway(world: &World, call: &Call<'_>, id: &str) -> Result<String> {
    let gateway = lookup::find(&world.nat_gateways, call, id, "InvalidInstance.NotExist")?;
    if gateway.status != NetworkStatus::Available || gateway.network_type != "internet" {
        let message =
            format!("{id} is {} and of the type {}.", gateway.status_text(), gateway.network_type);
        return Err(reject(call, "IncorrectStatus.NatGateway", message));
    }
    Ok(gateway.private_ip.clone())
}

fn address_of_interface(world: &World, call: &Call<'_>, id: &str) -> Result<String> {
    let found = world.network_interfaces.get(id);
    let interface = found.ok_or_else(|| {
        let missing = lookup::missing(call, id, "InvalidNicOrVm.NotFound");
        ServiceError::bad(missing.code, missing.message)
    })?;
    states::check(call, interface)?;
    reject_if!(call, interface.is_primary =>
        "InvalidStatus.EniStatusNotSupport", "{id} is primary.");
    match call.text("PrivateIpAddress") {
        None => Ok(interface.primary_ip.clone()),
        Some(wanted) if interface.primary_ip == wanted => Ok(wanted.to_owned()),
        Some(wanted) if interface.secondary_ips.iter().any(|ip| ip == wanted) => {
            Ok(wanted.to_owned())
        }
        Some(wanted) => Err(reject!(call, "OperationFailed.EniSubIp" =>
            "{id} does not have the address {wanted:?}.")),
    }
}

pub(super) fn unassociate_eip_address(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("AllocationId")?;
    let address = lookup::find(&world.eips, call, id, NOT_FOUND)?.address.as_str();
    let (snat, forward) = (world.snat_entry_of(address), world.forward_entry_of(address));
    let snat = snat.map(|entry| entry.id.clone());
    let forward = forward.map(|entry| entry.id.clone());
    let eip = lookup::find_mut(&mut world.eips, call, id, NOT_FOUND)?;
    let Some(user) = &eip.user else {
        return Err(reject(call, "IncorrectEipStatus", format!("{id} is not associated.")));
    };
    let wanted = call.text("InstanceId").unwrap_or(&user.id);
    reject_if!(call, wanted != user.id =>
        "InvalidInstanceId.NotFound", "{id} is associated with {}, not with {wanted}.", user.id);
    reject_if!(call, let Some(entry) = snat =>
        "InvalidIpStatus.HasBeenUsedBySnatTable", "{entry} uses the address; delete it first.");
    reject_if!(call, let Some(entry) = forward =>
        "InvalidIpStatus.HasBeenUsedByForwardEntry", "{entry} uses the address; delete it first.");
    eip.user = None;
    Ok(json!({}))
}
