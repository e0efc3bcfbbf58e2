// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn activate_router_interface(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ActivateRouterInterfaceRequest;
    let request = ActivateRouterInterfaceRequest::new()
        .router_interface_id("ri-bp1x7k9m1p3r5t7vabcd");
    ecs.activate_router_interface(request).await?;
    Ok(())
}

pub(crate) async fn add_bandwidth_package_ips(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::AddBandwidthPackageIpsRequest;
    let request = AddBandwidthPackageIpsRequest::new()
        .bandwidth_package_id("bwp-bp1xea10o8qxw7o1ab2c")
        .ip_count("2");
    ecs.add_bandwidth_package_ips(request).await?;
    Ok(())
}

pub(crate) async fn add_tags(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::AddTagsRequest;
    use ecs_sdk::types::{ResourceType, Tag};
    let request = AddTagsRequest::new()
        .resource_type(ResourceType::Instance)
        .resource_id("i-bp1g6zv0ce8oghu7k3kp")
        .tag([Tag::new().key("project").value("ranking")]);
    ecs.add_tags(request).await?;
    Ok(())
}

pub(crate) async fn allocate_eip_address(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::AllocateEipAddressRequest;
    let response = ecs.allocate_eip_address(AllocateEipAddressRequest::new()).await?;
    println!("{}", response.allocation_id);
    Ok(())
}

pub(crate) async fn associate_eip_address(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::AssociateEipAddressRequest;
    let request = AssociateEipAddressRequest::new()
        .allocation_id("eip-bp1free00000000abcd")
        .instance_id("i-bp1j4i2jdf3owlheb33k");
    ecs.associate_eip_address(request).await?;
    Ok(())
}

pub(crate) async fn associate_ha_vip(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::AssociateHaVipRequest;
    let request = AssociateHaVipRequest::new()
        .ha_vip_id("havip-bp149uyvut73dpldabcd")
        .instance_id("i-bp1g6zv0ce8oghu7k3kp");
    ecs.associate_ha_vip(request).await?;
    Ok(())
}

pub(crate) async fn cancel_physical_connection(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::CancelPhysicalConnectionRequest;
    let request = CancelPhysicalConnectionRequest::new()
        .physical_connection_id("pc-bp1ca4wca27ex3m2abcd");
    ecs.cancel_physical_connection(request).await?;
    Ok(())
}

pub(crate) async fn connect_router_interface(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ConnectRouterInterfaceRequest;
    let request = ConnectRouterInterfaceRequest::new()
        .router_interface_id("ri-bp1x7k9m1p3r5t7vabcd");
    ecs.connect_router_interface(request).await?;
    Ok(())
}

pub(crate) async fn create_forward_entry(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::CreateForwardEntryRequest;
    let request = CreateForwardEntryRequest::new()
        .forward_table_id("ftb-bp1mbjubq34hlcqpabcd")
        .external_ip("203.0.113.10")
        .external_port("8080")
        .internal_ip("10.0.0.50")
        .internal_port("80")
        .ip_protocol("TCP");
    let response = ecs.create_forward_entry(request).await?;
    println!("{}", response.forward_entry_id);
    Ok(())
}

pub(crate) async fn create_ha_vip(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::CreateHaVipRequest;
    let request = CreateHaVipRequest::new().v_switch_id("vsw-bp1ddbrxdlrcbim46xf2n");
    let response = ecs.create_ha_vip(request).await?;
    println!("{}", response.ha_vip_id);
    Ok(())
}

pub(crate) async fn create_nat_gateway(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::CreateNatGatewayRequest;
    use ecs_sdk::legacy::create_nat_gateway::BandwidthPackage;
    let request = CreateNatGatewayRequest::new()
        .vpc_id("vpc-bp1opxu1zkhn00gzv26cn")
        .bandwidth_package([
            BandwidthPackage::new().bandwidth(5).ip_count(1).zone("cn-hangzhou-a"),
        ]);
    let response = ecs.create_nat_gateway(request).await?;
    println!("{}", response.nat_gateway_id);
    Ok(())
}

pub(crate) async fn create_physical_connection(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::CreatePhysicalConnectionRequest;
    let request = CreatePhysicalConnectionRequest::new()
        .access_point_id("ap-cn-hangzhou-xs-b")
        .line_operator("CT")
        .peer_location("Hangzhou, data center of mine");
    let response = ecs.create_physical_connection(request).await?;
    println!("{}", response.physical_connection_id);
    Ok(())
}

pub(crate) async fn create_route_entry(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::CreateRouteEntryRequest;
    let request = CreateRouteEntryRequest::new()
        .route_table_id("vtb-bp145q7glnuzddujabcd")
        .destination_cidr_block("192.168.0.0/16")
        .next_hop_id("i-bp1g6zv0ce8oghu7k3kp");
    ecs.create_route_entry(request).await?;
    Ok(())
}

pub(crate) async fn create_router_interface(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::CreateRouterInterfaceRequest;
    let request = CreateRouterInterfaceRequest::new()
        .role("InitiatingSide")
        .opposite_region_id("cn-shanghai")
        .spec("Small.1")
        .router_type("VRouter")
        .router_id("vrt-bp1lhl0taikrteenabcd");
    let response = ecs.create_router_interface(request).await?;
    println!("{}", response.router_interface_id);
    Ok(())
}

pub(crate) async fn create_v_switch(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::CreateVSwitchRequest;
    let request = CreateVSwitchRequest::new()
        .zone_id("cn-hangzhou-a")
        .cidr_block("10.2.0.0/24")
        .vpc_id("vpc-bp1opxu1zkhn00gzv26cn");
    let response = ecs.create_v_switch(request).await?;
    println!("{}", response.v_switch_id);
    Ok(())
}

pub(crate) async fn create_virtual_border_router(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::CreateVirtualBorderRouterRequest;
    let request = CreateVirtualBorderRouterRequest::new()
        .physical_connection_id("pc-bp1ca4wca27ex3m2abcd")
        .vlan_id(10);
    let response = ecs.create_virtual_border_router(request).await?;
    println!("{}", response.vbr_id);
    Ok(())
}

pub(crate) async fn create_vpc(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::CreateVpcRequest;
    let response = ecs.create_vpc(CreateVpcRequest::new()).await?;
    println!("{}", response.route_table_id);
    Ok(())
}

pub(crate) async fn deactivate_router_interface(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DeactivateRouterInterfaceRequest;
    let request = DeactivateRouterInterfaceRequest::new()
        .router_interface_id("ri-bp1x7k9m1p3r5t7vabcd");
    ecs.deactivate_router_interface(request).await?;
    Ok(())
}

pub(crate) async fn delete_bandwidth_package(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DeleteBandwidthPackageRequest;
    let request = DeleteBandwidthPackageRequest::new()
        .bandwidth_package_id("bwp-bp1xea10o8qxw7o1ab2c");
    ecs.delete_bandwidth_package(request).await?;
    Ok(())
}

pub(crate) async fn delete_forward_entry(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DeleteForwardEntryRequest;
    let request = DeleteForwardEntryRequest::new()
        .forward_table_id("ftb-bp1mbjubq34hlcqpabcd")
        .forward_entry_id("fwd-bp1k3m5n7p9q1r3sabcd");
    ecs.delete_forward_entry(request).await?;
    Ok(())
}

pub(crate) async fn delete_ha_vip(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DeleteHaVipRequest;
    let request = DeleteHaVipRequest::new().ha_vip_id("havip-bp149uyvut73dpldabcd");
    ecs.delete_ha_vip(request).await?;
    Ok(())
}

pub(crate) async fn delete_nat_gateway(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DeleteNatGatewayRequest;
    let request = DeleteNatGatewayRequest::new()
        .nat_gateway_id("ngw-bp1uewa15k4iytrwabcd");
    ecs.delete_nat_gateway(request).await?;
    Ok(())
}

pub(crate) async fn delete_network_interface_permission(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DeleteNetworkInterfacePermissionRequest;
    let request = DeleteNetworkInterfacePermissionRequest::new()
        .network_interface_permission_id("eni-perm-bp1cx3n9q2k5v8y7abcd");
    ecs.delete_network_interface_permission(request).await?;
    Ok(())
}

pub(crate) async fn delete_physical_connection(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DeletePhysicalConnectionRequest;
    let request = DeletePhysicalConnectionRequest::new()
        .physical_connection_id("pc-bp1ca4wca27ex3m2abcd");
    ecs.delete_physical_connection(request).await?;
    Ok(())
}

pub(crate) async fn delete_route_entry(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DeleteRouteEntryRequest;
    let request = DeleteRouteEntryRequest::new()
        .route_table_id("vtb-bp145q7glnuzddujabcd")
        .destination_cidr_block("172.16.0.0/12");
    ecs.delete_route_entry(request).await?;
    Ok(())
}

pub(crate) async fn delete_router_interface(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DeleteRouterInterfaceRequest;
    let request = DeleteRouterInterfaceRequest::new()
        .router_interface_id("ri-bp1x7k9m1p3r5t7vabcd");
    ecs.delete_router_interface(request).await?;
    Ok(())
}

pub(crate) async fn delete_v_switch(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DeleteVSwitchRequest;
    let request = DeleteVSwitchRequest::new().v_switch_id("vsw-bp1unused00000000abcd");
    ecs.delete_v_switch(request).await?;
    Ok(())
}

pub(crate) async fn delete_virtual_border_router(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DeleteVirtualBorderRouterRequest;
    let request = DeleteVirtualBorderRouterRequest::new()
        .vbr_id("vbr-bp1jcg5cmxjbl9xgabcd");
    ecs.delete_virtual_border_router(request).await?;
    Ok(())
}

pub(crate) async fn delete_vpc(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DeleteVpcRequest;
    let request = DeleteVpcRequest::new().vpc_id("vpc-bp1unused00000000abcd");
    ecs.delete_vpc(request).await?;
    Ok(())
}

pub(crate) async fn describe_access_points(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeAccessPointsRequest;
    let mut items = ecs
        .describe_access_points(DescribeAccessPointsRequest::new())
        .items();
    while let Some(access_point_type) = items.try_next().await? {
        println!("{} {}", access_point_type.access_point_id, access_point_type.status);
    }

    Ok(())
}

pub(crate) async fn describe_bandwidth_packages(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeBandwidthPackagesRequest;
    let request = DescribeBandwidthPackagesRequest::new();
    let mut items = ecs.describe_bandwidth_packages(request).items();
    while let Some(bandwidth_package) = items.try_next().await? {
        println!(
            "{} {}", bandwidth_package.bandwidth_package_id, bandwidth_package.status
        );
    }

    Ok(())
}

pub(crate) async fn describe_clusters(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeClustersRequest;
    let response = ecs.describe_clusters(DescribeClustersRequest::new()).await?;
    for cluster in response.clusters {
        println!("{}", cluster.cluster_id);
    }

    Ok(())
}

pub(crate) async fn describe_eip_addresses(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeEipAddressesRequest;
    let mut items = ecs
        .describe_eip_addresses(DescribeEipAddressesRequest::new())
        .items();
    while let Some(eip_address) = items.try_next().await? {
        println!("{} {}", eip_address.allocation_id, eip_address.status);
    }

    Ok(())
}

pub(crate) async fn describe_eip_monitor_data(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeEipMonitorDataRequest;
    let request = DescribeEipMonitorDataRequest::new()
        .allocation_id("eip-bp14k7x3pa9b2c5d6e7f")
        .start_time("2026-11-26T08:00:00Z")
        .end_time("2026-11-26T09:00:00Z");
    let response = ecs.describe_eip_monitor_data(request).await?;
    for eip_monitor_data in response.eip_monitor_datas {
        println!("{}", eip_monitor_data.time_stamp);
    }

    Ok(())
}

pub(crate) async fn describe_forward_table_entries(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeForwardTableEntriesRequest;
    let request = DescribeForwardTableEntriesRequest::new()
        .forward_table_id("ftb-bp1mbjubq34hlcqpabcd");
    let mut items = ecs.describe_forward_table_entries(request).items();
    while let Some(forward_table_entry) = items.try_next().await? {
        println!(
            "{} {}", forward_table_entry.forward_entry_id, forward_table_entry.status
        );
    }

    Ok(())
}

pub(crate) async fn describe_ha_vips(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeHaVipsRequest;
    use ecs_sdk::legacy::describe_ha_vips::Filter;
    let request = DescribeHaVipsRequest::new()
        .filter([Filter::new().key("VpcId").value(["vpc-bp1opxu1zkhn00gzv26cn"])]);
    let mut items = ecs.describe_ha_vips(request).items();
    while let Some(ha_vip) = items.try_next().await? {
        println!("{} {}", ha_vip.ha_vip_id, ha_vip.status);
    }

    Ok(())
}

pub(crate) async fn describe_limitation(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeLimitationRequest;
    let request = DescribeLimitationRequest::new().limitation("Quota");
    let response = ecs.describe_limitation(request).await?;
    println!("{}", response.limitation);
    Ok(())
}

pub(crate) async fn describe_nat_gateways(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeNatGatewaysRequest;
    let mut items = ecs.describe_nat_gateways(DescribeNatGatewaysRequest::new()).items();
    while let Some(nat_gateway) = items.try_next().await? {
        println!("{} {}", nat_gateway.nat_gateway_id, nat_gateway.status);
    }

    Ok(())
}

pub(crate) async fn describe_new_project_eip_monitor_data(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeNewProjectEipMonitorDataRequest;
    let request = DescribeNewProjectEipMonitorDataRequest::new()
        .allocation_id("eip-bp14k7x3pa9b2c5d6e7f")
        .start_time("2026-11-26T08:00:00Z")
        .end_time("2026-11-26T09:00:00Z");
    let response = ecs.describe_new_project_eip_monitor_data(request).await?;
    for eip_monitor_data in response.eip_monitor_datas {
        println!("{}", eip_monitor_data.time_stamp);
    }

    Ok(())
}

pub(crate) async fn describe_physical_connections(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribePhysicalConnectionsRequest;
    let request = DescribePhysicalConnectionsRequest::new();
    let mut items = ecs.describe_physical_connections(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{} {}", item.access_point_id, item.status);
    }

    Ok(())
}

pub(crate) async fn describe_resource_by_tags(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeResourceByTagsRequest;
    let request = DescribeResourceByTagsRequest::new();
    let mut items = ecs.describe_resource_by_tags(request).items();
    while let Some(resource) = items.try_next().await? {
        println!("{}", resource.resource_id);
    }

    Ok(())
}

pub(crate) async fn describe_route_tables(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeRouteTablesRequest;
    let mut items = ecs.describe_route_tables(DescribeRouteTablesRequest::new()).items();
    while let Some(route_table) = items.try_next().await? {
        println!("{}", route_table.route_table_id);
    }

    Ok(())
}

pub(crate) async fn describe_router_interfaces(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeRouterInterfacesRequest;
    let request = DescribeRouterInterfacesRequest::new();
    let mut items = ecs.describe_router_interfaces(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{} {}", item.access_point_id, item.status);
    }

    Ok(())
}

pub(crate) async fn describe_tags(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeTagsRequest;
    let mut items = ecs.describe_tags(DescribeTagsRequest::new()).items();
    while let Some(tag) = items.try_next().await? {
        println!("{}", tag.tag_key);
    }

    Ok(())
}

pub(crate) async fn describe_user_business_behavior(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeUserBusinessBehaviorRequest;
    let request = DescribeUserBusinessBehaviorRequest::new()
        .status_key("enable_price_protect");
    let response = ecs.describe_user_business_behavior(request).await?;
    println!("{}", response.status_value);
    Ok(())
}

pub(crate) async fn describe_v_routers(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeVRoutersRequest;
    let mut items = ecs.describe_v_routers(DescribeVRoutersRequest::new()).items();
    while let Some(v_router) = items.try_next().await? {
        println!("{} {}", v_router.v_router_id, v_router.v_router_name);
    }

    Ok(())
}

pub(crate) async fn describe_v_switches(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeVSwitchesRequest;
    let mut items = ecs.describe_v_switches(DescribeVSwitchesRequest::new()).items();
    while let Some(v_switch) = items.try_next().await? {
        println!("{} {}", v_switch.v_switch_id, v_switch.status);
    }

    Ok(())
}

pub(crate) async fn describe_virtual_border_routers(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeVirtualBorderRoutersRequest;
    let request = DescribeVirtualBorderRoutersRequest::new();
    let mut items = ecs.describe_virtual_border_routers(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{} {}", item.access_point_id, item.status);
    }

    Ok(())
}

pub(crate) async fn describe_virtual_border_routers_for_physical_connection(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeVirtualBorderRoutersForPhysicalConnectionRequest;
    let request = DescribeVirtualBorderRoutersForPhysicalConnectionRequest::new()
        .physical_connection_id("pc-bp1ca4wca27ex3m2abcd");
    let mut items = ecs
        .describe_virtual_border_routers_for_physical_connection(request)
        .items();
    while let Some(item) = items.try_next().await? {
        println!("{}", item.vbr_id);
    }

    Ok(())
}

pub(crate) async fn describe_vpcs(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::DescribeVpcsRequest;
    let mut items = ecs.describe_vpcs(DescribeVpcsRequest::new()).items();
    while let Some(vpc) = items.try_next().await? {
        println!("{} {}", vpc.vpc_id, vpc.status);
    }

    Ok(())
}

pub(crate) async fn enable_physical_connection(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::EnablePhysicalConnectionRequest;
    let request = EnablePhysicalConnectionRequest::new()
        .physical_connection_id("pc-bp1ca4wca27ex3m2abcd");
    ecs.enable_physical_connection(request).await?;
    Ok(())
}

pub(crate) async fn export_snapshot(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ExportSnapshotRequest;
    let request = ExportSnapshotRequest::new()
        .snapshot_id("s-bp1a5zr3u7nq9cxhabcd")
        .oss_bucket("snapshots-of-mine");
    let response = ecs.export_snapshot(request).await?;
    println!("{}", response.task_id);
    Ok(())
}

pub(crate) async fn modify_bandwidth_package_spec(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ModifyBandwidthPackageSpecRequest;
    let request = ModifyBandwidthPackageSpecRequest::new()
        .bandwidth_package_id("bwp-bp1xea10o8qxw7o1ab2c")
        .bandwidth("10");
    ecs.modify_bandwidth_package_spec(request).await?;
    Ok(())
}

pub(crate) async fn modify_eip_address_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ModifyEipAddressAttributeRequest;
    let request = ModifyEipAddressAttributeRequest::new()
        .allocation_id("eip-bp14k7x3pa9b2c5d6e7f")
        .bandwidth("10");
    ecs.modify_eip_address_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_forward_entry(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ModifyForwardEntryRequest;
    let request = ModifyForwardEntryRequest::new()
        .forward_table_id("ftb-bp1mbjubq34hlcqpabcd")
        .forward_entry_id("fwd-bp1k3m5n7p9q1r3sabcd")
        .internal_port("80");
    ecs.modify_forward_entry(request).await?;
    Ok(())
}

pub(crate) async fn modify_ha_vip_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ModifyHaVipAttributeRequest;
    let request = ModifyHaVipAttributeRequest::new()
        .ha_vip_id("havip-bp149uyvut73dpldabcd");
    ecs.modify_ha_vip_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_image_share_group_permission(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ModifyImageShareGroupPermissionRequest;
    let request = ModifyImageShareGroupPermissionRequest::new()
        .image_id("m-bp1g7004ksh0oeucabcd");
    ecs.modify_image_share_group_permission(request).await?;
    Ok(())
}

pub(crate) async fn modify_physical_connection_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ModifyPhysicalConnectionAttributeRequest;
    let request = ModifyPhysicalConnectionAttributeRequest::new()
        .physical_connection_id("pc-bp1ca4wca27ex3m2abcd");
    ecs.modify_physical_connection_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_router_interface_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ModifyRouterInterfaceAttributeRequest;
    let request = ModifyRouterInterfaceAttributeRequest::new()
        .router_interface_id("ri-bp1x7k9m1p3r5t7vabcd");
    ecs.modify_router_interface_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_router_interface_spec(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ModifyRouterInterfaceSpecRequest;
    let request = ModifyRouterInterfaceSpecRequest::new()
        .router_interface_id("ri-bp1x7k9m1p3r5t7vabcd")
        .spec("Small.1");
    let response = ecs.modify_router_interface_spec(request).await?;
    println!("{}", response.spec);
    Ok(())
}

pub(crate) async fn modify_user_business_behavior(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ModifyUserBusinessBehaviorRequest;
    let request = ModifyUserBusinessBehaviorRequest::new()
        .status_key("enable_price_protect")
        .status_value("true");
    ecs.modify_user_business_behavior(request).await?;
    Ok(())
}

pub(crate) async fn modify_v_router_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ModifyVRouterAttributeRequest;
    let request = ModifyVRouterAttributeRequest::new()
        .v_router_id("vrt-bp1lhl0taikrteenabcd")
        .v_router_name("core");
    ecs.modify_v_router_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_v_switch_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ModifyVSwitchAttributeRequest;
    let request = ModifyVSwitchAttributeRequest::new()
        .v_switch_id("vsw-bp1ddbrxdlrcbim46xf2n")
        .v_switch_name("frontend");
    ecs.modify_v_switch_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_virtual_border_router_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ModifyVirtualBorderRouterAttributeRequest;
    let request = ModifyVirtualBorderRouterAttributeRequest::new()
        .vbr_id("vbr-bp1jcg5cmxjbl9xgabcd");
    ecs.modify_virtual_border_router_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_vpc_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ModifyVpcAttributeRequest;
    let request = ModifyVpcAttributeRequest::new()
        .vpc_id("vpc-bp1opxu1zkhn00gzv26cn")
        .vpc_name("production");
    ecs.modify_vpc_attribute(request).await?;
    Ok(())
}

pub(crate) async fn recover_virtual_border_router(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::RecoverVirtualBorderRouterRequest;
    let request = RecoverVirtualBorderRouterRequest::new()
        .vbr_id("vbr-bp1jcg5cmxjbl9xgabcd");
    ecs.recover_virtual_border_router(request).await?;
    Ok(())
}

pub(crate) async fn release_eip_address(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ReleaseEipAddressRequest;
    let request = ReleaseEipAddressRequest::new()
        .allocation_id("eip-bp1free00000000abcd");
    ecs.release_eip_address(request).await?;
    Ok(())
}

pub(crate) async fn release_public_ip_address(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::ReleasePublicIpAddressRequest;
    let request = ReleasePublicIpAddressRequest::new().public_ip_address("203.0.113.7");
    let response = ecs.release_public_ip_address(request).await?;
    println!("{}", response.remain_times);
    Ok(())
}

pub(crate) async fn remove_bandwidth_package_ips(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::RemoveBandwidthPackageIpsRequest;
    let request = RemoveBandwidthPackageIpsRequest::new()
        .bandwidth_package_id("bwp-bp1xea10o8qxw7o1ab2c")
        .removed_ip_addresses(["203.0.113.11"]);
    ecs.remove_bandwidth_package_ips(request).await?;
    Ok(())
}

pub(crate) async fn remove_tags(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::RemoveTagsRequest;
    use ecs_sdk::types::ResourceType;
    let request = RemoveTagsRequest::new()
        .resource_type(ResourceType::Instance)
        .resource_id("i-bp1g6zv0ce8oghu7k3kp");
    ecs.remove_tags(request).await?;
    Ok(())
}

pub(crate) async fn terminate_physical_connection(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::TerminatePhysicalConnectionRequest;
    let request = TerminatePhysicalConnectionRequest::new()
        .physical_connection_id("pc-bp1ca4wca27ex3m2abcd");
    ecs.terminate_physical_connection(request).await?;
    Ok(())
}

pub(crate) async fn terminate_virtual_border_router(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::TerminateVirtualBorderRouterRequest;
    let request = TerminateVirtualBorderRouterRequest::new()
        .vbr_id("vbr-bp1jcg5cmxjbl9xgabcd");
    ecs.terminate_virtual_border_router(request).await?;
    Ok(())
}

pub(crate) async fn unassociate_eip_address(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::UnassociateEipAddressRequest;
    let request = UnassociateEipAddressRequest::new()
        .allocation_id("eip-bp14k7x3pa9b2c5d6e7f")
        .instance_id("i-bp1g6zv0ce8oghu7k3kp");
    ecs.unassociate_eip_address(request).await?;
    Ok(())
}

pub(crate) async fn unassociate_ha_vip(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::legacy::UnassociateHaVipRequest;
    let request = UnassociateHaVipRequest::new()
        .ha_vip_id("havip-bp149uyvut73dpldabcd")
        .instance_id("i-bp1g6zv0ce8oghu7k3kp");
    ecs.unassociate_ha_vip(request).await?;
    Ok(())
}
