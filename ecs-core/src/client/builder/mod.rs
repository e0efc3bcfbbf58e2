//! Settings of a client.

mod build;

use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::Client;
use crate::auth::{Credentials, ProvideCredentials};
use crate::net::{EndpointText, HttpClient, HttpClientBuilder, Network, Proxy};
use crate::platform::{Clock, Platform, Random, Transport};
use crate::rpc::observe::{Interceptor, Meter};
use crate::rpc::retry::RetryPolicy;
use crate::rpc::{LOCATION_ENDPOINT, Settings};
use crate::sign::SignatureVersion;

/// Builds a [`Client`].
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
/// `C` is the type of the client: this crate's, or one of a crate on top of it.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder<C = Client> {
    settings: Settings,
    credentials: Option<Source>,
    endpoint: Option<EndpointText>,
    location_service: Option<EndpointText>,
    http: HttpClientBuilder,
    retry_budget: Option<u32>,
    user_agent: Option<String>,
    platform: Option<Platform>,
    transport: Option<Arc<dyn Transport>>,
    clock: Option<Arc<dyn Clock>>,
    random: Option<Random>,
    client: PhantomData<fn() -> C>,
}

/// Static credentials can be checked before the first call.
#[derive(Clone, Debug)]
enum Source {
    Static(Credentials),
    Provider(Arc<dyn ProvideCredentials>),
}

impl<C> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self {
            settings: Settings::default(),
            credentials: None,
            endpoint: None,
            location_service: None,
            http: HttpClient::builder(),
            retry_budget: None,
            user_agent: None,
            platform: None,
            transport: None,
            clock: None,
            random: None,
            client: PhantomData,
        }
    }
}

impl<C: From<Client>> ClientBuilder<C> {
    /// The region, such as `cn-hangzhou`. It determines the endpoint, and is the default of
    /// `RegionId`. Required unless an endpoint is set.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.settings.region = Some(region.into());
        self
    }

    /// The credentials. Required unless a provider is set.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(Source::Static(credentials));
        self
    }

    /// The credentials provider: one of the crate `ecs-config`, or one of your own. The client caches
    /// credentials, and refreshes them before they expire.
    pub fn credentials_provider(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(Source::Provider(Arc::new(provider)));
        self
    }

    /// The endpoint, a host or URL such as `https://ecs.cn-hangzhou.aliyuncs.com` or
    /// `http://127.0.0.1:8080`, instead of that of the region. Plain http is allowed for loopback
    /// addresses only; they are reached without a proxy.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(EndpointText(endpoint.into()));
        self
    }

    /// Whether plain http is allowed for hosts other than loopback addresses. Parameters, passwords
    /// included, are then sent unencrypted. Default: no.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.settings.allow_http = allow;
        self
    }

    /// The network whose endpoints are used. Default: public.
    pub fn network(mut self, network: Network) -> Self {
        self.settings.network = network;
        self
    }

    /// Whether to look up the endpoint of a region with the location service, once for each region,
    /// before falling back to the rule. It is not used for the VPC network. Default: no.
    pub fn location_service(mut self, enabled: bool) -> Self {
        self.location_service = enabled.then(|| EndpointText(LOCATION_ENDPOINT.to_owned()));
        self
    }

    /// The endpoint of the location service, a host or URL. Enables [`Self::location_service`].
    pub fn location_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.location_service = Some(EndpointText(endpoint.into()));
        self
    }

    /// The version of the signature. Default: version 3.
    pub fn signature(mut self, version: SignatureVersion) -> Self {
        self.settings.signature = version;
        self
    }

    /// The time limit for connecting, with DNS resolution and the TLS handshake. Default: 5 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http = self.http.connect_timeout(timeout);
        self
    }

    /// How long an idle connection is kept. The service closes it after 25 seconds. Default: 20
    /// seconds.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.http = self.http.idle_timeout(timeout);
        self
    }

    /// The proxy. Default: [`Proxy::environment`].
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.http = self.http.proxy(proxy);
        self
    }

    /// Certificates of authorities, in PEM format, that are trusted in addition to the system's.
    pub fn ca_bundle(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.http = self.http.ca_bundle(pem);
        self
    }

    /// The time limit for one attempt, from connecting to the last byte of the response. Default: what
    /// the action is known to need, at least 15 seconds.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = Some(timeout);
        self
    }

    /// The time limit for a call, with all attempts and the delays between them. Default: 5 minutes.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = Some(timeout);
        self
    }

    /// The retry policy. [`RetryPolicy::none`] disables retries. Default: up to 4 attempts, see
    /// [`RetryPolicy`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// The retry budget, so that retries do not multiply an outage. A retry takes one from it; a
    /// successful call refunds what it took, and adds a tenth of one. Default: 100.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = Some(retries);
        self
    }

    /// The largest response in bytes, decompressed. Default: 64 MiB.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.http = self.http.max_response_size(bytes);
        self
    }

    /// A suffix of the `user-agent` header, such as `my-application/1.2`.
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent = Some(suffix.into());
        self
    }

    /// Adds an interceptor, which sees every attempt. Interceptors are called in the order in which they
    /// were added.
    pub fn interceptor(mut self, interceptor: impl Interceptor + 'static) -> Self {
        self.settings.observers.interceptors.push(Arc::new(interceptor));
        self
    }

    /// The meter, which counts calls, attempts, retries and failures. Default: none.
    pub fn meter(mut self, meter: impl Meter + 'static) -> Self {
        self.settings.observers.meter = Some(Arc::new(meter));
        self
    }

    /// The transport, instead of an HTTP client of the client's own. Settings of connections have no
    /// effect then: the timeouts for connecting and idle connections, the size limit of responses, the
    /// proxy and the CA bundle. Set them on an [`HttpClient`](crate::transport::HttpClient) that the
    /// transport uses.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// The platform: clock, environment variables, files, and the network unless there is a
    /// [`Self::transport`]. Default: the system's.
    pub fn platform(mut self, platform: Platform) -> Self {
        self.platform = Some(platform);
        self
    }

    /// The clock, which also sleeps between attempts. Default: the platform's.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Seeds nonces, client tokens and jitter, so that they are the same in every run.
    #[cfg(any(test, feature = "testing"))]
    pub fn random_seed(mut self, seed: u64) -> Self {
        self.random = Some(Random::seeded(seed));
        self
    }
}

#[cfg(test)]
mod tests;
