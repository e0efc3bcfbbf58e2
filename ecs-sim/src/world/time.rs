//! Time formats of responses.

use jiff::Timestamp;

/// `2026-01-02T03:04:05Z`.
pub(crate) fn seconds(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// `2026-01-02T03:04Z`, the format of instances.
pub(crate) fn minutes(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%MZ").to_string()
}
