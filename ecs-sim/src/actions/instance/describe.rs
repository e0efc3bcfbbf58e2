//! `DescribeInstances`.

use super::{filter, wire};
use crate::actions::prelude::*;

pub(super) fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let world = &*world;
    let filter = filter::wanted(world, call)?;
    let page = match call.json_list("InstanceIds")? {
        Some(ids) => {
            let ids = some_ids(&ids)?;
            let named = ids.into_iter().filter_map(|id| world.instances.get(id));
            page(call, named.filter(|instance| filter.matches(instance)))?
        }
        None => filter.page(&world.instances)?,
    };
    Ok(page.response("Instances", "Instance", |instance| wire::instance(world, instance)))
}

fn some_ids(ids: &[String]) -> Result<BTreeSet<&String>> {
    if ids.len() > 100 {
        return Err(ServiceError::invalid(format!(
            "InstanceIds: at most 100 ids, not {}.",
            ids.len()
        )));
    }
    Ok(ids.iter().collect())
}

/// A page of instances, ordered by id.
pub(super) fn page<'w>(
    call: &Call<'_>,
    instances: impl Iterator<Item = &'w Instance>,
) -> Result<Page<&'w Instance>> {
    Page::of(call, instances.map(|instance| (instance.id.as_str(), instance)))
}
