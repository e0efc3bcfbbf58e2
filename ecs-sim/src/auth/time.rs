//! The signing time of a request.

use jiff::{SignedDuration, Timestamp};

use crate::service_error::{Result, ServiceError};

/// The accepted clock skew of a client, and how long a nonce is kept.
pub(super) const TOLERANCE: SignedDuration = SignedDuration::from_mins(15);

/// Accepts `YYYY-MM-DDTHH:MM:SSZ`, also with milliseconds, within the tolerance around `now`.
pub(super) fn check(text: &str, now: Timestamp) -> Result<()> {
    let signed_at = parse(text).ok_or_else(|| {
        ServiceError::bad(
            "InvalidTimeStamp.Format",
            format!("{text:?} is not a UTC time of the form 2026-01-02T03:04:05Z."),
        )
    })?;
    if now.duration_since(signed_at).abs() > TOLERANCE {
        return Err(ServiceError::bad(
            "InvalidTimeStamp.Expired",
            format!(
                "{text} differs from the time of the service, {now:.0}, by more than 15 minutes."
            ),
        ));
    }
    Ok(())
}

/// The parser accepts more forms than the API; only a text that prints the same is accepted. The
/// client `aliyun-sdk` for Node.js signs milliseconds (`lib/service_interface/pop.js`).
fn parse(text: &str) -> Option<Timestamp> {
    text.parse::<Timestamp>().ok().filter(|timestamp| {
        [format!("{timestamp:.0}"), format!("{timestamp:.3}")].iter().any(|form| form == text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_and_milliseconds_are_accepted() {
        for text in ["2026-01-02T03:04:05Z", "2026-01-02T03:04:05.000Z", "2026-01-02T03:04:05.678Z"]
        {
            assert!(parse(text).is_some(), "{text}");
        }
        let others = [
            "",
            "2026-01-02",
            "2026-01-02 03:04:05Z",
            "2026-01-02t03:04:05z",
            "2026-01-02T03:04Z",
            "2026-01-02T03:04:05",
            "2026-01-02T03:04:05.5Z",
            "2026-01-02T03:04:05.000000Z",
            "2026-01-02T03:04:05+00:00",
            "2026-02-30T03:04:05Z",
            "Fri, 02 Jan 2026 03:04:05 GMT",
        ];
        for text in others {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_skew_of_fifteen_minutes_is_accepted() {
        let text = "2026-01-02T03:04:05Z";
        let signed_at = parse(text).unwrap_or_default();
        for (seconds, accepted) in
            [(0, true), (900, true), (-900, true), (901, false), (-901, false)]
        {
            let now = signed_at + SignedDuration::from_secs(seconds);
            assert_eq!(check(text, now).is_ok(), accepted, "{seconds}");
        }
    }
}
