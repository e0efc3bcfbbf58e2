//! Shows which instance types can be bought in which zone: on subscription, as pay-as-you-go and as
//! spot instances.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use clap::Parser;
use ecs_sdk::Client;
use ecs_sdk::region::DescribeAvailableResourceRequest as Query;
use ecs_sdk::types::InstanceChargeType::{PostPaid, PrePaid};
use ecs_sdk::types::{InstanceNetworkType, SpotStrategy};
use ecs_sdk::workflows::available_instance_types;

/// Shows the instance types that can be bought in each zone
#[derive(Parser)]
struct Args {
    /// Instance type whose zones are shown
    #[arg(long = "type", value_name = "TYPE", default_value = "ecs.g7.large")]
    instance_type: String,
    /// Zone whose instance types for a VPC are shown [default: the first zone with any]
    #[arg(long)]
    zone: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let args = Args::parse();
    let ecs = Client::from_env().await?;

    let query = Query::new().instance_charge_type(PrePaid);
    print_types("subscription", &available_instance_types(&ecs, query).await?);

    let query = Query::new().instance_charge_type(PostPaid);
    let pay_as_you_go = available_instance_types(&ecs, query.clone()).await?;
    print_types("pay-as-you-go", &pay_as_you_go);

    let spot = query.clone().spot_strategy(SpotStrategy::SpotAsPriceGo);
    print_types("spot", &available_instance_types(&ecs, spot).await?);

    let one_type = Query::new().instance_charge_type(PrePaid).instance_type(&args.instance_type);
    let zones: Vec<_> = available_instance_types(&ecs, one_type).await?.into_keys().collect();
    println!("zones with {} on subscription: {}", args.instance_type, zones.join(", "));

    let first_zone = pay_as_you_go.into_keys().next();
    let zone = args.zone.or(first_zone).ok_or("no zone of this region has an available type")?;
    let one_zone = query.zone_id(&zone).network_category(InstanceNetworkType::Vpc);
    let title = format!("pay-as-you-go in a VPC in {zone}");
    print_types(&title, &available_instance_types(&ecs, one_zone).await?);
    Ok(())
}

fn print_types(title: &str, types_by_zone: &BTreeMap<String, BTreeSet<String>>) {
    println!("{title}:");
    for (zone, types) in types_by_zone {
        let first: Vec<_> = types.iter().take(3).map(String::as_str).collect();
        println!("  {zone:<16} {:>4} types: {}, \u{2026}", types.len(), first.join(", "));
    }
}
