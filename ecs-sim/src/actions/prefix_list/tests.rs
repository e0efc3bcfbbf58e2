use crate::actions::region_harness::{RegionHarness, text};

const FULL: [(&str, &str); 5] = [
    ("PrefixListName", "office"),
    ("AddressFamily", "IPv4"),
    ("MaxEntries", "2"),
    ("Entry.1.Cidr", "10.0.0.0/8"),
    ("Entry.2.Cidr", "192.168.0.1"),
];

fn list(harness: &mut RegionHarness, family: &str) -> String {
    let params = [&FULL[..3], &[("AddressFamily", family)]].concat();
    text(&harness.ok("CreatePrefixList", &params), "PrefixListId")
}

#[test]
fn a_list_is_created_changed_listed_and_deleted() {
    let mut harness = RegionHarness::new();
    let tagged = [&FULL[..], &[("Tag.1.Key", "env"), ("Tag.1.Value", "test")]].concat();
    let id = text(&harness.ok("CreatePrefixList", &tagged), "PrefixListId");
    list(&mut harness, "IPv6");
    let of = ("PrefixListId", id.as_str());
    let change = [
        of,
        ("RemoveEntry.1.Cidr", "192.168.0.1/32"),
        ("AddEntry.1.Cidr", "10.0.0.0/8"),
        ("AddEntry.1.Description", "inside"),
        ("PrefixListName", "home"),
    ];
    harness.ok("ModifyPrefixList", &change);
    let found = harness.ok("DescribePrefixListAttributes", &[of]);
    assert_eq!([&found["PrefixListName"], &found["AddressFamily"]], ["home", "IPv4"]);
    let entries = serde_json::json!([{ "Cidr": "10.0.0.0/8", "Description": "inside" }]);
    assert_eq!(found["Entries"]["Entry"], entries);
    for filter in [
        ("PrefixListName", "home"),
        ("AddressFamily", "IPv4"),
        ("PrefixListId.1", id.as_str()),
        ("Tag.1.Key", "env"),
    ] {
        let found = harness.ok("DescribePrefixLists", &[filter]);
        let found = &found["PrefixLists"]["PrefixList"];
        assert_eq!(found.as_array().map(Vec::len), Some(1), "{filter:?}");
        assert_eq!(found[0]["PrefixListId"], id.as_str());
    }
    let first = harness.ok("DescribePrefixLists", &[("MaxResults", "1")]);
    let token = text(&first, "NextToken");
    let rest = harness.ok("DescribePrefixLists", &[("MaxResults", "1"), ("NextToken", &token)]);
    assert_ne!(first["PrefixLists"], rest["PrefixLists"]);
    assert_eq!(rest["NextToken"], "");
    harness.ok("DeletePrefixList", &[of]);
    for action in ["DeletePrefixList", "DescribePrefixListAttributes", "ModifyPrefixList"] {
        assert_eq!(harness.error_code(action, &[of]), super::NOT_FOUND);
    }
}

#[test]
fn invalid_lists_are_rejected() {
    let mut harness = RegionHarness::new();
    for (change, code) in [
        (("PrefixListName", "1"), "InvalidParameter.PrefixListName"),
        (("PrefixListName", "com.aliyun.x"), "InvalidParameter.PrefixListName"),
        (("AddressFamily", "IPv5"), "InvalidParameter.AddressFamily"),
        (("AddressFamily", "IPv6"), "InvalidParameter.CidrMalformed"),
        (("MaxEntries", "201"), "InvalidParameter"),
        (("MaxEntries", "1"), "LimitExceed.MaxEntries"),
        (("Entry.1.Cidr", "10.0.0.1/8"), "InvalidParameter.CidrMalformed"),
        (("Entry.1.Cidr", "192.168.0.1/32"), "InvalidParameter.CidrDuplicated"),
        (("Entry.1.Description", "x"), "InvalidDescription.Malformed"),
        (("Entry.3.Description", "no block"), "MissingParameter"),
        (("Description", "http://x"), "InvalidDescription.Malformed"),
        (("RegionId", "nowhere"), "InvalidRegionId.NotFound"),
    ] {
        let params = [&FULL[..], &[change]].concat();
        assert_eq!(harness.error_code("CreatePrefixList", &params), code, "{change:?}");
    }
    let id = text(&harness.ok("CreatePrefixList", &FULL), "PrefixListId");
    let of = ("PrefixListId", id.as_str());
    let both = [of, ("AddEntry.1.Cidr", "1.1.1.1"), ("RemoveEntry.1.Cidr", "1.1.1.1/32")];
    let code = harness.error_code("ModifyPrefixList", &both);
    assert_eq!(code, "InvalidParameter.CidrDuplicated");
    let code = harness.error_code("ModifyPrefixList", &both[..2]);
    assert_eq!(code, "LimitExceed.MaxEntries");
    assert_eq!(harness.world.prefix_lists[&id].entries.len(), 2, "a failed call changes nothing");
    let names: Vec<_> = (1..=201).map(|n| format!("AddEntry.{n}.Cidr")).collect();
    let many = names.iter().map(|name| (name.as_str(), "1.1.1.1")).chain([of]);
    let code = harness.error_code("ModifyPrefixList", &many.collect::<Vec<_>>());
    assert_eq!(code, "LimitExceed.Entry");
    let names: Vec<_> = (1..=101).map(|n| format!("PrefixListId.{n}")).collect();
    let many: Vec<_> = names.iter().map(|name| (name.as_str(), "pl-1")).collect();
    let code = harness.error_code("DescribePrefixLists", &many);
    assert_eq!(code, "LimitExceed.PrefixListId");
    let code = harness.error_code("DescribePrefixLists", &[("NextToken", "?")]);
    assert_eq!(code, "InvalidParameter");
}

#[test]
fn a_rule_names_lists_that_exist_and_protects_them() {
    let mut harness = RegionHarness::new();
    let (v4, v6) = (list(&mut harness, "IPv4"), list(&mut harness, "IPv6"));
    let vpcs = harness.ok("DescribeVpcs", &[]);
    let vpc = text(&vpcs["Vpcs"]["Vpc"][0], "VpcId");
    let group = harness.ok("CreateSecurityGroup", &[("VpcId", &vpc)]);
    let group = text(&group, "SecurityGroupId");
    let of = ("SecurityGroupId", group.as_str());
    let mismatch = "InvalidParam.PrefixListAddressFamilyMismatch";
    for (action, side) in [
        ("AuthorizeSecurityGroup", "SourcePrefixListId"),
        ("AuthorizeSecurityGroupEgress", "DestPrefixListId"),
    ] {
        for (protocol, id, code) in [
            ("ALL", "pl-none", super::NOT_FOUND),
            ("ICMP", v6.as_str(), mismatch),
            ("ICMPv6", v4.as_str(), mismatch),
        ] {
            let params = [of, ("IpProtocol", protocol), (side, id)];
            assert_eq!(harness.error_code(action, &params), code, "{params:?}");
        }
        harness.ok(action, &[of, ("IpProtocol", "ALL"), (side, &v4)]);
    }
    let rules = harness.ok("DescribeSecurityGroupAttribute", &[of, ("Direction", "egress")]);
    let rule = &rules["Permissions"]["Permission"][0];
    assert_eq!(rule["DestPrefixListName"], "office");
    let rule_id = text(rule, "SecurityGroupRuleId");
    let other = [of, ("SecurityGroupRuleId", rule_id.as_str()), ("DestPrefixListId", "pl-none")];
    let code = harness.error_code("ModifySecurityGroupEgressRule", &other);
    assert_eq!(code, super::NOT_FOUND);
    let listed = [("PrefixListId", v4.as_str())];
    let found = harness.ok("DescribePrefixListAssociations", &listed);
    let by = serde_json::json!([{ "ResourceId": group, "ResourceType": "securitygroup" }]);
    assert_eq!(found["PrefixListAssociations"]["PrefixListAssociation"], by);
    let code = harness.error_code("DeletePrefixList", &listed);
    assert_eq!(code, "NotAllowed.AssociationExist");
    harness.ok("DeleteSecurityGroup", &[of]);
    harness.ok("DeletePrefixList", &listed);
}
