//! J4: spot instances from start to end: availability, price history, and a price limit.

use std::process::ExitCode;

use ecs_sdk::instance::{
    CreateInstanceRequest, DescribeSpotPriceHistoryRequest, RunInstancesRequest, create_instance,
    run_instances,
};
use ecs_sdk::region::DescribeAvailableResourceRequest;
use ecs_sdk::types::{DiskCategory, InstanceChargeType, InstanceNetworkType, SpotStrategy};
use ecs_sdk::{Client, Error};
use examples::{Confirmation, InstanceOptions, InstanceSpec, Result, Target, println};

/// Creates spot instances after showing their price history (scenario J4)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin spot_instance -- --local --price-limit 0.2")]
pub(crate) struct Args {
    #[command(flatten)]
    instance: InstanceOptions,
    /// Highest price per hour
    #[arg(long, value_name = "PRICE", default_value_t = 0.25)]
    price_limit: f64,
    /// Number of instances to create
    #[arg(long, value_name = "N", default_value_t = 1)]
    amount: i64,
    /// Start of the price history, such as 2026-01-31T00:00:00Z; at most 30 days ago
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
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
    let query = DescribeAvailableResourceRequest::new()
        .instance_charge_type(InstanceChargeType::PostPaid)
        .spot_strategy(SpotStrategy::SpotAsPriceGo)
        .system_disk_category(DiskCategory::CloudEssd)
        .network_category(InstanceNetworkType::Vpc);
    // Fails if no zone can provide the type as a spot instance.
    let spec = args.instance.resolve(ecs, query).await?;
    println!("{} is available in {}", spec.instance_type, spec.zone_id);
    print_prices(ecs, &spec, args.since).await?;

    let (amount, limit) = (args.amount, args.price_limit);
    let summary = format!("{amount} spot instance(s) for at most {limit} per hour each");
    if args.dry_run {
        ecs.run_instances(run_request(&spec, limit, amount)).dry_run().await?;
        println!("dry run passed: would create {summary}");
        return Ok(());
    }
    args.confirmation.ask(target, &format!("create {summary} in {}", spec.zone_id))?;
    let ids = if amount == 1 {
        vec![ecs.create_instance(create_request(&spec, limit)).await?.instance_id]
    } else {
        ecs.run_instances(run_request(&spec, limit, amount)).await?.instance_id_sets
    };
    println!("created: {}", ids.join(", "));
    Ok(())
}

async fn print_prices(
    ecs: &Client,
    spec: &InstanceSpec,
    since: Option<String>,
) -> Result<(), Error> {
    let mut request = DescribeSpotPriceHistoryRequest::new()
        .zone_id(&spec.zone_id)
        .instance_type(&spec.instance_type)
        .network_type(InstanceNetworkType::Vpc);
    request.start_time = since.map(Into::into);
    let prices = ecs.describe_spot_price_history(request).collect_all().await?;
    for price in &prices {
        let [spot, original] =
            [price.spot_price, price.origin_price].map(Option::unwrap_or_default);
        println!("  {}  {spot:>7.3}  original price {original:.3}", price.timestamp);
    }
    println!("{} prices", prices.len());
    Ok(())
}

/// `CreateInstance` creates one instance and leaves it stopped.
fn create_request(spec: &InstanceSpec, price_limit: f64) -> CreateInstanceRequest {
    let disk = create_instance::SystemDisk::new().category(DiskCategory::CloudEssd).size(40);
    CreateInstanceRequest::new()
        .image_id(&spec.image_id)
        .instance_type(&spec.instance_type)
        .security_group_id(&spec.security_group_id)
        .v_switch_id(&spec.v_switch_id)
        .system_disk(disk)
        .instance_charge_type(InstanceChargeType::PostPaid)
        .spot_strategy(SpotStrategy::SpotWithPriceLimit)
        .spot_price_limit(price_limit)
}

/// `RunInstances` creates several instances and starts them.
fn run_request(spec: &InstanceSpec, price_limit: f64, amount: i64) -> RunInstancesRequest {
    let disk = run_instances::SystemDisk::new().category(DiskCategory::CloudEssd).size(40);
    RunInstancesRequest::new()
        .image_id(&spec.image_id)
        .instance_type(&spec.instance_type)
        .security_group_id(&spec.security_group_id)
        .v_switch_id(&spec.v_switch_id)
        .system_disk(disk)
        .instance_charge_type(InstanceChargeType::PostPaid)
        .spot_strategy(SpotStrategy::SpotWithPriceLimit)
        .spot_price_limit(price_limit)
        .amount(amount)
}
