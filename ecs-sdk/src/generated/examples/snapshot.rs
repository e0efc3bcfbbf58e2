// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn apply_auto_snapshot_policy(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::ApplyAutoSnapshotPolicyRequest;
    let request = ApplyAutoSnapshotPolicyRequest::new()
        .auto_snapshot_policy_id("sp-bp12m37ccmxvbmi5abcd")
        .disk_ids(["d-bp131n0q38u3a4ziabcd"]);
    ecs.apply_auto_snapshot_policy(request).await?;
    Ok(())
}

pub(crate) async fn cancel_auto_snapshot_policy(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::CancelAutoSnapshotPolicyRequest;
    let request = CancelAutoSnapshotPolicyRequest::new()
        .disk_ids(["d-bp1c8wzq7t5xoq1r2s3t"]);
    ecs.cancel_auto_snapshot_policy(request).await?;
    Ok(())
}

pub(crate) async fn copy_snapshot(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::CopySnapshotRequest;
    let request = CopySnapshotRequest::new()
        .destination_region_id("cn-shanghai")
        .snapshot_id("s-bp1a5zr3u7nq9cxhabcd")
        .destination_snapshot_name("nightly-copy")
        .destination_snapshot_description("Copy of the nightly snapshot.");
    let response = ecs.copy_snapshot(request).await?;
    println!("{}", response.snapshot_id);
    Ok(())
}

pub(crate) async fn create_auto_snapshot_policy(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::CreateAutoSnapshotPolicyRequest;
    let request = CreateAutoSnapshotPolicyRequest::new()
        .auto_snapshot_policy_name("nightly")
        .time_points(["1"])
        .repeat_weekdays(["1", "2", "3", "4", "5"])
        .retention_days(7);
    let response = ecs.create_auto_snapshot_policy(request).await?;
    println!("{}", response.auto_snapshot_policy_id);
    Ok(())
}

pub(crate) async fn create_snapshot(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::CreateSnapshotRequest;
    let request = CreateSnapshotRequest::new()
        .disk_id("d-bp1c8wzq7t5xoq1r2s3t")
        .snapshot_name("before-upgrade")
        .retention_days(30);
    let response = ecs.create_snapshot(request).await?;
    ecs.wait_until_snapshots_accomplished([response.snapshot_id]).await?;
    Ok(())
}

pub(crate) async fn create_snapshot_group(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::CreateSnapshotGroupRequest;
    let request = CreateSnapshotGroupRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp");
    let response = ecs.create_snapshot_group(request).await?;
    ecs.wait_until_snapshot_groups_accomplished([response.snapshot_group_id]).await?;
    Ok(())
}

pub(crate) async fn delete_auto_snapshot_policy(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::DeleteAutoSnapshotPolicyRequest;
    let request = DeleteAutoSnapshotPolicyRequest::new()
        .auto_snapshot_policy_id("sp-bp12m37ccmxvbmi5abcd");
    ecs.delete_auto_snapshot_policy(request).await?;
    Ok(())
}

pub(crate) async fn delete_snapshot(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::DeleteSnapshotRequest;
    let request = DeleteSnapshotRequest::new().snapshot_id("s-bp1unused0000000abcd");
    ecs.delete_snapshot(request).await?;
    Ok(())
}

pub(crate) async fn delete_snapshot_group(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::DeleteSnapshotGroupRequest;
    let request = DeleteSnapshotGroupRequest::new()
        .snapshot_group_id("ssg-j6ciyh3k52qp7ovmabcd");
    let response = ecs.delete_snapshot_group(request).await?;
    for item in response.operation_progress_set {
        println!("{item:?}");
    }

    Ok(())
}

pub(crate) async fn describe_auto_snapshot_policy_associations(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::DescribeAutoSnapshotPolicyAssociationsRequest;
    let request = DescribeAutoSnapshotPolicyAssociationsRequest::new();
    let mut items = ecs.describe_auto_snapshot_policy_associations(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{}", item.auto_snapshot_policy_id);
    }

    Ok(())
}

pub(crate) async fn describe_auto_snapshot_policy_ex(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::DescribeAutoSnapshotPolicyExRequest;
    let request = DescribeAutoSnapshotPolicyExRequest::new();
    let mut items = ecs.describe_auto_snapshot_policy_ex(request).items();
    while let Some(auto_snapshot_policy) = items.try_next().await? {
        println!(
            "{} {}", auto_snapshot_policy.auto_snapshot_policy_id, auto_snapshot_policy
            .status
        );
    }

    Ok(())
}

pub(crate) async fn describe_locked_snapshots(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::DescribeLockedSnapshotsRequest;
    let request = DescribeLockedSnapshotsRequest::new();
    let mut items = ecs.describe_locked_snapshots(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{} {}", item.snapshot_id, item.lock_status);
    }

    Ok(())
}

pub(crate) async fn describe_snapshot_groups(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::DescribeSnapshotGroupsRequest;
    let request = DescribeSnapshotGroupsRequest::new();
    let mut items = ecs.describe_snapshot_groups(request).items();
    while let Some(snapshot_group) = items.try_next().await? {
        println!("{} {}", snapshot_group.snapshot_group_id, snapshot_group.status);
    }

    Ok(())
}

pub(crate) async fn describe_snapshot_links(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::DescribeSnapshotLinksRequest;
    let request = DescribeSnapshotLinksRequest::new();
    let mut items = ecs.describe_snapshot_links(request).items();
    while let Some(snapshot_link) = items.try_next().await? {
        println!("{} {}", snapshot_link.snapshot_link_id, snapshot_link.instance_name);
    }

    Ok(())
}

pub(crate) async fn describe_snapshot_package(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::DescribeSnapshotPackageRequest;
    let request = DescribeSnapshotPackageRequest::new();
    let mut items = ecs.describe_snapshot_package(request).items();
    while let Some(snapshot_package) = items.try_next().await? {
        println!("{}", snapshot_package.display_name);
    }

    Ok(())
}

pub(crate) async fn describe_snapshots(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::DescribeSnapshotsRequest;
    use ecs_sdk::types::SnapshotStatus;
    let request = DescribeSnapshotsRequest::new().status(SnapshotStatus::Accomplished);
    let mut items = ecs.describe_snapshots(request).items();
    while let Some(snapshot) = items.try_next().await? {
        println!("{} {}", snapshot.snapshot_id, snapshot.status);
    }

    Ok(())
}

pub(crate) async fn describe_snapshots_usage(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::DescribeSnapshotsUsageRequest;
    let request = DescribeSnapshotsUsageRequest::new();
    let response = ecs.describe_snapshots_usage(request).await?;
    println!("{response:?}");
    Ok(())
}

pub(crate) async fn lock_snapshot(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::LockSnapshotRequest;
    let request = LockSnapshotRequest::new()
        .cool_off_period(3)
        .lock_duration(30)
        .lock_mode("compliance")
        .snapshot_id("s-bp1a5zr3u7nq9cxhabcd");
    ecs.lock_snapshot(request).await?;
    Ok(())
}

pub(crate) async fn modify_auto_snapshot_policy_ex(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::ModifyAutoSnapshotPolicyExRequest;
    let request = ModifyAutoSnapshotPolicyExRequest::new()
        .auto_snapshot_policy_id("sp-bp12m37ccmxvbmi5abcd")
        .retention_days(14);
    ecs.modify_auto_snapshot_policy_ex(request).await?;
    Ok(())
}

pub(crate) async fn modify_snapshot_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::ModifySnapshotAttributeRequest;
    let request = ModifySnapshotAttributeRequest::new()
        .snapshot_id("s-bp1a5zr3u7nq9cxhabcd")
        .snapshot_name("before-upgrade");
    ecs.modify_snapshot_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_snapshot_category(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::ModifySnapshotCategoryRequest;
    let request = ModifySnapshotCategoryRequest::new()
        .snapshot_id("s-bp1a5zr3u7nq9cxhabcd");
    let response = ecs.modify_snapshot_category(request).await?;
    ecs.wait_until_tasks_finished([response.task_id]).await?;
    Ok(())
}

pub(crate) async fn modify_snapshot_group(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::ModifySnapshotGroupRequest;
    let request = ModifySnapshotGroupRequest::new()
        .snapshot_group_id("ssg-j6ciyh3k52qp7ovmabcd");
    ecs.modify_snapshot_group(request).await?;
    Ok(())
}

pub(crate) async fn open_snapshot_service(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::OpenSnapshotServiceRequest;
    ecs.open_snapshot_service(OpenSnapshotServiceRequest::new()).await?;
    Ok(())
}

pub(crate) async fn unlock_snapshot(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::snapshot::UnlockSnapshotRequest;
    let request = UnlockSnapshotRequest::new().snapshot_id("s-bp1a5zr3u7nq9cxhabcd");
    ecs.unlock_snapshot(request).await?;
    Ok(())
}
