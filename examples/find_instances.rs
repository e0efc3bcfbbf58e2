//! Finds instances by conditions, and prints their images and public addresses.

use clap::Parser;
use ecs_sdk::instance::DescribeInstancesRequest;
use ecs_sdk::types::{InstanceChargeType, InstanceNetworkType, InternetChargeType};
use ecs_sdk::{Client, Error};

/// Finds pay-as-you-go instances in VPCs that are billed by traffic
#[derive(Parser)]
struct Args {
    /// Maximum number of instances to show
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: usize,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let args = Args::parse();
    let ecs = Client::from_env().await?;
    let request = DescribeInstancesRequest::new()
        .instance_network_type(InstanceNetworkType::Vpc)
        .instance_charge_type(InstanceChargeType::PostPaid)
        .internet_charge_type(InternetChargeType::PayByTraffic)
        .page_size(10);
    // Requests further pages of 10 as the loop needs them.
    let mut instances = ecs.describe_instances(request).items().limit(args.limit);
    let mut count = 0;
    while let Some(instance) = instances.try_next().await? {
        let addresses = instance.public_ip_address.join(", ");
        println!("{}  {}  {addresses}", instance.image_id, instance.instance_id);
        count += 1;
    }
    println!("{count} instances");
    Ok(())
}
