// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn create_hpc_cluster(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::hpc_cluster::CreateHpcClusterRequest;
    let request = CreateHpcClusterRequest::new().name("restart-nginx");
    let response = ecs.create_hpc_cluster(request).await?;
    println!("{}", response.hpc_cluster_id);
    Ok(())
}

pub(crate) async fn delete_hpc_cluster(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::hpc_cluster::DeleteHpcClusterRequest;
    let request = DeleteHpcClusterRequest::new()
        .hpc_cluster_id("hpc-bp1a5zr3u7nq9cxhabcd");
    ecs.delete_hpc_cluster(request).await?;
    Ok(())
}

pub(crate) async fn describe_hpc_clusters(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::hpc_cluster::DescribeHpcClustersRequest;
    let mut items = ecs.describe_hpc_clusters(DescribeHpcClustersRequest::new()).items();
    while let Some(hpc_cluster) = items.try_next().await? {
        println!("{} {}", hpc_cluster.hpc_cluster_id, hpc_cluster.name);
    }

    Ok(())
}

pub(crate) async fn modify_hpc_cluster_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::hpc_cluster::ModifyHpcClusterAttributeRequest;
    let request = ModifyHpcClusterAttributeRequest::new()
        .hpc_cluster_id("hpc-bp1a5zr3u7nq9cxhabcd")
        .name("restart-nginx");
    ecs.modify_hpc_cluster_attribute(request).await?;
    Ok(())
}
