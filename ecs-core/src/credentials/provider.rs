//! Where credentials come from: the trait that every source implements.

use std::fmt;
use std::sync::Arc;

use super::Credentials;
use crate::BoxFuture;
use crate::error::Error;
use crate::platform::Platform;

/// A source of credentials.
///
/// A client asks when it has none and before those that it has expire; it keeps what it gets until
/// then. Debug output of the client shows that of the source, which must have no secrets. An
/// application can bring a source of its own:
///
/// ```
/// use ecs_core::credentials::{Credentials, ProvideCredentials};
/// use ecs_core::{BoxFuture, Error, Platform};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl ProvideCredentials for Vault {
///     fn name(&self) -> &str {
///         "vault"
///     }
///
///     fn provide<'a>(&'a self, _platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
///         Box::pin(async { Ok(Credentials::access_key("LTAI-from-the-vault", "a-secret")) })
///     }
/// }
/// ```
pub trait ProvideCredentials: fmt::Debug + Send + Sync {
    /// What errors and logs call the source: a few words, no secrets.
    fn name(&self) -> &str;

    /// Gets credentials, new ones if the source can issue them.
    ///
    /// # Errors
    ///
    /// [`Error::credentials`] with what is missing or was refused, and what to do about it.
    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>>;
}

impl<P: ProvideCredentials + ?Sized> ProvideCredentials for Arc<P> {
    fn name(&self) -> &str {
        (**self).name()
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        (**self).provide(platform)
    }
}

/// Credentials that are known provide themselves.
impl ProvideCredentials for Credentials {
    fn name(&self) -> &str {
        "static credentials"
    }

    fn provide<'a>(&'a self, _platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async { Ok(self.clone()) })
    }
}
