//! Schedules the automatic release of an instance, cancels it, and releases the instance now.

use std::error::Error;

use clap::Parser;
use ecs_sdk::Client;
use ecs_sdk::instance::{
    DeleteInstanceRequest, DescribeInstancesRequest, ModifyInstanceAutoReleaseTimeRequest,
};
use ecs_sdk::workflows::release_instances;
use jiff::{Timestamp, ToSpan};

/// Schedules the release of a pay-as-you-go instance, cancels it, and releases the instance now
#[derive(Parser)]
struct Args {
    /// Instance to release
    instance: String,
    /// Release it; without this option, the release is only checked (a dry run)
    #[arg(long)]
    yes: bool,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let Args { instance: id, yes } = Args::parse();
    let ecs = Client::from_env().await?;
    let delete = DeleteInstanceRequest::new().instance_id(&id);
    if !yes {
        ecs.delete_instance(delete.force(true)).dry_run().await?;
        println!("dry run passed: would release {id} and the data on its disks; --yes does");
        return Ok(());
    }
    let cancel = ModifyInstanceAutoReleaseTimeRequest::new().instance_id(&id);
    let schedule = cancel.clone().auto_release_time(Timestamp::now() + 2.hours());
    for request in [schedule, cancel] {
        ecs.modify_instance_auto_release_time(request).await?;
        let request = DescribeInstancesRequest::new().instance_ids([&id]);
        for instance in ecs.describe_instances(request).await?.instances {
            let time = instance.auto_release_time.to_string();
            println!("scheduled release: {}", if time.is_empty() { "none" } else { &time });
        }
    }
    // Without `force`, the service rejects the release of a running instance …
    match ecs.delete_instance(delete).await {
        Err(error) if error.code().is_some_and(|it| it.starts_with("IncorrectInstanceStatus")) => {
            println!("{id} is not released: {error}");
        }
        result => {
            println!("{id} was stopped, and is released (request {})", result?.request_id);
            return Ok(());
        }
    }
    // … so stop it first. `force_stop` is like pulling the plug.
    for release in release_instances(&ecs, [&id]).force_stop(true).await? {
        release.result?;
        println!("{} is stopped and released", release.instance_id);
    }
    Ok(())
}
