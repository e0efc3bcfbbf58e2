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
        let charge_type = charge_type(call)?;
        let (auto_release, spot) = (release_time::of(call)?, Spot::of(call)?);
        if charge_type == ChargeType::PostPaid {
            let (expires, renewal, term) = (None, None, Term::Hours(1));
            return Ok(Self { charge_type, expires, renewal, auto_release, spot, term });
        }
        if spot.strategy != "NoSpot" {
            let message = "SpotStrategy: subscriptions cannot be spot instances.";
            return Err(reject(call, "InvalidSpotPrepaid", message));
        }
        if auto_release.is_some() {
            let message = "AutoReleaseTime: not supported for subscriptions.";
            return Err(reject(call, "InvalidParameter.Conflict", message));
        }
        let period = Period::of(call)?;
        let renewal = Some(renewal(call, &period)?);
        let expires = Some(period.after(call.now));
        let term = period.term();
        Ok(Self { charge_type, expires, renewal, auto_release, spot, term })
    }
}

fn charge_type(call: &Call<'_>) -> Result<ChargeType> {
    let known = ["PostPaid", "PrePaid"];
    let wanted = choice::one_of(call, "InstanceChargeType", &known, "Invalid.InstanceChargeType")?;
    Ok(if wanted == Some("PrePaid") { ChargeType::PrePaid } else { ChargeType::PostPaid })
}

/// Length of a subscription or of its renewal.
pub(super) struct Period {
    count: i64,
    unit: &'static str,
}

impl Period {
    pub(super) fn of(call: &Call<'_>) -> Result<Self> {
        let unit = unit(call)?;
        let allowed: &[i64] = match unit {
            "Week" => &[1, 2, 3, 4],
            "Year" => &[1, 2, 3, 4, 5],
            _ => &[1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 24, 36, 48, 60],
        };
        match call.integer("Period").filter(|count| allowed.contains(count)) {
            Some(count) => Ok(Self { count, unit }),
            None => {
                let message = format!("Period: with the unit {unit}, must be one of {allowed:?}.");
                Err(reject(call, "InvalidPeriod", message))
            }
        }
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
pub(super) fn unit(call: &Call<'_>) -> Result<&'static str> {
    match call.text("PeriodUnit") {
        None => Ok("Month"),
        Some(unit) if unit.eq_ignore_ascii_case("Month") => Ok("Month"),
        Some(unit) if unit.eq_ignore_ascii_case("Week") => Ok("Week"),
        Some(unit) if unit.eq_ignore_ascii_case("Year") => Ok("Year"),
        Some(_) => {
            let codes = [
                "InvalidPeriodUnit.ValueNotSupported",
                "InvalidPeriodType.ValueNotSupported",
                "InvalidPeriod.UnitMismatch",
            ];
            Err(reject_any(call, &codes, "PeriodUnit: must be Week, Month or Year."))
        }
    }
}

fn renewal(call: &Call<'_>, period: &Period) -> Result<Renewal> {
    let enabled = call.flag("AutoRenew") == Some(true);
    let duration = call.integer("AutoRenewPeriod").unwrap_or(1);
    if enabled && !renewal_durations(period.unit).contains(&duration) {
        let message =
            format!("AutoRenewPeriod: {duration} is not valid with the unit {}.", period.unit);
        return Err(reject(call, "InvalidAutoRenewPeriod.ValueNotSupported", message));
    }
    let status = if enabled { "AutoRenewal" } else { "Normal" };
    let unit = period.unit.to_owned();
    Ok(Renewal { enabled, duration, unit, status: status.to_owned() })
}

/// Valid renewal durations for a unit.
pub(super) fn renewal_durations(unit: &str) -> &'static [i64] {
    match unit {
        "Week" => &[1, 2, 3],
        "Year" => &[1, 2, 3, 4, 5],
        _ => &[1, 2, 3, 6, 12, 24, 36, 48, 60],
    }
}

impl Spot {
    fn of(call: &Call<'_>) -> Result<Self> {
        let known = ["NoSpot", "SpotWithPriceLimit", "SpotAsPriceGo"];
        let strategy =
            choice::one_of_or_first(call, "SpotStrategy", &known, "InvalidSpotStrategy")?;
        let is_spot = strategy != "NoSpot";
        let (name, code) = ("SpotInterruptionBehavior", "InvalidSpotInterruptionBehavior");
        let behavior = choice::one_of(call, name, &["Terminate", "Stop"], code)?;
        Ok(Self {
            strategy: strategy.to_owned(),
            price_limit: price_limit(call, strategy)?,
            duration: is_spot.then(|| call.integer("SpotDuration").unwrap_or(1)),
            interruption_behavior: behavior.filter(|_| is_spot).map(str::to_owned),
        })
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
        Some(limit) => {
            let message = format!("SpotPriceLimit: {limit} is below the current price, {price}.");
            Err(reject(call, "InvalidSpotPriceLimit.LowerThanPublicPrice", message))
        }
        None => Ok(()),
    }
}

fn price_limit(call: &Call<'_>, strategy: &str) -> Result<Option<f64>> {
    if strategy != "SpotWithPriceLimit" {
        return Ok(None);
    }
    match call.number("SpotPriceLimit").filter(|limit| *limit > 0.0) {
        Some(limit) => Ok(Some(limit)),
        None => {
            let message = "SpotPriceLimit: SpotWithPriceLimit needs a price above 0.";
            Err(reject(call, "InvalidSpotPriceLimit", message))
        }
    }
}
