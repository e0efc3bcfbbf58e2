#![allow(clippy::unwrap_used, clippy::panic)]

use std::time::Duration;

use serde_json::json;

use crate::actions::harness::Harness;
use crate::actions::region_harness::text;

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");
const LOWER_REGION: (&str, &str) = ("regionId", "cn-hangzhou");
const HOURS: (&str, &str) = ("timePoints", r#"["0","12"]"#);
const DAYS: (&str, &str) = ("repeatWeekdays", r#"["1","2","3","4","5","6","7"]"#);
const RETENTION: (&str, &str) = ("retentionDays", "2");
const DISKS: (&str, &str) = ("diskIds", r#"["d-i-1","d-i-2"]"#);
const POLICIES: [&str; 2] = ["AutoSnapshotPolicies", "AutoSnapshotPolicy"];

/// Two instances and a policy.
fn harness() -> (Harness, String) {
    let mut harness = Harness::new();
    harness.add_instance("i-1", "Running");
    harness.add_instance("i-2", "Stopped");
    let name = ("autoSnapshotPolicyName", "daily");
    let created =
        harness.ok("CreateAutoSnapshotPolicy", &[LOWER_REGION, HOURS, DAYS, RETENTION, name]);
    let id = text(&created, "AutoSnapshotPolicyId");
    (harness, id)
}

#[test]
fn invalid_policies_are_rejected() {
    let (mut harness, _) = harness();
    let rows = [
        ("timePoints", "0", "ParameterInvalid"),
        ("timePoints", "[]", "ParameterInvalid"),
        ("timePoints", "[\"24\"]", "ParameterInvalid"),
        ("timePoints", "[\"noon\"]", "ParameterInvalid"),
        ("repeatWeekdays", "[\"0\"]", "ParameterInvalid"),
        ("retentionDays", "0", "ParameterInvalid"),
        ("retentionDays", "65537", "ParameterInvalid"),
        ("autoSnapshotPolicyName", "1", "InvalidSnapshotPolicyName.Malformed"),
        ("EnableCrossRegionCopy", "true", "InvalidParameter.TargetCopyRegions"),
        ("CopiedSnapshotsRetentionDays", "-2", "InvalidParameter.CopiedSnapshotsRetentionDays"),
    ];
    for (name, value, code) in rows {
        let mut pairs = vec![LOWER_REGION, HOURS, DAYS, RETENTION];
        pairs.retain(|(known, _)| *known != name);
        pairs.push((name, value));
        assert_eq!(harness.error_code("CreateAutoSnapshotPolicy", &pairs), code, "{name}={value}");
    }
}

#[test]
fn a_policy_is_applied_to_and_removed_from_disks() {
    let (mut harness, id) = harness();
    let policy = ("autoSnapshotPolicyId", id.as_str());
    let absent = ("autoSnapshotPolicyId", "sp-9");
    let apply = "ApplyAutoSnapshotPolicy";
    assert_eq!(harness.error_code(apply, &[LOWER_REGION, absent, DISKS]), "ParameterInvalid");
    let no_disk = ("diskIds", "[\"d-9\"]");
    assert_eq!(
        harness.error_code(apply, &[LOWER_REGION, policy, no_disk]),
        "InvalidDiskId.NotFound"
    );
    let none = ("diskIds", "[]");
    assert_eq!(harness.error_code(apply, &[LOWER_REGION, policy, none]), "ParameterInvalid");
    let other_region = ("regionId", "cn-beijing");
    assert_eq!(harness.error_code(apply, &[other_region, policy, DISKS]), "ParameterInvalid");
    harness.ok(apply, &[LOWER_REGION, policy, DISKS]);
    assert_eq!(harness.only("DescribeAutoSnapshotPolicyEx", POLICIES, &[REGION])["DiskNums"], 2);

    let path = ["AutoSnapshotPolicyAssociations", "AutoSnapshotPolicyAssociation"];
    let list = "DescribeAutoSnapshotPolicyAssociations";
    let found = harness.only(list, path, &[REGION, ("DiskId", "d-i-2")]);
    assert_eq!(found, json!({"DiskId": "d-i-2", "AutoSnapshotPolicyId": id}));
    let first = harness.ok(list, &[REGION, ("MaxResults", "1")]);
    let token = text(&first, "NextToken");
    let second = harness.only(list, path, &[REGION, ("MaxResults", "1"), ("NextToken", &token)]);
    assert_eq!(second["DiskId"], "d-i-2");
    let disk = harness.ok("DescribeDisks", &[REGION, ("AutoSnapshotPolicyId", &id)]);
    assert_eq!(disk["TotalCount"], 2);

    let one = ("diskIds", "[\"d-i-1\"]");
    harness.ok("CancelAutoSnapshotPolicy", &[LOWER_REGION, one]);
    assert_eq!(harness.only(list, path, &[REGION])["DiskId"], "d-i-2");
    harness.ok("DeleteAutoSnapshotPolicy", &[LOWER_REGION, policy]);
    assert_eq!(harness.world.disks["d-i-2"].auto_snapshot_policy_id, None);
    let deleted = harness.error_code("DeleteAutoSnapshotPolicy", &[LOWER_REGION, policy]);
    assert_eq!(deleted, "ParameterInvalid");
}

#[test]
fn a_policy_takes_and_expires_snapshots_on_schedule() {
    let (mut harness, id) = harness();
    let policy = ("autoSnapshotPolicyId", id.as_str());
    harness.ok("ApplyAutoSnapshotPolicy", &[LOWER_REGION, policy, DISKS]);
    let hours = |harness: &mut Harness, hours: u64| harness.wait(Duration::from_secs(3600 * hours));
    let count = |harness: &mut Harness| {
        let pairs = [REGION, ("SnapshotType", "auto"), ("Status", "accomplished")];
        harness.ok("DescribeSnapshots", &pairs)["TotalCount"].as_i64().unwrap()
    };
    // It is 11:04 in China.
    hours(&mut harness, 1);
    assert_eq!(count(&mut harness), 2);
    hours(&mut harness, 12);
    assert_eq!(count(&mut harness), 4);
    hours(&mut harness, 24 * 30);
    assert_eq!(count(&mut harness), 8, "two days of snapshots");
    let changed = [LOWER_REGION, policy, ("timePoints", "[\"1\"]"), ("retentionDays", "-1")];
    harness.ok("ModifyAutoSnapshotPolicyEx", &changed);
    let found = harness.only("DescribeAutoSnapshotPolicyEx", POLICIES, &[REGION]);
    assert_eq!(
        (&found["TimePoints"], &found["RepeatWeekdays"]),
        (&json!("[\"1\"]"), &json!(DAYS.1))
    );
    hours(&mut harness, 24 * 5);
    assert_eq!(count(&mut harness), 10, "one snapshot per day");
    harness.ok("DeleteAutoSnapshotPolicy", &[LOWER_REGION, policy]);
    hours(&mut harness, 24 * 5);
    assert_eq!(count(&mut harness), 10);
}
