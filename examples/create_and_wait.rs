//! P1: create a batch of instances and wait until all of them are running.

use std::process::ExitCode;

use ecs_sdk::instance::RunInstancesRequest;
use ecs_sdk::region::DescribeAvailableResourceRequest;
use ecs_sdk::types::InstanceChargeType;
use ecs_sdk::workflows::launch_instances;
use examples::{Confirmation, InstanceOptions, Result, Target, println, progress_bar};
use jiff::{Timestamp, ToSpan};

/// Creates 1 to 100 instances and waits until all of them are running (scenario P1)
#[derive(clap::Args)]
#[command(
    after_help = "Example: cargo run --bin create_and_wait -- --local --public --release-after 3"
)]
pub(crate) struct Args {
    #[command(flatten)]
    instance: InstanceOptions,
    /// Number of instances to create
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(i64).range(1..=100))]
    amount: i64,
    /// Assign a public IP address to each instance
    #[arg(long)]
    public: bool,
    /// Release the instances automatically after this time; at most three years
    #[arg(long, value_name = "HOURS", value_parser = clap::value_parser!(i64).range(1..=26_280))]
    release_after: Option<i64>,
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
    let mut request = RunInstancesRequest::new()
        .image_id(spec.image_id)
        .instance_type(spec.instance_type)
        .security_group_id(spec.security_group_id)
        .v_switch_id(spec.v_switch_id)
        .amount(args.amount);
    if args.public {
        request = request.internet_max_bandwidth_out(1);
    }
    if let Some(hours) = args.release_after {
        let time = Timestamp::now() + hours.hours();
        println!("automatic release at {time:.0}");
        request = request.auto_release_time(time);
    }

    if args.dry_run {
        ecs.run_instances(request).dry_run().await?;
        println!("dry run passed: would create {summary}");
        return Ok(());
    }
    args.confirmation.ask(target, &format!("create {summary} in {}", spec.zone_id))?;
    // They exist from now on, whatever happens while the program waits.
    let launched = launch_instances(ecs, request)
        .on_created(|ids| println!("created: {}", ids.join(", ")))
        .on_progress(progress_bar())
        .await?;
    for instance in &launched.running {
        let addresses = instance.public_ip_address.join(", ");
        println!("{} is running  {addresses}", instance.instance_id);
    }
    for other in &launched.not_running {
        println!("{} exists, but is not running", other.instance_id);
    }
    launched.all_running()?;
    Ok(())
}
