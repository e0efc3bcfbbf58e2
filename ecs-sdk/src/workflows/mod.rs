//! Workflows: functions that need several calls.
//!
//! | workflow | returns |
//! | --- | --- |
//! | [`launch_instances`] | instances, created and running |
//! | [`run_command`] | the output of a command on many instances |
//! | [`release_instances`] | the result of stopping and releasing each instance |
//! | [`available_instance_types`] | the instance types that can be bought now, by zone |
//! | [`spot_prices`] | the current spot prices, cheapest zone first |
//! | [`spot_interruptions`] | a stream of spot instances that are about to be reclaimed |
//! | [`expiring_instances`] | subscription instances that expire in a time range |
//! | [`renew_instances`] | the order that renews each instance |
//! | [`for_each_region`] | the result of a call in every region |
//!
//! A function returns a [`Workflow`], which runs when it is awaited. All have the setting
//! [`region`](Workflow::region); workflows that poll also have [`timeout`](Workflow::timeout),
//! [`interval`](Workflow::interval) and [`on_progress`](Workflow::on_progress):
//!
//! ```no_run
//! use std::time::Duration;
//! use ecs_sdk::workflows::release_instances;
//!
//! # async fn run(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let released = release_instances(&ecs, ["i-one", "i-two"])
//!     .region("eu-central-1")
//!     .timeout(Duration::from_secs(300))
//!     .interval(Duration::from_secs(2))
//!     .on_progress(|progress| println!("{} of {}", progress.reached, progress.total))
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! A workflow reports everything that it did, even if a later step fails: an error means that
//! nothing was changed. Otherwise the result has the error of each resource or step that failed.
//!
//! With the feature `blocking`, `ecs_sdk::blocking::workflows` has the same functions for programs
//! without an async runtime.

// The crate that awaits a workflow generates its code, so a workflow that is not used costs only its
// check: see "Decisions" in ARCHITECTURE.md. Hence functions that are not generic are `#[inline]`, and
// no workflow is a `pub async fn`, whose body rustc always generates.

#[cfg(feature = "region")]
mod available_instance_types;
#[cfg(feature = "region")]
mod for_each_region;
#[cfg(any(feature = "instance", feature = "cloud_assistant", feature = "region"))]
pub(crate) mod join;
#[cfg(feature = "instance")]
mod launch_instances;
#[cfg(feature = "instance")]
mod release_instances;
#[cfg(feature = "instance")]
mod renew_instances;
#[cfg(feature = "cloud_assistant")]
mod run_command;
#[cfg(feature = "instance")]
mod spot_interruptions;
#[cfg(feature = "instance")]
mod spot_prices;
// The groups that are enabled decide what workflows use of it.
#[cfg_attr(not(feature = "instance"), allow(dead_code))]
mod workflow;

#[cfg(feature = "region")]
pub use available_instance_types::{AvailableInstanceTypes, available_instance_types};
#[cfg(feature = "region")]
pub use for_each_region::{ForEachRegion, RegionResults, for_each_region};
#[cfg(feature = "instance")]
pub use launch_instances::{LaunchInstances, Launched, NotRunning, launch_instances};
#[cfg(feature = "instance")]
pub use release_instances::{ReleaseInstances, Released, release_instances};
#[cfg(feature = "instance")]
pub use renew_instances::{
    ExpiringInstances, RenewInstances, RenewalPeriod, Renewed, expiring_instances, renew_instances,
};
#[cfg(feature = "cloud_assistant")]
pub use run_command::{CommandOutput, CommandResult, RunCommand, run_command};
#[cfg(feature = "instance")]
pub use spot_interruptions::{
    InterruptionSource, SpotInterruption, SpotInterruptions, spot_interruptions,
};
#[cfg(feature = "instance")]
pub use spot_prices::{SpotPrices, spot_prices};
pub use workflow::{Creates, Polls, Steps, Workflow};
