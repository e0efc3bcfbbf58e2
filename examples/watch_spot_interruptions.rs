//! J5: learn that a spot instance is about to be reclaimed, from its operation lock, from
//! CloudMonitor events, and from the metadata service on the instance itself.

use std::process::ExitCode;

use ecs_sdk::workflows::spot_interruptions;
use ecs_sdk::metadata::InstanceMetadata;
use examples::{Result, SampleInstance, Target, println};

/// Reports spot instances that are about to be reclaimed, until all of them are released (scenario J5)
#[derive(clap::Args)]
#[command(
    after_help = "Example: cargo run --bin watch_spot_interruptions -- --local --on-instance"
)]
pub(crate) struct Args {
    /// Instance to watch; can be given several times
    #[arg(long = "instance", value_name = "ID")]
    instances: Vec<String>,
    /// Also query the metadata service; only if the program runs on a watched instance
    #[arg(long)]
    on_instance: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    examples::main(run).await
}

pub(crate) async fn run(target: &Target, mut args: Args) -> Result<()> {
    let ecs = target.client();
    if args.instances.is_empty() {
        args.instances = vec![target.instance_or_sample(None, SampleInstance::Spot)?];
    }
    println!("watching {}", args.instances.join(", "));
    if let Some(sim) = target.sim() {
        // A local endpoint reclaims a spot instance only on request.
        sim.reclaim_spot(&args.instances[0])?;
        sim.metadata_instance(&args.instances[0])?;
    }

    let mut interruptions = spot_interruptions(ecs, args.instances);
    if args.on_instance {
        let metadata = InstanceMetadata::new()?;
        interruptions = interruptions.metadata(match target.sim() {
            Some(sim) => metadata.endpoint(sim.endpoint()),
            None => metadata,
        });
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
