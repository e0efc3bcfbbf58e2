//! Releases an instance.

use clap::Parser;
use ecs_sdk::instance::DeleteInstanceRequest;
use ecs_sdk::{Client, Error};

/// Releases a stopped instance, or a running one with --force
#[derive(Parser)]
struct Args {
    /// Instance to release
    instance: String,
    /// Release it even if it is running; data not yet written to disk is lost
    #[arg(long)]
    force: bool,
    /// Release it; without this option, the request is only checked (a dry run)
    #[arg(long)]
    yes: bool,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let args = Args::parse();
    let ecs = Client::from_env().await?;
    let id = args.instance;
    let request = DeleteInstanceRequest::new().instance_id(&id).force(args.force);
    if args.yes {
        let response = ecs.delete_instance(request).await?;
        println!("{id} is released (request {})", response.request_id);
    } else {
        ecs.delete_instance(request).dry_run().await?;
        println!("dry run passed: would release {id} and the data on its disks; --yes does");
    }
    Ok(())
}
