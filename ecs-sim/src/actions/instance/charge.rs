//! Billing of new instances.

use super::release_time;
use crate::actions::catalogue::yuan;
use crate::actions::prelude::*;
use crate::catalogue::{Term, spot_price};

#[derive(Clone, Debug)]
pub(super) struct Charge {
    pub(super) charge_type: ChargeType,
    /// When the subscription ends.
    pub(super) expires: Option<Timestamp>,
    pub(super) renewal: Option<Renewal>,
    pub(super) auto_release: Option<Timestamp>,
    pub(super) spot: Spot,
    /// The prepaid term; one hour for pay-as-you-go.
    pub(super) term: Term,
}

#[derive(Clone, Debug)]
pub(super) struct Spot {
    pub(super) strategy: String,
    pub(super) price_limit: Option<f64>,
    pub(super) duration: Option<i64>,
    pub(super) interruption_behavior: Option<String>,
}

impl Charge {
    pub(super) fn of(call: &Call<'_>) -> Result<Self> {
        let is_prepaid = call.text("InstanceChargeType") == Some("PrePaid");
        let charge_type = if is_prepaid { ChargeType::PrePaid } else { ChargeType::PostPaid };
        let (auto_release, spot) = (release_time::of(call)?, Spot::of(call));
        if charge_type == ChargeType::PostPaid {
            let (expires, renewal, term) = (None, None, Term::Hours(1));
            return Ok(Self { charge_type, expires, renewal, auto_release, spot, term });
        }
        reject_if!(call, spot.strategy != "NoSpot" =>
            "InvalidSpotPrepaid", "SpotStrategy: subscriptions cannot be spot instances.");
        reject_if!(call, auto_release.is_some() =>
            "InvalidParameter.Conflict", "AutoReleaseTime: not supported for subscriptions.");
        let period = Period::of(call);
        let renewal = Some(renewal(call, &period));
        let expires = Some(period.after(call.now));
        let term = period.term();
        Ok(Self { charge_type, expires, renewal, auto_release, spot, term })
    }
}

/// Length of a subscription or of its renewal.
pub(super) struct Period {
    count: i64,
    unit: &'static str,
}

impl Period {
    pub(super) fn of(call: &Call<'_>) -> Self {
        Self { count: call.integer("Period").unwrap_or(1), unit: unit(call) }
    }

    pub(super) fn term(&self) -> Term {
        let count = self.count.unsigned_abs();
        match self.unit {
            "Week" => Term::Weeks(count),
            "Year" => Term::Months(count * 12),
            _ => Term::Months(count),
        }
    }

    pub(super) fn after(&self, time: Timestamp) -> Timestamp {
        add_period(time, self.count, self.unit)
    }
}

/// `PeriodUnit`, months by default.
pub(super) fn unit(call: &Call<'_>) -> &'static str {
    let sent = call.text("PeriodUnit").unwrap_or_default();
    let longer = ["Week", "Year"].into_iter().find(|unit| unit.eq_ignore_ascii_case(sent));
    longer.unwrap_or("Month")
}

fn renewal(call: &Call<'_>, period: &Period) -> Renewal {
    let enabled = call.flag("AutoRenew") == Some(true);
    let duration = call.integer("AutoRenewPeriod").unwrap_or(1);
    let status = if enabled { "AutoRenewal" } else { "Normal" };
    let unit = period.unit.to_owned();
    Renewal { enabled, duration, unit, status: status.to_owned() }
}

impl Spot {
    fn of(call: &Call<'_>) -> Self {
        let strategy = call.text("SpotStrategy").unwrap_or("NoSpot");
        let is_spot = strategy != "NoSpot";
        let limit = call.number("SpotPriceLimit");
        let behavior = call.text("SpotInterruptionBehavior").filter(|_| is_spot);
        Self {
            strategy: strategy.to_owned(),
            price_limit: limit.filter(|_| strategy == "SpotWithPriceLimit"),
            duration: is_spot.then(|| call.integer("SpotDuration").unwrap_or(1)),
            interruption_behavior: behavior.map(str::to_owned),
        }
    }
}

/// Checks that the type is available as a spot instance, and that the price limit is not below the
/// current price.
pub(super) fn check_market(call: &Call<'_>, spot: &Spot, zone: &str, name: &str) -> Result<()> {
    let Some(found) = World::instance_type(name).filter(|_| spot.strategy != "NoSpot") else {
        return Ok(());
    };
    reject_if!(call, !found.family.has_spot =>
        "SpotNotSupported", "{name} is not available as a spot instance.");
    let price = yuan(spot_price(call.region(), zone, found, call.now));
    match spot.price_limit.filter(|limit| *limit < price) {
        Some(limit) => Err(reject!(call, "InvalidSpotPriceLimit.LowerThanPublicPrice" =>
            "SpotPriceLimit: {limit} is below the current price, {price}.")),
        None => Ok(()),
    }
}
