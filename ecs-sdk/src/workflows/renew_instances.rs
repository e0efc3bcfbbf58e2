//! Subscription instances that expire, and their renewal.

use jiff::Timestamp;

use super::join::{join_buffered, unique};
use super::workflow::{Context, Steps, Workflow};
use crate::instance::describe_instances::Instance;
use crate::instance::{DescribeInstancesRequest, RenewInstanceRequest, RenewInstanceResponse};
use crate::types::{Filter, InstanceChargeType, PeriodUnit, Time};
use crate::{Client, Error};

/// Returns the subscription instances that expire in the range from `from` to `until`, `until`
/// excluded. The service compares whole minutes.
///
/// # Errors
///
/// Those of `DescribeInstances`.
pub fn expiring_instances(
    ecs: &Client,
    from: Timestamp,
    until: Timestamp,
) -> Workflow<'_, ExpiringInstances> {
    Workflow::new(ecs, ExpiringInstances { from, until })
}

/// The steps of [`expiring_instances`].
#[derive(Debug)]
pub struct ExpiringInstances {
    from: Timestamp,
    until: Timestamp,
}

impl Steps for ExpiringInstances {
    type Output = Vec<Instance>;

    #[inline]
    async fn run(self, context: Context<'_>) -> Result<Vec<Instance>, Error> {
        let filters = [
            Filter::new().key("ExpiredStartTime").value(Time::minutes(self.from)),
            Filter::new().key("ExpiredEndTime").value(Time::minutes(self.until)),
        ];
        let request = DescribeInstancesRequest::new()
            .instance_charge_type(InstanceChargeType::PrePaid)
            .filter(filters);
        context.scope.call(request).collect_all().await
    }
}

/// The period by which a subscription is renewed.
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

/// The result of a renewal.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Renewed {
    /// The id of the instance.
    pub instance_id: String,
    /// The id of the order, or the error of the renewal.
    pub result: Result<String, Error>,
}

/// Renews instances, which costs money: each renewal is an order of its own.
///
/// An instance that fails does not stop the others. No renewal is ordered twice: duplicate ids are
/// dropped, and each renewal has a `ClientToken` that stays the same over its attempts.
///
/// ```no_run
/// use ecs_sdk::workflows::{RenewalPeriod, expiring_instances, renew_instances};
/// use jiff::{Timestamp, ToSpan};
///
/// # async fn run(ecs: ecs_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let now = Timestamp::now();
/// let instances = expiring_instances(&ecs, now, now + 72.hours()).await?;
/// let ids = instances.into_iter().map(|instance| instance.instance_id);
/// for renewed in renew_instances(&ecs, ids, RenewalPeriod::Months(1)).await? {
///     println!("{}: {:?}", renewed.instance_id, renewed.result);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// None for the workflow as a whole: [`Renewed::result`] has the error of each instance.
pub fn renew_instances(
    ecs: &Client,
    ids: impl IntoIterator<Item = impl Into<String>>,
    period: RenewalPeriod,
) -> Workflow<'_, RenewInstances> {
    Workflow::new(ecs, RenewInstances { ids: unique(ids), period })
}

/// The steps of [`renew_instances`].
#[derive(Debug)]
pub struct RenewInstances {
    ids: Vec<String>,
    period: RenewalPeriod,
}

impl Steps for RenewInstances {
    type Output = Vec<Renewed>;

    #[inline]
    async fn run(self, context: Context<'_>) -> Result<Vec<Renewed>, Error> {
        let Self { ids, period } = self;
        let renew = |id| context.scope.call(renewal(id, period)).send();
        let results = join_buffered(ids.iter().cloned().map(renew)).await;
        let renewed = |(instance_id, result): (_, Result<RenewInstanceResponse, _>)| Renewed {
            instance_id,
            result: result.map(|response| response.order_id),
        };
        Ok(ids.into_iter().zip(results).map(renewed).collect())
    }
}

fn renewal(id: String, period: RenewalPeriod) -> RenewInstanceRequest {
    // `PeriodUnit` of RenewInstance has no years.
    let (count, unit) = match period {
        RenewalPeriod::Weeks(weeks) => (weeks, PeriodUnit::Week),
        RenewalPeriod::Months(months) => (months, PeriodUnit::Month),
        RenewalPeriod::Years(years) => (years.saturating_mul(12), PeriodUnit::Month),
    };
    RenewInstanceRequest::new().instance_id(id).period(count).period_unit(unit)
}
