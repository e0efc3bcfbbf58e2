#![allow(clippy::unwrap_used, clippy::panic)]

use std::time::Duration;

use serde_json::{Value, json};

use crate::actions::harness::Harness;
use crate::actions::region_harness::text;

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");
const SNAPSHOTS: [&str; 2] = ["Snapshots", "Snapshot"];
const DISK: (&str, &str) = ("DiskId", "d-i-1");
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn harness() -> Harness {
    let mut harness = Harness::new();
    harness.add_instance("i-1", "Running");
    harness.add_instance("i-2", "Stopped");
    harness
}

fn create(harness: &mut Harness, pairs: &[(&str, &str)]) -> String {
    let id = text(&harness.ok("CreateSnapshot", pairs), "SnapshotId");
    harness.settle();
    id
}

fn snapshot(harness: &mut Harness, id: &str) -> Value {
    let ids = json!([id]).to_string();
    harness.only("DescribeSnapshots", SNAPSHOTS, &[REGION, ("SnapshotIds", &ids)])
}

fn found(response: &Value) -> Vec<String> {
    let snapshots = response["Snapshots"]["Snapshot"].as_array().unwrap();
    snapshots.iter().map(|snapshot| text(snapshot, "SnapshotId")).collect()
}

#[test]
fn a_snapshot_grows_until_it_is_complete() {
    let mut harness = harness();
    harness.delays.snapshot = Duration::from_secs(100);
    let created = harness.ok("CreateSnapshot", &[DISK, ("SnapshotName", "before")]);
    let id = text(&created, "SnapshotId");
    for (seconds, progress, status) in
        [(0, "0%", "progressing"), (25, "25%", "progressing"), (75, "100%", "accomplished")]
    {
        harness.wait(Duration::from_secs(seconds));
        let found = snapshot(&mut harness, &id);
        assert_eq!(
            (text(&found, "Progress"), text(&found, "Status")),
            (progress.into(), status.into())
        );
        assert_eq!(found["Available"], status == "accomplished");
    }
    let found = snapshot(&mut harness, &id);
    assert_eq!(
        (&found["SourceDiskSize"], &found["SnapshotName"]),
        (&json!("40"), &json!("before"))
    );
    assert_eq!(found["SnapshotLinkId"], "sl-i-1");
}

#[test]
fn invalid_snapshots_are_rejected() {
    let mut harness = harness();
    let zone = ("ZoneId", "cn-hangzhou-a");
    let empty = text(&harness.ok("CreateDisk", &[REGION, zone, ("Size", "40")]), "DiskId");
    let of_empty = ("DiskId", empty.as_str());
    assert_eq!(harness.error_code("CreateSnapshot", &[of_empty]), "IncorrectDiskStatus");
    harness.settle();
    let rows: &[(&[(&str, &str)], &str)] = &[
        (&[("DiskId", "d-9")], "InvalidDiskId.NotFound"),
        (&[of_empty], "IncorrectDiskStatus.NeverAttached"),
        (&[DISK, ("SnapshotName", "auto1")], "InvalidSnapshotName.Malformed"),
        (&[DISK, ("SnapshotName", "x")], "InvalidSnapshotName.Malformed"),
        (&[DISK, ("Description", "https://x")], "InvalidDescription.Malformed"),
        (&[DISK, ("RetentionDays", "0")], "InvalidRetentionDays.Malformed"),
        (&[DISK, ("RetentionDays", "65537")], "InvalidRetentionDays.Malformed"),
        (
            &[DISK, ("InstantAccessRetentionDays", "0")],
            "InvalidInstantAccessRetentionDays.Malformed",
        ),
        (&[DISK, ("Category", "Best")], "InvalidSnapshotCategory.Malformed"),
    ];
    for (pairs, code) in rows {
        assert_eq!(harness.error_code("CreateSnapshot", pairs), *code, "{pairs:?}");
    }
    harness.ok("CreateSnapshot", &[DISK]);
    assert_eq!(
        harness.error_code("CreateSnapshot", &[DISK]),
        "IncorrectDiskStatus.CreatingSnapshot"
    );
    assert_eq!(
        harness.error_code("ResizeDisk", &[DISK, ("NewSize", "50")]),
        "DiskCreatingSnapshot"
    );
}

#[test]
fn deleting_a_snapshot_depends_on_its_usage() {
    let mut harness = harness();
    let (plain, of_disk, of_image) = (
        create(&mut harness, &[DISK]),
        create(&mut harness, &[DISK]),
        create(&mut harness, &[DISK]),
    );
    let zone = ("ZoneId", "cn-hangzhou-a");
    let essd = ("DiskCategory", "cloud_essd");
    let disk = harness.ok("CreateDisk", &[REGION, zone, essd, ("SnapshotId", &of_disk)]);
    harness.ok("CreateImage", &[REGION, ("SnapshotId", &of_image)]);
    for (id, usage) in [(&plain, "none"), (&of_disk, "disk"), (&of_image, "image")] {
        assert_eq!(snapshot(&mut harness, id)["Usage"], usage);
        let response = harness.ok("DescribeSnapshots", &[REGION, ("Usage", usage)]);
        assert_eq!(found(&response), std::slice::from_ref(id));
    }
    let force = ("Force", "true");
    harness.ok("DeleteSnapshot", &[("SnapshotId", &plain)]);
    assert_eq!(
        harness.error_code("DeleteSnapshot", &[("SnapshotId", &plain)]),
        "InvalidSnapshotId.NotFound"
    );
    let of_disk = ("SnapshotId", of_disk.as_str());
    assert_eq!(harness.error_code("DeleteSnapshot", &[of_disk]), "SnapshotCreatedDisk");
    harness.ok("DeleteSnapshot", &[of_disk, force]);
    let of_image = ("SnapshotId", of_image.as_str());
    assert_eq!(harness.error_code("DeleteSnapshot", &[of_image, force]), "SnapshotCreatedImage");
    let size = &harness.world.disks[&text(&disk, "DiskId")].size;
    assert_eq!(*size, 40, "the size is that of the snapshot");
}

#[test]
fn a_copy_in_another_region_names_its_source() {
    let mut harness = harness();
    let id = create(&mut harness, &[DISK]);
    let copy = [
        REGION,
        ("SnapshotId", id.as_str()),
        ("DestinationSnapshotName", "copy"),
        ("DestinationSnapshotDescription", "of d-1"),
    ];
    let to = |region| copy.into_iter().chain([("DestinationRegionId", region)]).collect::<Vec<_>>();
    assert_eq!(
        harness.error_code("CopySnapshot", &to("cn-hangzhou")),
        "InvalidOperation.NotSupportCopyInSameRegion"
    );
    assert_eq!(harness.error_code("CopySnapshot", &to("xx-1")), "InvalidRegionId.NotExists");
    let made = text(&harness.ok("CopySnapshot", &to("cn-beijing")), "SnapshotId");
    assert_eq!(
        harness.error_code("DeleteSnapshot", &[("SnapshotId", &id)]),
        "InvalidOperation.RelatedSnapshotNotFinished"
    );
    let there = ("RegionId", "cn-beijing");
    let unfinished = [
        there,
        ("SnapshotId", made.as_str()),
        ("DestinationSnapshotName", "again"),
        ("DestinationSnapshotDescription", "of the copy"),
        ("DestinationRegionId", "cn-shanghai"),
    ];
    assert_eq!(harness.error_code("CopySnapshot", &unfinished), "InvalidSnapshotId.NotReady");
    harness.settle();
    let copied = harness.only("DescribeSnapshots", SNAPSHOTS, &[there]);
    assert_eq!(
        (text(&copied, "SourceRegionId"), text(&copied, "SourceSnapshotId")),
        ("cn-hangzhou".into(), id.clone())
    );
    harness.ok("DeleteSnapshot", &[("SnapshotId", &id)]);
}

#[test]
fn a_snapshot_is_deleted_after_its_retention_days() {
    let mut harness = harness();
    let id = create(&mut harness, &[DISK, ("RetentionDays", "2")]);
    let by_id = ("SnapshotId", id.as_str());
    assert_eq!(harness.error_code("ModifySnapshotAttribute", &[by_id]), "NoAttributeToModify");
    assert_eq!(
        harness.error_code("ModifySnapshotAttribute", &[by_id, ("RetentionDays", "1")]),
        "InvalidOperation.DecreaseRetentionDaysUnsupported"
    );
    harness
        .ok("ModifySnapshotAttribute", &[by_id, ("RetentionDays", "3"), ("SnapshotName", "kept")]);
    harness.wait(2 * DAY);
    let kept = snapshot(&mut harness, &id);
    assert_eq!((&kept["SnapshotName"], &kept["RetentionDays"]), (&json!("kept"), &json!(3)));
    harness.wait(DAY);
    assert!(harness.world.snapshots.is_empty());
}

/// Parameters, and the ids that they select.
type Row<'a> = (&'a [(&'a str, &'a str)], &'a [&'a str]);

#[test]
fn filters() {
    let mut harness = harness();
    let one = create(&mut harness, &[DISK, ("SnapshotName", "one"), ("Tag.1.Key", "env")]);
    let two = create(&mut harness, &[("DiskId", "d-i-2"), ("ResourceGroupId", "rg-1")]);
    let (one, two) = (one.as_str(), two.as_str());
    let rows: &[Row<'_>] = &[
        (&[], &[one, two]),
        (&[("SnapshotIds", "[\"s-9\"]")], &[]),
        (&[("DiskId", "d-i-2")], &[two]),
        (&[("InstanceId", "i-1")], &[one]),
        (&[("SnapshotLinkId", "sl-i-1")], &[one]),
        (&[("SnapshotName", "one")], &[one]),
        (&[("Status", "progressing")], &[]),
        (&[("Status", "all"), ("SnapshotType", "user")], &[one, two]),
        (&[("SnapshotType", "auto")], &[]),
        (&[("SourceDiskType", "System")], &[one, two]),
        (&[("SourceDiskType", "Data")], &[]),
        (&[("Encrypted", "true")], &[]),
        (&[("ResourceGroupId", "rg-1")], &[two]),
        (&[("Category", "Standard")], &[one, two]),
        (&[("Tag.1.Key", "env")], &[one]),
    ];
    for (pairs, expected) in rows {
        let pairs: Vec<_> = pairs.iter().copied().chain([REGION]).collect();
        let (mut found, mut expected) =
            (found(&harness.ok("DescribeSnapshots", &pairs)), expected.to_vec());
        found.sort();
        expected.sort_unstable();
        assert_eq!(found, expected, "{pairs:?}");
    }
    let wrong = [
        ("SnapshotIds", "s-1", "InvalidSnapshotIds.Malformed"),
        ("Status", "lost", "InvalidStatus.NotFound"),
        ("SnapshotType", "x", "InvalidSnapshotType.NotFound"),
        ("Usage", "x", "InvalidUsage"),
        ("SourceDiskType", "x", "InvalidSourceDiskType"),
        ("Category", "x", "InvalidSnapshotCategory.Malformed"),
    ];
    for (name, value, code) in wrong {
        assert_eq!(harness.error_code("DescribeSnapshots", &[REGION, (name, value)]), code);
    }
    let first = harness.ok("DescribeSnapshots", &[REGION, ("MaxResults", "1")]);
    let token = text(&first, "NextToken");
    let second =
        harness.ok("DescribeSnapshots", &[REGION, ("MaxResults", "1"), ("NextToken", &token)]);
    assert_eq!(second["NextToken"], "");
    assert_ne!(found(&first), found(&second));
}

#[test]
fn chains_and_usage_count_the_snapshots() {
    let mut harness = harness();
    for _ in 0..2 {
        create(&mut harness, &[DISK]);
    }
    create(&mut harness, &[("DiskId", "d-i-2")]);
    let path = ["SnapshotLinks", "SnapshotLink"];
    let link = harness.only("DescribeSnapshotLinks", path, &[REGION, ("InstanceId", "i-1")]);
    assert_eq!((&link["TotalCount"], &link["SourceDiskId"]), (&json!(2), &json!("d-i-1")));
    let by_disk =
        harness.only("DescribeSnapshotLinks", path, &[REGION, ("DiskIds", "[\"d-i-2\"]")]);
    let id = json!([by_disk["SnapshotLinkId"]]).to_string();
    let by_id = harness.only("DescribeSnapshotLinks", path, &[REGION, ("SnapshotLinkIds", &id)]);
    assert_eq!(by_id, by_disk);
    assert_eq!(
        harness.error_code("DescribeSnapshotLinks", &[REGION, ("DiskIds", "d-1")]),
        "InvalidDiskIds"
    );
    let usage = harness.ok("DescribeSnapshotsUsage", &[REGION]);
    assert_eq!(usage["SnapshotCount"], 3);
    let sizes = usage["SnapshotSize"].as_i64().unwrap();
    assert_eq!(sizes, link["TotalSize"].as_i64().unwrap() / 2 * 3);
}

#[test]
fn a_snapshot_group_covers_every_disk() {
    let mut harness = harness();
    let zone = ("ZoneId", "cn-hangzhou-a");
    let id = text(&harness.ok("CreateDisk", &[REGION, zone, ("Size", "40")]), "DiskId");
    harness.settle();
    harness.ok("AttachDisk", &[("DiskId", &id), ("InstanceId", "i-1")]);
    harness.settle();
    let rows: &[(&[(&str, &str)], &str)] = &[
        (&[], "MissingParamter.InstanceId"),
        (&[("InstanceId", "i-9")], "InvalidInstanceId.NotFound"),
        (&[("InstanceId", "i-1"), ("DiskId.1", "d-i-2")], "DiskId.ValueNotSupported"),
        (
            &[("InstanceId", "i-1"), ("DiskId.1", "d-i-1"), ("ExcludeDiskId.1", "d-i-1")],
            "InvalidParam.ExcludeDiskIdsAndDiskIds.Conflict",
        ),
        (&[("InstanceId", "i-2"), ("ExcludeDiskId.1", "d-i-2")], "InvalidInstance.NoDisk"),
    ];
    for (pairs, code) in rows {
        let pairs: Vec<_> = pairs.iter().copied().chain([REGION]).collect();
        assert_eq!(harness.error_code("CreateSnapshotGroup", &pairs), *code, "{pairs:?}");
    }
    let created =
        harness.ok("CreateSnapshotGroup", &[REGION, ("InstanceId", "i-1"), ("Name", "all")]);
    let group_id = text(&created, "SnapshotGroupId");
    let path = ["SnapshotGroups", "SnapshotGroup"];
    let group =
        harness.only("DescribeSnapshotGroups", path, &[REGION, ("Status.1", "progressing")]);
    assert_eq!(group["Snapshots"]["Snapshot"].as_array().unwrap().len(), 2);
    harness.settle();
    let by_id = [REGION, ("SnapshotGroupId.1", group_id.as_str())];
    assert_eq!(harness.only("DescribeSnapshotGroups", path, &by_id)["Status"], "accomplished");
    let by_id = [REGION, ("SnapshotGroupId", group_id.as_str())];
    let deleted = harness.ok("DeleteSnapshotGroup", &by_id);
    let progress = &deleted["OperationProgressSet"]["OperationProgress"];
    assert_eq!(progress.as_array().unwrap().len(), 2);
    assert!(harness.world.snapshots.is_empty());
    assert_eq!(harness.error_code("DeleteSnapshotGroup", &by_id), "InvalidSnapshotGroup.NotFound");
}
