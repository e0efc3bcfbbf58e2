//! The transport that is used unless an application brings its own: the only file that names the
//! HTTP library.

use std::sync::Arc;
use std::time::Duration;

use http::header::CONTENT_LENGTH;
use http::uri::Scheme;
use http::{HeaderMap, StatusCode};
use reqwest::redirect::Policy;

use super::failure::{Cause, Destination};
use super::http_settings::HttpClientBuilder;
use super::proxy::Proxies;
use super::{HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind, tls};
use crate::BoxFuture;
use crate::error::Error;

/// Sends requests over pooled connections, with HTTP/2 where the server offers it. Cheap to clone;
/// clones share their connections.
///
/// A client has one of its own unless it is given another transport, which may well pass requests
/// on to this one:
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

/// More connections to one host than this are closed when they are not needed any more.
const IDLE_CONNECTIONS: usize = 32;

/// How long a connection may be silent before it is asked whether it is still there, and how long
/// it has for its answer: a call that waits two minutes for a slow action must not wait in vain.
const PROBE_AFTER: Duration = Duration::from_secs(15);
const PROBE_LIMIT: Duration = Duration::from_secs(10);

/// Headers that no log of the HTTP library may show.
const SECRET_HEADERS: [&str; 5] = [
    "authorization",
    "x-acs-accesskey-id",
    "x-acs-bearer-token",
    "x-acs-security-token",
    "x-aliyun-ecs-metadata-token",
];

impl HttpClient {
    /// Starts the settings of an HTTP client.
    pub fn builder() -> HttpClientBuilder {
        HttpClientBuilder::default()
    }

    pub(super) fn new(
        settings: &HttpClientBuilder,
        variables: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Self, Error> {
        let proxies = Arc::new(settings.proxy.resolve(variables)?);
        let chosen = proxies.clone();
        let http = reqwest::Client::builder()
            .tls_backend_preconfigured(tls::config(settings.ca_bundle.as_deref())?)
            .proxy(reqwest::Proxy::custom(move |url| chosen.of(url).map(|to| to.url.clone())))
            .connect_timeout(settings.connect_timeout)
            .pool_idle_timeout(settings.idle_timeout)
            .pool_max_idle_per_host(IDLE_CONNECTIONS)
            .tcp_nodelay(true)
            .tcp_keepalive(PROBE_AFTER)
            .http2_keep_alive_interval(PROBE_AFTER)
            .http2_keep_alive_timeout(PROBE_LIMIT)
            .redirect(Policy::none())
            // Whether a request may be sent again is for the caller to decide, who knows the action.
            .retry(reqwest::retry::never())
            .build()
            .map_err(|error| {
                Error::configuration("the HTTP client could not be set up").caused_by(error)
            })?;
        let HttpClientBuilder { connect_timeout, max_response_size, .. } = *settings;
        Ok(Self { http, proxies, connect_timeout, max_response_size })
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
        complete(&mut request);
        let request = reqwest::Request::try_from(request);
        let mut request = request.map_err(|error| failed(error, &to))?;
        *request.timeout_mut() = Some(timeout);
        to.proxy = self.proxies.of(request.url());
        let response = self.http.execute(request).await;
        self.read(response.map_err(|error| failed(error, &to))?, &to).await
    }

    async fn read(
        &self,
        mut response: reqwest::Response,
        from: &Destination<'_>,
    ) -> Result<HttpResponse, TransportError> {
        let mut whole = HttpResponse::new(Vec::new());
        *whole.status_mut() = response.status();
        *whole.version_mut() = response.version();
        *whole.headers_mut() = std::mem::take(response.headers_mut());
        if let (StatusCode::PROXY_AUTHENTICATION_REQUIRED, Some(proxy)) =
            (whole.status(), from.proxy)
        {
            return Err(begun(proxy.wants_authentication(), &whole));
        }
        loop {
            match response.chunk().await {
                Ok(Some(chunk)) if whole.body().len() + chunk.len() > self.max_response_size => {
                    return Err(begun(self.too_large(), &whole));
                }
                Ok(Some(chunk)) => whole.body_mut().extend_from_slice(&chunk),
                Ok(None) => return Ok(whole),
                Err(error) => {
                    let error = error.without_url();
                    return Err(begun(from.failed_within(cause(&error), error), &whole));
                }
            }
        }
    }

    fn too_large(&self) -> TransportError {
        TransportError::new(
            TransportErrorKind::ResponseTooLarge,
            format!(
                "the answer is larger than the limit of {} bytes: ask for less at a time, or \
                 raise `max_response_size`",
                self.max_response_size
            ),
        )
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

fn complete(request: &mut HttpRequest) {
    if request.body().is_empty() && request.method() == http::Method::POST {
        // The library leaves it out, and some servers and proxies insist on it.
        request.headers_mut().insert(CONTENT_LENGTH, 0.into());
    }
    hide_secrets(request.headers_mut());
}

fn hide_secrets(headers: &mut HeaderMap) {
    for name in SECRET_HEADERS {
        if let Some(value) = headers.get_mut(name) {
            value.set_sensitive(true);
        }
    }
}

fn begun(error: TransportError, response: &HttpResponse) -> TransportError {
    let id = response.headers().get("x-acs-request-id").and_then(|id| id.to_str().ok());
    error.answered(response.status().as_u16(), id.map(str::to_owned))
}

/// The library's error without its URL, which carries parameters.
fn failed(error: reqwest::Error, to: &Destination<'_>) -> TransportError {
    to.failed(cause(&error), error.without_url())
}

/// What the library knows about its error.
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

/// The first error that is not the library's own is one of I/O: those of a connection come from
/// below, as the cause of an HTTP error.
fn is_decompression(error: &reqwest::Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(own) = cause.filter(|cause| cause.is::<reqwest::Error>()) {
        cause = own.source();
    }
    cause.is_some_and(|cause| cause.is::<std::io::Error>())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn secret_headers_are_not_shown() {
        let mut headers = HeaderMap::new();
        for name in SECRET_HEADERS {
            headers.insert(name, HeaderValue::from_static("invented-secret"));
        }
        headers.insert("x-acs-action", HeaderValue::from_static("shown"));
        hide_secrets(&mut headers);
        let shown = format!("{headers:?}");
        assert!(shown.contains("shown") && !shown.contains("invented-secret"), "{shown}");
    }
}
