//! A chain of providers.

use std::sync::OnceLock;

use ecs_core::{BoxFuture, Credentials, Error, Platform, ProvideCredentials};

use super::outcome::{absent, is_absent};

/// Tries providers in order until one is configured, and uses that one from then on.
///
/// ```
/// use ecs_config::credentials::{ChainProvider, CliProfileProvider, EnvironmentProvider};
///
/// let chain = ChainProvider::new()
///     .then(EnvironmentProvider::new())
///     .then(CliProfileProvider::new().profile("staging"));
/// ```
///
/// A provider has one of three outcomes:
///
/// - It is [not configured](super::not_configured): the chain goes on with the next provider. If none
///   is configured, the error lists the reason of each.
/// - It has credentials that are complete and have not expired: the chain uses it from then on. If it
///   fails later, its error is the chain's.
/// - It is configured and fails: its error is the chain's, so that an outage or a mistake does not
///   give a program another identity. The next call tries the providers again.
///   [`fall_through`](Self::fall_through) changes that.
#[derive(Debug, Default)]
pub struct ChainProvider {
    providers: Vec<Box<dyn ProvideCredentials>>,
    selected: OnceLock<usize>,
    fall_through: Option<bool>,
}

/// Why a provider had no credentials.
struct Failure<'a> {
    number: usize,
    provider: &'a str,
    error: Error,
}

/// A variable of this library.
const FALL_THROUGH: &str = "ECS_SDK_CREDENTIALS_FALL_THROUGH";

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

    /// Whether the chain goes on if a provider is configured and fails, as Alibaba Cloud's own
    /// libraries do: an outage of one source can give the program another identity. A warning names
    /// both. Default: no, unless `ECS_SDK_CREDENTIALS_FALL_THROUGH` is `true`.
    #[must_use]
    pub fn fall_through(mut self, enabled: bool) -> Self {
        self.fall_through = Some(enabled);
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
        let fall_through = self.fall_through.unwrap_or_else(|| platform.is_enabled(FALL_THROUGH));
        let mut failures = Vec::new();
        for (index, provider) in self.providers.iter().enumerate() {
            let name = provider.name();
            match usable(&**provider, platform).await {
                Ok(credentials) => {
                    tracing::debug!(provider = name, "credentials found");
                    warn_of_broken(&failures, name, &credentials);
                    self.selected.get_or_init(|| index);
                    return Ok(credentials);
                }
                Err(error) if fall_through || is_absent(&error) => {
                    tracing::debug!(provider = name, %error, "no credentials");
                    failures.push(Failure { number: index + 1, provider: name, error });
                }
                Err(error) => return Err(broken(error, name)),
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

/// Checks credentials before a chain settles on their provider.
async fn usable(
    provider: &dyn ProvideCredentials,
    platform: &Platform,
) -> Result<Credentials, Error> {
    let credentials = provider.provide(platform).await?;
    match credentials.problem_at(platform.now()) {
        Some(problem) => Err(Error::credentials(problem)),
        None => Ok(credentials),
    }
}

fn broken(error: Error, provider: &str) -> Error {
    let reason = error.message().trim_end_matches('.');
    let message = format!("{provider}: {reason}; it is configured, so no other source is tried");
    error.with_message(message)
}

fn warn_of_broken(failures: &[Failure<'_>], acting: &str, credentials: &Credentials) {
    for Failure { provider, error, .. } in failures.iter().filter(|it| !is_absent(&it.error)) {
        tracing::warn!(
            broken = provider,
            %error,
            acting = credentials.source().unwrap_or(acting),
            access_key_id = credentials.access_key_id(),
            "a configured source of credentials failed, and another one acts in its place"
        );
    }
}

/// A chain in which nothing is configured is not configured itself.
fn no_credentials(failures: &[Failure<'_>]) -> Error {
    if failures.is_empty() {
        return absent(Error::credentials("no credentials: the chain has no providers"));
    }
    let reasons = failures.iter().map(|it| format!("{}. {}: {}", it.number, it.provider, it.error));
    let reasons = reasons.collect::<Vec<_>>().join("; ");
    let error = Error::credentials(format!("no provider has credentials: {reasons}"));
    let nothing_configured = failures.iter().all(|failure| is_absent(&failure.error));
    if nothing_configured { absent(error) } else { error }
}
