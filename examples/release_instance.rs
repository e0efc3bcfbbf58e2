//! J8: an instance is released, with its disks and its address.

use std::process::ExitCode;

use ecs_sdk::instance::DeleteInstanceRequest;
use examples::{Consent, Outcome, Place, Sample, println};

/// Releases an instance that is stopped, or running with --force (scenario J8)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin release_instance -- --local --dry-run")]
pub(crate) struct Arguments {
    /// The instance
    #[arg(long, value_name = "ID")]
    instance: Option<String>,
    /// Release it even if it runs; what was not written to disk is lost
    #[arg(long)]
    force: bool,
    /// Ask the service whether it would do it, and release nothing
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
    let id = place.instance(arguments.instance, Sample::Stopped)?;
    let request = DeleteInstanceRequest::new().instance_id(&id).force(arguments.force);
    if arguments.dry_run {
        ecs.delete_instance(request).dry_run().await?;
        println!("the service would release {id}");
        return Ok(());
    }
    arguments.consent.ask(place, &format!("release {id} with everything on it"))?;
    let response = ecs.delete_instance(request).await?;
    println!("{id} is released (request {})", response.request_id);
    Ok(())
}
