//! J3: a batch of instances, which start as soon as they exist.

use std::process::ExitCode;

use ecs_sdk::instance::{RunInstancesRequest, run_instances};
use ecs_sdk::region::DescribeAvailableResourceRequest;
use ecs_sdk::types::{InstanceChargeType, InternetChargeType};
use examples::{Consent, NewInstance, Outcome, Place, println};

/// Creates a batch of pay-as-you-go instances with a data disk each, and starts them (scenario J3)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin create_instances -- --local --amount 3 --dry-run")]
pub(crate) struct Arguments {
    #[command(flatten)]
    instance: NewInstance,
    /// The name of the instances
    #[arg(long, default_value = "batch")]
    name: String,
    /// The category of the data disk; older types take cloud_ssd, newer ones do not
    #[arg(long, value_name = "CATEGORY", default_value = "cloud_essd")]
    disk: String,
    /// How many instances
    #[arg(long, value_name = "N", default_value_t = 2)]
    amount: i64,
    /// How many there must be at least; otherwise none is created
    #[arg(long, value_name = "N", default_value_t = 1)]
    min_amount: i64,
    /// Ask the service whether it would do it, and create nothing
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
    let offer =
        DescribeAvailableResourceRequest::new().instance_charge_type(InstanceChargeType::PostPaid);
    let chosen = arguments.instance.choose(ecs, offer).await?;
    let what = format!("{} instances of {}", arguments.amount, chosen.instance_type);
    let data_disk = run_instances::DataDisk::new()
        .size(100)
        .category(arguments.disk.as_str())
        .delete_with_instance(true);
    // The client adds a ClientToken, so that no attempt creates a second batch.
    let request = RunInstancesRequest::new()
        .image_id(chosen.image_id)
        .instance_type(chosen.instance_type)
        .security_group_id(chosen.security_group_id)
        .v_switch_id(chosen.v_switch_id)
        .instance_name(arguments.name)
        .description("Created by an example of ecs-sdk")
        .internet_max_bandwidth_out(2)
        .internet_charge_type(InternetChargeType::PayByTraffic)
        .instance_charge_type(InstanceChargeType::PostPaid)
        .data_disk([data_disk])
        .tag([("EcsProduct", "DocumentationDemo")])
        .amount(arguments.amount)
        .min_amount(arguments.min_amount);

    if arguments.dry_run {
        let allowed = ecs.run_instances(request).dry_run().await?;
        println!("the service would create {what} (request {})", allowed.request_id);
        return Ok(());
    }
    arguments.consent.ask(place, &format!("create {what} in {}", chosen.zone_id))?;
    let created = ecs.run_instances(request).await?;
    println!("request {}", created.request_id);
    for id in &created.instance_id_sets {
        println!("  {id}");
    }
    Ok(())
}
