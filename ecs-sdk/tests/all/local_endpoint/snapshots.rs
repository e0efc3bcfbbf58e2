//! Snapshots: creation, disks from snapshots, copies, deletion.

use std::time::Duration;

use ecs_sdk::disk::CreateDiskRequest;
use ecs_sdk::snapshot::describe_snapshots::Snapshot;
use ecs_sdk::snapshot::{
    CopySnapshotRequest, CreateSnapshotRequest, DeleteSnapshotRequest, DescribeSnapshotsRequest,
};
use ecs_sdk::types::{DiskCategory, SnapshotStatus};

use super::support::{DELAYS, Test, ZONE, rejected, run, test};

async fn snapshot(test: &Test, id: &str) -> Option<Snapshot> {
    let request = DescribeSnapshotsRequest::new().snapshot_ids([id]);
    test.ecs.describe_snapshots(request).await.unwrap().snapshots.into_iter().next()
}

#[tokio::test]
async fn a_snapshot_is_created_becomes_a_disk_and_is_deleted() {
    let test = test().await;
    let instance_id = test.running(run(1)).await;
    let disk_id = test.system_disk(&instance_id).await;
    let create = CreateSnapshotRequest::new().disk_id(&disk_id).snapshot_name("before");
    let id = test.ecs.create_snapshot(create.clone()).await.unwrap().snapshot_id;
    let begun = snapshot(&test, &id).await.unwrap();
    assert_eq!((begun.status, begun.available), (SnapshotStatus::Progressing, Some(false)));
    let duplicate = test.ecs.create_snapshot(create).await;
    rejected(duplicate, "IncorrectDiskStatus.CreatingSnapshot", 403);
    let size = test.disk(&disk_id).await.unwrap().size.unwrap();
    let essd = CreateDiskRequest::new().zone_id(ZONE).disk_category(DiskCategory::CloudEssd);
    let from = essd.snapshot_id(&id);
    rejected(test.ecs.create_disk(from.clone()).await, "InvalidSnapshot.NotReady", 403);

    test.sim.advance(DELAYS / 2).unwrap();
    let half = snapshot(&test, &id).await.unwrap();
    let percent: u32 = half.progress.strip_suffix('%').unwrap().parse().unwrap();
    assert!((50..100).contains(&percent), "{}", half.progress);
    test.pass();
    let whole = snapshot(&test, &id).await.unwrap();
    assert_eq!((whole.status, whole.progress.as_str()), (SnapshotStatus::Accomplished, "100%"));
    assert_eq!((whole.source_disk_id, whole.available), (disk_id, Some(true)));

    let small = from.clone().size(size - 1);
    rejected(test.ecs.create_disk(small).await, "InvalidDiskSize.TooSmall", 403);
    let disk = test.ecs.create_disk(from).await.unwrap().disk_id;
    let disk = test.disk(&disk).await.unwrap();
    assert_eq!((&disk.source_snapshot_id, disk.size), (&id, Some(size)));

    let delete = DeleteSnapshotRequest::new().snapshot_id(&id);
    rejected(test.ecs.delete_snapshot(delete.clone()).await, "SnapshotCreatedDisk", 403);
    test.ecs.delete_snapshot(delete.clone().force(true)).await.unwrap();
    assert!(snapshot(&test, &id).await.is_none());
    rejected(test.ecs.delete_snapshot(delete).await, "InvalidSnapshotId.NotFound", 404);
}

#[tokio::test]
async fn a_copy_is_created_in_the_other_region() {
    let test = test().await;
    let instance_id = test.running(run(1)).await;
    let disk_id = test.system_disk(&instance_id).await;
    let create = CreateSnapshotRequest::new().disk_id(&disk_id).retention_days(1);
    let id = test.ecs.create_snapshot(create).await.unwrap().snapshot_id;
    let copy = CopySnapshotRequest::new().snapshot_id(&id).destination_region_id("cn-beijing");
    let copy = copy.destination_snapshot_name("twin").destination_snapshot_description("elsewhere");
    rejected(test.ecs.copy_snapshot(copy.clone()).await, "InvalidSnapshotId.NotReady", 403);
    test.pass();
    let copied = test.ecs.copy_snapshot(copy).await.unwrap().snapshot_id;
    let delete = DeleteSnapshotRequest::new().snapshot_id(&id);
    let held = test.ecs.delete_snapshot(delete).await.unwrap_err();
    assert_eq!(held.code(), Some("InvalidOperation.RelatedSnapshotNotFinished"));
    test.pass();
    assert!(snapshot(&test, &copied).await.is_none(), "it is in another region");
    let there = DescribeSnapshotsRequest::new().snapshot_ids([&copied]);
    let there = test.ecs.describe_snapshots(there).region("cn-beijing").await.unwrap().snapshots;
    assert_eq!(there[0].status, SnapshotStatus::Accomplished);
    assert_eq!((&there[0].source_snapshot_id, &*there[0].source_region_id), (&id, "cn-hangzhou"));
    // The first one is retained for one day.
    test.sim.advance(Duration::from_secs(25 * 60 * 60)).unwrap();
    assert!(snapshot(&test, &id).await.is_none());
}

#[tokio::test]
async fn a_disk_without_data_has_no_snapshot() {
    let test = test().await;
    let disk = CreateDiskRequest::new().zone_id(ZONE).size(40);
    let id = test.ecs.create_disk(disk).await.unwrap().disk_id;
    test.pass();
    let create = |id: &str| test.ecs.create_snapshot(CreateSnapshotRequest::new().disk_id(id));
    rejected(create(&id).await, "IncorrectDiskStatus.NeverAttached", 403);
    rejected(create("d-none").await, "InvalidDiskId.NotFound", 404);
}
