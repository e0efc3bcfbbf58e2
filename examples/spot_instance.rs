//! Creates spot instances that cost at most a given price per hour.

use clap::Parser;
use ecs_sdk::instance::{CreateInstanceRequest, RunInstancesRequest};
use ecs_sdk::instance::{create_instance, run_instances};
use ecs_sdk::types::{DiskCategory, SpotStrategy};
use ecs_sdk::{Client, Error};

/// Creates spot instances with a price limit
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
    #[arg(long, default_value_t = 0.25, help = "Highest price per hour of an instance")]
    price_limit: f64,
    #[arg(long, default_value_t = 1, help = "Number of instances; a single one is not started")]
    amount: i64,
    #[arg(long, help = "Create them; without it, the request is only checked (a dry run)")]
    yes: bool,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let args = Args::parse();
    let ecs = Client::from_env().await?;
    let several = RunInstancesRequest::new()
        .image_id(&args.image)
        .instance_type(&args.instance_type)
        .v_switch_id(&args.vswitch)
        .security_group_id(&args.security_group)
        .system_disk(run_instances::SystemDisk::new().category(DiskCategory::CloudEssd).size(40))
        .spot_strategy(SpotStrategy::SpotWithPriceLimit)
        .spot_price_limit(args.price_limit)
        .amount(args.amount);
    let one = CreateInstanceRequest::new()
        .image_id(args.image)
        .instance_type(args.instance_type)
        .v_switch_id(args.vswitch)
        .security_group_id(args.security_group)
        .system_disk(create_instance::SystemDisk::new().category(DiskCategory::CloudEssd).size(40))
        .spot_strategy(SpotStrategy::SpotWithPriceLimit)
        .spot_price_limit(args.price_limit);
    if !args.yes {
        ecs.run_instances(several).dry_run().await?;
        println!("dry run passed: would create {} spot instance(s); --yes does", args.amount);
    } else if args.amount == 1 {
        println!("created {}", ecs.create_instance(one).await?.instance_id);
    } else {
        println!("created {}", ecs.run_instances(several).await?.instance_id_sets.join(", "));
    }
    Ok(())
}
