//! How this crate calls itself.

use std::sync::Arc;

use crate::error::Error;

/// The `user-agent` header, with what the application adds to it.
pub(crate) fn header(suffix: Option<&str>) -> Result<Arc<str>, Error> {
    match suffix {
        None => Ok(base().into()),
        // Neither line breaks nor most of Unicode can stand in a header.
        Some(suffix) if suffix.chars().all(|c| c == ' ' || c.is_ascii_graphic()) => {
            Ok(format!("{} {suffix}", base()).into())
        }
        Some(suffix) => Err(Error::configuration(format!(
            "the user agent {suffix:?} has a character other than visible ASCII and spaces"
        ))),
    }
}

/// The system, the oldest Rust that this crate builds with, and its own version.
pub(crate) fn base() -> String {
    format!(
        "AlibabaCloud ({}; {}) Rust/{} Core/{}",
        std::env::consts::OS,
        std::env::consts::ARCH,
        env!("CARGO_PKG_RUST_VERSION"),
        env!("CARGO_PKG_VERSION")
    )
}
