//! The default transport. No other file names the HTTP library.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::CONTENT_LENGTH;
use http::uri::Scheme;
use http::{HeaderMap, StatusCode};
use http_body_util::{BodyExt, Limited};
use reqwest::redirect::Policy;

use super::failure::{Cause, Destination};
use super::proxy::{Proxies, Proxy};
use super::tls;
use crate::BoxFuture;
use crate::error::Error;
use crate::platform::{
    HttpRequest, HttpResponse, Platform, Transport, TransportError, TransportErrorKind,
    system_variable,
};

/// The default [`Transport`]: pooled connections, with HTTP/2 where the server offers it. Cheap to
/// clone; clones share their connections.
///
/// Every client has an HTTP client of its own, unless it is given a transport. A transport of an
/// application can forward requests to an HTTP client:
///
/// ```
/// use std::time::Duration;
///
/// use ecs_core::BoxFuture;
/// use ecs_core::transport::{
///     HttpClient, HttpRequest, HttpResponse, Proxy, Transport, TransportError,
/// };
///
/// #[derive(Debug)]
/// struct Counted {
///     http: HttpClient,
///     requests: std::sync::atomic::AtomicUsize,
/// }
///
/// impl Transport for Counted {
///     fn send(
///         &self,
///         request: HttpRequest,
///         timeout: Duration,
///     ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
///         self.requests.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
///         self.http.send(request, timeout)
///     }
/// }
///
/// let http = HttpClient::builder().proxy(Proxy::none()).build()?;
/// let transport = Counted { http, requests: Default::default() };
/// let client = ecs_core::Client::builder().transport(transport);
/// # Ok::<(), ecs_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct HttpClient {
    http: reqwest::Client,
    proxies: Arc<Proxies>,
    connect_timeout: Duration,
    max_response_size: usize,
}

/// The number of idle connections to one host that are kept.
const IDLE_CONNECTIONS: usize = 32;

/// A silent connection is probed after this time, so that a call that waits two minutes for a slow
/// action notices a dead connection.
const KEEP_ALIVE_INTERVAL: Duration = Duration::from_secs(15);
const KEEP_ALIVE_TIMEOUT: Duration = Duration::from_secs(10);

/// Headers that logs of the HTTP library must not show.
const SECRET_HEADERS: [&str; 5] = [
    "authorization",
    "x-acs-accesskey-id",
    "x-acs-bearer-token",
    "x-acs-security-token",
    "x-aliyun-ecs-metadata-token",
];

impl HttpClient {
    /// Returns a builder with the default settings.
    pub fn builder() -> HttpClientBuilder {
        HttpClientBuilder::default()
    }

    async fn exchange(
        &self,
        mut request: HttpRequest,
        timeout: Duration,
    ) -> Result<HttpResponse, TransportError> {
        let authority = request.uri().authority().map(ToString::to_string);
        let mut to = Destination {
            host: authority.unwrap_or_else(|| "the endpoint".to_owned()),
            is_encrypted: request.uri().scheme() == Some(&Scheme::HTTPS),
            proxy: None,
            timeout,
            connect_timeout: self.connect_timeout,
        };
        if request.body().is_empty() && request.method() == http::Method::POST {
            // The library omits it, but some servers and proxies require it.
            request.headers_mut().insert(CONTENT_LENGTH, 0.into());
        }
        hide_secrets(request.headers_mut());
        let request = reqwest::Request::try_from(request);
        let mut request = request.map_err(|error| failed(error, &to))?;
        *request.timeout_mut() = Some(timeout);
        to.proxy = self.proxies.of(request.url());
        let response = self.http.execute(request).await;
        self.read(response.map_err(|error| failed(error, &to))?, &to).await
    }

    async fn read(
        &self,
        response: reqwest::Response,
        from: &Destination<'_>,
    ) -> Result<HttpResponse, TransportError> {
        let (parts, body) = http::Response::from(response).into_parts();
        let failed = match (parts.status, from.proxy) {
            (StatusCode::PROXY_AUTHENTICATION_REQUIRED, Some(proxy)) => {
                proxy.authentication_required()
            }
            _ => match Limited::new(body, self.max_response_size).collect().await {
                Ok(body) => return Ok(HttpResponse::from_parts(parts, body.to_bytes())),
                Err(error) => match error.downcast::<reqwest::Error>() {
                    Ok(error) => from.failed_within(cause(&error), error.without_url()),
                    Err(_) => self.too_large(),
                },
            },
        };
        let id = parts.headers.get("x-acs-request-id").and_then(|id| id.to_str().ok());
        Err(failed.with_response(parts.status.as_u16(), id.map(str::to_owned)))
    }

    /// The error of the limit, which is the only other one.
    fn too_large(&self) -> TransportError {
        TransportError::new(
            TransportErrorKind::ResponseTooLarge,
            format!(
                "the response exceeds the limit of {} bytes: request less at a time, or raise \
                 `max_response_size`",
                self.max_response_size
            ),
        )
    }
}

/// Builds an [`HttpClient`].
#[derive(Clone)]
#[must_use = "a builder does nothing until `build`"]
pub struct HttpClientBuilder {
    connect_timeout: Duration,
    idle_timeout: Duration,
    max_response_size: usize,
    proxy: Proxy,
    ca_bundle: Option<Vec<u8>>,
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
        let proxies = Arc::new(self.proxy.resolve(&system_variable)?);
        let chosen = proxies.clone();
        let http = reqwest::Client::builder()
            .tls_backend_preconfigured(tls::config(self.ca_bundle.as_deref())?)
            .proxy(reqwest::Proxy::custom(move |url| chosen.of(url).map(|to| to.url.clone())))
            .connect_timeout(self.connect_timeout)
            .pool_idle_timeout(self.idle_timeout)
            .pool_max_idle_per_host(IDLE_CONNECTIONS)
            .tcp_nodelay(true)
            .tcp_keepalive(KEEP_ALIVE_INTERVAL)
            .http2_keep_alive_interval(KEEP_ALIVE_INTERVAL)
            .http2_keep_alive_timeout(KEEP_ALIVE_TIMEOUT)
            .redirect(Policy::none())
            // Whether a request may be retried depends on the action, which is known above.
            .retry(reqwest::retry::never())
            .build()
            .map_err(|error| {
                Error::configuration("the HTTP client could not be set up").caused_by(error)
            })?;
        let Self { connect_timeout, max_response_size, .. } = self;
        Ok(HttpClient { http, proxies, connect_timeout, max_response_size })
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

impl Platform {
    /// The system's platform, with an HTTP client of its own.
    ///
    /// # Errors
    ///
    /// Those of [`HttpClientBuilder::build`].
    pub fn new() -> Result<Self, Error> {
        let transport = Arc::new(HttpClient::builder().build()?);
        Ok(Self::with_transport(transport))
    }
}

impl Transport for HttpClient {
    fn send(
        &self,
        request: HttpRequest,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(self.exchange(request, timeout))
    }
}

fn hide_secrets(headers: &mut HeaderMap) {
    for name in SECRET_HEADERS {
        if let Some(value) = headers.get_mut(name) {
            value.set_sensitive(true);
        }
    }
}

/// The library's error without its URL, which contains parameters.
fn failed(error: reqwest::Error, to: &Destination<'_>) -> TransportError {
    to.failed(cause(&error), error.without_url())
}

/// Classifies the library's error.
fn cause(error: &reqwest::Error) -> Cause {
    if error.is_builder() {
        return Cause::InvalidRequest;
    }
    match (error.is_connect(), error.is_timeout()) {
        (true, _) if error.is_dns() => Cause::Dns,
        (true, true) => Cause::ConnectTimeout,
        (true, false) => Cause::Connect,
        (false, true) => Cause::Timeout,
        (false, false) if is_decompression(error) => Cause::Decompression,
        (false, false) => Cause::Other,
    }
}

/// Whether the first cause that is not the library's own is an I/O error: errors of a connection
/// are causes of an HTTP error instead.
fn is_decompression(error: &reqwest::Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(own) = cause.filter(|cause| cause.is::<reqwest::Error>()) {
        cause = own.source();
    }
    cause.is_some_and(|cause| cause.is::<std::io::Error>())
}

#[cfg(test)]
mod tests;
