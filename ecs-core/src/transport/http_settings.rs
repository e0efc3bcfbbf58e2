//! What can be set about connections.

use std::fmt;
use std::time::Duration;

use super::{HttpClient, Proxy};
use crate::error::Error;
use crate::platform;

/// Sets up an [`HttpClient`].
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
            // The server drops a connection after 25 idle seconds; we drop it before.
            idle_timeout: Duration::from_secs(20),
            max_response_size: 64 << 20,
            proxy: Proxy::default(),
            ca_bundle: None,
        }
    }
}

impl HttpClientBuilder {
    /// How long making a connection may take, finding its address and the TLS handshake included.
    /// Default: 5 seconds.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// How long a connection is kept that no request uses. The service closes one after 25
    /// seconds. Default: 20 seconds.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.idle_timeout = limit;
        self
    }

    /// How many bytes an answer may have, decompressed. Default: 64 MiB.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// Which proxy requests go through. Default: what the environment says.
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = proxy;
        self
    }

    /// Certificates in PEM form of authorities that are trusted besides the system's.
    pub fn ca_bundle(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.ca_bundle = Some(pem.into());
        self
    }

    /// Makes the HTTP client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when a proxy is no URL, or has
    /// a scheme other than http and https; when the CA bundle has no certificate, or a broken one;
    /// when the system has no certificates; when TLS has no cryptography.
    pub fn build(self) -> Result<HttpClient, Error> {
        HttpClient::new(&self, &platform::variable)
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
