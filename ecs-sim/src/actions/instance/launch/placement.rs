//! Placement of new instances: VSwitch, zone and security groups.

use super::super::security_groups;
use crate::actions::prelude::*;

#[derive(Clone, Debug)]
pub(super) struct Placement {
    pub(super) v_switch: VSwitch,
    pub(super) security_group_ids: Vec<String>,
}

impl Placement {
    /// `primary` holds the parameters of the first network interface.
    pub(super) fn of(world: &World, call: &Call<'_>, primary: Option<&Fields<'_>>) -> Result<Self> {
        let place = primary.cloned().unwrap_or_else(|| call.own_fields());
        let requested = place.text("VSwitchId");
        let v_switch = match requested {
            Some(id) => v_switch(world, call, id)?,
            None => default_v_switch(world, call)?,
        };
        let ids = group_ids(&place);
        let security_group_ids = match ids.is_empty() {
            true => vec![default_security_group(world, call, v_switch)?],
            false => {
                security_groups::check(world, call, &v_switch.vpc_id, &ids, requested.is_some())?
            }
        };
        Ok(Self { v_switch: v_switch.clone(), security_group_ids })
    }
}

/// The VSwitch with this id, in the zone of the call if it sends one.
pub(super) fn v_switch<'w>(world: &'w World, call: &Call<'_>, id: &str) -> Result<&'w VSwitch> {
    let v_switch = lookup::find(&world.v_switches, call, id, "InvalidVSwitchId.NotFound")?;
    match call.text("ZoneId") {
        Some(zone) if zone != v_switch.zone => Err(reject!(call, "ResourcesNotInSameZone" =>
            "The VSwitch {id} is in the zone {}, not {zone}.", v_switch.zone)),
        _ => Ok(v_switch),
    }
}

fn default_v_switch<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w VSwitch> {
    let (region, zone) = (call.region(), call.text("ZoneId"));
    if zone.is_some_and(|zone| !zone.starts_with(region)) {
        let message = format!("The region {region} has no zone {:?}.", zone.unwrap_or_default());
        return Err(reject_missing(call, &["InvalidZoneId.NotFound"], message));
    }
    world.default_v_switch(region, zone).ok_or_else(|| {
        reject!(call, "InvalidVSwitchId.Necessary" =>
        "VSwitchId is required: the region or zone has no default VSwitch.")
    })
}

/// The security groups of an instance or of a network interface in the request.
pub(super) fn group_ids<'a>(fields: &Fields<'a>) -> Vec<&'a str> {
    let one = fields.text("SecurityGroupId");
    one.map_or_else(|| fields.list("SecurityGroupIds"), |one| vec![one])
}

/// The security group is optional in a default VPC.
fn default_security_group(world: &World, call: &Call<'_>, v_switch: &VSwitch) -> Result<String> {
    let group = world.default_security_group(&v_switch.vpc_id);
    match group.filter(|_| v_switch.is_default) {
        Some(group) => Ok(group.id.clone()),
        None => Err(reject!(call, "MissingParameter" =>
            "Required but missing or empty: SecurityGroupId.")),
    }
}
