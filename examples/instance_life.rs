//! P2, the life of one instance: created, given an address, started, stopped.

use std::process::ExitCode;

use ecs_sdk::instance::{
    CreateInstanceRequest, StartInstanceRequest, StopInstanceRequest, create_instance,
};
use ecs_sdk::network::AllocatePublicIpAddressRequest;
use ecs_sdk::region::DescribeAvailableResourceRequest;
use ecs_sdk::types::{DiskCategory, InstanceChargeType, IoOptimized};
use examples::{Consent, NewInstance, Outcome, Place, println, progress_bar};

/// Creates one instance with a public address, starts it, and stops it again (scenario P2)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin instance_life -- --local --subscription")]
pub(crate) struct Arguments {
    #[command(flatten)]
    instance: NewInstance,
    /// Pay for a month instead of paying as you go; such an instance cannot be released before
    #[arg(long)]
    subscription: bool,
    /// Ask the service whether it would create it, and do nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    consent: Consent,
}

#[tokio::main]
async fn main() -> ExitCode {
    examples::main(run).await
}

pub(crate) async fn run(place: &Place, arguments: Arguments) -> Outcome {
    let ecs = place.ecs();
    let (charge, paid) = match arguments.subscription {
        true => (InstanceChargeType::PrePaid, "paid for a month"),
        false => (InstanceChargeType::PostPaid, "paid as you go"),
    };
    let offer = DescribeAvailableResourceRequest::new().instance_charge_type(charge.clone());
    let chosen = arguments.instance.choose(ecs, offer).await?;
    let what = format!("an instance of {} in {}, {paid}", chosen.instance_type, chosen.zone_id);
    let disk = create_instance::SystemDisk::new().category(DiskCategory::CloudEssd);
    let mut request = CreateInstanceRequest::new()
        .image_id(chosen.image_id)
        .instance_type(chosen.instance_type)
        .security_group_id(chosen.security_group_id)
        .v_switch_id(chosen.v_switch_id)
        .io_optimized(IoOptimized::Optimized)
        .system_disk(disk)
        .internet_max_bandwidth_out(1)
        .instance_charge_type(charge);
    if arguments.subscription {
        request = request.period(1);
    }
    if arguments.dry_run {
        ecs.create_instance(request).dry_run().await?;
        println!("the service would create {what}");
        return Ok(());
    }
    arguments.consent.ask(place, &format!("create, start and stop {what}"))?;

    let id = ecs.create_instance(request).await?.instance_id;
    println!("{id} is created");
    ecs.wait_until_instances_stopped([&id]).on_progress(progress_bar()).await?;

    let address = AllocatePublicIpAddressRequest::new().instance_id(&id);
    let address = ecs.allocate_public_ip_address(address).await?.ip_address;
    println!("{id} has the address {address}");

    ecs.start_instance(StartInstanceRequest::new().instance_id(&id)).await?;
    ecs.wait_until_instances_running([&id]).on_progress(progress_bar()).await?;
    println!("{id} runs");

    ecs.stop_instance(StopInstanceRequest::new().instance_id(&id)).await?;
    ecs.wait_until_instances_stopped([&id]).on_progress(progress_bar()).await?;
    println!("{id} is stopped; `release_instance --instance {id}` releases it");
    Ok(())
}
