//! Changes the type of stopped instances, both subscription and pay-as-you-go.

use std::error::Error;

use clap::Parser;
use ecs_sdk::Client;
use ecs_sdk::instance::{
    DescribeInstancesRequest, ModifyInstanceSpecRequest, ModifyPrepayInstanceSpecRequest,
};
use ecs_sdk::types::InstanceChargeType;

/// Changes the type of stopped instances
#[derive(Parser)]
struct Args {
    /// Instances to change
    #[arg(value_name = "INSTANCE", required = true)]
    instances: Vec<String>,
    /// New instance type
    #[arg(long = "type", value_name = "TYPE", default_value = "ecs.g7.xlarge")]
    new_type: String,
    /// Change them; without it, requests are only checked (a dry run) where the service can do that
    #[arg(long)]
    yes: bool,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let Args { instances: ids, new_type, yes } = Args::parse();
    let ecs = Client::from_env().await?;
    for id in ids {
        let request = DescribeInstancesRequest::new().instance_ids([&id]);
        let instances = ecs.describe_instances(request).await?.instances;
        let instance = instances.first().ok_or_else(|| format!("instance {id} does not exist"))?;
        println!("{id}: {} -> {new_type}", instance.instance_type);

        let is_subscription = instance.instance_charge_type == InstanceChargeType::PrePaid;
        if is_subscription && yes {
            let request =
                ModifyPrepayInstanceSpecRequest::new().instance_id(id).instance_type(&new_type);
            println!("  order {}", ecs.modify_prepay_instance_spec(request).await?.order_id);
        } else if is_subscription {
            println!("  the service has no dry run for subscriptions");
        } else {
            let request = ModifyInstanceSpecRequest::new().instance_id(id).instance_type(&new_type);
            if yes {
                println!("  request {}", ecs.modify_instance_spec(request).await?.request_id);
            } else {
                ecs.modify_instance_spec(request).dry_run().await?;
                println!("  dry run passed: would change the type");
            }
        }
    }
    if !yes {
        println!("nothing was changed; --yes changes the types");
    }
    Ok(())
}
