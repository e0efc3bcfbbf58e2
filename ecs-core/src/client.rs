//! A client: settings and connections that calls share.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::action::{Action, Request};
use crate::answer::{RawAnswer, interpret};
use crate::builder::ClientBuilder;
use crate::call::{Call, Options};
use crate::clock;
use crate::credentials::Credentials;
use crate::endpoint::{Endpoint, Network, check_region};
use crate::error::{Error, ErrorKind};
use crate::machine::Machine;
use crate::params::Params;
use crate::sign::{self, Body, SignatureVersion, Unsigned};
use crate::transport::HttpRequest;

/// Calls actions in one region with one set of credentials.
///
/// Cheap to clone; clones share their connections.
#[derive(Clone)]
pub struct Client {
    config: Arc<Config>,
}

pub(crate) struct Config {
    pub(crate) machine: Machine,
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) allow_http: bool,
    pub(crate) network: Network,
    pub(crate) credentials: Credentials,
    pub(crate) signature: SignatureVersion,
    pub(crate) timeout: Option<Duration>,
    pub(crate) user_agent: Arc<str>,
}

/// What an action gets that is not known to be slow.
const SHORTEST_TIMEOUT: Duration = Duration::from_secs(15);

/// A query longer than this goes into the body: servers and proxies limit the length of a URL.
const LONGEST_QUERY: usize = 8 << 10;

impl Client {
    /// Starts the settings of a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client with credentials, region and endpoint from the environment, as
    /// [`ClientBuilder::load_env`] finds them.
    ///
    /// # Errors
    ///
    /// Those of [`ClientBuilder::load_env`] and [`ClientBuilder::build`].
    pub async fn from_env() -> Result<Self, Error> {
        Self::builder().load_env()?.build()
    }

    /// Prepares a call, which is sent when it is awaited.
    pub fn call<R: Request>(&self, request: R) -> Call<'_, R> {
        Call::new(self, request)
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
        mut params: Params,
        mut missing: Vec<String>,
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
            let token = options.client_token.get_or_init(|| self.config.machine.random.unique());
            fill(&mut params, "ClientToken", || token.clone());
        }
        missing.retain(|name| !params.has(name));
        match missing.as_slice() {
            [] => Ok(params),
            missing => Err(missing_parameters(action, missing)),
        }
    }

    /// Sends a call once.
    pub(crate) async fn send(
        &self,
        action: &Action,
        params: Params,
        options: &Options,
    ) -> Result<RawAnswer, Error> {
        let request =
            self.sign(action, &params, options).map_err(|error| error.for_action(action.name()))?;
        let timeout = self.timeout_of(action, options);
        let answer = self.config.machine.transport.send(request, timeout).await;
        let answer = answer.map_err(|error| Error::from(error).for_action(action.name()));
        interpret(action, answer?)
    }

    fn region_of<'a>(&'a self, options: &'a Options) -> Option<&'a str> {
        options.region.as_deref().or(self.region())
    }

    fn endpoint_of(&self, action: &Action, options: &Options) -> Result<Endpoint, Error> {
        if let Some(text) = &options.endpoint {
            return Endpoint::parse(&text.0, self.config.allow_http);
        }
        match (&self.config.endpoint, self.region_of(options)) {
            (Some(endpoint), _) => Ok(endpoint.clone()),
            (None, region) => {
                Endpoint::resolve(action.service, region.unwrap_or(""), self.config.network)
            }
        }
    }

    fn sign(
        &self,
        action: &Action,
        params: &Params,
        options: &Options,
    ) -> Result<HttpRequest, Error> {
        let endpoint = self.endpoint_of(action, options)?;
        let nonce = self.config.machine.random.unique();
        let (query, body) = split(params);
        let unsigned = Unsigned {
            method: "POST",
            host: &endpoint.host,
            action: action.name(),
            version: action.service.version,
            query,
            body,
            credentials: &self.config.credentials,
            timestamp: &clock::in_seconds(self.config.machine.clock.now()),
            nonce: &nonce,
        };
        let signed = match self.config.signature {
            SignatureVersion::V1 => sign::v1(&unsigned),
            SignatureVersion::V3 => sign::v3(&unsigned),
        };
        let mut builder = http::Request::post(format!(
            "{}://{}/?{}",
            endpoint.scheme, endpoint.host, signed.query
        ));
        for (name, value) in signed.headers {
            builder = builder.header(name, value);
        }
        builder
            .header("accept", "application/json")
            .header("user-agent", &*self.config.user_agent)
            .body(signed.body)
            .map_err(unbuildable)
    }

    fn timeout_of(&self, action: &Action, options: &Options) -> Duration {
        let usual = action.read_timeout.unwrap_or_default().max(SHORTEST_TIMEOUT);
        options.timeout.or(self.config.timeout).unwrap_or(usual)
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

fn unbuildable(error: http::Error) -> Error {
    let message = format!("the request could not be built: {error}");
    Error::new(ErrorKind::InvalidRequest, message).caused_by(error)
}

fn fill(params: &mut Params, name: &str, value: impl FnOnce() -> String) {
    if params.get(name).is_none_or(str::is_empty) {
        params.set(name, value());
    }
}

fn missing_parameters(action: &Action, missing: &[String]) -> Error {
    let plural = if missing.len() == 1 { "" } else { "s" };
    let message = format!("required parameter{plural} not set: {}", missing.join(", "));
    Error::new(ErrorKind::InvalidRequest, message).for_action(action.name())
}

/// Parameters go into the query, and into a form body when the query would be too long.
fn split(params: &Params) -> (Vec<(&str, &str)>, Body<'_>) {
    if sign::query(params.iter()).len() > LONGEST_QUERY {
        (Vec::new(), Body::Form(params.iter().collect()))
    } else {
        (params.iter().collect(), Body::Empty)
    }
}
