//! The settings of a host that calls set.

use super::host_type::HostType;
use crate::actions::prelude::*;

const ATTRIBUTES: &[Attribute<DedicatedHost>] = &[
    ("ActionOnMaintenance", |host| &mut host.action_on_maintenance),
    ("AutoPlacement", |host| &mut host.auto_placement),
];

/// Changes what is sent.
pub(super) fn apply(world: &World, call: &Call<'_>, host: &mut DedicatedHost) -> Result<()> {
    let texts = Texts::of(call, "DedicatedHostName");
    texts.set(&mut host.name, &mut host.description);
    attributes::set(call, host, ATTRIBUTES);
    if let Some(id) = call.text("DedicatedHostClusterId") {
        join(world, call, id, host)?;
    }
    let network = call.fields("NetworkAttributes");
    host.udp_timeout = network.integer("UdpTimeout").unwrap_or(host.udp_timeout);
    host.slb_udp_timeout = network.integer("SlbUdpTimeout").unwrap_or(host.slb_udp_timeout);
    over_commit(call, host)
}

/// Moves the host to a cluster in its zone.
fn join(world: &World, call: &Call<'_>, id: &str, host: &mut DedicatedHost) -> Result<()> {
    let code = "InvalidDedicatedHostClusterId.NotFound";
    let cluster = lookup::find(&world.dedicated_host_clusters, call, id, code)?;
    if cluster.zone != host.zone {
        let code = match call.action {
            "AllocateDedicatedHosts" => "InvalidParameter.NotMatch",
            _ => "InvalidDedicatedHostClusterId.NotMatch",
        };
        let message = format!("{id} is in the zone {}, not {}.", cluster.zone, host.zone);
        return Err(reject(call, code, message));
    }
    id.clone_into(&mut host.cluster_id);
    Ok(())
}

fn over_commit(call: &Call<'_>, host: &mut DedicatedHost) -> Result<()> {
    let Some(ratio) = call.number("CpuOverCommitRatio") else { return Ok(()) };
    if !HostType::find(&host.host_type).is_some_and(|found| found.can_over_commit) {
        let message = format!("Hosts of the type {} have no ratio.", host.host_type);
        let code = "InvalidDedicatedHostType.CpuOverCommitRatioNotSupported";
        return Err(reject(call, code, message));
    }
    host.cpu_over_commit_ratio = ratio;
    Ok(())
}

/// The charge type of a new host; a subscription has a period.
pub(super) fn charge(call: &Call<'_>, host: &mut DedicatedHost) -> Result<()> {
    if call.text("ChargeType") != Some("PrePaid") {
        return Ok(());
    }
    reject_if!(call, host.auto_release.is_some() =>
        "InvalidParameter.Conflict", "AutoReleaseTime: not supported for subscriptions.");
    let unit = call.text("PeriodUnit").unwrap_or("Month");
    let period = call.integer("Period").unwrap_or(1);
    host.charge_type = ChargeType::PrePaid;
    unit.clone_into(&mut host.sale_cycle);
    host.expires = Some(add_period(call.now, period, unit));
    Ok(())
}
