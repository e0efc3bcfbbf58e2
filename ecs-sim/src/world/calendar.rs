//! Calendar arithmetic, and the time formats of requests.

use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ZonedDateTime};

/// The time this many `Day`, `Week`, `Month` or `Year` later.
pub(crate) fn add(time: Timestamp, count: i64, unit: &str) -> Timestamp {
    let span = match unit {
        "Day" => Span::new().try_days(count),
        "Week" => Span::new().try_weeks(count),
        "Year" => Span::new().try_years(count),
        _ => Span::new().try_months(count),
    };
    let later = span.and_then(|span| utc(time).checked_add(span));
    later.map_or(Timestamp::MAX, |later| later.timestamp())
}

/// The next time after `time` on this day of the month, from 1 to 28.
pub(crate) fn at_day(time: Timestamp, day: i8) -> Option<Timestamp> {
    let this_month = utc(time).with().day(day).build().ok()?;
    let next = this_month.timestamp();
    Some(if next > time { next } else { add(next, 1, "Month") })
}

/// Parses `2026-01-02T03:04Z` and `2026-01-02T03:04:05Z`.
pub(crate) fn parse(text: &str) -> Option<Timestamp> {
    let formats = ["%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%MZ"];
    let civil =
        formats.iter().find_map(|format| jiff::civil::DateTime::strptime(format, text).ok());
    civil?.to_zoned_datetime(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

/// Parses `2026-01-02T03Z`.
pub(crate) fn parse_hour(text: &str) -> Option<Timestamp> {
    parse(&format!("{}:00Z", text.strip_suffix('Z')?))
}

fn utc(time: Timestamp) -> ZonedDateTime {
    time.to_zoned_datetime(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn periods_follow_the_calendar() {
        let time = |text| parse(text).unwrap();
        let start = time("2026-01-31T12:00Z");
        assert_eq!(add(start, 1, "Month"), time("2026-02-28T12:00Z"));
        assert_eq!(add(start, 2, "Week"), time("2026-02-14T12:00Z"));
        assert_eq!(add(start, 1, "Year"), time("2027-01-31T12:00:00Z"));
        assert_eq!(add(start, i64::MAX, "Month"), Timestamp::MAX);
        assert_eq!(at_day(start, 5), Some(time("2026-02-05T12:00Z")));
        assert_eq!(at_day(time("2026-02-04T12:00Z"), 5), Some(time("2026-02-05T12:00Z")));
    }

    #[test]
    fn other_texts_are_rejected() {
        for text in ["", "2026-01-31", "2026-01-31T12:00", "2026-01-31 12:00Z", "2026-02-30T12:00Z"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
