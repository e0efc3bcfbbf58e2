//! The same calls in all regions.

use std::fmt;

use super::join::join_buffered;
use super::workflow::{Context, Scope, Steps, Workflow};
use crate::region::DescribeRegionsRequest;
use crate::{Client, Error};

/// Calls `action` with the id of every region, eight at the same time, and returns the results in
/// the order of the service's list.
///
/// A region that fails does not hide the others: it may be closed to the account.
///
/// ```no_run
/// use ecs_sdk::instance::DescribeInstancesRequest;
/// use ecs_sdk::workflows::for_each_region;
///
/// # async fn run(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
/// let instances = for_each_region(&ecs, |region| {
///     ecs.describe_instances(DescribeInstancesRequest::new()).region(region).collect_all()
/// });
/// for (region, result) in instances.await? {
///     match result {
///         Ok(instances) => println!("{region}: {} instances", instances.len()),
///         Err(error) => println!("{region}: {error}"),
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// The setting [`region`](Workflow::region) is the region that lists the others.
///
/// # Errors
///
/// Those of `DescribeRegions`, which lists the regions.
pub fn for_each_region<T, F, A>(ecs: &Client, action: A) -> Workflow<'_, ForEachRegion<A>>
where
    A: Fn(String) -> F + Send,
    F: Future<Output = Result<T, Error>> + Send,
    T: Send,
{
    Workflow::new(ecs, ForEachRegion { action })
}

/// The id of each region with its result.
pub type RegionResults<T> = Vec<(String, Result<T, Error>)>;

/// The steps of [`for_each_region`].
pub struct ForEachRegion<A> {
    action: A,
}

impl<T, F, A> Steps for ForEachRegion<A>
where
    A: Fn(String) -> F + Send,
    F: Future<Output = Result<T, Error>> + Send,
    T: Send,
{
    type Output = RegionResults<T>;

    async fn run(self, context: Context<'_>) -> Result<Self::Output, Error> {
        let regions = regions(&context.scope).await?;
        let results = join_buffered(regions.iter().cloned().map(self.action)).await;
        Ok(regions.into_iter().zip(results).collect())
    }
}

#[inline]
pub(super) async fn regions(scope: &Scope<'_>) -> Result<Vec<String>, Error> {
    let regions = scope.call(DescribeRegionsRequest::new()).await?.regions;
    Ok(regions.into_iter().map(|region| region.region_id).collect())
}

impl<A> fmt::Debug for ForEachRegion<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ForEachRegion").finish_non_exhaustive()
    }
}
