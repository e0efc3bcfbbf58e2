//! Scenarios that are no programs of their own yet.

use std::time::Duration;

use ecs_sdk::cms::DescribeSystemEventAttributeRequest;
use ecs_sdk::instance::{RunInstancesRequest, StopInstanceRequest, run_instances};
use ecs_sdk::types::{DiskCategory, InstanceChargeType, InternetChargeType};
use ecs_sdk::vpc::{DescribeVSwitchesRequest, DescribeVpcsRequest};
use ecs_sdk::{Client, Credentials, Error, SignatureVersion};
use ecs_sim::EcsSim;

/// J3 as a dry run in the default network, whose success is an error code.
pub(crate) async fn dry_run(ecs: &Client) -> Result<(), Error> {
    let disk = run_instances::DataDisk::new()
        .size(100)
        .category(DiskCategory::CloudEssd)
        .delete_with_instance(true);
    let request = RunInstancesRequest::new()
        .image_id(examples::IMAGE)
        .instance_type("ecs.g7.large")
        .instance_name("batch")
        .internet_charge_type(InternetChargeType::PayByTraffic)
        .internet_max_bandwidth_out(2)
        .instance_charge_type(InstanceChargeType::PostPaid)
        .data_disk([disk])
        .tag([("EcsProduct", "Demo")])
        .amount(2)
        .min_amount(1)
        .dry_run(true);
    match ecs.run_instances(request).await {
        Err(error) if error.code() == Some("DryRunOperation") => {
            println!("it would: {}", error.message());
            Ok(())
        }
        other => other.map(drop),
    }
}

/// J5, the third way: events of CloudMonitor.
pub(crate) async fn spot_events(ecs: &Client) -> Result<(), Error> {
    let request = DescribeSystemEventAttributeRequest::new()
        .product("ECS")
        .event_type("StatusNotification")
        .name("Instance:PreemptibleInstanceInterruption");
    let answer = ecs.cms().describe_system_event_attribute(request).await?;
    if answer.system_events.is_empty() {
        println!("none so far");
    }
    for event in &answer.system_events {
        println!("{}  {}", event.instance_name, event.name);
    }
    Ok(())
}

/// V1: where a batch can be put.
pub(crate) async fn switches(ecs: &Client) -> Result<(), Error> {
    let vpcs = ecs.vpc().describe_vpcs(DescribeVpcsRequest::new()).await?.vpcs;
    let vpc = vpcs.first().map(|vpc| vpc.vpc_id.clone()).unwrap_or_default();
    let request = DescribeVSwitchesRequest::new().vpc_id(vpc);
    let answer = ecs.vpc().describe_v_switches(request).await?;
    for switch in &answer.v_switches {
        let free = switch.available_ip_address_count.unwrap_or_default();
        println!("{}  {}  {free} free addresses", switch.v_switch_id, switch.zone_id);
    }
    Ok(())
}

/// Mistakes on purpose: nothing of this ends the program.
pub(crate) async fn errors(sim: &EcsSim, ecs: &Client) -> Result<(), Error> {
    show("a parameter is missing", ecs.stop_instance(StopInstanceRequest::new()).await);
    let request = StopInstanceRequest::new().instance_id("i-an-instance");
    let secret = Credentials::access_key(EcsSim::ACCESS_KEY_ID, "another-secret");
    let stranger = builder(sim).credentials(secret).build()?;
    show("the secret is wrong", stranger.stop_instance(request.clone()).await);
    let patient = Duration::from_secs(2);
    let nobody = ecs.stop_instance(request).endpoint("http://127.0.0.1:9").timeout(patient);
    show("nobody listens", nobody.await);
    Ok(())
}

fn show<T>(what: &str, result: Result<T, Error>) {
    match result {
        Ok(_) => println!("{what}: no error"),
        Err(error) => println!("{what}:\n  {error}"),
    }
}

/// A client that signs with the given version.
pub(crate) fn client(sim: &EcsSim, version: SignatureVersion) -> Result<Client, Error> {
    let key = Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
    builder(sim).credentials(key).signature(version).build()
}

fn builder(sim: &EcsSim) -> ecs_sdk::ClientBuilder<Client> {
    Client::builder().endpoint(sim.endpoint()).region(examples::REGION)
}
