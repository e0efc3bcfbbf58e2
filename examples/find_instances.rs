//! J6: find instances by conditions, with their images and public addresses.

use std::process::ExitCode;

use ecs_sdk::instance::DescribeInstancesRequest;
use ecs_sdk::types::{InstanceChargeType, InstanceNetworkType, InternetChargeType};
use examples::{Result, Target, println};

/// Finds pay-as-you-go instances in VPCs that are billed by traffic (scenario J6)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin find_instances -- --local --limit 1")]
pub(crate) struct Args {
    /// Maximum number of instances to show
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: usize,
}

#[tokio::main]
async fn main() -> ExitCode {
    examples::main(run).await
}

pub(crate) async fn run(target: &Target, args: Args) -> Result<()> {
    let ecs = target.client();
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
