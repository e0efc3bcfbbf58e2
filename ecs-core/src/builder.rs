//! What a client is made of, and the checks on it.

mod build;

use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use crate::client::Client;
use crate::clock::{Clock, Random};
use crate::credentials::{Credentials, ProvideCredentials};
use crate::endpoint::{EndpointText, Network};
use crate::location::EndpointLookup;
use crate::observe::{Interceptor, Meter, Observers};
use crate::platform::Platform;
use crate::retry::RetryPolicy;
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
    credentials: Option<Source>,
    endpoint: Option<EndpointText>,
    allow_http: bool,
    network: Network,
    location_service: Option<EndpointText>,
    signature: SignatureVersion,
    http: HttpClientBuilder,
    attempt_timeout: Option<Duration>,
    timeout: Duration,
    retry: RetryPolicy,
    retry_budget: u32,
    user_agent: Option<String>,
    observers: Observers,
    platform: Option<Platform>,
    transport: Option<Arc<dyn Transport>>,
    clock: Option<Arc<dyn Clock>>,
    random: Option<Random>,
    client: PhantomData<fn() -> C>,
}

/// Credentials that are known can be checked before the first call.
#[derive(Clone, Debug)]
enum Source {
    Known(Credentials),
    Provider(Arc<dyn ProvideCredentials>),
}

impl<C> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self {
            region: None,
            credentials: None,
            endpoint: None,
            allow_http: false,
            network: Network::default(),
            location_service: None,
            signature: SignatureVersion::default(),
            http: HttpClient::builder(),
            attempt_timeout: None,
            timeout: Duration::from_secs(300),
            retry: RetryPolicy::default(),
            retry_budget: 100,
            user_agent: None,
            observers: Observers::default(),
            platform: None,
            transport: None,
            clock: None,
            random: None,
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

    /// What requests are signed with. Needed, unless there is a provider.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(Source::Known(credentials));
        self
    }

    /// Where credentials come from: one of [`crate::credentials`], or a source of your own. The
    /// client keeps what it gets, and asks for new ones before they expire.
    pub fn credentials_provider(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(Source::Provider(Arc::new(provider)));
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

    /// Asks the location service for the endpoint of a region, once for each region, before the
    /// rule is used. It is not asked for the VPC network. Default: no.
    pub fn location_service(mut self, yes: bool) -> Self {
        let default = EndpointLookup::default_service();
        self.location_service =
            yes.then(|| EndpointText(format!("{}://{}", default.scheme, default.host)));
        self
    }

    /// Where the location service is reached, a host or URL; it is asked as
    /// [`Self::location_service`] says.
    pub fn location_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.location_service = Some(EndpointText(endpoint.into()));
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

    /// How long one attempt may take, from connecting to the last byte of the answer. Default: what
    /// the action is known to need, 15 seconds at least.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// How long a call may take with all attempts and the waits between them. Default: 5 minutes.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// How often a call is tried, and how long is waited in between. [`RetryPolicy::none`] sends
    /// every call once. Default: up to 4 attempts, see [`RetryPolicy`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How many repetitions the client has in reserve, so that an outage is not multiplied. A
    /// repetition takes one; a call that succeeds gives back what it took, and a tenth of one.
    /// Default: 100.
    pub fn retry_budget(mut self, repetitions: u32) -> Self {
        self.retry_budget = repetitions;
        self
    }

    /// How many bytes an answer may have, decompressed. Default: 64 MiB.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.http = self.http.max_response_size(bytes);
        self
    }

    /// Text that is added to the `user-agent` header, such as `my-application/1.2`.
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent = Some(suffix.into());
        self
    }

    /// Sees every attempt of every call. Several are called in the order in which they were added.
    pub fn interceptor(mut self, interceptor: impl Interceptor + 'static) -> Self {
        self.observers.interceptors.push(Arc::new(interceptor));
        self
    }

    /// Takes the numbers of calls, attempts, repetitions and failures. Default: nobody does.
    pub fn meter(mut self, meter: impl Meter + 'static) -> Self {
        self.observers.meter = Some(Arc::new(meter));
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

    /// What is taken from the machine: clock, environment variables, files, and the connections
    /// unless there is a [`Self::transport`]. Default: this machine.
    pub fn platform(mut self, platform: Platform) -> Self {
        self.platform = Some(platform);
        self
    }

    /// Takes the time from this clock, and waits with it between attempts. Default: the machine's.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Makes nonces, client tokens and waits from this number: the same in every run.
    #[cfg(any(test, feature = "testing"))]
    pub fn random_seed(mut self, seed: u64) -> Self {
        self.random = Some(Random::seeded(seed));
        self
    }
}

#[cfg(test)]
mod tests;
