//! Storage sets.

use crate::actions::prelude::*;

#[cfg(test)]
mod tests;

pub(super) const ACTIONS: Table = &[
    ("CreateStorageSet", create_storage_set),
    ("DeleteStorageSet", delete_storage_set),
    ("DescribeStorageSetDetails", describe_storage_set_details),
    ("DescribeStorageSets", describe_storage_sets),
    ("ModifyStorageSetAttribute", modify_storage_set_attribute),
];

/// The default of both the number of partitions and the partition of a disk.
const DEFAULT_PARTITION: i64 = 2;

fn create_storage_set(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (region, zone) = (region(world, call)?, call.required("ZoneId")?);
    reject_if!(call, !region.zones.iter().any(|known| known == zone) =>
        "InvalidZoneId.NotFound", "The region {} has no zone {zone:?}.", region.id);
    // The actions have no codes for tags.
    let tags =
        tag::new_tags(call).map_err(|error| reject(call, "InvalidParameter", error.message))?;
    let texts = Texts::of(call, "StorageSetName");
    let set = StorageSet {
        name: texts.name,
        description: texts.description,
        tags,
        zone: zone.to_owned(),
        region: call.region().to_owned(),
        max_partitions: call.integer("MaxPartitionNumber").unwrap_or(DEFAULT_PARTITION),
        created: call.now,
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        id: world.ids.new_id("ss"),
    };
    lookup::add(world, set)
}

fn modify_storage_set_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    region(world, call)?;
    let texts = Texts::of(call, "StorageSetName");
    let id = set(world, call)?.id.clone();
    let Some(set) = world.storage_sets.get_mut(&id) else { return Ok(json!({})) };
    texts.set(&mut set.name, &mut set.description);
    Ok(json!({}))
}

fn delete_storage_set(world: &mut World, call: &Call<'_>) -> Result<Value> {
    region(world, call)?;
    let id = set(world, call)?.id.clone();
    world.remove_storage_set(&id);
    Ok(json!({}))
}

const FILTERS: Filters<StorageSet> = filters!(|_, _, set|
    Ids { "StorageSetIds": &set.id }
    Is { "ZoneId": &set.zone, "StorageSetName": &set.name }
    Tags { "Tag": &set.tags }
);

fn describe_storage_sets(world: &mut World, call: &Call<'_>) -> Result<Value> {
    region(world, call)?;
    filter::list(world, call, FILTERS, |set| {
        json!({
            "StorageSetId": set.id, "StorageSetName": set.name, "Description": set.description,
            "StorageSetPartitionNumber": set.max_partitions, "RegionId": set.region,
            "ZoneId": set.zone, "CreationTime": seconds(set.created),
            "ResourceGroupId": set.resource_group_id, "Tags": tags::wire_of_vpc(&set.tags),
        })
    })
}

const DISKS: Filters<Disk> = filters!(|_, _, disk| Ids { "DiskIds": &disk.id });

fn describe_storage_set_details(world: &mut World, call: &Call<'_>) -> Result<Value> {
    region(world, call)?;
    let (set, selection) = (set(world, call)?, Selection::of(world, call, DISKS)?);
    let partition = call.integer("StorageSetPartitionNumber");
    let found = world.disks_in_storage_set(&set.id).filter(|(_, disk, number)| {
        selection.has(disk) && partition.is_none_or(|wanted| wanted == *number)
    });
    let page = Page::of(call, found.map(|(id, disk, number)| (id, (disk, number))))?;
    page.response(call, |(disk, number)| {
        json!({
            "DiskId": disk.id, "DiskName": disk.name, "Category": disk.category,
            "RegionId": disk.region, "ZoneId": disk.zone, "CreationTime": seconds(disk.created),
            "StorageSetId": set.id, "StorageSetPartitionNumber": number,
        })
    })
}

/// The place of a new disk in the storage set that the call names, if any.
pub(super) fn partition(
    world: &World,
    call: &Call<'_>,
    zone: &str,
) -> Result<Option<StoragePartition>> {
    if call.text("StorageSetId").is_none() {
        return Ok(None);
    }
    let set = set(world, call)?;
    reject_if!(call, set.zone != zone =>
        "InvalidParameter.StorageSetZoneId", "{} is in the zone {}, not {zone}.", set.id, set.zone);
    let number = call.integer("StorageSetPartitionNumber").unwrap_or(DEFAULT_PARTITION);
    reject_if!(call, !(1..=set.max_partitions).contains(&number) =>
        "InvalidParameter.StorageSetPartitionNumber", "{} has no partition {number}.", set.id);
    Ok(Some(StoragePartition { set_id: set.id.clone(), number }))
}

fn region<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Region> {
    lookup::region(world, call)
}

fn set<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w StorageSet> {
    lookup::named::<StorageSet>(world, call)
}
