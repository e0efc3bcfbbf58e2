//! Disks: creation, attachment, resizing, release.

use ecs_sdk::disk::{
    AttachDiskRequest, CreateDiskRequest, DeleteDiskRequest, DetachDiskRequest, ResizeDiskRequest,
};
use ecs_sdk::instance::DeleteInstanceRequest;
use ecs_sdk::types::{DiskCategory, DiskStatus};

use super::support::{Test, ZONE, rejected, run, test};

fn essd() -> CreateDiskRequest {
    CreateDiskRequest::new().zone_id(ZONE).disk_category(DiskCategory::CloudEssd).size(40)
}

/// Creates a disk that is available.
async fn available(test: &Test, request: CreateDiskRequest) -> String {
    let id = test.ecs.create_disk(request).await.unwrap().disk_id;
    test.pass();
    assert_eq!(status(test, &id).await, DiskStatus::Available);
    id
}

async fn status(test: &Test, id: &str) -> DiskStatus {
    test.disk(id).await.unwrap().status
}

#[tokio::test]
async fn a_disk_is_created_attached_resized_and_released() {
    let test = test().await;
    let instance_id = test.running(run(1)).await;
    let request = essd().disk_name("data").tag([("env", "test")]);
    let id = test.ecs.create_disk(request).await.unwrap().disk_id;
    assert_eq!(status(&test, &id).await, DiskStatus::Creating);
    let delete = DeleteDiskRequest::new().disk_id(&id);
    rejected(test.ecs.delete_disk(delete.clone()).await, "IncorrectDiskStatus", 403);
    test.pass();

    let attach = AttachDiskRequest::new().disk_id(&id).instance_id(&instance_id);
    test.ecs.attach_disk(attach.clone()).await.unwrap();
    assert_eq!(status(&test, &id).await, DiskStatus::Attaching);
    test.pass();
    let disk = test.disk(&id).await.unwrap();
    assert_eq!((disk.status, &disk.instance_id), (DiskStatus::InUse, &instance_id));
    assert_eq!((disk.device.as_str(), disk.disk_name.as_str()), ("/dev/xvdb", "data"));
    assert_eq!(disk.attachments[0].instance_id, instance_id);
    rejected(test.ecs.attach_disk(attach).await, "IncorrectDiskStatus", 403);
    rejected(test.ecs.delete_disk(delete.clone()).await, "IncorrectDiskStatus", 403);

    let resize = |size: i64| ResizeDiskRequest::new().disk_id(&id).new_size(size);
    test.ecs.resize_disk(resize(60)).await.unwrap();
    assert_eq!(test.disk(&id).await.unwrap().size, Some(60));
    rejected(test.ecs.resize_disk(resize(50)).await, "InvalidDiskSize.TooSmall", 403);

    let detach = DetachDiskRequest::new().disk_id(&id).instance_id(&instance_id);
    test.ecs.detach_disk(detach.clone()).await.unwrap();
    assert_eq!(status(&test, &id).await, DiskStatus::Detaching);
    test.pass();
    let disk = test.disk(&id).await.unwrap();
    assert_eq!((disk.status, disk.instance_id.as_str()), (DiskStatus::Available, ""));
    let again = test.ecs.detach_disk(detach).await.unwrap_err();
    assert_eq!(again.code(), Some("InvalidDisk.AlreadyDetached"));
    test.ecs.delete_disk(delete.clone()).await.unwrap();
    assert!(test.disk(&id).await.is_none());
    rejected(test.ecs.delete_disk(delete).await, "InvalidDiskId.NotFound", 404);
}

#[tokio::test]
async fn disks_are_released_with_their_instance_if_set() {
    let test = test().await;
    let instance_id = test.running(run(1)).await;
    let system = test.system_disk(&instance_id).await;
    let mut disks = Vec::new();
    for goes in [true, false] {
        let id = available(&test, essd()).await;
        let attach = AttachDiskRequest::new().disk_id(&id).instance_id(&instance_id);
        test.ecs.attach_disk(attach.delete_with_instance(goes)).await.unwrap();
        test.pass();
        disks.push(id);
    }
    let delete = DeleteInstanceRequest::new().instance_id(&instance_id).force(true);
    test.ecs.delete_instance(delete).await.unwrap();
    assert!(test.disk(&system).await.is_none());
    assert!(test.disk(&disks[0]).await.is_none());
    assert_eq!(status(&test, &disks[1]).await, DiskStatus::Available);
}

#[tokio::test]
async fn invalid_disks_are_rejected() {
    let test = test().await;
    let cases = [
        (essd().zone_id("cn-hangzhou-nowhere"), "InvalidZoneId.NotFound", 404),
        (essd().snapshot_id("s-none"), "InvalidSnapshotId.NotFound", 404),
        (essd().size(19), "InvalidDataDiskSize.ValueNotSupported", 403),
        (essd().disk_name("1"), "InvalidDiskName.Malformed", 400),
        (essd().disk_category("paper"), "InvalidDataDiskCategory.ValueNotSupported", 403),
    ];
    for (request, code, status) in cases {
        rejected(test.ecs.create_disk(request).await, code, status);
    }
    assert!(test.existing("disks").is_empty());
}

#[tokio::test]
async fn a_disk_cannot_be_attached_in_another_zone() {
    let test = test().await;
    let instance_id = test.running(run(1)).await;
    let far = available(&test, essd().zone_id("cn-hangzhou-b")).await;
    let attach = |disk: &str, instance: &str| {
        test.ecs.attach_disk(AttachDiskRequest::new().disk_id(disk).instance_id(instance))
    };
    let wrong_zone = attach(&far, &instance_id).await.unwrap_err();
    assert_eq!(wrong_zone.code(), Some("ResourcesNotInSameZone"));
    rejected(attach(&far, "i-none").await, "InvalidInstanceId.NotFound", 404);
    rejected(attach("d-none", &instance_id).await, "InvalidDiskId.NotFound", 404);
    assert_eq!(status(&test, &far).await, DiskStatus::Available);
}
