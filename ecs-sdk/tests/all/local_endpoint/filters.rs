//! Filters of every kind of list, tags included.

use std::fmt::Debug;

use ecs_sdk::Request;
use ecs_sdk::cloud_assistant::{CreateCommandRequest, DescribeCommandsRequest};
use ecs_sdk::disk::{CreateDiskRequest, DescribeDisksRequest};
use ecs_sdk::image::{CreateImageRequest, DescribeImagesRequest};
use ecs_sdk::instance::{DescribeInstancesRequest, StopInstanceRequest};
use ecs_sdk::key_pair::{CreateKeyPairRequest, DescribeKeyPairsRequest};
use ecs_sdk::launch_template::{CreateLaunchTemplateRequest, DescribeLaunchTemplatesRequest};
use ecs_sdk::network_interface::{CreateNetworkInterfaceRequest, DescribeNetworkInterfacesRequest};
use ecs_sdk::security_group::{CreateSecurityGroupRequest, DescribeSecurityGroupsRequest};
use ecs_sdk::snapshot::{CreateSnapshotRequest, DescribeSnapshotsRequest};
use ecs_sdk::types::{
    CommandType, DiskCategory, DiskStatus, DiskType, Filter, ImageOwnerAlias, InstanceStatus,
    NetworkInterfaceStatus, OsType, SnapshotStatus, SnapshotUsage, Tag,
};

use super::support::{TYPE, Test, ZONE, rejected, run, test};

const WEB: [(&str, &str); 2] = [("env", "test"), ("owner", "me")];
const WORKER: [(&str, &str); 1] = [("env", "prod")];

/// Checks the number of results of each request.
async fn count<R>(
    test: &Test,
    total: fn(R::Response) -> Option<i64>,
    cases: impl IntoIterator<Item = (R, i64)>,
) where
    R: Request<Response: Send> + Debug + Send + Sync,
{
    for (request, expected) in cases {
        let shown = format!("{request:?}");
        let response = test.ecs.call(request).await.unwrap();
        assert_eq!(total(response), Some(expected), "{shown}");
    }
}

#[tokio::test]
async fn instances() {
    let test = test().await;
    let web = test.ids(run(2).instance_name("web-1").tag(WEB)).await;
    let other = run(1).instance_name("worker").instance_type("ecs.c7.large").tag(WORKER);
    let worker = test.running(other.zone_id("cn-hangzhou-b")).await;
    test.ecs.stop_instance(StopInstanceRequest::new().instance_id(&worker)).await.unwrap();
    test.pass();
    let found = test.instance(&worker).await.unwrap();
    let attributes = found.vpc_attributes.unwrap();
    let created = |key: &str, value: &str| Filter::new().key(key).value(value);
    let all = DescribeInstancesRequest::new;
    let cases = [
        (all(), 3),
        (all().instance_name("web-1"), 2),
        (all().instance_name("web"), 0),
        (all().instance_name("web*"), 2),
        (all().tag([("env", "test")]), 2),
        (all().tag(WEB), 2),
        (all().tag([("env", "test"), ("owner", "you")]), 0),
        (all().tag([Tag::new().key("env")]), 3),
        (all().status(InstanceStatus::Stopped), 1),
        (all().status(InstanceStatus::Stopped).instance_name("web-1"), 0),
        (all().instance_ids([web[0].as_str(), "i-absent"]), 1),
        (all().instance_type(TYPE), 2),
        (all().instance_type_family("ecs.c7"), 1),
        (all().zone_id("cn-hangzhou-b"), 1),
        (all().zone_id("cn-hangzhou-nowhere"), 0),
        (all().vpc_id(&attributes.vpc_id), 3),
        (all().v_switch_id(&attributes.v_switch_id), 1),
        (all().private_ip_addresses([&attributes.private_ip_address[0]]), 1),
        (all().filter([created("CreationStartTime", "2020-01-01T00:00Z")]), 3),
        (all().filter([created("CreationEndTime", "2020-01-01T00:00Z")]), 0),
    ];
    count(&test, |response| response.total_count, cases).await;
    let odd = test.ecs.describe_instances(all().status("Asleep")).await;
    rejected(odd, "InvalidStatus.NotFound", 404);
}

#[tokio::test]
async fn disks_and_snapshots() {
    let test = test().await;
    let instance = test.running(run(1)).await;
    let system = test.system_disk(&instance).await;
    for (name, tags) in [("web", &WEB[..]), ("worker", &WORKER[..])] {
        let disk = CreateDiskRequest::new().zone_id(ZONE).size(40).disk_name(name);
        let disk = disk.disk_category(DiskCategory::CloudEssd).tag(tags.iter().copied());
        test.ecs.create_disk(disk).await.unwrap();
    }
    test.pass();
    let all = DescribeDisksRequest::new;
    let cases = [
        (all(), 3),
        (all().disk_name("web"), 1),
        (all().tag([("env", "test")]), 1),
        (all().tag([("env", "none")]), 0),
        (all().status(DiskStatus::Available), 2),
        (all().status(DiskStatus::InUse), 1),
        (all().status(DiskStatus::All), 3),
        (all().disk_type(DiskType::System), 1),
        (all().disk_type(DiskType::Data).disk_name("worker"), 1),
        (all().instance_id(&instance), 1),
        (all().disk_ids([system.as_str(), "d-none"]), 1),
        (all().zone_id("cn-hangzhou-b"), 0),
        (all().encrypted(true), 0),
    ];
    count(&test, |response| response.total_count, cases).await;
    let odd = test.ecs.describe_disks(all().status("Lost")).await.unwrap_err();
    assert_eq!(odd.code(), Some("InvalidStatus.ValueNotSupported"));

    let create = CreateSnapshotRequest::new().disk_id(&system);
    for (name, tags) in [("first", &WEB[..]), ("second", &WORKER[..])] {
        let create = create.clone().snapshot_name(name).tag(tags.iter().copied());
        test.ecs.create_snapshot(create).await.unwrap();
        test.pass();
    }
    let last = test.ecs.create_snapshot(create).await.unwrap().snapshot_id;
    let all = DescribeSnapshotsRequest::new;
    let cases = [
        (all(), 3),
        (all().snapshot_name("first"), 1),
        (all().tag([("env", "prod")]), 1),
        (all().tag([("owner", "you")]), 0),
        (all().status(SnapshotStatus::Progressing), 1),
        (all().status(SnapshotStatus::Accomplished), 2),
        (all().disk_id(&system), 3),
        (all().disk_id("d-none"), 0),
        (all().instance_id(&instance), 3),
        (all().snapshot_ids([&last]), 1),
        (all().usage(SnapshotUsage::None), 3),
        (all().usage(SnapshotUsage::Disk), 0),
        (all().source_disk_type(DiskType::Data), 0),
    ];
    count(&test, |response| response.total_count, cases).await;
}

#[tokio::test]
async fn images() {
    let test = test().await;
    let instance = test.running(run(1)).await;
    let create = CreateImageRequest::new().instance_id(&instance).image_name("golden-1");
    let create = create.image_family("golden").tag([("env", "test")]);
    let id = test.ecs.create_image(create).await.unwrap().image_id;
    test.pass();
    let own = || DescribeImagesRequest::new().image_owner_alias(ImageOwnerAlias::SelfOwned);
    let cases = [
        (own(), 1),
        (own().image_id(&id), 1),
        (own().image_id("m-none"), 0),
        (own().image_name("golden-1"), 1),
        (own().image_name("golden*"), 1),
        (own().image_name("golden"), 0),
        (own().image_family("golden"), 1),
        (own().os_type(OsType::Windows), 0),
        (own().tag([("env", "test")]), 1),
        (own().tag([("env", "prod")]), 0),
        (own().status(["Creating"]), 0),
    ];
    count(&test, |response| response.total_count, cases).await;
    let system = DescribeImagesRequest::new().image_owner_alias(ImageOwnerAlias::System);
    let system = system.page_size(100);
    let found = test.ecs.describe_images(system.clone()).await.unwrap().images;
    let windows = found.iter().filter(|image| image.os_type == OsType::Windows).count();
    assert!(windows > 0 && windows < found.len());
    let response = test.ecs.describe_images(system.os_type(OsType::Windows)).await.unwrap();
    assert_eq!(response.total_count, i64::try_from(windows).ok());
}

#[tokio::test]
async fn groups_and_interfaces() {
    let test = test().await;
    let web = CreateSecurityGroupRequest::new().security_group_name("web-1").tag(WEB);
    let web = test.ecs.create_security_group(web).await.unwrap().security_group_id;
    let worker = CreateSecurityGroupRequest::new().security_group_name("worker").tag(WORKER);
    let worker = test.ecs.create_security_group(worker).await.unwrap().security_group_id;
    let instance = test.running(run(1).security_group_id(&web)).await;
    let attributes = test.instance(&instance).await.unwrap().vpc_attributes.unwrap();
    let all = DescribeSecurityGroupsRequest::new;
    let cases = [
        (all().security_group_name("web-1"), 1),
        (all().security_group_name("web"), 0),
        (all().tag([("env", "test")]), 1),
        (all().tag([Tag::new().key("env")]), 2),
        (all().security_group_ids([web.as_str(), "sg-none"]), 1),
        (all().vpc_id("vpc-none"), 0),
        (all().vpc_id(&attributes.vpc_id).security_group_name("worker"), 1),
    ];
    count(&test, |response| response.total_count, cases).await;

    let create = CreateNetworkInterfaceRequest::new().v_switch_id(&attributes.v_switch_id);
    let create = create.security_group_id(worker).network_interface_name("second").tag(WEB);
    let id = test.ecs.create_network_interface(create).await.unwrap().network_interface_id;
    test.pass();
    let all = DescribeNetworkInterfacesRequest::new;
    let cases = [
        (all(), 2),
        (all().network_interface_id([&id]), 1),
        (all().network_interface_name("second"), 1),
        (all().network_interface_name("third"), 0),
        (all().instance_id(&instance), 1),
        (all().security_group_id(&web), 1),
        (all().v_switch_id(&attributes.v_switch_id), 2),
        (all().primary_ip_address(&attributes.private_ip_address[0]), 1),
        (all().status(NetworkInterfaceStatus::Available), 1),
        (all().status(NetworkInterfaceStatus::InUse), 1),
        (all().tag([("owner", "me")]), 1),
        (all().tag([("owner", "you")]), 0),
    ];
    count(&test, |response| response.total_count, cases).await;
}

#[tokio::test]
async fn commands_templates_and_key_pairs() {
    let test = test().await;
    for (name, tags) in [("web-1", &WEB[..]), ("worker-1", &WORKER[..])] {
        let tags = || tags.iter().copied();
        let command = CreateCommandRequest::new().name(name).tag(tags());
        let command = command.r#type(CommandType::RunShellScript).command_content("bHM=");
        test.ecs.create_command(command).await.unwrap();
        let template = CreateLaunchTemplateRequest::new().launch_template_name(name);
        test.ecs.create_launch_template(template.template_tag(tags())).await.unwrap();
        let pair = CreateKeyPairRequest::new().key_pair_name(name).tag(tags());
        test.ecs.create_key_pair(pair).await.unwrap();
    }
    let all = DescribeCommandsRequest::new;
    let cases = [
        (all(), 2),
        (all().name("web-1"), 1),
        (all().name("cron"), 0),
        (all().r#type(CommandType::RunBatScript), 0),
        (all().r#type(CommandType::RunShellScript), 2),
        (all().tag([("env", "test")]), 1),
        (all().tag([("env", "none")]), 0),
    ];
    count(&test, |response| response.total_count, cases).await;
    let all = DescribeLaunchTemplatesRequest::new;
    let cases = [
        (all(), 2),
        (all().launch_template_name(["web-1"]), 1),
        (all().launch_template_name(["cron"]), 0),
        (all().template_tag([("env", "prod")]), 1),
        (all().template_tag([("env", "none")]), 0),
    ];
    count(&test, |response| response.total_count, cases).await;
    let all = DescribeKeyPairsRequest::new;
    let cases = [
        (all(), 2),
        (all().key_pair_name("web-1"), 1),
        (all().key_pair_name("*-1"), 2),
        (all().key_pair_name("web"), 0),
        (all().tag([("env", "prod")]), 1),
        (all().tag([("env", "none")]), 0),
    ];
    count(&test, |response| response.total_count, cases).await;
}

#[tokio::test]
async fn another_region_is_empty() {
    let test = test().await;
    test.ids(run(2)).await;
    let there = test.ecs.describe_instances(DescribeInstancesRequest::new()).region("cn-beijing");
    assert_eq!(there.await.unwrap().total_count, Some(0));
    let there = test.ecs.describe_disks(DescribeDisksRequest::new()).region("cn-beijing");
    assert_eq!(there.await.unwrap().total_count, Some(0));
}
