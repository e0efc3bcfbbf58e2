//! V1: the switches of a VPC, before a batch of instances is put there.

use std::process::ExitCode;

use ecs_sdk::vpc::{DescribeVSwitchesRequest, DescribeVpcsRequest};
use examples::{Outcome, Place, println};

/// Lists the switches of a VPC with their zones and free addresses (scenario V1)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin list_switches -- --local")]
pub(crate) struct Arguments {
    /// The VPC; otherwise all of the region
    #[arg(long, value_name = "ID")]
    vpc: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    examples::main(run).await
}

pub(crate) async fn run(place: &Place, arguments: Arguments) -> Outcome {
    let ecs = place.ecs();
    let mut vpcs = DescribeVpcsRequest::new();
    vpcs.vpc_id = arguments.vpc;
    for vpc in ecs.vpc().describe_vpcs(vpcs).collect_all().await? {
        println!("{} {}", vpc.vpc_id, vpc.vpc_name);
        let request = DescribeVSwitchesRequest::new().vpc_id(vpc.vpc_id);
        for switch in ecs.vpc().describe_v_switches(request).collect_all().await? {
            let free = switch.available_ip_address_count.unwrap_or_default();
            println!("  {}  {}  {free} free addresses", switch.v_switch_id, switch.zone_id);
        }
    }
    Ok(())
}
