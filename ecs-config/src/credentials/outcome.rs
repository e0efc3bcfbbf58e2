//! The outcomes of a source: credentials, an error, or an error which says that it is not configured.

use std::error::Error as StdError;
use std::fmt;

use ecs_core::{Credentials, Error};

/// Creates the error of a provider whose source is not configured, so that a
/// [chain](super::ChainProvider) goes on with the next provider. Any other error ends the chain.
///
/// ```
/// use ecs_config::credentials::{Credentials, not_configured};
/// use ecs_core::{Error, Platform};
///
/// fn find(platform: &Platform) -> Result<Credentials, Error> {
///     let id = platform.variable("APP_KEY_ID").ok_or_else(|| not_configured("no APP_KEY_ID"))?;
///     let secret = platform.variable("APP_KEY_SECRET");
///     let secret = secret.ok_or_else(|| Error::credentials("APP_KEY_SECRET is not set"))?;
///     Ok(Credentials::access_key(id, secret))
/// }
/// ```
pub fn not_configured(reason: impl Into<String>) -> Error {
    absent(Error::credentials(reason))
}

/// The cause of an error that means that its source is not configured. It keeps the original error.
struct NotConfigured(Error);

/// The error that has it as its source says the same.
impl fmt::Debug for NotConfigured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NotConfigured")
    }
}

impl fmt::Display for NotConfigured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the source is not configured")
    }
}

impl StdError for NotConfigured {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}

/// The same error, of a source that is not configured.
pub(super) fn absent(error: Error) -> Error {
    error.clone().caused_by(NotConfigured(error))
}

pub(super) fn is_absent(error: &Error) -> bool {
    original(error).is_some()
}

/// The same error, of a source that is configured: a profile or a setting names it.
pub(super) fn configured(error: Error) -> Error {
    match original(&error) {
        Some(original) => original.clone().with_message(error.message()),
        None => error,
    }
}

/// Credentials that a place leads to, by itself or through their own source.
pub(super) fn found_in(place: impl fmt::Display, credentials: Credentials) -> Credentials {
    let source = match credentials.source() {
        Some(source) => format!("{place}, {source}"),
        None => place.to_string(),
    };
    credentials.with_source(source)
}

fn original(error: &Error) -> Option<&Error> {
    error.source()?.downcast_ref().map(|NotConfigured(original)| original)
}
