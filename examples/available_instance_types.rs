//! J2: the instance types that can be bought now, in five queries.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use ecs_sdk::workflows::available_instance_types;
use ecs_sdk::region::DescribeAvailableResourceRequest;
use ecs_sdk::types::InstanceChargeType::{PostPaid, PrePaid};
use ecs_sdk::types::{InstanceNetworkType, SpotStrategy};
use examples::{Result, Target, println};

/// Shows the instance types that can be bought in each zone (scenario J2)
#[derive(clap::Args)]
#[command(
    after_help = "Example: cargo run --bin available_instance_types -- --local --type ecs.gn4.8xlarge"
)]
pub(crate) struct Args {
    /// Instance type whose zones are shown
    #[arg(long = "type", value_name = "TYPE", default_value = "ecs.g7.large")]
    instance_type: String,
    /// Zone whose instance types for a VPC are shown [default: the first zone with any]
    #[arg(long)]
    zone: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    examples::main(run).await
}

pub(crate) async fn run(target: &Target, args: Args) -> Result<()> {
    let ecs = target.client();
    let query = DescribeAvailableResourceRequest::new;

    let subscription = query().instance_charge_type(PrePaid);
    print_types("subscription", &available_instance_types(ecs, subscription).await?);

    let pay_as_you_go = query().instance_charge_type(PostPaid);
    let pay_as_you_go = available_instance_types(ecs, pay_as_you_go).await?;
    print_types("pay-as-you-go", &pay_as_you_go);

    let spot = query().instance_charge_type(PostPaid).spot_strategy(SpotStrategy::SpotAsPriceGo);
    print_types("spot", &available_instance_types(ecs, spot).await?);

    let instance_type = args.instance_type;
    let one_type = query().instance_charge_type(PrePaid).instance_type(&instance_type);
    let zones: Vec<_> = available_instance_types(ecs, one_type).await?.into_keys().collect();
    println!("zones with {instance_type} on subscription: {}\n", zones.join(", "));

    let first_zone = pay_as_you_go.into_keys().next();
    let zone = args.zone.or(first_zone).ok_or("no zone of this region has an available type")?;
    let one_zone = query()
        .instance_charge_type(PostPaid)
        .zone_id(&zone)
        .network_category(InstanceNetworkType::Vpc);
    let types = available_instance_types(ecs, one_zone).await?;
    print_types(&format!("pay-as-you-go in a VPC in {zone}"), &types);
    Ok(())
}

fn print_types(title: &str, types_by_zone: &BTreeMap<String, BTreeSet<String>>) {
    println!("{title}:");
    for (zone, types) in types_by_zone {
        let first: Vec<_> = types.iter().take(3).map(String::as_str).collect();
        println!("  {zone:<16} {:>4} types: {}, \u{2026}", types.len(), first.join(", "));
    }
    println!();
}
