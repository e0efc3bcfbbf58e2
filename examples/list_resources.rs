//! P3: the regions there are, and the instances and disks of one of them.

use std::process::ExitCode;

use ecs_sdk::disk::DescribeDisksRequest;
use ecs_sdk::instance::DescribeInstancesRequest;
use ecs_sdk::region::DescribeRegionsRequest;
use ecs_sdk::workflows::for_each_region;
use examples::{Outcome, Place, println};

/// Lists regions, and the instances and disks of the client's region (scenario P3)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin list_resources -- --local --every-region")]
pub(crate) struct Arguments {
    /// Count the instances of all regions, too
    #[arg(long)]
    every_region: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    examples::main(run).await
}

pub(crate) async fn run(place: &Place, arguments: Arguments) -> Outcome {
    let ecs = place.ecs();
    let regions = ecs.describe_regions(DescribeRegionsRequest::new()).await?.regions;
    println!("{} regions:", regions.len());
    for region in &regions {
        println!("  {:<20} {}", region.region_id, region.region_endpoint);
    }
    let instances = ecs.describe_instances(DescribeInstancesRequest::new()).collect_all().await?;
    println!("{} instances:", instances.len());
    for instance in &instances {
        let name = &instance.instance_name;
        println!("  {:<24} {:<10} {name}", instance.instance_id, instance.status.as_str());
    }
    let disks = ecs.describe_disks(DescribeDisksRequest::new()).collect_all().await?;
    println!("{} disks:", disks.len());
    for disk in &disks {
        println!("  {:<24} {} GiB", disk.disk_id, disk.size.unwrap_or_default());
    }
    if arguments.every_region {
        let everywhere = for_each_region(ecs, |region| {
            ecs.describe_instances(DescribeInstancesRequest::new()).region(region).collect_all()
        });
        for (region, found) in everywhere.await? {
            match found {
                Ok(instances) => println!("{region}: {} instances", instances.len()),
                Err(error) => println!("{region}: {error}"),
            }
        }
    }
    Ok(())
}
