//! From settings to a client.

use std::path::Path;
use std::sync::Arc;

use super::{ClientBuilder, Source};
use crate::client::{Client, Config};
use crate::clock::ServerTime;
use crate::credentials::{CredentialsCache, DefaultChain, ProvideCredentials, cli_profile};
use crate::endpoint::{Endpoint, EndpointText, Network, check_region};
use crate::error::Error;
use crate::location::EndpointLookup;
use crate::metadata::InstanceMetadata;
use crate::platform::Platform;
use crate::retry::{AdaptiveRate, RetryBudget};
use crate::transport::{HttpClientBuilder, Transport};
use crate::user_agent;

impl<C: From<Client>> ClientBuilder<C> {
    /// Takes what is not set yet from where every Alibaba Cloud tool looks. Empty variables count
    /// as not set.
    ///
    /// | what | where |
    /// | --- | --- |
    /// | credentials | the [default chain](crate::credentials::DefaultChain), asked with the first call |
    /// | region | `ALIBABA_CLOUD_REGION_ID`, `ALIBABACLOUD_REGION_ID`, `ALICLOUD_REGION_ID`; the profile of the command line tool; unless there is an endpoint, the metadata service of the ECS instance |
    /// | endpoint | `ALIBABA_CLOUD_ENDPOINT` |
    /// | authorities | `ALIBABA_CLOUD_CA_BUNDLE`, a file in PEM form |
    /// | user agent | `ALIBABA_CLOUD_USER_AGENT` |
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the file of authorities
    /// cannot be read, and those of [`HttpClientBuilder::build`].
    pub async fn load_env(mut self) -> Result<Self, Error> {
        let platform = platform(self.platform.clone(), self.transport.clone(), self.http.clone())?;
        let variable = |name: &str| platform.variable(name);
        if let Some(path) = variable("ALIBABA_CLOUD_CA_BUNDLE") {
            self.http = self.http.ca_bundle(ca_bundle(&path, &platform)?);
        }
        self.endpoint =
            self.endpoint.or_else(|| Some(EndpointText(variable("ALIBABA_CLOUD_ENDPOINT")?)));
        self.user_agent = self.user_agent.or_else(|| variable("ALIBABA_CLOUD_USER_AGENT"));
        if self.region.is_none() {
            self.region = region(&platform, self.endpoint.is_some()).await;
        }
        if self.credentials.is_none() {
            self.credentials = Some(Source::Provider(Arc::new(DefaultChain::new())));
        }
        Ok(self)
    }

    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when there is neither region
    /// nor endpoint, or one that cannot be right, or a user agent that no header can hold, or what
    /// [`HttpClientBuilder::build`] refuses;
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) when there are none, or they are
    /// empty or contain white space.
    pub fn build(self) -> Result<C, Error> {
        let provider = provider(self.credentials)?;
        if let Some(region) = &self.region {
            check_region(region)?;
        }
        let parse = |text: EndpointText| Endpoint::parse(&text.0, self.allow_http);
        let endpoint = self.endpoint.map(parse).transpose()?;
        if self.region.is_none() && endpoint.is_none() {
            return Err(Error::configuration(
                "no region: set one with `region`; `load_env` finds it in ALIBABA_CLOUD_REGION_ID, \
                 in the profile of the command line tool, or on an ECS instance",
            ));
        }
        let service = self.location_service.map(parse).transpose()?;
        let lookup = service.filter(|_| self.network == Network::Public).map(EndpointLookup::new);
        let mut platform = platform(self.platform, self.transport, self.http)?;
        platform.clock = self.clock.unwrap_or(platform.clock);
        platform.random = self.random.unwrap_or(platform.random);
        let client = Client::new(Config {
            platform,
            region: self.region,
            endpoint,
            allow_http: self.allow_http,
            network: self.network,
            lookup,
            credentials: CredentialsCache::new(provider),
            signature: self.signature,
            attempt_timeout: self.attempt_timeout,
            timeout: self.timeout,
            retry: self.retry,
            budget: RetryBudget::new(self.retry_budget),
            rate: AdaptiveRate::default(),
            server_time: ServerTime::default(),
            observers: self.observers,
            user_agent: user_agent::header(self.user_agent.as_deref())?,
        });
        Ok(client.into())
    }
}

const REGION_VARIABLES: [&str; 3] =
    ["ALIBABA_CLOUD_REGION_ID", "ALIBABACLOUD_REGION_ID", "ALICLOUD_REGION_ID"];

async fn region(platform: &Platform, has_endpoint: bool) -> Option<String> {
    let from_variable = REGION_VARIABLES.iter().find_map(|name| platform.variable(name));
    if let Some(region) = from_variable.or_else(|| cli_profile::region(platform)) {
        return Some(region);
    }
    if has_endpoint {
        return None;
    }
    let of_instance = InstanceMetadata::on(platform.clone()).region_id().await;
    of_instance.inspect_err(|error| tracing::debug!(%error, "no region from the instance")).ok()
}

fn ca_bundle(path: &str, platform: &Platform) -> Result<Vec<u8>, Error> {
    match platform.files.read(Path::new(path)) {
        Ok(content) => Ok(content.bytes.to_vec()),
        Err(error) => Err(Error::configuration(format!(
            "the file {path:?} of ALIBABA_CLOUD_CA_BUNDLE could not be read: {error}"
        ))
        .caused_by(error)),
    }
}

/// Credentials that are known are checked before anything is sent.
fn provider(source: Option<Source>) -> Result<Arc<dyn ProvideCredentials>, Error> {
    match source {
        Some(Source::Provider(provider)) => Ok(provider),
        Some(Source::Known(credentials)) => match credentials.problem() {
            None => Ok(Arc::new(credentials)),
            Some(problem) => Err(Error::credentials(format!(
                "{problem}; check the key that is given to the client, or set in the environment"
            ))),
        },
        None => Err(Error::credentials(
            "no credentials: set them with `credentials`, or use `load_env`",
        )),
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
