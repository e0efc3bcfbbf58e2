//! A worker: stops running instances whose tag says that their time is over.
//!
//! ```toml
//! [dependencies]
//! clap = { version = "4.5", features = ["derive"] }
//! # Not published yet: the path leads to the folder ecs-sdk of a clone.
//! ecs-sdk = { path = "../ecs-sdk/ecs-sdk", default-features = false, features = ["instance", "ring"] }
//! tokio = { version = "1", features = ["macros", "rt-multi-thread", "signal", "sync"] }
//! tracing = "0.1"
//! tracing-subscriber = "0.3"
//! ```
//!
//! The value of the tag is a time such as `2026-01-02T03:04Z`. An instance without the tag is never
//! stopped, nor one whose tag is not a time. Without `apply`, the worker only logs what it would stop.

use std::time::Duration;

use clap::Args;
use ecs_sdk::instance::describe_instances::Instance;
use ecs_sdk::instance::{DescribeInstancesRequest, StopInstanceRequest};
use ecs_sdk::jiff::Timestamp;
use ecs_sdk::types::{InstanceStatus, Tag, Time};
use ecs_sdk::{Client, Clock, Error};
use tokio::sync::watch;

/// Settings of the worker.
#[derive(Args, Clone, Debug)]
pub struct Settings {
    /// Key of the tag with the time
    #[arg(long, value_name = "KEY", default_value = "stop-after")]
    pub tag: String,
    /// Seconds between two rounds
    #[arg(long, value_name = "SECONDS", default_value_t = 300)]
    pub interval: u64,
    /// Stop instances; without it, the worker only logs what it would stop
    #[arg(long)]
    pub apply: bool,
}

/// What a round did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// Instances that are stopped or, without `apply`, would be.
    pub expired: usize,
    /// Instances whose tag is not a time.
    pub unreadable: usize,
    /// Instances that could not be stopped.
    pub failed: usize,
}

/// Runs rounds until `shutdown` is `true` or has no sender any more. It ends between two calls, so
/// that no call is cancelled whose effect is then unknown.
///
/// All time comes from `clock`, so that a test needs none.
pub async fn run(
    ecs: &Client,
    settings: &Settings,
    clock: &dyn Clock,
    mut shutdown: watch::Receiver<bool>,
) {
    while !is_over(&shutdown) {
        // A failed round is logged, and the next one begins anew: the worker keeps no state.
        match round(ecs, settings, clock.now(), &shutdown).await {
            Ok(round) => tracing::info!(?round, "round finished"),
            Err(error) => tracing::warn!(%error, "round failed"),
        }
        tokio::select! {
            _ = shutdown.wait_for(|over| *over) => {}
            () = clock.sleep(Duration::from_secs(settings.interval)) => {}
        }
    }
    tracing::info!("the worker ends");
}

/// Finds the instances with the tag, and stops those whose time is before `now`.
///
/// # Errors
///
/// Those of finding instances. An instance that cannot be stopped is counted and logged.
pub async fn round(
    ecs: &Client,
    settings: &Settings,
    now: Timestamp,
    shutdown: &watch::Receiver<bool>,
) -> Result<Round, Error> {
    let request = DescribeInstancesRequest::new()
        .status(InstanceStatus::Running)
        .tag([Tag::new().key(&settings.tag)]);
    // Collected before the first change: a stopped instance leaves the list, and moves its pages.
    let instances = ecs.describe_instances(request).collect_all().await?;
    let mut round = Round::default();
    for instance in instances {
        if is_over(shutdown) {
            break;
        }
        let id = instance.instance_id.as_str();
        match expiry(&instance, &settings.tag) {
            None => {
                tracing::warn!(id, tag = settings.tag, "the tag is not a time");
                round.unreadable += 1;
            }
            Some(time) if time > now => tracing::debug!(id, %time, "not expired"),
            Some(time) if !settings.apply => {
                tracing::info!(id, %time, "would stop it: dry run");
                round.expired += 1;
            }
            Some(time) => match ecs.stop_instance(StopInstanceRequest::new().instance_id(id)).await
            {
                Ok(_) => {
                    tracing::info!(id, %time, "stopping");
                    round.expired += 1;
                }
                // The other instances are stopped all the same; the next round finds this one.
                Err(error) => {
                    tracing::warn!(id, %error, "not stopped");
                    round.failed += 1;
                }
            },
        }
    }
    Ok(round)
}

fn expiry(instance: &Instance, key: &str) -> Option<Timestamp> {
    let tag = instance.tags.iter().find(|tag| tag.tag_key == key)?;
    Time::from(tag.tag_value.as_str()).timestamp()
}

/// Without a sender, a signal could no longer end the worker.
fn is_over(shutdown: &watch::Receiver<bool>) -> bool {
    *shutdown.borrow() || shutdown.has_changed().is_err()
}
