// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn describe_account_attributes(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::region::DescribeAccountAttributesRequest;
    let request = DescribeAccountAttributesRequest::new();
    let response = ecs.describe_account_attributes(request).await?;
    for item in response.account_attribute_items {
        println!("{}", item.attribute_name);
    }

    Ok(())
}

pub(crate) async fn describe_available_resource(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::region::DescribeAvailableResourceRequest;
    let request = DescribeAvailableResourceRequest::new()
        .destination_resource("Zone")
        .instance_type("ecs.g7.large");
    let response = ecs.describe_available_resource(request).await?;
    for available_zone in response.available_zones {
        println!("{}", available_zone.status);
    }

    Ok(())
}

pub(crate) async fn describe_recommend_instance_type(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::region::DescribeRecommendInstanceTypeRequest;
    use ecs_sdk::types::InstanceNetworkType;
    let request = DescribeRecommendInstanceTypeRequest::new()
        .instance_type("ecs.g6.large")
        .network_type(InstanceNetworkType::Vpc);
    let response = ecs.describe_recommend_instance_type(request).await?;
    for item in response.data {
        println!("{}", item.commodity_code);
    }

    Ok(())
}

pub(crate) async fn describe_regions(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::region::DescribeRegionsRequest;
    let response = ecs.describe_regions(DescribeRegionsRequest::new()).await?;
    for region in response.regions {
        println!("{} {}", region.region_id, region.status);
    }

    Ok(())
}

pub(crate) async fn describe_resources_modification(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::region::DescribeResourcesModificationRequest;
    let request = DescribeResourcesModificationRequest::new()
        .resource_id("i-bp1g6zv0ce8oghu7k3kp")
        .destination_resource("InstanceType");
    let response = ecs.describe_resources_modification(request).await?;
    for available_zone in response.available_zones {
        println!("{}", available_zone.status);
    }

    Ok(())
}

pub(crate) async fn describe_zones(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::region::DescribeZonesRequest;
    let response = ecs.describe_zones(DescribeZonesRequest::new()).await?;
    for zone in response.zones {
        println!("{} {}", zone.zone_id, zone.local_name);
    }

    Ok(())
}
