//! Creates a batch of instances, each with a data disk, a tag and a public address; they start by
//! themselves.

use clap::Parser;
use ecs_sdk::instance::RunInstancesRequest;
use ecs_sdk::instance::run_instances::DataDisk;
use ecs_sdk::types::{DiskCategory, InstanceChargeType, InternetChargeType};
use ecs_sdk::{Client, Error};

/// Creates and starts a batch of pay-as-you-go instances, each with a data disk
#[derive(Parser)]
struct Args {
    #[arg(long = "type", value_name = "TYPE", default_value = "ecs.g7.large")]
    instance_type: String,
    #[arg(long, value_name = "ID", help = "Image, as `list_images` shows it")]
    image: String,
    #[arg(long, value_name = "ID", help = "vSwitch, as `list_vswitches` shows it")]
    vswitch: String,
    #[arg(long, value_name = "ID", help = "Security group, in the VPC of the vSwitch")]
    security_group: String,
    #[arg(long, default_value_t = 2, help = "Number of instances to create")]
    amount: i64,
    #[arg(long, default_value_t = 1, help = "If fewer are available, none is created")]
    min_amount: i64,
    #[arg(long, help = "Create them; without it, the request is only checked (a dry run)")]
    yes: bool,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let args = Args::parse();
    let ecs = Client::from_env().await?;
    let disk = DataDisk::new().size(100).category(DiskCategory::CloudEssd);
    // The client adds a ClientToken, so a retry cannot create a second batch.
    let request = RunInstancesRequest::new()
        .image_id(args.image)
        .instance_type(args.instance_type)
        .v_switch_id(args.vswitch)
        .security_group_id(args.security_group)
        .instance_name("batch")
        .description("Created by an example of ecs-sdk")
        .internet_max_bandwidth_out(2)
        .internet_charge_type(InternetChargeType::PayByTraffic)
        .instance_charge_type(InstanceChargeType::PostPaid)
        .data_disk([disk.delete_with_instance(true)])
        .tag([("EcsProduct", "DocumentationDemo")])
        .amount(args.amount)
        .min_amount(args.min_amount);
    if !args.yes {
        ecs.run_instances(request).dry_run().await?;
        println!("dry run passed: would create {} instances; --yes creates them", args.amount);
        return Ok(());
    }
    let created = ecs.run_instances(request).await?;
    println!("created {}", created.instance_id_sets.join(", "));
    println!("request {}", created.request_id);
    Ok(())
}
