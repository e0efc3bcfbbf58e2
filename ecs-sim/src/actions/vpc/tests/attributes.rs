//! Attributes, tags, resource groups, regions and zones.

use super::{error_code, ok, vpc};
use crate::actions::region_harness::{RegionHarness, text};

/// A VPC, its VSwitch and an EIP.
fn network(harness: &mut RegionHarness) -> [String; 3] {
    let id = vpc(harness, &[("CidrBlock", "10.0.0.0/8"), ("EnableIpv6", "true")]);
    let params =
        [("VpcId", id.as_str()), ("ZoneId", "cn-hangzhou-b"), ("CidrBlock", "10.1.0.0/24")];
    let v_switch = text(&ok(harness, "CreateVSwitch", &params), "VSwitchId");
    let eip = text(&ok(harness, "AllocateEipAddress", &[]), "AllocationId");
    [id, v_switch, eip]
}

#[test]
fn attributes_of_a_vpc_and_a_vswitch_are_changed() {
    let mut harness = RegionHarness::new();
    let [id, v_switch, _] = network(&mut harness);
    let of = ("VpcId", id.as_str());
    let change = [of, ("VpcName", "net"), ("Description", "d")];
    ok(&mut harness, "ModifyVpcAttribute", &change);
    let found = ok(&mut harness, "DescribeVpcAttribute", &[of]);
    assert_eq!([&found["VpcName"], &found["Description"]], ["net", "d"]);
    assert_eq!(found["VSwitchIds"]["VSwitchId"][0], v_switch.as_str());
    assert_eq!(found["CloudResources"]["CloudResourceSetType"][2]["ResourceType"], "VSwitch");
    assert_eq!(
        found["Ipv6CidrBlocks"]["Ipv6CidrBlock"][0]["Ipv6CidrBlock"],
        found["Ipv6CidrBlock"]
    );
    let of_switch = ("VSwitchId", v_switch.as_str());
    let change = [of_switch, ("VSwitchName", "sw"), ("Ipv6CidrBlock", "3")];
    ok(&mut harness, "ModifyVSwitchAttribute", &change);
    let found = ok(&mut harness, "DescribeVSwitchAttributes", &[of_switch]);
    assert_eq!([&found["VSwitchName"], &found["VpcId"]], ["sw", id.as_str()]);
    assert!(text(&found, "Ipv6CidrBlock").ends_with("03::/64"), "{found}");
    let off = [of, ("EnableIPv6", "false")];
    assert_eq!(error_code(&mut harness, "ModifyVpcAttribute", &off), "InvalidParameter");
    ok(&mut harness, "ModifyVSwitchAttribute", &[of_switch, ("EnableIPv6", "false")]);
    ok(&mut harness, "ModifyVpcAttribute", &off);
    let found = ok(&mut harness, "DescribeVpcAttribute", &[of]);
    assert_eq!(found["EnabledIpv6"], false);
}

#[test]
fn attributes_that_are_not_valid_are_rejected_with_the_documented_status() {
    let mut harness = RegionHarness::new();
    let [id, ..] = network(&mut harness);
    let of = ("VpcId", id.as_str());
    for (action, params, code, status) in [
        ("DescribeVpcAttribute", vec![("VpcId", "vpc-1")], "InvalidVpcId.NotFound", 404),
        ("ModifyVpcAttribute", vec![("VpcId", "vpc-1")], "InvalidVpcId.NotFound", 404),
        ("ModifyVpcAttribute", vec![of, ("VpcName", "1")], "InvalidVpcName.Malformed", 400),
        ("ModifyVpcAttribute", vec![of, ("CidrBlock", "10.2.0.0/16")], "IllegalCidrBlock", 400),
        (
            "ModifyVpcAttribute",
            vec![of, ("CidrBlock", "10.0.0.0/9"), ("EnableIPv6", "true")],
            "ParamExclusive.EnableIpv6AndCidrBlock",
            400,
        ),
        ("DescribeVSwitchAttributes", vec![("VSwitchId", "v")], "InvalidVSwitchId.NotFound", 400),
        ("ModifyVSwitchAttribute", vec![("VSwitchId", "v")], "InvalidVSwitchId.NotFound", 404),
        (
            "ModifyEipAddressAttribute",
            vec![("AllocationId", "e")],
            "InvalidAllocationId.NotFound",
            404,
        ),
    ] {
        let error = harness.vpc(action, &params).expect_err(action);
        assert_eq!((error.code, error.status.as_u16()), (code, status), "{action} {params:?}");
    }
    let older = [("VpcId", "vpc-1")];
    assert_eq!(harness.error_code("ModifyVpcAttribute", &older), "InvalidVpcId.NotFound");
}

#[test]
fn an_eip_keeps_the_attributes_that_are_not_sent() {
    let mut harness = RegionHarness::new();
    let [.., eip] = network(&mut harness);
    let of = ("AllocationId", eip.as_str());
    ok(&mut harness, "ModifyEipAddressAttribute", &[of, ("Bandwidth", "7")]);
    ok(&mut harness, "ModifyEipAddressAttribute", &[of, ("Name", "out"), ("Description", "d")]);
    let found =
        ok(&mut harness, "DescribeEipAddresses", &[of])["EipAddresses"]["EipAddress"][0].clone();
    assert_eq!([&found["Bandwidth"], &found["Name"], &found["Description"]], ["7", "out", "d"]);
    for bandwidth in ["0", "501", "x"] {
        let params = [of, ("Bandwidth", bandwidth)];
        assert_eq!(
            error_code(&mut harness, "ModifyEipAddressAttribute", &params),
            "InvalidParameter"
        );
    }
}

#[test]
fn networks_are_found_by_their_tags_until_these_are_removed() {
    let mut harness = RegionHarness::new();
    let ids = network(&mut harness);
    let tag = [("Tag.1.Key", "env"), ("Tag.1.Value", "test"), ("Tag.2.Key", "empty")];
    let kinds = ["VPC", "VSwitch", "EIP"];
    let lists = [("DescribeVpcs", "Vpcs"), ("DescribeVSwitches", "VSwitches")];
    let lists = lists.into_iter().chain([("DescribeEipAddresses", "EipAddresses")]);
    for ((id, kind), (list, _)) in ids.iter().zip(kinds).zip(lists) {
        let of = [("ResourceType", kind), ("ResourceId.1", id.as_str())];
        ok(&mut harness, "TagResources", &[&of[..], &tag].concat());
        let rows = ok(&mut harness, "ListTagResources", &of)["TagResources"]["TagResource"].clone();
        let pairs = [
            [&rows[0]["TagKey"], &rows[0]["TagValue"]],
            [&rows[1]["TagKey"], &rows[1]["TagValue"]],
        ];
        assert_eq!(pairs, [["empty", ""], ["env", "test"]], "{kind}");
        assert_eq!(ok(&mut harness, list, &tag[..2])["TotalCount"], 1, "{kind}");
        ok(&mut harness, "UnTagResources", &[&of[..], &[("TagKey.1", "env")]].concat());
        assert_eq!(ok(&mut harness, list, &tag[..2])["TotalCount"], 0, "{kind}");
        ok(&mut harness, "UnTagResources", &[&of[..], &[("All", "true")]].concat());
        let rows = ok(&mut harness, "ListTagResources", &of)["TagResources"]["TagResource"].clone();
        assert_eq!(rows.as_array().map(Vec::len), Some(0), "{kind}");
    }
    let missing = [&[("ResourceType", "VPC"), ("ResourceId.1", "vpc-1")][..], &tag].concat();
    assert_eq!(error_code(&mut harness, "TagResources", &missing), "InvalidResourceId.NotFound");
    let other = [&[("ResourceType", "instance"), ("ResourceId.1", "i-1")][..], &tag].concat();
    assert_eq!(error_code(&mut harness, "TagResources", &other), "InvalidResourceType.NotFound");
}

#[test]
fn resources_move_to_another_group_and_a_vswitch_follows_its_vpc() {
    let mut harness = RegionHarness::new();
    let [id, _, eip] = network(&mut harness);
    let to = ("NewResourceGroupId", "rg-2");
    for (kind, id) in [("vpc", &id), ("eip", &eip)] {
        ok(&mut harness, "MoveResourceGroup", &[to, ("ResourceType", kind), ("ResourceId", id)]);
    }
    let group = [("ResourceGroupId", "rg-2")];
    for list in ["DescribeVpcs", "DescribeVSwitches", "DescribeEipAddresses"] {
        assert_eq!(ok(&mut harness, list, &group)["TotalCount"], 1, "{list}");
    }
    for (kind, id, code) in [
        ("vpc", "vpc-1", "InvalidResourceId.NotFound"),
        ("vswitch", &id, "InvalidResourceType.NotFound"),
    ] {
        let params = [to, ("ResourceType", kind), ("ResourceId", id)];
        assert_eq!(error_code(&mut harness, "MoveResourceGroup", &params), code);
    }
}

#[test]
fn regions_and_zones_are_those_of_the_endpoint() {
    let mut harness = RegionHarness::new();
    let regions = ok(&mut harness, "DescribeRegions", &[])["Regions"]["Region"].clone();
    assert_eq!(regions.as_array().map(Vec::len), Some(harness.world.regions.len()));
    assert_eq!(regions[0]["RegionEndpoint"], "vpc.cn-hangzhou.aliyuncs.com");
    let zones = ok(&mut harness, "DescribeZones", &[("RegionId", "us-west-1")]);
    assert_eq!(zones["Zones"]["Zone"][0]["ZoneId"], "us-west-1a");
    let zones = ok(&mut harness, "ListEnhanhcedNatGatewayAvailableZones", &[]);
    assert_eq!(zones["Zones"][5]["ZoneId"], "cn-hangzhou-f");
    let mars = [("RegionId", "mars-1")];
    assert_eq!(error_code(&mut harness, "DescribeZones", &mars), "InvalidRegionId.NotFound");
}

#[test]
fn a_secondary_block_has_room_for_vswitches() {
    let mut harness = RegionHarness::new();
    let [id, ..] = network(&mut harness);
    let of = ("VpcId", id.as_str());
    let block = ("SecondaryCidrBlock", "192.168.0.0/16");
    let v_switch = [of, ("ZoneId", "cn-hangzhou-a"), ("CidrBlock", "192.168.1.0/24")];
    assert_eq!(error_code(&mut harness, "CreateVSwitch", &v_switch), "InvalidCidrBlock.Malformed");
    let added = ok(&mut harness, "AssociateVpcCidrBlock", &[of, block]);
    assert_eq!([&added["CidrBlock"], &added["IpVersion"]], ["192.168.0.0/16", "IPV4"]);
    let v_switch = text(&ok(&mut harness, "CreateVSwitch", &v_switch), "VSwitchId");
    ok(&mut harness, "ModifyVpcAttribute", &[of, ("CidrBlock", "10.1.0.0/16")]);
    let found = ok(&mut harness, "DescribeVpcAttribute", &[of]);
    assert_eq!(found["SecondaryCidrBlocks"]["SecondaryCidrBlock"][0], "192.168.0.0/16");
    for (action, params, code) in [
        ("AssociateVpcCidrBlock", vec![of, block], "Duplicated.SecondaryCidrBlock"),
        ("AssociateVpcCidrBlock", vec![of, (block.0, "10.1.0.0/24")], "InvalidCidrBlock"),
        ("AssociateVpcCidrBlock", vec![of, (block.0, "all")], "InvalidCidrBlock.Malformed"),
        ("AssociateVpcCidrBlock", vec![of], "MissingParam.SecondaryCidrBlockOrIpv6CidrBlock"),
        (
            "AssociateVpcCidrBlock",
            vec![of, block, ("IpVersion", "IPV6")],
            "ParamExclusive.SecondaryCidrAndIpv6Cidr",
        ),
        (
            "AssociateVpcCidrBlock",
            vec![of, ("IpVersion", "IPV6")],
            "OperationFailed.Ipv6CidrBlockExisted",
        ),
        ("AssociateVpcCidrBlock", vec![("VpcId", "vpc-1"), block], "InvalidVpc.NotFound"),
        ("UnassociateVpcCidrBlock", vec![of, block], "InvalidParameter"),
        ("UnassociateVpcCidrBlock", vec![of, (block.0, "10.1.0.0/16")], "InvalidParameter"),
    ] {
        assert_eq!(error_code(&mut harness, action, &params), code, "{params:?}");
    }
    ok(&mut harness, "DeleteVSwitch", &[("VSwitchId", &v_switch)]);
    ok(&mut harness, "UnassociateVpcCidrBlock", &[of, block]);
    let ipv6 = text(&found, "Ipv6CidrBlock");
    ok(&mut harness, "UnassociateVpcCidrBlock", &[of, ("IPv6CidrBlock", &ipv6)]);
    let added = ok(&mut harness, "AssociateVpcCidrBlock", &[of, ("IpVersion", "IPV6")]);
    assert!(text(&added, "CidrBlock").ends_with("/56"), "{added}");
}
