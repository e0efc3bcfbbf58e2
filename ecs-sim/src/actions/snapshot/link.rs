//! Snapshot chains and storage usage.

use super::bytes;
use super::describe::instance_id;
use crate::actions::prelude::*;

/// The id of a disk's chain in a region; copies are in the chain of the source disk.
pub(super) fn id(snapshot: &Snapshot) -> String {
    let suffix = snapshot.copy_of.as_ref().map(|_| format!("-{}", snapshot.region));
    let disk = snapshot.source_disk_id.trim_start_matches("d-");
    format!("sl-{disk}{}", suffix.unwrap_or_default())
}

// A chain has the snapshots of one disk.
const FILTERS: Filters<Snapshot> = filters!(|world, _, snapshot|
    Ids { "DiskIds": &snapshot.source_disk_id, "SnapshotLinkIds": id(snapshot) }
    Is { "InstanceId": instance_id(world, snapshot) }
);

/// Lists chains of a region, with the number and the total size of their snapshots.
pub(super) fn describe_snapshot_links(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let selection = Selection::of(world, call, FILTERS)?;
    let mut links: BTreeMap<String, Vec<&Snapshot>> = BTreeMap::new();
    for snapshot in in_region(world, call).filter(|snapshot| selection.has(snapshot)) {
        links.entry(id(snapshot)).or_default().push(snapshot);
    }
    let page = Page::of(call, links.iter().map(|(id, link)| (id.as_str(), (id, link))))?;
    page.response(call, |(id, link)| wire(world, id, link))
}

/// The number and the total size of a region's snapshots.
pub(super) fn describe_snapshots_usage(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (count, size) = in_region(world, call)
        .fold((0, 0_i64), |(count, size), one| (count + 1, size.saturating_add(bytes(one))));
    Ok(json!({"SnapshotCount": count, "SnapshotSize": size}))
}

fn in_region<'w>(world: &'w World, call: &Call<'_>) -> impl Iterator<Item = &'w Snapshot> {
    let region = call.region();
    world.snapshots.values().filter(move |snapshot| snapshot.region == region)
}

fn wire(world: &World, id: &str, link: &[&Snapshot]) -> Value {
    let Some(newest) = link.iter().max_by_key(|snapshot| snapshot.created) else {
        return json!({"SnapshotLinkId": id});
    };
    let disk = world.disks.get(&newest.source_disk_id);
    let instance = disk.and_then(|disk| world.instances.get(disk.instance_id.as_ref()?));
    json!({
        "SnapshotLinkId": id, "RegionId": newest.region, "SourceDiskId": newest.source_disk_id,
        "SourceDiskName": disk.map_or("", |disk| &disk.name),
        "SourceDiskSize": newest.source_disk_size, "SourceDiskType": newest.source_disk_type,
        "InstanceId": instance.map_or("", |instance| &instance.id),
        "InstanceName": instance.map_or("", |instance| &instance.name),
        "Category": newest.category,
        "InstantAccess": link.iter().any(|snapshot| snapshot.instant_access),
        "TotalCount": link.len(),
        "TotalSize": link.iter().map(|snapshot| bytes(snapshot)).fold(0, i64::saturating_add),
    })
}
