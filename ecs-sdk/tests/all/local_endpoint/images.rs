//! Images: creation from instances and snapshots, copies, sharing, deletion.

use ecs_sdk::image::describe_images::Image;
use ecs_sdk::image::{
    CopyImageRequest, CreateImageRequest, DeleteImageRequest, DescribeImageSharePermissionRequest,
    DescribeImagesRequest, ModifyImageSharePermissionRequest,
};
use ecs_sdk::instance::DeleteInstanceRequest;
use ecs_sdk::snapshot::{CreateSnapshotRequest, DeleteSnapshotRequest};
use ecs_sdk::types::{ImageOwnerAlias, ImageStatus};

use super::support::{DELAYS, IMAGE, Test, rejected, run, test};

/// The image in any state.
async fn image(test: &Test, id: &str) -> Option<Image> {
    let states = [ImageStatus::Waiting, ImageStatus::Creating, ImageStatus::Available];
    let request = DescribeImagesRequest::new().image_id(id).status(states.map(|s| s.to_string()));
    test.ecs.describe_images(request).await.unwrap().images.into_iter().next()
}

/// Creates an image of a new instance. Returns the ids of the image and the instance.
async fn made(test: &Test) -> (String, String) {
    let instance_id = test.running(run(1)).await;
    let create = CreateImageRequest::new().instance_id(&instance_id).image_name("golden");
    let id = test.ecs.create_image(create).await.unwrap().image_id;
    test.pass();
    (id, instance_id)
}

#[tokio::test]
async fn an_image_of_an_instance_creates_other_instances() {
    let test = test().await;
    let instance_id = test.running(run(1)).await;
    let create = CreateImageRequest::new().instance_id(&instance_id).image_name("golden");
    let id = test.ecs.create_image(create.clone()).await.unwrap().image_id;
    assert_eq!(image(&test, &id).await.unwrap().status, ImageStatus::Creating);
    let own = DescribeImagesRequest::new().image_owner_alias(ImageOwnerAlias::SelfOwned);
    let available = test.ecs.describe_images(own.clone()).await.unwrap();
    assert_eq!(available.total_count, Some(0), "it is not available yet");
    let early = test.ecs.run_instances(run(1).image_id(&id)).await;
    rejected(early, "IncorrectImageStatus", 400);
    test.pass();
    let found = test.ecs.describe_images(own).await.unwrap().images.remove(0);
    assert_eq!((&found.image_id, found.image_name.as_str()), (&id, "golden"));
    assert_eq!((found.status, found.progress.as_str()), (ImageStatus::Available, "100%"));
    rejected(test.ecs.create_image(create).await, "InvalidImageName.Duplicated", 400);

    let started = test.running(run(1).image_id(&id)).await;
    assert_eq!(test.instance(&started).await.unwrap().image_id, id);
    let delete = DeleteImageRequest::new().image_id(&id);
    rejected(test.ecs.delete_image(delete.clone()).await, "ImageUsingByInstance", 403);
    let release = DeleteInstanceRequest::new().instance_id(&started).force(true);
    test.ecs.delete_instance(release).await.unwrap();
    let snapshot_id = found.disk_device_mappings[0].snapshot_id.clone();
    let snapshot = DeleteSnapshotRequest::new().snapshot_id(&snapshot_id);
    rejected(test.ecs.delete_snapshot(snapshot.clone()).await, "SnapshotCreatedImage", 403);
    test.ecs.delete_image(delete.clone()).await.unwrap();
    assert!(image(&test, &id).await.is_none());
    rejected(test.ecs.run_instances(run(1).image_id(&id)).await, "InvalidImageId.NotFound", 404);
    test.ecs.delete_snapshot(snapshot).await.unwrap();
}

#[tokio::test]
async fn an_image_of_a_snapshot_waits_for_it() {
    let test = test().await;
    let instance_id = test.running(run(1)).await;
    let disk = test.system_disk(&instance_id).await;
    let create = CreateSnapshotRequest::new().disk_id(&disk);
    let snapshot = test.ecs.create_snapshot(create).await.unwrap().snapshot_id;
    let create = CreateImageRequest::new().snapshot_id(&snapshot);
    rejected(test.ecs.create_image(create.clone()).await, "InvalidSnapshotId.NotReady", 403);
    test.pass();
    let id = test.ecs.create_image(create).await.unwrap().image_id;
    test.pass();
    let found = image(&test, &id).await.unwrap();
    assert_eq!(found.status, ImageStatus::Available);
    assert_eq!(found.disk_device_mappings[0].snapshot_id, snapshot);
}

#[tokio::test]
async fn a_copy_waits_and_is_created_in_the_other_region() {
    let test = test().await;
    let (id, _) = made(&test).await;
    let copy = CopyImageRequest::new().image_id(&id).destination_region_id("cn-beijing");
    let copied = test.ecs.copy_image(copy.destination_image_name("twin")).await.unwrap().image_id;
    let states = ["Waiting", "Creating", "Available"];
    let there = DescribeImagesRequest::new().image_id(&copied).status(states);
    for expected in [ImageStatus::Waiting, ImageStatus::Creating, ImageStatus::Available] {
        let found = test.ecs.describe_images(there.clone()).region("cn-beijing").await.unwrap();
        assert_eq!(found.images[0].status, expected);
        assert_eq!(found.images[0].image_name, "twin");
        // The copy starts in the middle.
        test.sim.advance(DELAYS / 2).unwrap();
    }
    assert!(image(&test, &copied).await.is_none(), "it is in another region");
    let system = CopyImageRequest::new().image_id(IMAGE);
    let system = test.ecs.copy_image(system.destination_region_id("cn-beijing")).await;
    assert_eq!(system.unwrap_err().code(), Some("OperationDenied"));
}

#[tokio::test]
async fn a_shared_image_cannot_be_deleted() {
    let test = test().await;
    let (id, instance_id) = made(&test).await;
    let release = DeleteInstanceRequest::new().instance_id(instance_id).force(true);
    test.ecs.delete_instance(release).await.unwrap();
    let share = ModifyImageSharePermissionRequest::new().image_id(&id);
    let accounts = ["1234567890123456", "1234567890123457"];
    let with_both = share.clone().add_account(accounts);
    test.ecs.modify_image_share_permission(with_both).await.unwrap();
    let shared = DescribeImageSharePermissionRequest::new().image_id(&id);
    let response = test.ecs.describe_image_share_permission(shared.clone()).await.unwrap();
    let found: Vec<_> = response.accounts.iter().map(|account| &account.aliyun_id).collect();
    assert_eq!(found, accounts);
    let delete = DeleteImageRequest::new().image_id(&id);
    rejected(test.ecs.delete_image(delete.clone()).await, "ImageUseShared", 403);
    let unshared = share.remove_account(accounts);
    test.ecs.modify_image_share_permission(unshared).await.unwrap();
    let response = test.ecs.describe_image_share_permission(shared).await.unwrap();
    assert!(response.accounts.is_empty());
    test.ecs.delete_image(delete).await.unwrap();
    assert!(image(&test, &id).await.is_none());
}
