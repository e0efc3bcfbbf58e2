use std::time::Duration;

use serde_json::Value;

use super::harness::{CHEAP, COSTLY, Group, IMAGE, Pairs, id};
use crate::actions::region_harness::text;

const MINUTE: Duration = Duration::from_secs(60);

#[test]
fn a_group_keeps_its_capacity_and_follows_its_target() {
    let mut group = Group::new();
    let disk = ("SystemDiskConfig.1.DiskCategory", "cloud_essd");
    let more = [("ExcessCapacityTerminationPolicy", "termination"), disk];
    let id = id(&group.create("2", &more));
    assert_eq!(group.types(&id), [CHEAP; 2]);
    let row = group.row(&id);
    assert_eq!([&row["Status"], &row["State"]], ["active", "fulfilled"]);
    assert_eq!(row["CapacitySpecification"]["PayAsYouGoCapacity"], 2.0);
    let lost = text(&group.members(&id)[0], "InstanceId");
    assert_eq!(group.harness.world.instances[&lost].name, "worker");
    let disks = group.harness.ok("DescribeDisks", &[("InstanceId", &lost)]);
    let disk = &disks["Disks"]["Disk"][0];
    assert_eq!((&disk["Size"], &disk["Category"]), (&60.into(), &"cloud_essd".into()));
    group.harness.ok("DeleteInstance", &[("InstanceId", &lost), ("Force", "true")]);
    assert_eq!(group.members(&id).len(), 2, "replaced at once");
    for (total, count) in [("4", 4), ("1", 1)] {
        let change = [("AutoProvisioningGroupId", id.as_str()), ("TotalTargetCapacity", total)];
        group.harness.ok("ModifyAutoProvisioningGroup", &change);
        group.harness.wait(Duration::from_secs(5));
        assert_eq!(group.members(&id).len(), count);
        assert_eq!(group.harness.world.instances.len(), count);
    }
    let history = group.history(&id);
    assert_eq!(history.len(), 4);
    let newest = &history[0]["ActivityDetails"]["ActivityDetail"][0];
    let removed = &newest["DestroyedInstanceIds"]["DestroyedInstanceId"];
    assert_eq!(removed.as_array().map(Vec::len), Some(3));
}

#[test]
fn a_group_of_type_request_delivers_once() {
    let mut group = Group::new();
    let id = id(&group.create("2", &[("AutoProvisioningGroupType", "request")]));
    let lost = text(&group.members(&id)[0], "InstanceId");
    group.harness.ok("DeleteInstance", &[("InstanceId", &lost), ("Force", "true")]);
    group.harness.wait(MINUTE * 90);
    assert_eq!(group.members(&id).len(), 1);
    assert_eq!(group.row(&id)["State"], "pending-fulfillment");
}

#[test]
fn an_instant_group_returns_instances_and_errors() {
    let mut group = Group::new();
    group.harness.world.limits.stock.insert(CHEAP.to_owned(), 1);
    let instant = ("AutoProvisioningGroupType", "instant");
    let response = group.create("3", &[instant, ("MinTargetCapacity", "3")]);
    let results = &response["LaunchResults"]["LaunchResult"];
    assert_eq!([&results[0]["InstanceType"], &results[1]["InstanceType"]], [CHEAP, COSTLY]);
    assert_eq!([&results[0]["Amount"], &results[1]["Amount"]], [1, 2]);
    assert_eq!(results[0]["ErrorCode"], "OperationDenied.NoStock");
    assert_eq!(results[1]["InstanceIds"]["InstanceId"].as_array().map(Vec::len), Some(2));
    let of = id(&response);
    let change = [("AutoProvisioningGroupId", of.as_str()), ("TotalTargetCapacity", "5")];
    let code = group.harness.error_code("ModifyAutoProvisioningGroup", &change);
    assert_eq!(code, "OperationDenied");
    group.harness.world.limits.stock.insert(COSTLY.to_owned(), 2);
    assert_eq!(
        group.error(&[instant, ("MinTargetCapacity", "1")]),
        "InvalidCapacity.ValueNotSupported"
    );
    let response = group.create("1", &[instant]);
    let errors = &response["LaunchResults"]["LaunchResult"];
    assert_eq!(errors.as_array().map(Vec::len), Some(2), "both types are out of stock");
    assert_eq!(group.row(&id(&response))["State"], "error");
}

#[test]
fn strategies_choose_types_and_zones() {
    let spot = ("DefaultTargetCapacityType", "Spot");
    let both = [CHEAP, CHEAP, COSTLY, COSTLY];
    let rows: [(Pairs<'_>, &[&str]); 6] = [
        (&[], &[CHEAP; 4]),
        (
            &[
                ("PayAsYouGoAllocationStrategy", "prioritized"),
                ("LaunchTemplateConfig.1.Priority", "0"),
                ("LaunchTemplateConfig.2.Priority", "1"),
            ],
            &[COSTLY; 4],
        ),
        (&[("LaunchTemplateConfig.1.WeightedCapacity", "3")], &[COSTLY; 2]),
        (&[spot, ("SpotAllocationStrategy", "diversified")], &both),
        (&[spot, ("SpotInstancePoolsToUseCount", "2")], &both),
        (&[spot, ("MaxSpotPrice", "0.0001")], &[]),
    ];
    for (more, expected) in rows {
        let mut group = Group::new();
        let id = id(&group.create("4", more));
        assert_eq!(group.types(&id), expected, "{more:?}");
        let is_spot = more.contains(&spot);
        assert!(group.members(&id).iter().all(|found| found["IsSpot"] == is_spot));
    }
}

#[test]
fn reclaimed_spot_instances_are_replaced() {
    let mut group = Group::new();
    let id = id(&group.create("2", &[("SpotTargetCapacity", "1")]));
    assert_eq!(group.row(&id)["CapacitySpecification"]["SpotCapacity"], 1.0);
    let members = group.members(&id);
    let spot = members.iter().find(|found| found["IsSpot"] == true);
    let spot = text(spot.unwrap_or(&Value::Null), "InstanceId");
    let now = group.harness.now;
    assert!(group.harness.world.announce_reclaim(&spot, now, MINUTE).is_some());
    group.harness.wait(MINUTE * 2);
    let members = group.members(&id);
    assert_eq!(members.len(), 2);
    assert!(members.iter().all(|found| found["InstanceId"] != spot.as_str()));
}

#[test]
fn a_group_retries_until_there_is_stock() {
    let mut group = Group::new();
    for name in [CHEAP, COSTLY] {
        group.harness.world.sold_out.insert(("*".to_owned(), name.to_owned()));
    }
    let id = id(&group.create("1", &[]));
    assert_eq!(group.row(&id)["State"], "error");
    assert_eq!(group.history(&id)[0]["Status"], "failed");
    group.harness.world.sold_out.clear();
    group.harness.wait(MINUTE);
    assert_eq!(group.row(&id)["State"], "fulfilled");
}

#[test]
fn a_group_is_valid_between_two_times() {
    for release in ["true", "false"] {
        let mut group = Group::new();
        let id = id(&group.create(
            "1",
            &[
                ("ValidFrom", "2026-01-02T04:00:00Z"),
                ("ValidUntil", "2026-01-02T05:00:00Z"),
                ("TerminateInstancesWithExpiration", release),
            ],
        ));
        assert_eq!(group.row(&id)["Status"], "submitted");
        group.harness.wait(MINUTE * 60);
        assert_eq!(group.members(&id).len(), 1);
        group.harness.wait(MINUTE * 60);
        assert_eq!(group.row(&id)["Status"], "deleted");
        assert_eq!(group.harness.world.instances.is_empty(), release == "true");
        assert_eq!(group.members(&id).len(), 0);
    }
}

#[test]
fn a_deleted_group_can_release_its_instances() {
    for (at_creation, at_deletion, left) in
        [("true", "false", 0), ("false", "true", 0), ("false", "false", 1)]
    {
        let mut group = Group::new();
        let id = id(&group.create("1", &[("TerminateInstances", at_creation)]));
        let of = [("AutoProvisioningGroupId", id.as_str()), ("TerminateInstances", at_deletion)];
        group.harness.ok("DeleteAutoProvisioningGroup", &of);
        assert_eq!(group.harness.world.instances.len(), left);
        let code = group.harness.error_code("DeleteAutoProvisioningGroup", &of);
        assert_eq!(code, "AutoProvisioningGroup.IncorrectStatus");
        assert_eq!(group.harness.ok("DescribeAutoProvisioningGroups", &[])["TotalCount"], 0);
        assert_eq!(group.row(&id)["Status"], "deleted");
    }
}

#[test]
fn groups_are_filtered_and_created_once_per_token() {
    let mut group = Group::new();
    let more = [
        ("AutoProvisioningGroupName", "web"),
        ("ResourceGroupId", "rg-1"),
        ("Tag.1.Key", "env"),
        ("Tag.1.Value", "test"),
        ("ClientToken", "t1"),
    ];
    let (first, again) = (id(&group.create("1", &more)), id(&group.create("1", &more)));
    assert_eq!(first, again);
    group.create("1", &[]);
    for (parameter, value, count) in [
        ("AutoProvisioningGroupName", "web", 1),
        ("ResourceGroupId", "rg-1", 1),
        ("AutoProvisioningGroupStatus.1", "active", 2),
        ("AutoProvisioningGroupStatus.1", "submitted", 0),
        ("AutoProvisioningGroupTypes.1", "request", 0),
        ("Tag.1.Key", "env", 1),
        ("RegionId", "us-west-1", 0),
    ] {
        let found = group.harness.ok("DescribeAutoProvisioningGroups", &[(parameter, value)]);
        assert_eq!(found["TotalCount"], count, "{parameter}");
    }
    let found = group.harness.ok("DescribeAutoProvisioningGroups", &[("PageSize", "1")]);
    let rows = &found["AutoProvisioningGroups"]["AutoProvisioningGroup"];
    assert_eq!(rows.as_array().map(Vec::len), Some(1));
}

#[test]
fn a_launch_template_and_descriptions_of_types_are_used() {
    let mut group = Group::new();
    let template = [
        ("LaunchTemplateName", "web"),
        ("ImageId", IMAGE),
        ("InstanceType", COSTLY),
        ("VSwitchId", &group.switches[0].clone()),
    ];
    let template = text(&group.harness.ok("CreateLaunchTemplate", &template), "LaunchTemplateId");
    let base = [("TotalTargetCapacity", "1"), ("PayAsYouGoTargetCapacity", "1")];
    let of = [base[0], base[1], ("LaunchTemplateId", &template)];
    let by_template = id(&group.harness.ok("CreateAutoProvisioningGroup", &of));
    let cores = ("LaunchTemplateConfig.1.Cores.1", "8");
    let switch = ("LaunchTemplateConfig.1.VSwitchId", group.switches[0].as_str());
    let (memory, price) = ("LaunchTemplateConfig.1.Memories.1", "LaunchTemplateConfig.1.MaxPrice");
    let by_cores = [&of[..], &[cores, (memory, "16"), (price, "100"), switch]].concat();
    let by_cores = id(&group.harness.ok("CreateAutoProvisioningGroup", &by_cores));
    group.harness.settle();
    assert_eq!(group.types(&by_template), [COSTLY]);
    let found = group.members(&by_cores);
    assert_eq!([&found[0]["CPU"], &found[0]["Memory"]], [8, 16 * 1024]);
}

#[test]
fn invalid_groups_are_rejected() {
    let mut group = Group::new();
    let out_of_range = "InvalidParameter.WeightedCapacityBeyondRange";
    for (parameter, value, code) in [
        ("TotalTargetCapacity", "x", "InvalidParameter.TargetCapacity"),
        ("TotalTargetCapacity", "10001", "TotalTargetCapacityLimitExceed"),
        ("SpotTargetCapacity", "3", "InvalidParameter.TargetCapacity"),
        ("SpotAllocationStrategy", "x", "InvalidSpotAllocationStrategy.ValueNotSupported"),
        ("AutoProvisioningGroupType", "x", "InvalidAutoProvisioningGroupType.ValueNotSupported"),
        ("SpotInstancePoolsToUseCount", "3", "InvalidParameter.SpotInstancePoolsToUseCount"),
        ("LaunchTemplateId", "lt-none", "InvalidLaunchTemplate.ValueNotSupported"),
        ("LaunchTemplateConfig.2.VSwitchId", "vsw-none", "InvalidVSwitchId.NotFound"),
        ("LaunchTemplateConfig.2.WeightedCapacity", "0", out_of_range),
        ("ValidUntil", "2025-01-01T00:00:00Z", "InvalidValidTime.MalFormed"),
        ("MaxSpotPrice", "-1", "InvalidParameter.MaxPrice"),
    ] {
        assert_eq!(group.error(&[(parameter, value)]), code, "{parameter} {value}");
    }
    let none = [("AutoProvisioningGroupId", "apg-none")];
    for action in [
        "DeleteAutoProvisioningGroup",
        "ModifyAutoProvisioningGroup",
        "DescribeAutoProvisioningGroupInstances",
    ] {
        assert_eq!(group.harness.error_code(action, &none), super::NOT_FOUND, "{action}");
    }
    let id = id(&group.create("2", &[]));
    let of = ("AutoProvisioningGroupId", id.as_str());
    let change = [of, ("SpotTargetCapacity", "3")];
    let code = group.harness.error_code("ModifyAutoProvisioningGroup", &change);
    assert_eq!(code, "InvalidParameter.TargetCapacity");
    let soon = [of, ("StartTime", "soon")];
    let code = group.harness.error_code("DescribeAutoProvisioningGroupHistory", &soon);
    assert_eq!(code, "InvalidParameter.periodTime");
}
