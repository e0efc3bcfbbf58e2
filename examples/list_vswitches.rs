//! Lists VPCs with their vSwitches and security groups, to choose from for new instances.

use clap::Parser;
use ecs_sdk::security_group::DescribeSecurityGroupsRequest;
use ecs_sdk::vpc::{DescribeVSwitchesRequest, DescribeVpcsRequest};
use ecs_sdk::{Client, Error};

/// Lists VPCs with their vSwitches (zone and free IP addresses) and security groups
#[derive(Parser)]
struct Args {
    /// VPC to list [default: all VPCs of the region]
    #[arg(long, value_name = "ID")]
    vpc: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let args = Args::parse();
    let ecs = Client::from_env().await?;
    let mut request = DescribeVpcsRequest::new();
    request.vpc_id = args.vpc;
    for vpc in ecs.vpc().describe_vpcs(request).collect_all().await? {
        println!("{} {}", vpc.vpc_id, vpc.vpc_name);
        let request = DescribeVSwitchesRequest::new().vpc_id(&vpc.vpc_id);
        for v_switch in ecs.vpc().describe_v_switches(request).collect_all().await? {
            let free = v_switch.available_ip_address_count.unwrap_or_default();
            println!("  {}  {}  {free} free addresses", v_switch.v_switch_id, v_switch.zone_id);
        }
        let request = DescribeSecurityGroupsRequest::new().vpc_id(vpc.vpc_id);
        for group in ecs.describe_security_groups(request).collect_all().await? {
            println!("  {}  {}", group.security_group_id, group.security_group_name);
        }
    }
    Ok(())
}
