//! Whole jobs, each made of several calls.
//!
//! | job | for |
//! | --- | --- |
//! | [`launch`] | instances that are created and run |
//! | [`run_command`] | what a command printed on many instances |
//! | [`release`] | instances that are stopped and released |
//! | [`stock`] | instance types that can be bought, by zone |
//! | [`spot_prices`] | where a spot instance is cheapest now |
//! | [`spot_interruptions`] | spot instances that are about to be reclaimed, as a stream |
//! | [`expiring`], [`renew`] | subscriptions that end in a range of time |
//! | [`every_region`] | the same question to all regions |
//!
//! Whatever a job did is told even if a later part of it fails: an error means that nothing was
//! done, and everything else is in the answer, resource by resource.

#[cfg(any(feature = "cloud_assistant", feature = "instance", feature = "region"))]
mod each;
#[cfg(feature = "region")]
mod every_region;
#[cfg(feature = "instance")]
mod launch;
#[cfg(any(feature = "cloud_assistant", feature = "instance"))]
mod patience;
#[cfg(feature = "instance")]
mod release;
#[cfg(feature = "instance")]
mod renewal;
#[cfg(feature = "cloud_assistant")]
mod run_command;
#[cfg(feature = "instance")]
mod spot_interruptions;
#[cfg(feature = "instance")]
mod spot_prices;
#[cfg(feature = "region")]
mod stock;

#[cfg(feature = "region")]
pub use every_region::every_region;
#[cfg(feature = "instance")]
pub use launch::{Launch, Launched, NotRunning, launch};
#[cfg(feature = "instance")]
pub use release::{Release, Released, release};
#[cfg(feature = "instance")]
pub use renewal::{RenewalPeriod, Renewed, expiring, renew};
#[cfg(feature = "cloud_assistant")]
pub use run_command::{CommandOutcome, CommandResult, RunCommand, run_command};
#[cfg(feature = "instance")]
pub use spot_interruptions::{
    InterruptionSource, SpotInterruption, SpotInterruptions, spot_interruptions,
};
#[cfg(feature = "instance")]
pub use spot_prices::spot_prices;
#[cfg(feature = "region")]
pub use stock::stock;
