//! From settings to a client.

use std::sync::Arc;

use super::{ClientBuilder, Source};
use crate::client::{Client, Config};
use crate::clock::ServerTime;
use crate::credentials::{Credentials, CredentialsCache, ProvideCredentials};
use crate::endpoint::{Endpoint, EndpointText, Network, check_region};
use crate::error::Error;
use crate::location::EndpointLookup;
use crate::machine::Machine;
use crate::retry::{AdaptiveRate, RetryBudget};
use crate::transport::{HttpClientBuilder, Transport};

impl<C: From<Client>> ClientBuilder<C> {
    /// Takes what is not set yet from the environment: credentials from the
    /// [default chain](crate::credentials), the region from `ALIBABA_CLOUD_REGION_ID`,
    /// `ALIBABACLOUD_REGION_ID` or `ALICLOUD_REGION_ID`, the endpoint from
    /// `ALIBABA_CLOUD_ENDPOINT`. Empty variables count as not set.
    ///
    /// # Errors
    ///
    /// None yet.
    pub async fn load_env(mut self) -> Result<Self, Error> {
        let variable = |name: &str| match &self.machine {
            Some(machine) => machine.variable(name),
            None => std::env::var(name).ok().filter(|value| !value.is_empty()),
        };
        let region = REGION_VARIABLES.iter().find_map(|name| variable(name));
        let endpoint = variable("ALIBABA_CLOUD_ENDPOINT").map(EndpointText);
        self.region = self.region.or(region);
        self.endpoint = self.endpoint.or(endpoint);
        if self.credentials.is_none() {
            self.credentials = Some(Source::Known(Credentials::from_env()?));
        }
        Ok(self)
    }

    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when there is neither region
    /// nor endpoint, or one that cannot be right, or a user agent that no header can hold, or what
    /// [`HttpClientBuilder::build`](crate::transport::HttpClientBuilder::build) refuses;
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
            return Err(Error::configuration(format!(
                "no region: set one with `region`, or set {} for `load_env`",
                REGION_VARIABLES[0]
            )));
        }
        let service = self.location_service.map(parse).transpose()?;
        let lookup = service.filter(|_| self.network == Network::Public).map(EndpointLookup::new);
        check_user_agent(self.user_agent.as_deref().unwrap_or_default())?;
        let mut machine = machine(self.machine, self.transport, self.http)?;
        machine.clock = self.clock.unwrap_or(machine.clock);
        machine.random = self.random.unwrap_or(machine.random);
        let client = Client::new(Config {
            machine,
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
            user_agent: user_agent(self.user_agent.as_deref()),
        });
        Ok(client.into())
    }
}

const REGION_VARIABLES: [&str; 3] =
    ["ALIBABA_CLOUD_REGION_ID", "ALIBABACLOUD_REGION_ID", "ALICLOUD_REGION_ID"];

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

fn machine(
    machine: Option<Machine>,
    transport: Option<Arc<dyn Transport>>,
    http: HttpClientBuilder,
) -> Result<Machine, Error> {
    match (machine, transport) {
        (Some(machine), None) => Ok(machine),
        (Some(machine), Some(transport)) => Ok(Machine { transport, ..machine }),
        (None, Some(transport)) => Ok(Machine::with_transport(transport)),
        (None, None) => Ok(Machine::with_transport(Arc::new(http.build()?))),
    }
}

/// The text goes into a header, which neither line breaks nor most of Unicode can stand in.
fn check_user_agent(suffix: &str) -> Result<(), Error> {
    if suffix.chars().all(|c| c == ' ' || c.is_ascii_graphic()) {
        return Ok(());
    }
    Err(Error::configuration(format!(
        "the user agent {suffix:?} has a character other than visible ASCII and spaces"
    )))
}

fn user_agent(suffix: Option<&str>) -> Arc<str> {
    let base = format!(
        "AlibabaCloud ({}; {}) Rust/{} Core/{}",
        std::env::consts::OS,
        std::env::consts::ARCH,
        env!("CARGO_PKG_RUST_VERSION"),
        env!("CARGO_PKG_VERSION")
    );
    match suffix {
        Some(suffix) => format!("{base} {suffix}").into(),
        None => base.into(),
    }
}
