//! `DescribeRecommendInstanceType`.

use super::selection::Selection;
use crate::actions::prelude::*;
use crate::catalogue::{InstanceType, instance_types, is_offered, spot_price, type_price};

/// Maximum number of recommended types.
const MAX_TYPES: usize = 10;

pub(super) fn describe_recommend_instance_type(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value> {
    let zones = super::zones(world, call)?;
    let wanted = wanted(&Selection::of(call))?;
    let types = instance_types().iter();
    let found = types.filter(|found| is_suitable(call, found, wanted));
    let mut found: Vec<_> = found
        .map(|found| (found, with_stock(world, &zones, found)))
        .filter(|(_, zones)| !zones.is_empty())
        .collect();
    reject_if!(call, found.is_empty() =>
        "RecommendEmpty.InstanceTypeSoldOut",
        "No matching instance type is in stock in these zones.");
    sort(call, &mut found);
    found.truncate(MAX_TYPES);
    let rows =
        found.iter().zip(1_i64..).map(|((found, zones), rank)| wire(call, found, zones, rank));
    Ok(json!({ "Data": { "RecommendInstanceType": rows.collect::<Vec<_>>() } }))
}

/// What a recommended type must have.
#[derive(Clone, Copy)]
struct Wanted {
    cores: i64,
    /// At least, in GiB.
    memory: f64,
    gpu: bool,
}

/// The requested hardware, given as numbers or by an instance type.
fn wanted(selection: &Selection<'_>) -> Result<Wanted> {
    match (selection.name, selection.cores, selection.memory) {
        (Some(name), ..) => {
            let found = World::instance_type(name).ok_or_else(|| {
                ServiceError::bad(
                    "InvalidInstanceType.NotSupported",
                    format!("The instance type {name:?} does not exist."),
                )
            })?;
            let gpu = found.gpu.is_some();
            Ok(Wanted { cores: found.cpu, memory: found.memory, gpu })
        }
        (None, Some(cores), Some(memory)) => Ok(Wanted { cores, memory, gpu: false }),
        _ => Err(ServiceError::bad(
            "InvalidCoreAndMemory.ValueNotSupported",
            "A recommendation needs Cores and Memory, or an InstanceType.",
        )),
    }
}

fn is_suitable(call: &Call<'_>, found: &InstanceType, wanted: Wanted) -> bool {
    let families = call.list("InstanceTypeFamily");
    let is = |name: &str, text: &str| call.text(name).is_none_or(|wanted| wanted == text);
    let price = type_price(call.region(), found) as f64 / 1e6;
    found.cpu == wanted.cores
        && found.memory >= wanted.memory
        && found.gpu.is_some() == wanted.gpu
        && (families.is_empty() || families.contains(&found.family.id))
        && is("InstanceFamilyLevel", found.family.level)
        && is("NetworkType", "vpc")
        && is("IoOptimized", "optimized")
        && call.number("MaxPrice").is_none_or(|max| price <= max)
        && call.text("SystemDiskCategory").is_none_or(|disk| found.family.disks.contains(&disk))
        && (!is_spot(call) || found.family.has_spot)
}

fn is_spot(call: &Call<'_>) -> bool {
    call.text("SpotStrategy").is_some_and(|strategy| strategy != "NoSpot")
}

fn with_stock(world: &World, zones: &[String], found: &InstanceType) -> Vec<String> {
    let has = |zone: &&String| is_offered(zone, found) && world.has_stock(zone, found.name);
    zones.iter().filter(has).cloned().collect()
}

/// Sorts by number of zones, price, or generation, best first.
fn sort(call: &Call<'_>, found: &mut [(&InstanceType, Vec<String>)]) {
    let region = call.region();
    let price = |found: &InstanceType, zones: &[String]| match zones.first() {
        Some(zone) if is_spot(call) => spot_price(region, zone, found, call.now),
        _ => type_price(region, found),
    };
    match call.text("PriorityStrategy") {
        Some("PriceFirst") => found.sort_by_key(|(found, zones)| price(found, zones)),
        Some("NewProductFirst") => {
            found.sort_by_key(|(found, _)| std::cmp::Reverse(found.family.generation));
        }
        _ => found.sort_by_key(|(_, zones)| std::cmp::Reverse(zones.len())),
    }
}

fn wire(call: &Call<'_>, found: &InstanceType, zones: &[String], rank: i64) -> Value {
    let zone =
        |zone: &String| json!({ "ZoneNo": zone, "NetworkTypes": { "NetworkType": ["vpc"] } });
    json!({
        "CommodityCode": "ecs", "RegionId": call.region(), "ZoneId": zones.first(),
        "Zones": { "zone": zones.iter().map(zone).collect::<Vec<_>>() },
        "NetworkType": "vpc",
        "InstanceChargeType": call.text("InstanceChargeType").unwrap_or("PostPaid"),
        "SpotStrategy": call.text("SpotStrategy").unwrap_or("NoSpot"),
        "Scene": call.text("Scene").unwrap_or("CREATE"), "Priority": rank,
        "InstanceType": {
            "InstanceType": found.name, "InstanceTypeFamily": found.family.id,
            "Generation": found.family.generation, "Cores": found.cpu,
            "Memory": found.memory as i64, "SupportIoOptimized": "optimized",
        },
    })
}
