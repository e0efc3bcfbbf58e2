#![allow(clippy::unwrap_used)]

use serde_json::Value;

use crate::actions::region_harness::{RegionHarness, text};
use crate::world::{InstanceStatus, World};

/// The default security group of the default VPC.
fn group(harness: &RegionHarness) -> String {
    let v_switch = harness.world.default_v_switch("cn-hangzhou", None).unwrap();
    harness.world.default_security_group(&v_switch.vpc_id).unwrap().id.clone()
}

fn v_switch(harness: &RegionHarness, zone: &str) -> String {
    harness.world.default_v_switch("cn-hangzhou", Some(zone)).unwrap().id.clone()
}

/// An interface in the first zone, which is also the zone of the harness's instances.
fn created(harness: &mut RegionHarness, more: &[(&str, &str)]) -> Value {
    let v_switch = v_switch(harness, "cn-hangzhou-a");
    let group = group(harness);
    let has_group = more.iter().any(|(name, _)| name.starts_with("SecurityGroupId"));
    let group = if has_group { &[][..] } else { &[("SecurityGroupId", &*group)] };
    let params = [&[("VSwitchId", &*v_switch)], group, more].concat();
    let response = harness.ok("CreateNetworkInterface", &params);
    harness.settle();
    response
}

fn found(harness: &mut RegionHarness, id: &str) -> Value {
    let response = harness.ok("DescribeNetworkInterfaces", &[("NetworkInterfaceId.1", id)]);
    response["NetworkInterfaceSets"]["NetworkInterfaceSet"][0].clone()
}

fn count(harness: &mut RegionHarness, params: &[(&str, &str)]) -> Option<i64> {
    harness.ok("DescribeNetworkInterfaces", params)["TotalCount"].as_i64()
}

#[test]
fn an_interface_is_created_listed_and_deleted() {
    let mut harness = RegionHarness::new();
    let v_switch = v_switch(&harness, "cn-hangzhou-b");
    let group = group(&harness);
    let params = [
        ("VSwitchId", v_switch.as_str()),
        ("SecurityGroupId", group.as_str()),
        ("PrimaryIpAddress", "172.16.16.9"),
        ("SecondaryPrivateIpAddressCount", "2"),
        ("NetworkInterfaceName", "second"),
        ("Tag.1.Key", "env"),
        ("Tag.1.Value", "test"),
    ];
    let created = harness.ok("CreateNetworkInterface", &params);
    let id = text(&created, "NetworkInterfaceId");
    assert_eq!([&created["Status"], &created["Type"]], ["Creating", "Secondary"]);
    assert_eq!(created["PrivateIpSets"]["PrivateIpSet"].as_array().map(Vec::len), Some(3));
    assert!(text(&created, "MacAddress").starts_with("00:16:3e:"));
    let of = ("NetworkInterfaceId", id.as_str());
    let code = harness.error_code("DeleteNetworkInterface", &[of]);
    assert_eq!(code, "InvalidOperation.InvalidEniState");
    harness.settle();
    assert_eq!(found(&mut harness, &id)["Status"], "Available");
    for params in [
        &[("PrimaryIpAddress", "172.16.16.9")][..],
        &[("PrivateIpAddress.1", "172.16.16.1")],
        &[("NetworkInterfaceName", "second"), ("Type", "Secondary")],
        &[("Tag.1.Key", "env"), ("Status", "Available")],
        &[("VSwitchId", &v_switch), ("MaxResults", "5")],
    ] {
        assert_eq!(count(&mut harness, params), Some(1), "{params:?}");
        let other_region = [params, &[("RegionId", "us-west-1")]].concat();
        assert_eq!(count(&mut harness, &other_region), Some(0), "{params:?}");
    }
    assert_eq!(count(&mut harness, &[("Type", "Primary")]), Some(0));
    harness.ok("DeleteNetworkInterface", &[of]);
    assert_eq!(harness.error_code("DeleteNetworkInterface", &[of]), "InvalidEniId.NotFound");
}

#[test]
fn invalid_interfaces_are_rejected() {
    let mut harness = RegionHarness::new();
    let v_switch = v_switch(&harness, "cn-hangzhou-a");
    let net = text(&harness.vpc("CreateVpc", &[]).unwrap(), "VpcId");
    let group = text(&harness.ok("CreateSecurityGroup", &[("VpcId", &net)]), "SecurityGroupId");
    let own = text(&harness.ok("CreateSecurityGroup", &[]), "SecurityGroupId");
    created(&mut harness, &[("PrimaryIpAddress", "172.16.0.77")]);
    let rows: [(&[(&str, &str)], &str); 13] = [
        (&[("VSwitchId", "vsw-none")], "InvalidVSwitchId.NotFound"),
        (&[("SecurityGroupId", "sg-none")], "InvalidSecurityGroupId.NotFound"),
        (&[("SecurityGroupId", &group)], "InvalidOperation.VpcMismatch"),
        (
            &[("SecurityGroupId", &own), ("SecurityGroupIds.1", &own)],
            "InvalidSecurityGroupId.SingleIdAndMultiIdConflict",
        ),
        (
            &[("SecurityGroupIds.1", &own), ("SecurityGroupIds.2", &own)],
            "InvalidParameter.SecurityGroupIdRepeated",
        ),
        (&[("PrimaryIpAddress", "10.0.0.1")], "InvalidVSwitchId.IpInvalid"),
        (&[("PrimaryIpAddress", "172.16.0.0")], "InvalidVSwitchId.IpInvalid"),
        (&[("PrimaryIpAddress", "172.16.0.77")], "InvalidPrivateIpAddress.Duplicated"),
        (
            &[("PrivateIpAddress.1", "172.16.0.5"), ("SecondaryPrivateIpAddressCount", "1")],
            "InvalidParameter.Conflict",
        ),
        (&[("SecondaryPrivateIpAddressCount", "20")], "MaxEniPrivateIpsCountExceeded"),
        (&[("Ipv6AddressCount", "1")], "InvalidOperation.VSwitchIpv6Disabled"),
        (&[("Ipv4PrefixCount", "1")], "UnsupportedParameter"),
        (&[("InstanceType", "Trunk")], "InvalidOperation.TrunkingIsNotAllowed"),
    ];
    for (change, code) in rows {
        let has_group = change.iter().any(|(name, _)| name.starts_with("SecurityGroupId"));
        let group = if has_group { &[][..] } else { &[("SecurityGroupId", own.as_str())] };
        let params = [&[("VSwitchId", v_switch.as_str())], group, change].concat();
        assert_eq!(harness.error_code("CreateNetworkInterface", &params), code, "{change:?}");
    }
}

#[test]
fn an_interface_is_attached_and_detached() {
    let mut harness = RegionHarness::new();
    let instance = harness.instance();
    let id = text(&created(&mut harness, &[]), "NetworkInterfaceId");
    let both = [("NetworkInterfaceId", id.as_str()), ("InstanceId", instance.as_str())];
    let code = harness.error_code("DetachNetworkInterface", &both);
    assert_eq!(code, "InvalidOperation.InvalidEniState");
    harness.ok("AttachNetworkInterface", &both);
    assert_eq!(found(&mut harness, &id)["Status"], "Attaching");
    let code = harness.error_code("AttachNetworkInterface", &both);
    assert_eq!(code, "InvalidOperation.InvalidEniState");
    harness.settle();
    let attached = harness.ok("DescribeNetworkInterfaceAttribute", &both[..1]);
    assert_eq!([&attached["Status"], &attached["InstanceId"]], ["InUse", instance.as_str()]);
    assert_eq!(attached["Attachment"]["InstanceId"], instance.as_str());
    assert_eq!(count(&mut harness, &[("InstanceId", &instance)]), Some(2));
    let other = harness.instance();
    let wrong = [both[0], ("InstanceId", other.as_str())];
    let code = harness.error_code("DetachNetworkInterface", &wrong);
    assert_eq!(code, "InvalidParameter.EniNotBelongEcs");
    harness.ok("DetachNetworkInterface", &both);
    harness.settle();
    let detached = found(&mut harness, &id);
    assert_eq!([&detached["Status"], &detached["InstanceId"]], ["Available", ""]);
}

#[test]
fn invalid_attachments_are_rejected() {
    let mut harness = RegionHarness::new();
    let instance = harness.instance();
    let same_zone = text(&created(&mut harness, &[]), "NetworkInterfaceId");
    let (v_switch, group) = (v_switch(&harness, "cn-hangzhou-c"), group(&harness));
    let other_zone = [("VSwitchId", v_switch.as_str()), ("SecurityGroupId", group.as_str())];
    let other_zone = text(&harness.ok("CreateNetworkInterface", &other_zone), "NetworkInterfaceId");
    harness.settle();
    let primary = harness.world.network_interfaces.values().find(|found| found.is_primary);
    let primary = primary.unwrap().id.clone();
    for (id, instance, code) in [
        (other_zone.as_str(), instance.as_str(), "InvalidOperation.AvailabilityZoneMismatch"),
        (&primary, &instance, "InvalidOperation.InvalidEniType"),
        (&same_zone, "i-none", "InvalidEcsId.NotFound"),
        ("eni-none", &instance, "InvalidEniId.NotFound"),
    ] {
        let both = [("NetworkInterfaceId", id), ("InstanceId", instance)];
        assert_eq!(harness.error_code("AttachNetworkInterface", &both), code);
    }
    let both = [("NetworkInterfaceId", primary.as_str()), ("InstanceId", instance.as_str())];
    let code = harness.error_code("DetachNetworkInterface", &both);
    assert_eq!(code, "InvalidOperation.DetachPrimaryEniNotAllowed");
    harness.world.instances.values_mut().for_each(|found| found.status = InstanceStatus::Stopping);
    let both = [("NetworkInterfaceId", same_zone.as_str()), ("InstanceId", instance.as_str())];
    let code = harness.error_code("AttachNetworkInterface", &both);
    assert_eq!(code, "InvalidOperation.InvalidEcsState");
    harness.world.instances.values_mut().for_each(|found| found.status = InstanceStatus::Stopped);
    let max = World::instance_type("ecs.g7.large").unwrap().network.interfaces;
    for _ in 1..max {
        let id = text(&created(&mut harness, &[]), "NetworkInterfaceId");
        harness.ok("AttachNetworkInterface", &[("NetworkInterfaceId", &id), both[1]]);
    }
    let code = harness.error_code("AttachNetworkInterface", &both);
    assert_eq!(code, "EniPerInstanceLimitExceeded");
}

#[test]
fn releasing_an_instance_deletes_its_interfaces_if_configured() {
    let mut harness = RegionHarness::new();
    let instance = harness.instance();
    let ids = ["true", "false"].map(|delete_on_release| {
        let id = text(
            &created(&mut harness, &[("DeleteOnRelease", delete_on_release)]),
            "NetworkInterfaceId",
        );
        harness.ok(
            "AttachNetworkInterface",
            &[("NetworkInterfaceId", &id), ("InstanceId", &instance)],
        );
        harness.settle();
        id
    });
    harness.world.remove_instance(&instance);
    assert_eq!(count(&mut harness, &[]), Some(1));
    assert_eq!(found(&mut harness, &ids[1])["Status"], "Available");
}

#[test]
fn attributes_change_and_security_groups_are_replaced() {
    let mut harness = RegionHarness::new();
    let id = text(&created(&mut harness, &[("Description", "old")]), "NetworkInterfaceId");
    let group = text(&harness.ok("CreateSecurityGroup", &[]), "SecurityGroupId");
    let of = ("NetworkInterfaceId", id.as_str());
    let change = [
        of,
        ("NetworkInterfaceName", "renamed"),
        ("Description", ""),
        ("SecurityGroupId.1", &group),
        ("DeleteOnRelease", "false"),
    ];
    harness.ok("ModifyNetworkInterfaceAttribute", &change);
    let changed = found(&mut harness, &id);
    assert_eq!([&changed["NetworkInterfaceName"], &changed["Description"]], ["renamed", ""]);
    assert_eq!(
        changed["SecurityGroupIds"]["SecurityGroupId"].to_string(),
        format!("[\"{group}\"]")
    );
    assert_eq!(changed["DeleteOnRelease"], false);
    let code = harness.error_code("DeleteSecurityGroup", &[("SecurityGroupId", &group)]);
    assert_eq!(code, "DependencyViolation");
    let missing = [of, ("SecurityGroupId.1", "sg-none")];
    let code = harness.error_code("ModifyNetworkInterfaceAttribute", &missing);
    assert_eq!(code, "InvalidSecurityGroupId.NotFound");
    let other = text(&harness.ok("CreateSecurityGroup", &[]), "SecurityGroupId");
    let by_interface = [of, ("SecurityGroupId", other.as_str())];
    harness.ok("JoinSecurityGroup", &by_interface);
    harness.ok("LeaveSecurityGroup", &by_interface);
    let last = [of, ("SecurityGroupId", group.as_str())];
    let code = harness.error_code("LeaveSecurityGroup", &last);
    assert_eq!(code, "InvalidOperation.AtLeastInOneGroup");
}

#[test]
fn private_addresses_are_assigned_and_unassigned() {
    let mut harness = RegionHarness::new();
    let id = text(&created(&mut harness, &[]), "NetworkInterfaceId");
    let of = ("NetworkInterfaceId", id.as_str());
    assert_eq!(harness.error_code("AssignPrivateIpAddresses", &[of]), "MissingParameter");
    let named = [of, ("PrivateIpAddress.1", "172.16.0.50"), ("PrivateIpAddress.2", "172.16.0.51")];
    harness.ok("AssignPrivateIpAddresses", &named);
    let code = harness.error_code("AssignPrivateIpAddresses", &named);
    assert_eq!(code, "InvalidPrivateIpAddress.Duplicated");
    let counted =
        harness.ok("AssignPrivateIpAddresses", &[of, ("SecondaryPrivateIpAddressCount", "3")]);
    let new = &counted["AssignedPrivateIpAddressesSet"]["PrivateIpSet"]["PrivateIpAddress"];
    assert_eq!(new.as_array().map(Vec::len), Some(3));
    let addresses = |harness: &mut RegionHarness| {
        found(harness, &id)["PrivateIpSets"]["PrivateIpSet"].as_array().map(Vec::len)
    };
    assert_eq!(addresses(&mut harness), Some(6));
    let mixed = [of, ("PrivateIpAddress.1", "172.16.0.50"), ("PrivateIpAddress.2", "1.2.3.4")];
    let code = harness.error_code("UnassignPrivateIpAddresses", &mixed);
    assert_eq!(code, "InvalidIp.IpUnassigned");
    harness.ok("UnassignPrivateIpAddresses", &named);
    assert_eq!(addresses(&mut harness), Some(4));
    let many = [of, ("SecondaryPrivateIpAddressCount", "17")];
    let code = harness.error_code("AssignPrivateIpAddresses", &many);
    assert_eq!(code, "MaxEniPrivateIpsCountExceeded");
}

#[test]
fn ipv6_addresses_require_a_vswitch_with_ipv6() {
    let mut harness = RegionHarness::new();
    let plain = text(&created(&mut harness, &[]), "NetworkInterfaceId");
    let one = [("NetworkInterfaceId", plain.as_str()), ("Ipv6AddressCount", "1")];
    let code = harness.error_code("AssignIpv6Addresses", &one);
    assert_eq!(code, "InvalidOperation.VSwitchIpv6Disabled");
    let vpc = text(&harness.vpc("CreateVpc", &[("EnableIpv6", "true")]).unwrap(), "VpcId");
    let v_switch = [
        ("VpcId", vpc.as_str()),
        ("ZoneId", "cn-hangzhou-a"),
        ("CidrBlock", "172.16.0.0/24"),
        ("Ipv6CidrBlock", "1"),
    ];
    let v_switch = text(&harness.vpc("CreateVSwitch", &v_switch).unwrap(), "VSwitchId");
    let group = harness.ok("CreateSecurityGroup", &[("VpcId", &vpc)]);
    let group = text(&group, "SecurityGroupId");
    let with = [
        ("VSwitchId", v_switch.as_str()),
        ("SecurityGroupId", group.as_str()),
        ("Ipv6AddressCount", "1"),
    ];
    let created = harness.ok("CreateNetworkInterface", &with);
    let id = text(&created, "NetworkInterfaceId");
    let first = text(&created["Ipv6Sets"]["Ipv6Set"][0], "Ipv6Address");
    harness.settle();
    let of = ("NetworkInterfaceId", id.as_str());
    let new = harness.ok("AssignIpv6Addresses", &[of, ("Ipv6AddressCount", "2")]);
    assert_eq!(new["Ipv6Sets"]["Ipv6Address"].as_array().map(Vec::len), Some(2));
    assert_eq!(count(&mut harness, &[("Ipv6Address.1", &first)]), Some(1));
    let again = [of, ("Ipv6Address.1", first.as_str())];
    assert_eq!(harness.error_code("AssignIpv6Addresses", &again), "InvalidIp.IpRepeated");
    let not_in_vswitch = [of, ("Ipv6Address.1", "2001:db8::1")];
    assert_eq!(harness.error_code("AssignIpv6Addresses", &not_in_vswitch), "InvalidIp.Address");
    assert_eq!(
        harness.error_code("UnassignIpv6Addresses", &not_in_vswitch),
        "InvalidIp.IpUnassigned"
    );
    harness.ok("UnassignIpv6Addresses", &again);
    harness.ok("AssignIpv6Addresses", &again);
    let many = [of, ("Ipv6AddressCount", "8")];
    assert_eq!(harness.error_code("AssignIpv6Addresses", &many), "MaxEniIpv6IpsCountExceeded");
}

#[test]
fn eips_are_associated_with_interfaces() {
    let mut harness = RegionHarness::new();
    let id = text(&created(&mut harness, &[]), "NetworkInterfaceId");
    let eip = harness.vpc("AllocateEipAddress", &[]).unwrap();
    let allocation = text(&eip, "AllocationId");
    let params = [
        ("AllocationId", allocation.as_str()),
        ("InstanceId", id.as_str()),
        ("InstanceType", "NetworkInterface"),
    ];
    harness.vpc("AssociateEipAddress", &params).unwrap();
    let found = found(&mut harness, &id);
    assert_eq!(found["AssociatedPublicIp"]["PublicIpAddress"], eip["EipAddress"]);
    harness.ok("DeleteNetworkInterface", &[("NetworkInterfaceId", &id)]);
    harness.vpc("ReleaseEipAddress", &params[..1]).unwrap();
}
