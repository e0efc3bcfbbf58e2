//! Prices of new instances and disks.

use super::quote::{Item, Quote};
use crate::actions::prelude::*;
use crate::catalogue::{
    DiskCategory, InstanceType, Term, bandwidth_price, disk_category, disk_price, is_offered,
    spot_price, type_price,
};
use axum::http::StatusCode;

/// Default size of a system disk in GiB, if neither the call nor the image sets one.
const SYSTEM_DISK: i64 = 40;

pub(super) fn describe_price(world: &mut World, call: &Call<'_>) -> Result<Value> {
    super::zones(world, call)?;
    let term = term_of(call, call.text("PriceUnit").unwrap_or("Hour"));
    let (items, count) = match call.text("ResourceType").unwrap_or("instance") {
        "instance" => (instance(world, call, term)?, amount(call)),
        "disk" => (data_disks(call, None)?, 1),
        "bandwidth" => (vec![bandwidth(call)], amount(call)),
        other => {
            return Err(reject(
                call,
                "InvalidResourceType.ValueNotSupported",
                format!(
                    "{other:?}: this endpoint has prices for instance, disk and bandwidth only."
                ),
            ));
        }
    };
    if items.is_empty() {
        return Err(ServiceError::not_found(
            "InvalidDiskCategory.Missing",
            "The price of a disk needs DataDisk.1.Category and DataDisk.1.Size.",
        ));
    }
    Ok(Quote { term, items }.response(count))
}

fn instance(world: &World, call: &Call<'_>, term: Term) -> Result<Vec<Item>> {
    let instance_type = instance_type(call)?;
    let mut item = Item::new("InstanceType", type_price(call.region(), instance_type));
    if call.text("SpotStrategy").is_some_and(|strategy| strategy != "NoSpot") {
        item.spot_hour = Some(spot(world, call, instance_type, term)?);
    }
    let mut items = vec![item, system_disk(world, call, instance_type)?];
    items.extend(data_disks(call, Some(instance_type))?);
    items.push(bandwidth(call));
    Ok(items)
}

fn instance_type(call: &Call<'_>) -> Result<&'static InstanceType> {
    let name = call.text("InstanceType").ok_or_else(|| {
        reject(call, "InvalidInstanceType.Missing", "The price needs an InstanceType.")
    })?;
    known_type(name)
}

pub(super) fn known_type(name: &str) -> Result<&'static InstanceType> {
    World::instance_type(name).ok_or_else(|| {
        ServiceError::bad(
            "InvalidInstanceType.ValueNotSupported",
            format!("The instance type {name:?} does not exist."),
        )
    })
}

/// The current price of a spot instance, in the zone of the call or the first zone that offers the
/// type.
fn spot(world: &World, call: &Call<'_>, found: &InstanceType, term: Term) -> Result<u64> {
    let zones = super::zones(world, call)?;
    let zone = zones.iter().find(|zone| is_offered(zone, found));
    match (zone, term) {
        (Some(zone), Term::Hours(_)) if found.family.has_spot => {
            Ok(spot_price(call.region(), zone, found, call.now))
        }
        _ => Err(reject(
            call,
            "PriceNotFound",
            format!("Spot instances of {} are not available with this billing term.", found.name),
        )),
    }
}

fn system_disk(world: &World, call: &Call<'_>, instance_type: &InstanceType) -> Result<Item> {
    let fields = call.fields("SystemDisk");
    let image = image_size(world, call)?;
    let name = fields.text("Category").unwrap_or_else(|| default_disk(instance_type));
    let category = disk_category(name).ok_or_else(|| {
        reject(
            call,
            "InvalidSystemDiskCategory.ValueNotSupported",
            format!("The category {name:?} is not available for system disks."),
        )
    })?;
    check_fit(instance_type, category)?;
    let size = fields.integer("Size").unwrap_or_else(|| image.unwrap_or(SYSTEM_DISK));
    if !category.system_sizes.contains(&size) || image.is_some_and(|image| size < image) {
        return Err(reject(
            call,
            "InvalidSystemDiskSize.ValueNotSupported",
            format!("A system disk of {size} GiB is too small or too large."),
        ));
    }
    Ok(Item::new("SystemDisk", disk_price(call.region(), category, level(&fields), size)))
}

fn default_disk(instance_type: &InstanceType) -> &'static str {
    instance_type.family.disks.first().copied().unwrap_or("cloud_essd")
}

/// The minimum system disk size of the image, in GiB.
fn image_size(world: &World, call: &Call<'_>) -> Result<Option<i64>> {
    let Some(id) = call.text("ImageId") else { return Ok(None) };
    match world.images.get(id) {
        Some(image) => Ok(Some(image.size)),
        None => Err(reject(
            call,
            "InvalidImageId.NotFound",
            format!("The image {id:?} does not exist."),
        )),
    }
}

fn data_disks(call: &Call<'_>, instance_type: Option<&InstanceType>) -> Result<Vec<Item>> {
    let disks = call.records("DataDisk");
    disks.iter().map(|fields| data_disk(call, fields, instance_type)).collect()
}

/// The price of a disk given by `Category`, `Size` and `PerformanceLevel`.
pub(super) fn data_disk(
    call: &Call<'_>,
    fields: &Fields<'_>,
    instance_type: Option<&InstanceType>,
) -> Result<Item> {
    let name = fields.text("Category").unwrap_or("cloud_essd");
    let category = disk_category(name).ok_or_else(|| {
        reject(
            call,
            "InvalidDataDiskCategory.ValueNotSupported",
            format!("The category {name:?} is not available for data disks."),
        )
    })?;
    if let Some(instance_type) = instance_type {
        check_fit(instance_type, category)?;
    }
    let size = fields.integer("Size").unwrap_or_default();
    reject_if!(call, !category.data_sizes.contains(&size) =>
        "InvalidDataDiskSize.ValueNotSupported",
        "A data disk of {size} GiB is too small or too large for {name}.");
    Ok(Item::new("DataDisk", disk_price(call.region(), category, level(fields), size)))
}

fn check_fit(instance_type: &InstanceType, category: &DiskCategory) -> Result<()> {
    if instance_type.family.disks.contains(&category.name) {
        return Ok(());
    }
    Err(ServiceError::new(
        StatusCode::FORBIDDEN,
        "InvalidInstanceType.NotSupportDiskCategory",
        format!("{} does not support disks of the category {}.", instance_type.name, category.name),
    ))
}

fn level<'a>(fields: &Fields<'a>) -> &'a str {
    fields.text("PerformanceLevel").unwrap_or("PL1")
}

/// Bandwidth that is billed by traffic has no hourly price.
fn bandwidth(call: &Call<'_>) -> Item {
    let mbits = call.integer("InternetMaxBandwidthOut").unwrap_or(0);
    let price = match call.text("InternetChargeType") {
        Some("PayByBandwidth") => bandwidth_price(call.region(), mbits),
        _ => 0,
    };
    Item::new("bandwidth", price)
}

fn amount(call: &Call<'_>) -> u64 {
    call.integer("Amount").and_then(|amount| u64::try_from(amount).ok()).unwrap_or(1)
}

/// The term of `Period` in a unit.
pub(super) fn term_of(call: &Call<'_>, unit: &str) -> Term {
    let period = call.integer("Period").and_then(|period| u64::try_from(period).ok()).unwrap_or(1);
    match unit {
        "Week" => Term::Weeks(period),
        "Month" => Term::Months(period),
        "Year" => Term::Months(period.saturating_mul(12)),
        _ => Term::Hours(period),
    }
}
