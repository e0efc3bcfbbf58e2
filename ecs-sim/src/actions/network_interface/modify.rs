//! `ModifyNetworkInterfaceAttribute` and `DeleteNetworkInterface`.

use serde_json::{Value, json};

use super::{Call, choice, interface, interface_mut, names, wrong_status};
use crate::service_error::{Result, ServiceError};
use crate::world::{NetworkInterfaceStatus, World};

pub(super) fn modify_network_interface_attribute(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value> {
    let name = super::name(call)?;
    let description = names::description(call, "InvalidParameter")?;
    let found = interface(world, call)?;
    let ids = call.list("SecurityGroupId");
    if found.is_primary && !ids.is_empty() {
        let message =
            format!("{} is primary: change the groups of its instance instead.", found.id);
        let code = "InvalidOperation.PrimaryEniOnlySupportModifyNameAndDesc";
        return Err(ServiceError::not_found(code, message));
    }
    let groups = choice::security_groups(world, call, &ids, &found.vpc_id)?;
    let interface = interface_mut(world, call)?;
    if !name.is_empty() {
        interface.name = name;
    }
    if call.is_sent("Description") {
        interface.description = description;
    }
    if !groups.is_empty() {
        interface.security_group_ids = groups;
    }
    interface.delete_on_release =
        call.flag("DeleteOnRelease").unwrap_or(interface.delete_on_release);
    interface.source_dest_check =
        call.flag("SourceDestCheck").unwrap_or(interface.source_dest_check);
    Ok(json!({}))
}

pub(super) fn delete_network_interface(world: &mut World, call: &Call<'_>) -> Result<Value> {
    // Unlike other actions, this one documents status 403 for a missing interface.
    let found = interface(world, call)
        .map_err(|error| ServiceError::forbidden(error.code, error.message))?;
    if found.status != NetworkInterfaceStatus::Available {
        return Err(wrong_status(found));
    }
    let id = found.id.clone();
    world.network_interfaces.remove(&id);
    world.free_eips();
    Ok(json!({}))
}
