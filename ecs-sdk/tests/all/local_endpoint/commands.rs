//! Commands run on instances, with scripted results.

use std::time::Duration;

use ecs_sdk::cloud_assistant::describe_invocation_results::InvocationResult;
use ecs_sdk::cloud_assistant::{
    CreateCommandRequest, DeleteCommandRequest, DescribeCommandsRequest,
    DescribeInvocationResultsRequest, DescribeInvocationsRequest, InvokeCommandRequest,
    RunCommandRequest, StopInvocationRequest,
};
use ecs_sdk::instance::StopInstanceRequest;
use ecs_sdk::types::{CommandType, ContentEncoding, InstanceInvocationStatus, InvocationStatus};
use ecs_sim::CommandScript;

use super::support::{DELAYS, Test, rejected, run, test};

fn shell(script: &str) -> RunCommandRequest {
    let shell = RunCommandRequest::new().r#type(CommandType::RunShellScript);
    shell.content_encoding(ContentEncoding::PlainText).command_content(script)
}

/// The result of an invocation on each instance, with the output as plain text.
async fn results(test: &Test, invoke_id: &str) -> Vec<InvocationResult> {
    let request = DescribeInvocationResultsRequest::new().invoke_id(invoke_id);
    let request = request.content_encoding(ContentEncoding::PlainText);
    let response = test.ecs.describe_invocation_results(request).await.unwrap();
    response.invocation.unwrap().invocation_results
}

async fn status(test: &Test, invoke_id: &str) -> InvocationStatus {
    let request = DescribeInvocationsRequest::new().invoke_id(invoke_id);
    let response = test.ecs.describe_invocations(request).await.unwrap();
    response.invocations.into_iter().next().unwrap().invocation_status
}

#[tokio::test]
async fn a_command_is_created_run_and_deleted() {
    let test = test().await;
    let instance_id = test.running(run(1)).await;
    let create = CreateCommandRequest::new().name("greet").r#type(CommandType::RunShellScript);
    let create = create.content_encoding(ContentEncoding::PlainText).enable_parameter(true);
    let create = create.command_content("echo {{who}}");
    let id = test.ecs.create_command(create).await.unwrap().command_id;
    let commands = DescribeCommandsRequest::new().command_id(&id);
    let kept = test.ecs.describe_commands(commands.clone()).await.unwrap().commands.remove(0);
    assert_eq!((kept.name.as_str(), kept.command_content.as_str()), ("greet", "ZWNobyB7e3dob319"));

    let invoke = InvokeCommandRequest::new().command_id(&id).instance_id([&instance_id]);
    let none = test.ecs.invoke_command(invoke.clone()).await.unwrap_err();
    assert_eq!(none.code(), Some("Parameter.MissingValue"));
    let invoke = invoke.parameters([("who", "you")]);
    let invoke_id = test.ecs.invoke_command(invoke.clone()).await.unwrap().invoke_id;
    assert_eq!(status(&test, &invoke_id).await, InvocationStatus::Running);
    let delete = DeleteCommandRequest::new().command_id(&id);
    rejected(test.ecs.delete_command(delete.clone()).await, "InvalidStatus.CmdIdInUse", 403);
    test.sim.advance(DELAYS).unwrap();
    assert_eq!(status(&test, &invoke_id).await, InvocationStatus::Success);
    let result = results(&test, &invoke_id).await.remove(0);
    assert_eq!((result.output.as_str(), result.exit_code), ("you\n", Some(0)));
    // The output is Base64 by default.
    let encoded = DescribeInvocationResultsRequest::new().invoke_id(&invoke_id);
    let encoded = test.ecs.describe_invocation_results(encoded).await.unwrap();
    assert_eq!(encoded.invocation.unwrap().invocation_results[0].output, "eW91Cg==");

    test.ecs.delete_command(delete.clone()).await.unwrap();
    assert_eq!(test.ecs.describe_commands(commands).await.unwrap().total_count, Some(0));
    rejected(test.ecs.delete_command(delete).await, "InvalidCmdId.NotFound", 404);
    rejected(test.ecs.invoke_command(invoke).await, "InvalidCmdId.NotFound", 404);
}

#[tokio::test]
async fn an_invocation_has_its_scripted_result() {
    let test = test().await;
    let ids = test.ids(run(2)).await;
    test.pass();
    test.sim.script_command(CommandScript::success("all\n"));
    let failure = CommandScript::failure(7, "disk full\n").on(&ids[0]).containing("deploy");
    test.sim.script_command(failure);
    let never = Duration::from_secs(3600);
    test.sim.script_command(CommandScript::success("").containing("wait").taking(never));

    let deploy = shell("./deploy now").instance_id(&ids);
    let invoke_id = test.ecs.run_command(deploy).await.unwrap().invoke_id;
    test.pass();
    assert_eq!(status(&test, &invoke_id).await, InvocationStatus::PartialFailed);
    for result in results(&test, &invoke_id).await {
        let found = (result.invocation_status, result.exit_code, result.output.as_str());
        let expected = if result.instance_id == ids[0] {
            (InstanceInvocationStatus::Failed, Some(7), "disk full\n")
        } else {
            (InstanceInvocationStatus::Success, Some(0), "all\n")
        };
        assert_eq!(found, expected, "{}", result.instance_id);
    }
    let wait = shell("wait").instance_id([&ids[0]]).timeout(60);
    let invoke_id = test.ecs.run_command(wait).await.unwrap().invoke_id;
    test.pass();
    let result = results(&test, &invoke_id).await.remove(0);
    assert_eq!(result.invocation_status, InstanceInvocationStatus::Timeout);
}

#[tokio::test]
async fn an_invocation_is_stopped() {
    let test = test().await;
    let instance_id = test.running(run(1)).await;
    let command = shell("sleep 30").instance_id([&instance_id]);
    let invoke_id = test.ecs.run_command(command).await.unwrap().invoke_id;
    let stop = StopInvocationRequest::new().instance_id([&instance_id]);
    test.ecs.stop_invocation(stop.clone().invoke_id(&invoke_id)).await.unwrap();
    test.pass();
    let result = results(&test, &invoke_id).await.remove(0);
    assert_eq!(result.invocation_status, InstanceInvocationStatus::Terminated);
    let wrong = test.ecs.stop_invocation(stop.invoke_id("t-none")).await.unwrap_err();
    assert!(wrong.is_not_found(), "{wrong}");
}

#[tokio::test]
async fn an_instance_that_is_not_running_is_not_reached() {
    let test = test().await;
    let instance_id = test.running(run(1)).await;
    let stop = StopInstanceRequest::new().instance_id(&instance_id);
    test.ecs.stop_instance(stop).await.unwrap();
    test.pass();
    let command = shell("echo a").instance_id([&instance_id]);
    let invoke_id = test.ecs.run_command(command).await.unwrap().invoke_id;
    let result = results(&test, &invoke_id).await.remove(0);
    assert_eq!(result.invocation_status, InstanceInvocationStatus::Aborted);
    assert_eq!(result.error_code, "InstanceNotRunning");
    let nowhere = test.ecs.run_command(shell("echo a").instance_id(["i-none"])).await;
    rejected(nowhere, "InvalidInstance.NotFound", 404);
}
