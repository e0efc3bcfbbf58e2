//! `DescribeAvailableResource`.

use super::selection::Selection;
use super::supported::{self, Destination};
use crate::actions::prelude::*;

pub(super) fn describe_available_resource(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let zones = super::zones(world, call)?;
    let destination = destination(call)?;
    let mut selection = Selection::of(call);
    selection.only_spot = call.text("SpotStrategy").is_some_and(|strategy| strategy != "NoSpot");
    let disks = [call.text("SystemDiskCategory"), call.text("DataDiskCategory")];
    selection.disks = disks.into_iter().flatten().collect();
    let zones = zones.iter().filter_map(|zone| {
        let types = if is_sold(call) { selection.in_zone(zone) } else { Vec::new() };
        supported::zone(world, call.region(), zone, destination, &types)
    });
    let zones: Vec<_> = zones.collect();
    Ok(json!({ "AvailableZones": { "AvailableZone": zones } }))
}

fn destination(call: &Call<'_>) -> Result<Destination> {
    let text = call.required("DestinationResource")?;
    Destination::parse(text).ok_or_else(|| {
        reject!(call, "Invalid.DestinationResource" =>
        "{text:?} is not a supported resource; names are case-sensitive.")
    })
}

/// Whether this kind of resource is sold. Spot instances are pay-as-you-go. Non-I/O-optimized
/// instances, the classic network, dedicated hosts and reserved instances are not sold here.
fn is_sold(call: &Call<'_>) -> bool {
    let is = |name: &str, text: &str| {
        call.text(name).is_some_and(|sent| sent.eq_ignore_ascii_case(text))
    };
    let is_spot = call.text("SpotStrategy").is_some_and(|strategy| strategy != "NoSpot");
    !(is("IoOptimized", "none")
        || is("NetworkCategory", "classic")
        || is("ResourceType", "ddh")
        || is("ResourceType", "reservedinstance")
        || is_spot && is("InstanceChargeType", "PrePaid"))
}
