// Generated from api-specs/orchards/2020-01-01/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn count_leaves(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::orchards::CountLeavesRequest;
    let response = ecs.count_leaves(CountLeavesRequest::new().tree_id("tree-1")).await?;
    for item in response.branches {
        println!("{item}");
    }

    Ok(())
}

pub(crate) async fn fell_tree(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::orchards::FellTreeRequest;
    ecs.fell_tree(FellTreeRequest::new().tree_id("tree-1")).await?;
    ecs.wait_until_orchards_felled(["tree-1"]).await?;
    Ok(())
}

pub(crate) async fn get_tree(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::orchards::GetTreeRequest;
    let response = ecs.get_tree(GetTreeRequest::new().tree_id("tree-1")).await?;
    println!("{} {}", response.tree_id, response.tree_name);
    Ok(())
}

pub(crate) async fn grow_trees(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::orchards::GrowTreesRequest;
    use ecs_sdk::orchards::grow_trees::Plot;
    use ecs_sdk::types::TreeKind;
    let request = GrowTreesRequest::new()
        .kind(TreeKind::AppleTree)
        .count(2)
        .distance(2.5)
        .protected(true)
        .plot([Plot::new().row(3).owner(1234567890123i64)])
        .name("garden");
    ecs.grow_trees(request.clone()).dry_run().await?;
    let response = ecs.grow_trees(request).await?;
    ecs.wait_until_orchards_grown(response.tree_ids).await?;
    Ok(())
}

pub(crate) async fn list_trees(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::orchards::ListTreesRequest;
    let mut items = ecs.list_trees(ListTreesRequest::new()).items();
    while let Some(tree) = items.try_next().await? {
        println!("{} {}", tree.tree_id, tree.status);
    }

    Ok(())
}

pub(crate) async fn measure_tree(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::orchards::MeasureTreeRequest;
    let response = ecs.measure_tree(MeasureTreeRequest::new().tree_id("tree-1")).await?;
    println!("{response:?}");
    Ok(())
}
