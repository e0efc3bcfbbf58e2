//! Creates a batch of instances and waits until all of them are running.

use std::error::Error;

use clap::Parser;
use ecs_sdk::Client;
use ecs_sdk::instance::RunInstancesRequest;
use ecs_sdk::workflows::launch_instances;
use jiff::{Timestamp, ToSpan};

/// Creates instances and waits until all of them are running
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
    #[arg(long, default_value_t = 3, help = "Number of instances, 1 to 100")]
    amount: i64,
    #[arg(long, help = "Assign a public IP address to each instance")]
    public: bool,
    #[arg(long, value_name = "HOURS", help = "Release the instances after this time")]
    release_after: Option<i64>,
    #[arg(long, help = "Create them; without it, the request is only checked (a dry run)")]
    yes: bool,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let args = Args::parse();
    let ecs = Client::from_env().await?;
    let mut request = RunInstancesRequest::new()
        .image_id(args.image)
        .instance_type(args.instance_type)
        .v_switch_id(args.vswitch)
        .security_group_id(args.security_group)
        .internet_max_bandwidth_out(i64::from(args.public))
        .amount(args.amount);
    if let Some(hours) = args.release_after {
        let time = Timestamp::now().checked_add(hours.hours())?;
        println!("automatic release at {time:.0}");
        request = request.auto_release_time(time);
    }
    if !args.yes {
        ecs.run_instances(request).dry_run().await?;
        println!("dry run passed: would create {} instances; --yes creates them", args.amount);
        return Ok(());
    }
    let launched = launch_instances(&ecs, request)
        .on_created(|ids| println!("created {}", ids.join(", ")))
        .await?;
    for instance in launched.all_running()? {
        println!("{} is running  {}", instance.instance_id, instance.public_ip_address.join(", "));
    }
    Ok(())
}
