// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn allocate_public_ip_address(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network::AllocatePublicIpAddressRequest;
    let request = AllocatePublicIpAddressRequest::new()
        .instance_id("i-bp1j4i2jdf3owlheb33k");
    let response = ecs.allocate_public_ip_address(request).await?;
    println!("{}", response.ip_address);
    Ok(())
}

pub(crate) async fn attach_classic_link_vpc(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network::AttachClassicLinkVpcRequest;
    let request = AttachClassicLinkVpcRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp")
        .vpc_id("vpc-bp1opxu1zkhn00gzv26cn");
    ecs.attach_classic_link_vpc(request).await?;
    Ok(())
}

pub(crate) async fn convert_nat_public_ip_to_eip(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network::ConvertNatPublicIpToEipRequest;
    let request = ConvertNatPublicIpToEipRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp");
    ecs.convert_nat_public_ip_to_eip(request).await?;
    Ok(())
}

pub(crate) async fn describe_bandwidth_limitation(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network::DescribeBandwidthLimitationRequest;
    let request = DescribeBandwidthLimitationRequest::new()
        .instance_type("ecs.g7.large");
    let response = ecs.describe_bandwidth_limitation(request).await?;
    for bandwidth in response.bandwidths {
        println!("{}", bandwidth.internet_charge_type);
    }

    Ok(())
}

pub(crate) async fn describe_classic_link_instances(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network::DescribeClassicLinkInstancesRequest;
    let request = DescribeClassicLinkInstancesRequest::new();
    let mut items = ecs.describe_classic_link_instances(request).items();
    while let Some(link) = items.try_next().await? {
        println!("{}", link.instance_id);
    }

    Ok(())
}

pub(crate) async fn detach_classic_link_vpc(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network::DetachClassicLinkVpcRequest;
    let request = DetachClassicLinkVpcRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp")
        .vpc_id("vpc-bp1opxu1zkhn00gzv26cn");
    ecs.detach_classic_link_vpc(request).await?;
    Ok(())
}

pub(crate) async fn modify_instance_network_spec(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network::ModifyInstanceNetworkSpecRequest;
    let request = ModifyInstanceNetworkSpecRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp")
        .internet_max_bandwidth_out(10);
    let response = ecs.modify_instance_network_spec(request).await?;
    println!("{}", response.order_id);
    Ok(())
}

pub(crate) async fn modify_instance_vpc_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::network::ModifyInstanceVpcAttributeRequest;
    let request = ModifyInstanceVpcAttributeRequest::new()
        .instance_id("i-bp1j4i2jdf3owlheb33k")
        .v_switch_id("vsw-bp1ddbrxdlrcbim46xf2n");
    ecs.modify_instance_vpc_attribute(request).await?;
    Ok(())
}
