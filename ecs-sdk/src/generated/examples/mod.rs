// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

mod auto_provisioning;
mod capacity;
mod cloud_assistant;
mod cms;
mod dedicated_host;
mod deployment_set;
mod diagnostics;
mod disk;
mod hpc_cluster;
mod image;
mod image_builder;
mod instance;
mod key_pair;
mod launch_template;
mod legacy;
mod monitoring;
mod network;
mod network_interface;
mod port_range_list;
mod prefix_list;
mod pricing;
mod region;
mod reserved_instance;
mod savings_plan;
mod security_group;
mod snapshot;
mod storage_capacity_unit;
mod storage_set;
mod system_event;
mod tag;
mod task;
mod vpc;

pub(crate) const ALL: &[(&str, &str, super::Run)] = &[
    (
        "ecs/2014-05-26",
        "CreateAutoProvisioningGroup",
        |ecs| Box::pin(auto_provisioning::create_auto_provisioning_group(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteAutoProvisioningGroup",
        |ecs| Box::pin(auto_provisioning::delete_auto_provisioning_group(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeAutoProvisioningGroupHistory",
        |ecs| Box::pin(auto_provisioning::describe_auto_provisioning_group_history(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeAutoProvisioningGroupInstances",
        |ecs| Box::pin(
            auto_provisioning::describe_auto_provisioning_group_instances(ecs),
        ),
    ),
    (
        "ecs/2014-05-26",
        "DescribeAutoProvisioningGroups",
        |ecs| Box::pin(auto_provisioning::describe_auto_provisioning_groups(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyAutoProvisioningGroup",
        |ecs| Box::pin(auto_provisioning::modify_auto_provisioning_group(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateCapacityReservation",
        |ecs| Box::pin(capacity::create_capacity_reservation(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateElasticityAssurance",
        |ecs| Box::pin(capacity::create_elasticity_assurance(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeCapacityReservationInstances",
        |ecs| Box::pin(capacity::describe_capacity_reservation_instances(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeCapacityReservations",
        |ecs| Box::pin(capacity::describe_capacity_reservations(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeElasticityAssuranceAutoRenewAttribute",
        |ecs| Box::pin(capacity::describe_elasticity_assurance_auto_renew_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeElasticityAssuranceInstances",
        |ecs| Box::pin(capacity::describe_elasticity_assurance_instances(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeElasticityAssurances",
        |ecs| Box::pin(capacity::describe_elasticity_assurances(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeInstanceAttachmentAttributes",
        |ecs| Box::pin(capacity::describe_instance_attachment_attributes(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyCapacityReservation",
        |ecs| Box::pin(capacity::modify_capacity_reservation(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyElasticityAssurance",
        |ecs| Box::pin(capacity::modify_elasticity_assurance(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyElasticityAssuranceAutoRenewAttribute",
        |ecs| Box::pin(capacity::modify_elasticity_assurance_auto_renew_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyInstanceAttachmentAttributes",
        |ecs| Box::pin(capacity::modify_instance_attachment_attributes(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "PurchaseElasticityAssurance",
        |ecs| Box::pin(capacity::purchase_elasticity_assurance(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ReleaseCapacityReservation",
        |ecs| Box::pin(capacity::release_capacity_reservation(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "RenewElasticityAssurances",
        |ecs| Box::pin(capacity::renew_elasticity_assurances(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateActivation",
        |ecs| Box::pin(cloud_assistant::create_activation(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateCommand",
        |ecs| Box::pin(cloud_assistant::create_command(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteActivation",
        |ecs| Box::pin(cloud_assistant::delete_activation(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteCommand",
        |ecs| Box::pin(cloud_assistant::delete_command(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeregisterManagedInstance",
        |ecs| Box::pin(cloud_assistant::deregister_managed_instance(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeActivations",
        |ecs| Box::pin(cloud_assistant::describe_activations(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeCloudAssistantSettings",
        |ecs| Box::pin(cloud_assistant::describe_cloud_assistant_settings(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeCloudAssistantStatus",
        |ecs| Box::pin(cloud_assistant::describe_cloud_assistant_status(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeCommands",
        |ecs| Box::pin(cloud_assistant::describe_commands(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeInvocationResults",
        |ecs| Box::pin(cloud_assistant::describe_invocation_results(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeInvocations",
        |ecs| Box::pin(cloud_assistant::describe_invocations(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeManagedInstances",
        |ecs| Box::pin(cloud_assistant::describe_managed_instances(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeSendFileResults",
        |ecs| Box::pin(cloud_assistant::describe_send_file_results(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeTerminalSessions",
        |ecs| Box::pin(cloud_assistant::describe_terminal_sessions(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DisableActivation",
        |ecs| Box::pin(cloud_assistant::disable_activation(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "EndTerminalSession",
        |ecs| Box::pin(cloud_assistant::end_terminal_session(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "InstallCloudAssistant",
        |ecs| Box::pin(cloud_assistant::install_cloud_assistant(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "InvokeCommand",
        |ecs| Box::pin(cloud_assistant::invoke_command(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ListPluginStatus",
        |ecs| Box::pin(cloud_assistant::list_plugin_status(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyCloudAssistantSettings",
        |ecs| Box::pin(cloud_assistant::modify_cloud_assistant_settings(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyCommand",
        |ecs| Box::pin(cloud_assistant::modify_command(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyInvocationAttribute",
        |ecs| Box::pin(cloud_assistant::modify_invocation_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyManagedInstance",
        |ecs| Box::pin(cloud_assistant::modify_managed_instance(ecs)),
    ),
    ("ecs/2014-05-26", "RunCommand", |ecs| Box::pin(cloud_assistant::run_command(ecs))),
    ("ecs/2014-05-26", "SendFile", |ecs| Box::pin(cloud_assistant::send_file(ecs))),
    (
        "ecs/2014-05-26",
        "StartTerminalSession",
        |ecs| Box::pin(cloud_assistant::start_terminal_session(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "StopInvocation",
        |ecs| Box::pin(cloud_assistant::stop_invocation(ecs)),
    ),
    (
        "cms/2019-01-01",
        "DescribeMetricLast",
        |ecs| Box::pin(cms::describe_metric_last(ecs)),
    ),
    (
        "cms/2019-01-01",
        "DescribeMetricList",
        |ecs| Box::pin(cms::describe_metric_list(ecs)),
    ),
    (
        "cms/2019-01-01",
        "DescribeSystemEventAttribute",
        |ecs| Box::pin(cms::describe_system_event_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "AllocateDedicatedHosts",
        |ecs| Box::pin(dedicated_host::allocate_dedicated_hosts(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateDedicatedHostCluster",
        |ecs| Box::pin(dedicated_host::create_dedicated_host_cluster(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteDedicatedHostCluster",
        |ecs| Box::pin(dedicated_host::delete_dedicated_host_cluster(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeDedicatedHostAutoRenew",
        |ecs| Box::pin(dedicated_host::describe_dedicated_host_auto_renew(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeDedicatedHostClusters",
        |ecs| Box::pin(dedicated_host::describe_dedicated_host_clusters(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeDedicatedHostTypes",
        |ecs| Box::pin(dedicated_host::describe_dedicated_host_types(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeDedicatedHosts",
        |ecs| Box::pin(dedicated_host::describe_dedicated_hosts(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyDedicatedHostAttribute",
        |ecs| Box::pin(dedicated_host::modify_dedicated_host_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyDedicatedHostAutoReleaseTime",
        |ecs| Box::pin(dedicated_host::modify_dedicated_host_auto_release_time(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyDedicatedHostAutoRenewAttribute",
        |ecs| Box::pin(dedicated_host::modify_dedicated_host_auto_renew_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyDedicatedHostClusterAttribute",
        |ecs| Box::pin(dedicated_host::modify_dedicated_host_cluster_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyDedicatedHostsChargeType",
        |ecs| Box::pin(dedicated_host::modify_dedicated_hosts_charge_type(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyInstanceDeployment",
        |ecs| Box::pin(dedicated_host::modify_instance_deployment(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "RedeployDedicatedHost",
        |ecs| Box::pin(dedicated_host::redeploy_dedicated_host(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ReleaseDedicatedHost",
        |ecs| Box::pin(dedicated_host::release_dedicated_host(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "RenewDedicatedHosts",
        |ecs| Box::pin(dedicated_host::renew_dedicated_hosts(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateDeploymentSet",
        |ecs| Box::pin(deployment_set::create_deployment_set(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteDeploymentSet",
        |ecs| Box::pin(deployment_set::delete_deployment_set(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeDeploymentSetSupportedInstanceTypeFamily",
        |ecs| Box::pin(
            deployment_set::describe_deployment_set_supported_instance_type_family(ecs),
        ),
    ),
    (
        "ecs/2014-05-26",
        "DescribeDeploymentSets",
        |ecs| Box::pin(deployment_set::describe_deployment_sets(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyDeploymentSetAttribute",
        |ecs| Box::pin(deployment_set::modify_deployment_set_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateDiagnosticMetricSet",
        |ecs| Box::pin(diagnostics::create_diagnostic_metric_set(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateDiagnosticReport",
        |ecs| Box::pin(diagnostics::create_diagnostic_report(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteDiagnosticMetricSets",
        |ecs| Box::pin(diagnostics::delete_diagnostic_metric_sets(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteDiagnosticReports",
        |ecs| Box::pin(diagnostics::delete_diagnostic_reports(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeDiagnosticMetricSets",
        |ecs| Box::pin(diagnostics::describe_diagnostic_metric_sets(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeDiagnosticMetrics",
        |ecs| Box::pin(diagnostics::describe_diagnostic_metrics(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeDiagnosticReportAttributes",
        |ecs| Box::pin(diagnostics::describe_diagnostic_report_attributes(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeDiagnosticReports",
        |ecs| Box::pin(diagnostics::describe_diagnostic_reports(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyDiagnosticMetricSet",
        |ecs| Box::pin(diagnostics::modify_diagnostic_metric_set(ecs)),
    ),
    ("ecs/2014-05-26", "AttachDisk", |ecs| Box::pin(disk::attach_disk(ecs))),
    ("ecs/2014-05-26", "CloneDisks", |ecs| Box::pin(disk::clone_disks(ecs))),
    ("ecs/2014-05-26", "CreateDisk", |ecs| Box::pin(disk::create_disk(ecs))),
    ("ecs/2014-05-26", "CreateVsc", |ecs| Box::pin(disk::create_vsc(ecs))),
    ("ecs/2014-05-26", "DeleteDisk", |ecs| Box::pin(disk::delete_disk(ecs))),
    ("ecs/2014-05-26", "DeleteVsc", |ecs| Box::pin(disk::delete_vsc(ecs))),
    (
        "ecs/2014-05-26",
        "DescribeDiskDefaultKMSKeyId",
        |ecs| Box::pin(disk::describe_disk_default_kms_key_id(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeDiskEncryptionByDefaultStatus",
        |ecs| Box::pin(disk::describe_disk_encryption_by_default_status(ecs)),
    ),
    ("ecs/2014-05-26", "DescribeDisks", |ecs| Box::pin(disk::describe_disks(ecs))),
    ("ecs/2014-05-26", "DescribeVscs", |ecs| Box::pin(disk::describe_vscs(ecs))),
    ("ecs/2014-05-26", "DetachDisk", |ecs| Box::pin(disk::detach_disk(ecs))),
    (
        "ecs/2014-05-26",
        "DisableDiskEncryptionByDefault",
        |ecs| Box::pin(disk::disable_disk_encryption_by_default(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "EnableDiskEncryptionByDefault",
        |ecs| Box::pin(disk::enable_disk_encryption_by_default(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyDiskAttribute",
        |ecs| Box::pin(disk::modify_disk_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyDiskChargeType",
        |ecs| Box::pin(disk::modify_disk_charge_type(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyDiskDefaultKMSKeyId",
        |ecs| Box::pin(disk::modify_disk_default_kms_key_id(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyDiskDeployment",
        |ecs| Box::pin(disk::modify_disk_deployment(ecs)),
    ),
    ("ecs/2014-05-26", "ModifyDiskSpec", |ecs| Box::pin(disk::modify_disk_spec(ecs))),
    ("ecs/2014-05-26", "ReInitDisk", |ecs| Box::pin(disk::re_init_disk(ecs))),
    (
        "ecs/2014-05-26",
        "ReplaceSystemDisk",
        |ecs| Box::pin(disk::replace_system_disk(ecs)),
    ),
    ("ecs/2014-05-26", "ResetDisk", |ecs| Box::pin(disk::reset_disk(ecs))),
    (
        "ecs/2014-05-26",
        "ResetDiskDefaultKMSKeyId",
        |ecs| Box::pin(disk::reset_disk_default_kms_key_id(ecs)),
    ),
    ("ecs/2014-05-26", "ResetDisks", |ecs| Box::pin(disk::reset_disks(ecs))),
    ("ecs/2014-05-26", "ResizeDisk", |ecs| Box::pin(disk::resize_disk(ecs))),
    (
        "ecs/2014-05-26",
        "CreateHpcCluster",
        |ecs| Box::pin(hpc_cluster::create_hpc_cluster(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteHpcCluster",
        |ecs| Box::pin(hpc_cluster::delete_hpc_cluster(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeHpcClusters",
        |ecs| Box::pin(hpc_cluster::describe_hpc_clusters(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyHpcClusterAttribute",
        |ecs| Box::pin(hpc_cluster::modify_hpc_cluster_attribute(ecs)),
    ),
    ("ecs/2014-05-26", "CancelCopyImage", |ecs| Box::pin(image::cancel_copy_image(ecs))),
    ("ecs/2014-05-26", "CopyImage", |ecs| Box::pin(image::copy_image(ecs))),
    ("ecs/2014-05-26", "CreateImage", |ecs| Box::pin(image::create_image(ecs))),
    ("ecs/2014-05-26", "DeleteImage", |ecs| Box::pin(image::delete_image(ecs))),
    (
        "ecs/2014-05-26",
        "DescribeImageFromFamily",
        |ecs| Box::pin(image::describe_image_from_family(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeImageSharePermission",
        |ecs| Box::pin(image::describe_image_share_permission(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeImageSupportInstanceTypes",
        |ecs| Box::pin(image::describe_image_support_instance_types(ecs)),
    ),
    ("ecs/2014-05-26", "DescribeImages", |ecs| Box::pin(image::describe_images(ecs))),
    ("ecs/2014-05-26", "ExportImage", |ecs| Box::pin(image::export_image(ecs))),
    ("ecs/2014-05-26", "ImportImage", |ecs| Box::pin(image::import_image(ecs))),
    (
        "ecs/2014-05-26",
        "ModifyImageAttribute",
        |ecs| Box::pin(image::modify_image_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyImageSharePermission",
        |ecs| Box::pin(image::modify_image_share_permission(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CancelImagePipelineExecution",
        |ecs| Box::pin(image_builder::cancel_image_pipeline_execution(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateImageComponent",
        |ecs| Box::pin(image_builder::create_image_component(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateImagePipeline",
        |ecs| Box::pin(image_builder::create_image_pipeline(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteImageComponent",
        |ecs| Box::pin(image_builder::delete_image_component(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteImagePipeline",
        |ecs| Box::pin(image_builder::delete_image_pipeline(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeImageComponents",
        |ecs| Box::pin(image_builder::describe_image_components(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeImagePipelineExecutions",
        |ecs| Box::pin(image_builder::describe_image_pipeline_executions(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeImagePipelines",
        |ecs| Box::pin(image_builder::describe_image_pipelines(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "StartImagePipelineExecution",
        |ecs| Box::pin(image_builder::start_image_pipeline_execution(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "AttachInstanceRamRole",
        |ecs| Box::pin(instance::attach_instance_ram_role(ecs)),
    ),
    ("ecs/2014-05-26", "CreateInstance", |ecs| Box::pin(instance::create_instance(ecs))),
    ("ecs/2014-05-26", "DeleteInstance", |ecs| Box::pin(instance::delete_instance(ecs))),
    (
        "ecs/2014-05-26",
        "DeleteInstances",
        |ecs| Box::pin(instance::delete_instances(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeInstanceAttribute",
        |ecs| Box::pin(instance::describe_instance_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeInstanceAutoRenewAttribute",
        |ecs| Box::pin(instance::describe_instance_auto_renew_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeInstanceRamRole",
        |ecs| Box::pin(instance::describe_instance_ram_role(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeInstanceStatus",
        |ecs| Box::pin(instance::describe_instance_status(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeInstanceTopology",
        |ecs| Box::pin(instance::describe_instance_topology(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeInstanceTypeFamilies",
        |ecs| Box::pin(instance::describe_instance_type_families(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeInstanceTypes",
        |ecs| Box::pin(instance::describe_instance_types(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeInstanceVncUrl",
        |ecs| Box::pin(instance::describe_instance_vnc_url(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeInstances",
        |ecs| Box::pin(instance::describe_instances(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeSpotAdvice",
        |ecs| Box::pin(instance::describe_spot_advice(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeSpotPriceHistory",
        |ecs| Box::pin(instance::describe_spot_price_history(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeUserData",
        |ecs| Box::pin(instance::describe_user_data(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DetachInstanceRamRole",
        |ecs| Box::pin(instance::detach_instance_ram_role(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyInstanceAttribute",
        |ecs| Box::pin(instance::modify_instance_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyInstanceAutoReleaseTime",
        |ecs| Box::pin(instance::modify_instance_auto_release_time(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyInstanceAutoRenewAttribute",
        |ecs| Box::pin(instance::modify_instance_auto_renew_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyInstanceChargeType",
        |ecs| Box::pin(instance::modify_instance_charge_type(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyInstanceClockOptions",
        |ecs| Box::pin(instance::modify_instance_clock_options(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyInstanceMetadataOptions",
        |ecs| Box::pin(instance::modify_instance_metadata_options(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyInstanceNetworkOptions",
        |ecs| Box::pin(instance::modify_instance_network_options(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyInstanceSecurityOptions",
        |ecs| Box::pin(instance::modify_instance_security_options(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyInstanceSpec",
        |ecs| Box::pin(instance::modify_instance_spec(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyInstanceVncPasswd",
        |ecs| Box::pin(instance::modify_instance_vnc_passwd(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyPrepayInstanceSpec",
        |ecs| Box::pin(instance::modify_prepay_instance_spec(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ReActivateInstances",
        |ecs| Box::pin(instance::re_activate_instances(ecs)),
    ),
    ("ecs/2014-05-26", "RebootInstance", |ecs| Box::pin(instance::reboot_instance(ecs))),
    (
        "ecs/2014-05-26",
        "RebootInstances",
        |ecs| Box::pin(instance::reboot_instances(ecs)),
    ),
    ("ecs/2014-05-26", "RenewInstance", |ecs| Box::pin(instance::renew_instance(ecs))),
    ("ecs/2014-05-26", "RunInstances", |ecs| Box::pin(instance::run_instances(ecs))),
    (
        "ecs/2014-05-26",
        "SendDiagnosticInterrupt",
        |ecs| Box::pin(instance::send_diagnostic_interrupt(ecs)),
    ),
    ("ecs/2014-05-26", "StartInstance", |ecs| Box::pin(instance::start_instance(ecs))),
    ("ecs/2014-05-26", "StartInstances", |ecs| Box::pin(instance::start_instances(ecs))),
    ("ecs/2014-05-26", "StopInstance", |ecs| Box::pin(instance::stop_instance(ecs))),
    ("ecs/2014-05-26", "StopInstances", |ecs| Box::pin(instance::stop_instances(ecs))),
    ("ecs/2014-05-26", "AttachKeyPair", |ecs| Box::pin(key_pair::attach_key_pair(ecs))),
    ("ecs/2014-05-26", "CreateKeyPair", |ecs| Box::pin(key_pair::create_key_pair(ecs))),
    (
        "ecs/2014-05-26",
        "DeleteKeyPairs",
        |ecs| Box::pin(key_pair::delete_key_pairs(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeKeyPairs",
        |ecs| Box::pin(key_pair::describe_key_pairs(ecs)),
    ),
    ("ecs/2014-05-26", "DetachKeyPair", |ecs| Box::pin(key_pair::detach_key_pair(ecs))),
    ("ecs/2014-05-26", "ImportKeyPair", |ecs| Box::pin(key_pair::import_key_pair(ecs))),
    (
        "ecs/2014-05-26",
        "CreateLaunchTemplate",
        |ecs| Box::pin(launch_template::create_launch_template(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateLaunchTemplateVersion",
        |ecs| Box::pin(launch_template::create_launch_template_version(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteLaunchTemplate",
        |ecs| Box::pin(launch_template::delete_launch_template(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteLaunchTemplateVersion",
        |ecs| Box::pin(launch_template::delete_launch_template_version(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeLaunchTemplateVersions",
        |ecs| Box::pin(launch_template::describe_launch_template_versions(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeLaunchTemplates",
        |ecs| Box::pin(launch_template::describe_launch_templates(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyLaunchTemplateDefaultVersion",
        |ecs| Box::pin(launch_template::modify_launch_template_default_version(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ActivateRouterInterface",
        |ecs| Box::pin(legacy::activate_router_interface(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "AddBandwidthPackageIps",
        |ecs| Box::pin(legacy::add_bandwidth_package_ips(ecs)),
    ),
    ("ecs/2014-05-26", "AddTags", |ecs| Box::pin(legacy::add_tags(ecs))),
    (
        "ecs/2014-05-26",
        "AllocateEipAddress",
        |ecs| Box::pin(legacy::allocate_eip_address(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "AssociateEipAddress",
        |ecs| Box::pin(legacy::associate_eip_address(ecs)),
    ),
    ("ecs/2014-05-26", "AssociateHaVip", |ecs| Box::pin(legacy::associate_ha_vip(ecs))),
    (
        "ecs/2014-05-26",
        "CancelPhysicalConnection",
        |ecs| Box::pin(legacy::cancel_physical_connection(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ConnectRouterInterface",
        |ecs| Box::pin(legacy::connect_router_interface(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateForwardEntry",
        |ecs| Box::pin(legacy::create_forward_entry(ecs)),
    ),
    ("ecs/2014-05-26", "CreateHaVip", |ecs| Box::pin(legacy::create_ha_vip(ecs))),
    (
        "ecs/2014-05-26",
        "CreateNatGateway",
        |ecs| Box::pin(legacy::create_nat_gateway(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreatePhysicalConnection",
        |ecs| Box::pin(legacy::create_physical_connection(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateRouteEntry",
        |ecs| Box::pin(legacy::create_route_entry(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateRouterInterface",
        |ecs| Box::pin(legacy::create_router_interface(ecs)),
    ),
    ("ecs/2014-05-26", "CreateVSwitch", |ecs| Box::pin(legacy::create_v_switch(ecs))),
    (
        "ecs/2014-05-26",
        "CreateVirtualBorderRouter",
        |ecs| Box::pin(legacy::create_virtual_border_router(ecs)),
    ),
    ("ecs/2014-05-26", "CreateVpc", |ecs| Box::pin(legacy::create_vpc(ecs))),
    (
        "ecs/2014-05-26",
        "DeactivateRouterInterface",
        |ecs| Box::pin(legacy::deactivate_router_interface(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteBandwidthPackage",
        |ecs| Box::pin(legacy::delete_bandwidth_package(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteForwardEntry",
        |ecs| Box::pin(legacy::delete_forward_entry(ecs)),
    ),
    ("ecs/2014-05-26", "DeleteHaVip", |ecs| Box::pin(legacy::delete_ha_vip(ecs))),
    (
        "ecs/2014-05-26",
        "DeleteNatGateway",
        |ecs| Box::pin(legacy::delete_nat_gateway(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteNetworkInterfacePermission",
        |ecs| Box::pin(legacy::delete_network_interface_permission(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeletePhysicalConnection",
        |ecs| Box::pin(legacy::delete_physical_connection(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteRouteEntry",
        |ecs| Box::pin(legacy::delete_route_entry(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteRouterInterface",
        |ecs| Box::pin(legacy::delete_router_interface(ecs)),
    ),
    ("ecs/2014-05-26", "DeleteVSwitch", |ecs| Box::pin(legacy::delete_v_switch(ecs))),
    (
        "ecs/2014-05-26",
        "DeleteVirtualBorderRouter",
        |ecs| Box::pin(legacy::delete_virtual_border_router(ecs)),
    ),
    ("ecs/2014-05-26", "DeleteVpc", |ecs| Box::pin(legacy::delete_vpc(ecs))),
    (
        "ecs/2014-05-26",
        "DescribeAccessPoints",
        |ecs| Box::pin(legacy::describe_access_points(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeBandwidthPackages",
        |ecs| Box::pin(legacy::describe_bandwidth_packages(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeClusters",
        |ecs| Box::pin(legacy::describe_clusters(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeEipAddresses",
        |ecs| Box::pin(legacy::describe_eip_addresses(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeEipMonitorData",
        |ecs| Box::pin(legacy::describe_eip_monitor_data(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeForwardTableEntries",
        |ecs| Box::pin(legacy::describe_forward_table_entries(ecs)),
    ),
    ("ecs/2014-05-26", "DescribeHaVips", |ecs| Box::pin(legacy::describe_ha_vips(ecs))),
    (
        "ecs/2014-05-26",
        "DescribeLimitation",
        |ecs| Box::pin(legacy::describe_limitation(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeNatGateways",
        |ecs| Box::pin(legacy::describe_nat_gateways(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeNewProjectEipMonitorData",
        |ecs| Box::pin(legacy::describe_new_project_eip_monitor_data(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribePhysicalConnections",
        |ecs| Box::pin(legacy::describe_physical_connections(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeResourceByTags",
        |ecs| Box::pin(legacy::describe_resource_by_tags(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeRouteTables",
        |ecs| Box::pin(legacy::describe_route_tables(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeRouterInterfaces",
        |ecs| Box::pin(legacy::describe_router_interfaces(ecs)),
    ),
    ("ecs/2014-05-26", "DescribeTags", |ecs| Box::pin(legacy::describe_tags(ecs))),
    (
        "ecs/2014-05-26",
        "DescribeUserBusinessBehavior",
        |ecs| Box::pin(legacy::describe_user_business_behavior(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeVRouters",
        |ecs| Box::pin(legacy::describe_v_routers(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeVSwitches",
        |ecs| Box::pin(legacy::describe_v_switches(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeVirtualBorderRouters",
        |ecs| Box::pin(legacy::describe_virtual_border_routers(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeVirtualBorderRoutersForPhysicalConnection",
        |ecs| Box::pin(
            legacy::describe_virtual_border_routers_for_physical_connection(ecs),
        ),
    ),
    ("ecs/2014-05-26", "DescribeVpcs", |ecs| Box::pin(legacy::describe_vpcs(ecs))),
    (
        "ecs/2014-05-26",
        "EnablePhysicalConnection",
        |ecs| Box::pin(legacy::enable_physical_connection(ecs)),
    ),
    ("ecs/2014-05-26", "ExportSnapshot", |ecs| Box::pin(legacy::export_snapshot(ecs))),
    (
        "ecs/2014-05-26",
        "ModifyBandwidthPackageSpec",
        |ecs| Box::pin(legacy::modify_bandwidth_package_spec(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyEipAddressAttribute",
        |ecs| Box::pin(legacy::modify_eip_address_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyForwardEntry",
        |ecs| Box::pin(legacy::modify_forward_entry(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyHaVipAttribute",
        |ecs| Box::pin(legacy::modify_ha_vip_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyImageShareGroupPermission",
        |ecs| Box::pin(legacy::modify_image_share_group_permission(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyPhysicalConnectionAttribute",
        |ecs| Box::pin(legacy::modify_physical_connection_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyRouterInterfaceAttribute",
        |ecs| Box::pin(legacy::modify_router_interface_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyRouterInterfaceSpec",
        |ecs| Box::pin(legacy::modify_router_interface_spec(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyUserBusinessBehavior",
        |ecs| Box::pin(legacy::modify_user_business_behavior(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyVRouterAttribute",
        |ecs| Box::pin(legacy::modify_v_router_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyVSwitchAttribute",
        |ecs| Box::pin(legacy::modify_v_switch_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyVirtualBorderRouterAttribute",
        |ecs| Box::pin(legacy::modify_virtual_border_router_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyVpcAttribute",
        |ecs| Box::pin(legacy::modify_vpc_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "RecoverVirtualBorderRouter",
        |ecs| Box::pin(legacy::recover_virtual_border_router(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ReleaseEipAddress",
        |ecs| Box::pin(legacy::release_eip_address(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ReleasePublicIpAddress",
        |ecs| Box::pin(legacy::release_public_ip_address(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "RemoveBandwidthPackageIps",
        |ecs| Box::pin(legacy::remove_bandwidth_package_ips(ecs)),
    ),
    ("ecs/2014-05-26", "RemoveTags", |ecs| Box::pin(legacy::remove_tags(ecs))),
    (
        "ecs/2014-05-26",
        "TerminatePhysicalConnection",
        |ecs| Box::pin(legacy::terminate_physical_connection(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "TerminateVirtualBorderRouter",
        |ecs| Box::pin(legacy::terminate_virtual_border_router(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "UnassociateEipAddress",
        |ecs| Box::pin(legacy::unassociate_eip_address(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "UnassociateHaVip",
        |ecs| Box::pin(legacy::unassociate_ha_vip(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreatePlanMaintenanceWindow",
        |ecs| Box::pin(monitoring::create_plan_maintenance_window(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeletePlanMaintenanceWindow",
        |ecs| Box::pin(monitoring::delete_plan_maintenance_window(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeDiskMonitorData",
        |ecs| Box::pin(monitoring::describe_disk_monitor_data(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeEniMonitorData",
        |ecs| Box::pin(monitoring::describe_eni_monitor_data(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeInstanceMaintenanceAttributes",
        |ecs| Box::pin(monitoring::describe_instance_maintenance_attributes(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeInstanceMonitorData",
        |ecs| Box::pin(monitoring::describe_instance_monitor_data(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribePlanMaintenanceWindows",
        |ecs| Box::pin(monitoring::describe_plan_maintenance_windows(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeSnapshotMonitorData",
        |ecs| Box::pin(monitoring::describe_snapshot_monitor_data(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "GetInstanceConsoleOutput",
        |ecs| Box::pin(monitoring::get_instance_console_output(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "GetInstanceScreenshot",
        |ecs| Box::pin(monitoring::get_instance_screenshot(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyInstanceMaintenanceAttributes",
        |ecs| Box::pin(monitoring::modify_instance_maintenance_attributes(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyPlanMaintenanceWindow",
        |ecs| Box::pin(monitoring::modify_plan_maintenance_window(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "RedeployInstance",
        |ecs| Box::pin(monitoring::redeploy_instance(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ReportInstancesStatus",
        |ecs| Box::pin(monitoring::report_instances_status(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "AllocatePublicIpAddress",
        |ecs| Box::pin(network::allocate_public_ip_address(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "AttachClassicLinkVpc",
        |ecs| Box::pin(network::attach_classic_link_vpc(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ConvertNatPublicIpToEip",
        |ecs| Box::pin(network::convert_nat_public_ip_to_eip(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeBandwidthLimitation",
        |ecs| Box::pin(network::describe_bandwidth_limitation(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeClassicLinkInstances",
        |ecs| Box::pin(network::describe_classic_link_instances(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DetachClassicLinkVpc",
        |ecs| Box::pin(network::detach_classic_link_vpc(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyInstanceNetworkSpec",
        |ecs| Box::pin(network::modify_instance_network_spec(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyInstanceVpcAttribute",
        |ecs| Box::pin(network::modify_instance_vpc_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "AssignIpv6Addresses",
        |ecs| Box::pin(network_interface::assign_ipv6_addresses(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "AssignPrivateIpAddresses",
        |ecs| Box::pin(network_interface::assign_private_ip_addresses(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "AttachNetworkInterface",
        |ecs| Box::pin(network_interface::attach_network_interface(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateNetworkInterface",
        |ecs| Box::pin(network_interface::create_network_interface(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateNetworkInterfacePermission",
        |ecs| Box::pin(network_interface::create_network_interface_permission(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteNetworkInterface",
        |ecs| Box::pin(network_interface::delete_network_interface(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeNetworkInterfaceAttribute",
        |ecs| Box::pin(network_interface::describe_network_interface_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeNetworkInterfacePermissions",
        |ecs| Box::pin(network_interface::describe_network_interface_permissions(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeNetworkInterfaces",
        |ecs| Box::pin(network_interface::describe_network_interfaces(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DetachNetworkInterface",
        |ecs| Box::pin(network_interface::detach_network_interface(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DisableNetworkInterfaceQoS",
        |ecs| Box::pin(network_interface::disable_network_interface_qo_s(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "EnableNetworkInterfaceQoS",
        |ecs| Box::pin(network_interface::enable_network_interface_qo_s(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyNetworkInterfaceAttribute",
        |ecs| Box::pin(network_interface::modify_network_interface_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "UnassignIpv6Addresses",
        |ecs| Box::pin(network_interface::unassign_ipv6_addresses(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "UnassignPrivateIpAddresses",
        |ecs| Box::pin(network_interface::unassign_private_ip_addresses(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreatePortRangeList",
        |ecs| Box::pin(port_range_list::create_port_range_list(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeletePortRangeList",
        |ecs| Box::pin(port_range_list::delete_port_range_list(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribePortRangeListAssociations",
        |ecs| Box::pin(port_range_list::describe_port_range_list_associations(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribePortRangeListEntries",
        |ecs| Box::pin(port_range_list::describe_port_range_list_entries(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribePortRangeLists",
        |ecs| Box::pin(port_range_list::describe_port_range_lists(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyPortRangeList",
        |ecs| Box::pin(port_range_list::modify_port_range_list(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreatePrefixList",
        |ecs| Box::pin(prefix_list::create_prefix_list(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeletePrefixList",
        |ecs| Box::pin(prefix_list::delete_prefix_list(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribePrefixListAssociations",
        |ecs| Box::pin(prefix_list::describe_prefix_list_associations(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribePrefixListAttributes",
        |ecs| Box::pin(prefix_list::describe_prefix_list_attributes(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribePrefixLists",
        |ecs| Box::pin(prefix_list::describe_prefix_lists(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyPrefixList",
        |ecs| Box::pin(prefix_list::modify_prefix_list(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeInstanceModificationPrice",
        |ecs| Box::pin(pricing::describe_instance_modification_price(ecs)),
    ),
    ("ecs/2014-05-26", "DescribePrice", |ecs| Box::pin(pricing::describe_price(ecs))),
    (
        "ecs/2014-05-26",
        "DescribeRenewalPrice",
        |ecs| Box::pin(pricing::describe_renewal_price(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeAccountAttributes",
        |ecs| Box::pin(region::describe_account_attributes(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeAvailableResource",
        |ecs| Box::pin(region::describe_available_resource(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeRecommendInstanceType",
        |ecs| Box::pin(region::describe_recommend_instance_type(ecs)),
    ),
    ("ecs/2014-05-26", "DescribeRegions", |ecs| Box::pin(region::describe_regions(ecs))),
    (
        "ecs/2014-05-26",
        "DescribeResourcesModification",
        |ecs| Box::pin(region::describe_resources_modification(ecs)),
    ),
    ("ecs/2014-05-26", "DescribeZones", |ecs| Box::pin(region::describe_zones(ecs))),
    (
        "ecs/2014-05-26",
        "DescribeReservedInstanceAutoRenewAttribute",
        |ecs| Box::pin(
            reserved_instance::describe_reserved_instance_auto_renew_attribute(ecs),
        ),
    ),
    (
        "ecs/2014-05-26",
        "DescribeReservedInstances",
        |ecs| Box::pin(reserved_instance::describe_reserved_instances(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyReservedInstanceAttribute",
        |ecs| Box::pin(reserved_instance::modify_reserved_instance_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyReservedInstanceAutoRenewAttribute",
        |ecs| Box::pin(
            reserved_instance::modify_reserved_instance_auto_renew_attribute(ecs),
        ),
    ),
    (
        "ecs/2014-05-26",
        "ModifyReservedInstances",
        |ecs| Box::pin(reserved_instance::modify_reserved_instances(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "PurchaseReservedInstancesOffering",
        |ecs| Box::pin(reserved_instance::purchase_reserved_instances_offering(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "RenewReservedInstances",
        |ecs| Box::pin(reserved_instance::renew_reserved_instances(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateSavingsPlan",
        |ecs| Box::pin(savings_plan::create_savings_plan(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeSavingsPlanEstimation",
        |ecs| Box::pin(savings_plan::describe_savings_plan_estimation(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeSavingsPlanPrice",
        |ecs| Box::pin(savings_plan::describe_savings_plan_price(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "AuthorizeSecurityGroup",
        |ecs| Box::pin(security_group::authorize_security_group(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "AuthorizeSecurityGroupEgress",
        |ecs| Box::pin(security_group::authorize_security_group_egress(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateSecurityGroup",
        |ecs| Box::pin(security_group::create_security_group(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteSecurityGroup",
        |ecs| Box::pin(security_group::delete_security_group(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeSecurityGroupAttribute",
        |ecs| Box::pin(security_group::describe_security_group_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeSecurityGroupReferences",
        |ecs| Box::pin(security_group::describe_security_group_references(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeSecurityGroups",
        |ecs| Box::pin(security_group::describe_security_groups(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "JoinSecurityGroup",
        |ecs| Box::pin(security_group::join_security_group(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "LeaveSecurityGroup",
        |ecs| Box::pin(security_group::leave_security_group(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifySecurityGroupAttribute",
        |ecs| Box::pin(security_group::modify_security_group_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifySecurityGroupEgressRule",
        |ecs| Box::pin(security_group::modify_security_group_egress_rule(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifySecurityGroupPolicy",
        |ecs| Box::pin(security_group::modify_security_group_policy(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifySecurityGroupRule",
        |ecs| Box::pin(security_group::modify_security_group_rule(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "RevokeSecurityGroup",
        |ecs| Box::pin(security_group::revoke_security_group(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "RevokeSecurityGroupEgress",
        |ecs| Box::pin(security_group::revoke_security_group_egress(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ApplyAutoSnapshotPolicy",
        |ecs| Box::pin(snapshot::apply_auto_snapshot_policy(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CancelAutoSnapshotPolicy",
        |ecs| Box::pin(snapshot::cancel_auto_snapshot_policy(ecs)),
    ),
    ("ecs/2014-05-26", "CopySnapshot", |ecs| Box::pin(snapshot::copy_snapshot(ecs))),
    (
        "ecs/2014-05-26",
        "CreateAutoSnapshotPolicy",
        |ecs| Box::pin(snapshot::create_auto_snapshot_policy(ecs)),
    ),
    ("ecs/2014-05-26", "CreateSnapshot", |ecs| Box::pin(snapshot::create_snapshot(ecs))),
    (
        "ecs/2014-05-26",
        "CreateSnapshotGroup",
        |ecs| Box::pin(snapshot::create_snapshot_group(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteAutoSnapshotPolicy",
        |ecs| Box::pin(snapshot::delete_auto_snapshot_policy(ecs)),
    ),
    ("ecs/2014-05-26", "DeleteSnapshot", |ecs| Box::pin(snapshot::delete_snapshot(ecs))),
    (
        "ecs/2014-05-26",
        "DeleteSnapshotGroup",
        |ecs| Box::pin(snapshot::delete_snapshot_group(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeAutoSnapshotPolicyAssociations",
        |ecs| Box::pin(snapshot::describe_auto_snapshot_policy_associations(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeAutoSnapshotPolicyEx",
        |ecs| Box::pin(snapshot::describe_auto_snapshot_policy_ex(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeLockedSnapshots",
        |ecs| Box::pin(snapshot::describe_locked_snapshots(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeSnapshotGroups",
        |ecs| Box::pin(snapshot::describe_snapshot_groups(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeSnapshotLinks",
        |ecs| Box::pin(snapshot::describe_snapshot_links(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeSnapshotPackage",
        |ecs| Box::pin(snapshot::describe_snapshot_package(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeSnapshots",
        |ecs| Box::pin(snapshot::describe_snapshots(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeSnapshotsUsage",
        |ecs| Box::pin(snapshot::describe_snapshots_usage(ecs)),
    ),
    ("ecs/2014-05-26", "LockSnapshot", |ecs| Box::pin(snapshot::lock_snapshot(ecs))),
    (
        "ecs/2014-05-26",
        "ModifyAutoSnapshotPolicyEx",
        |ecs| Box::pin(snapshot::modify_auto_snapshot_policy_ex(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifySnapshotAttribute",
        |ecs| Box::pin(snapshot::modify_snapshot_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifySnapshotCategory",
        |ecs| Box::pin(snapshot::modify_snapshot_category(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifySnapshotGroup",
        |ecs| Box::pin(snapshot::modify_snapshot_group(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "OpenSnapshotService",
        |ecs| Box::pin(snapshot::open_snapshot_service(ecs)),
    ),
    ("ecs/2014-05-26", "UnlockSnapshot", |ecs| Box::pin(snapshot::unlock_snapshot(ecs))),
    (
        "ecs/2014-05-26",
        "DescribeStorageCapacityUnits",
        |ecs| Box::pin(storage_capacity_unit::describe_storage_capacity_units(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyStorageCapacityUnitAttribute",
        |ecs| Box::pin(
            storage_capacity_unit::modify_storage_capacity_unit_attribute(ecs),
        ),
    ),
    (
        "ecs/2014-05-26",
        "PurchaseStorageCapacityUnit",
        |ecs| Box::pin(storage_capacity_unit::purchase_storage_capacity_unit(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateStorageSet",
        |ecs| Box::pin(storage_set::create_storage_set(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DeleteStorageSet",
        |ecs| Box::pin(storage_set::delete_storage_set(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeStorageSetDetails",
        |ecs| Box::pin(storage_set::describe_storage_set_details(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeStorageSets",
        |ecs| Box::pin(storage_set::describe_storage_sets(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifyStorageSetAttribute",
        |ecs| Box::pin(storage_set::modify_storage_set_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "AcceptInquiredSystemEvent",
        |ecs| Box::pin(system_event::accept_inquired_system_event(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CancelSimulatedSystemEvents",
        |ecs| Box::pin(system_event::cancel_simulated_system_events(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "CreateSimulatedSystemEvents",
        |ecs| Box::pin(system_event::create_simulated_system_events(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeDisksFullStatus",
        |ecs| Box::pin(system_event::describe_disks_full_status(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeInstanceHistoryEvents",
        |ecs| Box::pin(system_event::describe_instance_history_events(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "DescribeInstancesFullStatus",
        |ecs| Box::pin(system_event::describe_instances_full_status(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "ModifySystemEventAttribute",
        |ecs| Box::pin(system_event::modify_system_event_attribute(ecs)),
    ),
    (
        "ecs/2014-05-26",
        "JoinResourceGroup",
        |ecs| Box::pin(tag::join_resource_group(ecs)),
    ),
    ("ecs/2014-05-26", "ListTagResources", |ecs| Box::pin(tag::list_tag_resources(ecs))),
    ("ecs/2014-05-26", "TagResources", |ecs| Box::pin(tag::tag_resources(ecs))),
    ("ecs/2014-05-26", "UntagResources", |ecs| Box::pin(tag::untag_resources(ecs))),
    ("ecs/2014-05-26", "CancelTask", |ecs| Box::pin(task::cancel_task(ecs))),
    (
        "ecs/2014-05-26",
        "DescribeTaskAttribute",
        |ecs| Box::pin(task::describe_task_attribute(ecs)),
    ),
    ("ecs/2014-05-26", "DescribeTasks", |ecs| Box::pin(task::describe_tasks(ecs))),
    (
        "vpc/2016-04-28",
        "AllocateEipAddress",
        |ecs| Box::pin(vpc::allocate_eip_address(ecs)),
    ),
    (
        "vpc/2016-04-28",
        "AssociateEipAddress",
        |ecs| Box::pin(vpc::associate_eip_address(ecs)),
    ),
    ("vpc/2016-04-28", "CreateVSwitch", |ecs| Box::pin(vpc::create_v_switch(ecs))),
    ("vpc/2016-04-28", "CreateVpc", |ecs| Box::pin(vpc::create_vpc(ecs))),
    ("vpc/2016-04-28", "DeleteVSwitch", |ecs| Box::pin(vpc::delete_v_switch(ecs))),
    ("vpc/2016-04-28", "DeleteVpc", |ecs| Box::pin(vpc::delete_vpc(ecs))),
    (
        "vpc/2016-04-28",
        "DescribeEipAddresses",
        |ecs| Box::pin(vpc::describe_eip_addresses(ecs)),
    ),
    (
        "vpc/2016-04-28",
        "DescribeVSwitches",
        |ecs| Box::pin(vpc::describe_v_switches(ecs)),
    ),
    ("vpc/2016-04-28", "DescribeVpcs", |ecs| Box::pin(vpc::describe_vpcs(ecs))),
    (
        "vpc/2016-04-28",
        "ReleaseEipAddress",
        |ecs| Box::pin(vpc::release_eip_address(ecs)),
    ),
    (
        "vpc/2016-04-28",
        "UnassociateEipAddress",
        |ecs| Box::pin(vpc::unassociate_eip_address(ecs)),
    ),
];
