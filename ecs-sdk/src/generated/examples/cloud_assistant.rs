// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn create_activation(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::CreateActivationRequest;
    let response = ecs.create_activation(CreateActivationRequest::new()).await?;
    println!("{}", response.activation_id);
    Ok(())
}

pub(crate) async fn create_command(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::CreateCommandRequest;
    use ecs_sdk::types::{CommandType, ContentEncoding};
    let request = CreateCommandRequest::new()
        .name("restart-nginx")
        .r#type(CommandType::RunShellScript)
        .command_content("systemctl restart nginx")
        .content_encoding(ContentEncoding::PlainText);
    let response = ecs.create_command(request).await?;
    println!("{}", response.command_id);
    Ok(())
}

pub(crate) async fn delete_activation(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::DeleteActivationRequest;
    let request = DeleteActivationRequest::new()
        .activation_id("4ECEEE12-56F1-4FBC-9AB1-890F1234ABCD");
    ecs.delete_activation(request).await?;
    Ok(())
}

pub(crate) async fn delete_command(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::DeleteCommandRequest;
    let request = DeleteCommandRequest::new().command_id("c-hz018p3abcdefgh");
    ecs.delete_command(request).await?;
    Ok(())
}

pub(crate) async fn deregister_managed_instance(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::DeregisterManagedInstanceRequest;
    let request = DeregisterManagedInstanceRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp");
    ecs.deregister_managed_instance(request).await?;
    Ok(())
}

pub(crate) async fn describe_activations(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::DescribeActivationsRequest;
    let mut items = ecs.describe_activations(DescribeActivationsRequest::new()).items();
    while let Some(activation) = items.try_next().await? {
        println!("{} {}", activation.activation_id, activation.instance_name);
    }

    Ok(())
}

pub(crate) async fn describe_cloud_assistant_settings(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::DescribeCloudAssistantSettingsRequest;
    let request = DescribeCloudAssistantSettingsRequest::new()
        .setting_type(["SessionManagerConfig"]);
    let response = ecs.describe_cloud_assistant_settings(request).await?;
    println!("{response:?}");
    Ok(())
}

pub(crate) async fn describe_cloud_assistant_status(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::DescribeCloudAssistantStatusRequest;
    let request = DescribeCloudAssistantStatusRequest::new();
    let mut items = ecs.describe_cloud_assistant_status(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{} {}", item.instance_id, item.cloud_assistant_status);
    }

    Ok(())
}

pub(crate) async fn describe_commands(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::DescribeCommandsRequest;
    let request = DescribeCommandsRequest::new().command_id("c-hz018p3abcdefgh");
    let mut items = ecs.describe_commands(request).items();
    while let Some(command) = items.try_next().await? {
        println!("{} {}", command.command_id, command.name);
    }

    Ok(())
}

pub(crate) async fn describe_invocation_results(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::DescribeInvocationResultsRequest;
    let request = DescribeInvocationResultsRequest::new().invoke_id("t-hz018p3ijklmnop");
    let mut items = ecs.describe_invocation_results(request).items();
    while let Some(invocation_result) = items.try_next().await? {
        println!(
            "{} {}", invocation_result.command_id, invocation_result.invocation_status
        );
    }

    Ok(())
}

pub(crate) async fn describe_invocations(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::DescribeInvocationsRequest;
    let mut items = ecs.describe_invocations(DescribeInvocationsRequest::new()).items();
    while let Some(invocation) = items.try_next().await? {
        println!("{} {}", invocation.command_id, invocation.invocation_status);
    }

    Ok(())
}

pub(crate) async fn describe_managed_instances(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::DescribeManagedInstancesRequest;
    let request = DescribeManagedInstancesRequest::new();
    let mut items = ecs.describe_managed_instances(request).items();
    while let Some(managed_instance) = items.try_next().await? {
        println!(
            "{} {}", managed_instance.activation_id, managed_instance.instance_name
        );
    }

    Ok(())
}

pub(crate) async fn describe_send_file_results(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::DescribeSendFileResultsRequest;
    let request = DescribeSendFileResultsRequest::new();
    let mut items = ecs.describe_send_file_results(request).items();
    while let Some(invocation) = items.try_next().await? {
        println!("{} {}", invocation.invoke_id, invocation.invocation_status);
    }

    Ok(())
}

pub(crate) async fn describe_terminal_sessions(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::DescribeTerminalSessionsRequest;
    let request = DescribeTerminalSessionsRequest::new();
    let mut items = ecs.describe_terminal_sessions(request).items();
    while let Some(session) = items.try_next().await? {
        println!("{}", session.session_id);
    }

    Ok(())
}

pub(crate) async fn disable_activation(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::DisableActivationRequest;
    let request = DisableActivationRequest::new()
        .activation_id("4ECEEE12-56F1-4FBC-9AB1-890F1234ABCD");
    ecs.disable_activation(request).await?;
    Ok(())
}

pub(crate) async fn end_terminal_session(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::EndTerminalSessionRequest;
    let request = EndTerminalSessionRequest::new().session_id("s-hz023od0x9abcde");
    ecs.end_terminal_session(request).await?;
    Ok(())
}

pub(crate) async fn install_cloud_assistant(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::InstallCloudAssistantRequest;
    let request = InstallCloudAssistantRequest::new()
        .instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
    ecs.install_cloud_assistant(request).await?;
    ecs.wait_until_cloud_assistants_ready(["i-bp1g6zv0ce8oghu7k3kp"]).await?;
    Ok(())
}

pub(crate) async fn invoke_command(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::InvokeCommandRequest;
    let request = InvokeCommandRequest::new()
        .command_id("c-hz018p3abcdefgh")
        .instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
    let response = ecs.invoke_command(request).await?;
    ecs.wait_until_invocations_finished([response.invoke_id]).await?;
    Ok(())
}

pub(crate) async fn list_plugin_status(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::ListPluginStatusRequest;
    let mut items = ecs.list_plugin_status(ListPluginStatusRequest::new()).items();
    while let Some(item) = items.try_next().await? {
        println!("{}", item.instance_id);
    }

    Ok(())
}

pub(crate) async fn modify_cloud_assistant_settings(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::ModifyCloudAssistantSettingsRequest;
    let request = ModifyCloudAssistantSettingsRequest::new()
        .setting_type("SessionManagerConfig");
    ecs.modify_cloud_assistant_settings(request).await?;
    Ok(())
}

pub(crate) async fn modify_command(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::ModifyCommandRequest;
    let request = ModifyCommandRequest::new()
        .command_id("c-hz018p3abcdefgh")
        .name("restart-nginx");
    ecs.modify_command(request).await?;
    Ok(())
}

pub(crate) async fn modify_invocation_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::ModifyInvocationAttributeRequest;
    let request = ModifyInvocationAttributeRequest::new().invoke_id("t-hz018p3ijklmnop");
    let response = ecs.modify_invocation_attribute(request).await?;
    println!("{}", response.command_id);
    Ok(())
}

pub(crate) async fn modify_managed_instance(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::ModifyManagedInstanceRequest;
    let request = ModifyManagedInstanceRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp")
        .instance_name("web-1");
    ecs.modify_managed_instance(request).await?;
    Ok(())
}

pub(crate) async fn run_command(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::RunCommandRequest;
    use ecs_sdk::types::CommandType;
    let request = RunCommandRequest::new()
        .r#type(CommandType::RunShellScript)
        .command_content("systemctl restart nginx")
        .timeout(60)
        .instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
    let response = ecs.run_command(request).await?;
    ecs.wait_until_invocations_finished([response.invoke_id]).await?;
    Ok(())
}

pub(crate) async fn send_file(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::SendFileRequest;
    let request = SendFileRequest::new()
        .name("restart-nginx")
        .target_dir("/etc")
        .content("Welcome")
        .instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
    let response = ecs.send_file(request).await?;
    ecs.wait_until_files_sent([response.invoke_id]).await?;
    Ok(())
}

pub(crate) async fn start_terminal_session(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::StartTerminalSessionRequest;
    let request = StartTerminalSessionRequest::new()
        .instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
    let response = ecs.start_terminal_session(request).await?;
    println!("{}", response.session_id);
    Ok(())
}

pub(crate) async fn stop_invocation(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cloud_assistant::StopInvocationRequest;
    let request = StopInvocationRequest::new().invoke_id("t-hz018p3running00");
    ecs.stop_invocation(request).await?;
    Ok(())
}
