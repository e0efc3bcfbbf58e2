//! J6: instances that meet some conditions, with image and public addresses.

use std::process::ExitCode;

use ecs_sdk::instance::DescribeInstancesRequest;
use ecs_sdk::types::{InstanceChargeType, InstanceNetworkType, InternetChargeType};
use examples::{Outcome, Place, println};

/// Finds pay-as-you-go instances in VPCs that pay for their traffic (scenario J6)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin find_instances -- --local --limit 1")]
pub(crate) struct Arguments {
    /// Show no more than so many
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: usize,
}

#[tokio::main]
async fn main() -> ExitCode {
    examples::main(run).await
}

pub(crate) async fn run(place: &Place, arguments: Arguments) -> Outcome {
    let ecs = place.ecs();
    let request = DescribeInstancesRequest::new()
        .instance_network_type(InstanceNetworkType::Vpc)
        .instance_charge_type(InstanceChargeType::PostPaid)
        .internet_charge_type(InternetChargeType::PayByTraffic)
        .page_size(10);
    let mut instances = ecs.describe_instances(request).items().limit(arguments.limit);
    let mut found = 0;
    while let Some(instance) = instances.try_next().await? {
        let addresses = instance.public_ip_address.join(", ");
        println!("{}  {}  {addresses}", instance.image_id, instance.instance_id);
        found += 1;
    }
    println!("{found} instances");
    Ok(())
}
