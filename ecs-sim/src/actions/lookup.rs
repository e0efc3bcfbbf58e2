//! Resources that a call names.

use std::collections::BTreeMap;

use super::Call;
use crate::service_error::ServiceError;
use crate::world::{Region, Resource, World};

/// The resource with this id in the region of the call; in any region if the call names none,
/// where it need not.
pub(super) fn find<'w, T: Resource>(
    all: &'w BTreeMap<String, T>,
    call: &Call<'_>,
    id: &str,
    code: &'static str,
) -> Result<&'w T, ServiceError> {
    let found = all.get(id).filter(|resource| is_here(*resource, call));
    found.ok_or_else(|| missing(call, id, code))
}

/// As [`find`], for the last look before the change.
pub(super) fn find_mut<'w, T: Resource>(
    all: &'w mut BTreeMap<String, T>,
    call: &Call<'_>,
    id: &str,
    code: &'static str,
) -> Result<&'w mut T, ServiceError> {
    let found = all.get_mut(id).filter(|resource| is_here(&**resource, call));
    found.ok_or_else(|| missing(call, id, code))
}

/// Everything of a kind in the region of the call, by id; in every region if the call names none.
pub(super) fn in_region<'w, 'a, T: Resource>(
    all: &'w BTreeMap<String, T>,
    call: &Call<'a>,
) -> impl Iterator<Item = (&'w str, &'w T)> + use<'w, 'a, T> {
    let region = named_region(call);
    all.iter()
        .filter(move |(_, resource)| region.is_none_or(|region| region == resource.region()))
        .map(|(id, resource)| (id.as_str(), resource))
}

/// The region of the call, which must exist.
pub(super) fn region<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Region, ServiceError> {
    let found = world.regions.iter().find(|region| region.id == call.region());
    found.ok_or_else(|| {
        let message = format!("There is no region {:?}.", call.region());
        ServiceError::not_found("InvalidRegionId.NotFound", message)
    })
}

fn is_here<T: Resource>(resource: &T, call: &Call<'_>) -> bool {
    named_region(call).is_none_or(|region| region == resource.region())
}

fn named_region<'a>(call: &Call<'a>) -> Option<&'a str> {
    call.text("RegionId").or(call.text("regionId"))
}

/// Status 404.
pub(super) fn missing(call: &Call<'_>, id: &str, code: &'static str) -> ServiceError {
    ServiceError::not_found(code, format!("There is no {id:?} in the region {}.", call.region()))
}
