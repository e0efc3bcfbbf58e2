//! P5: renew subscriptions that expire soon, and set and check their auto-renewal.

use std::process::ExitCode;

use ecs_sdk::instance::{
    DescribeInstanceAutoRenewAttributeRequest, ModifyInstanceAutoRenewAttributeRequest,
};
use ecs_sdk::workflows::{RenewalPeriod, expiring as expiring_instances, renew as renew_instances};
use ecs_sdk::{Client, Error};
use examples::{Confirmation, Result, Target, println};
use jiff::{Timestamp, ToSpan};

/// Renews the subscriptions that expire within a number of days (scenario P5)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin renew_instances -- --local --auto-renew true")]
pub(crate) struct Args {
    /// Renew subscriptions that expire within this many days
    #[arg(long, value_name = "DAYS", default_value_t = 32)]
    within: i64,
    /// Number of months to renew for
    #[arg(long, value_name = "N", default_value_t = 1)]
    months: i64,
    /// Turn auto-renewal on or off [default: leave unchanged]
    #[arg(long, value_name = "BOOLEAN")]
    auto_renew: Option<bool>,
    /// Months of each auto-renewal, if it is turned on: 1, 2, 3, 6 or 12
    #[arg(long, value_name = "N", default_value_t = 1)]
    auto_renew_months: i64,
    #[command(flatten)]
    confirmation: Confirmation,
}

#[tokio::main]
async fn main() -> ExitCode {
    examples::main(run).await
}

pub(crate) async fn run(target: &Target, args: Args) -> Result<()> {
    let ecs = target.client();
    let now = Timestamp::now();
    // A `Timestamp` takes hours only, because a calendar day does not always have 24.
    let instances = expiring_instances(ecs, now, now + (24 * args.within).hours()).await?;
    for instance in &instances {
        println!("{} expires {}", instance.instance_id, instance.expired_time);
    }
    let ids: Vec<_> = instances.into_iter().map(|instance| instance.instance_id).collect();
    if ids.is_empty() {
        println!("no subscription expires within {} days", args.within);
        return Ok(());
    }

    let action = format!("renew {} for {} month(s)", ids.join(", "), args.months);
    let action = match args.auto_renew {
        Some(true) => action + ", and turn auto-renewal on",
        Some(false) => action + ", and turn auto-renewal off",
        None => action,
    };
    args.confirmation.ask(target, &action)?;
    let mut last_error = None;
    for renewed in renew_instances(ecs, &ids, RenewalPeriod::Months(args.months)).await {
        match renewed.result {
            Ok(order) => println!("{} is renewed by order {order}", renewed.instance_id),
            Err(error) => {
                println!("{} is not renewed: {error}", renewed.instance_id);
                last_error = Some(error);
            }
        }
    }

    if let Some(enabled) = args.auto_renew {
        set_auto_renew(ecs, &ids, enabled, args.auto_renew_months).await?;
    }
    print_auto_renew(ecs, ids, args.auto_renew).await?;
    last_error.map_or(Ok(()), |error| Err(error.into()))
}

async fn set_auto_renew(
    ecs: &Client,
    ids: &[String],
    enabled: bool,
    months: i64,
) -> Result<(), Error> {
    let mut request =
        ModifyInstanceAutoRenewAttributeRequest::new().instance_id(ids).auto_renew(enabled);
    if enabled {
        request = request.duration(months);
    }
    ecs.modify_instance_auto_renew_attribute(request).await?;
    Ok(())
}

/// Prints the auto-renewal setting of each instance, and marks those that differ from `expected`.
async fn print_auto_renew(
    ecs: &Client,
    ids: Vec<String>,
    expected: Option<bool>,
) -> Result<(), Error> {
    let request = DescribeInstanceAutoRenewAttributeRequest::new().instance_id(ids);
    for attribute in ecs.describe_instance_auto_renew_attribute(request).collect_all().await? {
        let enabled = attribute.auto_renew_enabled.unwrap_or_default();
        let setting = if enabled { "on" } else { "off" };
        let as_expected = expected.is_none_or(|expected| expected == enabled);
        let note = if as_expected { "" } else { " (differs from --auto-renew)" };
        println!("{}: auto-renewal is {setting}{note}", attribute.instance_id);
    }
    Ok(())
}
