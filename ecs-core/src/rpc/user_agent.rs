//! The `user-agent` header.

use std::sync::Arc;

use crate::error::Error;

/// The `user-agent` header with the suffix of the application.
pub fn user_agent(suffix: Option<&str>) -> Result<Arc<str>, Error> {
    // The operating system, the minimum supported Rust version, and the version of this crate.
    let base = format!(
        "AlibabaCloud ({}; {}) Rust/{} Core/{}",
        std::env::consts::OS,
        std::env::consts::ARCH,
        env!("CARGO_PKG_RUST_VERSION"),
        env!("CARGO_PKG_VERSION")
    );
    match suffix {
        None => Ok(base.into()),
        // A header must not contain line breaks or most of Unicode.
        Some(suffix) if suffix.chars().all(|c| c == ' ' || c.is_ascii_graphic()) => {
            Ok(format!("{base} {suffix}").into())
        }
        Some(suffix) => Err(Error::configuration(format!(
            "the user agent {suffix:?} contains a character other than visible ASCII and spaces"
        ))),
    }
}
