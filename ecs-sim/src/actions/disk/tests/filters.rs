use serde_json::Value;

use crate::actions::harness::Harness;
use crate::actions::region_harness::text;

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");

/// Two instances with their disks, and three data disks, one of them attached.
fn harness() -> (Harness, [String; 3]) {
    let mut harness = Harness::new();
    harness.add_instance("i-1", "Running");
    harness.add_instance("i-2", "Stopped");
    let create = |harness: &mut Harness, more: &[(&str, &str)]| {
        let zone = ("ZoneId", "cn-hangzhou-a");
        let pairs: Vec<_> =
            [REGION, zone, ("Size", "40")].into_iter().chain(more.iter().copied()).collect();
        text(&harness.ok("CreateDisk", &pairs), "DiskId")
    };
    let ids = [
        create(&mut harness, &[("DiskName", "one"), ("Tag.1.Key", "env"), ("Tag.1.Value", "test")]),
        create(&mut harness, &[("DiskCategory", "cloud_ssd"), ("Encrypted", "true")]),
        create(&mut harness, &[("ResourceGroupId", "rg-1"), ("Tag.1.Key", "env")]),
    ];
    harness.settle();
    harness.ok("AttachDisk", &[("DiskId", &ids[0]), ("InstanceId", "i-1")]);
    harness.settle();
    (harness, ids)
}

fn found(response: &Value) -> Vec<String> {
    let disks = response["Disks"]["Disk"].as_array().unwrap();
    disks.iter().map(|disk| text(disk, "DiskId")).collect()
}

/// Parameters, and the ids that they select.
type Row<'a> = (&'a [(&'a str, &'a str)], &'a [&'a str]);

#[test]
fn filters() {
    let (mut harness, [one, two, three]) = harness();
    let (one, two, three) = (one.as_str(), two.as_str(), three.as_str());
    let list = format!("[\"{one}\",\"{two}\",\"d-9\"]");
    let (first, second) = ("d-i-1", "d-i-2");
    let rows: &[Row<'_>] = &[
        (&[], &[first, second, one, two, three]),
        (&[("DiskIds", &list)], &[one, two]),
        (&[("DiskIds", "[]")], &[first, second, one, two, three]),
        (&[("InstanceId", "i-1")], &[first, one]),
        (&[("InstanceId", "i-1"), ("DiskType", "data")], &[one]),
        (&[("DiskType", "system")], &[first, second]),
        (
            &[("DiskType", "all"), ("Status", "All"), ("Category", "all")],
            &[first, second, one, two, three],
        ),
        (&[("Category", "cloud_ssd")], &[two]),
        (&[("Status", "Available")], &[two, three]),
        (&[("Status", "In_use"), ("DiskType", "data")], &[one]),
        (&[("ZoneId", "cn-hangzhou-b")], &[]),
        (&[("DiskName", "one")], &[one]),
        (&[("Tag.1.Key", "env")], &[one, three]),
        (&[("Tag.1.Key", "env"), ("Tag.1.Value", "test")], &[one]),
        (&[("ResourceGroupId", "rg-1")], &[three]),
        (&[("Encrypted", "true")], &[two]),
        (&[("Portable", "false")], &[]),
        (&[("DeleteWithInstance", "true")], &[first, second]),
        (&[("DeleteAutoSnapshot", "true")], &[first, second]),
        (&[("EnableAutoSnapshot", "false")], &[]),
        (&[("EnableAutomatedSnapshotPolicy", "true")], &[]),
        (&[("DiskChargeType", "PrePaid")], &[]),
        (&[("MultiAttach", "Enabled")], &[]),
        (&[("LockReason", "security")], &[]),
        (&[("PerformanceLevel", "PL1")], &[first, second]),
        (&[("SnapshotId", "s-9")], &[]),
        (
            &[("Filter.1.Key", "CreationStartTime"), ("Filter.1.Value", "2026-01-02T03:04Z")],
            &[first, second, one, two, three],
        ),
        (&[("Filter.1.Key", "CreationEndTime"), ("Filter.1.Value", "2026-01-02T03:04Z")], &[]),
    ];
    for (pairs, expected) in rows {
        let pairs: Vec<_> = pairs.iter().copied().chain([REGION]).collect();
        let response = harness.ok("DescribeDisks", &pairs);
        let (mut found, mut expected) = (found(&response), expected.to_vec());
        found.sort();
        expected.sort_unstable();
        assert_eq!(found, expected, "{pairs:?}");
        assert_eq!(response["TotalCount"], expected.len(), "{pairs:?}");
    }
    assert_eq!(found(&harness.ok("DescribeDisks", &[("RegionId", "cn-beijing")])), [""; 0]);
}

#[test]
fn invalid_filters_are_rejected() {
    let (mut harness, _) = harness();
    let many = format!("[{}]", vec!["\"d\""; 101].join(","));
    let rows: &[(&[(&str, &str)], &str)] = &[
        (&[("DiskIds", "d-1")], "InvalidDiskIds.Malformed"),
        (&[("DiskIds", &many)], "InvalidDiskIds.Malformed"),
        (&[("DiskType", "tape")], "InvalidDiskType.ValueNotSupported"),
        (&[("Category", "tape")], "InvalidCategory.ValueNotSupported"),
        (&[("Status", "Lost")], "InvalidStatus.ValueNotSupported"),
        (&[("DiskChargeType", "Free")], "InvalidDiskChargeType.NotFound"),
        (&[("LockReason", "x")], "InvalidLockReason.NotFound"),
        (&[("MultiAttach", "x")], "InvalidParameter.MultiAttach"),
        (&[("Filter.1.Key", "x"), ("Filter.1.Value", "y")], "InvalidFilterKey.NotFound"),
        (&[("Filter.1.Key", "CreationEndTime"), ("Filter.1.Value", "y")], "InvalidFilterValue"),
        (&[("NextToken", "?")], "InvalidParameter.NextToken"),
    ];
    for (pairs, code) in rows {
        let pairs: Vec<_> = pairs.iter().copied().chain([REGION]).collect();
        assert_eq!(harness.error_code("DescribeDisks", &pairs), *code, "{pairs:?}");
    }
}

#[test]
fn pages_by_number_and_by_token_cover_every_disk_once() {
    let (mut harness, _) = harness();
    let mut all = found(&harness.ok("DescribeDisks", &[REGION]));
    all.sort();
    let mut by_number = Vec::new();
    for number in ["1", "2", "3", "4"] {
        let response =
            harness.ok("DescribeDisks", &[REGION, ("PageSize", "2"), ("PageNumber", number)]);
        assert_eq!(response["TotalCount"], 5);
        by_number.extend(found(&response));
    }
    assert_eq!(by_number, all);
    let (mut by_token, mut token) = (Vec::new(), String::new());
    loop {
        let response =
            harness.ok("DescribeDisks", &[REGION, ("MaxResults", "2"), ("NextToken", &token)]);
        by_token.extend(found(&response));
        token = text(&response, "NextToken");
        if token.is_empty() {
            break;
        }
    }
    assert_eq!(by_token, all);
}

#[test]
fn disk_health_is_reported() {
    let (mut harness, [one, ..]) = harness();
    let path = ["DiskFullStatusSet", "DiskFullStatusType"];
    let found = harness.only("DescribeDisksFullStatus", path, &[REGION, ("DiskId.1", &one)]);
    assert_eq!((text(&found, "DiskId"), &found["Status"]["Name"]), (one, &"In_use".into()));
    let events = harness.ok("DescribeDisksFullStatus", &[REGION, ("EventType", "Stalled")]);
    assert_eq!(events["TotalCount"], 0);
}
