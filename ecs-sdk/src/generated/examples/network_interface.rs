// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn assign_ipv6_addresses(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network_interface::AssignIpv6AddressesRequest;
    let request = AssignIpv6AddressesRequest::new()
        .network_interface_id("eni-bp14v2sdd3v8htlnabcd")
        .ipv6_address_count(1);
    let response = ecs.assign_ipv6_addresses(request).await?;
    println!("{}", response.network_interface_id);
    Ok(())
}

pub(crate) async fn assign_private_ip_addresses(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network_interface::AssignPrivateIpAddressesRequest;
    let request = AssignPrivateIpAddressesRequest::new()
        .network_interface_id("eni-bp14v2sdd3v8htlnabcd")
        .secondary_private_ip_address_count(1);
    ecs.assign_private_ip_addresses(request).await?;
    Ok(())
}

pub(crate) async fn attach_network_interface(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network_interface::AttachNetworkInterfaceRequest;
    let request = AttachNetworkInterfaceRequest::new()
        .network_interface_id("eni-bp14v2sdd3v8htlnabcd")
        .instance_id("i-bp1g6zv0ce8oghu7k3kp");
    ecs.attach_network_interface(request).await?;
    ecs.wait_until_network_interfaces_in_use(["eni-bp14v2sdd3v8htlnabcd"]).await?;
    Ok(())
}

pub(crate) async fn create_network_interface(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network_interface::CreateNetworkInterfaceRequest;
    let request = CreateNetworkInterfaceRequest::new()
        .v_switch_id("vsw-bp1ddbrxdlrcbim46xf2n")
        .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
        .network_interface_name("db-replication");
    let response = ecs.create_network_interface(request).await?;
    println!("{} {}", response.network_interface_id, response.status);
    Ok(())
}

pub(crate) async fn create_network_interface_permission(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network_interface::CreateNetworkInterfacePermissionRequest;
    let request = CreateNetworkInterfacePermissionRequest::new()
        .account_id(1234567890123456i64)
        .network_interface_id("eni-bp14v2sdd3v8htlnabcd")
        .permission("InstanceAttach");
    ecs.create_network_interface_permission(request).await?;
    Ok(())
}

pub(crate) async fn delete_network_interface(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network_interface::DeleteNetworkInterfaceRequest;
    let request = DeleteNetworkInterfaceRequest::new()
        .network_interface_id("eni-bp14v2sdd3v8htlnabcd");
    ecs.delete_network_interface(request).await?;
    ecs.wait_until_network_interfaces_deleted(["eni-bp14v2sdd3v8htlnabcd"]).await?;
    Ok(())
}

pub(crate) async fn describe_network_interface_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network_interface::DescribeNetworkInterfaceAttributeRequest;
    let request = DescribeNetworkInterfaceAttributeRequest::new()
        .network_interface_id("eni-bp14v2sdd3v8htlnabcd");
    let response = ecs.describe_network_interface_attribute(request).await?;
    println!("{} {}", response.instance_id, response.status);
    Ok(())
}

pub(crate) async fn describe_network_interface_permissions(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network_interface::DescribeNetworkInterfacePermissionsRequest;
    let request = DescribeNetworkInterfacePermissionsRequest::new();
    let mut items = ecs.describe_network_interface_permissions(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{} {}", item.network_interface_permission_id, item.service_name);
    }

    Ok(())
}

pub(crate) async fn describe_network_interfaces(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network_interface::DescribeNetworkInterfacesRequest;
    use ecs_sdk::types::NetworkInterfaceStatus;
    let request = DescribeNetworkInterfacesRequest::new()
        .status(NetworkInterfaceStatus::InUse);
    let mut items = ecs.describe_network_interfaces(request).items();
    while let Some(network_interface) = items.try_next().await? {
        println!(
            "{} {}", network_interface.network_interface_id, network_interface.status
        );
    }

    Ok(())
}

pub(crate) async fn detach_network_interface(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network_interface::DetachNetworkInterfaceRequest;
    let request = DetachNetworkInterfaceRequest::new()
        .network_interface_id("eni-bp1attached0000abcd")
        .instance_id("i-bp1g6zv0ce8oghu7k3kp");
    ecs.detach_network_interface(request).await?;
    ecs.wait_until_network_interfaces_available(["eni-bp1attached0000abcd"]).await?;
    Ok(())
}

pub(crate) async fn disable_network_interface_qo_s(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network_interface::DisableNetworkInterfaceQoSRequest;
    let request = DisableNetworkInterfaceQoSRequest::new()
        .network_interface_id("eni-bp14v2sdd3v8htlnabcd");
    ecs.disable_network_interface_qo_s(request).await?;
    Ok(())
}

pub(crate) async fn enable_network_interface_qo_s(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network_interface::EnableNetworkInterfaceQoSRequest;
    let request = EnableNetworkInterfaceQoSRequest::new()
        .network_interface_id("eni-bp14v2sdd3v8htlnabcd");
    ecs.enable_network_interface_qo_s(request).await?;
    Ok(())
}

pub(crate) async fn modify_network_interface_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network_interface::ModifyNetworkInterfaceAttributeRequest;
    let request = ModifyNetworkInterfaceAttributeRequest::new()
        .network_interface_name("db-replication")
        .network_interface_id("eni-bp14v2sdd3v8htlnabcd");
    ecs.modify_network_interface_attribute(request).await?;
    Ok(())
}

pub(crate) async fn unassign_ipv6_addresses(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network_interface::UnassignIpv6AddressesRequest;
    let request = UnassignIpv6AddressesRequest::new()
        .network_interface_id("eni-bp14v2sdd3v8htlnabcd")
        .ipv6_address(["2408:4005:300:1::82"]);
    ecs.unassign_ipv6_addresses(request).await?;
    Ok(())
}

pub(crate) async fn unassign_private_ip_addresses(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network_interface::UnassignPrivateIpAddressesRequest;
    let request = UnassignPrivateIpAddressesRequest::new()
        .network_interface_id("eni-bp14v2sdd3v8htlnabcd")
        .private_ip_address(["10.0.0.82"]);
    ecs.unassign_private_ip_addresses(request).await?;
    Ok(())
}
