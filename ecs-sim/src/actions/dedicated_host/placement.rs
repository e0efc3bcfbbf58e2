//! Instances on dedicated hosts: which host takes them, and what is left of its capacity.

use super::host_type::HostType;
use crate::actions::prelude::*;
use crate::catalogue;

/// What a host has, and what its instances leave of it.
pub(super) struct Capacity {
    pub(super) vcpus: i64,
    pub(super) available_vcpus: i64,
    /// GiB, as the next one.
    pub(super) memory: i64,
    pub(super) available_memory: f64,
}

impl Capacity {
    pub(super) fn of(world: &World, host: &DedicatedHost, kind: &HostType) -> Self {
        let types = world.instances_on_host(&host.id);
        let types = types.filter_map(|instance| catalogue::instance_type(&instance.instance_type));
        let (cpus, used) =
            types.fold((0, 0.0), |(cpus, memory), found| (cpus + found.cpu, memory + found.memory));
        #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
        let vcpus = (kind.cores as f64 * 2.0 * host.cpu_over_commit_ratio) as i64;
        #[allow(clippy::cast_precision_loss)]
        let available_memory = kind.memory as f64 - used;
        Self { vcpus, available_vcpus: vcpus - cpus, memory: kind.memory, available_memory }
    }

    /// How many more instances of a type fit.
    pub(super) fn room(&self, found: &catalogue::InstanceType) -> i64 {
        #[allow(clippy::cast_possible_truncation)]
        let by_memory = (self.available_memory / found.memory) as i64;
        by_memory.min(self.available_vcpus / found.cpu).max(0)
    }
}

/// The host of new or moved instances: the named one, or with `Tenancy` `host` the first that places
/// instances automatically and has room.
pub(in crate::actions) fn host_for<'w>(
    world: &'w World,
    call: &Call<'_>,
    zone: &str,
    instance_type: &str,
    amount: usize,
) -> Result<Option<&'w DedicatedHost>> {
    let amount = i64::try_from(amount).unwrap_or(i64::MAX);
    if let Some(id) = call.text("DedicatedHostId") {
        let host = lookup::find(&world.dedicated_hosts, call, id, super::NOT_FOUND)?;
        return check(world, call, host, (zone, instance_type, amount)).map(|()| Some(host));
    }
    if call.text("Tenancy") != Some("host") {
        return Ok(None);
    }
    let mut all = lookup::in_region(&world.dedicated_hosts, call).map(|(_, host)| host);
    let found = all.find(|host| {
        host.zone == zone
            && host.auto_placement == "on"
            && is_usable(call, host)
            && room(world, host, instance_type).is_some_and(|room| room >= amount)
    });
    found.map(Some).ok_or_else(|| {
        reject!(call, "NoAvaliableDedicatedHost" =>
            "No dedicated host in {zone} has room for {amount} of {instance_type}.")
    })
}

fn check(
    world: &World,
    call: &Call<'_>,
    host: &DedicatedHost,
    (zone, instance_type, amount): (&str, &str, i64),
) -> Result<()> {
    let id = &host.id;
    let codes = if !is_usable(call, host) {
        ["IncorrectDedicatedHostStatus", "InvalidDedicatedHostStatus.NotSupport"]
    } else if host.zone != zone {
        ["InvalidDedicatedHost.ZoneNotMatch", "InvalidDeploymentOnHost"]
    } else {
        match room(world, host, instance_type) {
            None => ["DedicatedHostType.Unmatched", "InvalidDedicatedHostId.NotSupport"],
            Some(room) if room < amount => {
                ["InvalidDedicatedHost.NotEnoughResource", "NoAvaliableDedicatedHost"]
            }
            Some(_) => return Ok(()),
        }
    };
    let message = format!(
        "{id} in {} cannot take {amount} of {instance_type} in {zone}: check its status, zone, type \
         and capacity.",
        host.zone
    );
    Err(reject_any(call, &codes, message))
}

fn is_usable(call: &Call<'_>, host: &DedicatedHost) -> bool {
    host.is_available(call.now) && !host.is_expired(call.now)
}

/// How many more instances of a type fit, or `None` if the host does not take the type.
fn room(world: &World, host: &DedicatedHost, instance_type: &str) -> Option<i64> {
    let kind = HostType::find(&host.host_type)?;
    let found = kind.instance_types().find(|found| found.name == instance_type)?;
    Some(Capacity::of(world, host, kind).room(found))
}
