//! J5: know that a spot instance is about to be reclaimed, by the lock on it, by CloudMonitor's
//! events, and on the instance itself by its metadata.

use std::process::ExitCode;

use ecs_sdk::metadata::InstanceMetadata;
use ecs_sdk::workflows::spot_interruptions;
use examples::{Outcome, Place, Sample, println};

/// Tells which spot instances are about to be reclaimed, until all of them are gone (scenario J5)
#[derive(clap::Args)]
#[command(
    after_help = "Example: cargo run --bin watch_spot_interruptions -- --local --on-instance"
)]
pub(crate) struct Arguments {
    /// The instance to watch; may be repeated
    #[arg(long = "instance", value_name = "ID")]
    instances: Vec<String>,
    /// This program runs on a watched instance, and may ask its metadata service
    #[arg(long)]
    on_instance: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    examples::main(run).await
}

pub(crate) async fn run(place: &Place, mut arguments: Arguments) -> Outcome {
    let ecs = place.ecs();
    if arguments.instances.is_empty() {
        arguments.instances = vec![place.instance(None, Sample::Spot)?];
    }
    println!("watching {}", arguments.instances.join(", "));
    if let Some(sim) = place.sim() {
        // Nothing would happen otherwise: the local endpoint is told to take the instance back.
        sim.reclaim_spot(&arguments.instances[0])?;
        sim.metadata_instance(&arguments.instances[0])?;
    }

    let mut interruptions = spot_interruptions(ecs, arguments.instances);
    if arguments.on_instance {
        let metadata = InstanceMetadata::new()?;
        interruptions = interruptions.metadata(match place.sim() {
            Some(sim) => metadata.endpoint(sim.endpoint()),
            None => metadata,
        });
    }
    while let Some(interruption) = interruptions.try_next().await? {
        println!("{} is about to be reclaimed", interruption.instance_id);
        println!("  announced {} by {:?}", interruption.announced, interruption.source);
        if let Some(time) = interruption.termination_time {
            println!("  it goes   {time}");
        }
    }
    println!("none of them is left");
    Ok(())
}
