use std::time::Duration;

use serde_json::Value;

use super::NOT_FOUND;
use crate::actions::region_harness::{RegionHarness, text};

const TYPE: (&str, &str) = ("DedicatedHostType", "ddh.g7");
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn host(harness: &mut RegionHarness, more: &[(&str, &str)]) -> String {
    let response = harness.ok("AllocateDedicatedHosts", &[&[TYPE][..], more].concat());
    harness.settle();
    let id = &response["DedicatedHostIdSets"]["DedicatedHostId"][0];
    id.as_str().unwrap_or_default().to_owned()
}

fn hosts(harness: &mut RegionHarness, params: &[(&str, &str)]) -> Vec<Value> {
    let found = harness.ok("DescribeDedicatedHosts", params);
    found["DedicatedHosts"]["DedicatedHost"].as_array().cloned().unwrap_or_default()
}

#[test]
fn hosts_are_allocated_changed_listed_and_released() {
    let mut harness = RegionHarness::new();
    let tag = [("Tag.1.Key", "env"), ("Tag.1.Value", "test")];
    let params = [&[TYPE, ("Quantity", "3"), ("ZoneId", "cn-hangzhou-b")][..], &tag].concat();
    let response = harness.ok("AllocateDedicatedHosts", &params);
    let ids = response["DedicatedHostIdSets"]["DedicatedHostId"].as_array().cloned();
    let ids: Vec<_> = ids.iter().flatten().filter_map(Value::as_str).collect();
    let of = ("DedicatedHostId", ids[0]);
    assert!(hosts(&mut harness, &[]).is_empty(), "they are not initialized");
    let code = harness.error_code("ReleaseDedicatedHost", &[of]);
    assert_eq!(code, "IncorrectHostStatus.Initializing");
    harness.settle();
    let change = [
        of,
        ("DedicatedHostName", "alone"),
        ("ActionOnMaintenance", "Stop"),
        ("AutoPlacement", "off"),
        ("NetworkAttributes.UdpTimeout", "90"),
    ];
    harness.ok("ModifyDedicatedHostAttribute", &change);
    let (json, comma) = (format!("[\"{}\"]", ids[0]), format!("{},dh-none", ids[0]));
    for filter in
        [("DedicatedHostName", "alone"), ("DedicatedHostIds", &json), ("DedicatedHostIds", &comma)]
    {
        let found = hosts(&mut harness, &[filter]);
        assert_eq!(found.len(), 1, "{filter:?}");
        let host = &found[0];
        let members = ["ActionOnMaintenance", "AutoPlacement", "Status", "DedicatedHostType"];
        assert_eq!(members.map(|name| text(host, name)), ["Stop", "off", "Available", "ddh.g7"]);
        assert_eq!(host["NetworkAttributes"]["UdpTimeout"], 90);
        assert_eq!(host["NetworkAttributes"]["SlbUdpTimeout"], 60);
        assert_eq!(host["Capacity"]["TotalVcpus"], 128);
        let fits = &host["Capacity"]["AvailableInstanceTypes"]["AvailableInstanceType"];
        let large = fits.as_array().into_iter().flatten();
        let large = large.filter(|row| row["InstanceType"] == "ecs.g7.large");
        let large: Vec<_> = large.map(|row| &row["AvailableInstanceCapacity"]).collect();
        assert_eq!(large, [64]);
    }
    assert_eq!(hosts(&mut harness, &tag[..1]).len(), 3);
    assert_eq!(hosts(&mut harness, &[("MaxResults", "2")]).len(), 2);
    assert_eq!(hosts(&mut harness, &[("ZoneId", "cn-hangzhou-a")]).len(), 0);
    harness
        .ok("TagResources", &[("ResourceType", "ddh"), ("ResourceId.1", ids[0]), tag[0], tag[1]]);
    harness.ok("ReleaseDedicatedHost", &[of]);
    for (action, code) in [
        ("ReleaseDedicatedHost", NOT_FOUND),
        ("ModifyDedicatedHostAttribute", NOT_FOUND),
        ("ModifyDedicatedHostAutoReleaseTime", "NoSuchResource"),
    ] {
        assert_eq!(harness.error_code(action, &[of]), code);
    }
}

#[test]
fn a_host_is_released_at_the_last_time_that_was_set() {
    let mut harness = RegionHarness::new();
    let release = |time| ("AutoReleaseTime", time);
    let (early, late) = ("2026-01-03T03:04:30Z", "2026-01-06T00:00:00Z");
    let id = host(&mut harness, &[release(early)]);
    let kept = host(&mut harness, &[release(early)]);
    let action = "ModifyDedicatedHostAutoReleaseTime";
    assert_eq!(hosts(&mut harness, &[])[0]["AutoReleaseTime"], "2026-01-03T03:04Z");
    harness.ok(action, &[("DedicatedHostId", &id), release(late)]);
    harness.ok(action, &[("DedicatedHostId", &kept)]);
    let code = harness.error_code(action, &[("DedicatedHostId", &id), release("soon")]);
    assert_eq!(code, "InvalidAutoReleaseTime.Malformed");
    harness.wait(2 * DAY);
    assert_eq!(hosts(&mut harness, &[]).len(), 2);
    harness.wait(2 * DAY);
    let found = hosts(&mut harness, &[]);
    assert_eq!(found.iter().map(|host| text(host, "DedicatedHostId")).collect::<Vec<_>>(), [kept]);
}

#[test]
fn a_subscription_is_released_after_its_end() {
    let mut harness = RegionHarness::new();
    let week = [("ChargeType", "PrePaid"), ("PeriodUnit", "Week"), ("Period", "1")];
    let id = host(&mut harness, &week);
    let of = [("DedicatedHostId", id.as_str()), ("TerminateSubscription", "true")];
    let code = harness.error_code("ModifyDedicatedHostAutoReleaseTime", &of[..1]);
    assert_eq!(code, "ChargeTypeViolation");
    assert_eq!(hosts(&mut harness, &[])[0]["ExpiredTime"].as_str().map(str::len), Some(17));
    assert_eq!(harness.error_code("ReleaseDedicatedHost", &of), "ChargeTypeViolation");
    harness.wait(8 * DAY);
    assert_eq!(hosts(&mut harness, &[("LockReason", "financial")]).len(), 1);
    assert_eq!(harness.error_code("ReleaseDedicatedHost", &of[..1]), "ChargeTypeViolation");
    harness.ok("ReleaseDedicatedHost", &of);
}

#[test]
fn invalid_hosts_and_filters_are_rejected() {
    let mut harness = RegionHarness::new();
    let ratio = |ratio| ("CpuOverCommitRatio", ratio);
    let subscription = ("ChargeType", "PrePaid");
    let cluster = ("DedicatedHostClusterId", "dc-none");
    for (change, code) in [
        (vec![("DedicatedHostType", "ddh.x")], "InvalidDedicatedHostType.ValueNotSupported"),
        (vec![("ZoneId", "us-west-1a")], "InvalidZoneId.NotFound"),
        (vec![("Quantity", "101")], "InvalidParameter.Quantity"),
        (vec![("DedicatedHostName", "1")], "InvalidDedicatedHostName.Malformed"),
        (vec![("Description", "http://x")], "InvalidDescription.Malformed"),
        (vec![("ActionOnMaintenance", "Run")], "InvalidParameter.ActionOnMaintenance"),
        (vec![("AutoPlacement", "maybe")], "InvalidParameter"),
        (vec![("NetworkAttributes.SlbUdpTimeout", "9")], "InvalidParameter.SlbUdpTimeout"),
        (vec![ratio("5")], "InvalidDedicatedHostType.CpuOverCommitRatioNotSupported"),
        (
            vec![("DedicatedHostType", "ddh.g6s"), ratio("6")],
            "InvalidCpuOverCommitRatio.ValueNotSupported",
        ),
        (vec![cluster], "InvalidDedicatedHostClusterId.NotFound"),
        (vec![("ChargeType", "Free")], "InvalidChargeType.ValueNotSupported"),
        (vec![subscription], "MissingParameter"),
        (vec![subscription, ("Period", "10")], "InvalidParameter"),
        (vec![subscription, ("PeriodUnit", "Day")], "InvalidPeriodUnit.ValueNotSupported"),
        (
            vec![subscription, ("Period", "1"), ("AutoReleaseTime", "2026-01-05T00:00:00Z")],
            "InvalidParameter.Conflict",
        ),
    ] {
        let params = [&[TYPE][..], &change].concat();
        assert_eq!(harness.error_code("AllocateDedicatedHosts", &params), code, "{change:?}");
    }
    for (filter, code) in [
        (("Status", "Fine"), "InvalidStatus.ValueNotSupported"),
        (("LockReason", "none"), "InvalidLockReason.NotFound"),
        (("ZoneId", "us-west-1a"), "InvalidZone.NotFound"),
        (("RegionId", "nowhere"), "InvalidRegionId.NotFound"),
        (("DedicatedHostIds", "[x"), "InvalidDedicatedHostIds.Malformed"),
    ] {
        assert_eq!(harness.error_code("DescribeDedicatedHosts", &[filter]), code, "{filter:?}");
    }
}

#[test]
fn types_are_selected_by_name_and_family() {
    let mut harness = RegionHarness::new();
    for (filter, count) in [
        (TYPE, 1),
        (("SupportedInstanceTypeFamily", "ecs.g6"), 2),
        (("SupportedInstanceTypeFamily", "ecs.none"), 0),
    ] {
        let found = harness.ok("DescribeDedicatedHostTypes", &[filter]);
        let types = &found["DedicatedHostTypes"]["DedicatedHostType"];
        assert_eq!(types.as_array().map(Vec::len), Some(count), "{filter:?}");
    }
}

#[test]
fn a_cluster_has_hosts_and_is_deleted_without_them() {
    let mut harness = RegionHarness::new();
    let (zone, tag) = (("ZoneId", "cn-hangzhou-b"), ("Tag.1.Key", "env"));
    let name = ("DedicatedHostClusterName", "apart");
    let code = harness.error_code("CreateDedicatedHostCluster", &[zone, ("DryRun", "true")]);
    assert_eq!(code, "DryRunOperation");
    let id = harness.ok("CreateDedicatedHostCluster", &[zone, tag]);
    let id = text(&id, "DedicatedHostClusterId");
    harness.ok("CreateDedicatedHostCluster", &[zone]);
    let of = ("DedicatedHostClusterId", id.as_str());
    harness.ok("ModifyDedicatedHostClusterAttribute", &[of, name]);
    let first = host(&mut harness, &[zone, of]);
    let second = host(&mut harness, &[zone]);
    harness.ok("ModifyDedicatedHostAttribute", &[("DedicatedHostId", &second), of]);
    assert_eq!(hosts(&mut harness, &[of]).len(), 2);
    let ids = format!("[\"{id}\"]");
    for filter in [name, tag, ("DedicatedHostClusterIds", &ids)] {
        let found = harness.ok("DescribeDedicatedHostClusters", &[filter]);
        assert_eq!(found["TotalCount"], 1, "{filter:?}");
        let cluster = &found["DedicatedHostClusters"]["DedicatedHostCluster"][0];
        let members = cluster["DedicatedHostIds"]["DedicatedHostId"].as_array();
        assert_eq!(members.map(Vec::len), Some(2));
        assert_eq!(cluster["DedicatedHostClusterCapacity"]["TotalVcpus"], 256);
    }
    let none = harness.ok("DescribeDedicatedHostClusters", &[("DedicatedHostClusterIds", "[]")]);
    assert_eq!(none["TotalCount"], 0);
    assert_eq!(harness.error_code("DeleteDedicatedHostCluster", &[of]), "DedicatedHostExists");
    for host in [first, second] {
        harness.ok("ReleaseDedicatedHost", &[("DedicatedHostId", &host)]);
    }
    harness.ok("DeleteDedicatedHostCluster", &[of]);
    assert_eq!(harness.error_code("DeleteDedicatedHostCluster", &[of]), "InvalidParameter");
    assert_eq!(harness.error_code("ModifyDedicatedHostClusterAttribute", &[of]), NOT_FOUND);
}

#[test]
fn invalid_clusters_are_rejected() {
    let mut harness = RegionHarness::new();
    let zone = ("ZoneId", "cn-hangzhou-b");
    for (change, code) in [
        (("ZoneId", "us-west-1a"), "InvalidZone.NotFound"),
        (("DedicatedHostClusterName", "1"), "InvalidParameter"),
        (("Tag.1.Key", "acs:x"), "InvalidTagKey.Malformed"),
    ] {
        let code_found = harness.error_code("CreateDedicatedHostCluster", &[zone, change]);
        assert_eq!(code_found, code, "{change:?}");
    }
    let id = harness.ok("CreateDedicatedHostCluster", &[zone]);
    let id = text(&id, "DedicatedHostClusterId");
    let elsewhere = [TYPE, ("ZoneId", "cn-hangzhou-a"), ("DedicatedHostClusterId", &id)];
    let code = harness.error_code("AllocateDedicatedHosts", &elsewhere);
    assert_eq!(code, "InvalidParameter.NotMatch");
    let host = host(&mut harness, &elsewhere[1..2]);
    let moved = [("DedicatedHostId", host.as_str()), elsewhere[2]];
    let code = harness.error_code("ModifyDedicatedHostAttribute", &moved);
    assert_eq!(code, "InvalidDedicatedHostClusterId.NotMatch");
}
