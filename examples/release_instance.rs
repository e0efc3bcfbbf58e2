//! J8: release an instance.

use std::process::ExitCode;

use ecs_sdk::instance::DeleteInstanceRequest;
use examples::{Confirmation, Result, SampleInstance, Target, println};

/// Releases a stopped instance, or a running one with --force (scenario J8)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin release_instance -- --local --dry-run")]
pub(crate) struct Args {
    /// Instance to release
    #[arg(long, value_name = "ID")]
    instance: Option<String>,
    /// Release the instance even if it is running; data not yet written to disk is lost
    #[arg(long)]
    force: bool,
    /// Send a dry run: the service checks the request and releases nothing
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
    let id = target.instance_or_sample(args.instance, SampleInstance::Stopped)?;
    let request = DeleteInstanceRequest::new().instance_id(&id).force(args.force);
    if args.dry_run {
        ecs.delete_instance(request).dry_run().await?;
        println!("dry run passed: would release {id}");
        return Ok(());
    }
    args.confirmation.ask(target, &format!("release {id} and the data on its disks"))?;
    let response = ecs.delete_instance(request).await?;
    println!("{id} is released (request {})", response.request_id);
    Ok(())
}
