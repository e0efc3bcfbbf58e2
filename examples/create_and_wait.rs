//! P1: a batch of instances, and waiting until all of them run.

use std::process::ExitCode;

use ecs_sdk::instance::RunInstancesRequest;
use ecs_sdk::region::DescribeAvailableResourceRequest;
use ecs_sdk::types::InstanceChargeType;
use ecs_sdk::workflows::launch_instances;
use examples::{Consent, NewInstance, Outcome, Place, println, progress_bar};
use jiff::{Timestamp, ToSpan};

/// Creates 1 to 100 instances and waits until all of them run (scenario P1)
#[derive(clap::Args)]
#[command(
    after_help = "Example: cargo run --bin create_and_wait -- --local --public --release-after 3"
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    instance: NewInstance,
    /// How many instances
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(i64).range(1..=100))]
    amount: i64,
    /// Give each a public address
    #[arg(long)]
    public: bool,
    /// Let the service release them after so many hours, three years at most
    #[arg(long, value_name = "HOURS", value_parser = clap::value_parser!(i64).range(1..=26_280))]
    release_after: Option<i64>,
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
    let mut request = RunInstancesRequest::new()
        .image_id(chosen.image_id)
        .instance_type(chosen.instance_type)
        .security_group_id(chosen.security_group_id)
        .v_switch_id(chosen.v_switch_id)
        .amount(arguments.amount);
    if arguments.public {
        request = request.internet_max_bandwidth_out(1);
    }
    if let Some(hours) = arguments.release_after {
        let time = Timestamp::now() + hours.hours();
        println!("they are going to be released at {time:.0}");
        request = request.auto_release_time(time);
    }

    if arguments.dry_run {
        ecs.run_instances(request).dry_run().await?;
        println!("the service would create {what}");
        return Ok(());
    }
    arguments.consent.ask(place, &format!("create {what} in {}", chosen.zone_id))?;
    let launched = launch_instances(ecs, request).on_progress(progress_bar()).await?;
    for instance in &launched.running {
        let addresses = instance.public_ip_address.join(", ");
        println!("{} runs  {addresses}", instance.instance_id);
    }
    for other in &launched.not_running {
        println!("{} exists, and does not run", other.instance_id);
    }
    launched.all_running()?;
    Ok(())
}
