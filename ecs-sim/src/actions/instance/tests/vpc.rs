//! Changes of the address, the VSwitch and the VPC.

use super::*;

type Pairs<'a> = &'a [(&'a str, &'a str)];

/// Adds another VSwitch in the VPC and the zone of the instances.
fn add_neighbor(region: &mut Region) {
    let (id, cidr_block) = ("vsw-4".to_owned(), "10.3.0.0/24".to_owned());
    let v_switch = VSwitch { id, cidr_block, ..region.world.v_switches["vsw-1"].clone() };
    region.harness.world.v_switches.insert(v_switch.id.clone(), v_switch);
}

#[test]
fn a_stopped_instance_moves_within_its_vpc_and_to_another() {
    let mut region = Region::new();
    let id = region.stopped(&[]);
    add_neighbor(&mut region);
    let instance = ("InstanceId", id.as_str());
    let steps: [(Pairs<'_>, &str, &str); 3] = [
        (&[("VSwitchId", "vsw-1"), ("PrivateIpAddress", "10.0.7.7")], "10.0.7.7", "sg-1"),
        (&[("VSwitchId", "vsw-4")], "10.3.0.", "sg-1"),
        (
            &[("VSwitchId", "vsw-3"), ("VpcId", "vpc-2"), ("SecurityGroupId.1", "sg-3")],
            "10.2.0.",
            "sg-3",
        ),
    ];
    for (pairs, address, group) in steps {
        region.ok("ModifyInstanceVpcAttribute", &[&[instance], pairs].concat());
        let found = region.described(&id);
        let vpc = &found["VpcAttributes"];
        let private = vpc["PrivateIpAddress"]["IpAddress"][0].as_str().unwrap();
        assert!(private.starts_with(address), "{private}");
        assert_eq!(vpc["VSwitchId"], pairs[0].1);
        assert_eq!(found["SecurityGroupIds"]["SecurityGroupId"], json!([group]));
        let interface = &found["NetworkInterfaces"]["NetworkInterface"][0];
        assert_eq!(interface["PrimaryIpAddress"], private);
    }
    assert_eq!(region.described(&id)["VpcAttributes"]["VpcId"], "vpc-2");
}

#[test]
fn the_new_place_is_checked() {
    let mut region = Region::new();
    let (running, id) = (region.running(&[]), region.stopped(&[]));
    let used = region.instance(&running).private_ip.clone();
    let group = ("SecurityGroupId.1", "sg-1");
    let rows = [
        (running.as_str(), ("vsw-1", vec![]), "IncorrectInstanceStatus"),
        ("i-none", ("vsw-1", vec![]), "InvalidInstanceId.NotFound"),
        (&id, ("vsw-none", vec![]), "InvalidVSwitchId.NotFound"),
        (&id, ("vsw-3", vec![]), "VSwitchIdNotMatch"),
        (&id, ("vsw-2", vec![]), "InvalidOperation.VswAndEcsAvailabilityZoneMismatch"),
        (&id, ("vsw-1", vec![("VpcId", "vpc-1"), group]), "InvalidParameter.AlreadyInTargetVpc"),
        (&id, ("vsw-1", vec![("VpcId", "vpc-2"), group]), "InvalidVSwitch.NotBelongToVpc"),
        (&id, ("vsw-3", vec![("VpcId", "vpc-2")]), "InvalidParameter.SecurityGroupId"),
        (&id, ("vsw-1", vec![("PrivateIpAddress", "x")]), "InvalidPrivateIpAddress.Malformed"),
        (
            &id,
            ("vsw-1", vec![("PrivateIpAddress", "10.9.0.1")]),
            "InvalidPrivateIpAddress.Mismatch",
        ),
        (
            &id,
            ("vsw-1", vec![("PrivateIpAddress", used.as_str())]),
            "InvalidPrivateIpAddress.Duplicated",
        ),
    ];
    for (id, (v_switch, more), code) in rows {
        let pairs = [&[("InstanceId", id), ("VSwitchId", v_switch)], &more[..]].concat();
        assert_eq!(region.error_code("ModifyInstanceVpcAttribute", &pairs), code, "{pairs:?}");
    }
}

#[test]
fn only_the_first_address_of_an_instance_moves() {
    let mut region = Region::new();
    let id = region.stopped(&[]);
    add_neighbor(&mut region);
    let interface = |region: &mut Region, more: &str| {
        let all = region.harness.world.network_interfaces.values_mut();
        let mut own = all.filter(|interface| interface.instance_id.as_deref() == Some(&id));
        own.next().unwrap().secondary_ips = vec![more.to_owned()];
    };
    interface(&mut region, "10.0.9.9");
    let within = [("InstanceId", id.as_str()), ("VSwitchId", "vsw-4")];
    let code = region.error_code("ModifyInstanceVpcAttribute", &within);
    assert_eq!(code, "PrimaryEniHasSubIp");
    let out =
        [within[0], ("VSwitchId", "vsw-3"), ("VpcId", "vpc-2"), ("SecurityGroupId.1", "sg-3")];
    let code = region.error_code("ModifyInstanceVpcAttribute", &out);
    assert_eq!(code, "InvalidIp.MultiPrimaryIp");
}
