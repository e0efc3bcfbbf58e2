// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn attach_instance_ram_role(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::AttachInstanceRamRoleRequest;
    let request = AttachInstanceRamRoleRequest::new()
        .ram_role_name("ecs-reader")
        .instance_ids(["i-bp1j4i2jdf3owlheb33k"]);
    let response = ecs.attach_instance_ram_role(request).await?;
    for item in response.attach_instance_ram_role_results {
        println!("{}", item.instance_id);
    }

    Ok(())
}

pub(crate) async fn create_instance(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::CreateInstanceRequest;
    let request = CreateInstanceRequest::new()
        .image_id("aliyun_3_x64_20G_alibase_20260101.vhd")
        .instance_type("ecs.g7.large")
        .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
        .instance_name("web-1")
        .v_switch_id("vsw-bp1ddbrxdlrcbim46xf2n");
    ecs.create_instance(request.clone()).dry_run().await?;
    let response = ecs.create_instance(request).await?;
    ecs.wait_until_instances_stopped([response.instance_id]).await?;
    Ok(())
}

pub(crate) async fn delete_instance(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::DeleteInstanceRequest;
    let request = DeleteInstanceRequest::new().instance_id("i-bp1j4i2jdf3owlheb33k");
    ecs.delete_instance(request.clone()).dry_run().await?;
    ecs.delete_instance(request).await?;
    Ok(())
}

pub(crate) async fn delete_instances(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::DeleteInstancesRequest;
    let request = DeleteInstancesRequest::new().instance_id(["i-bp1j4i2jdf3owlheb33k"]);
    ecs.delete_instances(request.clone()).dry_run().await?;
    ecs.delete_instances(request).await?;
    Ok(())
}

pub(crate) async fn describe_instance_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::DescribeInstanceAttributeRequest;
    let request = DescribeInstanceAttributeRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp");
    let response = ecs.describe_instance_attribute(request).await?;
    println!("{} {}", response.cluster_id, response.status);
    Ok(())
}

pub(crate) async fn describe_instance_auto_renew_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::DescribeInstanceAutoRenewAttributeRequest;
    let request = DescribeInstanceAutoRenewAttributeRequest::new()
        .instance_id(["i-bp1prepaid0000000abc"]);
    let mut items = ecs.describe_instance_auto_renew_attribute(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{} {}", item.instance_id, item.renewal_status);
    }

    Ok(())
}

pub(crate) async fn describe_instance_ram_role(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::DescribeInstanceRamRoleRequest;
    let request = DescribeInstanceRamRoleRequest::new()
        .instance_ids(["i-bp1g6zv0ce8oghu7k3kp"]);
    let mut items = ecs.describe_instance_ram_role(request).items();
    while let Some(instance_ram_role) = items.try_next().await? {
        println!(
            "{} {}", instance_ram_role.instance_id, instance_ram_role.ram_role_name
        );
    }

    Ok(())
}

pub(crate) async fn describe_instance_status(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::DescribeInstanceStatusRequest;
    let request = DescribeInstanceStatusRequest::new()
        .instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
    let mut items = ecs.describe_instance_status(request).items();
    while let Some(instance_status) = items.try_next().await? {
        println!("{} {}", instance_status.instance_id, instance_status.status);
    }

    Ok(())
}

pub(crate) async fn describe_instance_topology(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::DescribeInstanceTopologyRequest;
    let request = DescribeInstanceTopologyRequest::new();
    let response = ecs.describe_instance_topology(request).await?;
    for topology in response.topologys {
        println!("{}", topology.host_id);
    }

    Ok(())
}

pub(crate) async fn describe_instance_type_families(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::DescribeInstanceTypeFamiliesRequest;
    let request = DescribeInstanceTypeFamiliesRequest::new();
    let response = ecs.describe_instance_type_families(request).await?;
    for instance_type_family in response.instance_type_families {
        println!("{}", instance_type_family.instance_type_family_id);
    }

    Ok(())
}

pub(crate) async fn describe_instance_types(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::DescribeInstanceTypesRequest;
    let request = DescribeInstanceTypesRequest::new();
    let mut items = ecs.describe_instance_types(request).items();
    while let Some(instance_type) = items.try_next().await? {
        println!("{}", instance_type.instance_type_id);
    }

    Ok(())
}

pub(crate) async fn describe_instance_vnc_url(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::DescribeInstanceVncUrlRequest;
    let request = DescribeInstanceVncUrlRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp");
    let response = ecs.describe_instance_vnc_url(request).await?;
    println!("{response:?}");
    Ok(())
}

pub(crate) async fn describe_instances(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::DescribeInstancesRequest;
    use ecs_sdk::types::{InstanceStatus, Tag};
    let request = DescribeInstancesRequest::new()
        .status(InstanceStatus::Running)
        .tag([Tag::new().key("team").value("search")]);
    let mut items = ecs.describe_instances(request).items();
    while let Some(instance) = items.try_next().await? {
        println!("{} {}", instance.instance_id, instance.status);
    }

    Ok(())
}

pub(crate) async fn describe_spot_advice(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::DescribeSpotAdviceRequest;
    let response = ecs.describe_spot_advice(DescribeSpotAdviceRequest::new()).await?;
    for available_spot_zone in response.available_spot_zones {
        println!("{}", available_spot_zone.zone_id);
    }

    Ok(())
}

pub(crate) async fn describe_spot_price_history(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::DescribeSpotPriceHistoryRequest;
    use ecs_sdk::types::InstanceNetworkType;
    let request = DescribeSpotPriceHistoryRequest::new()
        .network_type(InstanceNetworkType::Vpc)
        .instance_type("ecs.g7.large");
    let mut items = ecs.describe_spot_price_history(request).items();
    while let Some(spot_price_type) = items.try_next().await? {
        println!("{}", spot_price_type.instance_type);
    }

    Ok(())
}

pub(crate) async fn describe_user_data(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::DescribeUserDataRequest;
    let request = DescribeUserDataRequest::new().instance_id("i-bp1g6zv0ce8oghu7k3kp");
    let response = ecs.describe_user_data(request).await?;
    println!("{}", response.instance_id);
    Ok(())
}

pub(crate) async fn detach_instance_ram_role(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::DetachInstanceRamRoleRequest;
    let request = DetachInstanceRamRoleRequest::new()
        .instance_ids(["i-bp1g6zv0ce8oghu7k3kp"]);
    let response = ecs.detach_instance_ram_role(request).await?;
    for item in response.detach_instance_ram_role_results {
        println!("{}", item.instance_id);
    }

    Ok(())
}

pub(crate) async fn modify_instance_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::ModifyInstanceAttributeRequest;
    let request = ModifyInstanceAttributeRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp")
        .instance_name("web-frontend");
    ecs.modify_instance_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_instance_auto_release_time(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::ModifyInstanceAutoReleaseTimeRequest;
    let request = ModifyInstanceAutoReleaseTimeRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp")
        .auto_release_time("2026-12-01T20:00:00Z");
    ecs.modify_instance_auto_release_time(request).await?;
    Ok(())
}

pub(crate) async fn modify_instance_auto_renew_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::ModifyInstanceAutoRenewAttributeRequest;
    let request = ModifyInstanceAutoRenewAttributeRequest::new()
        .instance_id(["i-bp1prepaidstop0000abc"])
        .auto_renew(true);
    ecs.modify_instance_auto_renew_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_instance_charge_type(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::ModifyInstanceChargeTypeRequest;
    use ecs_sdk::types::InstanceChargeType;
    let request = ModifyInstanceChargeTypeRequest::new()
        .instance_ids(["i-bp1g6zv0ce8oghu7k3kp"])
        .period(1)
        .instance_charge_type(InstanceChargeType::PrePaid);
    ecs.modify_instance_charge_type(request.clone()).dry_run().await?;
    let response = ecs.modify_instance_charge_type(request).await?;
    for fee_of_instance in response.fee_of_instances {
        println!("{}", fee_of_instance.instance_id);
    }

    Ok(())
}

pub(crate) async fn modify_instance_clock_options(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::ModifyInstanceClockOptionsRequest;
    let request = ModifyInstanceClockOptionsRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp");
    let response = ecs.modify_instance_clock_options(request).await?;
    ecs.wait_until_tasks_finished([response.task_id]).await?;
    Ok(())
}

pub(crate) async fn modify_instance_metadata_options(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::ModifyInstanceMetadataOptionsRequest;
    use ecs_sdk::types::{HttpEndpoint, HttpTokens};
    let request = ModifyInstanceMetadataOptionsRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp")
        .http_endpoint(HttpEndpoint::Enabled)
        .http_tokens(HttpTokens::Required);
    ecs.modify_instance_metadata_options(request).await?;
    Ok(())
}

pub(crate) async fn modify_instance_network_options(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::ModifyInstanceNetworkOptionsRequest;
    let request = ModifyInstanceNetworkOptionsRequest::new();
    let response = ecs.modify_instance_network_options(request).await?;
    ecs.wait_until_tasks_finished([response.task_id]).await?;
    Ok(())
}

pub(crate) async fn modify_instance_security_options(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::ModifyInstanceSecurityOptionsRequest;
    let request = ModifyInstanceSecurityOptionsRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp");
    ecs.modify_instance_security_options(request).await?;
    Ok(())
}

pub(crate) async fn modify_instance_spec(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::ModifyInstanceSpecRequest;
    let request = ModifyInstanceSpecRequest::new()
        .instance_id("i-bp1j4i2jdf3owlheb33k")
        .instance_type("ecs.g7.xlarge");
    ecs.modify_instance_spec(request).await?;
    Ok(())
}

pub(crate) async fn modify_instance_vnc_passwd(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::ModifyInstanceVncPasswdRequest;
    let request = ModifyInstanceVncPasswdRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp")
        .vnc_password("Ecs123");
    ecs.modify_instance_vnc_passwd(request).await?;
    Ok(())
}

pub(crate) async fn modify_prepay_instance_spec(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::ModifyPrepayInstanceSpecRequest;
    let request = ModifyPrepayInstanceSpecRequest::new()
        .instance_id("i-bp1prepaidstop0000abc")
        .instance_type("ecs.g7.xlarge");
    let response = ecs.modify_prepay_instance_spec(request).await?;
    println!("{}", response.order_id);
    Ok(())
}

pub(crate) async fn re_activate_instances(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::ReActivateInstancesRequest;
    let request = ReActivateInstancesRequest::new()
        .instance_id("i-bp1overdue0000000abc");
    ecs.re_activate_instances(request).await?;
    Ok(())
}

pub(crate) async fn reboot_instance(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::RebootInstanceRequest;
    let request = RebootInstanceRequest::new().instance_id("i-bp1g6zv0ce8oghu7k3kp");
    ecs.reboot_instance(request).await?;
    ecs.wait_until_instances_running(["i-bp1g6zv0ce8oghu7k3kp"]).await?;
    Ok(())
}

pub(crate) async fn reboot_instances(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::RebootInstancesRequest;
    let request = RebootInstancesRequest::new().instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
    ecs.reboot_instances(request).await?;
    ecs.wait_until_instances_running(["i-bp1g6zv0ce8oghu7k3kp"]).await?;
    Ok(())
}

pub(crate) async fn renew_instance(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::RenewInstanceRequest;
    let request = RenewInstanceRequest::new()
        .instance_id("i-bp1prepaid0000000abc")
        .period(1);
    let response = ecs.renew_instance(request).await?;
    println!("{}", response.order_id);
    Ok(())
}

pub(crate) async fn run_instances(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::RunInstancesRequest;
    let request = RunInstancesRequest::new()
        .image_id("aliyun_3_x64_20G_alibase_20260101.vhd")
        .instance_type("ecs.g7.large")
        .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
        .v_switch_id("vsw-bp1ddbrxdlrcbim46xf2n")
        .instance_name("web")
        .amount(2);
    ecs.run_instances(request.clone()).dry_run().await?;
    let response = ecs.run_instances(request).await?;
    ecs.wait_until_instances_running(response.instance_id_sets).await?;
    Ok(())
}

pub(crate) async fn send_diagnostic_interrupt(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::SendDiagnosticInterruptRequest;
    let request = SendDiagnosticInterruptRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp");
    ecs.send_diagnostic_interrupt(request).await?;
    Ok(())
}

pub(crate) async fn start_instance(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::StartInstanceRequest;
    let request = StartInstanceRequest::new().instance_id("i-bp1j4i2jdf3owlheb33k");
    ecs.start_instance(request).await?;
    ecs.wait_until_instances_running(["i-bp1j4i2jdf3owlheb33k"]).await?;
    Ok(())
}

pub(crate) async fn start_instances(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::StartInstancesRequest;
    let request = StartInstancesRequest::new().instance_id(["i-bp1j4i2jdf3owlheb33k"]);
    ecs.start_instances(request).await?;
    ecs.wait_until_instances_running(["i-bp1j4i2jdf3owlheb33k"]).await?;
    Ok(())
}

pub(crate) async fn stop_instance(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::StopInstanceRequest;
    use ecs_sdk::types::StoppedMode;
    let request = StopInstanceRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp")
        .stopped_mode(StoppedMode::StopCharging);
    ecs.stop_instance(request.clone()).dry_run().await?;
    ecs.stop_instance(request).await?;
    ecs.wait_until_instances_stopped(["i-bp1g6zv0ce8oghu7k3kp"]).await?;
    Ok(())
}

pub(crate) async fn stop_instances(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::instance::StopInstancesRequest;
    let request = StopInstancesRequest::new().instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
    ecs.stop_instances(request.clone()).dry_run().await?;
    ecs.stop_instances(request).await?;
    ecs.wait_until_instances_stopped(["i-bp1g6zv0ce8oghu7k3kp"]).await?;
    Ok(())
}
