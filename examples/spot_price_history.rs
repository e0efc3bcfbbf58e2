//! Shows whether an instance type is available as a spot instance, and what it has cost.

use std::error::Error;

use clap::Parser;
use ecs_sdk::Client;
use ecs_sdk::instance::DescribeSpotPriceHistoryRequest;
use ecs_sdk::region::DescribeAvailableResourceRequest;
use ecs_sdk::types::{DiskCategory, InstanceChargeType, InstanceNetworkType, SpotStrategy};
use ecs_sdk::workflows::available_instance_types;
use jiff::Timestamp;

/// Shows the availability and the price history of spot instances of one type in one zone
#[derive(Parser)]
struct Args {
    #[arg(long = "type", value_name = "TYPE", default_value = "ecs.g7.large")]
    instance_type: String,
    /// Zone, such as cn-hangzhou-a
    #[arg(long)]
    zone: String,
    /// Start of the history, such as 2026-01-31T00:00:00Z; at most 30 days ago
    #[arg(long, value_name = "TIME")]
    since: Option<Timestamp>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let Args { instance_type, zone, since } = Args::parse();
    let ecs = Client::from_env().await?;
    let query = DescribeAvailableResourceRequest::new()
        .instance_charge_type(InstanceChargeType::PostPaid)
        .spot_strategy(SpotStrategy::SpotAsPriceGo)
        .zone_id(&zone)
        .instance_type(&instance_type)
        .system_disk_category(DiskCategory::CloudEssd)
        .network_category(InstanceNetworkType::Vpc);
    let zones = available_instance_types(&ecs, query).await?;
    let available = if zones.contains_key(&zone) { "available" } else { "not available" };
    println!("{instance_type} is {available} as a spot instance in {zone}");

    let mut request = DescribeSpotPriceHistoryRequest::new()
        .zone_id(zone)
        .instance_type(instance_type)
        .network_type(InstanceNetworkType::Vpc);
    request.start_time = since.map(Into::into);
    let prices = ecs.describe_spot_price_history(request).collect_all().await?;
    for price in &prices {
        let spot = price.spot_price.unwrap_or_default();
        let original = price.origin_price.unwrap_or_default();
        println!("  {}  {spot:>7.3}  original price {original:.3}", price.timestamp);
    }
    println!("{} prices", prices.len());
    Ok(())
}
