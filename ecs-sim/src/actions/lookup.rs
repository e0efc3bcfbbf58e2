//! Lookup of resources by id and region.

use std::collections::BTreeMap;

use ecs_api_spec::ActionSpec;
use serde_json::{Value, json};

use super::{Call, listed};
use crate::service_error::{Result, ServiceError};
use crate::world::{Kind, Region, Resource, World};

/// The resource with this id in the region of the call, or in any region if the call sends no
/// region.
pub(super) fn find<'w, T: Resource>(
    all: &'w BTreeMap<String, T>,
    call: &Call<'_>,
    id: &str,
    code: &'static str,
) -> Result<&'w T> {
    let found = all.get(id).filter(|resource| is_here(*resource, call));
    found.ok_or_else(|| missing(call, id, code))
}

/// Like [`find`], for the change itself.
pub(super) fn find_mut<'w, T: Resource>(
    all: &'w mut BTreeMap<String, T>,
    call: &Call<'_>,
    id: &str,
    code: &'static str,
) -> Result<&'w mut T> {
    let found = all.get_mut(id).filter(|resource| is_here(&**resource, call));
    found.ok_or_else(|| missing(call, id, code))
}

/// The resource that the call names by the parameter of its kind.
pub(super) fn named<'w, T: Kind>(world: &'w World, call: &Call<'_>) -> Result<&'w T> {
    find(T::all(world), call, call.required(T::ID)?, not_found::<T>(call))
}

/// Like [`named`], for the change itself.
pub(super) fn named_mut<'w, T: Kind>(world: &'w mut World, call: &Call<'_>) -> Result<&'w mut T> {
    find_mut(T::all_mut(world), call, call.required(T::ID)?, not_found::<T>(call))
}

/// Adds a resource. The response has its id.
pub(super) fn add<T: Kind>(world: &mut World, resource: T) -> Result<Value> {
    let response = Value::from_iter([(T::ID, resource.id())]);
    save(world, resource)?;
    Ok(response)
}

/// Adds or replaces a resource. The response is empty.
pub(super) fn save<T: Kind>(world: &mut World, resource: T) -> Result<Value> {
    T::all_mut(world).insert(resource.id().to_owned(), resource);
    Ok(json!({}))
}

fn not_found<T: Kind>(call: &Call<'_>) -> &'static str {
    let listed = Some(T::NOT_FOUND).filter(|code| listed::lists(call, code));
    listed.or_else(|| listed::missing(call, T::ID)).unwrap_or(T::NOT_FOUND)
}

/// All resources of a type in the region of the call, by id, or of all regions if the call sends no
/// region.
pub(super) fn in_region<'w, 'a, T: Resource>(
    all: &'w BTreeMap<String, T>,
    call: &Call<'a>,
) -> impl Iterator<Item = (&'w str, &'w T)> + use<'w, 'a, T> {
    let region = named_region(call);
    all.iter()
        .filter(move |(_, resource)| region.is_none_or(|region| region == resource.region()))
        .map(|(id, resource)| (id.as_str(), resource))
}

/// Rejects a call that names a region which does not exist.
pub(super) fn sent_region(world: &World, call: &Call<'_>) -> Result<()> {
    let is_required = |spec: &ActionSpec| {
        spec.parameters
            .iter()
            .any(|parameter| parameter.name == "RegionId" && parameter.schema.required)
    };
    match named_region(call) {
        Some(_) => region(world, call).map(drop),
        None if call.is_sent("RegionId") && is_required(call.entry.spec()?) => {
            call.required("RegionId").map(drop)
        }
        None => Ok(()),
    }
}

/// The region of the call, if it exists.
pub(super) fn region<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Region> {
    let found = world.regions.iter().find(|region| region.id == call.region());
    found.ok_or_else(|| {
        let message = format!("The region {:?} does not exist.", call.region());
        listed::reject_missing(call, &["InvalidRegionId.NotFound"], message)
    })
}

fn is_here<T: Resource>(resource: &T, call: &Call<'_>) -> bool {
    named_region(call).is_none_or(|region| region == resource.region())
}

fn named_region<'a>(call: &Call<'a>) -> Option<&'a str> {
    call.text("RegionId").or(call.text("regionId"))
}

/// A "not found" error, with status 404 unless the action lists another one.
pub(super) fn missing(call: &Call<'_>, id: &str, code: &'static str) -> ServiceError {
    let message = format!("{id:?} does not exist in the region {}.", call.region());
    listed::reject_missing(call, &[code], message)
}
