//! Schedules of repeated commands.

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};

/// The shortest and the longest interval between two runs, in seconds.
const SECONDS: std::ops::RangeInclusive<u64> = 60..=7 * 24 * 60 * 60;

/// The `Frequency` of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Frequency {
    /// `rate(5m)`, with the first run after this interval.
    Every(Duration),
    /// `at(2026-01-02 03:04:05)`, with a zone or in UTC.
    Once(Timestamp),
    /// A cron expression, or a time in a named time zone. Their times are not computed here, so
    /// they are never due.
    Never,
}

impl Frequency {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let inside = |name: &str| text.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')');
        if let Some(rate) = inside("rate") {
            return interval(rate).map(Self::Every);
        }
        if let Some(time) = inside("at") {
            return moment(time);
        }
        (6..=8).contains(&text.split_whitespace().count()).then_some(Self::Never)
    }

    /// The first time after `time`.
    pub(crate) fn next(self, time: Timestamp) -> Option<Timestamp> {
        match self {
            Self::Every(interval) => time.checked_add(interval).ok(),
            Self::Once(moment) => Some(moment).filter(|moment| *moment > time),
            Self::Never => None,
        }
    }
}

/// `90s`, `5m`, `2h` or `1d`.
fn interval(text: &str) -> Option<Duration> {
    let unit = text.chars().last()?;
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 60 * 60,
        'd' => 24 * 60 * 60,
        _ => return None,
    };
    let count: u64 = text.strip_suffix(unit)?.parse().ok()?;
    let seconds = count.checked_mul(seconds).filter(|seconds| SECONDS.contains(seconds))?;
    Some(Duration::from_secs(seconds))
}

/// `2026-01-02 03:04:05`, optionally followed by `GMT+8:00` or the name of a time zone.
fn moment(text: &str) -> Option<Frequency> {
    let mut words = text.split_whitespace();
    let time: DateTime = format!("{}T{}", words.next()?, words.next()?).parse().ok()?;
    let zone = match words.next() {
        None | Some("UTC") => Some(TimeZone::UTC),
        Some(name) if name.contains('/') => None,
        Some(name) => Some(fixed(name)?),
    };
    if words.next().is_some() {
        return None;
    }
    match zone {
        Some(zone) => zone.to_timestamp(time).ok().map(Frequency::Once),
        None => Some(Frequency::Never),
    }
}

/// `GMT+8` or `GMT-3:30`.
fn fixed(name: &str) -> Option<TimeZone> {
    let offset = name.strip_prefix("GMT")?;
    let (sign, digits) = match offset.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, offset.strip_prefix('+')?),
    };
    let (hours, minutes) = digits.split_once(':').unwrap_or((digits, "0"));
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    let is_usual = (0..=14).contains(&hours) && (0..60).contains(&minutes);
    let seconds = sign * (hours * 60 + minutes) * 60;
    Offset::from_seconds(seconds).ok().filter(|_| is_usual).map(TimeZone::fixed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequencies() {
        let every = |seconds| Some(Frequency::Every(Duration::from_secs(seconds)));
        let once = |text: &str| text.parse().ok().map(Frequency::Once);
        for (text, expected) in [
            ("rate(60s)", every(60)),
            ("rate(5m)", every(300)),
            ("rate(7d)", every(604_800)),
            ("rate(59s)", None),
            ("rate(8d)", None),
            ("rate(5)", None),
            ("rate(18446744073709551615d)", None),
            ("at(2026-01-02 03:04:05)", once("2026-01-02T03:04:05Z")),
            ("at(2026-01-02 03:04:05 GMT+8:00)", once("2026-01-01T19:04:05Z")),
            ("at(2026-01-02 03:04:05 GMT-3:30)", once("2026-01-02T06:34:05Z")),
            ("at(2026-01-02 03:04:05 UTC)", once("2026-01-02T03:04:05Z")),
            ("at(2026-01-02 03:04:05 Asia/Shanghai)", Some(Frequency::Never)),
            ("at(2026-01-02 03:04:05 noon)", None),
            ("at(2026-01-02 03:04:05 GMT+99)", None),
            ("at(tomorrow)", None),
            ("0 0 12 * * ? 2026 Asia/Shanghai", Some(Frequency::Never)),
            ("daily", None),
        ] {
            assert_eq!(Frequency::parse(text), expected, "{text}");
        }
    }
}
