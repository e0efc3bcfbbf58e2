//! Several sources, of which the first that has credentials is used.

use std::sync::OnceLock;

use super::{Credentials, ProvideCredentials};
use crate::BoxFuture;
use crate::error::Error;
use crate::platform::Platform;

/// Asks providers one after the other until one has credentials, and from then on that one alone:
/// when it fails later, its error is what the chain gives.
///
/// ```
/// use ecs_core::credentials::{ChainProvider, CliProfileProvider, EnvironmentProvider};
///
/// let chain = ChainProvider::new()
///     .then(EnvironmentProvider::new())
///     .then(CliProfileProvider::new().profile("staging"));
/// ```
///
/// When none has credentials, the error lists what each of them said.
#[derive(Debug, Default)]
pub struct ChainProvider {
    providers: Vec<Box<dyn ProvideCredentials>>,
    delivered: OnceLock<usize>,
}

impl ChainProvider {
    /// A chain without providers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a provider that is asked after those before it.
    #[must_use]
    pub fn then(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.providers.push(Box::new(provider));
        self
    }

    /// The name of the provider that had credentials, once one had.
    pub fn used(&self) -> Option<&str> {
        Some(self.providers.get(*self.delivered.get()?)?.name())
    }

    async fn keys(&self, platform: &Platform) -> Result<Credentials, Error> {
        if let Some(provider) = self.delivered.get().and_then(|index| self.providers.get(*index)) {
            return provider.provide(platform).await.map_err(|error| error.within(provider.name()));
        }
        let mut failures = Vec::new();
        for (index, provider) in self.providers.iter().enumerate() {
            let name = provider.name();
            match provider.provide(platform).await {
                Ok(credentials) => {
                    tracing::debug!("credentials come from: {name}");
                    self.delivered.get_or_init(|| index);
                    return Ok(credentials);
                }
                Err(error) => {
                    tracing::debug!("no credentials from: {name}: {error}");
                    failures.push(format!("{}. {name}: {error}", index + 1));
                }
            }
        }
        Err(nothing_from(&failures))
    }
}

impl ProvideCredentials for ChainProvider {
    fn name(&self) -> &str {
        "chain"
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(self.keys(platform))
    }
}

fn nothing_from(failures: &[String]) -> Error {
    Error::credentials(match failures {
        [] => "no credentials: the chain has no providers".to_owned(),
        _ => format!("no provider has credentials: {}", failures.join("; ")),
    })
}
