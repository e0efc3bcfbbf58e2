//! P4: a time at which an instance is released, and a release at once.

use std::process::ExitCode;

use ecs_sdk::instance::{
    DeleteInstanceRequest, DescribeInstancesRequest, ModifyInstanceAutoReleaseTimeRequest,
};
use ecs_sdk::workflows::release_instances;
use ecs_sdk::{Client, Error};
use examples::{Consent, Outcome, Place, Sample, Trouble, println, progress_bar};
use jiff::{Timestamp, ToSpan};

/// Schedules the release of an instance, cancels that, and releases it at once (scenario P4)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin release_and_schedule -- --local --keep")]
pub(crate) struct Arguments {
    /// The instance, which is paid for as it goes
    #[arg(long, value_name = "ID")]
    instance: Option<String>,
    /// Keep the instance: only set a time and cancel it
    #[arg(long)]
    keep: bool,
    /// Ask the service whether it would release it, and change nothing
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
    let id = place.instance(arguments.instance, Sample::Running)?;
    let delete = DeleteInstanceRequest::new().instance_id(&id);
    if arguments.dry_run {
        ecs.delete_instance(delete.force(true)).dry_run().await?;
        println!("the service would release {id}");
        return Ok(());
    }
    let what = if arguments.keep { "and cancel it" } else { "cancel it, and release it at once" };
    let what = format!("set a time at which {id} is released, {what}");
    arguments.consent.ask(place, &what)?;

    let cancel = ModifyInstanceAutoReleaseTimeRequest::new().instance_id(&id);
    let schedule = cancel.clone().auto_release_time(Timestamp::now() + 2.hours());
    ecs.modify_instance_auto_release_time(schedule).await?;
    println!("release time: {}", release_time(ecs, &id).await?);
    ecs.modify_instance_auto_release_time(cancel).await?;
    println!("after it was cancelled: {}", release_time(ecs, &id).await?);
    if arguments.keep {
        return Ok(());
    }

    // A running instance is not released just so …
    match ecs.delete_instance(delete).await {
        Ok(_) => println!("{id} was stopped, and is released"),
        Err(error) if is_running(&error) => {
            println!("not while it runs: {}", error.code().unwrap_or_default());
            // … but stopped first.
            for instance in
                release_instances(ecs, [&id]).force_stop(true).on_progress(progress_bar()).await?
            {
                instance.result?;
                println!("{} is stopped and released", instance.instance_id);
            }
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

fn is_running(error: &Error) -> bool {
    error.code().is_some_and(|code| code.starts_with("IncorrectInstanceStatus"))
}

async fn release_time(ecs: &Client, id: &str) -> Result<String, Trouble> {
    let request = DescribeInstancesRequest::new().instance_ids([id]);
    let found = ecs.describe_instances(request).await?.instances.into_iter().next();
    let time = found.ok_or_else(|| examples::no_instance(id))?.auto_release_time;
    Ok(time.timestamp().map_or_else(|| "none".to_owned(), |time| time.to_string()))
}
