//! P5: subscriptions that end soon are renewed, and their automatic renewal is looked at.

use std::process::ExitCode;

use ecs_sdk::instance::{
    DescribeInstanceAutoRenewAttributeRequest, ModifyInstanceAutoRenewAttributeRequest,
};
use ecs_sdk::workflows::{RenewalPeriod, expiring_instances, renew_instances};
use ecs_sdk::{Client, Error};
use examples::{Consent, Outcome, Place, println};
use jiff::{Timestamp, ToSpan};

/// Renews the subscriptions that end within some days (scenario P5)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin renew_instances -- --local --auto-renew true")]
pub(crate) struct Arguments {
    /// Those that end within so many days
    #[arg(long, value_name = "DAYS", default_value_t = 32)]
    within: i64,
    /// Renew each for so many months
    #[arg(long, value_name = "N", default_value_t = 1)]
    months: i64,
    /// Switch automatic renewal on or off; otherwise it stays as it is
    #[arg(long, value_name = "BOOLEAN")]
    auto_renew: Option<bool>,
    /// When it is switched on: for so many months each time (1, 2, 3, 6 or 12)
    #[arg(long, value_name = "N", default_value_t = 1)]
    auto_renew_months: i64,
    #[command(flatten)]
    consent: Consent,
}

#[tokio::main]
async fn main() -> ExitCode {
    examples::main(run).await
}

pub(crate) async fn run(place: &Place, arguments: Arguments) -> Outcome {
    let ecs = place.ecs();
    let now = Timestamp::now();
    // A timestamp has no days, which are not always of 24 hours.
    let instances = expiring_instances(ecs, now, now + (24 * arguments.within).hours()).await?;
    for instance in &instances {
        println!("{} ends {}", instance.instance_id, instance.expired_time);
    }
    let ids: Vec<_> = instances.into_iter().map(|instance| instance.instance_id).collect();
    if ids.is_empty() {
        println!("no subscription ends within {} days", arguments.within);
        return Ok(());
    }

    let what = format!("renew {} for {} month(s)", ids.join(", "), arguments.months);
    let what = match arguments.auto_renew {
        Some(true) => what + ", and switch automatic renewal on",
        Some(false) => what + ", and switch automatic renewal off",
        None => what,
    };
    arguments.consent.ask(place, &what)?;
    let mut refused = None;
    for renewed in renew_instances(ecs, &ids, RenewalPeriod::Months(arguments.months)).await? {
        match renewed.result {
            Ok(order) => println!("{} is renewed by order {order}", renewed.instance_id),
            Err(error) => {
                println!("{} is not renewed: {error}", renewed.instance_id);
                refused = Some(error);
            }
        }
    }

    if let Some(on) = arguments.auto_renew {
        switch(ecs, &ids, on, arguments.auto_renew_months).await?;
    }
    report(ecs, ids, arguments.auto_renew).await?;
    refused.map_or(Ok(()), |error| Err(error.into()))
}

async fn switch(ecs: &Client, ids: &[String], on: bool, months: i64) -> Result<(), Error> {
    let mut request =
        ModifyInstanceAutoRenewAttributeRequest::new().instance_id(ids).auto_renew(on);
    if on {
        request = request.duration(months);
    }
    ecs.modify_instance_auto_renew_attribute(request).await?;
    Ok(())
}

/// Tells how each is set, and which is set otherwise than expected.
async fn report(ecs: &Client, ids: Vec<String>, expected: Option<bool>) -> Result<(), Error> {
    let request = DescribeInstanceAutoRenewAttributeRequest::new().instance_id(ids);
    for one in ecs.describe_instance_auto_renew_attribute(request).collect_all().await? {
        let is_on = one.auto_renew_enabled.unwrap_or_default();
        let setting = if is_on { "on" } else { "off" };
        let as_expected = expected.is_none_or(|expected| expected == is_on);
        let remark = if as_expected { "" } else { ", which is not what was asked for" };
        println!("{}: automatic renewal is {setting}{remark}", one.instance_id);
    }
    Ok(())
}
