//! Settings of the HTTP client.

use std::fmt;
use std::time::Duration;

use super::HttpClient;
use crate::net::Proxy;
use crate::error::Error;
use crate::platform::system_variable;

/// Builds an [`HttpClient`].
#[derive(Clone)]
#[must_use = "a builder does nothing until `build`"]
pub struct HttpClientBuilder {
    pub(super) connect_timeout: Duration,
    pub(super) idle_timeout: Duration,
    pub(super) max_response_size: usize,
    pub(super) proxy: Proxy,
    pub(super) ca_bundle: Option<Vec<u8>>,
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
    /// The time limit for connecting, with DNS resolution and the TLS handshake. Default: 5 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long an idle connection is kept. The service closes it after 25 seconds. Default: 20
    /// seconds.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = timeout;
        self
    }

    /// The largest response in bytes, decompressed. Default: 64 MiB.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// The proxy. Default: [`Proxy::environment`].
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = proxy;
        self
    }

    /// Certificates of authorities, in PEM format, that are trusted in addition to the system's.
    pub fn ca_bundle(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.ca_bundle = Some(pem.into());
        self
    }

    /// Builds the HTTP client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if a proxy is not an http or
    /// https URL, if the CA bundle contains no certificate or an invalid one, if the system has no
    /// certificates, or if there is no cryptography for TLS.
    pub fn build(self) -> Result<HttpClient, Error> {
        HttpClient::new(&self, &system_variable)
    }
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
