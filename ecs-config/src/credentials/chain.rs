//! A chain of providers.

use std::sync::OnceLock;

use ecs_core::{BoxFuture, Credentials, Error, Platform, ProvideCredentials};

/// Tries providers in order until one has credentials, and uses that one from then on: if it fails
/// later, its error is the chain's.
///
/// ```
/// use ecs_config::credentials::{ChainProvider, CliProfileProvider, EnvironmentProvider};
///
/// let chain = ChainProvider::new()
///     .then(EnvironmentProvider::new())
///     .then(CliProfileProvider::new().profile("staging"));
/// ```
///
/// If no provider has credentials, the error lists the reason of each.
#[derive(Debug, Default)]
pub struct ChainProvider {
    providers: Vec<Box<dyn ProvideCredentials>>,
    selected: OnceLock<usize>,
}

impl ChainProvider {
    /// A chain without providers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a provider at the end.
    #[must_use]
    pub fn then(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.providers.push(Box::new(provider));
        self
    }

    /// The name of the provider that had credentials, once there is one.
    pub fn used(&self) -> Option<&str> {
        self.selected().map(|provider| provider.name())
    }

    fn selected(&self) -> Option<&dyn ProvideCredentials> {
        self.selected.get().and_then(|index| self.providers.get(*index)).map(|provider| &**provider)
    }

    async fn read(&self, platform: &Platform) -> Result<Credentials, Error> {
        match self.selected() {
            Some(provider) => {
                provider.provide(platform).await.map_err(|error| error.within(provider.name()))
            }
            None => self.select(platform).await,
        }
    }

    /// Tries the providers. The official libraries keep the first that has credentials, too
    /// (aliyun/credentials-python `alibabacloud_credentials/provider/default.py`).
    async fn select(&self, platform: &Platform) -> Result<Credentials, Error> {
        let mut failures = Vec::new();
        for (index, provider) in self.providers.iter().enumerate() {
            let name = provider.name();
            match provider.provide(platform).await {
                Ok(credentials) => {
                    tracing::debug!(provider = name, "credentials found");
                    self.selected.get_or_init(|| index);
                    return Ok(credentials);
                }
                Err(error) => {
                    tracing::debug!(provider = name, %error, "no credentials");
                    failures.push(format!("{}. {name}: {error}", index + 1));
                }
            }
        }
        Err(no_credentials(&failures))
    }
}

impl ProvideCredentials for ChainProvider {
    fn name(&self) -> &str {
        "chain"
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(self.read(platform))
    }
}

fn no_credentials(failures: &[String]) -> Error {
    Error::credentials(match failures {
        [] => "no credentials: the chain has no providers".to_owned(),
        _ => format!("no provider has credentials: {}", failures.join("; ")),
    })
}
