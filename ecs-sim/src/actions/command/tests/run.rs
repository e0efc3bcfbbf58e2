use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{HELLO, PLAIN, REGION, harness, invocation, results, rule, run};
use crate::world::{CommandRule, RunStatus};

#[test]
fn a_command_runs_and_prints() {
    let mut harness = harness();
    let id = run(&mut harness, &[HELLO, ("InstanceId.1", "i-1"), ("InstanceId.2", "i-2")]);
    assert_eq!(invocation(&mut harness, &id)["InvocationStatus"], "Running");
    assert_eq!(results(&mut harness, &id)[0]["InvocationStatus"], "Running");
    harness.settle();
    let run = invocation(&mut harness, &id);
    assert_eq!(
        (&run["InvocationStatus"], &run["InvokeStatus"]),
        (&json!("Success"), &json!("Finished"))
    );
    let output = &run["InvokeInstances"]["InvokeInstance"][1]["Output"];
    assert_eq!(*output, STANDARD.encode("hello\n"));
    let results = results(&mut harness, &id);
    assert_eq!(results.len(), 2);
    assert_eq!((&results[0]["Output"], &results[0]["ExitCode"]), (&json!("hello\n"), &json!(0)));
    assert_eq!(results[0]["InvokeRecordStatus"], "Finished");
    // It was not kept.
    assert_eq!(harness.ok("DescribeCommands", &[REGION])["TotalCount"], 0);
}

#[test]
fn only_a_plain_echo_has_output() {
    let cases = [
        ("RunShellScript", "echo 'a b'", "a b\n"),
        ("RunShellScript", "  echo \"x\"\n", "x\n"),
        ("RunShellScript", "echo a\necho b", ""),
        ("RunShellScript", "ls", ""),
    ];
    let mut harness = harness();
    for (kind, content, expected) in cases {
        let pairs =
            [REGION, ("Type", kind), PLAIN, ("CommandContent", content), ("InstanceId.1", "i-1")];
        let id = harness.ok("RunCommand", &pairs)["InvokeId"].as_str().unwrap().to_owned();
        harness.settle();
        assert_eq!(results(&mut harness, &id)[0]["Output"], expected, "{content}");
    }
}

#[test]
fn rules_decide_the_result_of_a_command() {
    let mut harness = harness();
    harness.world.command_rules = vec![
        rule("i-1", "deploy", RunStatus::Failed),
        CommandRule { duration_ms: Some(600_000), ..rule("*", "deploy", RunStatus::Success) },
    ];
    let both = [("InstanceId.1", "i-1"), ("InstanceId.2", "i-2")];
    let content = ("CommandContent", "./deploy");
    let id = run(&mut harness, &[&both[..], &[content]].concat());
    harness.wait(Duration::from_secs(1));
    let found = results(&mut harness, &id);
    assert_eq!(
        (&found[0]["InvocationStatus"], &found[0]["ExitCode"]),
        (&json!("Failed"), &json!(3))
    );
    assert_eq!(
        (&found[0]["Output"], &found[1]["InvocationStatus"]),
        (&json!("scripted"), &json!("Running"))
    );
    // A minute is the default limit.
    harness.wait(Duration::from_secs(60));
    assert_eq!(results(&mut harness, &id)[1]["InvocationStatus"], "Timeout");
    assert_eq!(invocation(&mut harness, &id)["InvocationStatus"], "Failed");
    let id = run(&mut harness, &[&both[..], &[content, ("Timeout", "601")]].concat());
    harness.wait(Duration::from_secs(600));
    assert_eq!(invocation(&mut harness, &id)["InvocationStatus"], "PartialFailed");
}

#[test]
fn a_run_can_be_stopped_and_ends_with_its_instance() {
    let mut harness = harness();
    let both = [HELLO, ("InstanceId.1", "i-1"), ("InstanceId.2", "i-2")];
    let id = run(&mut harness, &both);
    harness.ok("StopInvocation", &[REGION, ("InvokeId", &id), ("InstanceId.1", "i-1")]);
    harness.settle();
    let found = results(&mut harness, &id);
    assert_eq!(found[0]["InvocationStatus"], "Terminated");
    assert_eq!(found[1]["InvocationStatus"], "Success");
    assert_eq!(invocation(&mut harness, &id)["InvokeStatus"], "Stopped");
    let code = harness.error_code("StopInvocation", &[REGION, ("InvokeId", "t-none")]);
    assert_eq!(code, "InvalidInvokeId.NotFound");

    let id = run(&mut harness, &both);
    harness.world.remove_instance("i-2");
    harness.settle();
    assert_eq!(results(&mut harness, &id)[1]["ErrorCode"], "InstanceReleased");
}

#[test]
fn a_scheduled_run_waits_and_a_dry_run_leaves_no_trace() {
    let mut harness = harness();
    let instance = ("InstanceId.1", "i-1");
    let id =
        run(&mut harness, &[HELLO, instance, ("RepeatMode", "Period"), ("Frequency", "rate(5m)")]);
    harness.settle();
    assert_eq!(invocation(&mut harness, &id)["InvocationStatus"], "Scheduled");
    harness.ok("StopInvocation", &[REGION, ("InvokeId", &id)]);
    assert_eq!(invocation(&mut harness, &id)["InvocationStatus"], "Stopped");
    let id =
        run(&mut harness, &[HELLO, instance, ("RepeatMode", "DryRun"), ("KeepCommand", "true")]);
    assert_eq!(invocation(&mut harness, &id), Value::Null);
    assert_eq!(harness.ok("DescribeCommands", &[REGION])["TotalCount"], 0);
}

#[test]
fn results_are_paginated() {
    let mut harness = harness();
    let both = [HELLO, ("InstanceId.1", "i-1"), ("InstanceId.2", "i-2")];
    let ids = [run(&mut harness, &both), run(&mut harness, &both)];
    let page = harness.ok("DescribeInvocationResults", &[REGION, ("PageSize", "3")]);
    let inner = &page["Invocation"];
    assert_eq!((&inner["TotalCount"], &inner["PageNumber"]), (&json!(4), &json!(1)));
    let first = harness.ok("DescribeInvocationResults", &[REGION, ("MaxResults", "3")]);
    let token = first["Invocation"]["NextToken"].as_str().unwrap().to_owned();
    let next = [REGION, ("MaxResults", "3"), ("NextToken", token.as_str())];
    let last = harness.ok("DescribeInvocationResults", &next);
    let rows = last["Invocation"]["InvocationResults"]["InvocationResult"].as_array().unwrap();
    assert_eq!(rows.len(), 1);
    assert!(ids.contains(&rows[0]["InvokeId"].as_str().unwrap().to_owned()));
    let invocations = harness.ok("DescribeInvocations", &[REGION, ("InstanceId", "i-2")]);
    assert_eq!(invocations["TotalCount"], 2);
}
