//! The workflows of [`ecs_sdk::workflows`](crate::workflows) for the blocking client.
//!
//! The functions and their settings are the same; [`send`](Workflow::send) runs a workflow, and
//! [`spot_interruptions`] returns an iterator.
//!
//! ```no_run
//! use std::time::Duration;
//! use ecs_sdk::blocking::Client;
//! use ecs_sdk::blocking::workflows::launch_instances;
//! use ecs_sdk::instance::RunInstancesRequest;
//!
//! # fn run(ecs: Client, request: RunInstancesRequest) -> Result<(), ecs_sdk::Error> {
//! let launched = launch_instances(&ecs, request.amount(3))
//!     .timeout(Duration::from_secs(300))
//!     .on_progress(|progress| println!("{} of {}", progress.reached, progress.total))
//!     .send()?;
//! println!("{:?}", launched.instance_ids);
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "region")]
mod for_each_region;
#[cfg(feature = "instance")]
mod spot_interruptions;
// The groups that are enabled decide what workflows use of it.
#[cfg_attr(not(feature = "instance"), allow(dead_code))]
mod workflow;

#[cfg(feature = "region")]
pub use for_each_region::{ForEachRegion, for_each_region};
#[cfg(feature = "instance")]
pub use spot_interruptions::{SpotInterruptions, spot_interruptions};
pub use workflow::Workflow;

#[cfg(feature = "instance")]
use jiff::Timestamp;

#[cfg(any(feature = "instance", feature = "cloud_assistant", feature = "region"))]
use crate::blocking::Client;
#[cfg(any(feature = "instance", feature = "cloud_assistant", feature = "region"))]
use crate::workflows;

/// Creates instances and waits until they are running. See
/// [`launch_instances`](workflows::launch_instances).
#[cfg(feature = "instance")]
pub fn launch_instances(
    ecs: &Client,
    request: crate::instance::RunInstancesRequest,
) -> Workflow<'_, workflows::LaunchInstances> {
    Workflow::new(ecs, workflows::launch_instances(ecs.async_client(), request))
}

/// Runs a command on instances and collects its output. See
/// [`run_command`](workflows::run_command).
#[cfg(feature = "cloud_assistant")]
pub fn run_command(
    ecs: &Client,
    request: crate::cloud_assistant::RunCommandRequest,
) -> Workflow<'_, workflows::RunCommand> {
    Workflow::new(ecs, workflows::run_command(ecs.async_client(), request))
}

/// Stops and releases instances. See [`release_instances`](workflows::release_instances).
#[cfg(feature = "instance")]
pub fn release_instances(
    ecs: &Client,
    ids: impl IntoIterator<Item = impl Into<String>>,
) -> Workflow<'_, workflows::ReleaseInstances> {
    Workflow::new(ecs, workflows::release_instances(ecs.async_client(), ids))
}

/// Returns the instance types that can be bought now, by zone. See
/// [`available_instance_types`](workflows::available_instance_types).
#[cfg(feature = "region")]
pub fn available_instance_types(
    ecs: &Client,
    request: crate::region::DescribeAvailableResourceRequest,
) -> Workflow<'_, workflows::AvailableInstanceTypes> {
    Workflow::new(ecs, workflows::available_instance_types(ecs.async_client(), request))
}

/// Returns the latest spot price of each instance type in each zone, cheapest first. See
/// [`spot_prices`](workflows::spot_prices).
#[cfg(feature = "instance")]
pub fn spot_prices(
    ecs: &Client,
    instance_types: impl IntoIterator<Item = impl Into<String>>,
) -> Workflow<'_, workflows::SpotPrices> {
    Workflow::new(ecs, workflows::spot_prices(ecs.async_client(), instance_types))
}

/// Returns the subscription instances that expire in a time range. See
/// [`expiring_instances`](workflows::expiring_instances).
#[cfg(feature = "instance")]
pub fn expiring_instances(
    ecs: &Client,
    from: Timestamp,
    until: Timestamp,
) -> Workflow<'_, workflows::ExpiringInstances> {
    Workflow::new(ecs, workflows::expiring_instances(ecs.async_client(), from, until))
}

/// Renews instances, which costs money. See [`renew_instances`](workflows::renew_instances).
#[cfg(feature = "instance")]
pub fn renew_instances(
    ecs: &Client,
    ids: impl IntoIterator<Item = impl Into<String>>,
    period: workflows::RenewalPeriod,
) -> Workflow<'_, workflows::RenewInstances> {
    Workflow::new(ecs, workflows::renew_instances(ecs.async_client(), ids, period))
}
