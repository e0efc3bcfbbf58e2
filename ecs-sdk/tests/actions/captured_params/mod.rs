//! Requests have the parameters that official clients sent for the same input.
//!
//! Booleans are compared in lower case, because one of the official clients writes `True`; JSON text
//! by its value, because the order of members has no meaning.

mod requests;

use std::collections::{BTreeMap, BTreeSet};

use ecs_core::sign::{self, Body, Unsigned};
use ecs_sdk::instance::DescribeInstancesRequest;
use ecs_sdk::region::DescribeRegionsRequest;
use ecs_sdk::{Client, Credentials, Request};
use serde_json::Value;

use self::requests::*;

const RECORDED: &str = include_str!("../../data/captured-params.json");

/// Parameters that differ, each with the reason.
const EXCEPT: [(&str, &str); 2] = [
    ("DescribeInstances-RegionId-default", "a required RegionId is never left out here"),
    ("null-list-item", "a list of a request has no place for nothing"),
];

/// The value of a required parameter that the recorded request does not have.
const LEFT_OUT: &str = "left out";

type Parameters = BTreeMap<String, Value>;

#[test]
fn requests_have_the_recorded_parameters() {
    let recorded: BTreeMap<String, Value> = serde_json::from_str(RECORDED).unwrap();
    let mut compared = BTreeSet::new();
    for (name, parameters) in cases() {
        let expected = &recorded[name]["current"]["query"];
        let expected = expected.as_object().unwrap().iter();
        let expected: Parameters =
            expected.map(|(name, value)| (name.clone(), plain(value.as_str().unwrap()))).collect();
        assert_eq!(parameters, expected, "{name}");
        compared.insert(name);
    }
    compared.extend(EXCEPT.map(|(name, _)| name));
    assert_eq!(compared, recorded.keys().map(String::as_str).collect());
}

#[test]
fn signature_v1_has_the_recorded_common_parameters() {
    let recorded: BTreeMap<String, Value> = serde_json::from_str(RECORDED).unwrap();
    let key = Credentials::access_key("LTAI-made-up-key-id", "made-up-secret");
    let token = Credentials::sts("LTAI-made-up-key-id", "made-up-secret", "made+up/token==");
    for (name, credentials) in
        [("DescribeInstances/current client, signature_algorithm=v2", key), ("sts/v1", token)]
    {
        let signed = sign::v1(&Unsigned {
            method: "POST",
            host: "127.0.0.1",
            action: "DescribeInstances",
            version: "2014-05-26",
            query: Vec::new(),
            body: Body::Empty,
            credentials: &credentials,
            timestamp: "2026-11-22T21:26:13Z",
            nonce: "0",
        });
        let names: BTreeSet<_> =
            signed.query.split('&').filter_map(|pair| Some(pair.split_once('=')?.0)).collect();
        let expected = recorded[name]["current"]["common"].as_object().unwrap();
        assert_eq!(names, expected.keys().map(String::as_str).collect(), "{name}");
    }
}

fn plain(text: &str) -> Value {
    match text {
        "True" | "False" => text.to_lowercase().into(),
        _ if text.starts_with(['{', '[']) => serde_json::from_str(text).unwrap(),
        _ => text.into(),
    }
}

/// The parameters of a call. The client has no region, so that only those of the request are sent.
fn parameters(request: impl Request) -> Parameters {
    let client: Client = Client::builder()
        .endpoint("http://127.0.0.1:9")
        .credentials(Credentials::access_key("LTAI-made-up-key-id", "made-up-secret"))
        .build()
        .unwrap();
    let params = client.call(request).params().unwrap();
    // The official clients create no token.
    let is_own_token = |name: &str, value: &str| name == "ClientToken" && value.len() == 32;
    params
        .iter()
        .filter(|(name, value)| !is_own_token(name, value) && *value != LEFT_OUT)
        .map(|(name, value)| (name.to_owned(), plain(value)))
        .collect()
}

fn cases() -> Vec<(&'static str, Parameters)> {
    let regions = || parameters(DescribeRegionsRequest::new());
    let named = DescribeInstancesRequest::new().region_id("cn-hangzhou").instance_name("a b");
    vec![
        ("RunInstances", parameters(run_instances())),
        ("RunInstances/typescript", parameters(run_instances_of_another_client())),
        ("DescribeInstances", parameters(describe_instances())),
        ("DescribeInstances/current client, signature_algorithm=v2", parameters(named)),
        ("SendFile", parameters(send_file())),
        ("RunCommand", parameters(run_command())),
        ("RunCommand/typescript", parameters(run_command_of_another_client())),
        ("InvokeCommand", parameters(invoke_command())),
        ("AuthorizeSecurityGroup", parameters(authorize_security_group())),
        ("CreateAutoProvisioningGroup", parameters(create_auto_provisioning_group())),
        ("CreateLaunchTemplate", parameters(create_launch_template())),
        ("TagResources", parameters(tag_resources())),
        ("CreatePlanMaintenanceWindow", parameters(create_plan_maintenance_window())),
        ("DeleteInstances", parameters(delete_instances())),
        ("ModifyInstanceAttribute", parameters(modify_instance_attribute())),
        ("bearer/v3", regions()),
        ("bearer/v1", regions()),
        ("sts/v3", regions()),
        ("sts/v1", regions()),
    ]
}
