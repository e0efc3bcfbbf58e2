//! P4: schedule the automatic release of an instance, cancel it, and release the instance now.

use std::process::ExitCode;

use ecs_sdk::instance::{
    DeleteInstanceRequest, DescribeInstancesRequest, ModifyInstanceAutoReleaseTimeRequest,
};
use ecs_sdk::workflows::release_instances;
use ecs_sdk::{Client, Error};
use examples::{Confirmation, Result, SampleInstance, Target, println, progress_bar};
use jiff::{Timestamp, ToSpan};

/// Schedules the release of an instance, cancels it, and releases the instance now (scenario P4)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin release_and_schedule -- --local --keep")]
pub(crate) struct Args {
    /// Pay-as-you-go instance to release
    #[arg(long, value_name = "ID")]
    instance: Option<String>,
    /// Keep the instance: only schedule the release and cancel it
    #[arg(long)]
    keep: bool,
    /// Send a dry run of the release and change nothing
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
    let id = target.instance_or_sample(args.instance, SampleInstance::Running)?;
    let delete = DeleteInstanceRequest::new().instance_id(&id);
    if args.dry_run {
        ecs.delete_instance(delete.force(true)).dry_run().await?;
        println!("dry run passed: would release {id}");
        return Ok(());
    }
    let rest = if args.keep { "and cancel it" } else { "cancel it, and release the instance now" };
    let action = format!("schedule the release of {id}, {rest}");
    args.confirmation.ask(target, &action)?;

    let cancel = ModifyInstanceAutoReleaseTimeRequest::new().instance_id(&id);
    let schedule = cancel.clone().auto_release_time(Timestamp::now() + 2.hours());
    ecs.modify_instance_auto_release_time(schedule).await?;
    println!("scheduled release: {}", release_time(ecs, &id).await?);
    ecs.modify_instance_auto_release_time(cancel).await?;
    println!("scheduled release after cancelling: {}", release_time(ecs, &id).await?);
    if args.keep {
        return Ok(());
    }

    // DeleteInstance without `force` rejects a running instance …
    match ecs.delete_instance(delete).await {
        Ok(_) => println!("{id} was stopped and is released"),
        Err(error) if is_wrong_status(&error) => {
            println!("{id} is still running, not released: {}", error.code().unwrap_or_default());
            // … so stop it first. `force_stop` is like pulling the plug.
            let releases =
                release_instances(ecs, [&id]).force_stop(true).on_progress(progress_bar());
            for release in releases.await? {
                release.result?;
                println!("{} is stopped and released", release.instance_id);
            }
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

fn is_wrong_status(error: &Error) -> bool {
    error.code().is_some_and(|code| code.starts_with("IncorrectInstanceStatus"))
}

async fn release_time(ecs: &Client, id: &str) -> Result<String> {
    let request = DescribeInstancesRequest::new().instance_ids([id]);
    let instance = ecs.describe_instances(request).await?.instances.into_iter().next();
    let time = instance.ok_or_else(|| examples::instance_not_found(id))?.auto_release_time;
    Ok(time.timestamp().map_or_else(|| "none".to_owned(), |time| time.to_string()))
}
