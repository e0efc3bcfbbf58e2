//! P6: which types and system disks an instance can be changed into.

use std::process::ExitCode;

use clap::ValueEnum;
use ecs_sdk::region::DescribeResourcesModificationRequest;
use ecs_sdk::region::describe_resources_modification::AvailableZone;
use ecs_sdk::types::ResourceAvailability;
use examples::{Outcome, Place, Sample, println};

/// Shows what an instance can be changed into: types, and system disks for a type (scenario P6)
#[derive(clap::Args)]
#[command(
    after_help = "Example: cargo run --bin possible_changes -- --local --operation downgrade"
)]
pub(crate) struct Arguments {
    /// The instance
    #[arg(long, value_name = "ID")]
    instance: Option<String>,
    /// What is going to be done
    #[arg(long, value_enum, default_value = "upgrade")]
    operation: Operation,
    /// The type that gets a system disk; otherwise the first that is possible
    #[arg(long = "type", value_name = "TYPE")]
    instance_type: Option<String>,
    /// Other zones will do, too
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

pub(crate) async fn run(place: &Place, arguments: Arguments) -> Outcome {
    let ecs = place.ecs();
    let request = DescribeResourcesModificationRequest::new()
        .resource_id(place.instance(arguments.instance, Sample::Stopped)?)
        .operation_type(match arguments.operation {
            Operation::Upgrade => "Upgrade",
            Operation::Downgrade => "Downgrade",
            Operation::RenewDowngrade => "RenewDowngrade",
            Operation::RenewModify => "RenewModify",
        })
        .migrate_across_zone(arguments.across_zones);

    let types = request.clone().destination_resource("InstanceType");
    let types = ecs.describe_resources_modification(types).await?.available_zones;
    show("types", &types);

    let first = types.iter().flat_map(available).next();
    let Some(wanted) = arguments.instance_type.or(first.map(str::to_owned)) else {
        println!("no type is possible");
        return Ok(());
    };
    let disks = request.destination_resource("SystemDisk").instance_type(&wanted);
    let disks = ecs.describe_resources_modification(disks).await?.available_zones;
    show(&format!("system disks of {wanted}"), &disks);
    Ok(())
}

fn show(title: &str, zones: &[AvailableZone]) {
    println!("{title}:");
    for zone in zones {
        let values: Vec<_> = available(zone).collect();
        println!("  {}: {}", zone.zone_id, values.join(", "));
    }
}

/// What can be had in a zone.
fn available(zone: &AvailableZone) -> impl Iterator<Item = &str> {
    let resources = zone.available_resources.iter().flat_map(|one| &one.supported_resources);
    let available = resources.filter(|one| one.status == ResourceAvailability::Available);
    available.map(|one| one.value.as_str())
}
