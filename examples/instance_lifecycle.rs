//! Creates one instance, gives it a public address, starts it, and stops it again.

use clap::Parser;
use ecs_sdk::instance::create_instance::SystemDisk;
use ecs_sdk::instance::{CreateInstanceRequest, StartInstanceRequest, StopInstanceRequest};
use ecs_sdk::network::AllocatePublicIpAddressRequest;
use ecs_sdk::types::{DiskCategory, InstanceChargeType, IoOptimized};
use ecs_sdk::{Client, Error};

/// Creates an instance with a public IP address, starts it, and stops it again
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
    #[arg(long, help = "Subscribe for a month, which cannot be released before it expires")]
    subscription: bool,
    #[arg(long, help = "Create it; without it, the request is only checked (a dry run)")]
    yes: bool,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let args = Args::parse();
    let ecs = Client::from_env().await?;
    let mut request = CreateInstanceRequest::new()
        .image_id(args.image)
        .instance_type(args.instance_type)
        .v_switch_id(args.vswitch)
        .security_group_id(args.security_group)
        .io_optimized(IoOptimized::Optimized)
        .system_disk(SystemDisk::new().category(DiskCategory::CloudEssd))
        .internet_max_bandwidth_out(1);
    if args.subscription {
        request = request.instance_charge_type(InstanceChargeType::PrePaid).period(1);
    }
    if !args.yes {
        ecs.create_instance(request).dry_run().await?;
        println!("dry run passed: would create, start and stop an instance; --yes does it");
        return Ok(());
    }
    let id = ecs.create_instance(request).await?.instance_id;
    println!("{id} is created");
    ecs.wait_until_instances_stopped([&id]).await?;
    let request = AllocatePublicIpAddressRequest::new().instance_id(&id);
    let address = ecs.allocate_public_ip_address(request).await?.ip_address;
    println!("{id} has the public address {address}");
    ecs.start_instance(StartInstanceRequest::new().instance_id(&id)).await?;
    ecs.wait_until_instances_running([&id]).await?;
    println!("{id} is running");
    ecs.stop_instance(StopInstanceRequest::new().instance_id(&id)).await?;
    ecs.wait_until_instances_stopped([&id]).await?;
    println!("{id} is stopped; `release_instance {id} --yes` releases it");
    Ok(())
}
