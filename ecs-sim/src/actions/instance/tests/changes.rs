//! Changes of instance attributes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::{REGION, Region};

#[test]
fn attributes_change() {
    let mut region = Region::new();
    let id = region.stopped(&[("InstanceType", "ecs.t6-c1m2.large")]);
    let pairs = [
        ("InstanceId", id.as_str()),
        ("InstanceName", "new-name"),
        ("HostName", "new-host"),
        ("Description", "new text"),
        ("Password", "Secret-Pass-1"),
        ("UserData", "aGk="),
        ("Recyclable", "true"),
        ("CreditSpecification", "Unlimited"),
        ("SecurityGroupIds.1", "sg-2"),
        ("RemoteConnectionOptions.Password", "Abc123"),
        ("RemoteConnectionOptions.Type", "VNC"),
    ];
    region.ok("ModifyInstanceAttribute", &pairs);
    let found = region.described(&id);
    for (name, value) in [
        ("InstanceName", json!("new-name")),
        ("HostName", json!("new-host")),
        ("Description", json!("new text")),
        ("Recyclable", json!(true)),
        ("CreditSpecification", json!("Unlimited")),
        ("SecurityGroupIds", json!({ "SecurityGroupId": ["sg-2"] })),
    ] {
        assert_eq!(found[name], value, "{name}");
    }
    let interface = region.world.network_interfaces.values().next().unwrap();
    assert_eq!(interface.security_group_ids, ["sg-2"]);
    let instance = region.instance(&id);
    assert_eq!(instance.vnc_password.as_deref(), Some("Abc123"));
    assert_eq!(instance.password.as_deref(), Some("Secret-Pass-1"));
    region.ok("ModifyInstanceAttribute", &[("InstanceId", &id), ("Description", "")]);
    assert_eq!(region.described(&id)["Description"], "");
}

#[test]
fn attributes_are_checked() {
    let mut region = Region::new();
    let id = region.running(&[]);
    for (pair, code) in [
        (("InstanceName", "1"), "InvalidInstanceName.Malformed"),
        (("Description", "https://x"), "InvalidDescription.Malformed"),
        (("HostName", "a--b"), "InvalidHostName.Malformed"),
        (("Password", "short"), "InvalidPassword.Malformed"),
        (("RemoteConnectionOptions.Password", "x"), "InvalidRemoteConnectionOptions.Password"),
        (("RemoteConnectionOptions.Type", "RDP"), "InvalidRemoteConnectionOptions.Type"),
        (("SecurityGroupIds.1", "sg-none"), "InvalidSecurityGroupId.NotFound"),
        (("SecurityGroupIds.1", "sg-3"), "InvalidSecurityGroupVpc.NotBelongToOneVpc"),
        (("UserData", "aGk="), "IncorrectInstanceStatus"),
        (("CreditSpecification", "Standard"), "InvalidParameter.CreditSpecification"),
    ] {
        let all = [("InstanceId", id.as_str()), pair];
        assert_eq!(region.error_code("ModifyInstanceAttribute", &all), code, "{pair:?}");
    }
    region.instance(&id).locks.push("security".to_owned());
    let all = [("InstanceId", id.as_str()), ("InstanceName", "new")];
    assert_eq!(region.error_code("ModifyInstanceAttribute", &all), "InstanceLockedForSecurity");
}

#[test]
fn the_type_of_a_stopped_instance_changes() {
    let mut region = Region::new();
    let id = region.running(&[]);
    let name = ("InstanceId", id.as_str());
    let kind = ("InstanceType", "ecs.c7.xlarge");
    let modify = "ModifyInstanceSpec";
    assert_eq!(region.error_code(modify, &[name, kind]), "InvalidInstanceStatus.NotStopped");
    let online = ("ModifyMode", "Online");
    let code = region.error_code(modify, &[name, kind, online]);
    assert_eq!(code, "InvalidOperation.OnlineModificationUnsupported");
    region.ok(modify, &[name, ("InternetMaxBandwidthOut", "7")]);
    assert_eq!(region.described(&id)["InternetMaxBandwidthOut"], 7);
    region.ok("StopInstance", &[name]);
    region.settle();
    for (kind, code) in [
        ("ecs.g7.large", "InvalidInstanceType.ValueNotSupported"),
        ("large", "InvalidInstanceType.ValueNotSupported"),
        ("ecs.g8y.large", "ImageNotSupportInstanceType"),
    ] {
        assert_eq!(region.error_code(modify, &[name, ("InstanceType", kind)]), code, "{kind}");
    }
    region.world.limits.stock.insert("ecs.r7.large".to_owned(), 0);
    let absent = region.error_code(modify, &[name, ("InstanceType", "ecs.r7.large")]);
    assert_eq!(absent, "OperationDenied.NoStock");
    region.ok(modify, &[name, kind, ("SystemDisk.Category", "cloud_ssd")]);
    let found = region.described(&id);
    assert_eq!((&found["Cpu"], &found["Memory"]), (&json!(4), &json!(8192)));
    assert_eq!(region.world.disks.values().next().unwrap().category, "cloud_ssd");
}

#[test]
fn bandwidth_and_public_address_change() {
    let mut region = Region::new();
    let id = region.running(&[]);
    let name = ("InstanceId", id.as_str());
    let allocate = "AllocatePublicIpAddress";
    assert_eq!(region.error_code(allocate, &[name]), "AllocateIpInvalidInstanceBandwidth");
    let modify = "ModifyInstanceNetworkSpec";
    let ip = ("AllocatePublicIp", "true");
    assert_eq!(region.error_code(modify, &[name, ip]), "InvalidParam.AllocatePublicIp");
    let out = ("InternetMaxBandwidthOut", "10");
    region.ok(modify, &[name, ip, out, ("NetworkChargeType", "PayByBandwidth")]);
    let found = region.described(&id);
    assert_eq!(found["InternetChargeType"], "PayByBandwidth");
    let address = found["PublicIpAddress"]["IpAddress"][0].as_str().unwrap();
    let other = region.running(&[]);
    let other = ("InstanceId", other.as_str());
    region.ok(modify, &[other, out]);
    assert_eq!(region.error_code(allocate, &[other, ("IpAddress", address)]), "IpInUse");
    let code = region.error_code(allocate, &[other, ("IpAddress", "x")]);
    assert_eq!(code, "InvalidIpAddress.Malformed");
    let chosen = "198.19.0.1";
    region.ok(allocate, &[other, ("IpAddress", chosen)]);
    let release = "ReleasePublicIpAddress";
    let code = region.error_code(release, &[name, ("PublicIpAddress", chosen)]);
    assert_eq!(code, "InvalidIpAddress.NotFound", "the address belongs to another instance");
    region.ok(release, &[("PublicIpAddress", chosen)]);
    let code = region.error_code(release, &[("PublicIpAddress", chosen)]);
    assert_eq!(code, "InvalidIpAddress.NotFound");
    let code = region.error_code(modify, &[name, ("InternetMaxBandwidthOut", "999")]);
    assert_eq!(code, "InvalidInternetMaxBandwidthOut.ValueNotSupported");
}

#[test]
fn ram_roles_are_attached_and_detached() {
    let mut region = Region::new();
    let ids = [region.running(&[]), region.running(&[("RamRoleName", "other")])];
    let list = json!(ids).to_string();
    let all = [REGION, ("InstanceIds", list.as_str()), ("RamRoleName", "role")];
    let response = region.ok("AttachInstanceRamRole", &all);
    assert_eq!((&response["TotalCount"], &response["FailCount"]), (&json!(2), &json!(1)));
    let by_role = region.ok("DescribeInstanceRamRole", &[REGION, all[2]]);
    let expected = json!([{ "InstanceId": ids[0], "RamRoleName": "role" }]);
    assert_eq!(by_role["InstanceRamRoleSets"]["InstanceRamRoleSet"], expected);
    let response = region.ok("DetachInstanceRamRole", &all[..2]);
    assert_eq!(response["FailCount"], 0);
    let absent = region.ok("DescribeInstanceRamRole", &all[..2]);
    assert_eq!(absent["TotalCount"], 0);
    let again = region.ok("DetachInstanceRamRole", &all);
    assert_eq!(again["FailCount"], 2);
    for (action, pairs, code) in [
        ("AttachInstanceRamRole", [("InstanceIds", "[]"), all[2]], "InvalidInstanceIds.Malformed"),
        ("AttachInstanceRamRole", [all[1], ("RamRoleName", "a b")], "InvalidRamRole.NotFound"),
        (
            "DetachInstanceRamRole",
            [("InstanceIds", r#"["i-none"]"#), all[2]],
            "InvalidInstanceId.NotFound",
        ),
    ] {
        assert_eq!(region.error_code(action, &[REGION, pairs[0], pairs[1]]), code, "{action}");
    }
    let code = region.error_code("DescribeInstanceRamRole", &[REGION]);
    assert_eq!(code, "InvalidParameter.AllEmpty");
}

#[test]
fn the_console_is_available_while_the_instance_runs() {
    let mut region = Region::new();
    let id = region.run(&[("HostName", "my-host")]).remove(0);
    let name = ("InstanceId", id.as_str());
    assert_eq!(
        region.error_code("DescribeInstanceVncUrl", &[REGION, name]),
        "IncorrectInstanceStatus"
    );
    let early = region.error_code("GetInstanceConsoleOutput", &[REGION, name]);
    assert_eq!(early, "IncorrectInstanceStatus");
    region.settle();
    let url = region.ok("DescribeInstanceVncUrl", &[REGION, name]);
    assert_ne!(url, region.ok("DescribeInstanceVncUrl", &[REGION, name]));
    let output = region.ok("GetInstanceConsoleOutput", &[REGION, name]);
    let text = STANDARD.decode(output["ConsoleOutput"].as_str().unwrap()).unwrap();
    assert!(String::from_utf8(text).unwrap().ends_with("my-host login: "));
    let password = ("VncPassword", "Abc123");
    region.ok("ModifyInstanceVncPasswd", &[REGION, name, password]);
    let bad = [REGION, name, ("VncPassword", "abc-12")];
    let code = region.error_code("ModifyInstanceVncPasswd", &bad);
    assert_eq!(code, "IncorrectVncPassword.Malformed");
}

#[test]
fn metadata_options_change() {
    let mut region = Region::new();
    let id = region.running(&[]);
    let name = ("InstanceId", id.as_str());
    let modify = "ModifyInstanceMetadataOptions";
    let on = ("HttpEndpoint", "enabled");
    let all = [REGION, name, on, ("HttpTokens", "required"), ("InstanceMetadataTags", "enabled")];
    region.ok(modify, &all);
    let expected = json!({
        "HttpEndpoint": "enabled", "HttpTokens": "required", "HttpPutResponseHopLimit": 1,
        "InstanceMetadataTags": "enabled",
    });
    assert_eq!(region.described(&id)["MetadataOptions"], expected);
    let code = region.error_code(modify, &[REGION, name, on, ("HttpPutResponseHopLimit", "0")]);
    assert_eq!(code, "InvalidHttpPutResponseHopLimit.NotSupported");
    assert_eq!(region.error_code(modify, &[REGION, on]), "MissingParameter");
}
