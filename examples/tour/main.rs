//! The tour: a few scenarios against a local endpoint, in a transcript.
//!
//!     cargo xtask tour

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for people")]

#[path = "../find_instances.rs"]
mod find_instances;
#[path = "../list_images.rs"]
mod list_images;
#[path = "../list_resources.rs"]
mod list_resources;
mod more;

use std::process::ExitCode;

use ecs_sdk::{Client, Error, SignatureVersion};
use ecs_sim::{EcsSim, SignatureKind};

#[tokio::main]
async fn main() -> ExitCode {
    match tour().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn tour() -> Result<(), String> {
    let sim = EcsSim::start().await.map_err(|error| error.to_string())?;
    println!("A local endpoint listens on {}.", sim.endpoint());
    println!("It checks signatures and parameters, and remembers what it is told.");
    let client = examples::client_of(&sim).map_err(|error| error.to_string())?;
    examples::furnish(&client).await.map_err(|error| error.to_string())?;
    scenarios(&sim, &client).await.map_err(|error| error.to_string())?;
    summary(&sim);
    Ok(())
}

async fn scenarios(sim: &EcsSim, ecs: &Client) -> Result<(), Error> {
    heading("J1", "Public images: the whole answer, then id and name of each");
    list_images::run(ecs).await?;
    heading("J3", "Would a batch of instances be created? A dry run asks");
    more::dry_run(ecs).await?;
    heading("J5", "System events that say a spot instance is reclaimed (CloudMonitor)");
    more::spot_events(ecs).await?;
    heading("J6", "Instances by conditions");
    find_instances::run(ecs).await?;
    heading("P3", "Regions, instances and disks");
    list_resources::run(ecs).await?;
    heading("V1", "Switches of a VPC, signed with version 1 this time");
    more::switches(&more::client(sim, SignatureVersion::V1)?).await?;
    heading("--", "What errors look like");
    more::errors(sim, ecs).await
}

fn heading(id: &str, title: &str) {
    println!("\n\u{2500}\u{2500} {id}  {title}");
}

fn summary(sim: &EcsSim) {
    let requests = sim.requests();
    let signed = |kind| requests.iter().filter(|seen| seen.signature == Some(kind)).count();
    println!(
        "\n{} requests reached the endpoint, {} signed with version 3 and {} with version 1.",
        requests.len(),
        signed(SignatureKind::V3),
        signed(SignatureKind::V1)
    );
    println!("Next: the README's first program, or `cargo run --bin list_images -- --help`.");
}
