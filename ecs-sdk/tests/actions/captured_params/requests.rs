//! The requests for the input of the recordings.

use ecs_sdk::auto_provisioning::CreateAutoProvisioningGroupRequest;
use ecs_sdk::auto_provisioning::create_auto_provisioning_group as group;
use ecs_sdk::cloud_assistant::{InvokeCommandRequest, RunCommandRequest, SendFileRequest};
use ecs_sdk::instance::{
    DeleteInstancesRequest, DescribeInstancesRequest, ModifyInstanceAttributeRequest,
    RunInstancesRequest, run_instances as run,
};
use ecs_sdk::launch_template::{CreateLaunchTemplateRequest, create_launch_template as template};
use ecs_sdk::monitoring::CreatePlanMaintenanceWindowRequest;
use ecs_sdk::monitoring::create_plan_maintenance_window as window;
use ecs_sdk::security_group::AuthorizeSecurityGroupRequest;
use ecs_sdk::security_group::authorize_security_group::Permission;
use ecs_sdk::tag::TagResourcesRequest;
use ecs_sdk::types::{DiskCategory, Filter};
use serde_json::json;

use super::LEFT_OUT;

pub(super) fn run_instances() -> RunInstancesRequest {
    let network_interface = run::NetworkInterface::new()
        .v_switch_id("vsw-1")
        .instance_type("Primary")
        .security_group_ids(["sg-3", "sg-4"])
        .ipv6_address(["2001:db8::1", "2001:db8::2"])
        .delete_on_release(true);
    RunInstancesRequest::new()
        .region_id("cn-hangzhou")
        .image_id("m-madeup")
        .instance_type("ecs.g7.large")
        .amount(2)
        .min_amount(1)
        .dry_run(true)
        .client_token("tok-1")
        .instance_name("")
        .internet_max_bandwidth_out(0)
        .spot_price_limit(0.15)
        .spot_strategy("SpotWithPriceLimit")
        .unique_suffix(false)
        .system_disk(
            run::SystemDisk::new()
                .category(DiskCategory::CloudEssd)
                .size(40)
                .performance_level("PL1")
                .bursting_enabled(false),
        )
        .data_disk([
            run::DataDisk::new()
                .size(100)
                .category("cloud_essd")
                .delete_with_instance(true)
                .encrypted(false),
            run::DataDisk::new().size(200).snapshot_id("s-1"),
        ])
        .tag([
            ("env", "prod").into(),
            ("empty", "").into(),
            ecs_sdk::types::Tag::new().key("novalue"),
        ])
        .security_group_ids(["sg-1", "sg-2"])
        .network_interface([network_interface])
        .network_options(
            run::NetworkOptions::new().enable_jumbo_frame(true).enable_network_encryption(false),
        )
        .hibernation_options(run::HibernationOptions::new().configured(true))
        .cpu_options(run::CpuOptions::new().core(2).threads_per_core(1))
        .image_options(run::ImageOptions::new().login_as_non_root(true))
        .private_dns_name_options(run::PrivateDnsNameOptions::new().hostname_type("Custom"))
        .private_pool_options(run::PrivatePoolOptions::new().id("eap-1").match_criteria("Open"))
        .scheduler_options(run::SchedulerOptions::new().dedicated_host_cluster_id("dc-1"))
        .security_options(run::SecurityOptions::new().trusted_system_mode("vTPM"))
        .ipv6_address(["2001:db8::9"])
        .host_names(["h1", "h2"])
}

pub(super) fn run_instances_of_another_client() -> RunInstancesRequest {
    RunInstancesRequest::new()
        .region_id("cn-hangzhou")
        .amount(2)
        .dry_run(true)
        .instance_name("")
        .spot_price_limit(0.15)
        .unique_suffix(false)
        .data_disk([run::DataDisk::new().size(100).delete_with_instance(true)])
        .tag([("k", "v")])
        .security_group_ids(["sg-1"])
        .network_options(run::NetworkOptions::new().enable_jumbo_frame(true))
}

pub(super) fn describe_instances() -> DescribeInstancesRequest {
    DescribeInstancesRequest::new()
        .region_id("cn-hangzhou")
        .instance_ids(["i-bp1", "i-bp2"])
        .filter([Filter::new().key("CreationStartTime").value("2026-01-01T00:00Z")])
        .additional_attributes(["META_OPTIONS", "DDH_CLUSTER"])
        .tag([("k", "v")])
        .max_results(50)
        .next_token("abc==")
        .dry_run(false)
        .private_ip_addresses(["10.0.0.1"])
}

pub(super) fn send_file() -> SendFileRequest {
    SendFileRequest::new()
        .region_id("cn-hangzhou")
        .name("f.txt")
        .content("aGk=")
        .content_type("Base64")
        .target_dir("/tmp")
        .instance_id(["i-1", "i-2"])
        .overwrite(true)
        .timeout(60)
        .file_mode("0644")
        .tag([("k", "v")])
}

pub(super) fn run_command() -> RunCommandRequest {
    RunCommandRequest::new()
        .region_id("cn-hangzhou")
        .r#type("RunShellScript")
        .command_content("ZWNobyB7e25hbWV9fQ==")
        .content_encoding("Base64")
        .instance_id(["i-1"])
        .enable_parameter(true)
        .parameters([("name", "it's \"x\" 云"), ("n", "1")])
        .timed(false)
        .timeout(600)
        .tag([("k", "v")])
        .resource_tag([("rk", "rv")])
        .keep_command(false)
}

pub(super) fn run_command_of_another_client() -> RunCommandRequest {
    RunCommandRequest::new()
        .region_id("cn-hangzhou")
        .r#type("RunShellScript")
        .command_content("eA==")
        .instance_id(["i-1"])
        .enable_parameter(true)
        .parameters([("name", json!("it's \"x\" 云"))])
}

pub(super) fn invoke_command() -> InvokeCommandRequest {
    InvokeCommandRequest::new()
        .region_id("cn-hangzhou")
        .command_id("c-1")
        .instance_id(["i-1", "i-2"])
        .parameters([("a", "1")])
        .timed(true)
        .frequency("0 */5 * * * *")
}

pub(super) fn authorize_security_group() -> AuthorizeSecurityGroupRequest {
    let ssh = Permission::new()
        .ip_protocol("TCP")
        .port_range("22/22")
        .source_cidr_ip("10.0.0.0/8")
        .priority("1")
        .policy("accept")
        .description("a b");
    let ping =
        Permission::new().ip_protocol("ICMP").port_range("-1/-1").source_cidr_ip("0.0.0.0/0");
    AuthorizeSecurityGroupRequest::new()
        .region_id("cn-hangzhou")
        .security_group_id("sg-1")
        .client_token("t")
        .permissions([ssh, ping])
}

pub(super) fn create_auto_provisioning_group() -> CreateAutoProvisioningGroupRequest {
    let launch = group::LaunchConfiguration::new()
        .image_id("m-1")
        .security_group_id("sg-1")
        .security_group_ids(["sg-1", "sg-2"])
        .system_disk(group::SystemDisk::new().encrypted(true))
        .system_disk_size(40)
        .system_disk_category("cloud_essd")
        .data_disk([group::DataDisk::new()
            .size(20)
            .category("cloud_essd")
            .delete_with_instance(true)])
        .tag([("k", "v")])
        .credit_specification("Standard")
        .io_optimized("optimized")
        .arn([ecs_sdk::types::Arn::new().rolearn("acs:ram::1:role/x").role_type("SERVICE")]);
    let g7 = group::LaunchTemplateConfig::new()
        .v_switch_id("vsw-1")
        .instance_type("ecs.g7.large")
        .weighted_capacity(1.0)
        .priority(1);
    let c7 = group::LaunchTemplateConfig::new().instance_type("ecs.c7.large").v_switch_id("vsw-1");
    CreateAutoProvisioningGroupRequest::new()
        .region_id("cn-hangzhou")
        .total_target_capacity("10")
        .pay_as_you_go_target_capacity("4")
        .launch_template_id("lt-1")
        .launch_configuration(launch)
        .launch_template_config([g7, c7])
        .data_disk_config([group::DataDiskConfig::new().disk_category("cloud_essd")])
        .system_disk_config([group::SystemDiskConfig::new().disk_category("cloud_auto")])
        .resource_pool_options(
            group::ResourcePoolOptions::new().strategy("None").private_pool_ids(["eap-1", "eap-2"]),
        )
        .terminate_instances(true)
}

pub(super) fn create_launch_template() -> CreateLaunchTemplateRequest {
    CreateLaunchTemplateRequest::new()
        .region_id("cn-hangzhou")
        .launch_template_name("lt")
        .image_id("m-1")
        .instance_type("ecs.g7.large")
        .system_disk(
            template::SystemDisk::new().category("cloud_essd").size(40).delete_with_instance(true),
        )
        .data_disk([template::DataDisk::new().size(10).category("cloud_essd")])
        .network_interface([template::NetworkInterface::new()
            .v_switch_id("vsw-1")
            .security_group_ids(["sg-1"])])
        .tag([("k", "v")])
        .template_tag([("tk", "tv")])
        .security_group_ids(["sg-1"])
        .image_options(template::ImageOptions::new().login_as_non_root(false))
}

pub(super) fn tag_resources() -> TagResourcesRequest {
    TagResourcesRequest::new()
        .region_id("cn-hangzhou")
        .resource_type("instance")
        .resource_id(["i-1", "i-2"])
        .tag([("k", "v")])
}

pub(super) fn create_plan_maintenance_window() -> CreatePlanMaintenanceWindowRequest {
    let hours = window::TimeRange::new().start_time("02:00:00").end_time("03:00:00");
    CreatePlanMaintenanceWindowRequest::new()
        .region_id("cn-hangzhou")
        .plan_window_name("w")
        .support_maintenance_action(LEFT_OUT)
        .enable(true)
        .time_period(window::TimePeriod::new().period_unit("WEEK").range_list([hours]))
        .target_resource(window::TargetResource::new().scope("TAG").tags([("k", "v")]))
}

pub(super) fn delete_instances() -> DeleteInstancesRequest {
    DeleteInstancesRequest::new()
        .region_id("cn-hangzhou")
        .instance_id(["i-1", "i-2"])
        .force(true)
        .dry_run(true)
}

pub(super) fn modify_instance_attribute() -> ModifyInstanceAttributeRequest {
    ModifyInstanceAttributeRequest::new()
        .instance_id("i-1")
        .recyclable(false)
        .security_group_ids(["sg-1"])
        .description("")
}
