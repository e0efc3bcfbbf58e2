//! Creations, changes and deletions that take time.

use crate::actions::prelude::*;

/// Adds a resource that is pending for a while. The response has its id.
pub(super) fn create<T: Kind>(world: &mut World, call: &Call<'_>, resource: T) -> Result<Value> {
    end(world, call, resource.id());
    lookup::add(world, resource)
}

/// Replaces a resource by one that is pending for a while.
pub(super) fn change<T: Kind>(world: &mut World, call: &Call<'_>, resource: T) -> Result<Value> {
    end(world, call, resource.id());
    lookup::save(world, resource)
}

/// Begins the deletion of a resource.
pub(super) fn delete<T: Kind + Transient>(
    world: &mut World,
    call: &Call<'_>,
    id: &str,
) -> Result<Value> {
    end(world, call, id);
    if let Some(resource) = T::all_mut(world).get_mut(id) {
        *resource.status() = NetworkStatus::Deleting;
    }
    Ok(json!({}))
}

fn end(world: &mut World, call: &Call<'_>, id: &str) {
    world.timetable.after(call.now, call.delays.disk, Due::Network(id.to_owned()));
}
