//! The `user-agent` header.

use http::HeaderValue;

use crate::error::Error;

/// The `user-agent` header with the suffix of the application.
pub fn user_agent(suffix: Option<&str>) -> Result<HeaderValue, Error> {
    // The operating system, the minimum supported Rust version, and the version of this crate.
    let base = format!(
        "AlibabaCloud ({}; {}) Rust/{} Core/{}",
        std::env::consts::OS,
        std::env::consts::ARCH,
        env!("CARGO_PKG_RUST_VERSION"),
        env!("CARGO_PKG_VERSION")
    );
    let value = suffix.map_or_else(|| base.clone(), |suffix| format!("{base} {suffix}"));
    // A header must not contain line breaks or most of Unicode.
    let is_valid = value.chars().all(|c| c == ' ' || c.is_ascii_graphic());
    HeaderValue::try_from(value).ok().filter(|_| is_valid).ok_or_else(|| {
        let suffix = suffix.unwrap_or_default();
        Error::configuration(format!(
            "the user agent {suffix:?} contains a character other than visible ASCII and spaces"
        ))
    })
}
