//! Waiting for resources of each kind, while some looks fail.

use ecs_sdk::disk::{CreateDiskRequest, DeleteDiskRequest};
use ecs_sdk::image::CreateImageRequest;
use ecs_sdk::snapshot::CreateSnapshotRequest;
use ecs_sim::Fault;

use crate::support::{request, test};

#[tokio::test]
async fn resources_are_awaited_although_looks_fail() {
    let test = test().await;
    let ecs = &test.ecs;
    let actions = ["DescribeInstances", "DescribeDisks", "DescribeSnapshots", "DescribeImages"];
    let throttled = actions.map(|action| Fault::throttling().action(action).times(2));
    let cut = actions.map(|action| Fault::reset().action(action).skip(1).times(1));
    test.sim.set_faults(throttled.into_iter().chain(cut)).unwrap();

    let ids = ecs.run_instances(request(2)).await.unwrap().instance_id_sets;
    assert_eq!(ecs.wait_until_instances_running(&ids).await.unwrap().len(), 2);
    let zone = ecs.wait_until_instances_running(&ids).await.unwrap()[0].zone_id.clone();

    let disk = CreateDiskRequest::new().zone_id(zone).size(40);
    let disk = ecs.create_disk(disk).await.unwrap().disk_id;
    let disks = ecs.wait_until_disks_available([&disk]).await.unwrap();
    assert_eq!(disks[0].disk_id, disk);
    ecs.delete_disk(DeleteDiskRequest::new().disk_id(&disk)).await.unwrap();
    ecs.wait_until_disks_deleted([&disk]).await.unwrap();

    let system = ecs_sdk::disk::DescribeDisksRequest::new().instance_id(&ids[0]);
    let system = ecs.describe_disks(system).await.unwrap().disks.remove(0).disk_id;
    let snapshot = CreateSnapshotRequest::new().disk_id(system);
    let snapshot = ecs.create_snapshot(snapshot).await.unwrap().snapshot_id;
    ecs.wait_until_snapshots_accomplished([&snapshot]).await.unwrap();
    let image = CreateImageRequest::new().snapshot_id(snapshot).image_name("own");
    let image = ecs.create_image(image).await.unwrap().image_id;
    assert_eq!(ecs.wait_until_images_available([&image]).await.unwrap()[0].image_id, image);

    assert!(test.sim.requests().iter().filter(|seen| seen.status != 200).count() >= 8);
}
