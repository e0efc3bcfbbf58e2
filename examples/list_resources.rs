//! Lists all regions, and the instances and disks of one region.

use clap::Parser;
use ecs_sdk::disk::DescribeDisksRequest;
use ecs_sdk::instance::DescribeInstancesRequest;
use ecs_sdk::region::DescribeRegionsRequest;
use ecs_sdk::workflows::for_each_region;
use ecs_sdk::{Client, Error};

/// Lists all regions, and the instances and disks of the client's region
#[derive(Parser)]
struct Args {
    /// Also count the instances of every region
    #[arg(long)]
    all_regions: bool,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let args = Args::parse();
    let ecs = Client::from_env().await?;
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
    if args.all_regions {
        let results = for_each_region(&ecs, |region| {
            ecs.describe_instances(DescribeInstancesRequest::new()).region(region).collect_all()
        });
        for (region, result) in results.await? {
            match result {
                Ok(instances) => println!("{region}: {} instances", instances.len()),
                Err(error) => println!("{region}: {error}"),
            }
        }
    }
    Ok(())
}
