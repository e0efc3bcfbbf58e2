//! Finds the subscriptions that expire soon, and renews them.

use std::error::Error;

use clap::Parser;
use ecs_sdk::Client;
use ecs_sdk::workflows::{RenewalPeriod, expiring_instances, renew_instances};
use jiff::{SignedDuration, Timestamp};

/// Renews the subscriptions that expire within a number of days
#[derive(Parser)]
struct Args {
    /// Renew subscriptions that expire within this many days
    #[arg(long, value_name = "DAYS", default_value_t = 32)]
    within: i32,
    /// Number of months to renew for
    #[arg(long, value_name = "N", default_value_t = 1)]
    months: i64,
    /// Renew them; without it, they are only listed, because the service has no dry run of renewals
    #[arg(long)]
    yes: bool,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let args = Args::parse();
    let ecs = Client::from_env().await?;
    let now = Timestamp::now();
    let until = now.checked_add(SignedDuration::from_hours(24 * i64::from(args.within)))?;
    let instances = expiring_instances(&ecs, now, until).await?;
    for instance in &instances {
        println!("{} expires {}", instance.instance_id, instance.expired_time);
    }
    println!("{} subscription(s) expire within {} days", instances.len(), args.within);
    if !args.yes {
        println!("nothing was renewed; --yes renews for {} month(s)", args.months);
        return Ok(());
    }
    let ids = instances.into_iter().map(|instance| instance.instance_id);
    let mut failed = 0;
    for renewed in renew_instances(&ecs, ids, RenewalPeriod::Months(args.months)).await? {
        match renewed.result {
            Ok(order) => println!("{} is renewed by order {order}", renewed.instance_id),
            Err(error) => {
                println!("{} is not renewed: {error}", renewed.instance_id);
                failed += 1;
            }
        }
    }
    if failed > 0 { Err(format!("{failed} renewal(s) failed").into()) } else { Ok(()) }
}
