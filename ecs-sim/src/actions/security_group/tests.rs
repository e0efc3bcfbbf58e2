use serde_json::Value;

use crate::actions::region_harness::{RegionHarness, text};
use crate::world::InstanceStatus;

fn group(harness: &mut RegionHarness) -> String {
    text(&harness.ok("CreateSecurityGroup", &[("SecurityGroupName", "web")]), "SecurityGroupId")
}

fn rules(harness: &mut RegionHarness, id: &str, more: &[(&str, &str)]) -> Vec<Value> {
    let params = [&[("SecurityGroupId", id)], more].concat();
    let response = harness.ok("DescribeSecurityGroupAttribute", &params);
    response["Permissions"]["Permission"].as_array().cloned().unwrap_or_default()
}

const SSH: [(&str, &str); 3] =
    [("IpProtocol", "tcp"), ("PortRange", "22/22"), ("SourceCidrIp", "10.0.0.0/8")];

#[test]
fn a_group_is_created_changed_listed_and_deleted() {
    let mut harness = RegionHarness::new();
    let tag = [("Tag.1.Key", "env"), ("Tag.1.Value", "test")];
    let params =
        [&[("SecurityGroupName", "web-1"), ("Description", "for tests")][..], &tag].concat();
    let id = text(&harness.ok("CreateSecurityGroup", &params), "SecurityGroupId");
    let find = |harness: &mut RegionHarness, params: &[(&str, &str)]| {
        harness.ok("DescribeSecurityGroups", params)["TotalCount"].as_i64()
    };
    let list = format!("[\"{id}\"]");
    assert_eq!(find(&mut harness, &[("SecurityGroupIds", &list)]), Some(1));
    assert_eq!(find(&mut harness, &[("SecurityGroupName", "web")]), Some(0));
    assert_eq!(
        find(&mut harness, &[("SecurityGroupName", "web*"), ("FuzzyQuery", "true")]),
        Some(1)
    );
    assert_eq!(find(&mut harness, &[("Tag.1.Key", "env")]), Some(1));
    assert_eq!(find(&mut harness, &[("NetworkType", "classic")]), Some(0));
    assert_eq!(find(&mut harness, &[("MaxResults", "1")]), Some(2), "with the default group");
    assert_eq!(find(&mut harness, &[("RegionId", "us-west-1")]), Some(1));
    let of = ("SecurityGroupId", id.as_str());
    harness.ok(
        "ModifySecurityGroupAttribute",
        &[of, ("SecurityGroupName", "db"), ("Description", "")],
    );
    harness.ok("ModifySecurityGroupPolicy", &[of, ("InnerAccessPolicy", "drop")]);
    let group = harness.ok("DescribeSecurityGroupAttribute", &[of]);
    assert_eq!([&group["SecurityGroupName"], &group["Description"]], ["db", ""]);
    assert_eq!(group["InnerAccessPolicy"], "Drop");
    let other_region = [of, ("RegionId", "us-west-1")];
    assert_eq!(
        harness.error_code("DeleteSecurityGroup", &other_region),
        "InvalidSecurityGroup.NotFound"
    );
    harness.ok("DeleteSecurityGroup", &[of]);
    let absent = harness.error_code("DescribeSecurityGroupAttribute", &[of]);
    assert_eq!(absent, "InvalidSecurityGroupId.NotFound");
}

#[test]
fn invalid_groups_are_rejected() {
    let mut harness = RegionHarness::new();
    for (name, value, code) in [
        ("SecurityGroupName", "1", "InvalidSecurityGroupName.Malformed"),
        ("SecurityGroupName", "http://x", "InvalidSecurityGroupName.Malformed"),
        ("Description", "https://x", "InvalidSecurityGroupDiscription.Malformed"),
        ("SecurityGroupType", "odd", "InvalidParams.GroupType"),
        ("VpcId", "vpc-none", "InvalidVpcId.NotFound"),
        ("RegionId", "mars-1", "InvalidRegionId.NotFound"),
    ] {
        assert_eq!(harness.error_code("CreateSecurityGroup", &[(name, value)]), code, "{value}");
    }
    for _ in 0..99 {
        group(&mut harness);
    }
    assert_eq!(harness.error_code("CreateSecurityGroup", &[]), "QuotaExceed.SecurityGroup");
}

#[test]
fn a_rule_is_added_once_and_revoked_by_content_or_id() {
    let mut harness = RegionHarness::new();
    let id = group(&mut harness);
    let of = ("SecurityGroupId", id.as_str());
    let flat = [&[of][..], &SSH].concat();
    harness.ok("AuthorizeSecurityGroup", &flat);
    harness.ok("AuthorizeSecurityGroup", &flat);
    let numbered = [
        of,
        ("Permissions.1.IpProtocol", "ICMP"),
        ("Permissions.1.PortRange", "-1/-1"),
        ("Permissions.1.SourceCidrIp", "0.0.0.0/0"),
        ("Permissions.2.IpProtocol", "UDP"),
        ("Permissions.2.PortRange", "1/65535"),
        ("Permissions.2.Ipv6SourceCidrIp", "::/0"),
        ("Permissions.2.Policy", "drop"),
        ("Permissions.2.Priority", "100"),
    ];
    harness.ok("AuthorizeSecurityGroup", &numbered);
    let egress = [of, ("IpProtocol", "all"), ("DestCidrIp", "0.0.0.0/0")];
    harness.ok("AuthorizeSecurityGroupEgress", &egress);
    let all = rules(&mut harness, &id, &[]);
    assert_eq!(all.len(), 4);
    assert_eq!(
        [&all[0]["IpProtocol"], &all[0]["Policy"], &all[0]["Priority"]],
        ["TCP", "Accept", "1"]
    );
    assert_eq!(rules(&mut harness, &id, &[("Direction", "egress")]).len(), 1);
    assert_eq!(rules(&mut harness, &id, &[("NicType", "internet")]).len(), 0);
    assert_eq!(rules(&mut harness, &id, &[("MaxResults", "10")]).len(), 4);
    harness.ok("RevokeSecurityGroup", &flat);
    let code = harness.error_code("RevokeSecurityGroup", &flat);
    assert_eq!(code, "InvalidSecurityGroupRule.RuleNotExist");
    let first = text(&all[1], "SecurityGroupRuleId");
    let by_id = [of, ("SecurityGroupRuleId.1", first.as_str())];
    let wrong_way = harness.error_code("RevokeSecurityGroupEgress", &by_id);
    assert_eq!(wrong_way, "InvalidSecurityGroupRuleId.NotFound");
    harness.ok("RevokeSecurityGroup", &by_id);
    harness.ok("RevokeSecurityGroupEgress", &egress);
    assert_eq!(rules(&mut harness, &id, &[]).len(), 1);
}

#[test]
fn invalid_rules_are_rejected_with_the_codes_of_the_action() {
    let mut harness = RegionHarness::new();
    let id = group(&mut harness);
    let rows = [
        (("IpProtocol", "IPX"), "InvalidIpProtocol.ValueNotSupported"),
        (("PortRange", "22"), "InvalidParam.PortRange"),
        (("PortRange", "0/22"), "InvalidParam.PortRange"),
        (("PortRange", "23/22"), "InvalidParam.PortRange"),
        (("PortRange", "1/65536"), "InvalidParam.PortRange"),
        (("PortRange", "-1/-1"), "InvalidParam.PortRange"),
        (("PortRange", ""), "MissingParameter"),
        (("IpProtocol", ""), "MissingParameter"),
        (("SourceCidrIp", ""), "MissingParameter.Source"),
        (("SourceCidrIp", "10.0.0.0/33"), "InvalidParam.SourceCidrIp"),
        (("Ipv6SourceCidrIp", "::/0"), "InvalidParam.SourceIp"),
        (("DestCidrIp", "everywhere"), "InvalidParam.DestCidrIp"),
        (("SourceGroupId", "sg-none"), "InvalidParamter.Conflict"),
        (("Priority", "101"), "InvalidPriority.ValueNotSupported"),
        (("Priority", "high"), "InvalidPriority.Malformed"),
        (("Policy", "maybe"), "InvalidPolicy.Malformed"),
        (("NicType", "odd"), "InvalidNicType.ValueNotSupported"),
        (("SourcePortRange", "x"), "InvalidSourcePortRange.Malformed"),
        (("SecurityGroupId", "sg-none"), "InvalidSecurityGroupId.NotFound"),
    ];
    for (change, code) in rows {
        for action in ["AuthorizeSecurityGroup", "RevokeSecurityGroup"] {
            let params = [&[("SecurityGroupId", id.as_str())][..], &SSH, &[change]].concat();
            assert_eq!(harness.error_code(action, &params), code, "{action} {change:?}");
        }
    }
    let duplicates: Vec<(String, &str)> = (1..=2)
        .flat_map(|n| SSH.map(|(name, value)| (format!("Permissions.{n}.{name}"), value)))
        .collect();
    let mut params: Vec<_> =
        duplicates.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    params.push(("SecurityGroupId", &id));
    let code = harness.error_code("AuthorizeSecurityGroup", &params);
    assert_eq!(code, "InvalidParam.DuplicatePermissions");
}

#[test]
fn the_rules_of_a_group_are_limited() {
    let mut harness = RegionHarness::new();
    let id = group(&mut harness);
    for part in 0..2 {
        let names: Vec<_> = (1..=100)
            .map(|n| {
                let name = |member| format!("Permissions.{n}.{member}");
                let port = 1 + part * 100 + n;
                [
                    (name("IpProtocol"), "TCP".to_owned()),
                    (name("PortRange"), format!("{port}/{port}")),
                    (name("SourceCidrIp"), "0.0.0.0/0".to_owned()),
                ]
            })
            .collect();
        let mut params: Vec<_> =
            names.iter().flatten().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        params.push(("SecurityGroupId", &id));
        harness.ok("AuthorizeSecurityGroup", &params);
    }
    let one_more = [&[("SecurityGroupId", id.as_str())][..], &SSH].concat();
    assert_eq!(harness.error_code("AuthorizeSecurityGroup", &one_more), "AuthorizationLimitExceed");
    let page = [("SecurityGroupId", id.as_str()), ("MaxResults", "150")];
    let first = harness.ok("DescribeSecurityGroupAttribute", &page);
    let token = text(&first, "NextToken");
    let rest =
        harness.ok("DescribeSecurityGroupAttribute", &[page[0], page[1], ("NextToken", &token)]);
    assert_eq!(rest["Permissions"]["Permission"].as_array().map(Vec::len), Some(50));
}

#[test]
fn modifying_a_rule_changes_only_sent_attributes() {
    let mut harness = RegionHarness::new();
    let id = group(&mut harness);
    let of = ("SecurityGroupId", id.as_str());
    harness.ok("AuthorizeSecurityGroup", &[&[of][..], &SSH].concat());
    let rule = text(&rules(&mut harness, &id, &[])[0], "SecurityGroupRuleId");
    let by_id = [of, ("SecurityGroupRuleId", rule.as_str())];
    harness.ok(
        "ModifySecurityGroupRule",
        &[&by_id[..], &[("Policy", "drop"), ("Priority", "7")]].concat(),
    );
    let changed = rules(&mut harness, &id, &[]);
    assert_eq!([&changed[0]["Policy"], &changed[0]["PortRange"]], ["Drop", "22/22"]);
    let described =
        [&[of, ("Policy", "drop"), ("Priority", "7"), ("Description", "ssh")][..], &SSH];
    harness.ok("ModifySecurityGroupRule", &described.concat());
    assert_eq!(rules(&mut harness, &id, &[])[0]["Description"], "ssh");
    let error_code = |harness: &mut RegionHarness, more: &[(&str, &str)]| {
        harness.error_code("ModifySecurityGroupRule", &[&by_id[..], more].concat())
    };
    let code = error_code(&mut harness, &[("SourceGroupId", "sg-1")]);
    assert_eq!(code, "InvalidOperation.ModifySgRuleEntityType");
    assert_eq!(error_code(&mut harness, &[("PortRange", "x")]), "InvalidParam.PortRange");
    let unknown = [&[of][..], &SSH].concat();
    assert_eq!(
        harness.error_code("ModifySecurityGroupRule", &unknown),
        "SecurityGroupRule.NotFound"
    );
    harness.ok("AuthorizeSecurityGroup", &unknown);
    let same = error_code(&mut harness, &[("Policy", "accept"), ("Priority", "1")]);
    assert_eq!(same, "InvalidParam.InvalidModifyRuleRequest");
    let egress = [of, ("IpProtocol", "ALL"), ("DestCidrIp", "1.2.3.4")];
    harness.ok("AuthorizeSecurityGroupEgress", &egress);
    let rule =
        text(&rules(&mut harness, &id, &[("Direction", "egress")])[0], "SecurityGroupRuleId");
    let by_id = [of, ("SecurityGroupRuleId", rule.as_str()), ("DestCidrIp", "5.6.7.8")];
    harness.ok("ModifySecurityGroupEgressRule", &by_id);
    assert_eq!(rules(&mut harness, &id, &[("Direction", "egress")])[0]["DestCidrIp"], "5.6.7.8");
}

#[test]
fn a_group_referenced_by_a_rule_is_in_use() {
    let mut harness = RegionHarness::new();
    let (a, b) = (group(&mut harness), group(&mut harness));
    let about = |id| [("IpProtocol", "ALL"), ("SourceGroupId", id)];
    let missing = [&[("SecurityGroupId", a.as_str())][..], &about("sg-none")].concat();
    let code = harness.error_code("AuthorizeSecurityGroup", &missing);
    assert_eq!(code, "InvalidSourceGroupId.NotFound");
    harness.ok(
        "AuthorizeSecurityGroup",
        &[&[("SecurityGroupId", a.as_str())][..], &about(&b)].concat(),
    );
    let own = [("SecurityGroupId", a.as_str()), ("IpProtocol", "ALL"), ("DestGroupId", &a)];
    let code = harness.error_code("AuthorizeSecurityGroupEgress", &own);
    assert_eq!(code, "InvalidSecurityGroup.IsSame");
    let response = harness.ok("DescribeSecurityGroupReferences", &[("SecurityGroupId.1", &b)]);
    let references = &response["SecurityGroupReferences"]["SecurityGroupReference"];
    let by = &references[0]["ReferencingSecurityGroups"]["ReferencingSecurityGroup"];
    assert_eq!(by[0]["SecurityGroupId"], a.as_str());
    let code = harness.error_code("DeleteSecurityGroup", &[("SecurityGroupId", &b)]);
    assert_eq!(code, "DependencyViolation");
    harness.ok("DeleteSecurityGroup", &[("SecurityGroupId", &a)]);
    harness.ok("DeleteSecurityGroup", &[("SecurityGroupId", &b)]);
}

#[test]
fn an_instance_joins_and_leaves_groups_but_keeps_one() {
    let mut harness = RegionHarness::new();
    let (instance, id) = (harness.instance(), group(&mut harness));
    let of = [("SecurityGroupId", id.as_str()), ("InstanceId", instance.as_str())];
    assert_eq!(harness.error_code("LeaveSecurityGroup", &of), "InstanceNotInSecurityGroup");
    harness.ok("JoinSecurityGroup", &of);
    assert_eq!(harness.error_code("JoinSecurityGroup", &of), "InvalidInstanceId.AlreadyExists");
    assert_eq!(harness.error_code("DeleteSecurityGroup", &of[..1]), "DependencyViolation");
    assert_eq!(harness.world.interfaces_in_group(&id).count(), 1, "the primary interface follows");
    let first = harness.world.instances[&instance].security_group_ids[0].clone();
    harness.ok("LeaveSecurityGroup", &[("SecurityGroupId", &first), of[1]]);
    assert_eq!(harness.error_code("LeaveSecurityGroup", &of), "InstanceLastSecurityGroup");
    let both = [of[0], of[1], ("NetworkInterfaceId", "eni-1")];
    let code = harness.error_code("JoinSecurityGroup", &both);
    assert_eq!(code, "InvalidParam.EniIdAndInstanceId.Conflict");
    let missing = harness.error_code("JoinSecurityGroup", &[of[0], ("InstanceId", "i-none")]);
    assert_eq!(missing, "InvalidInstanceId.NotFound");
    for instance in harness.world.instances.values_mut() {
        instance.status = InstanceStatus::Starting;
    }
    assert_eq!(harness.error_code("LeaveSecurityGroup", &of), "IncorrectInstanceStatus");
}
