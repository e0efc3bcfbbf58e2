//! Subscriptions that end, and their renewal.

use jiff::Timestamp;

use super::each::{each, once};
use crate::instance::describe_instances::Instance;
use crate::instance::{DescribeInstancesRequest, RenewInstanceRequest};
use crate::types::{Filter, InstanceChargeType, PeriodUnit, Time};
use crate::{Client, Error};

/// The subscription instances that end from `from` until before `until`, which count in minutes.
///
/// # Errors
///
/// Those of `DescribeInstances`.
#[inline]
pub async fn expiring(
    ecs: &Client,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<Instance>, Error> {
    let request =
        DescribeInstancesRequest::new().instance_charge_type(InstanceChargeType::PrePaid).filter([
            Filter::new().key("ExpiredStartTime").value(Time::minutes(from)),
            Filter::new().key("ExpiredEndTime").value(Time::minutes(until)),
        ]);
    ecs.describe_instances(request).collect_all().await
}

/// How long a subscription is renewed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RenewalPeriod {
    /// 1 to 4 weeks.
    Weeks(i64),
    /// 1 to 9 months, or 12, 24, 36, 48 or 60.
    Months(i64),
    /// 1 to 5 years.
    Years(i64),
}

/// What became of a renewal.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Renewed {
    /// The instance.
    pub instance_id: String,
    /// The id of the order, or why there is none.
    pub result: Result<String, Error>,
}

/// Renews instances, which costs money: each has an order of its own.
///
/// What one instance is refused for does not keep the others. No renewal is ordered twice: an id
/// counts once, and each renewal has a `ClientToken`, which stays the same over its attempts.
///
/// ```no_run
/// use ecs_sdk::jobs::{RenewalPeriod, expiring, renew};
/// use jiff::{Timestamp, ToSpan};
///
/// # async fn run(ecs: ecs_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let now = Timestamp::now();
/// let instances = expiring(&ecs, now, now + 72.hours()).await?;
/// let ids = instances.into_iter().map(|instance| instance.instance_id);
/// for renewed in renew(&ecs, ids, RenewalPeriod::Months(1)).await {
///     println!("{}: {:?}", renewed.instance_id, renewed.result);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub async fn renew(
    ecs: &Client,
    ids: impl IntoIterator<Item = impl Into<String>>,
    period: RenewalPeriod,
) -> Vec<Renewed> {
    let ids = once(ids);
    let results = each(ids.iter().map(|id| renew_one(ecs, id, period))).await;
    let renewed = |(instance_id, result)| Renewed { instance_id, result };
    ids.into_iter().zip(results).map(renewed).collect()
}

#[inline]
async fn renew_one(ecs: &Client, id: &str, period: RenewalPeriod) -> Result<String, Error> {
    // The service takes years as months.
    let (count, unit) = match period {
        RenewalPeriod::Weeks(weeks) => (weeks, PeriodUnit::Week),
        RenewalPeriod::Months(months) => (months, PeriodUnit::Month),
        RenewalPeriod::Years(years) => (years.saturating_mul(12), PeriodUnit::Month),
    };
    let request = RenewInstanceRequest::new().instance_id(id).period(count).period_unit(unit);
    Ok(ecs.renew_instance(request).await?.order_id)
}
