//! Validation of the settings.

use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

use super::{Client, ClientBuilder};
use crate::auth::{Credentials, CredentialsCache, ProvideCredentials};
use crate::error::Error;
use crate::net::{Endpoint, HttpClientBuilder, Network, check_region};
use crate::platform::{Platform, Transport};
use crate::rpc::retry::RetryBudget;
use crate::rpc::{LocationService, RateLimiter, Rpc, user_agent};

impl<C: From<Client>> ClientBuilder<C> {
    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if there is neither region nor
    /// endpoint, if one of them or the user agent is invalid, and the errors of
    /// [`HttpClientBuilder::build`]; [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) if
    /// there are no credentials, or if static ones are empty or contain white space.
    pub fn build(self) -> Result<C, Error> {
        let provider = self.credentials.ok_or_else(|| Error::credentials(NO_CREDENTIALS))??;
        if let Some(region) = &self.settings.region {
            check_region(region)?;
        }
        let parse =
            |text: &SecretString| Endpoint::parse(text.expose_secret(), self.settings.allow_http);
        let endpoint = self.endpoint.as_ref().map(parse).transpose()?;
        if self.settings.region.is_none() && endpoint.is_none() {
            return Err(Error::configuration(NO_REGION));
        }
        self.location_service.as_ref().map(parse).transpose()?;
        let location = self.location_service.filter(|_| self.settings.network == Network::Public);
        let mut platform = platform(self.platform, self.transport, self.http)?;
        if let Some(clock) = self.clock {
            platform = Platform { clock, offset: Arc::default(), ..platform };
        }
        platform.random = self.random.unwrap_or(platform.random);
        let rpc = Rpc {
            platform,
            settings: self.settings,
            endpoint,
            location: location.map(LocationService::new),
            credentials: CredentialsCache::new(provider),
            budget: RetryBudget::new(self.retry_budget),
            limiter: RateLimiter::default(),
            user_agent: user_agent(self.user_agent.as_deref())?,
        };
        Ok(Client { rpc: Arc::new(rpc) }.into())
    }
}

/// For `ecs-config`, which sets what is not set yet.
#[doc(hidden)]
impl<C> ClientBuilder<C> {
    getters! {
        pub fn has_region() -> bool { settings.region.is_some() }
        pub fn has_endpoint() -> bool { endpoint.is_some() }
        pub fn has_credentials() -> bool { credentials.is_some() }
        pub fn has_user_agent() -> bool { user_agent.is_some() }
    }

    /// The platform that the client will have.
    pub fn to_platform(&self) -> Result<Platform, Error> {
        platform(self.platform.clone(), self.transport.clone(), self.http.clone())
    }
}

const NO_CREDENTIALS: &str = "no credentials: set them with `credentials` or \
                              `credentials_provider`, or load them from the environment with \
                              `ecs_config::load`";

const NO_REGION: &str = "no region: set one with `region`, or load one from the environment with \
                         `ecs_config::load`, which reads ALIBABA_CLOUD_REGION_ID, the profile of \
                         the command line tool and the metadata of an ECS instance";

/// Static credentials can be checked before anything is sent.
pub(super) fn checked(credentials: Credentials) -> Result<Arc<dyn ProvideCredentials>, Error> {
    let help = "check the credentials that are set on the client";
    match credentials.problem() {
        None => Ok(Arc::new(credentials)),
        Some(problem) => Err(Error::credentials(format!("{problem}; {help}"))),
    }
}

fn platform(
    platform: Option<Platform>,
    transport: Option<Arc<dyn Transport>>,
    http: HttpClientBuilder,
) -> Result<Platform, Error> {
    match (platform, transport) {
        (Some(platform), None) => Ok(platform),
        (Some(platform), Some(transport)) => Ok(Platform { transport, ..platform }),
        (None, Some(transport)) => Ok(Platform::with_transport(transport)),
        (None, None) => Ok(Platform::with_transport(Arc::new(http.build()?))),
    }
}
