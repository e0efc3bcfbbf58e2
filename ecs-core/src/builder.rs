//! What a client is made of, and the checks on it.

#[cfg(test)]
mod tests;

use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use crate::client::{Client, Config};
use crate::credentials::Credentials;
use crate::endpoint::{Endpoint, EndpointText, Network, check_region};
use crate::error::Error;
use crate::machine::Machine;
use crate::sign::SignatureVersion;
use crate::transport::{HttpClient, HttpClientBuilder, Proxy, Transport};

/// Sets up a [`Client`].
///
/// ```
/// use ecs_core::{Client, Credentials};
///
/// let client = Client::builder()
///     .region("cn-hangzhou")
///     .credentials(Credentials::access_key("LTAI-an-id", "a-secret"))
///     .build()?;
/// # Ok::<(), ecs_core::Error>(())
/// ```
///
/// `C` is the client that is made: this crate's, or one that a crate above makes from it.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder<C = Client> {
    region: Option<String>,
    credentials: Option<Credentials>,
    endpoint: Option<EndpointText>,
    allow_http: bool,
    network: Network,
    signature: SignatureVersion,
    http: HttpClientBuilder,
    transport: Option<Arc<dyn Transport>>,
    timeout: Option<Duration>,
    user_agent: Option<String>,
    client: PhantomData<fn() -> C>,
}

impl<C> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self {
            region: None,
            credentials: None,
            endpoint: None,
            allow_http: false,
            network: Network::default(),
            signature: SignatureVersion::default(),
            http: HttpClient::builder(),
            transport: None,
            timeout: None,
            user_agent: None,
            client: PhantomData,
        }
    }
}

impl<C: From<Client>> ClientBuilder<C> {
    /// The region that requests go to and that fills their `RegionId`, such as `cn-hangzhou`.
    /// Needed unless an endpoint is given.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// What requests are signed with. Needed.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Sends every request to this host or URL instead of the one of the region, such as
    /// `https://ecs.cn-hangzhou.aliyuncs.com` or `http://127.0.0.1:8080`. Plain http is accepted
    /// for loopback addresses only; proxies are not used for them.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(EndpointText(endpoint.into()));
        self
    }

    /// Accepts plain http for hosts other than loopback addresses. Parameters, passwords among
    /// them, then travel in the clear. Default: no.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// The network that the endpoints of regions are taken from. Default: public.
    pub fn network(mut self, network: Network) -> Self {
        self.network = network;
        self
    }

    /// How requests are signed. Default: version 3.
    pub fn signature(mut self, version: SignatureVersion) -> Self {
        self.signature = version;
        self
    }

    /// How long making a connection may take, finding the host's address and the TLS handshake
    /// included. Default: 5 seconds.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.http = self.http.connect_timeout(limit);
        self
    }

    /// How long a connection is kept that no call uses. The service closes one after 25 seconds.
    /// Default: 20 seconds.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.http = self.http.idle_timeout(limit);
        self
    }

    /// Which proxy requests go through. Default: what the environment says, see
    /// [`Proxy::environment`].
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.http = self.http.proxy(proxy);
        self
    }

    /// Certificates in PEM form of authorities that are trusted besides the system's.
    pub fn ca_bundle(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.http = self.http.ca_bundle(pem);
        self
    }

    /// Sends requests with this instead of an HTTP client of the client's own. What is set here
    /// about connections then has no effect: the limits of connecting, idle connections and
    /// answers, the proxy and the CA bundle. Set them on an
    /// [`HttpClient`](crate::transport::HttpClient) if there is one below.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// How long a call may take, from connecting to the last byte of the answer. Default: what the
    /// action is known to need, 15 seconds at least.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// How many bytes an answer may have, decompressed. Default: 64 MiB.
    pub fn answer_limit(mut self, bytes: usize) -> Self {
        self.http = self.http.answer_limit(bytes);
        self
    }

    /// Text that is added to the `user-agent` header, such as `my-application/1.2`.
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent = Some(suffix.into());
        self
    }

    /// Takes what is not set yet from the environment: credentials as
    /// [`Credentials::from_env`] does, the region from `ALIBABA_CLOUD_REGION_ID`,
    /// `ALIBABACLOUD_REGION_ID` or `ALICLOUD_REGION_ID`, the endpoint from
    /// `ALIBABA_CLOUD_ENDPOINT`. Empty variables count as not set.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) when credentials are set neither
    /// on the builder nor in the environment.
    pub fn load_env(self) -> Result<Self, Error> {
        self.load_variables(|name| std::env::var(name).ok())
    }

    fn load_variables(mut self, get: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let find = |names: &[&str]| {
            names.iter().find_map(|name| get(name).filter(|value| !value.is_empty()))
        };
        if self.credentials.is_none() {
            self.credentials = Some(Credentials::from_variables(&get)?);
        }
        self.region = self.region.or_else(|| find(&REGION_VARIABLES));
        self.endpoint =
            self.endpoint.or_else(|| find(&["ALIBABA_CLOUD_ENDPOINT"]).map(EndpointText));
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
        let credentials = self.credentials.ok_or_else(|| {
            Error::credentials("no credentials: set them with `credentials`, or use `load_env`")
        })?;
        if let Some(problem) = credentials.problem() {
            let help = "check the key that is given to the client, or set in the environment";
            return Err(Error::credentials(format!("{problem}; {help}")));
        }
        if let Some(region) = &self.region {
            check_region(region)?;
        }
        let endpoint = match &self.endpoint {
            Some(text) => Some(Endpoint::parse(&text.0, self.allow_http)?),
            None => None,
        };
        if self.region.is_none() && endpoint.is_none() {
            return Err(Error::configuration(format!(
                "no region: set one with `region`, or set {} for `load_env`",
                REGION_VARIABLES[0]
            )));
        }
        check_user_agent(self.user_agent.as_deref().unwrap_or_default())?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(self.http.build()?),
        };
        let client = Client::new(Config {
            machine: Machine::with_transport(transport),
            region: self.region,
            endpoint,
            allow_http: self.allow_http,
            network: self.network,
            credentials,
            signature: self.signature,
            timeout: self.timeout,
            user_agent: user_agent(self.user_agent.as_deref()),
        });
        Ok(client.into())
    }
}

const REGION_VARIABLES: [&str; 3] =
    ["ALIBABA_CLOUD_REGION_ID", "ALIBABACLOUD_REGION_ID", "ALICLOUD_REGION_ID"];

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
