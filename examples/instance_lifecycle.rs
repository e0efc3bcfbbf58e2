//! P2: the lifecycle of one instance: create, assign a public address, start, stop.

use std::process::ExitCode;

use ecs_sdk::instance::{
    CreateInstanceRequest, StartInstanceRequest, StopInstanceRequest, create_instance,
};
use ecs_sdk::network::AllocatePublicIpAddressRequest;
use ecs_sdk::region::DescribeAvailableResourceRequest;
use ecs_sdk::types::{DiskCategory, InstanceChargeType, IoOptimized};
use examples::{Confirmation, InstanceOptions, Result, Target, println, progress_bar};

/// Creates an instance with a public IP address, starts it, and stops it again (scenario P2)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin instance_lifecycle -- --local --subscription")]
pub(crate) struct Args {
    #[command(flatten)]
    instance: InstanceOptions,
    /// Subscribe for one month instead of pay-as-you-go; cannot be released before it expires
    #[arg(long)]
    subscription: bool,
    /// Send a dry run: the service checks the request and creates nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    confirmation: Confirmation,
}

#[tokio::main]
async fn main() -> ExitCode {
    examples::main(run).await
}

pub(crate) async fn run(target: &Target, args: Args) -> Result<()> {
    let ecs = target.client();
    let (charge_type, billing) = match args.subscription {
        true => (InstanceChargeType::PrePaid, "subscription for one month"),
        false => (InstanceChargeType::PostPaid, "pay-as-you-go"),
    };
    let query = DescribeAvailableResourceRequest::new().instance_charge_type(charge_type.clone());
    let spec = args.instance.resolve(ecs, query).await?;
    let summary = format!("an instance of {} in {}, {billing}", spec.instance_type, spec.zone_id);
    let disk = create_instance::SystemDisk::new().category(DiskCategory::CloudEssd);
    let mut request = CreateInstanceRequest::new()
        .image_id(spec.image_id)
        .instance_type(spec.instance_type)
        .security_group_id(spec.security_group_id)
        .v_switch_id(spec.v_switch_id)
        .io_optimized(IoOptimized::Optimized)
        .system_disk(disk)
        .internet_max_bandwidth_out(1)
        .instance_charge_type(charge_type);
    if args.subscription {
        request = request.period(1);
    }
    if args.dry_run {
        ecs.create_instance(request).dry_run().await?;
        println!("dry run passed: would create {summary}");
        return Ok(());
    }
    args.confirmation.ask(target, &format!("create, start and stop {summary}"))?;

    let id = ecs.create_instance(request).await?.instance_id;
    println!("{id} is created");
    ecs.wait_until_instances_stopped([&id]).on_progress(progress_bar()).await?;

    let request = AllocatePublicIpAddressRequest::new().instance_id(&id);
    let address = ecs.allocate_public_ip_address(request).await?.ip_address;
    println!("{id} has the public address {address}");

    ecs.start_instance(StartInstanceRequest::new().instance_id(&id)).await?;
    ecs.wait_until_instances_running([&id]).on_progress(progress_bar()).await?;
    println!("{id} is running");

    ecs.stop_instance(StopInstanceRequest::new().instance_id(&id)).await?;
    ecs.wait_until_instances_stopped([&id]).on_progress(progress_bar()).await?;
    println!("{id} is stopped; `release_instance --instance {id}` releases it");
    Ok(())
}
