// Generated from api-specs/vpc/2016-04-28/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn allocate_eip_address(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::vpc::AllocateEipAddressRequest;
    let request = AllocateEipAddressRequest::new();
    let response = ecs.vpc().allocate_eip_address(request).await?;
    println!("{}", response.allocation_id);
    Ok(())
}

pub(crate) async fn associate_eip_address(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::vpc::AssociateEipAddressRequest;
    let request = AssociateEipAddressRequest::new()
        .allocation_id("eip-bp1free00000000abcd")
        .instance_id("i-bp1j4i2jdf3owlheb33k");
    ecs.vpc().associate_eip_address(request).await?;
    Ok(())
}

pub(crate) async fn create_v_switch(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::vpc::CreateVSwitchRequest;
    let request = CreateVSwitchRequest::new()
        .cidr_block("10.2.0.0/24")
        .vpc_id("vpc-bp1opxu1zkhn00gzv26cn")
        .zone_id("cn-hangzhou-a");
    let response = ecs.vpc().create_v_switch(request).await?;
    println!("{}", response.v_switch_id);
    Ok(())
}

pub(crate) async fn create_vpc(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::vpc::CreateVpcRequest;
    let request = CreateVpcRequest::new().cidr_block("172.16.0.0/12");
    let response = ecs.vpc().create_vpc(request).await?;
    println!("{}", response.route_table_id);
    Ok(())
}

pub(crate) async fn delete_v_switch(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::vpc::DeleteVSwitchRequest;
    let request = DeleteVSwitchRequest::new().v_switch_id("vsw-bp1unused00000000abcd");
    ecs.vpc().delete_v_switch(request).await?;
    Ok(())
}

pub(crate) async fn delete_vpc(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::vpc::DeleteVpcRequest;
    let request = DeleteVpcRequest::new().vpc_id("vpc-bp1unused00000000abcd");
    ecs.vpc().delete_vpc(request).await?;
    Ok(())
}

pub(crate) async fn describe_eip_addresses(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::vpc::DescribeEipAddressesRequest;
    let request = DescribeEipAddressesRequest::new();
    let mut items = ecs.vpc().describe_eip_addresses(request).items();
    while let Some(eip_address) = items.try_next().await? {
        println!("{} {}", eip_address.allocation_id, eip_address.status);
    }

    Ok(())
}

pub(crate) async fn describe_v_switches(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::vpc::DescribeVSwitchesRequest;
    let mut items = ecs
        .vpc()
        .describe_v_switches(DescribeVSwitchesRequest::new())
        .items();
    while let Some(v_switch) = items.try_next().await? {
        println!("{} {}", v_switch.v_switch_id, v_switch.status);
    }

    Ok(())
}

pub(crate) async fn describe_vpcs(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::vpc::DescribeVpcsRequest;
    let mut items = ecs.vpc().describe_vpcs(DescribeVpcsRequest::new()).items();
    while let Some(vpc) = items.try_next().await? {
        println!("{} {}", vpc.vpc_id, vpc.status);
    }

    Ok(())
}

pub(crate) async fn release_eip_address(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::vpc::ReleaseEipAddressRequest;
    let request = ReleaseEipAddressRequest::new()
        .allocation_id("eip-bp1free00000000abcd");
    ecs.vpc().release_eip_address(request).await?;
    Ok(())
}

pub(crate) async fn unassociate_eip_address(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::vpc::UnassociateEipAddressRequest;
    let request = UnassociateEipAddressRequest::new()
        .allocation_id("eip-bp14k7x3pa9b2c5d6e7f");
    ecs.vpc().unassociate_eip_address(request).await?;
    Ok(())
}
