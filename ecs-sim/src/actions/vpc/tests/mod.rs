#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod attributes;
mod forward;
mod nat;
mod routes;
mod saved;

use serde_json::Value;

use crate::actions::region_harness::{RegionHarness, text};

fn vpc(harness: &mut RegionHarness, params: &[(&str, &str)]) -> String {
    text(&harness.vpc("CreateVpc", params).unwrap(), "VpcId")
}

fn error_code(harness: &mut RegionHarness, action: &str, params: &[(&str, &str)]) -> &'static str {
    harness.vpc(action, params).expect_err(action).code
}

fn ok(harness: &mut RegionHarness, action: &str, params: &[(&str, &str)]) -> Value {
    harness.vpc(action, params).unwrap_or_else(|error| panic!("{action} {params:?}: {error:?}"))
}

#[test]
fn a_network_is_created_and_deleted() {
    let mut harness = RegionHarness::new();
    let id = vpc(&mut harness, &[("CidrBlock", "10.0.0.0/8"), ("VpcName", "net")]);
    let v_switch =
        [("VpcId", id.as_str()), ("ZoneId", "cn-hangzhou-b"), ("CidrBlock", "10.1.0.0/24")];
    let created = text(&harness.vpc("CreateVSwitch", &v_switch).unwrap(), "VSwitchId");
    let found = harness.vpc("DescribeVSwitches", &[("VpcId", &id)]).unwrap();
    let found = &found["VSwitches"]["VSwitch"][0];
    assert_eq!([&found["VSwitchId"], &found["ZoneId"]], [created.as_str(), "cn-hangzhou-b"]);
    assert_eq!(found["AvailableIpAddressCount"], 252);
    let vpcs = harness.vpc("DescribeVpcs", &[("VpcName", "net")]).unwrap();
    assert_eq!(vpcs["Vpcs"]["Vpc"][0]["VSwitchIds"]["VSwitchId"][0], created.as_str());
    assert_eq!(
        error_code(&mut harness, "DeleteVpc", &[("VpcId", &id)]),
        "DependencyViolation.VSwitch"
    );
    harness.vpc("DeleteVSwitch", &[("VSwitchId", &created)]).unwrap();
    let group = text(&harness.ok("CreateSecurityGroup", &[("VpcId", &id)]), "SecurityGroupId");
    let force = [("VpcId", id.as_str()), ("ForceDelete", "true")];
    assert_eq!(error_code(&mut harness, "DeleteVpc", &force), "DependencyViolation.SecurityGroup");
    harness.ok("DeleteSecurityGroup", &[("SecurityGroupId", &group)]);
    harness.vpc("DeleteVpc", &[("VpcId", &id)]).unwrap();
    assert_eq!(error_code(&mut harness, "DeleteVpc", &[("VpcId", &id)]), "InvalidVpcId.NotFound");
}

#[test]
fn invalid_networks_are_rejected() {
    let mut harness = RegionHarness::new();
    for block in ["10.0.0.0/7", "8.0.0.0/8", "10.0.0.1/24", "10.0.0.0/29", "all"] {
        let code = error_code(&mut harness, "CreateVpc", &[("CidrBlock", block)]);
        assert_eq!(code, "InvalidParameter", "{block}");
    }
    let id = vpc(&mut harness, &[("CidrBlock", "192.168.0.0/16")]);
    let base =
        [("VpcId", id.as_str()), ("ZoneId", "cn-hangzhou-a"), ("CidrBlock", "192.168.1.0/24")];
    harness.vpc("CreateVSwitch", &base).unwrap();
    for (change, code) in [
        (("VpcId", "vpc-none"), "InvalidVpcId.NotFound"),
        (("ZoneId", "us-west-1a"), "InvalidZoneId.NotFound"),
        (("CidrBlock", "192.168.1.0"), "InvalidCidrBlock.Malformed"),
        (("CidrBlock", "10.0.0.0/24"), "InvalidCidrBlock.Malformed"),
        (("CidrBlock", "192.168.2.0/30"), "InvalidCirdrBlock.MaskLength"),
        (("CidrBlock", "192.168.0.0/16"), "InvalidCidrBlock.Overlapped"),
        (("VSwitchName", "1"), "InvalidVSwitchName.Malformed"),
    ] {
        let params = [&base[..], &[change]].concat();
        assert_eq!(error_code(&mut harness, "CreateVSwitch", &params), code, "{change:?}");
    }
    let without = [&base[..2], &[("CidrBlock", "192.168.2.0/24"), ("Ipv6CidrBlock", "1")]].concat();
    assert_eq!(error_code(&mut harness, "CreateVSwitch", &without), "InvalidParameter");
    for _ in 0..8 {
        vpc(&mut harness, &[]);
    }
    assert_eq!(error_code(&mut harness, "CreateVpc", &[]), "QuotaExceeded.Vpc");
}

#[test]
fn a_vswitch_in_use_is_not_deleted_and_counts_its_addresses() {
    let mut harness = RegionHarness::new();
    let instance = harness.instance();
    let id = harness.world.instances[&instance].v_switch_id.clone();
    let code = error_code(&mut harness, "DeleteVSwitch", &[("VSwitchId", &id)]);
    assert_eq!(code, "DependencyViolation");
    let count = |harness: &mut RegionHarness| {
        let found = harness.vpc("DescribeVSwitches", &[("VSwitchId", &id)]).unwrap();
        found["VSwitches"]["VSwitch"][0]["AvailableIpAddressCount"].clone()
    };
    assert_eq!(count(&mut harness), 4091);
    harness.world.remove_instance(&instance);
    assert_eq!(count(&mut harness), 4092);
}

#[test]
fn an_eip_is_associated_until_its_instance_is_released() {
    let mut harness = RegionHarness::new();
    let (instance, other) = (harness.instance(), harness.instance());
    let eip =
        text(&harness.vpc("AllocateEipAddress", &[("Bandwidth", "10")]).unwrap(), "AllocationId");
    let status = |harness: &mut RegionHarness| {
        let found = harness.vpc("DescribeEipAddresses", &[("AllocationId", &eip)]).unwrap();
        text(&found["EipAddresses"]["EipAddress"][0], "Status")
    };
    assert_eq!(status(&mut harness), "Available");
    let both = [("AllocationId", eip.as_str()), ("InstanceId", instance.as_str())];
    harness.vpc("AssociateEipAddress", &both).unwrap();
    assert_eq!(status(&mut harness), "InUse");
    let found =
        harness.vpc("DescribeEipAddresses", &[("AssociatedInstanceId", &instance)]).unwrap();
    assert_eq!(found["EipAddresses"]["EipAddress"][0]["InstanceType"], "EcsInstance");
    assert_eq!(error_code(&mut harness, "ReleaseEipAddress", &both[..1]), "IncorrectEipStatus");
    assert_eq!(error_code(&mut harness, "AssociateEipAddress", &both), "IncorrectEipStatus");
    let wrong = [both[0], ("InstanceId", other.as_str())];
    let code = error_code(&mut harness, "UnassociateEipAddress", &wrong);
    assert_eq!(code, "InvalidInstanceId.NotFound");
    harness.vpc("UnassociateEipAddress", &both).unwrap();
    harness.vpc("AssociateEipAddress", &wrong).unwrap();
    harness.world.remove_instance(&other);
    assert_eq!(status(&mut harness), "Available");
    harness.vpc("ReleaseEipAddress", &both[..1]).unwrap();
    let code = error_code(&mut harness, "ReleaseEipAddress", &both[..1]);
    assert_eq!(code, "InvalidAllocationId.NotFound");
}

#[test]
fn invalid_eip_calls_are_rejected() {
    let mut harness = RegionHarness::new();
    let instance = harness.instance();
    for bandwidth in ["0", "501", "fast"] {
        let code = error_code(&mut harness, "AllocateEipAddress", &[("Bandwidth", bandwidth)]);
        assert_eq!(code, "InvalidBandwidth.Malformed");
    }
    let ids: Vec<_> = (0..20)
        .map(|_| text(&harness.vpc("AllocateEipAddress", &[]).unwrap(), "AllocationId"))
        .collect();
    assert_eq!(error_code(&mut harness, "AllocateEipAddress", &[]), "QuotaExceeded.Eip");
    let to = |id: &'static str| [("AllocationId", ids[0].as_str()), ("InstanceId", id)];
    let code = error_code(&mut harness, "AssociateEipAddress", &to("i-none"));
    assert_eq!(code, "InvalidInstance.NotExist");
    for (kind, code) in
        [("Nat", "InvalidInstance.NotExist"), ("HaVip", "InvalidInstanceType.ValueNotSupported")]
    {
        let params = [&to("ngw-1")[..], &[("InstanceType", kind)]].concat();
        assert_eq!(error_code(&mut harness, "AssociateEipAddress", &params), code);
    }
    for (eip, expected) in [(&ids[0], None), (&ids[1], Some("InvalidAssociation.Duplicated"))] {
        let both = [("AllocationId", eip.as_str()), ("InstanceId", instance.as_str())];
        let result = harness.vpc("AssociateEipAddress", &both);
        assert_eq!(result.err().map(|error| error.code), expected);
    }
}

#[test]
fn ipv6_is_enabled_on_request() {
    let mut harness = RegionHarness::new();
    let id = vpc(&mut harness, &[("EnableIpv6", "true")]);
    let params = [
        ("VpcId", id.as_str()),
        ("ZoneId", "cn-hangzhou-a"),
        ("CidrBlock", "172.16.0.0/24"),
        ("Ipv6CidrBlock", "7"),
    ];
    harness.vpc("CreateVSwitch", &params).unwrap();
    let found =
        harness.vpc("DescribeVSwitches", &[("VpcId", &id), ("EnableIpv6", "true")]).unwrap();
    let block = text(&found["VSwitches"]["VSwitch"][0], "Ipv6CidrBlock");
    assert!(block.ends_with("07::/64"), "{block}");
}

#[test]
fn the_older_actions_work_on_the_same_network() {
    let mut harness = RegionHarness::new();
    let id = text(&harness.ok("CreateVpc", &[("CidrBlock", "10.0.0.0/8")]), "VpcId");
    let v_switch =
        [("VpcId", id.as_str()), ("ZoneId", "cn-hangzhou-a"), ("CidrBlock", "10.1.0.0/16")];
    let v_switch = text(&harness.ok("CreateVSwitch", &v_switch), "VSwitchId");
    harness.ok("ModifyVSwitchAttribute", &[("VSwitchId", &v_switch), ("VSwitchName", "named")]);
    let found = harness.vpc("DescribeVSwitches", &[("VSwitchName", "named")]).unwrap();
    assert_eq!(found["TotalCount"], 1);
    assert_eq!(harness.ok("DescribeVSwitches", &[("VpcId", &id)])["TotalCount"], 1);
    let of = ("VpcId", id.as_str());
    let outside = [of, ("CidrBlock", "10.2.0.0/16")];
    assert_eq!(harness.error_code("ModifyVpcAttribute", &outside), "IllegalCidrBlock");
    harness.ok("ModifyVpcAttribute", &[of, ("CidrBlock", "10.0.0.0/12"), ("VpcName", "net")]);
    let vpcs = harness.ok("DescribeVpcs", &[of]);
    assert_eq!(vpcs["Vpcs"]["Vpc"][0]["CidrBlock"], "10.0.0.0/12");
    assert_eq!(harness.error_code("DeleteVpc", &[of]), "DependencyViolation.VSwitch");
    harness.ok("DeleteVSwitch", &[("VSwitchId", &v_switch)]);
    assert_eq!(
        harness.error_code("DeleteVSwitch", &[("VSwitchId", &v_switch)]),
        "InvalidVSwitchId.NotFound"
    );
    harness.ok("DeleteVpc", &[of]);
    let instance = harness.instance();
    let eip = text(&harness.ok("AllocateEipAddress", &[]), "AllocationId");
    harness.ok("ModifyEipAddressAttribute", &[("AllocationId", &eip), ("Bandwidth", "7")]);
    let found = harness.ok("DescribeEipAddresses", &[("AllocationId", &eip)]);
    assert_eq!(found["EipAddresses"]["EipAddress"][0]["Bandwidth"], "7");
    let both = [("AllocationId", eip.as_str()), ("InstanceId", instance.as_str())];
    harness.ok("AssociateEipAddress", &both);
    harness.ok("UnassociateEipAddress", &both);
    harness.ok("ReleaseEipAddress", &both[..1]);
}

#[test]
fn every_filter_of_networks_and_eips_is_applied() {
    let mut harness = RegionHarness::new();
    harness.vpc("AllocateEipAddress", &[]).unwrap();
    let (before, after) = ("2026-01-02T03:04:04Z", "2026-01-02T03:04:06Z");
    let filter = |key, value| vec![("Filter.1.Key", key), ("Filter.1.Value", value)];
    let cases = [
        ("DescribeEipAddresses", filter("CreationStartTime", before), 1),
        ("DescribeEipAddresses", filter("CreationStartTime", after), 0),
        ("DescribeEipAddresses", filter("CreationEndTime", before), 0),
        ("DescribeEipAddresses", vec![("ServiceManaged", "true")], 0),
        ("DescribeEipAddresses", vec![("SecurityProtectionEnabled", "false")], 1),
        ("DescribeVpcs", vec![("VpcOwnerId", "1234567890123456")], 1),
        ("DescribeVpcs", vec![("VpcOwnerId", "1")], 0),
        ("DescribeVSwitches", vec![("VSwitchOwnerId", "1")], 0),
    ];
    for (action, params, count) in cases {
        let found = harness.vpc(action, &params).unwrap();
        assert_eq!(found["TotalCount"], count, "{action} {params:?}");
    }
    let colour = filter("Colour", "blue");
    assert_eq!(
        error_code(&mut harness, "DescribeEipAddresses", &colour),
        "InvalidFilterKey.NotFound"
    );
}
