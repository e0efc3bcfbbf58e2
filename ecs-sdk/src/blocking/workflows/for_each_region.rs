//! The same calls in all regions.

use std::panic::resume_unwind;
use std::sync::{Mutex, PoisonError};
use std::{fmt, iter, thread};

use ecs_core::Error;

use crate::blocking::Client;
use crate::region::DescribeRegionsRequest;
use crate::workflows::RegionResults;
use crate::workflows::join::CONCURRENCY;

/// Calls `action` with the id of every region, on eight threads, and returns the results in the
/// order of the service's list.
///
/// A region that fails does not hide the others: it may be closed to the account.
///
/// ```no_run
/// use ecs_sdk::blocking::workflows::for_each_region;
/// use ecs_sdk::instance::DescribeInstancesRequest;
///
/// # fn run(ecs: ecs_sdk::blocking::Client) -> Result<(), ecs_sdk::Error> {
/// let instances = for_each_region(&ecs, |region| {
///     ecs.describe_instances(DescribeInstancesRequest::new()).region(region).collect_all()
/// });
/// for (region, result) in instances.send()? {
///     match result {
///         Ok(instances) => println!("{region}: {} instances", instances.len()),
///         Err(error) => println!("{region}: {error}"),
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Those of `DescribeRegions`, which lists the regions.
pub fn for_each_region<T, A>(ecs: &Client, action: A) -> ForEachRegion<'_, A>
where
    A: Fn(String) -> Result<T, Error> + Sync,
    T: Send,
{
    ForEachRegion { client: ecs, action, region: None }
}

/// Calls in all regions, which [`send`](Self::send) starts. See [`for_each_region`].
#[must_use = "a workflow does nothing until `send`"]
pub struct ForEachRegion<'a, A> {
    client: &'a Client,
    action: A,
    region: Option<String>,
}

impl<T, A> ForEachRegion<'_, A>
where
    A: Fn(String) -> Result<T, Error> + Sync,
    T: Send,
{
    /// Lists the regions in this region instead of the client's.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Runs the workflow.
    ///
    /// # Errors
    ///
    /// Those of `DescribeRegions`.
    pub fn send(self) -> Result<RegionResults<T>, Error> {
        let mut call = self.client.describe_regions(DescribeRegionsRequest::new());
        if let Some(region) = &self.region {
            call = call.region(region);
        }
        let regions = call.send()?.regions.into_iter().map(|region| region.region_id);
        Ok(on_threads(regions, self.action))
    }
}

/// Calls `action` for each region on the calling thread and seven others.
fn on_threads<T, A>(regions: impl Iterator<Item = String> + Send, action: A) -> RegionResults<T>
where
    A: Fn(String) -> Result<T, Error> + Sync,
    T: Send,
{
    let queue = Mutex::new(regions.enumerate());
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = || {
        let call = |(index, region): (usize, String)| (index, region.clone(), action(region));
        iter::from_fn(next).map(call).collect::<Vec<_>>()
    };
    let mut results = thread::scope(|scope| {
        // Threads that cannot be started leave more regions to the others.
        let start = |_| thread::Builder::new().spawn_scoped(scope, work).ok();
        let threads: Vec<_> = (1..CONCURRENCY).filter_map(start).collect();
        let mut results = work();
        for thread in threads {
            results.extend(thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        results
    });
    results.sort_unstable_by_key(|(index, ..)| *index);
    results.into_iter().map(|(_, region, result)| (region, result)).collect()
}

impl<A> fmt::Debug for ForEachRegion<'_, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ForEachRegion").field("region", &self.region).finish_non_exhaustive()
    }
}
