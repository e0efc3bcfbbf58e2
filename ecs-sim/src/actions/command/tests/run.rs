use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{HELLO, PLAIN, REGION, invocation, lab, results, rule, run};
use crate::world::{CommandRule, RunStatus};

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
