//! V1: list the vSwitches of a VPC, to choose one for new instances.

use std::process::ExitCode;

use ecs_sdk::vpc::{DescribeVSwitchesRequest, DescribeVpcsRequest};
use examples::{Result, Target, println};

/// Lists VPCs and their vSwitches, with zones and free IP addresses (scenario V1)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin list_vswitches -- --local")]
pub(crate) struct Args {
    /// VPC to list [default: all VPCs of the region]
    #[arg(long, value_name = "ID")]
    vpc: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    examples::main(run).await
}

pub(crate) async fn run(target: &Target, args: Args) -> Result<()> {
    let ecs = target.client();
    let mut request = DescribeVpcsRequest::new();
    request.vpc_id = args.vpc;
    for vpc in ecs.vpc().describe_vpcs(request).collect_all().await? {
        println!("{} {}", vpc.vpc_id, vpc.vpc_name);
        let request = DescribeVSwitchesRequest::new().vpc_id(vpc.vpc_id);
        for v_switch in ecs.vpc().describe_v_switches(request).collect_all().await? {
            let free = v_switch.available_ip_address_count.unwrap_or_default();
            println!("  {}  {}  {free} free addresses", v_switch.v_switch_id, v_switch.zone_id);
        }
    }
    Ok(())
}
