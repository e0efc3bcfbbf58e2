//! `DescribeAvailableResource`.

use super::selection::Selection;
use super::supported::{self, Destination};
use crate::actions::prelude::*;

/// A parameter with its allowed values, and the error code and status for any other value.
const ALLOWED_VALUES: [(&str, &[&str], &str, u16); 5] = [
    ("InstanceChargeType", &["PrePaid", "PostPaid"], "Invalid.InstanceChargeType", 400),
    (
        "SpotStrategy",
        &["NoSpot", "SpotWithPriceLimit", "SpotAsPriceGo"],
        "Invalid.SpotStrategy",
        404,
    ),
    ("IoOptimized", &["none", "optimized"], "Invalid.IoOptimized", 404),
    ("NetworkCategory", &["classic", "vpc"], "Invalid.NetworkCategory", 404),
    ("ResourceType", &["instance", "disk", "reservedinstance", "ddh"], "Invalid.ResourceType", 404),
];

pub(super) fn describe_available_resource(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let zones = super::zones(world, call)?;
    check_texts(call)?;
    let destination = destination(call)?;
    let mut selection = Selection::of(call)?;
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

fn check_texts(call: &Call<'_>) -> Result<()> {
    for (name, allowed, code, status) in ALLOWED_VALUES {
        let Some(text) = call.text(name) else { continue };
        if !allowed.iter().any(|allowed| allowed.eq_ignore_ascii_case(text)) {
            let message =
                format!("{name} is {text:?}, which is not one of {}.", allowed.join(", "));
            let error = if status == 404 { ServiceError::not_found } else { ServiceError::bad };
            return Err(error(code, message));
        }
    }
    Ok(())
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
