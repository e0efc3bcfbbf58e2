#![allow(clippy::unwrap_used)]

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::actions::testing::Lab;
use crate::world::{CommandRule, Instance, InstanceStatus, RunStatus};

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");
const SHELL: (&str, &str) = ("Type", "RunShellScript");
const PLAIN: (&str, &str) = ("ContentEncoding", "PlainText");
const HELLO: (&str, &str) = ("CommandContent", "echo hello");

/// With two instances that run, and one that is stopped.
pub(super) fn lab() -> Lab {
    let mut lab = Lab::new();
    for id in ["i-1", "i-2", "i-stopped"] {
        lab.world.instances.insert(id.to_owned(), Instance::sample(id));
    }
    let stopped = lab.world.instances.get_mut("i-stopped").unwrap();
    stopped.status = InstanceStatus::Stopped;
    lab
}

fn create(lab: &mut Lab, more: &[(&str, &str)]) -> String {
    let pairs = [&[REGION, SHELL, PLAIN, ("Name", "say")], more].concat();
    lab.ok("CreateCommand", &pairs)["CommandId"].as_str().unwrap().to_owned()
}

fn run(lab: &mut Lab, more: &[(&str, &str)]) -> String {
    let pairs = [&[REGION, SHELL, PLAIN], more].concat();
    lab.ok("RunCommand", &pairs)["InvokeId"].as_str().unwrap().to_owned()
}

/// What became of a run, in plain text, by instance.
fn results(lab: &mut Lab, id: &str) -> Vec<Value> {
    let pairs = [REGION, PLAIN, ("InvokeId", id)];
    let answer = lab.ok("DescribeInvocationResults", &pairs);
    answer["Invocation"]["InvocationResults"]["InvocationResult"].as_array().unwrap().clone()
}

fn invocation(lab: &mut Lab, id: &str) -> Value {
    let pairs = [REGION, ("InvokeId", id), ("IncludeOutput", "true")];
    lab.ok("DescribeInvocations", &pairs)["Invocations"]["Invocation"][0].clone()
}

fn rule(instance: &str, content: &str, status: RunStatus) -> CommandRule {
    CommandRule {
        instance: instance.to_owned(),
        content: content.to_owned(),
        status,
        exit_code: 3,
        output: "scripted".to_owned(),
        duration_ms: None,
    }
}

#[test]
fn a_command_is_created_changed_and_deleted() {
    let mut lab = lab();
    let id = create(&mut lab, &[HELLO, ("Tag.1.Key", "env"), ("Tag.1.Value", "test")]);
    let described = |lab: &mut Lab, more: &[(&str, &str)]| {
        lab.ok("DescribeCommands", &[&[REGION], more].concat())["Commands"]["Command"].clone()
    };
    let command = &described(&mut lab, &[("Tag.1.Key", "env"), ("Name", "sa")])[0];
    assert_eq!(command["CommandContent"], STANDARD.encode("echo hello"));
    assert_eq!((&command["Timeout"], &command["Version"]), (&json!(60), &json!(1)));
    let content = STANDARD.encode("echo bye");
    let change = [REGION, ("CommandId", &id), ("CommandContent", &content), ("Timeout", "90")];
    lab.ok("ModifyCommand", &change);
    let command = &described(&mut lab, &[PLAIN, ("CommandId", &id)])[0];
    assert_eq!((&command["CommandContent"], &command["Version"]), (&json!("echo bye"), &json!(2)));
    assert_eq!(described(&mut lab, &[("Name", "other")]), json!([]));
    lab.ok("DeleteCommand", &[REGION, ("CommandId", &id)]);
    let code = lab.refused("DeleteCommand", &[REGION, ("CommandId", &id)]);
    assert_eq!(code, "InvalidCmdId.NotFound");
}

#[test]
fn commands_come_in_pages_of_both_kinds() {
    let mut lab = lab();
    let ids: Vec<_> = (0..12).map(|_| create(&mut lab, &[HELLO])).collect();
    let page = lab.ok("DescribeCommands", &[REGION, ("PageNumber", "2")]);
    assert_eq!((&page["TotalCount"], &page["PageSize"]), (&json!(12), &json!(10)));
    assert_eq!(page["Commands"]["Command"].as_array().unwrap().len(), 2);
    let (mut token, mut found) = (String::new(), 0);
    while found == 0 || !token.is_empty() {
        let pairs = [REGION, ("MaxResults", "5"), ("NextToken", token.as_str())];
        let page = lab.ok("DescribeCommands", &pairs);
        found += page["Commands"]["Command"].as_array().unwrap().len();
        token = page["NextToken"].as_str().unwrap().to_owned();
    }
    assert_eq!(found, ids.len());
}

#[test]
fn commands_are_checked() {
    let (long, huge) = ("x".repeat(600), "x".repeat(20_000));
    let many: String = (0..21).map(|n| format!("{{{{p{n}}}}}")).collect();
    let long_name = format!("{{{{{}}}}}", "x".repeat(65));
    let cases = [
        ("Type", "RunCobol", "InvalidCmdType.NotFound"),
        ("Name", &long, "CmdName.ExceedLimit"),
        ("Description", &long, "CmdDesc.ExceedLimit"),
        ("CommandContent", &huge, "CmdContent.ExceedLimit"),
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
    let mut lab = lab();
    for (name, value, code) in cases {
        let mut pairs =
            vec![REGION, SHELL, PLAIN, HELLO, ("Name", "n"), ("EnableParameter", "true")];
        pairs.retain(|pair| pair.0 != name);
        pairs.push((name, value));
        assert_eq!(lab.refused("CreateCommand", &pairs), code, "{name}");
    }
}

#[test]
fn a_command_runs_and_prints() {
    let mut lab = lab();
    let id = run(&mut lab, &[HELLO, ("InstanceId.1", "i-1"), ("InstanceId.2", "i-2")]);
    assert_eq!(invocation(&mut lab, &id)["InvocationStatus"], "Running");
    assert_eq!(results(&mut lab, &id)[0]["InvocationStatus"], "Running");
    lab.settle();
    let run = invocation(&mut lab, &id);
    assert_eq!(
        (&run["InvocationStatus"], &run["InvokeStatus"]),
        (&json!("Success"), &json!("Finished"))
    );
    let output = &run["InvokeInstances"]["InvokeInstance"][1]["Output"];
    assert_eq!(*output, STANDARD.encode("hello\n"));
    let results = results(&mut lab, &id);
    assert_eq!(results.len(), 2);
    assert_eq!((&results[0]["Output"], &results[0]["ExitCode"]), (&json!("hello\n"), &json!(0)));
    assert_eq!(results[0]["InvokeRecordStatus"], "Finished");
    // It was not kept.
    assert_eq!(lab.ok("DescribeCommands", &[REGION])["TotalCount"], 0);
}

#[test]
fn only_echo_alone_prints() {
    let cases = [
        ("RunShellScript", "echo 'a b'", "a b\n"),
        ("RunShellScript", "  echo \"x\"\n", "x\n"),
        ("RunShellScript", "echo a\necho b", ""),
        ("RunShellScript", "ls", ""),
        ("RunPythonScript", "echo a", ""),
    ];
    let mut lab = lab();
    for (kind, content, expected) in cases {
        let pairs =
            [REGION, ("Type", kind), PLAIN, ("CommandContent", content), ("InstanceId.1", "i-1")];
        let id = lab.ok("RunCommand", &pairs)["InvokeId"].as_str().unwrap().to_owned();
        lab.settle();
        assert_eq!(results(&mut lab, &id)[0]["Output"], expected, "{content}");
    }
}

#[test]
fn rules_decide_what_becomes_of_a_command() {
    let mut lab = lab();
    lab.world.command_rules = vec![
        rule("i-1", "deploy", RunStatus::Failed),
        CommandRule { duration_ms: Some(600_000), ..rule("*", "deploy", RunStatus::Success) },
    ];
    let both = [("InstanceId.1", "i-1"), ("InstanceId.2", "i-2")];
    let content = ("CommandContent", "./deploy");
    let id = run(&mut lab, &[&both[..], &[content]].concat());
    lab.wait(Duration::from_secs(1));
    let found = results(&mut lab, &id);
    assert_eq!(
        (&found[0]["InvocationStatus"], &found[0]["ExitCode"]),
        (&json!("Failed"), &json!(3))
    );
    assert_eq!(
        (&found[0]["Output"], &found[1]["InvocationStatus"]),
        (&json!("scripted"), &json!("Running"))
    );
    // A minute is the default limit.
    lab.wait(Duration::from_secs(60));
    assert_eq!(results(&mut lab, &id)[1]["InvocationStatus"], "Timeout");
    assert_eq!(invocation(&mut lab, &id)["InvocationStatus"], "Failed");
    let id = run(&mut lab, &[&both[..], &[content, ("Timeout", "601")]].concat());
    lab.wait(Duration::from_secs(600));
    assert_eq!(invocation(&mut lab, &id)["InvocationStatus"], "PartialFailed");
}

#[test]
fn a_run_can_be_stopped_and_ends_with_its_instance() {
    let mut lab = lab();
    let both = [HELLO, ("InstanceId.1", "i-1"), ("InstanceId.2", "i-2")];
    let id = run(&mut lab, &both);
    lab.ok("StopInvocation", &[REGION, ("InvokeId", &id), ("InstanceId.1", "i-1")]);
    lab.settle();
    let found = results(&mut lab, &id);
    assert_eq!(found[0]["InvocationStatus"], "Terminated");
    assert_eq!(found[1]["InvocationStatus"], "Success");
    assert_eq!(invocation(&mut lab, &id)["InvokeStatus"], "Stopped");
    let code = lab.refused("StopInvocation", &[REGION, ("InvokeId", "t-none")]);
    assert_eq!(code, "InvalidInvokeId.NotFound");

    let id = run(&mut lab, &both);
    lab.world.remove_instance("i-2");
    lab.settle();
    assert_eq!(results(&mut lab, &id)[1]["ErrorCode"], "InstanceReleased");
}

#[test]
fn what_does_not_run_is_not_reached() {
    let mut lab = lab();
    let id = run(&mut lab, &[HELLO, ("InstanceId.1", "i-stopped")]);
    let found = &results(&mut lab, &id)[0];
    let expected = (&json!("Aborted"), &json!("InstanceNotRunning"));
    assert_eq!((&found["InvocationStatus"], &found["ErrorCode"]), expected);
}

#[test]
fn parameters_are_filled_in() {
    let mut lab = lab();
    let enabled = ("EnableParameter", "true");
    let id = create(&mut lab, &[enabled, ("CommandContent", "echo {{ who }}")]);
    let invoke = |lab: &mut Lab, more: &[(&str, &str)]| {
        let pairs = [REGION, ("CommandId", id.as_str()), ("InstanceId.1", "i-1")];
        lab.call("InvokeCommand", &[&pairs, more].concat())
    };
    let who = ("Parameters", r#"{"who": "you"}"#);
    let run = invoke(&mut lab, &[who]).unwrap()["InvokeId"].as_str().unwrap().to_owned();
    lab.settle();
    assert_eq!(results(&mut lab, &run)[0]["Output"], "you\n");
    let code = |result: Result<Value, crate::refusal::Refusal>| result.unwrap_err().code;
    assert_eq!(code(invoke(&mut lab, &[])), "Parameter.MissingValue");
    let other = ("Parameters", r#"{"who": "you", "x": 1}"#);
    assert_eq!(code(invoke(&mut lab, &[other])), "Parameter.NotMatched");
    let pairs = [REGION, SHELL, PLAIN, HELLO, who, ("InstanceId.1", "i-1")];
    assert_eq!(lab.refused("RunCommand", &pairs), "Parameter.Disabled");
    let pairs = [&pairs[..3], &[enabled, ("CommandContent", "{{a}}"), pairs[5]]].concat();
    assert_eq!(lab.refused("RunCommand", &pairs), "Parameter.NotMatched");
}

#[test]
fn a_command_that_is_kept_keeps_its_parameters_open_and_is_in_use_while_it_runs() {
    let mut lab = lab();
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
    let id = lab.ok("RunCommand", &pairs)["CommandId"].as_str().unwrap().to_owned();
    let kept = lab.ok("DescribeCommands", &[REGION, PLAIN, ("CommandId", &id)]);
    assert_eq!(kept["Commands"]["Command"][0]["CommandContent"], "echo {{who}}");
    let delete = [REGION, ("CommandId", id.as_str())];
    assert_eq!(lab.refused("DeleteCommand", &delete), "InvalidStatus.CmdIdInUse");
    lab.settle();
    lab.ok("DeleteCommand", &delete);
}

#[test]
fn runs_are_checked() {
    let ids: Vec<_> = (1..=101).map(|n| (format!("InstanceId.{n}"), "i-1")).collect();
    let too_many: Vec<_> = ids.iter().map(|(name, id)| (name.as_str(), *id)).collect();
    let tag = ("ResourceTag.1.Key", "env");
    let cases: [(&[(&str, &str)], &str); 10] = [
        (&[], "MissingParam.InstanceId"),
        (&too_many, "InstanceIds.ExceedLimit"),
        (&[("InstanceId.1", "i-none")], "InvalidInstance.NotFound"),
        (&[("InstanceId.1", "i-1"), tag], "InvalidResourceTag.ConflictWithInstanceIds"),
        (&[tag], "InvalidResourceTag.InstanceNotFound"),
        (&[("RepeatMode", "Sometimes")], "InvalidRepeatMode.NotFound"),
        (&[("RepeatMode", "Period")], "MissingParam.Frequency"),
        (&[("RepeatMode", "Period"), ("Frequency", "daily")], "InvalidParam.Frequency"),
        (&[("Timed", "true"), ("Frequency", "rate(0m)")], "InvalidParam.Frequency"),
        (&[("Type", "RunBatScript"), ("InstanceId.1", "i-1")], "InvalidInstance.NotMatch"),
    ];
    let mut lab = lab();
    for (more, code) in cases {
        let mut pairs = vec![REGION, SHELL, PLAIN, HELLO];
        pairs.retain(|pair| !more.iter().any(|other| other.0 == pair.0));
        pairs.extend(more);
        assert_eq!(lab.refused("RunCommand", &pairs), code);
    }
}

#[test]
fn what_is_scheduled_waits_and_what_is_tried_leaves_nothing() {
    let mut lab = lab();
    let instance = ("InstanceId.1", "i-1");
    let id = run(&mut lab, &[HELLO, instance, ("RepeatMode", "Period"), ("Frequency", "rate(5m)")]);
    lab.settle();
    assert_eq!(invocation(&mut lab, &id)["InvocationStatus"], "Scheduled");
    lab.ok("StopInvocation", &[REGION, ("InvokeId", &id)]);
    assert_eq!(invocation(&mut lab, &id)["InvocationStatus"], "Stopped");
    let id = run(&mut lab, &[HELLO, instance, ("RepeatMode", "DryRun"), ("KeepCommand", "true")]);
    assert_eq!(invocation(&mut lab, &id), Value::Null);
    assert_eq!(lab.ok("DescribeCommands", &[REGION])["TotalCount"], 0);
}

#[test]
fn tags_choose_instances() {
    let mut lab = lab();
    let tagged = lab.world.instances.get_mut("i-2").unwrap();
    tagged.tags.insert("env".to_owned(), "test".to_owned());
    let id = run(&mut lab, &[HELLO, ("ResourceTag.1.Key", "env")]);
    assert_eq!(results(&mut lab, &id)[0]["InstanceId"], "i-2");
}

#[test]
fn results_come_in_pages() {
    let mut lab = lab();
    let both = [HELLO, ("InstanceId.1", "i-1"), ("InstanceId.2", "i-2")];
    let ids = [run(&mut lab, &both), run(&mut lab, &both)];
    let page = lab.ok("DescribeInvocationResults", &[REGION, ("PageSize", "3")]);
    let inner = &page["Invocation"];
    assert_eq!((&inner["TotalCount"], &inner["PageNumber"]), (&json!(4), &json!(1)));
    let first = lab.ok("DescribeInvocationResults", &[REGION, ("MaxResults", "3")]);
    let token = first["Invocation"]["NextToken"].as_str().unwrap().to_owned();
    let next = [REGION, ("MaxResults", "3"), ("NextToken", token.as_str())];
    let last = lab.ok("DescribeInvocationResults", &next);
    let rows = last["Invocation"]["InvocationResults"]["InvocationResult"].as_array().unwrap();
    assert_eq!(rows.len(), 1);
    assert!(ids.contains(&rows[0]["InvokeId"].as_str().unwrap().to_owned()));
    let invocations = lab.ok("DescribeInvocations", &[REGION, ("InstanceId", "i-2")]);
    assert_eq!(invocations["TotalCount"], 2);
}

#[test]
fn the_assistant_is_there_while_the_instance_runs() {
    let mut lab = lab();
    run(&mut lab, &[HELLO, ("InstanceId.1", "i-1")]);
    let answer = lab.ok("DescribeCloudAssistantStatus", &[REGION]);
    let found = &answer["InstanceCloudAssistantStatusSet"]["InstanceCloudAssistantStatus"];
    assert_eq!(
        (&found[0]["CloudAssistantStatus"], &found[0]["ActiveTaskCount"]),
        (&json!("true"), &json!(1))
    );
    assert_eq!(found[2]["CloudAssistantStatus"], "false");
    let pairs = [REGION, ("InstanceId.1", "i-none")];
    for action in ["DescribeCloudAssistantStatus", "InstallCloudAssistant"] {
        assert_eq!(lab.refused(action, &pairs), "InvalidInstance.NotFound");
    }
    lab.ok("InstallCloudAssistant", &[REGION, ("InstanceId.1", "i-1")]);
}
