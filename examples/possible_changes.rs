//! Shows the instance types and system disks that an instance can be changed to.

use clap::Parser;
use ecs_sdk::region::DescribeResourcesModificationRequest;
use ecs_sdk::region::describe_resources_modification::AvailableZone;
use ecs_sdk::types::ResourceAvailability;
use ecs_sdk::{Client, Error};

/// Shows the types that an instance can be changed to, and the system disks for one type
#[derive(Parser)]
struct Args {
    /// Instance to change
    instance: String,
    /// Kind of change: Upgrade, Downgrade, RenewDowngrade or RenewModify
    #[arg(long, default_value = "Upgrade")]
    operation: String,
    /// Type whose system disks are shown [default: the first available type]
    #[arg(long = "type", value_name = "TYPE")]
    instance_type: Option<String>,
    /// Include other zones
    #[arg(long)]
    across_zones: bool,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let args = Args::parse();
    let ecs = Client::from_env().await?;
    let request = DescribeResourcesModificationRequest::new()
        .resource_id(args.instance)
        .operation_type(args.operation.as_str())
        .migrate_across_zone(args.across_zones);

    println!("types:");
    let types = request.clone().destination_resource("InstanceType");
    let types = print_zones(&ecs.describe_resources_modification(types).await?.available_zones);

    if let Some(instance_type) = args.instance_type.or(types.into_iter().next()) {
        println!("system disks for {instance_type}:");
        let disks = request.destination_resource("SystemDisk").instance_type(instance_type);
        print_zones(&ecs.describe_resources_modification(disks).await?.available_zones);
    }
    Ok(())
}

/// Prints the values that are available in each zone, and returns all of them.
fn print_zones(zones: &[AvailableZone]) -> Vec<String> {
    let mut all = Vec::new();
    for zone in zones {
        let values = zone.available_resources.iter().flat_map(|kind| &kind.supported_resources);
        let available = values.filter(|value| value.status == ResourceAvailability::Available);
        let available: Vec<_> = available.map(|value| value.value.clone()).collect();
        println!("  {}: {}", zone.zone_id, available.join(", "));
        all.extend(available);
    }
    all
}
