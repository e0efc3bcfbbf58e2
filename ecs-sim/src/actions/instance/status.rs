//! `DescribeInstanceStatus` and `DescribeInstanceAttribute`.

use super::{describe, find, wire};
use crate::actions::prelude::*;

// HPC clusters do not exist here.
const FILTERS: Filters<Instance> =
    filters!(|_, _, instance| Is { "ZoneId": &instance.zone, "ClusterId": "" });

pub(super) fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let row = |instance: &Instance| json!({ "InstanceId": instance.id, "Status": instance.status.as_str() });
    let ids = call.list("InstanceId");
    match ids.is_empty() {
        true => filter::list(world, call, FILTERS, row),
        false => {
            let named = describe::named(world, call, ids.into_iter());
            filter::list_of(world, call, named, FILTERS, row)
        }
    }
}

pub(super) fn attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    Ok(wire::attribute(world, find::named(world, call)?))
}
