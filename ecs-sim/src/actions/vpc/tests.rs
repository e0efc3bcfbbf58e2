#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::actions::trial::{Trial, text};

fn vpc(trial: &mut Trial, params: &[(&str, &str)]) -> String {
    text(&trial.vpc("CreateVpc", params).unwrap(), "VpcId")
}

fn refused(trial: &mut Trial, action: &str, params: &[(&str, &str)]) -> &'static str {
    trial.vpc(action, params).expect_err(action).code
}

#[test]
fn a_network_is_built_and_taken_down() {
    let mut trial = Trial::new();
    let id = vpc(&mut trial, &[("CidrBlock", "10.0.0.0/8"), ("VpcName", "net")]);
    let v_switch =
        [("VpcId", id.as_str()), ("ZoneId", "cn-hangzhou-b"), ("CidrBlock", "10.1.0.0/24")];
    let created = text(&trial.vpc("CreateVSwitch", &v_switch).unwrap(), "VSwitchId");
    let found = trial.vpc("DescribeVSwitches", &[("VpcId", &id)]).unwrap();
    let found = &found["VSwitches"]["VSwitch"][0];
    assert_eq!([&found["VSwitchId"], &found["ZoneId"]], [created.as_str(), "cn-hangzhou-b"]);
    assert_eq!(found["AvailableIpAddressCount"], 252);
    let vpcs = trial.vpc("DescribeVpcs", &[("VpcName", "net")]).unwrap();
    assert_eq!(vpcs["Vpcs"]["Vpc"][0]["VSwitchIds"]["VSwitchId"][0], created.as_str());
    assert_eq!(refused(&mut trial, "DeleteVpc", &[("VpcId", &id)]), "DependencyViolation.VSwitch");
    trial.vpc("DeleteVSwitch", &[("VSwitchId", &created)]).unwrap();
    let group = text(&trial.ok("CreateSecurityGroup", &[("VpcId", &id)]), "SecurityGroupId");
    let force = [("VpcId", id.as_str()), ("ForceDelete", "true")];
    assert_eq!(refused(&mut trial, "DeleteVpc", &force), "DependencyViolation.SecurityGroup");
    trial.ok("DeleteSecurityGroup", &[("SecurityGroupId", &group)]);
    trial.vpc("DeleteVpc", &[("VpcId", &id)]).unwrap();
    assert_eq!(refused(&mut trial, "DeleteVpc", &[("VpcId", &id)]), "InvalidVpcId.NotFound");
}

#[test]
fn wrong_networks_are_refused() {
    let mut trial = Trial::new();
    for block in ["10.0.0.0/7", "8.0.0.0/8", "10.0.0.1/24", "10.0.0.0/29", "all"] {
        let code = refused(&mut trial, "CreateVpc", &[("CidrBlock", block)]);
        assert_eq!(code, "InvalidParameter", "{block}");
    }
    let id = vpc(&mut trial, &[("CidrBlock", "192.168.0.0/16")]);
    let base =
        [("VpcId", id.as_str()), ("ZoneId", "cn-hangzhou-a"), ("CidrBlock", "192.168.1.0/24")];
    trial.vpc("CreateVSwitch", &base).unwrap();
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
        assert_eq!(refused(&mut trial, "CreateVSwitch", &params), code, "{change:?}");
    }
    let without = [&base[..2], &[("CidrBlock", "192.168.2.0/24"), ("Ipv6CidrBlock", "1")]].concat();
    assert_eq!(refused(&mut trial, "CreateVSwitch", &without), "InvalidParameter");
    for _ in 0..8 {
        vpc(&mut trial, &[]);
    }
    assert_eq!(refused(&mut trial, "CreateVpc", &[]), "QuotaExceeded.Vpc");
}

#[test]
fn a_switch_in_use_stays_and_counts_its_addresses() {
    let mut trial = Trial::new();
    let instance = trial.instance();
    let id = trial.world.instances[&instance].v_switch_id.clone();
    let code = refused(&mut trial, "DeleteVSwitch", &[("VSwitchId", &id)]);
    assert_eq!(code, "DependencyViolation");
    let count = |trial: &mut Trial| {
        let found = trial.vpc("DescribeVSwitches", &[("VSwitchId", &id)]).unwrap();
        found["VSwitches"]["VSwitch"][0]["AvailableIpAddressCount"].clone()
    };
    assert_eq!(count(&mut trial), 4091);
    trial.world.remove_instance(&instance);
    assert_eq!(count(&mut trial), 4092);
}

#[test]
fn an_address_leads_to_an_instance_until_it_is_gone() {
    let mut trial = Trial::new();
    let (instance, other) = (trial.instance(), trial.instance());
    let eip =
        text(&trial.vpc("AllocateEipAddress", &[("Bandwidth", "10")]).unwrap(), "AllocationId");
    let status = |trial: &mut Trial| {
        let found = trial.vpc("DescribeEipAddresses", &[("AllocationId", &eip)]).unwrap();
        text(&found["EipAddresses"]["EipAddress"][0], "Status")
    };
    assert_eq!(status(&mut trial), "Available");
    let both = [("AllocationId", eip.as_str()), ("InstanceId", instance.as_str())];
    trial.vpc("AssociateEipAddress", &both).unwrap();
    assert_eq!(status(&mut trial), "InUse");
    let found = trial.vpc("DescribeEipAddresses", &[("AssociatedInstanceId", &instance)]).unwrap();
    assert_eq!(found["EipAddresses"]["EipAddress"][0]["InstanceType"], "EcsInstance");
    assert_eq!(refused(&mut trial, "ReleaseEipAddress", &both[..1]), "IncorrectEipStatus");
    assert_eq!(refused(&mut trial, "AssociateEipAddress", &both), "IncorrectEipStatus");
    let wrong = [both[0], ("InstanceId", other.as_str())];
    let code = refused(&mut trial, "UnassociateEipAddress", &wrong);
    assert_eq!(code, "InvalidInstanceId.NotFound");
    trial.vpc("UnassociateEipAddress", &both).unwrap();
    trial.vpc("AssociateEipAddress", &wrong).unwrap();
    trial.world.remove_instance(&other);
    assert_eq!(status(&mut trial), "Available");
    trial.vpc("ReleaseEipAddress", &both[..1]).unwrap();
    let code = refused(&mut trial, "ReleaseEipAddress", &both[..1]);
    assert_eq!(code, "InvalidAllocationId.NotFound");
}

#[test]
fn wrong_uses_of_addresses_are_refused() {
    let mut trial = Trial::new();
    let instance = trial.instance();
    for bandwidth in ["0", "501", "fast"] {
        let code = refused(&mut trial, "AllocateEipAddress", &[("Bandwidth", bandwidth)]);
        assert_eq!(code, "InvalidBandwidth.Malformed");
    }
    let ids: Vec<_> = (0..20)
        .map(|_| text(&trial.vpc("AllocateEipAddress", &[]).unwrap(), "AllocationId"))
        .collect();
    assert_eq!(refused(&mut trial, "AllocateEipAddress", &[]), "QuotaExceeded.Eip");
    let to = |id: &'static str| [("AllocationId", ids[0].as_str()), ("InstanceId", id)];
    let code = refused(&mut trial, "AssociateEipAddress", &to("i-none"));
    assert_eq!(code, "InvalidInstance.NotExist");
    let nat = [&to("ngw-1")[..], &[("InstanceType", "Nat")]].concat();
    let code = refused(&mut trial, "AssociateEipAddress", &nat);
    assert_eq!(code, "InvalidInstanceType.ValueNotSupported");
    for (eip, expected) in [(&ids[0], None), (&ids[1], Some("InvalidAssociation.Duplicated"))] {
        let both = [("AllocationId", eip.as_str()), ("InstanceId", instance.as_str())];
        let result = trial.vpc("AssociateEipAddress", &both);
        assert_eq!(result.err().map(|refusal| refusal.code), expected);
    }
}

#[test]
fn ipv6_is_for_those_who_ask() {
    let mut trial = Trial::new();
    let id = vpc(&mut trial, &[("EnableIpv6", "true")]);
    let params = [
        ("VpcId", id.as_str()),
        ("ZoneId", "cn-hangzhou-a"),
        ("CidrBlock", "172.16.0.0/24"),
        ("Ipv6CidrBlock", "7"),
    ];
    trial.vpc("CreateVSwitch", &params).unwrap();
    let found = trial.vpc("DescribeVSwitches", &[("VpcId", &id), ("EnableIpv6", "true")]).unwrap();
    let block = text(&found["VSwitches"]["VSwitch"][0], "Ipv6CidrBlock");
    assert!(block.ends_with("07::/64"), "{block}");
}

#[test]
fn the_older_actions_do_the_same_to_the_same_network() {
    let mut trial = Trial::new();
    let id = text(&trial.ok("CreateVpc", &[("CidrBlock", "10.0.0.0/8")]), "VpcId");
    let v_switch =
        [("VpcId", id.as_str()), ("ZoneId", "cn-hangzhou-a"), ("CidrBlock", "10.1.0.0/16")];
    let v_switch = text(&trial.ok("CreateVSwitch", &v_switch), "VSwitchId");
    trial.ok("ModifyVSwitchAttribute", &[("VSwitchId", &v_switch), ("VSwitchName", "named")]);
    let found = trial.vpc("DescribeVSwitches", &[("VSwitchName", "named")]).unwrap();
    assert_eq!(found["TotalCount"], 1);
    assert_eq!(trial.ok("DescribeVSwitches", &[("VpcId", &id)])["TotalCount"], 1);
    let of = ("VpcId", id.as_str());
    let outside = [of, ("CidrBlock", "10.2.0.0/16")];
    assert_eq!(trial.refused("ModifyVpcAttribute", &outside), "IllegalCidrBlock");
    trial.ok("ModifyVpcAttribute", &[of, ("CidrBlock", "10.0.0.0/12"), ("VpcName", "net")]);
    let vpcs = trial.ok("DescribeVpcs", &[of]);
    assert_eq!(vpcs["Vpcs"]["Vpc"][0]["CidrBlock"], "10.0.0.0/12");
    assert_eq!(trial.refused("DeleteVpc", &[of]), "DependencyViolation.VSwitch");
    trial.ok("DeleteVSwitch", &[("VSwitchId", &v_switch)]);
    assert_eq!(
        trial.refused("DeleteVSwitch", &[("VSwitchId", &v_switch)]),
        "InvalidVSwitchId.NotFound"
    );
    trial.ok("DeleteVpc", &[of]);
    let instance = trial.instance();
    let eip = text(&trial.ok("AllocateEipAddress", &[]), "AllocationId");
    trial.ok("ModifyEipAddressAttribute", &[("AllocationId", &eip), ("Bandwidth", "7")]);
    let found = trial.ok("DescribeEipAddresses", &[("AllocationId", &eip)]);
    assert_eq!(found["EipAddresses"]["EipAddress"][0]["Bandwidth"], "7");
    let both = [("AllocationId", eip.as_str()), ("InstanceId", instance.as_str())];
    trial.ok("AssociateEipAddress", &both);
    trial.ok("UnassociateEipAddress", &both);
    trial.ok("ReleaseEipAddress", &both[..1]);
}

#[test]
fn every_filter_of_networks_and_addresses_counts() {
    let mut trial = Trial::new();
    trial.vpc("AllocateEipAddress", &[]).unwrap();
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
        let found = trial.vpc(action, &params).unwrap();
        assert_eq!(found["TotalCount"], count, "{action} {params:?}");
    }
    let colour = filter("Colour", "blue");
    assert_eq!(refused(&mut trial, "DescribeEipAddresses", &colour), "InvalidFilterKey.NotFound");
}
