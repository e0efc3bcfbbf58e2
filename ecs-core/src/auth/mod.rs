//! Credentials: what requests are signed with, the trait of their providers, and the cache of a
//! client.

mod cache;
mod credentials;

use std::fmt;
use std::sync::Arc;

pub(crate) use cache::CredentialsCache;
pub use credentials::Credentials;

use crate::error::Error;
use crate::platform::{BoxFuture, Platform};

/// A credentials provider.
///
/// A client calls it when it has no credentials and before those it has expire, and caches the
/// result. The client's debug output contains the provider's, which must not show secrets. An
/// application can implement one of its own:
///
/// ```
/// use ecs_core::{BoxFuture, Credentials, Error, Platform, ProvideCredentials};
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
    /// The name of the provider in errors and logs: a few words, no secrets.
    fn name(&self) -> &str;

    /// Returns credentials, new ones if the source can issue them.
    ///
    /// # Errors
    ///
    /// [`Error::credentials`], which says what is missing or was rejected, and what to do.
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

/// Static credentials.
impl ProvideCredentials for Credentials {
    fn name(&self) -> &str {
        "static credentials"
    }

    fn provide<'a>(&'a self, _platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async { Ok(self.clone()) })
    }
}
