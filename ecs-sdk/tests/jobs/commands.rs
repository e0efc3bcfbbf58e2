//! Commands and what they print.

use ecs_sdk::cloud_assistant::RunCommandRequest;
use ecs_sdk::jobs::run_command;
use ecs_sdk::types::{CommandType, InstanceInvocationStatus};
use ecs_sim::{CommandScript, Fault};

use crate::support::{request, test};

fn uptime(ids: &[String]) -> RunCommandRequest {
    RunCommandRequest::new()
        .r#type(CommandType::RunShellScript)
        .command_content("uptime")
        .instance_id(ids)
}

#[tokio::test]
async fn output_is_collected_and_decoded() {
    let test = test().await;
    let ids = test.running(request(3)).await;
    test.sim.script_command(CommandScript::success("up 3 days, \u{fc}\n").containing("uptime"));
    test.sim.script_command(CommandScript::failure(7, "no\n").on(&ids[2]));
    let outcome = run_command(&test.ecs, uptime(&ids)).await.unwrap();
    assert!(outcome.trouble.is_none() && !outcome.has_succeeded());
    let of = |id: &String| outcome.results.iter().find(|one| one.instance_id == *id).unwrap();
    assert_eq!(
        (of(&ids[0]).exit_code, of(&ids[0]).text().as_ref()),
        (Some(0), "up 3 days, \u{fc}\n")
    );
    assert_eq!(of(&ids[1]).status, InstanceInvocationStatus::Success);
    assert_eq!((of(&ids[2]).exit_code, of(&ids[2]).text().as_ref()), (Some(7), "no\n"));
}

#[tokio::test]
async fn more_instances_than_a_call_takes_are_reached_by_several() {
    let test = test().await;
    let mut ids = test.running(request(100)).await;
    ids.extend(test.running(request(30)).await);
    test.sim.script_command(CommandScript::success("here").containing("uptime"));
    let outcome = run_command(&test.ecs, uptime(&ids)).await.unwrap();
    assert!(outcome.has_succeeded());
    assert_eq!((outcome.invoke_ids.len(), outcome.results.len()), (2, 130));
}

#[tokio::test]
async fn what_began_is_told_even_if_a_further_part_is_refused() {
    let test = test().await;
    let mut ids = test.running(request(100)).await;
    ids.push("i-none".to_owned());
    let outcome = run_command(&test.ecs, uptime(&ids)).await.unwrap();
    assert_eq!((outcome.invoke_ids.len(), outcome.results.len()), (1, 100));
    assert!(outcome.trouble.as_ref().unwrap().is_not_found(), "{outcome:?}");
    assert!(!outcome.has_succeeded());
}

#[tokio::test]
async fn a_command_that_begins_nowhere_is_an_error() {
    let test = test().await;
    let error = run_command(&test.ecs, uptime(&["i-none".to_owned()])).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn results_that_cannot_be_fetched_do_not_hide_the_invocation() {
    let test = test().await;
    let ids = test.running(request(1)).await;
    let refused = Fault::service_error(403, "Forbidden.RAM", "not allowed")
        .action("DescribeInvocationResults");
    test.sim.set_faults([refused]).unwrap();
    let outcome = run_command(&test.ecs, uptime(&ids)).await.unwrap();
    assert_eq!((outcome.invoke_ids.len(), outcome.results.len()), (1, 0));
    assert!(outcome.trouble.unwrap().is_access_denied());
}
