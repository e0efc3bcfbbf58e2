//! Prices of renewing or changing an existing instance.

use super::price::{known_type, term_of};
use super::quote::{Item, Quote};
use crate::actions::prelude::*;
use crate::catalogue::{Micros, Term, bandwidth_price, disk_category, disk_price, type_price};
use axum::http::StatusCode;

pub(super) fn describe_renewal_price(world: &mut World, call: &Call<'_>) -> Result<Value> {
    super::zones(world, call)?;
    let term = renewal_term(call);
    let instance = subscription(world, call, "ResourceId")?;
    Ok(Quote { term, items: items(world, instance)? }.response(1))
}

/// The price difference until the subscription ends. Downgrades are not refunded.
pub(super) fn describe_modification_price(world: &mut World, call: &Call<'_>) -> Result<Value> {
    super::zones(world, call)?;
    let instance = subscription(world, call, "InstanceId")?;
    let left = instance.expires.map_or(0, |end| end.duration_since(call.now).as_hours());
    let left = u64::try_from(left).ok().filter(|hours| *hours > 0).ok_or_else(|| {
        ServiceError::new(
            StatusCode::FORBIDDEN,
            "InstanceExpired",
            format!("The instance {} has expired; renew it first.", instance.id),
        )
    })?;
    let items = changes(world, call, instance)?;
    reject_if!(call, items.is_empty() =>
        "MissingParameter.InstanceTypeOrDataDisk",
        "The price needs a new InstanceType, SystemDisk or DataDisk.");
    Ok(Quote { term: Term::Hours(left), items }.response(1))
}

/// A renewal to a day of the month is at most one month.
fn renewal_term(call: &Call<'_>) -> Term {
    match call.integer("ExpectedRenewDay") {
        None => term_of(call, call.text("PriceUnit").unwrap_or("Month")),
        Some(_) => Term::Months(1),
    }
}

fn subscription<'w>(world: &'w World, call: &Call<'_>, parameter: &str) -> Result<&'w Instance> {
    let id = call.required(parameter)?;
    let instance = lookup::find(&world.instances, call, id, "InvalidInstanceId.NotFound")?;
    match instance.charge_type {
        ChargeType::PrePaid => Ok(instance),
        ChargeType::PostPaid => Err(ServiceError::new(
            StatusCode::FORBIDDEN,
            "ChargeTypeViolation",
            format!("The instance {id} is pay-as-you-go; only a subscription has this price."),
        )),
    }
}

/// All priced resources of an instance.
fn items(world: &World, instance: &Instance) -> Result<Vec<Item>> {
    let instance_type = known_type(&instance.instance_type)?;
    let mut items = vec![Item::new("InstanceType", type_price(&instance.region, instance_type))];
    let disks = world.disks.values();
    let its = disks.filter(|disk| disk.instance_id.as_ref() == Some(&instance.id));
    items.extend(its.map(|disk| Item::new(resource(disk.disk_type), price_of(disk, disk.size))));
    if instance.internet_charge_type == "PayByBandwidth" {
        let mbits = instance.internet_max_bandwidth_out;
        items.push(Item::new("bandwidth", bandwidth_price(&instance.region, mbits)));
    }
    Ok(items)
}

fn changes(world: &World, call: &Call<'_>, instance: &Instance) -> Result<Vec<Item>> {
    let mut items = Vec::new();
    if let Some(name) = call.text("InstanceType") {
        let (from, to) = (known_type(&instance.instance_type)?, known_type(name)?);
        let price = |found| type_price(&instance.region, found);
        items.push(Item::new("InstanceType", price(to).saturating_sub(price(from))));
    }
    let system = call.fields("SystemDisk");
    if ["Category", "Size"].iter().any(|name| system.text(name).is_some()) {
        let disks = world.disks.values();
        let mut its = disks.filter(|disk| disk.instance_id.as_ref() == Some(&instance.id));
        let disk = its.find(|disk| disk.disk_type == DiskType::System);
        items.push(Item::new("SystemDisk", disk_difference(call, &system, disk)?));
    }
    for fields in call.records("DataDisk") {
        let disk = fields.text("DiskId").and_then(|id| world.disks.get(id));
        items.push(Item::new("DataDisk", disk_difference(call, &fields, disk)?));
    }
    Ok(items)
}

/// The price difference of a larger disk, or the price of a new disk.
fn disk_difference(call: &Call<'_>, fields: &Fields<'_>, disk: Option<&Disk>) -> Result<Micros> {
    let Some(disk) = disk else {
        return super::price::data_disk(call, fields, None).map(|item| item.hour);
    };
    let size = fields.integer("Size").unwrap_or(disk.size);
    reject_if!(call, size < disk.size =>
        "InvalidDiskSize.TooSmall",
        "The disk {} has {} GiB and cannot be shrunk.", disk.id, disk.size);
    Ok(price_of(disk, size).saturating_sub(price_of(disk, disk.size)))
}

/// The hourly price of a disk at the given size.
fn price_of(disk: &Disk, size: i64) -> Micros {
    let category = disk_category(&disk.category);
    category.map_or(0, |category| disk_price(&disk.region, category, &disk.performance_level, size))
}

fn resource(disk_type: DiskType) -> &'static str {
    match disk_type {
        DiskType::System => "SystemDisk",
        DiskType::Data => "DataDisk",
    }
}
