use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{HELLO, PLAIN, REGION, SHELL, create, harness, results};
use crate::actions::harness::Harness;

#[test]
fn a_command_is_created_changed_and_deleted() {
    let mut harness = harness();
    let id = create(&mut harness, &[HELLO, ("Tag.1.Key", "env"), ("Tag.1.Value", "test")]);
    let described = |harness: &mut Harness, more: &[(&str, &str)]| {
        harness.ok("DescribeCommands", &[&[REGION], more].concat())["Commands"]["Command"].clone()
    };
    let command = &described(&mut harness, &[("Tag.1.Key", "env"), ("Name", "sa")])[0];
    assert_eq!(command["CommandContent"], STANDARD.encode("echo hello"));
    assert_eq!((&command["Timeout"], &command["Version"]), (&json!(60), &json!(1)));
    let content = STANDARD.encode("echo bye");
    let change = [REGION, ("CommandId", &id), ("CommandContent", &content), ("Timeout", "90")];
    harness.ok("ModifyCommand", &change);
    let command = &described(&mut harness, &[PLAIN, ("CommandId", &id)])[0];
    assert_eq!((&command["CommandContent"], &command["Version"]), (&json!("echo bye"), &json!(2)));
    assert_eq!(described(&mut harness, &[("Name", "other")]), json!([]));
    harness.ok("DeleteCommand", &[REGION, ("CommandId", &id)]);
    let code = harness.error_code("DeleteCommand", &[REGION, ("CommandId", &id)]);
    assert_eq!(code, "InvalidCmdId.NotFound");
}

#[test]
fn commands_are_paginated_by_number_and_token() {
    let mut harness = harness();
    let ids: Vec<_> = (0..12).map(|_| create(&mut harness, &[HELLO])).collect();
    let page = harness.ok("DescribeCommands", &[REGION, ("PageNumber", "2")]);
    assert_eq!((&page["TotalCount"], &page["PageSize"]), (&json!(12), &json!(10)));
    assert_eq!(page["Commands"]["Command"].as_array().unwrap().len(), 2);
    let (mut token, mut found) = (String::new(), 0);
    while found == 0 || !token.is_empty() {
        let pairs = [REGION, ("MaxResults", "5"), ("NextToken", token.as_str())];
        let page = harness.ok("DescribeCommands", &pairs);
        found += page["Commands"]["Command"].as_array().unwrap().len();
        token = page["NextToken"].as_str().unwrap().to_owned();
    }
    assert_eq!(found, ids.len());
}

#[test]
fn commands_are_checked() {
    let (long, too_long) = ("x".repeat(600), "x".repeat(20_000));
    let many: String = (0..21).map(|n| format!("{{{{p{n}}}}}")).collect();
    let long_name = format!("{{{{{}}}}}", "x".repeat(65));
    let cases = [
        ("Type", "RunCobol", "InvalidCmdType.NotFound"),
        ("Name", &long, "CmdName.ExceedLimit"),
        ("Description", &long, "CmdDesc.ExceedLimit"),
        ("CommandContent", &too_long, "CmdContent.ExceedLimit"),
        ("CommandContent", &many, "CmdParamCount.ExceedLimit"),
        ("CommandContent", &long_name, "CmdParamName.ExceedLimit"),
        ("CommandContent", "{{}}", "CmdParam.EmptyKey"),
        ("CommandContent", "{{a b}}", "CmdParam.InvalidParamName"),
        ("ContentEncoding", "Base64", "CmdContent.DecodeError"),
        ("ContentEncoding", "", "CmdContent.DecodeError"),
        ("WorkingDir", &long, "InvalidParameter.WorkingDir"),
        ("Timeout", "0", "InvalidParameter"),
        ("RegionId", "mars-1", "InvalidRegionId.NotFound"),
    ];
    let mut harness = harness();
    for (name, value, code) in cases {
        let mut pairs =
            vec![REGION, SHELL, PLAIN, HELLO, ("Name", "n"), ("EnableParameter", "true")];
        pairs.retain(|pair| pair.0 != name);
        pairs.push((name, value));
        assert_eq!(harness.error_code("CreateCommand", &pairs), code, "{name}");
    }
}

#[test]
fn a_saved_command_keeps_its_placeholders_and_is_in_use_while_it_runs() {
    let mut harness = harness();
    let pairs = [
        REGION,
        SHELL,
        PLAIN,
        ("CommandContent", "echo {{who}}"),
        ("EnableParameter", "true"),
        ("Parameters", r#"{"who": "you"}"#),
        ("KeepCommand", "true"),
        ("InstanceId.1", "i-1"),
    ];
    let id = harness.ok("RunCommand", &pairs)["CommandId"].as_str().unwrap().to_owned();
    let kept = harness.ok("DescribeCommands", &[REGION, PLAIN, ("CommandId", &id)]);
    assert_eq!(kept["Commands"]["Command"][0]["CommandContent"], "echo {{who}}");
    let delete = [REGION, ("CommandId", id.as_str())];
    assert_eq!(harness.error_code("DeleteCommand", &delete), "InvalidStatus.CmdIdInUse");
    harness.settle();
    harness.ok("DeleteCommand", &delete);
}

#[test]
fn parameters_are_substituted() {
    let mut harness = harness();
    let enabled = ("EnableParameter", "true");
    let id = create(&mut harness, &[enabled, ("CommandContent", "echo {{ who }}")]);
    let invoke = |harness: &mut Harness, more: &[(&str, &str)]| {
        let pairs = [REGION, ("CommandId", id.as_str()), ("InstanceId.1", "i-1")];
        harness.call("InvokeCommand", &[&pairs, more].concat())
    };
    let who = ("Parameters", r#"{"who": "you"}"#);
    let run = invoke(&mut harness, &[who]).unwrap()["InvokeId"].as_str().unwrap().to_owned();
    harness.settle();
    assert_eq!(results(&mut harness, &run)[0]["Output"], "you\n");
    let code = |result: Result<Value, crate::service_error::ServiceError>| result.unwrap_err().code;
    assert_eq!(code(invoke(&mut harness, &[])), "Parameter.MissingValue");
    let other = ("Parameters", r#"{"who": "you", "x": 1}"#);
    assert_eq!(code(invoke(&mut harness, &[other])), "Parameter.NotMatched");
    let pairs = [REGION, SHELL, PLAIN, HELLO, who, ("InstanceId.1", "i-1")];
    assert_eq!(harness.error_code("RunCommand", &pairs), "Parameter.Disabled");
    let pairs = [&pairs[..3], &[enabled, ("CommandContent", "{{a}}"), pairs[5]]].concat();
    assert_eq!(harness.error_code("RunCommand", &pairs), "Parameter.NotMatched");
}
