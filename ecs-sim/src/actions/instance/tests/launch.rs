//! Instances created by `RunInstances` and `CreateInstance`.

use std::collections::BTreeSet;

use serde_json::json;

use super::{REGION, Region, UBUNTU};

#[test]
fn an_instance_has_disks_an_interface_and_addresses() {
    let mut region = Region::new();
    let id = region.running(&[
        ("InstanceName", "web"),
        ("HostName", "web-host"),
        ("Description", "serves"),
        ("InternetMaxBandwidthOut", "5"),
        ("KeyPairName", "key"),
        ("UserData", "aGVsbG8="),
        ("RamRoleName", "role"),
        ("HttpTokens", "required"),
        ("DeletionProtection", "true"),
        ("SystemDisk.Size", "60"),
        ("DataDisk.1.Size", "100"),
        ("DataDisk.2.Size", "200"),
        ("DataDisk.2.DeleteWithInstance", "false"),
        ("Tag.1.Key", "env"),
        ("Tag.1.Value", "test"),
    ]);
    let found = region.described(&id);
    let expected = json!({
        "Status": "Running", "InstanceName": "web", "HostName": "web-host",
        "Description": "serves", "ImageId": UBUNTU, "OSType": "linux", "Cpu": 2, "Memory": 8192,
        "ZoneId": "cn-hangzhou-h", "KeyPairName": "key", "DeletionProtection": true,
        "PublicIpAddress": {"IpAddress": ["198.18.0.1"]},
        "SecurityGroupIds": {"SecurityGroupId": ["sg-1"]},
        "Tags": {"Tag": [{"TagKey": "env", "TagValue": "test"}]},
        "InstanceTypeFamily": "ecs.g7", "ExpiredTime": "2099-12-31T15:59Z",
        "CreationTime": "2026-01-02T03:04Z", "StartTime": "2026-01-02T03:04Z",
    });
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(&found[name], value, "{name}");
    }
    assert_eq!(found["VpcAttributes"]["PrivateIpAddress"]["IpAddress"], json!(["10.0.0.1"]));
    assert_eq!(found["MetadataOptions"]["HttpTokens"], "required");
    let interfaces = found["NetworkInterfaces"]["NetworkInterface"].as_array().unwrap();
    assert_eq!((interfaces.len(), &interfaces[0]["Type"]), (1, &json!("Primary")));
    let disks: BTreeSet<_> = region
        .world
        .disks
        .values()
        .map(|d| (d.device.as_str(), d.disk_type.as_str(), d.size, d.delete_with_instance))
        .collect();
    let expected = [
        ("/dev/xvda", "system", 60, true),
        ("/dev/xvdb", "data", 100, true),
        ("/dev/xvdc", "data", 200, false),
    ];
    assert_eq!(disks, expected.into());
    let data = region.ok("DescribeUserData", &[REGION, ("InstanceId", &id)]);
    assert_eq!(data["UserData"], "aGVsbG8=");
}

#[test]
fn a_created_instance_is_stopped_and_has_no_public_address() {
    let mut region = Region::new();
    let created = region.ok(
        "CreateInstance",
        &super::with(&[("InternetMaxBandwidthOut", "5"), ("SystemDisk.Size", "50")]),
    );
    let id = created["InstanceId"].as_str().unwrap();
    assert_eq!(region.status(id), "Pending");
    region.settle();
    assert_eq!(region.status(id), "Stopped");
    assert_eq!(region.described(id)["PublicIpAddress"]["IpAddress"], json!([]));
    let address = region.ok("AllocatePublicIpAddress", &[("InstanceId", id)]);
    assert_eq!(region.described(id)["PublicIpAddress"]["IpAddress"][0], address["IpAddress"]);
    assert_eq!(
        region.error_code("AllocatePublicIpAddress", &[("InstanceId", id)]),
        "AllocatedAlready"
    );
}

#[test]
fn several_instances_have_numbered_names_and_own_addresses() {
    let mut region = Region::new();
    let more = [
        ("Amount", "30"),
        ("InstanceName", "web-[8,3]-a"),
        ("HostName", "host"),
        ("UniqueSuffix", "true"),
        ("InternetMaxBandwidthOut", "1"),
    ];
    let ids = region.run(&more);
    let all: Vec<_> = ids.iter().map(|id| &region.world.instances[id]).collect();
    assert_eq!((all[0].name.as_str(), all[2].name.as_str()), ("web-008-a", "web-010-a"));
    assert_eq!((all[0].host_name.as_str(), all[29].host_name.as_str()), ("host001", "host030"));
    let distinct = |text: fn(&crate::world::Instance) -> String| {
        all.iter().map(|instance| text(instance)).collect::<BTreeSet<_>>().len()
    };
    assert_eq!(distinct(|i| i.private_ip.clone()), 30);
    assert_eq!(distinct(|i| i.public_ip.clone().unwrap()), 30);
    assert_eq!(distinct(|i| i.serial_number.clone()), 30);
    let unnamed = region.run(&[]).remove(0);
    assert_eq!(region.instance(&unnamed).name, unnamed);
}

#[test]
fn addresses_can_be_chosen_and_are_freed() {
    let mut region = Region::new();
    let switch = ("VSwitchId", "vsw-2");
    // A /29 block has four usable addresses.
    let ids = region.run(&[switch, ("Amount", "2"), ("PrivateIpAddress", "10.1.0.2")]);
    let address = |region: &mut Region, id: &str| region.instance(id).private_ip.clone();
    assert_eq!(address(&mut region, &ids[0]), "10.1.0.2");
    assert_eq!(address(&mut region, &ids[1]), "10.1.0.3");
    let more = region.run(&[switch, ("Amount", "2")]);
    let mut found = more.iter().map(|id| address(&mut region, id)).collect::<Vec<_>>();
    found.sort();
    assert_eq!(found, ["10.1.0.1", "10.1.0.4"]);
    let full = super::with(&[switch]);
    assert_eq!(region.error_code("RunInstances", &full), "QuotaExceeded.PrivateIpAddress");
    region.settle();
    region.ok("DeleteInstance", &[("InstanceId", &ids[1]), ("Force", "true")]);
    let again = region.run(&[switch]).remove(0);
    assert_eq!(address(&mut region, &again), "10.1.0.3");
}

#[test]
fn interfaces_can_be_configured_individually() {
    let mut region = Region::new();
    let first = region.running(&[]);
    let response = region.ok(
        "RunInstances",
        &[
            REGION,
            ("ImageId", UBUNTU),
            ("InstanceType", "ecs.g7.large"),
            ("NetworkInterface.1.InstanceType", "Primary"),
            ("NetworkInterface.1.VSwitchId", "vsw-1"),
            ("NetworkInterface.1.SecurityGroupIds.1", "sg-1"),
            ("NetworkInterface.1.SecurityGroupIds.2", "sg-2"),
            ("NetworkInterface.1.Ipv6Address.1", "2001:db8::7"),
            ("NetworkInterface.2.SecondaryPrivateIpAddressCount", "2"),
            ("NetworkInterface.2.SecurityGroupId", "sg-2"),
            ("NetworkInterface.2.DeleteOnRelease", "false"),
        ],
    );
    region.settle();
    let id = response["InstanceIdSets"]["InstanceIdSet"][0].as_str().unwrap();
    let found = region.described(id);
    let interfaces = &found["NetworkInterfaces"]["NetworkInterface"];
    assert_eq!(interfaces[0]["Ipv6Sets"]["Ipv6Set"][0]["Ipv6Address"], "2001:db8::7");
    assert_eq!(interfaces[1]["Type"], "Secondary");
    assert_eq!(interfaces[1]["PrivateIpSets"]["PrivateIpSet"].as_array().unwrap().len(), 3);
    region.ok("DeleteInstance", &[("InstanceId", id), ("Force", "true")]);
    let left = region.world.network_interfaces.values();
    let mut owners: Vec<_> = left.map(|i| i.instance_id.clone()).collect();
    owners.sort();
    assert_eq!(owners, [None, Some(first)], "the second interface outlives its instance");
    let free = region.world.network_interfaces.values().find(|i| i.instance_id.is_none());
    let free = free.unwrap().id.clone();
    let taken = region.run(&[("NetworkInterface.1.NetworkInterfaceId", &free)]).remove(0);
    assert_eq!(region.world.network_interfaces[&free].instance_id, Some(taken));
}

#[test]
fn the_default_network_is_used_if_none_is_given() {
    let mut region = Region::new();
    let image = ("ImageId", UBUNTU);
    let kind = ("InstanceType", "ecs.g7.large");
    region.ok("RunInstances", &[REGION, image, kind]);
    let instance = region.world.instances.values().next().unwrap();
    assert_eq!((&*instance.v_switch_id, &*instance.security_group_ids[0]), ("vsw-1", "sg-1"));
    let group = ("SecurityGroupId", "sg-3");
    assert_eq!(
        region.error_code("RunInstances", &[REGION, image, kind, group]),
        "InvalidSecurityGroup.NotInDefaultVpc"
    );
    let zone = ("ZoneId", "cn-hangzhou-i");
    assert_eq!(
        region.error_code("RunInstances", &[REGION, image, kind, zone]),
        "InvalidVSwitchId.Necessary"
    );
}

#[test]
fn stock_and_quota_limit_the_number_of_instances() {
    let mut region = Region::new();
    region.world.limits.stock.insert("ecs.g7.large".to_owned(), 3);
    let code = region.error_code("RunInstances", &super::with(&[("Amount", "4")]));
    assert_eq!(code, "OperationDenied.NoStock");
    assert_eq!(region.run(&[("Amount", "4"), ("MinAmount", "2")]).len(), 3);
    let code = region.error_code("RunInstances", &super::with(&[]));
    assert_eq!(code, "OperationDenied.NoStock");
    region.settle();
    let id = region.world.instances.keys().next().unwrap().clone();
    region.ok("StopInstance", &[("InstanceId", &id), ("StoppedMode", "StopCharging")]);
    region.settle();
    let other = region.running(&[]);
    let code = region.error_code("StartInstance", &[("InstanceId", &id)]);
    assert_eq!(code, "OperationDenied.NoStock", "the stock was used by another instance");
    region.ok("DeleteInstance", &[("InstanceId", &other), ("Force", "true")]);
    region.ok("StartInstance", &[("InstanceId", &id)]);
    region.world.limits.instances = 3;
    let code = region.error_code("RunInstances", &super::with(&[("InstanceType", "ecs.c7.large")]));
    assert_eq!(code, "QuotaExceed.ElasticQuota");
}

#[test]
fn the_disks_of_an_instance_are_encrypted_by_default() {
    let mut region = Region::new();
    region.ok("EnableDiskEncryptionByDefault", &[REGION]);
    region.ok("ModifyDiskDefaultKMSKeyId", &[REGION, ("KMSKeyId", "key-1")]);
    let id = region.stopped(&[("DataDisk.1.Size", "20")]);
    region.ok("ReplaceSystemDisk", &[("InstanceId", &id), ("ImageId", UBUNTU)]);
    let disks: Vec<_> = region.world.disks_of(&id).collect();
    assert_eq!(disks.len(), 2);
    assert!(disks.iter().all(|disk| disk.encrypted && disk.options.kms_key_id == "key-1"));
}
