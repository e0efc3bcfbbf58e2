// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn create_hpc_cluster(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::hpc_cluster::CreateHpcClusterRequest;
    let response =
        ecs.create_hpc_cluster(CreateHpcClusterRequest::new().name("restart-nginx")).await?;
    println!("{}", response.hpc_cluster_id);
    Ok(())
}

pub(crate) async fn delete_hpc_cluster(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::hpc_cluster::DeleteHpcClusterRequest;
    ecs.delete_hpc_cluster(
        DeleteHpcClusterRequest::new().hpc_cluster_id("hpc-bp1a5zr3u7nq9cxhabcd"),
    )
    .await?;
    Ok(())
}

pub(crate) async fn describe_hpc_clusters(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
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
    ecs.modify_hpc_cluster_attribute(
        ModifyHpcClusterAttributeRequest::new().hpc_cluster_id("hpc-bp1a5zr3u7nq9cxhabcd"),
    )
    .await?;
    Ok(())
}
