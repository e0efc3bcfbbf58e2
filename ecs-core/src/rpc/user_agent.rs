//! The `user-agent` header.

use http::HeaderValue;

use crate::error::Error;

/// The `user-agent` header with the suffix of the application.
///
/// # Errors
///
/// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if no header can hold the suffix.
pub fn user_agent(suffix: Option<&str>) -> Result<HeaderValue, Error> {
    let suffix = suffix.map_or_else(String::new, |suffix| format!(" {suffix}"));
    // A header must not contain line breaks or most of Unicode.
    let is_valid = suffix.chars().all(|c| c == ' ' || c.is_ascii_graphic());
    let value = HeaderValue::try_from(format!("{}{suffix}", base())).ok();
    value.filter(|_| is_valid).ok_or_else(|| {
        let suffix = suffix.trim_start();
        Error::configuration(format!(
            "the user agent {suffix:?} contains a character other than visible ASCII and spaces"
        ))
    })
}

/// The operating system, the minimum supported Rust version, and the version of this crate.
fn base() -> String {
    format!(
        "AlibabaCloud ({}; {}) Rust/{} Core/{}",
        std::env::consts::OS,
        std::env::consts::ARCH,
        env!("CARGO_PKG_RUST_VERSION"),
        env!("CARGO_PKG_VERSION")
    )
}
