//! J6: instances that meet some conditions, with image and public addresses.
//!
//!     cargo run --bin find_instances -- --local

#![allow(clippy::print_stdout, reason = "a program for people")]

use std::process::ExitCode;

use ecs_sdk::instance::DescribeInstancesRequest;
use ecs_sdk::types::{InstanceChargeType, InstanceNetworkType, InternetChargeType};
use ecs_sdk::{Client, Error};

#[tokio::main]
#[allow(dead_code)] // The tour has a `main` of its own.
async fn main() -> ExitCode {
    examples::main(run).await
}

/// Finds pay-as-you-go instances in VPCs that pay for their traffic.
pub(crate) async fn run(ecs: &Client) -> Result<(), Error> {
    let request = DescribeInstancesRequest::new()
        .instance_network_type(InstanceNetworkType::Vpc)
        .instance_charge_type(InstanceChargeType::PostPaid)
        .internet_charge_type(InternetChargeType::PayByTraffic)
        .page_size(10);
    let answer = ecs.describe_instances(request).await?;
    println!("{} of {}", answer.instances.len(), answer.total_count.unwrap_or_default());
    for instance in &answer.instances {
        let addresses = instance.public_ip_address.join(", ");
        println!("{}  {}  {addresses}", instance.image_id, instance.instance_id);
    }
    Ok(())
}
