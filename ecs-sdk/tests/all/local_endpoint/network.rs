//! VPCs, vSwitches, network interfaces and elastic IP addresses.

use ecs_sdk::instance::DeleteInstanceRequest;
use ecs_sdk::network_interface::describe_network_interfaces::NetworkInterface;
use ecs_sdk::network_interface::{
    AttachNetworkInterfaceRequest, CreateNetworkInterfaceRequest, DeleteNetworkInterfaceRequest,
    DescribeNetworkInterfacesRequest, DetachNetworkInterfaceRequest,
};
use ecs_sdk::security_group::{CreateSecurityGroupRequest, DeleteSecurityGroupRequest};
use ecs_sdk::types::NetworkInterfaceStatus;
use ecs_sdk::vpc::{
    AllocateEipAddressRequest, AssociateEipAddressRequest, CreateVSwitchRequest, CreateVpcRequest,
    DeleteVSwitchRequest, DeleteVpcRequest, DescribeEipAddressesRequest, DescribeVSwitchesRequest,
    DescribeVpcsRequest, ReleaseEipAddressRequest, UnassociateEipAddressRequest,
};

use super::support::{Test, ZONE, rejected, run, test};

async fn interfaces(test: &Test, instance_id: &str) -> Vec<NetworkInterface> {
    let request = DescribeNetworkInterfacesRequest::new().instance_id(instance_id);
    test.ecs.describe_network_interfaces(request).await.unwrap().network_interface_sets
}

async fn interface(test: &Test, id: &str) -> NetworkInterface {
    let request = DescribeNetworkInterfacesRequest::new().network_interface_id([id]);
    let response = test.ecs.describe_network_interfaces(request).await.unwrap();
    response.network_interface_sets.into_iter().next().unwrap()
}

/// The status of an elastic IP address, and the instance that it is associated with.
async fn address(test: &Test, allocation_id: &str) -> (String, String) {
    let request = DescribeEipAddressesRequest::new().allocation_id(allocation_id);
    let response = test.ecs.vpc().describe_eip_addresses(request).await.unwrap();
    let found = response.eip_addresses.into_iter().next().unwrap();
    (found.status, found.instance_id)
}

#[tokio::test]
async fn an_interface_is_attached_and_detached() {
    let test = test().await;
    let instance_id = test.running(run(1)).await;
    let primary = interfaces(&test, &instance_id).await.remove(0);
    let create = CreateNetworkInterfaceRequest::new().v_switch_id(&primary.v_switch_id);
    let create = create.security_group_id(&primary.security_group_ids[0]);
    let id = test.ecs.create_network_interface(create).await.unwrap().network_interface_id;
    assert_eq!(interface(&test, &id).await.status, "Creating");
    let delete = DeleteNetworkInterfaceRequest::new().network_interface_id(&id);
    let early = test.ecs.delete_network_interface(delete.clone()).await;
    rejected(early, "InvalidOperation.InvalidEniState", 400);
    test.pass();

    let attach = |id: &str| {
        let attach = AttachNetworkInterfaceRequest::new().network_interface_id(id);
        test.ecs.attach_network_interface(attach.instance_id(&instance_id))
    };
    let detach = |id: &str| {
        let detach = DetachNetworkInterfaceRequest::new().network_interface_id(id);
        test.ecs.detach_network_interface(detach.instance_id(&instance_id))
    };
    attach(&id).await.unwrap();
    assert_eq!(interface(&test, &id).await.status, NetworkInterfaceStatus::Attaching);
    test.pass();
    assert_eq!(interface(&test, &id).await.status, NetworkInterfaceStatus::InUse);
    assert_eq!(interfaces(&test, &instance_id).await.len(), 2);
    rejected(attach(&id).await, "InvalidOperation.InvalidEniState", 400);
    let held = test.ecs.delete_network_interface(delete.clone()).await;
    rejected(held, "InvalidOperation.InvalidEniState", 400);
    let of_instance = detach(&primary.network_interface_id).await;
    rejected(of_instance, "InvalidOperation.DetachPrimaryEniNotAllowed", 400);

    detach(&id).await.unwrap();
    assert_eq!(interface(&test, &id).await.status, NetworkInterfaceStatus::Detaching);
    test.pass();
    let found = interface(&test, &id).await;
    let status = (found.status, found.instance_id.as_str());
    assert_eq!(status, (NetworkInterfaceStatus::Available, ""));
    test.ecs.delete_network_interface(delete).await.unwrap();
    assert_eq!(test.existing("network_interfaces"), [primary.network_interface_id]);
    assert!(attach(&id).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_network_is_created_used_and_deleted() {
    let test = test().await;
    let vpc = test.ecs.vpc();
    let create = CreateVpcRequest::new().cidr_block("10.0.0.0/8").vpc_name("net");
    let vpc_id = vpc.create_vpc(create).await.unwrap().vpc_id;
    let create = CreateVSwitchRequest::new().vpc_id(&vpc_id).zone_id(ZONE);
    let create = create.cidr_block("10.1.0.0/24");
    let v_switch_id = vpc.create_v_switch(create.clone()).await.unwrap().v_switch_id;
    rejected(vpc.create_v_switch(create).await, "InvalidCidrBlock.Overlapped", 400);
    let vpcs = DescribeVpcsRequest::new().vpc_name("net");
    let found = vpc.describe_vpcs(vpcs).await.unwrap().vpcs.remove(0);
    assert_eq!((&found.vpc_id, &found.v_switch_ids[..]), (&vpc_id, &[v_switch_id.clone()][..]));

    let group = CreateSecurityGroupRequest::new().vpc_id(&vpc_id);
    let group = test.ecs.create_security_group(group).await.unwrap().security_group_id;
    let inside = run(1).v_switch_id(&v_switch_id).security_group_id(&group);
    let instance_id = test.running(inside).await;
    let instance = test.instance(&instance_id).await.unwrap();
    assert_eq!(instance.vpc_attributes.unwrap().v_switch_id, v_switch_id);
    let switches = DescribeVSwitchesRequest::new().v_switch_id(&v_switch_id);
    let found = vpc.describe_v_switches(switches).await.unwrap().v_switches.remove(0);
    assert_eq!(found.available_ip_address_count, Some(251));

    let delete_switch = DeleteVSwitchRequest::new().v_switch_id(&v_switch_id);
    let held = vpc.delete_v_switch(delete_switch.clone()).await.unwrap_err();
    assert_eq!(held.code(), Some("DependencyViolation"));
    let delete = DeleteVpcRequest::new().vpc_id(&vpc_id);
    let held = vpc.delete_vpc(delete.clone()).await.unwrap_err();
    assert_eq!(held.code(), Some("DependencyViolation.VSwitch"));
    let release = DeleteInstanceRequest::new().instance_id(&instance_id).force(true);
    test.ecs.delete_instance(release).await.unwrap();
    vpc.delete_v_switch(delete_switch).await.unwrap();
    let delete_group = DeleteSecurityGroupRequest::new();
    test.ecs.delete_security_group(delete_group.security_group_id(group)).await.unwrap();
    vpc.delete_vpc(delete.clone()).await.unwrap();
    assert!(vpc.delete_vpc(delete).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn an_address_is_associated_until_its_instance_is_released() {
    let test = test().await;
    let vpc = test.ecs.vpc();
    let instance_id = test.running(run(1)).await;
    let allocate = AllocateEipAddressRequest::new().bandwidth("5");
    let id = vpc.allocate_eip_address(allocate).await.unwrap().allocation_id;
    assert_eq!(address(&test, &id).await, ("Available".to_owned(), String::new()));
    let associate = AssociateEipAddressRequest::new().allocation_id(&id).instance_id(&instance_id);
    vpc.associate_eip_address(associate.clone()).await.unwrap();
    assert_eq!(address(&test, &id).await, ("InUse".to_owned(), instance_id.clone()));
    let release = ReleaseEipAddressRequest::new().allocation_id(&id);
    let held = vpc.release_eip_address(release.clone()).await.unwrap_err();
    assert_eq!((held.code(), held.attempts()), (Some("IncorrectEipStatus"), 1));
    let unassociate = UnassociateEipAddressRequest::new().allocation_id(&id);
    vpc.unassociate_eip_address(unassociate.instance_id(&instance_id)).await.unwrap();
    assert_eq!(address(&test, &id).await.0, "Available");
    vpc.associate_eip_address(associate).await.unwrap();
    let delete = DeleteInstanceRequest::new().instance_id(&instance_id).force(true);
    test.ecs.delete_instance(delete).await.unwrap();
    assert_eq!(address(&test, &id).await.0, "Available");
    vpc.release_eip_address(release.clone()).await.unwrap();
    assert!(vpc.release_eip_address(release).await.unwrap_err().is_not_found());
}
