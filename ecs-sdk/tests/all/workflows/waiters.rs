//! Waiters for resources of each kind, while some polls fail.

use ecs_sdk::cloud_assistant::SendFileRequest;
use ecs_sdk::disk::{CreateDiskRequest, DeleteDiskRequest};
use ecs_sdk::image::CreateImageRequest;
use ecs_sdk::network_interface::{
    AttachNetworkInterfaceRequest, CreateNetworkInterfaceRequest, DeleteNetworkInterfaceRequest,
    DetachNetworkInterfaceRequest,
};
use ecs_sdk::snapshot::CreateSnapshotRequest;
use ecs_sdk::types::InvocationStatus;
use ecs_sdk::vpc::{AllocateEipAddressRequest, AssociateEipAddressRequest};
use ecs_sim::Fault;

use super::support::{request, test};

#[tokio::test]
async fn waiters_continue_although_polls_fail() {
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

    assert!(test.sim.requests().iter().filter(|recorded| recorded.status != 200).count() >= 8);
}

#[tokio::test]
async fn network_waiters_reach_their_states() {
    let test = test().await;
    let (ecs, vpc) = (&test.ecs, test.ecs.vpc());
    let id = test.running(request(1)).await.remove(0);
    let instance = ecs.wait_until_instances_running([&id]).await.unwrap().remove(0);
    let vpc_attributes = instance.vpc_attributes.unwrap();
    vpc.wait_until_vpcs_available([&vpc_attributes.vpc_id]).await.unwrap();
    vpc.wait_until_v_switches_available([&vpc_attributes.v_switch_id]).await.unwrap();

    let card = CreateNetworkInterfaceRequest::new()
        .v_switch_id(&vpc_attributes.v_switch_id)
        .security_group_id(&instance.security_group_ids[0]);
    let card = ecs.create_network_interface(card).await.unwrap().network_interface_id;
    ecs.wait_until_network_interfaces_available([&card]).await.unwrap();
    let attach = AttachNetworkInterfaceRequest::new().network_interface_id(&card).instance_id(&id);
    ecs.attach_network_interface(attach).await.unwrap();
    ecs.wait_until_network_interfaces_in_use([&card]).await.unwrap();
    let detach = DetachNetworkInterfaceRequest::new().network_interface_id(&card).instance_id(&id);
    ecs.detach_network_interface(detach).await.unwrap();
    ecs.wait_until_network_interfaces_available([&card]).await.unwrap();
    let delete = DeleteNetworkInterfaceRequest::new().network_interface_id(&card);
    ecs.delete_network_interface(delete).await.unwrap();
    ecs.wait_until_network_interfaces_deleted([&card]).await.unwrap();

    let eip = vpc.allocate_eip_address(AllocateEipAddressRequest::new()).await.unwrap();
    let eip = eip.allocation_id;
    vpc.wait_until_eips_available([&eip]).await.unwrap();
    let associate = AssociateEipAddressRequest::new().allocation_id(&eip).instance_id(&id);
    vpc.associate_eip_address(associate).await.unwrap();
    assert_eq!(vpc.wait_until_eips_in_use([&eip]).await.unwrap()[0].allocation_id, eip);
}

#[tokio::test]
async fn waiters_for_files_and_cloud_assistants_reach_their_states() {
    let test = test().await;
    let ids = test.running(request(2)).await;
    assert_eq!(test.ecs.wait_until_cloud_assistants_ready(&ids).await.unwrap().len(), 2);
    let file = SendFileRequest::new()
        .name("motd")
        .target_dir("/etc")
        .content("hello")
        .content_type("PlainText")
        .instance_id(&ids);
    let sent = test.ecs.send_file(file).await.unwrap().invoke_id;
    let sent = test.ecs.wait_until_files_sent([sent]).await.unwrap();
    assert_eq!(sent[0].invocation_status, InvocationStatus::Success);
}
