//! The runs of the programs, in order.

use std::sync::Arc;
use std::time::Duration;

use crate::{Endpoint, Error};

type Args = fn(&Endpoint) -> Result<Vec<String>, Error>;

/// A run of a program.
pub(crate) struct Run {
    pub(crate) title: &'static str,
    pub(crate) program: &'static str,
    /// The arguments, which can contain ids of the endpoint.
    pub(crate) args: Args,
}

impl Run {
    pub(crate) fn all() -> Vec<Self> {
        let runs: [(_, _, Args); 19] = [
            (
                "Public images: the response as JSON, then the id and name of each image",
                "list_images",
                |_| texts([]),
            ),
            (
                "Available instance types, in five queries",
                "available_instance_types",
                |_| texts([]),
            ),
            ("Create a batch of instances: dry run", "create_instances", |to| {
                new(to, ["--amount", "3"])
            }),
            ("Create a batch of instances", "create_instances", |to| {
                new(to, ["--amount", "3", "--yes"])
            }),
            ("Availability and price history of spot instances", "spot_price_history", |_| {
                texts(["--zone", "cn-hangzhou-a"])
            }),
            ("Create a spot instance with a price limit", "spot_instance", |to| new(to, ["--yes"])),
            (
                "Watch a spot instance that is about to be reclaimed",
                "watch_spot_interruptions",
                watch,
            ),
            (
                "The same on the instance, where the metadata service has the termination time",
                "watch_spot_interruptions",
                watch_on_instance,
            ),
            ("Find instances by conditions", "find_instances", |_| texts([])),
            (
                "Change the instance type, subscription and pay-as-you-go",
                "change_instance_type",
                |to| texts([&to.instance("reserve")?, &to.instance("database")?, "--yes"]),
            ),
            ("Release an instance", "release_instance", |to| {
                texts([&to.instance("reserve")?, "--yes"])
            }),
            (
                "Create a batch with public addresses and automatic release, wait until it is running",
                "create_and_wait",
                |to| new(to, ["--public", "--release-after", "3", "--yes"]),
            ),
            ("The lifecycle of one instance", "instance_lifecycle", |to| new(to, ["--yes"])),
            ("List regions, instances and disks", "list_resources", |_| texts([])),
            ("Schedule a release, cancel it, and release now", "release_and_schedule", |to| {
                texts([&to.instance("web")?, "--yes"])
            }),
            ("Renew subscriptions that expire soon", "renew_instances", |_| texts(["--yes"])),
            ("Turn auto-renewal on", "auto_renewal", |to| {
                texts([&to.instance("database")?, "--yes"])
            }),
            ("Possible changes of an instance", "possible_changes", |to| {
                texts([&to.instance("web")?])
            }),
            ("vSwitches of a VPC", "list_vswitches", |_| texts([])),
        ];
        runs.map(|(title, program, args)| Self { title, program, args }).into()
    }
}

fn texts<const N: usize>(texts: [&str; N]) -> Result<Vec<String>, Error> {
    Ok(texts.map(str::to_owned).to_vec())
}

/// The options of a new instance, and others.
fn new<const N: usize>(endpoint: &Endpoint, others: [&str; N]) -> Result<Vec<String>, Error> {
    let mut args = endpoint.new_instance().to_vec();
    args.extend(others.map(str::to_owned));
    Ok(args)
}

fn watch(endpoint: &Endpoint) -> Result<Vec<String>, Error> {
    let id = endpoint.instance("spot-worker")?;
    reclaim(endpoint, &id)?;
    texts([&id, "--interval", "1"])
}

fn watch_on_instance(endpoint: &Endpoint) -> Result<Vec<String>, Error> {
    let id = endpoint.instance("spot-worker")?;
    endpoint.sim().metadata_instance(&id)?;
    reclaim(endpoint, &id)?;
    texts([&id, "--interval", "1", &format!("--metadata={}", endpoint.sim().endpoint())])
}

/// Reclaims a spot instance, which the endpoint does on request only. Five minutes pass in seconds.
fn reclaim(endpoint: &Endpoint, id: &str) -> Result<(), Error> {
    endpoint.sim().reclaim_spot(id)?;
    let sim = Arc::downgrade(endpoint.sim());
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(1200)).await;
        if let Some(sim) = sim.upgrade() {
            // Fails only beyond a hundred years.
            drop(sim.advance(Duration::from_secs(301)));
        }
    });
    Ok(())
}
