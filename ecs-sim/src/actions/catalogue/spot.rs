//! Spot prices and interruption rates.

use super::quote::yuan;
use crate::actions::prelude::*;
use crate::catalogue::{
    InstanceType, average_spot_percent, instance_types, interruption_percent, is_offered,
    spot_price, type_price,
};
use jiff::{SignedDuration, Timestamp};

/// Maximum number of prices in a response.
const ROWS: usize = 1000;

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DEFAULT_SPAN: SignedDuration = SignedDuration::from_hours(3);
const MAX_SPAN: SignedDuration = SignedDuration::from_hours(30 * 24);

pub(super) fn describe_spot_price_history(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let zones = history_zones(world, call)?;
    let instance_type = instance_type(call)?;
    let (start, end) = span(call)?;
    let offset = call.integer("Offset").and_then(|first| usize::try_from(first).ok());
    let offset = offset.unwrap_or(0);
    let is_sold = call.text("NetworkType") == Some("vpc") && instance_type.family.has_spot;
    let zones = zones.iter().filter(|zone| is_sold && is_offered(zone, instance_type));
    let zones: Vec<_> = zones.collect();
    let times = std::iter::successors(Some(start), |time| time.checked_add(HOUR).ok());
    let all = times
        .take_while(|time| *time <= end)
        .flat_map(|time| zones.iter().map(move |zone| (time, zone)));
    let mut rows = all.skip(offset);
    let row = |(time, zone): (Timestamp, &&String)| price(call.region(), zone, instance_type, time);
    let page: Vec<_> = rows.by_ref().take(ROWS).map(row).collect();
    let next = if rows.next().is_some() { offset + ROWS } else { 0 };
    Ok(json!({
        "Currency": "CNY", "NextOffset": next,
        "SpotPrices": { "SpotPriceType": page },
    }))
}

pub(super) fn describe_spot_advice(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let zones = super::zones(world, call)
        .map_err(|error| reject(call, "Invalid.RegionId", error.message))?;
    let zone = |zone: &String| {
        let types = instance_types().iter();
        let found = types.filter(|found| is_offered(zone, found) && is_advised(call, found));
        let found: Vec<_> = found.map(|found| advice(zone, found)).collect();
        let resources = json!({ "AvailableSpotResource": &found });
        (!found.is_empty()).then(|| json!({ "ZoneId": zone, "AvailableSpotResources": resources }))
    };
    let zones: Vec<_> = zones.iter().filter_map(zone).collect();
    Ok(json!({
        "RegionId": call.region(),
        "AvailableSpotZones": { "AvailableSpotZone": zones },
    }))
}

fn history_zones(world: &World, call: &Call<'_>) -> Result<Vec<String>> {
    let unknown = |code, name| ServiceError::bad(code, format!("{name} does not exist."));
    let zones =
        super::zones(world, call).map_err(|_| unknown("InvalidParams.RegionId", call.region()))?;
    match call.text("ZoneId").filter(|_| zones.is_empty()) {
        Some(zone) => Err(unknown("InvalidZoneId.NotFound", zone)),
        None => Ok(zones),
    }
}

fn instance_type(call: &Call<'_>) -> Result<&'static InstanceType> {
    let name = call.required("InstanceType")?;
    World::instance_type(name).ok_or_else(|| {
        reject(
            call,
            "InvalidInstanceType.ValueNotSupported",
            format!("The instance type {name:?} does not exist."),
        )
    })
}

/// Start and end of the period; the start is rounded down to a full hour.
fn span(call: &Call<'_>) -> Result<(Timestamp, Timestamp)> {
    let end = call.time("EndTime").unwrap_or(call.now).min(call.now);
    let start = call.time("StartTime");
    let start = start.unwrap_or_else(|| end.saturating_sub(DEFAULT_SPAN).unwrap_or(end));
    let invalid = |message| Err(reject(call, "InvalidParams.StartTime", message));
    if start > end {
        return invalid("StartTime is after EndTime, or in the future.");
    }
    if end.duration_since(start) > MAX_SPAN {
        return invalid("StartTime is more than 30 days before EndTime.");
    }
    let into_hour = SignedDuration::from_secs(start.as_second().rem_euclid(3600));
    Ok((start.saturating_sub(into_hour).unwrap_or(start), end))
}

fn price(region: &str, zone: &str, instance_type: &InstanceType, time: Timestamp) -> Value {
    json!({
        "ZoneId": zone, "InstanceType": instance_type.name, "IoOptimized": "optimized",
        "NetworkType": "vpc", "Timestamp": seconds(time),
        "OriginPrice": yuan(type_price(region, instance_type)),
        "SpotPrice": yuan(spot_price(region, zone, instance_type, time)),
    })
}

fn is_advised(call: &Call<'_>, found: &InstanceType) -> bool {
    let at_least = |name: &str, value: f64| call.number(name).is_none_or(|min| value >= min);
    let equal = |name: &str, value: f64| call.number(name).is_none_or(|wanted| value == wanted);
    let is = |name: &str, text: &str| call.text(name).is_none_or(|wanted| wanted == text);
    let names = call.list("InstanceTypes");
    let gpu = found.gpu.as_ref();
    found.family.has_spot
        && (names.is_empty() || names.contains(&found.name))
        && equal("Cores", found.cpu as f64)
        && equal("Memory", found.memory)
        && at_least("MinCores", found.cpu as f64)
        && at_least("MinMemory", found.memory)
        && is("InstanceTypeFamily", found.family.id)
        && is("InstanceFamilyLevel", found.family.level)
        && is("GpuSpec", gpu.map_or("", |gpu| gpu.spec))
        && equal("GpuAmount", gpu.map_or(0.0, |gpu| gpu.amount as f64))
}

fn advice(zone: &str, found: &InstanceType) -> Value {
    let interrupted = interruption_percent(zone, found);
    json!({
        "InstanceType": found.name, "AverageSpotDiscount": average_spot_percent(zone, found),
        "InterruptionRate": interrupted as f64,
        "InterruptRateDesc": if interrupted < 3 { "0-3%" } else { "3-10%" },
    })
}
