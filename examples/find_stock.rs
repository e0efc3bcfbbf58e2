//! J2, stock: what can be bought, in five questions.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use ecs_sdk::region::DescribeAvailableResourceRequest;
use ecs_sdk::types::InstanceChargeType::{PostPaid, PrePaid};
use ecs_sdk::types::{InstanceNetworkType, SpotStrategy};
use ecs_sdk::workflows::available_instance_types;
use examples::{Outcome, Place, println};

/// Shows which instance types can be bought in which zones (scenario J2)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin find_stock -- --local --type ecs.gn4.8xlarge")]
pub(crate) struct Arguments {
    /// The type that the fourth question asks for
    #[arg(long = "type", value_name = "TYPE", default_value = "ecs.g7.large")]
    instance_type: String,
    /// The zone that the fifth question asks for; otherwise the first that has something
    #[arg(long)]
    zone: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    examples::main(run).await
}

pub(crate) async fn run(place: &Place, arguments: Arguments) -> Outcome {
    let ecs = place.ecs();
    let offer = DescribeAvailableResourceRequest::new;

    let subscription = available_instance_types(ecs, offer().instance_charge_type(PrePaid)).await?;
    show("subscription", &subscription);

    let pay_as_you_go =
        available_instance_types(ecs, offer().instance_charge_type(PostPaid)).await?;
    show("pay as you go", &pay_as_you_go);

    let spot = offer().instance_charge_type(PostPaid).spot_strategy(SpotStrategy::SpotAsPriceGo);
    show("spot", &available_instance_types(ecs, spot).await?);

    let wanted = arguments.instance_type;
    let one_type = offer().instance_charge_type(PrePaid).instance_type(&wanted);
    let zones: Vec<_> = available_instance_types(ecs, one_type).await?.into_keys().collect();
    println!("zones with {wanted} on subscription: {}\n", zones.join(", "));

    let first = pay_as_you_go.into_keys().next();
    let zone = arguments.zone.or(first).ok_or("nothing can be bought in this region")?;
    let in_zone = offer()
        .instance_charge_type(PostPaid)
        .zone_id(&zone)
        .network_category(InstanceNetworkType::Vpc);
    show(&format!("for a VPC in {zone}"), &available_instance_types(ecs, in_zone).await?);
    Ok(())
}

fn show(title: &str, stock: &BTreeMap<String, BTreeSet<String>>) {
    println!("{title}:");
    for (zone, types) in stock {
        let some: Vec<_> = types.iter().take(3).map(String::as_str).collect();
        println!("  {zone:<16} {:>4} types: {}, \u{2026}", types.len(), some.join(", "));
    }
    println!();
}
