//! `ModifyNetworkInterfaceAttribute` and `DeleteNetworkInterface`.

use super::{choice, interface, interface_mut, steady};
use crate::actions::prelude::*;

pub(super) fn modify_network_interface_attribute(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value> {
    let texts = Texts::of(call, "NetworkInterfaceName");
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
    texts.set(&mut interface.name, &mut interface.description);
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
    let id = steady(world, call)?.id.clone();
    world.network_interfaces.remove(&id);
    world.free_eips();
    Ok(json!({}))
}
