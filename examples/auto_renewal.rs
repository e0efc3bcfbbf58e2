//! Turns the auto-renewal of subscriptions on or off, and checks the setting of each.

use std::error::Error;

use clap::Parser;
use ecs_sdk::Client;
use ecs_sdk::instance::{
    DescribeInstanceAutoRenewAttributeRequest, ModifyInstanceAutoRenewAttributeRequest,
};

/// Turns auto-renewal on (or off), and reports the instances whose setting differs
#[derive(Parser)]
struct Args {
    /// Subscription instances, up to 100
    #[arg(value_name = "INSTANCE", required = true)]
    instances: Vec<String>,
    /// Turn auto-renewal off instead of on
    #[arg(long)]
    off: bool,
    /// Months of each auto-renewal: 1, 2, 3, 6 or 12
    #[arg(long, value_name = "N", default_value_t = 1)]
    months: i64,
    /// Change the setting; without it, the setting is only read
    #[arg(long)]
    yes: bool,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let args = Args::parse();
    let ecs = Client::from_env().await?;
    let wanted = !args.off;
    if args.yes {
        let mut request = ModifyInstanceAutoRenewAttributeRequest::new()
            .instance_id(&args.instances)
            .auto_renew(wanted);
        request.duration = wanted.then_some(args.months);
        ecs.modify_instance_auto_renew_attribute(request).await?;
    }
    let mut differing = 0;
    let request = DescribeInstanceAutoRenewAttributeRequest::new().instance_id(args.instances);
    for instance in ecs.describe_instance_auto_renew_attribute(request).collect_all().await? {
        let enabled = instance.auto_renew_enabled.unwrap_or_default();
        let setting = if enabled { "on" } else { "off" };
        println!("{}: auto-renewal is {setting}", instance.instance_id);
        differing += usize::from(enabled != wanted);
    }
    if !args.yes {
        println!("nothing was changed; --yes changes the setting of {differing} instance(s)");
    } else if differing > 0 {
        return Err(format!("{differing} instance(s) still have the other setting").into());
    }
    Ok(())
}
