//! `DescribeInstanceStatus` and `DescribeInstanceAttribute`.

use super::describe::page;
use super::{find, wire};
use crate::actions::prelude::*;

pub(super) fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (zone, cluster) = (call.text("ZoneId"), call.text("ClusterId"));
    let is_wanted = |instance: &&Instance| {
        instance.region == call.region()
            && zone.is_none_or(|zone| zone == instance.zone)
            // HPC clusters do not exist here.
            && cluster.is_none()
    };
    let ids: BTreeSet<&str> = call.list("InstanceId").into_iter().collect();
    let keyed = |instance: &'_ Instance| {
        json!({
            "InstanceId": instance.id,
            "Status": instance.status.as_str(),
        })
    };
    let page = if ids.is_empty() {
        page(call, world.instances.values().filter(is_wanted))?
    } else {
        let named = ids.into_iter().filter_map(|id| world.instances.get(id));
        page(call, named.filter(is_wanted))?
    };
    Ok(page.response("InstanceStatuses", "InstanceStatus", keyed))
}

pub(super) fn attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    Ok(wire::attribute(find::named(world, call)?))
}
