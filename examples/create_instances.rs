//! J3: create a batch of instances, which start as soon as they exist.

use std::process::ExitCode;

use ecs_sdk::instance::{RunInstancesRequest, run_instances};
use ecs_sdk::region::DescribeAvailableResourceRequest;
use ecs_sdk::types::{InstanceChargeType, InternetChargeType};
use examples::{Confirmation, InstanceOptions, Result, Target, println};

/// Creates and starts a batch of pay-as-you-go instances, each with a data disk (scenario J3)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin create_instances -- --local --amount 3 --dry-run")]
pub(crate) struct Args {
    #[command(flatten)]
    instance: InstanceOptions,
    /// Name of the instances
    #[arg(long, default_value = "batch")]
    name: String,
    /// Category of the data disk; older instance types need cloud_ssd
    #[arg(long, value_name = "CATEGORY", default_value = "cloud_essd")]
    disk_category: String,
    /// Number of instances to create
    #[arg(long, value_name = "N", default_value_t = 2)]
    amount: i64,
    /// Minimum number of instances; if fewer are available, none is created
    #[arg(long, value_name = "N", default_value_t = 1)]
    min_amount: i64,
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
    let query =
        DescribeAvailableResourceRequest::new().instance_charge_type(InstanceChargeType::PostPaid);
    let spec = args.instance.resolve(ecs, query).await?;
    let summary = format!("{} instances of {}", args.amount, spec.instance_type);
    let data_disk = run_instances::DataDisk::new()
        .size(100)
        .category(args.disk_category.as_str())
        .delete_with_instance(true);
    // The client adds a ClientToken, so a retry cannot create a second batch.
    let request = RunInstancesRequest::new()
        .image_id(spec.image_id)
        .instance_type(spec.instance_type)
        .security_group_id(spec.security_group_id)
        .v_switch_id(spec.v_switch_id)
        .instance_name(args.name)
        .description("Created by an example of ecs-sdk")
        .internet_max_bandwidth_out(2)
        .internet_charge_type(InternetChargeType::PayByTraffic)
        .instance_charge_type(InstanceChargeType::PostPaid)
        .data_disk([data_disk])
        .tag([("EcsProduct", "DocumentationDemo")])
        .amount(args.amount)
        .min_amount(args.min_amount);

    if args.dry_run {
        let passed = ecs.run_instances(request).dry_run().await?;
        println!("dry run passed: would create {summary} (request {})", passed.request_id);
        return Ok(());
    }
    args.confirmation.ask(target, &format!("create {summary} in {}", spec.zone_id))?;
    let created = ecs.run_instances(request).await?;
    println!("request {}", created.request_id);
    for id in &created.instance_id_sets {
        println!("  {id}");
    }
    Ok(())
}
