//! J7: another type for stopped instances, whether they are subscriptions or paid for as they go.

use std::process::ExitCode;

use ecs_sdk::instance::{
    DescribeInstancesRequest, ModifyInstanceSpecRequest, ModifyPrepayInstanceSpecRequest,
};
use ecs_sdk::types::InstanceChargeType;
use examples::{Consent, Outcome, Place, Sample, println};

/// Changes the type of stopped instances (scenario J7)
#[derive(clap::Args)]
#[command(
    after_help = "Example: cargo run --bin change_instance_type -- --local --type ecs.g7.2xlarge"
)]
pub(crate) struct Arguments {
    /// The instance; may be repeated
    #[arg(long = "instance", value_name = "ID")]
    instances: Vec<String>,
    /// The new type
    #[arg(long = "type", value_name = "TYPE", default_value = "ecs.g7.xlarge")]
    instance_type: String,
    /// Ask the service whether it would do it, as far as it answers that, and change nothing
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
    let mut ids = arguments.instances;
    if ids.is_empty() {
        let samples = [Sample::Subscription, Sample::Stopped];
        ids = samples
            .map(|sample| place.instance(None, sample))
            .into_iter()
            .collect::<Result<_, _>>()?;
    }
    let wanted = arguments.instance_type;
    if !arguments.dry_run {
        arguments.consent.ask(place, &format!("change {} to {wanted}", ids.join(", ")))?;
    }
    for id in ids {
        let request = DescribeInstancesRequest::new().instance_ids([&id]);
        let found = ecs.describe_instances(request).await?.instances;
        let instance = found.first().ok_or_else(|| examples::no_instance(&id))?;
        println!("{id}: {} -> {wanted}", instance.instance_type);

        let is_subscription = instance.instance_charge_type == InstanceChargeType::PrePaid;
        let request = ModifyInstanceSpecRequest::new().instance_id(&id).instance_type(&wanted);
        if is_subscription && arguments.dry_run {
            println!("  the service has no dry run for subscriptions");
        } else if is_subscription {
            let request =
                ModifyPrepayInstanceSpecRequest::new().instance_id(&id).instance_type(&wanted);
            println!("  order {}", ecs.modify_prepay_instance_spec(request).await?.order_id);
        } else if arguments.dry_run {
            ecs.modify_instance_spec(request).dry_run().await?;
            println!("  the service would do it");
        } else {
            println!("  request {}", ecs.modify_instance_spec(request).await?.request_id);
        }
    }
    Ok(())
}
