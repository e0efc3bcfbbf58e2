//! A client: settings and connections that calls share.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::action::{Action, Request};
use crate::builder::ClientBuilder;
use crate::call::{Call, Options};
use crate::clock::{Clock, ServerTime};
use crate::credentials::CredentialsCache;
use crate::endpoint::{Endpoint, Network, check_region};
use crate::error::{Error, ErrorKind};
use crate::location::EndpointLookup;
use crate::observe::{Counter, Observers};
use crate::params::{Params, Problems};
use crate::platform::Platform;
use crate::record::ResponseRecord;
use crate::response::RawResponse;
use crate::retry::{AdaptiveRate, RetryBudget, RetryPolicy};
use crate::sign::SignatureVersion;

/// Calls actions in one region with one set of credentials.
///
/// Cheap to clone; clones share their connections, credentials, retry budget and rate.
#[derive(Clone)]
pub struct Client {
    pub(crate) config: Arc<Config>,
}

pub(crate) struct Config {
    pub(crate) platform: Platform,
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) allow_http: bool,
    pub(crate) network: Network,
    pub(crate) lookup: Option<EndpointLookup>,
    pub(crate) credentials: CredentialsCache,
    pub(crate) signature: SignatureVersion,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: RetryBudget,
    pub(crate) rate: AdaptiveRate,
    pub(crate) server_time: ServerTime,
    pub(crate) observers: Observers,
    pub(crate) user_agent: Arc<str>,
}

/// What an action gets that is not known to be slow.
const SHORTEST_ATTEMPT: Duration = Duration::from_secs(15);

impl Client {
    /// Starts the settings of a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client with credentials, region and endpoint as every Alibaba Cloud tool finds them: see
    /// [`ClientBuilder::load_env`]. Credentials are fetched once, so that their absence is an error
    /// here.
    ///
    /// # Errors
    ///
    /// Those of [`ClientBuilder::load_env`] and [`ClientBuilder::build`];
    /// [`ErrorKind::Credentials`] when no provider has any, with what each of them said.
    pub async fn from_env() -> Result<Self, Error> {
        let client = Self::builder().load_env().await?.build()?;
        client.config.credentials.get(&client.config.platform).await?;
        Ok(client)
    }

    /// Prepares a call, which is sent when it is awaited.
    pub fn call<R: Request>(&self, request: R) -> Call<'_, R> {
        Call::new(self, request)
    }

    /// The clock that the client waits with. Tests replace it.
    pub fn clock(&self) -> &dyn Clock {
        self.config.platform.clock()
    }

    /// The region that the client was made for.
    pub fn region(&self) -> Option<&str> {
        self.config.region.as_deref()
    }

    pub(crate) fn new(config: Config) -> Self {
        Self { config: Arc::new(config) }
    }

    /// Completes the parameters of a call, and reports all that are missing.
    pub(crate) fn complete(
        &self,
        action: &Action,
        (mut params, mut problems): (Params, Problems),
        options: &Options,
    ) -> Result<Params, Error> {
        if let Some(region) = &options.region {
            check_region(region).map_err(|error| error.for_action(action.name()))?;
        }
        for (name, value) in &options.params {
            params.set(name, value);
        }
        if let (Some(name), Some(region)) = (action.region, self.region_of(options)) {
            fill(&mut params, name, || region.to_owned());
        }
        if action.client_token {
            let token = options.client_token.get_or_init(|| self.config.platform.random.unique());
            fill(&mut params, "ClientToken", || token.clone());
        }
        problems.missing.retain(|name| !params.has(name));
        problems.empty.retain(|name| !params.has(name));
        match unsendable(&problems) {
            None => Ok(params),
            Some(message) => {
                Err(Error::new(ErrorKind::InvalidRequest, message).for_action(action.name()))
            }
        }
    }

    /// Reads an answer. One that cannot be read is a call that failed.
    pub(crate) fn read(
        &self,
        response: &RawResponse,
        into: &mut dyn ResponseRecord,
        action: &Action,
    ) -> Result<(), Error> {
        let read = response.read(into, action);
        read.inspect_err(|_| self.config.observers.count(Counter::Failures, action))
    }

    pub(crate) fn region_of<'a>(&'a self, options: &'a Options) -> Option<&'a str> {
        options.region.as_deref().or(self.region())
    }

    /// Where the call goes.
    pub(crate) async fn endpoint_of(
        &self,
        action: &Action,
        options: &Options,
    ) -> Result<Endpoint, Error> {
        let config = &self.config;
        if let Some(text) = &options.endpoint {
            return Endpoint::parse(&text.0, config.allow_http);
        }
        if let Some(endpoint) = &config.endpoint {
            return Ok(endpoint.clone());
        }
        let region = self.region_of(options).unwrap_or_default();
        if let Some(lookup) = &config.lookup
            && let Some(endpoint) =
                lookup.find(self, action.service(), region, self.timeout(options)).await
        {
            return Ok(endpoint);
        }
        Endpoint::resolve(action.service, region, config.network)
    }

    /// How long the call may take.
    pub(crate) fn timeout(&self, options: &Options) -> Duration {
        options.timeout.unwrap_or(self.config.timeout)
    }

    /// How long one attempt may take.
    pub(crate) fn attempt_timeout(&self, action: &Action, options: &Options) -> Duration {
        let usual = action.read_timeout.unwrap_or_default().max(SHORTEST_ATTEMPT);
        options.attempt_timeout.or(self.config.attempt_timeout).unwrap_or(usual)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let config = &self.config;
        f.debug_struct("Client")
            .field("region", &config.region)
            .field("endpoint", &config.endpoint)
            .field("network", &config.network)
            .field("credentials", &config.credentials)
            .field("signature", &config.signature)
            .finish_non_exhaustive()
    }
}

fn fill(params: &mut Params, name: &str, value: impl FnOnce() -> String) {
    if params.get(name).is_none_or(str::is_empty) {
        params.set(name, value());
    }
}

/// Why a request with these problems cannot be sent.
fn unsendable(problems: &Problems) -> Option<String> {
    let Problems { missing, empty } = problems;
    let plural = |names: &[String]| if names.len() == 1 { "" } else { "s" };
    let missing = (!missing.is_empty())
        .then(|| format!("required parameter{} not set: {}", plural(missing), missing.join(", ")));
    let empty = (!empty.is_empty()).then(|| {
        format!(
            "empty list{} cannot be sent: {}; leave {} unset to send no value",
            plural(empty),
            empty.join(", "),
            if empty.len() == 1 { "it" } else { "them" }
        )
    });
    let problems: Vec<_> = [missing, empty].into_iter().flatten().collect();
    (!problems.is_empty()).then(|| problems.join("; "))
}
