#![allow(clippy::unwrap_used, clippy::panic)]

use std::time::Duration;

use serde_json::json;

use crate::actions::testing::Lab;
use crate::actions::trial::text;

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");
const LOWER_REGION: (&str, &str) = ("regionId", "cn-hangzhou");
const HOURS: (&str, &str) = ("timePoints", r#"["0","12"]"#);
const DAYS: (&str, &str) = ("repeatWeekdays", r#"["1","2","3","4","5","6","7"]"#);
const RETENTION: (&str, &str) = ("retentionDays", "2");
const DISKS: (&str, &str) = ("diskIds", r#"["d-i-1","d-i-2"]"#);
const POLICIES: [&str; 2] = ["AutoSnapshotPolicies", "AutoSnapshotPolicy"];

/// Two instances and a policy.
fn lab() -> (Lab, String) {
    let mut lab = Lab::new();
    lab.add_instance("i-1", "Running");
    lab.add_instance("i-2", "Stopped");
    let name = ("autoSnapshotPolicyName", "daily");
    let created = lab.ok("CreateAutoSnapshotPolicy", &[LOWER_REGION, HOURS, DAYS, RETENTION, name]);
    let id = text(&created, "AutoSnapshotPolicyId");
    (lab, id)
}

#[test]
fn policies_that_cannot_be_are_refused() {
    let (mut lab, _) = lab();
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
        assert_eq!(lab.refused("CreateAutoSnapshotPolicy", &pairs), code, "{name}={value}");
    }
}

#[test]
fn a_policy_is_applied_to_disks_and_taken_from_them() {
    let (mut lab, id) = lab();
    let policy = ("autoSnapshotPolicyId", id.as_str());
    let gone = ("autoSnapshotPolicyId", "sp-9");
    let apply = "ApplyAutoSnapshotPolicy";
    assert_eq!(lab.refused(apply, &[LOWER_REGION, gone, DISKS]), "ParameterInvalid");
    let no_disk = ("diskIds", "[\"d-9\"]");
    assert_eq!(lab.refused(apply, &[LOWER_REGION, policy, no_disk]), "InvalidDiskId.NotFound");
    let none = ("diskIds", "[]");
    assert_eq!(lab.refused(apply, &[LOWER_REGION, policy, none]), "ParameterInvalid");
    let elsewhere = ("regionId", "cn-beijing");
    assert_eq!(lab.refused(apply, &[elsewhere, policy, DISKS]), "ParameterInvalid");
    lab.ok(apply, &[LOWER_REGION, policy, DISKS]);
    assert_eq!(lab.only("DescribeAutoSnapshotPolicyEx", POLICIES, &[REGION])["DiskNums"], 2);

    let path = ["AutoSnapshotPolicyAssociations", "AutoSnapshotPolicyAssociation"];
    let list = "DescribeAutoSnapshotPolicyAssociations";
    let found = lab.only(list, path, &[REGION, ("DiskId", "d-i-2")]);
    assert_eq!(found, json!({"DiskId": "d-i-2", "AutoSnapshotPolicyId": id}));
    let first = lab.ok(list, &[REGION, ("MaxResults", "1")]);
    let token = text(&first, "NextToken");
    let second = lab.only(list, path, &[REGION, ("MaxResults", "1"), ("NextToken", &token)]);
    assert_eq!(second["DiskId"], "d-i-2");
    let disk = lab.ok("DescribeDisks", &[REGION, ("AutoSnapshotPolicyId", &id)]);
    assert_eq!(disk["TotalCount"], 2);

    let one = ("diskIds", "[\"d-i-1\"]");
    lab.ok("CancelAutoSnapshotPolicy", &[LOWER_REGION, one]);
    assert_eq!(lab.only(list, path, &[REGION])["DiskId"], "d-i-2");
    lab.ok("DeleteAutoSnapshotPolicy", &[LOWER_REGION, policy]);
    assert_eq!(lab.world.disks["d-i-2"].auto_snapshot_policy_id, None);
    let deleted = lab.refused("DeleteAutoSnapshotPolicy", &[LOWER_REGION, policy]);
    assert_eq!(deleted, "ParameterInvalid");
}

#[test]
fn a_policy_takes_snapshots_at_its_hours_and_forgets_them() {
    let (mut lab, id) = lab();
    let policy = ("autoSnapshotPolicyId", id.as_str());
    lab.ok("ApplyAutoSnapshotPolicy", &[LOWER_REGION, policy, DISKS]);
    let hours = |lab: &mut Lab, hours: u64| lab.wait(Duration::from_secs(3600 * hours));
    let count = |lab: &mut Lab| {
        let pairs = [REGION, ("SnapshotType", "auto"), ("Status", "accomplished")];
        lab.ok("DescribeSnapshots", &pairs)["TotalCount"].as_i64().unwrap()
    };
    // It is 11:04 in China.
    hours(&mut lab, 1);
    assert_eq!(count(&mut lab), 2);
    hours(&mut lab, 12);
    assert_eq!(count(&mut lab), 4);
    hours(&mut lab, 24 * 30);
    assert_eq!(count(&mut lab), 8, "those of two days");
    let changed = [LOWER_REGION, policy, ("timePoints", "[\"1\"]"), ("retentionDays", "-1")];
    lab.ok("ModifyAutoSnapshotPolicyEx", &changed);
    let found = lab.only("DescribeAutoSnapshotPolicyEx", POLICIES, &[REGION]);
    assert_eq!(
        (&found["TimePoints"], &found["RepeatWeekdays"]),
        (&json!("[\"1\"]"), &json!(DAYS.1))
    );
    hours(&mut lab, 24 * 5);
    assert_eq!(count(&mut lab), 10, "one of each day");
    lab.ok("DeleteAutoSnapshotPolicy", &[LOWER_REGION, policy]);
    hours(&mut lab, 24 * 5);
    assert_eq!(count(&mut lab), 10);
}
