//! Settings of the default transport.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;

use super::{HttpClient, MAX_TIMEOUT};
use crate::error::Error;
use crate::net::proxy::{Proxies, Proxy};
use crate::net::tls;
use crate::platform::system_variable;

/// The number of idle connections to one host that are kept.
const IDLE_CONNECTIONS: usize = 32;

/// A silent connection is probed after this time, so that a call that waits two minutes for a slow
/// action notices a dead connection.
const KEEP_ALIVE_INTERVAL: Duration = Duration::from_secs(15);
const KEEP_ALIVE_TIMEOUT: Duration = Duration::from_secs(10);

/// Builds an [`HttpClient`].
#[derive(Clone)]
#[must_use = "a builder does nothing until `build`"]
pub struct HttpClientBuilder {
    pub(crate) connect_timeout: Duration,
    pub(crate) idle_timeout: Duration,
    pub(crate) max_response_size: usize,
    pub(crate) proxy: Proxy,
    pub(crate) ca_bundle: Option<Vec<u8>>,
}

impl Default for HttpClientBuilder {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            // Responses of the gateway carry `Keep-Alive: timeout=25`.
            idle_timeout: Duration::from_secs(20),
            max_response_size: 64 << 20,
            proxy: Proxy::default(),
            ca_bundle: None,
        }
    }
}

impl HttpClientBuilder {
    setters! {
        /// The time limit for connecting, with DNS resolution and the TLS handshake. Default: 5
        /// seconds.
        pub fn connect_timeout(timeout: Duration) { connect_timeout = timeout }
        /// How long an idle connection is kept. The service closes it after 25 seconds. Default: 20
        /// seconds.
        pub fn idle_timeout(timeout: Duration) { idle_timeout = timeout }
        /// The largest response in bytes, decompressed. Default: 64 MiB.
        pub fn max_response_size(bytes: usize) { max_response_size = bytes }
        /// The proxy. Default: [`Proxy::environment`].
        pub fn proxy(proxy: Proxy) { proxy = proxy }
        /// Certificates of authorities, in PEM format, that are trusted in addition to the system's.
        pub fn ca_bundle(pem: impl Into<Vec<u8>>) { ca_bundle = Some(pem.into()) }
    }

    /// Builds the HTTP client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if a proxy that is set is not an
    /// http or https URL, if the CA bundle contains no certificate or an invalid one, or if there is no
    /// cryptography for TLS. An invalid proxy of the environment, or a system without certificates, is
    /// an error of the requests that need one.
    pub fn build(self) -> Result<HttpClient, Error> {
        let proxies = Arc::new(self.proxy.resolve(&system_variable)?);
        let (tls, no_certificates) = tls::config(self.ca_bundle.as_deref())?;
        let http = match proxies.is_empty() {
            // Per request, a custom proxy parses the URL twice.
            true => reqwest::Client::builder().no_proxy(),
            false => reqwest::Client::builder().proxy(custom_proxy(proxies.clone())),
        };
        let http = http
            .tls_backend_preconfigured(tls)
            .connect_timeout(self.connect_timeout.min(MAX_TIMEOUT))
            .pool_idle_timeout(self.idle_timeout.min(MAX_TIMEOUT))
            .pool_max_idle_per_host(IDLE_CONNECTIONS)
            .tcp_nodelay(true)
            .tcp_keepalive(KEEP_ALIVE_INTERVAL)
            .http2_keep_alive_interval(KEEP_ALIVE_INTERVAL)
            .http2_keep_alive_timeout(KEEP_ALIVE_TIMEOUT)
            .redirect(Policy::none())
            // Whether a retry is safe depends on the action, which the retry loop knows.
            .retry(reqwest::retry::never())
            .build()
            .map_err(|error| {
                Error::configuration("the HTTP client could not be set up").caused_by(error)
            })?;
        let Self { connect_timeout, max_response_size, .. } = self;
        let last_url = Arc::default();
        Ok(HttpClient {
            http,
            proxies,
            connect_timeout,
            max_response_size,
            last_url,
            no_certificates,
        })
    }
}

fn custom_proxy(proxies: Arc<Proxies>) -> reqwest::Proxy {
    reqwest::Proxy::custom(move |url| proxies.of(url).ok()?.map(|to| to.url.clone()))
}

impl fmt::Debug for HttpClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpClientBuilder")
            .field("connect_timeout", &self.connect_timeout)
            .field("idle_timeout", &self.idle_timeout)
            .field("max_response_size", &self.max_response_size)
            .field("proxy", &self.proxy)
            .field("ca_bundle", &self.ca_bundle.as_ref().map(Vec::len))
            .finish()
    }
}
