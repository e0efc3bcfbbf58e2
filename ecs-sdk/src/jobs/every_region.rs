//! The same question to all regions.

use super::each::each;
use crate::region::DescribeRegionsRequest;
use crate::{Client, Error};

/// Asks every region, eight at the same time, and gives what each said, in the order of the
/// service's list.
///
/// A region that fails does not hide the others: it may be closed to the account.
///
/// ```no_run
/// use ecs_sdk::instance::DescribeInstancesRequest;
/// use ecs_sdk::jobs::every_region;
///
/// # async fn run(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
/// let instances = every_region(&ecs, |region| {
///     ecs.describe_instances(DescribeInstancesRequest::new()).region(region).collect_all()
/// });
/// for (region, found) in instances.await? {
///     match found {
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
/// Those of `DescribeRegions`, which tells what regions there are.
#[inline]
pub async fn every_region<T, F>(
    ecs: &Client,
    ask: impl Fn(String) -> F,
) -> Result<Vec<(String, Result<T, Error>)>, Error>
where
    F: Future<Output = Result<T, Error>>,
{
    let regions = ecs.describe_regions(DescribeRegionsRequest::new()).await?.regions;
    let regions: Vec<_> = regions.into_iter().map(|region| region.region_id).collect();
    let responses = each(regions.iter().map(|region| ask(region.clone()))).await;
    Ok(regions.into_iter().zip(responses).collect())
}
