//! Filters of `DescribeInstances` and related actions.

use std::time::Duration;

use serde_json::{Value, json};

use super::{REGION, Region};

fn ids(response: &Value) -> Vec<&str> {
    let items = response["Instances"]["Instance"].as_array().unwrap();
    items.iter().map(|item| item["InstanceId"].as_str().unwrap()).collect()
}

/// Two instances that differ in every filterable attribute.
fn two() -> (Region, [String; 2]) {
    let mut region = Region::new();
    let first = region.running(&[
        ("InstanceName", "web-1"),
        ("InternetMaxBandwidthOut", "5"),
        ("KeyPairName", "key"),
        ("HttpTokens", "required"),
        ("HttpPutResponseHopLimit", "2"),
        ("ResourceGroupId", "rg-1"),
        ("Tag.1.Key", "env"),
        ("Tag.1.Value", "prod"),
        ("Ipv6Address.1", "2001:db8::1"),
    ]);
    region.wait(Duration::from_secs(3600));
    let second = region.stopped(&[
        ("InstanceName", "db-1"),
        ("InstanceType", "ecs.r7.large"),
        ("ImageId", super::WINDOWS),
        ("VSwitchId", "vsw-3"),
        ("SecurityGroupId", "sg-3"),
        ("InstanceChargeType", "PrePaid"),
        ("Period", "1"),
        ("InternetChargeType", "PayByBandwidth"),
        ("HttpEndpoint", "disabled"),
        ("Tag.1.Key", "env"),
        ("Tag.1.Value", "test"),
    ]);
    region.instance(&first).locks.push("Recycling".to_owned());
    (region, [first, second])
}

#[test]
fn every_filter_is_applied() {
    let (mut region, [first, second]) = two();
    let ip = json!([region.instance(&first).private_ip]).to_string();
    let public = json!([region.instance(&first).public_ip]).to_string();
    let of_first: [(&str, &str); 19] = [
        ("Status", "Running"),
        ("InstanceName", "web*"),
        ("InstanceType", "ecs.g7.large"),
        ("InstanceTypeFamily", "ecs.g7"),
        ("VpcId", "vpc-1"),
        ("VSwitchId", "vsw-1"),
        ("InstanceChargeType", "PostPaid"),
        ("InternetChargeType", "PayByTraffic"),
        ("SecurityGroupId", "sg-1"),
        ("ImageId", super::UBUNTU),
        ("KeyPairName", "key"),
        ("ResourceGroupId", "rg-1"),
        ("HttpTokens", "required"),
        ("HttpEndpoint", "enabled"),
        ("HttpPutResponseHopLimit", "2"),
        ("PrivateIpAddresses", &ip),
        ("PublicIpAddresses", &public),
        ("Ipv6Address.1", "2001:db8::1"),
        ("LockReason", "Recycling"),
    ];
    for filter in of_first {
        let response = region.ok("DescribeInstances", &[REGION, filter]);
        assert_eq!(ids(&response), [&*first], "{filter:?}");
    }
    for (filter, value, expected) in [
        ("ZoneId", "cn-hangzhou-h", 2),
        ("ZoneId", "cn-hangzhou-i", 0),
        ("InstanceNetworkType", "vpc", 2),
        ("InstanceNetworkType", "classic", 0),
        ("IoOptimized", "true", 2),
        ("IoOptimized", "false", 0),
        ("EipAddresses", r#"["1.1.1.1"]"#, 0),
        ("Tag.1.Key", "env", 2),
        ("Tag.1.Key", "owner", 0),
    ] {
        let response = region.ok("DescribeInstances", &[REGION, (filter, value)]);
        assert_eq!(response["TotalCount"], expected, "{filter} {value}");
    }
    let tag = [("Tag.1.Key", "env"), ("Tag.1.Value", "test")];
    let response = region.ok("DescribeInstances", &[REGION, tag[0], tag[1]]);
    assert_eq!(ids(&response), [&*second]);
    let other = region.ok("DescribeInstances", &[("RegionId", "cn-beijing")]);
    assert_eq!(other["TotalCount"], 0);
}

#[test]
fn creation_times_are_filtered() {
    let (mut region, [first, second]) = two();
    for (key, value, expected) in [
        ("CreationStartTime", "2026-01-02T04:00Z", &second),
        ("CreationEndTime", "2026-01-02T04:00Z", &first),
        ("ExpiredStartTime", "2026-02-01T00:00Z", &second),
        ("ExpiredEndTime", "2026-02-03T00:00Z", &second),
    ] {
        let filter = [REGION, ("Filter.1.Key", key), ("Filter.1.Value", value)];
        let response = region.ok("DescribeInstances", &filter);
        assert_eq!(ids(&response), [expected], "{key}");
    }
}

#[test]
fn unknown_filter_values_are_rejected() {
    let mut region = Region::new();
    for (pairs, code) in [
        (&[("Status", "Sleeping")][..], "InvalidStatus.NotFound"),
        (&[("InstanceChargeType", "Free")], "InvalidInstanceChargeType.NotFound"),
        (&[("InternetChargeType", "Free")], "InvalidInternetChargeType.ValueNotSupported"),
        (&[("InstanceNetworkType", "x")], "InvalidNetworkType.NotFound"),
        (&[("LockReason", "x")], "InvalidLockReason.NotFound"),
        (&[("Filter.1.Key", "x"), ("Filter.1.Value", "x")], "InvalidFilterKey.NotFound"),
        (&[("Filter.1.Key", "CreationEndTime"), ("Filter.1.Value", "x")], "InvalidFilterValue"),
        (&[("InstanceIds", "i-1")], "InvalidParameter"),
        (&[("NextToken", "%")], "InvalidParameter.NextToken"),
    ] {
        let all = [&[REGION], pairs].concat();
        assert_eq!(region.error_code("DescribeInstances", &all), code, "{pairs:?}");
    }
}

#[test]
fn pages_by_number_and_by_token() {
    let mut region = Region::new();
    let mut all = region.run(&[("Amount", "25")]);
    all.sort();
    let (mut found, mut token) = (Vec::new(), String::new());
    for size in [10, 10, 5] {
        let page = [REGION, ("MaxResults", "10"), ("NextToken", &token)];
        let response = region.ok("DescribeInstances", &page);
        assert_eq!(ids(&response).len(), size);
        found.extend(ids(&response).into_iter().map(str::to_owned));
        token = response["NextToken"].as_str().unwrap().to_owned();
    }
    assert_eq!((found, token.as_str()), (all.clone(), ""));
    let page = [REGION, ("PageNumber", "3"), ("PageSize", "10")];
    let response = region.ok("DescribeInstances", &page);
    assert_eq!(
        (ids(&response), &response["TotalCount"]),
        (all[20..].iter().map(String::as_str).collect(), &json!(25))
    );
    let named = json!([all[3], all[1], "i-none", all[1]]).to_string();
    let response = region.ok("DescribeInstances", &[REGION, ("InstanceIds", &named)]);
    assert_eq!(ids(&response), [&*all[1], &*all[3]]);
}

#[test]
fn statuses_and_attributes_are_described() {
    let (mut region, [first, second]) = two();
    let response = region.ok("DescribeInstanceStatus", &[REGION, ("InstanceId.1", &second)]);
    let expected = json!([{ "InstanceId": second, "Status": "Stopped" }]);
    assert_eq!(response["InstanceStatuses"]["InstanceStatus"], expected);
    let zone = ("ZoneId", "cn-hangzhou-h");
    assert_eq!(region.ok("DescribeInstanceStatus", &[REGION, zone])["TotalCount"], 2);
    let response = region.ok("DescribeInstanceAttribute", &[("InstanceId", &first)]);
    assert_eq!(
        (&response["InstanceName"], &response["IoOptimized"]),
        (&json!("web-1"), &json!("optimized"))
    );
    let none = region.error_code("DescribeInstanceAttribute", &[("InstanceId", "i-none")]);
    assert_eq!(none, "InvalidInstanceId.NotFound");
}
