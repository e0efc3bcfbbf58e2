//! Settings of a client.

mod build;

use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;

use super::Client;
use crate::auth::{Credentials, ProvideCredentials};
use crate::error::Error;
use crate::net::{HttpClient, HttpClientBuilder, Network, Proxy};
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
    credentials: Option<Result<Arc<dyn ProvideCredentials>, Error>>,
    endpoint: Option<SecretString>,
    location_service: Option<SecretString>,
    http: HttpClientBuilder,
    retry_budget: u32,
    user_agent: Option<String>,
    platform: Option<Platform>,
    transport: Option<Arc<dyn Transport>>,
    clock: Option<Arc<dyn Clock>>,
    random: Option<Random>,
    client: PhantomData<fn() -> C>,
}

impl<C> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self {
            settings: Settings::default(),
            credentials: None,
            endpoint: None,
            location_service: None,
            http: HttpClient::builder(),
            retry_budget: 100,
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
    setters! {
        /// The region, such as `cn-hangzhou`. It determines the endpoint, and is the default of
        /// `RegionId`. Required unless an endpoint is set.
        pub fn region(region: impl Into<String>) { settings.region = Some(region.into()) }
        /// The credentials. Required unless a provider is set.
        pub fn credentials(credentials: Credentials) {
            credentials = Some(build::checked(credentials))
        }
        /// The credentials provider: one of the crate `ecs-config`, or one of your own. The client
        /// caches credentials, and refreshes them before they expire.
        pub fn credentials_provider(provider: impl ProvideCredentials + 'static) {
            credentials = Some(Ok(Arc::new(provider)))
        }
        /// The endpoint, a host or URL such as `https://ecs.cn-hangzhou.aliyuncs.com` or
        /// `http://127.0.0.1:8080`, instead of that of the region. Plain http is allowed for loopback
        /// addresses only; they are reached without a proxy.
        pub fn endpoint(endpoint: impl Into<String>) {
            endpoint = Some(endpoint.into().into())
        }
        /// Whether plain http is allowed for hosts other than loopback addresses. Parameters, passwords
        /// included, are then sent unencrypted. Default: no.
        pub fn allow_http(allow: bool) { settings.allow_http = allow }
        /// The network whose endpoints are used. Default: public.
        pub fn network(network: Network) { settings.network = network }
        /// Whether to look up the endpoint of a region with the location service, once for each region,
        /// before falling back to the rule. It is not used for the VPC network. Default: no.
        pub fn location_service(enabled: bool) {
            location_service = enabled.then(|| LOCATION_ENDPOINT.into())
        }
        /// The endpoint of the location service, a host or URL. Enables [`Self::location_service`].
        pub fn location_endpoint(endpoint: impl Into<String>) {
            location_service = Some(endpoint.into().into())
        }
        /// The version of the signature. Default: version 3.
        pub fn signature(version: SignatureVersion) { settings.signature = version }
        /// The time limit for connecting, with DNS resolution and the TLS handshake. Default: 5
        /// seconds.
        pub fn connect_timeout(timeout: Duration) { http.connect_timeout = timeout }
        /// How long an idle connection is kept. The service closes it after 25 seconds. Default: 20
        /// seconds.
        pub fn idle_timeout(timeout: Duration) { http.idle_timeout = timeout }
        /// The proxy. Default: [`Proxy::environment`].
        pub fn proxy(proxy: Proxy) { http.proxy = proxy }
        /// Certificates of authorities, in PEM format, that are trusted in addition to the system's.
        pub fn ca_bundle(pem: impl Into<Vec<u8>>) { http.ca_bundle = Some(pem.into()) }
        /// The time limit for one attempt, from connecting to the last byte of the response. Default:
        /// what the action is known to need, at least 15 seconds.
        pub fn attempt_timeout(timeout: Duration) { settings.attempt_timeout = Some(timeout) }
        /// The time limit for a call, with all attempts and the delays between them. Default: 5
        /// minutes.
        pub fn timeout(timeout: Duration) { settings.timeout = Some(timeout) }
        /// The retry policy. [`RetryPolicy::none`] disables retries. Default: up to 4 attempts, see
        /// [`RetryPolicy`].
        pub fn retry(policy: RetryPolicy) { settings.retry = policy }
        /// The retry budget, so that retries do not multiply an outage. A retry takes one from it; a
        /// successful call refunds what it took, and adds a tenth of one. Default: 100.
        pub fn retry_budget(retries: u32) { retry_budget = retries }
        /// The largest response in bytes, decompressed. Default: 64 MiB.
        pub fn max_response_size(bytes: usize) { http.max_response_size = bytes }
        /// A suffix of the `user-agent` header, such as `my-application/1.2`.
        pub fn user_agent(suffix: impl Into<String>) { user_agent = Some(suffix.into()) }
    }

    /// Adds an interceptor, which sees every attempt. Interceptors are called in the order in which they
    /// were added.
    pub fn interceptor(mut self, interceptor: impl Interceptor + 'static) -> Self {
        self.settings.observers.interceptors.push(Arc::new(interceptor));
        self
    }

    setters! {
        /// The meter, which counts calls, attempts, retries and failures. Default: none.
        pub fn meter(meter: impl Meter + 'static) {
            settings.observers.meter = Some(Arc::new(meter))
        }
        /// The transport, instead of an HTTP client of the client's own. Settings of connections have
        /// no effect then: the timeouts for connecting and idle connections, the size limit of
        /// responses, the proxy and the CA bundle. Set them on an
        /// [`HttpClient`](crate::transport::HttpClient) that the transport uses.
        pub fn transport(transport: impl Transport + 'static) {
            transport = Some(Arc::new(transport))
        }
        /// The platform: clock, environment variables, files, and the network unless there is a
        /// [`Self::transport`]. Default: the system's.
        pub fn platform(platform: Platform) { platform = Some(platform) }
        /// The clock, which also sleeps between attempts. Default: the platform's.
        pub fn clock(clock: impl Clock + 'static) { clock = Some(Arc::new(clock)) }
        /// Seeds nonces, client tokens and jitter, so that they are the same in every run.
        #[cfg(any(test, feature = "testing"))]
        pub fn random_seed(seed: u64) { random = Some(Random::seeded(seed)) }
    }
}

#[cfg(test)]
mod tests;
