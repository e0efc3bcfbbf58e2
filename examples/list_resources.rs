//! P3: the regions there are, and the instances and disks of the client's.
//!
//!     cargo run --bin list_resources -- --local

#![allow(clippy::print_stdout, reason = "a program for people")]

use std::process::ExitCode;

use ecs_sdk::disk::DescribeDisksRequest;
use ecs_sdk::instance::DescribeInstancesRequest;
use ecs_sdk::region::DescribeRegionsRequest;
use ecs_sdk::{Client, Error};

#[tokio::main]
#[allow(dead_code)] // The tour has a `main` of its own.
async fn main() -> ExitCode {
    examples::main(run).await
}

/// Lists regions, instances and disks.
pub(crate) async fn run(ecs: &Client) -> Result<(), Error> {
    let regions = ecs.describe_regions(DescribeRegionsRequest::new()).await?.regions;
    println!("{} regions:", regions.len());
    for region in &regions {
        println!("  {:<20} {}", region.region_id, region.region_endpoint);
    }
    let instances = ecs.describe_instances(DescribeInstancesRequest::new()).await?.instances;
    println!("instances:");
    for instance in &instances {
        println!("  {:<28} {}", instance.instance_id, instance.status);
    }
    let disks = ecs.describe_disks(DescribeDisksRequest::new()).await?.disks;
    println!("disks:");
    for disk in &disks {
        println!("  {:<28} {} GiB", disk.disk_id, disk.size.unwrap_or_default());
    }
    Ok(())
}
