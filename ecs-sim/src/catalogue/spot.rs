//! Spot prices. They change each hour, and are the same for the same hour in every run.

use jiff::Timestamp;

use super::{InstanceType, Micros, type_price};
use crate::request_id::digest;

/// The range of a spot price, in percent of the pay-as-you-go price.
const LOWEST: u64 = 10;
const SPAN: u64 = 25;

/// The hourly price at a time, always below the pay-as-you-go price.
pub(crate) fn spot_price(
    region: &str,
    zone: &str,
    instance_type: &InstanceType,
    time: Timestamp,
) -> Micros {
    let hour = time.as_second().div_euclid(3600).to_string();
    let [dice, ..] = digest(0, &["spot price", zone, instance_type.name, &hour]);
    let percent = average_spot_percent(zone, instance_type) + u64::from(dice) % 5 - 2;
    type_price(region, instance_type) * percent / 100
}

/// The percentage around which a spot price varies.
pub(crate) fn average_spot_percent(zone: &str, instance_type: &InstanceType) -> u64 {
    let [dice, ..] = digest(0, &["spot level", zone, instance_type.name]);
    LOWEST + u64::from(dice) % SPAN
}

/// The interruption rate, in percent.
pub(crate) fn interruption_percent(zone: &str, instance_type: &InstanceType) -> u64 {
    let [dice, ..] = digest(0, &["interruption", zone, instance_type.name]);
    u64::from(dice) % 6
}
