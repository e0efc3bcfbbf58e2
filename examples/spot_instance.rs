//! J4, spot instances from start to end: stock, prices of the past, and a limit to the price.

use std::process::ExitCode;

use ecs_sdk::instance::{
    CreateInstanceRequest, DescribeSpotPriceHistoryRequest, RunInstancesRequest, create_instance,
    run_instances,
};
use ecs_sdk::region::DescribeAvailableResourceRequest;
use ecs_sdk::types::{DiskCategory, InstanceChargeType, InstanceNetworkType, SpotStrategy};
use ecs_sdk::{Client, Error};
use examples::{Chosen, Consent, NewInstance, Outcome, Place, println};

/// Creates spot instances, after a look at stock and prices (scenario J4)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin spot_instance -- --local --price-limit 0.2")]
pub(crate) struct Arguments {
    #[command(flatten)]
    instance: NewInstance,
    /// The highest price for an hour
    #[arg(long, value_name = "PRICE", default_value_t = 0.25)]
    price_limit: f64,
    /// How many instances
    #[arg(long, value_name = "N", default_value_t = 1)]
    amount: i64,
    /// Show prices since this time, such as 2026-01-31T00:00:00Z; at most 30 days ago
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
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
    let offer = DescribeAvailableResourceRequest::new()
        .instance_charge_type(InstanceChargeType::PostPaid)
        .spot_strategy(SpotStrategy::SpotAsPriceGo)
        .system_disk_category(DiskCategory::CloudEssd)
        .network_category(InstanceNetworkType::Vpc);
    // It takes a zone that has the type as a spot instance, or says that there is none.
    let chosen = arguments.instance.choose(ecs, offer).await?;
    println!("{} can be had in {}", chosen.instance_type, chosen.zone_id);
    show_prices(ecs, &chosen, arguments.since).await?;

    let (amount, limit) = (arguments.amount, arguments.price_limit);
    let what = format!("{amount} spot instance(s) for at most {limit} an hour each");
    if arguments.dry_run {
        ecs.run_instances(several(&chosen, limit, amount)).dry_run().await?;
        println!("the service would create {what}");
        return Ok(());
    }
    arguments.consent.ask(place, &format!("create {what} in {}", chosen.zone_id))?;
    let ids = if amount == 1 {
        vec![ecs.create_instance(one(&chosen, limit)).await?.instance_id]
    } else {
        ecs.run_instances(several(&chosen, limit, amount)).await?.instance_id_sets
    };
    println!("created: {}", ids.join(", "));
    Ok(())
}

async fn show_prices(ecs: &Client, chosen: &Chosen, since: Option<String>) -> Result<(), Error> {
    let mut request = DescribeSpotPriceHistoryRequest::new()
        .zone_id(&chosen.zone_id)
        .instance_type(&chosen.instance_type)
        .network_type(InstanceNetworkType::Vpc);
    request.start_time = since.map(Into::into);
    let prices = ecs.describe_spot_price_history(request).collect_all().await?;
    for price in &prices {
        let [spot, original] =
            [price.spot_price, price.origin_price].map(Option::unwrap_or_default);
        println!("  {}  {spot:>7.3}  instead of {original:.3}", price.timestamp);
    }
    println!("{} prices", prices.len());
    Ok(())
}

/// It is stopped when it exists.
fn one(chosen: &Chosen, price_limit: f64) -> CreateInstanceRequest {
    let disk = create_instance::SystemDisk::new().category(DiskCategory::CloudEssd).size(40);
    CreateInstanceRequest::new()
        .image_id(&chosen.image_id)
        .instance_type(&chosen.instance_type)
        .security_group_id(&chosen.security_group_id)
        .v_switch_id(&chosen.v_switch_id)
        .system_disk(disk)
        .instance_charge_type(InstanceChargeType::PostPaid)
        .spot_strategy(SpotStrategy::SpotWithPriceLimit)
        .spot_price_limit(price_limit)
}

/// They start by themselves.
fn several(chosen: &Chosen, price_limit: f64, amount: i64) -> RunInstancesRequest {
    let disk = run_instances::SystemDisk::new().category(DiskCategory::CloudEssd).size(40);
    RunInstancesRequest::new()
        .image_id(&chosen.image_id)
        .instance_type(&chosen.instance_type)
        .security_group_id(&chosen.security_group_id)
        .v_switch_id(&chosen.v_switch_id)
        .system_disk(disk)
        .instance_charge_type(InstanceChargeType::PostPaid)
        .spot_strategy(SpotStrategy::SpotWithPriceLimit)
        .spot_price_limit(price_limit)
        .amount(amount)
}
