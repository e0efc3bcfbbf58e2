#![allow(clippy::unwrap_used, clippy::panic)]

use ecs_api_spec::{Kind, Schema};
use serde_json::{Value, json};

use super::Generator;
use crate::api_spec;
use crate::params::Params;
use crate::schema_check::mismatch;

fn response(version: &str, action: &str, params: &[(&str, &str)]) -> Value {
    let params: Params =
        params.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let spec = api_spec::find(version, action).unwrap().spec().unwrap();
    let (parameters, schema) = (&spec.parameters, spec.response().unwrap());
    let generator = Generator {
        parameters,
        params: &params,
        seed: 1,
        request_id: "REQUEST",
        items: super::ITEMS,
    };
    let response = generator.response(schema);
    assert_matches_schema(action, schema, &response);
    response
}

fn ecs(action: &str, params: &[(&str, &str)]) -> Value {
    response("2014-05-26", action, params)
}

/// The types match, and no member is missing or added.
fn assert_matches_schema(action: &str, schema: &Schema, value: &Value) {
    assert_eq!(mismatch(schema, value, action), None);
    assert_same_members(action, schema, value);
}

fn assert_same_members(path: &str, schema: &Schema, value: &Value) {
    match value {
        Value::Object(members) => {
            assert_eq!(members.len(), schema.properties.len(), "{path}");
            for (name, member) in &schema.properties {
                assert_same_members(&format!("{path}.{name}"), member, &members[name]);
            }
        }
        Value::Array(items) => {
            assert!(!items.is_empty(), "{path}");
            let item = schema.items.as_deref().unwrap();
            items.iter().for_each(|value| assert_same_members(path, item, value));
        }
        _ => assert!(!matches!(schema.kind, Kind::Object | Kind::Array), "{path}"),
    }
}

#[test]
fn every_response_matches_its_schema() {
    let hostile = [
        ("PageNumber", "3"),
        ("PageSize", "99999999999"),
        ("Size", "not a number"),
        ("Code", "oops"),
        ("Success", "False"),
        ("TotalCount", "77"),
        ("OwnerId", "1e400"),
        ("Encrypted", "maybe"),
        ("RegionId", "eu-west-1"),
    ];
    for entry in api_spec::entries() {
        response(entry.version, entry.action, &[]);
        response(entry.version, entry.action, &hostile);
        response(entry.version, entry.action, &[("PageSize", "1")]);
    }
}

#[test]
fn responses_are_stable_until_the_client_token_changes() {
    let first = ecs("RunInstances", &[("ClientToken", "a")]);
    assert_eq!(first, ecs("RunInstances", &[("ClientToken", "a")]));
    assert_ne!(first, ecs("RunInstances", &[("ClientToken", "b")]));
    let ids = first["InstanceIdSets"]["InstanceIdSet"].as_array().unwrap();
    assert!(ids[0] != ids[1] && ids[0].as_str().unwrap().starts_with("i-"), "{ids:?}");
}

#[test]
fn parameter_values_are_echoed_at_every_depth() {
    let sent = [("RegionId", "cn-beijing"), ("InstanceNetworkType", "vpc"), ("PageSize", "50")];
    let page = ecs("DescribeInstances", &sent);
    assert_eq!([&page["PageSize"], &page["PageNumber"], &page["TotalCount"]], [50, 1, 2]);
    assert_eq!(page["NextToken"], "");
    for instance in page["Instances"]["Instance"].as_array().unwrap() {
        assert_eq!(instance["InstanceNetworkType"], "vpc");
        assert_eq!(instance["RegionId"], "cn-beijing");
        assert!(instance["ZoneId"].as_str().unwrap().starts_with("cn-beijing-"));
    }
}

#[test]
fn ids_differ_between_items_and_agree_between_actions() {
    let instances = &ecs("DescribeInstances", &[])["Instances"]["Instance"];
    assert_ne!(instances[0]["InstanceId"], instances[1]["InstanceId"]);
    let statuses = &ecs("DescribeInstanceStatus", &[])["InstanceStatuses"]["InstanceStatus"];
    assert_eq!(instances[1]["InstanceId"], statuses[1]["InstanceId"]);
}

#[test]
fn a_page_size_of_one_or_an_id_gives_one_item() {
    for params in [[("PageSize", "1")], [("MaxResults", "1")]] {
        let page = ecs("DescribeInstances", &params);
        assert_eq!(page["Instances"]["Instance"].as_array().unwrap().len(), 1);
        assert_eq!(page["TotalCount"], 1);
    }
    let page = response("2016-04-28", "DescribeVpcs", &[("VpcId", "vpc-mine")]);
    assert_eq!(page["Vpcs"]["Vpc"].as_array().unwrap().len(), 1);
    assert_eq!(page["Vpcs"]["Vpc"][0]["VpcId"], "vpc-mine");
}

#[test]
fn regions_and_zones_are_real() {
    // Older clients add their region to every request.
    let regions = &ecs("DescribeRegions", &[("RegionId", "cn-shanghai")])["Regions"]["Region"];
    assert_eq!(regions[0]["RegionId"], "cn-hangzhou");
    assert_eq!(regions[0]["RegionEndpoint"], "ecs-cn-hangzhou.aliyuncs.com");
    assert_eq!(regions[3]["RegionId"], "ap-southeast-1");
    assert_eq!(regions[3]["RegionEndpoint"], "ecs.ap-southeast-1.aliyuncs.com");
    let zones = |region| ecs("DescribeZones", &[("RegionId", region)])["Zones"]["Zone"].clone();
    assert_eq!(zones("cn-beijing")[1]["ZoneId"], "cn-beijing-b");
    assert_eq!(zones("ap-southeast-1")[0]["ZoneId"], "ap-southeast-1a");
}

#[test]
fn cloud_monitor_reports_success_in_the_type_of_the_member() {
    let events = response("2019-01-01", "DescribeSystemEventAttribute", &[("Level", "WARN")]);
    assert_eq!([&events["Code"], &events["Success"]], ["200", "true"]);
    let event = &events["SystemEvents"]["SystemEvent"][0];
    assert_eq!(event["Level"], "WARN");
    assert_eq!(event["Time"], 1_767_323_045_000_i64);
    assert!(serde_json::from_str::<Value>(event["Content"].as_str().unwrap()).is_ok());
    let metrics = response("2019-01-01", "DescribeMetricList", &[]);
    assert_eq!(metrics["Success"], json!(true));
}

#[test]
fn a_status_is_one_that_requests_can_filter_by() {
    let response = ecs("DescribeInstances", &[("RegionId", "cn-hangzhou")]);
    assert_eq!(response["Instances"]["Instance"][0]["Status"], "Pending");
}
