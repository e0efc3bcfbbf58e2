//! Regions, zones and resource groups.

use crate::actions::prelude::*;
use crate::actions::region::zone_name;

pub(super) fn describe_regions(world: &mut World, _: &Call<'_>) -> Result<Value> {
    let region = |region: &Region| {
        json!({
            "RegionId": region.id,
            "RegionEndpoint": format!("vpc.{}.aliyuncs.com", region.id),
            "LocalName": region.local_name,
        })
    };
    let regions: Vec<_> = world.regions.iter().map(region).collect();
    Ok(json!({ "Regions": { "Region": regions } }))
}

pub(super) fn describe_zones(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let zones = zones(world, call, Some("AvailabilityZone"))?;
    Ok(json!({ "Zones": { "Zone": zones } }))
}

/// `ListEnhanhcedNatGatewayAvailableZones`; the misspelt name is that of the service.
pub(super) fn list_nat_gateway_zones(world: &mut World, call: &Call<'_>) -> Result<Value> {
    Ok(json!({ "Zones": zones(world, call, None)? }))
}

fn zones(world: &World, call: &Call<'_>, zone_type: Option<&str>) -> Result<Vec<Value>> {
    let region = lookup::region(world, call)?;
    let zone = |id: &String| {
        let mut zone = json!({ "ZoneId": id, "LocalName": zone_name(region, id) });
        if let Some(zone_type) = zone_type {
            zone["ZoneType"] = zone_type.into();
        }
        zone
    };
    Ok(region.zones.iter().map(zone).collect())
}

/// A VSwitch has no resource group of its own; it is in that of its VPC.
pub(super) fn move_resource_group(world: &mut World, call: &Call<'_>) -> Result<Value> {
    const CODE: &str = "InvalidResourceId.NotFound";
    let (id, kind) = (call.required("ResourceId")?, call.required("ResourceType")?);
    let group = match kind.to_ascii_lowercase().as_str() {
        "vpc" => {
            lookup::find_mut(&mut world.vpcs, call, id, CODE).map(|r| &mut r.resource_group_id)
        }
        "eip" => {
            lookup::find_mut(&mut world.eips, call, id, CODE).map(|r| &mut r.resource_group_id)
        }
        "natgateway" => {
            let found = lookup::find_mut(&mut world.nat_gateways, call, id, CODE);
            found.map(|found| &mut found.resource_group_id)
        }
        _ => {
            let message = format!("ResourceType: {kind:?} has no resource group here.");
            return Err(reject(call, "InvalidResourceType.NotFound", message));
        }
    };
    *group? = call.text_or_empty("NewResourceGroupId");
    Ok(json!({}))
}
