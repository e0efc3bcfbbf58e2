// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn allocate_dedicated_hosts(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::dedicated_host::AllocateDedicatedHostsRequest;
    let request = AllocateDedicatedHostsRequest::new().dedicated_host_type("ddh.g7");
    let response = ecs.allocate_dedicated_hosts(request).await?;
    ecs.wait_until_dedicated_hosts_available(response.dedicated_host_id_sets).await?;
    Ok(())
}

pub(crate) async fn create_dedicated_host_cluster(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::dedicated_host::CreateDedicatedHostClusterRequest;
    let request = CreateDedicatedHostClusterRequest::new().zone_id("cn-hangzhou-a");
    let response = ecs.create_dedicated_host_cluster(request).await?;
    println!("{}", response.dedicated_host_cluster_id);
    Ok(())
}

pub(crate) async fn delete_dedicated_host_cluster(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::dedicated_host::DeleteDedicatedHostClusterRequest;
    let request = DeleteDedicatedHostClusterRequest::new()
        .dedicated_host_cluster_id("dc-bp12wlf6am0vz9v2abcd");
    ecs.delete_dedicated_host_cluster(request).await?;
    Ok(())
}

pub(crate) async fn describe_dedicated_host_auto_renew(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::dedicated_host::DescribeDedicatedHostAutoRenewRequest;
    let request = DescribeDedicatedHostAutoRenewRequest::new()
        .dedicated_host_ids(["dh-bp165p6xk2tlw61eabcd"]);
    let response = ecs.describe_dedicated_host_auto_renew(request).await?;
    for item in response.dedicated_host_renew_attributes {
        println!("{} {}", item.dedicated_host_id, item.renewal_status);
    }

    Ok(())
}

pub(crate) async fn describe_dedicated_host_clusters(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::dedicated_host::DescribeDedicatedHostClustersRequest;
    let request = DescribeDedicatedHostClustersRequest::new();
    let mut items = ecs.describe_dedicated_host_clusters(request).items();
    while let Some(item) = items.try_next().await? {
        println!(
            "{} {}", item.dedicated_host_cluster_id, item.dedicated_host_cluster_name
        );
    }

    Ok(())
}

pub(crate) async fn describe_dedicated_host_types(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::dedicated_host::DescribeDedicatedHostTypesRequest;
    let request = DescribeDedicatedHostTypesRequest::new();
    let response = ecs.describe_dedicated_host_types(request).await?;
    for dedicated_host_type in response.dedicated_host_types {
        println!("{}", dedicated_host_type.cpu_over_commit_ratio_range);
    }

    Ok(())
}

pub(crate) async fn describe_dedicated_hosts(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::dedicated_host::DescribeDedicatedHostsRequest;
    let request = DescribeDedicatedHostsRequest::new();
    let mut items = ecs.describe_dedicated_hosts(request).items();
    while let Some(dedicated_host) = items.try_next().await? {
        println!("{} {}", dedicated_host.dedicated_host_id, dedicated_host.status);
    }

    Ok(())
}

pub(crate) async fn modify_dedicated_host_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::dedicated_host::ModifyDedicatedHostAttributeRequest;
    let request = ModifyDedicatedHostAttributeRequest::new()
        .dedicated_host_id("dh-bp165p6xk2tlw61eabcd")
        .description("Servers of the search team.");
    ecs.modify_dedicated_host_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_dedicated_host_auto_release_time(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::dedicated_host::ModifyDedicatedHostAutoReleaseTimeRequest;
    let request = ModifyDedicatedHostAutoReleaseTimeRequest::new()
        .dedicated_host_id("dh-bp165p6xk2tlw61eabcd")
        .auto_release_time("2026-12-01T20:00:00Z");
    ecs.modify_dedicated_host_auto_release_time(request).await?;
    Ok(())
}

pub(crate) async fn modify_dedicated_host_auto_renew_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::dedicated_host::ModifyDedicatedHostAutoRenewAttributeRequest;
    let request = ModifyDedicatedHostAutoRenewAttributeRequest::new()
        .dedicated_host_ids(["dh-bp165p6xk2tlw61eabcd"]);
    ecs.modify_dedicated_host_auto_renew_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_dedicated_host_cluster_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::dedicated_host::ModifyDedicatedHostClusterAttributeRequest;
    let request = ModifyDedicatedHostClusterAttributeRequest::new()
        .dedicated_host_cluster_id("dc-bp12wlf6am0vz9v2abcd")
        .description("Servers of the search team.");
    ecs.modify_dedicated_host_cluster_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_dedicated_hosts_charge_type(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::dedicated_host::ModifyDedicatedHostsChargeTypeRequest;
    let request = ModifyDedicatedHostsChargeTypeRequest::new()
        .dedicated_host_ids(["dh-bp165p6xk2tlw61eabcd"]);
    ecs.modify_dedicated_hosts_charge_type(request.clone()).dry_run().await?;
    let response = ecs.modify_dedicated_hosts_charge_type(request).await?;
    for fee_of_instance in response.fee_of_instances {
        println!("{}", fee_of_instance.instance_id);
    }

    Ok(())
}

pub(crate) async fn modify_instance_deployment(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::dedicated_host::ModifyInstanceDeploymentRequest;
    let request = ModifyInstanceDeploymentRequest::new()
        .instance_id("i-bp1j4i2jdf3owlheb33k")
        .deployment_set_id("ds-bp1g5ahlkal88d7xabcd");
    ecs.modify_instance_deployment(request).await?;
    Ok(())
}

pub(crate) async fn redeploy_dedicated_host(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::dedicated_host::RedeployDedicatedHostRequest;
    let request = RedeployDedicatedHostRequest::new()
        .dedicated_host_id("dh-bp165p6xk2tlw61eabcd");
    ecs.redeploy_dedicated_host(request).await?;
    Ok(())
}

pub(crate) async fn release_dedicated_host(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::dedicated_host::ReleaseDedicatedHostRequest;
    let request = ReleaseDedicatedHostRequest::new()
        .dedicated_host_id("dh-bp165p6xk2tlw61eabcd");
    ecs.release_dedicated_host(request).await?;
    Ok(())
}

pub(crate) async fn renew_dedicated_hosts(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::dedicated_host::RenewDedicatedHostsRequest;
    let request = RenewDedicatedHostsRequest::new()
        .dedicated_host_ids(["dh-bp165p6xk2tlw61eabcd"])
        .period(1);
    let response = ecs.renew_dedicated_hosts(request).await?;
    println!("{}", response.order_id);
    Ok(())
}
