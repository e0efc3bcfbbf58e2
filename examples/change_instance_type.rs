//! J7: change the type of stopped instances, both subscription and pay-as-you-go.

use std::process::ExitCode;

use ecs_sdk::instance::{
    DescribeInstancesRequest, ModifyInstanceSpecRequest, ModifyPrepayInstanceSpecRequest,
};
use ecs_sdk::types::InstanceChargeType;
use examples::{Confirmation, Result, SampleInstance, Target, println};

/// Changes the type of stopped instances (scenario J7)
#[derive(clap::Args)]
#[command(
    after_help = "Example: cargo run --bin change_instance_type -- --local --type ecs.g7.2xlarge"
)]
pub(crate) struct Args {
    /// Instance to change; can be given several times
    #[arg(long = "instance", value_name = "ID")]
    instances: Vec<String>,
    /// New instance type
    #[arg(long = "type", value_name = "TYPE", default_value = "ecs.g7.xlarge")]
    instance_type: String,
    /// Send a dry run and change nothing; the service has none for subscriptions
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
    let mut ids = args.instances;
    if ids.is_empty() {
        for sample in [SampleInstance::Subscription, SampleInstance::Stopped] {
            ids.push(target.instance_or_sample(None, sample)?);
        }
    }
    let new_type = args.instance_type;
    if !args.dry_run {
        args.confirmation.ask(target, &format!("change {} to {new_type}", ids.join(", ")))?;
    }
    for id in ids {
        let request = DescribeInstancesRequest::new().instance_ids([&id]);
        let instances = ecs.describe_instances(request).await?.instances;
        let instance = instances.first().ok_or_else(|| examples::instance_not_found(&id))?;
        println!("{id}: {} -> {new_type}", instance.instance_type);

        let is_subscription = instance.instance_charge_type == InstanceChargeType::PrePaid;
        let request = ModifyInstanceSpecRequest::new().instance_id(&id).instance_type(&new_type);
        if is_subscription && args.dry_run {
            println!("  the service has no dry run for subscriptions");
        } else if is_subscription {
            let request =
                ModifyPrepayInstanceSpecRequest::new().instance_id(&id).instance_type(&new_type);
            println!("  order {}", ecs.modify_prepay_instance_spec(request).await?.order_id);
        } else if args.dry_run {
            ecs.modify_instance_spec(request).dry_run().await?;
            println!("  dry run passed: would change the type");
        } else {
            println!("  request {}", ecs.modify_instance_spec(request).await?.request_id);
        }
    }
    Ok(())
}
