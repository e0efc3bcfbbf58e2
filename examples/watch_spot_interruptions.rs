//! Reports spot instances that are about to be reclaimed: from their locks, from events of
//! CloudMonitor, and from the metadata service on the instance itself.

use std::time::Duration;

use clap::Parser;
use ecs_sdk::metadata::InstanceMetadata;
use ecs_sdk::workflows::spot_interruptions;
use ecs_sdk::{Client, Error};

/// Reports spot instances that are about to be reclaimed, until all of them are released
#[derive(Parser)]
struct Args {
    /// Instances to watch
    #[arg(value_name = "INSTANCE", required = true)]
    instances: Vec<String>,
    /// Seconds between two requests to the service
    #[arg(long, value_name = "SECONDS", default_value_t = 120)]
    interval: u64,
    /// Also read the metadata service; only if the program runs on a watched instance
    #[arg(long, value_name = "URL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "http://100.100.100.200")]
    metadata: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let args = Args::parse();
    let ecs = Client::from_env().await?;
    println!("watching {}", args.instances.join(", "));
    let interval = Duration::from_secs(args.interval);
    let mut interruptions = spot_interruptions(&ecs, args.instances).interval(interval);
    if let Some(url) = args.metadata {
        interruptions = interruptions.metadata(InstanceMetadata::new()?.endpoint(url));
    }
    while let Some(interruption) = interruptions.try_next().await? {
        println!("{} is about to be reclaimed", interruption.instance_id);
        println!("  announced  {} by {:?}", interruption.announced, interruption.source);
        if let Some(time) = interruption.termination_time {
            println!("  terminates {time}");
        }
    }
    println!("all watched instances are released");
    Ok(())
}
