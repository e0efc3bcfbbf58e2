//! Private pools: capacity reservations, elasticity assurances, and the instances that use them.

mod assurance;
mod create;
mod list;
mod matching;
mod reservation;
#[cfg(test)]
mod tests;

use crate::actions::prelude::*;

pub(super) use matching::PoolMatch;

pub(super) const ACTIONS: Table = &[
    ("CreateCapacityReservation", reservation::create),
    ("CreateElasticityAssurance", assurance::create),
    ("DescribeCapacityReservationInstances", list::reservation_instances),
    ("DescribeCapacityReservations", list::reservations),
    ("DescribeElasticityAssuranceAutoRenewAttribute", assurance::describe_renewal),
    ("DescribeElasticityAssuranceInstances", list::assurance_instances),
    ("DescribeElasticityAssurances", list::assurances),
    ("DescribeInstanceAttachmentAttributes", matching::describe),
    ("ModifyCapacityReservation", reservation::modify),
    ("ModifyElasticityAssurance", assurance::modify),
    ("ModifyElasticityAssuranceAutoRenewAttribute", assurance::modify_renewal),
    ("ModifyInstanceAttachmentAttributes", matching::modify),
    ("ReleaseCapacityReservation", reservation::release),
    ("RenewElasticityAssurances", assurance::renew),
];

const ID: &str = "PrivatePoolOptions.Id";
const NAME: &str = "PrivatePoolOptions.Name";

const TEXTS: &[Attribute<PrivatePool>] =
    &[(NAME, |pool| &mut pool.name), ("Description", |pool| &mut pool.description)];

type Pools = BTreeMap<String, PrivatePool>;

/// Changes the name and the description of a pool that still exists.
fn set_texts<'p>(pools: &'p mut Pools, call: &Call<'_>) -> Result<&'p mut PrivatePool> {
    let id = call.required(ID)?;
    let pool = lookup::find_mut(pools, call, id, "InvalidPrivatePoolId.NotFound")?;
    reject_if!(call, pool.status == PoolStatus::Released =>
        "IncorrectPrivatePoolStatus", "{id} is Released.");
    attributes::set(call, pool, TEXTS);
    Ok(pool)
}

/// The new amount of instances of a call that changes it.
fn new_amount(call: &Call<'_>, used: usize) -> Result<Option<usize>> {
    let Some(number) = call.integer("InstanceAmount") else { return Ok(None) };
    let amount = usize::try_from(number).ok().filter(|amount| *amount >= used);
    amount.map(Some).ok_or_else(|| {
        reject!(call, "InvalidInstanceAmount.ValueNotSupported" =>
        "InstanceAmount: {number} is below {used} in use.")
    })
}

/// How many instances of a pool are in use; 0 if it does not exist.
fn used(world: &crate::world::World, call: &Call<'_>) -> usize {
    let pool = call.text(ID).and_then(|id| world.private_pool(id));
    pool.map_or(0, |pool| world.pool_users(pool).count())
}
