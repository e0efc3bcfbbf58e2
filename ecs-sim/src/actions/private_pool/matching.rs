//! Which private pools instances use.

use crate::actions::prelude::*;

/// The choice of an instance, and the pools that have room for it.
pub(in crate::actions) struct PoolMatch {
    pub(in crate::actions) criteria: String,
    /// Pools in order of use, with their room.
    rooms: Vec<(String, usize)>,
}

impl PoolMatch {
    /// The choice of `PrivatePoolOptions` for instances of a type in a zone.
    pub(in crate::actions) fn of(
        world: &World,
        call: &Call<'_>,
        zone: &str,
        instance_type: &str,
    ) -> Result<Self> {
        let criteria = call.text("PrivatePoolOptions.MatchCriteria").unwrap_or("Open");
        let rooms = match criteria {
            "Open" => world.open_pools(zone, instance_type),
            "Target" => vec![target(world, call, zone, instance_type)?],
            _ => Vec::new(),
        };
        let rooms = rooms.into_iter().map(|(id, room)| (id.to_owned(), room)).collect();
        Ok(Self { criteria: criteria.to_owned(), rooms })
    }

    /// The stock for the instances, of which `public` is outside of pools.
    pub(in crate::actions) fn stock(&self, public: usize) -> usize {
        let room = self.rooms.iter().map(|(_, room)| room).sum();
        if self.criteria == "Target" { room } else { public.saturating_add(room) }
    }

    pub(in crate::actions) fn is_target(&self) -> bool {
        self.criteria == "Target"
    }

    /// The pool of the instance at an index of the call, if one has room.
    pub(in crate::actions) fn pool(&self, mut index: usize) -> Option<String> {
        for (id, room) in &self.rooms {
            if index < *room {
                return Some(id.clone());
            }
            index -= room;
        }
        None
    }
}

/// The pool that the call names.
fn target<'w>(
    world: &'w World,
    call: &Call<'_>,
    zone: &str,
    instance_type: &str,
) -> Result<(&'w str, usize)> {
    let id = call.required("PrivatePoolOptions.Id")?;
    let found = world.private_pool(id).filter(|pool| {
        pool.region == call.region() && pool.zone == zone && pool.instance_type == instance_type
    });
    let pool = found.ok_or_else(|| {
        reject!(call, "Invalid.PrivatePoolOptions.Id" =>
        "{id:?} is not a pool for {instance_type} in {zone}.")
    })?;
    states::check(call, pool)?;
    Ok((&pool.id, world.room_in_pool(pool)))
}

/// `ModifyInstanceAttachmentAttributes`
pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("InstanceId")?;
    let instance = world.instances.get_mut(id).filter(|found| found.region == call.region());
    let Some(instance) = instance else {
        return Err(reject!(call, "Invalid.InstanceId" => "{id:?} does not exist in the region."));
    };
    // Its own place counts as free, so that it can stay.
    let before = instance.options.used_pool.take();
    let (zone, instance_type) = (instance.zone.clone(), instance.instance_type.clone());
    let chosen = PoolMatch::of(world, call, &zone, &instance_type);
    let is_full = |chosen: &PoolMatch| chosen.is_target() && chosen.stock(0) == 0;
    let checked = chosen.and_then(|chosen| match is_full(&chosen) {
        true => Err(reject(call, "Invalid.PrivatePoolOptions.NoStock", "The pool is full.")),
        false => Ok(chosen),
    });
    let Some(instance) = world.instances.get_mut(id) else { return Ok(json!({})) };
    match checked {
        Ok(chosen) => {
            instance.options.used_pool = chosen.pool(0);
            instance.options.pool_criteria = Some(chosen.criteria);
            Ok(json!({}))
        }
        Err(error) => {
            instance.options.used_pool = before;
            Err(error)
        }
    }
}

/// `DescribeInstanceAttachmentAttributes`
pub(super) fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let ids = call.json_list("InstanceIds")?.unwrap_or_default();
    for id in &ids {
        if world.instances.get(id).is_none_or(|instance| instance.region != call.region()) {
            return Err(lookup::missing(call, id, "InvalidInstanceIds.NotFound"));
        }
    }
    let found = world.instances.iter().filter(|(id, _)| ids.contains(id));
    let page = Page::of(call, found.map(|(id, instance)| (id.as_str(), instance)))?;
    page.response(call, |instance| {
        let options = &instance.options;
        let pool = options.used_pool.as_ref().and_then(|id| world.private_pool(id));
        let pool = pool.filter(|pool| pool.status != PoolStatus::Released);
        json!({
            "InstanceId": instance.id,
            "PrivatePoolOptionsId": pool.map(|pool| pool.id.as_str()).unwrap_or_default(),
            "PrivatePoolOptionsMatchCriteria": options.pool_criteria.as_deref().unwrap_or("Open"),
        })
    })
}
