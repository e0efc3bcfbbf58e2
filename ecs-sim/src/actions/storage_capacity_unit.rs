//! Storage capacity units.

use super::instance::order_id;
use crate::actions::prelude::*;

pub(super) const ACTIONS: Table = &[
    ("DescribeStorageCapacityUnits", describe),
    ("ModifyStorageCapacityUnitAttribute", modify),
    ("PurchaseStorageCapacityUnit", purchase),
];

// No unit is shared between accounts here.
const FILTERS: Filters<StorageCapacityUnit> = filters!(|_, call, unit|
    Choice { "AllocationType": "Normal" }
    AnyCase { "Status": unit.status(call.now) }
    Is { "StorageCapacityUnitId": &unit.id, "Name": &unit.name, "Capacity": unit.capacity }
    Tags { "Tag": &unit.tags }
);

const ATTRIBUTES: &[Attribute<StorageCapacityUnit>] =
    &[("Name", |unit| &mut unit.name), ("Description", |unit| &mut unit.description)];

fn purchase(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let start = start(call)?;
    let period = call.integer("Period").unwrap_or(1);
    let new = StorageCapacityUnit {
        id: String::new(),
        region: call.region().to_owned(),
        name: call.text_or_empty("Name"),
        description: call.text_or_empty("Description"),
        capacity: call.integer("Capacity").unwrap_or_default(),
        created: call.now,
        start,
        expires: add_period(start, period, call.text("PeriodUnit").unwrap_or("Month")),
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags: tag::new_tags(call)?,
    };
    let mut ids = Vec::new();
    for _ in 0..call.integer("Amount").unwrap_or(1) {
        let id = world.ids.new_id("scu");
        let unit = StorageCapacityUnit { id: id.clone(), ..new.clone() };
        world.storage_capacity_units.insert(id.clone(), unit);
        ids.push(id);
    }
    let order = order_id(world);
    Ok(json!({ "OrderId": order, "StorageCapacityUnitIds": { "StorageCapacityUnitId": ids } }))
}

/// The start, such as `2026-01-02T03Z`; by default the time of the call.
fn start(call: &Call<'_>) -> Result<Timestamp> {
    let start = call.time("StartTime").unwrap_or(call.now);
    // At most 180 days after the purchase.
    reject_if!(call, start < call.now || start > add_period(call.now, 180, "Day") =>
        "InvalidStartTime.NotSupported",
        "StartTime: the time has passed or is more than 180 days away.");
    Ok(start)
}

fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, |unit| row(call, unit))
}

fn row(call: &Call<'_>, unit: &StorageCapacityUnit) -> Value {
    json!({
        "StorageCapacityUnitId": unit.id, "RegionId": unit.region, "Name": unit.name,
        "Description": unit.description, "Capacity": unit.capacity,
        "Status": unit.status(call.now), "CreationTime": minutes(unit.created),
        "StartTime": minutes(unit.start), "ExpiredTime": minutes(unit.expires),
        "Tags": tags::wire(&unit.tags),
    })
}

fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let unit = lookup::named_mut::<StorageCapacityUnit>(world, call)
        .map_err(|error| ServiceError::invalid(error.message))?;
    attributes::set(call, unit, ATTRIBUTES);
    Ok(json!({}))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::actions::region_harness::RegionHarness;

    const PURCHASE: &str = "PurchaseStorageCapacityUnit";
    const LIST: &str = "DescribeStorageCapacityUnits";

    #[test]
    fn units_are_bought_listed_changed_and_expire() {
        let mut harness = RegionHarness::new();
        let tag = [("Tag.1.Key", "env"), ("Tag.1.Value", "test")];
        let params = [("Capacity", "100"), ("Amount", "2"), ("StartTime", "2026-01-03T00Z")];
        let bought = harness.ok(PURCHASE, &[&params[..], &tag].concat());
        harness.ok(PURCHASE, &[("Capacity", "20"), ("PeriodUnit", "Year")]);
        let id = bought["StorageCapacityUnitIds"]["StorageCapacityUnitId"][0].as_str();
        let id = id.unwrap_or_default();
        let of = ("StorageCapacityUnitId", id);
        harness.ok("ModifyStorageCapacityUnitAttribute", &[of, ("Name", "disks")]);
        for (filter, expected) in [
            (("Name", "disks"), 1),
            (("StorageCapacityUnitId.1", id), 1),
            (("Status.1", "Pending"), 2),
            (("Status.1", "active"), 1),
            (("Capacity", "100"), 2),
            (("AllocationType", "Shared"), 0),
            (tag[0], 2),
            (("PageSize", "1"), 3),
            (("RegionId", "us-west-1"), 0),
        ] {
            assert_eq!(harness.ok(LIST, &[filter])["TotalCount"], expected, "{filter:?}");
        }
        harness.wait(Duration::from_secs(40 * 24 * 60 * 60));
        assert_eq!(harness.ok(LIST, &[("Status.1", "Expired")])["TotalCount"], 2);
    }

    #[test]
    fn invalid_units_are_rejected() {
        let mut harness = RegionHarness::new();
        for (parameter, value, code) in [
            ("Capacity", "21", "InvalidParameter.Capacity"),
            ("Name", "1", "InvalidParameter.Name"),
            ("Period", "4", "InvalidParameter.Period"),
            ("PeriodUnit", "Week", "InvalidParameter.PeriodUnit"),
            ("StartTime", "soon", "InvalidStartTime.MalFormed"),
            ("StartTime", "2027-01-01T00Z", "InvalidStartTime.NotSupported"),
        ] {
            let found = harness.error_code(PURCHASE, &[("Capacity", "20"), (parameter, value)]);
            assert_eq!(found, code, "{value}");
        }
        let code = harness.error_code(LIST, &[("AllocationType", "x")]);
        assert_eq!(code, "InvalidAllocationType.ValueNotSupported");
        let none = [("StorageCapacityUnitId", "scu-none")];
        let code = harness.error_code("ModifyStorageCapacityUnitAttribute", &none);
        assert_eq!(code, "InvalidParameter");
    }
}
