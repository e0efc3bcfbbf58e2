//! Automatic snapshot policies create snapshots as time passes.

use std::time::Duration;

use ecs_sdk::snapshot::{
    ApplyAutoSnapshotPolicyRequest, CancelAutoSnapshotPolicyRequest,
    CreateAutoSnapshotPolicyRequest, DeleteAutoSnapshotPolicyRequest,
    DescribeAutoSnapshotPolicyExRequest, DescribeSnapshotsRequest,
};
use ecs_sdk::types::SnapshotType;

use super::support::{Test, rejected, run, test};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

async fn taken(test: &Test) -> i64 {
    let request = DescribeSnapshotsRequest::new().snapshot_type(SnapshotType::Auto);
    test.ecs.describe_snapshots(request).await.unwrap().total_count.unwrap()
}

#[tokio::test]
async fn a_policy_creates_snapshots_while_it_is_applied() {
    let test = test().await;
    let instance_id = test.running(run(1)).await;
    let disk = test.system_disk(&instance_id).await;
    let create = CreateAutoSnapshotPolicyRequest::new()
        .auto_snapshot_policy_name("twice-a-day")
        .time_points(["0", "12"])
        .repeat_weekdays(["1", "2", "3", "4", "5", "6", "7"])
        .retention_days(3);
    let id = test.ecs.create_auto_snapshot_policy(create).await.unwrap().auto_snapshot_policy_id;
    test.sim.advance(DAY).unwrap();
    assert_eq!(taken(&test).await, 0, "it is applied to no disk");

    let apply = ApplyAutoSnapshotPolicyRequest::new().auto_snapshot_policy_id(&id);
    test.ecs.apply_auto_snapshot_policy(apply.disk_ids([&disk])).await.unwrap();
    let policies = DescribeAutoSnapshotPolicyExRequest::new().auto_snapshot_policy_id(&id);
    let response = test.ecs.describe_auto_snapshot_policy_ex(policies).await.unwrap();
    let policy = &response.auto_snapshot_policies[0];
    assert_eq!((policy.disk_nums, policy.retention_days), (Some(1), Some(3)));
    assert_eq!(policy.auto_snapshot_policy_name, "twice-a-day");
    test.sim.advance(DAY).unwrap();
    assert_eq!(taken(&test).await, 2);

    let cancel = CancelAutoSnapshotPolicyRequest::new().disk_ids([&disk]);
    test.ecs.cancel_auto_snapshot_policy(cancel).await.unwrap();
    test.sim.advance(DAY).unwrap();
    assert_eq!(taken(&test).await, 2);
    test.sim.advance(DAY * 3).unwrap();
    assert_eq!(taken(&test).await, 0, "they are kept for three days");
    let delete = DeleteAutoSnapshotPolicyRequest::new().auto_snapshot_policy_id(&id);
    test.ecs.delete_auto_snapshot_policy(delete.clone()).await.unwrap();
    rejected(test.ecs.delete_auto_snapshot_policy(delete).await, "ParameterInvalid", 404);
}

#[tokio::test]
async fn invalid_policies_are_rejected() {
    let test = test().await;
    let base = || CreateAutoSnapshotPolicyRequest::new().repeat_weekdays(["1"]).time_points(["1"]);
    for request in [
        base().retention_days(-1).time_points(["24"]),
        base().retention_days(-1).repeat_weekdays(["8"]),
        base().retention_days(0),
    ] {
        rejected(test.ecs.create_auto_snapshot_policy(request).await, "ParameterInvalid", 403);
    }
}
