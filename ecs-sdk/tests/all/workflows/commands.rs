//! Commands and their output.

use ecs_sdk::testing::{ReplayTransport, Reply};
use ecs_sdk::types::InstanceInvocationStatus;
use ecs_sdk::workflows::run_command;
use ecs_sim::{CommandScript, Fault};

use super::support::{replay_client, request, test, uptime};

#[tokio::test]
async fn output_is_collected_and_decoded() {
    let test = test().await;
    let ids = test.running(request(3)).await;
    test.sim.script_command(CommandScript::success("up 3 days, \u{fc}\n").containing("uptime"));
    test.sim.script_command(CommandScript::failure(7, "no\n").on(&ids[2]));
    let output = run_command(&test.ecs, uptime(&ids)).await.unwrap();
    assert!(output.error.is_none() && !output.has_succeeded());
    let of = |id: &String| output.results.iter().find(|one| one.instance_id == *id).unwrap();
    assert_eq!(
        (of(&ids[0]).exit_code, of(&ids[0]).text().as_ref()),
        (Some(0), "up 3 days, \u{fc}\n")
    );
    assert_eq!(of(&ids[1]).status, InstanceInvocationStatus::Success);
    assert_eq!((of(&ids[2]).exit_code, of(&ids[2]).text().as_ref()), (Some(7), "no\n"));
}

#[tokio::test]
async fn more_instances_than_one_call_accepts_take_several_invocations() {
    let test = test().await;
    let mut ids = test.running(request(100)).await;
    ids.extend(test.running(request(30)).await);
    test.sim.script_command(CommandScript::success("here").containing("uptime"));
    let output = run_command(&test.ecs, uptime(&ids)).await.unwrap();
    assert!(output.has_succeeded());
    assert_eq!((output.invoke_ids.len(), output.results.len()), (2, 130));
}

#[tokio::test]
async fn started_invocations_are_returned_if_a_later_batch_is_rejected() {
    let test = test().await;
    let mut ids = test.running(request(100)).await;
    ids.push("i-none".to_owned());
    let output = run_command(&test.ecs, uptime(&ids)).await.unwrap();
    assert_eq!((output.invoke_ids.len(), output.results.len()), (1, 100));
    assert!(output.error.as_ref().unwrap().is_not_found(), "{output:?}");
    assert!(!output.has_succeeded());
}

#[tokio::test]
async fn a_command_without_an_invocation_is_an_error() {
    let test = test().await;
    let error = run_command(&test.ecs, uptime(&["i-none".to_owned()])).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn invocations_are_returned_if_their_results_cannot_be_fetched() {
    let test = test().await;
    let ids = test.running(request(1)).await;
    let rejected = Fault::service_error(403, "Forbidden.RAM", "not allowed")
        .action("DescribeInvocationResults");
    test.sim.set_faults([rejected]).unwrap();
    let output = run_command(&test.ecs, uptime(&ids)).await.unwrap();
    assert_eq!((output.invoke_ids.len(), output.results.len()), (1, 0));
    assert!(output.error.unwrap().is_access_denied());
}

/// The ids of invocations are known before the workflow waits for them.
#[tokio::test]
async fn each_invocation_is_reported_when_it_is_started() {
    let test = test().await;
    let mut ids = test.running(request(100)).await;
    ids.extend(test.running(request(1)).await);
    let mut started = Vec::new();
    let output = run_command(&test.ecs, uptime(&ids))
        .on_created(|ids| started.extend_from_slice(ids))
        .await
        .unwrap();
    assert_eq!((started.len(), started), (2, output.invoke_ids));
}

#[tokio::test]
async fn a_command_that_did_not_end_by_itself_has_no_exit_code() {
    for (status, exit_code) in [
        ("Success", Some(0)),
        ("Failed", Some(0)),
        ("Timeout", None),
        ("Error", None),
        ("Stopped", None),
        ("Terminated", None),
        ("NewInTheFuture", None),
    ] {
        let invocation =
            r#"{"InvokeId":"t-1","InvocationStatus":"Success","InvokeStatus":"Finished"}"#;
        let result = format!(
            r#"{{"InstanceId":"i-1","InvokeId":"t-1","InvocationStatus":"{status}","ExitCode":0}}"#
        );
        let transport = ReplayTransport::new()
            .on("RunCommand", Reply::json(r#"{"InvokeId":"t-1"}"#))
            .repeat(
                "DescribeInvocations",
                Reply::json(format!(r#"{{"Invocations":{{"Invocation":[{invocation}]}}}}"#)),
            )
            .on(
                "DescribeInvocationResults",
                Reply::json(format!(
                    r#"{{"Invocation":{{"InvocationResults":{{"InvocationResult":[{result}]}}}}}}"#
                )),
            );
        let ecs = replay_client(transport);
        let output = run_command(&ecs, uptime(&["i-1".to_owned()])).await.unwrap();
        assert_eq!(output.results[0].exit_code, exit_code, "{status}");
    }
}
