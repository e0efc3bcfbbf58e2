//! P6: the instance types and system disks that an instance can be changed to.

use std::process::ExitCode;

use clap::ValueEnum;
use ecs_sdk::region::DescribeResourcesModificationRequest;
use ecs_sdk::region::describe_resources_modification::AvailableZone;
use ecs_sdk::types::ResourceAvailability;
use examples::{Result, SampleInstance, Target, println};

/// Shows the types that an instance can be changed to, and the system disks for one type (scenario P6)
#[derive(clap::Args)]
#[command(
    after_help = "Example: cargo run --bin possible_changes -- --local --operation downgrade"
)]
pub(crate) struct Args {
    /// Instance to change
    #[arg(long, value_name = "ID")]
    instance: Option<String>,
    /// Kind of change
    #[arg(long, value_enum, default_value = "upgrade")]
    operation: Operation,
    /// Type whose system disks are shown [default: the first available type]
    #[arg(long = "type", value_name = "TYPE")]
    instance_type: Option<String>,
    /// Include other zones
    #[arg(long)]
    across_zones: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Operation {
    Upgrade,
    Downgrade,
    RenewDowngrade,
    RenewModify,
}

#[tokio::main]
async fn main() -> ExitCode {
    examples::main(run).await
}

pub(crate) async fn run(target: &Target, args: Args) -> Result<()> {
    let ecs = target.client();
    let request = DescribeResourcesModificationRequest::new()
        .resource_id(target.instance_or_sample(args.instance, SampleInstance::Stopped)?)
        .operation_type(match args.operation {
            Operation::Upgrade => "Upgrade",
            Operation::Downgrade => "Downgrade",
            Operation::RenewDowngrade => "RenewDowngrade",
            Operation::RenewModify => "RenewModify",
        })
        .migrate_across_zone(args.across_zones);

    let types = request.clone().destination_resource("InstanceType");
    let types = ecs.describe_resources_modification(types).await?.available_zones;
    print_zones("types", &types);

    let first = types.iter().flat_map(available).next();
    let Some(instance_type) = args.instance_type.or(first.map(str::to_owned)) else {
        println!("no type is available");
        return Ok(());
    };
    let disks = request.destination_resource("SystemDisk").instance_type(&instance_type);
    let disks = ecs.describe_resources_modification(disks).await?.available_zones;
    print_zones(&format!("system disks for {instance_type}"), &disks);
    Ok(())
}

fn print_zones(title: &str, zones: &[AvailableZone]) {
    println!("{title}:");
    for zone in zones {
        let values: Vec<_> = available(zone).collect();
        println!("  {}: {}", zone.zone_id, values.join(", "));
    }
}

/// The values that are available in a zone.
fn available(zone: &AvailableZone) -> impl Iterator<Item = &str> {
    let resources = zone.available_resources.iter().flat_map(|kind| &kind.supported_resources);
    let available = resources.filter(|value| value.status == ResourceAvailability::Available);
    available.map(|value| value.value.as_str())
}
