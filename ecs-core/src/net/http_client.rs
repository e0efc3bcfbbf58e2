//! The default transport. Only this file, `builder` and `failure` name the HTTP library.

mod builder;

use std::error::Error as StdError;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::CONTENT_LENGTH;
use http::uri::Authority;
use http::{HeaderMap, HeaderValue, StatusCode, Uri};
use http_body_util::{BodyExt, Limited};
use tokio::runtime::Handle;
use tokio::time::{Instant, timeout_at};
use url::Url;

pub use self::builder::HttpClientBuilder;
use super::failure::Destination;
use super::proxy::{Proxies, ProxyServer};
use super::request_body::{Handover, RequestBody};
use crate::BoxFuture;
use crate::error::Error;
use crate::platform::{
    HttpRequest, HttpResponse, Platform, Transport, TransportError, TransportErrorKind,
};
use crate::sync::lock;

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
    last_url: Arc<Mutex<Option<Url>>>,
    /// Why there are no certificates to trust.
    no_certificates: Option<Error>,
}

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
        if Handle::try_current().is_err() {
            // The library would panic.
            return Err(no_runtime());
        }
        if request.body().is_empty() && request.method() == http::Method::POST {
            // The library omits it, but some servers and proxies require it.
            request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        hide_secrets(request.headers_mut());
        let (uri, handover) = (request.uri().clone(), Handover::default());
        let request = self.convert(request, &handover);
        let proxy = request.as_ref().map_or(Ok(None), |request| self.check(request.url()))?;
        let to = Destination { uri, proxy, timeout, connect_timeout: self.connect_timeout };
        let request = request.map_err(|error| to.failed(error))?;
        let deadline = Instant::now() + timeout.min(MAX_TIMEOUT);
        let Ok(response) = timeout_at(deadline, self.http.execute(request)).await else {
            return Err(to.timed_out(handover.abandon()));
        };
        self.read(response.map_err(|error| to.failed(error))?, &to, deadline).await
    }

    /// Parsing a host costs more than copying it, so the URL of the last request is the start for one
    /// to the same host.
    fn convert(
        &self,
        request: HttpRequest,
        handover: &Handover,
    ) -> reqwest::Result<reqwest::Request> {
        let handover = handover.clone();
        let request =
            request.map(|body| reqwest::Body::wrap(RequestBody { bytes: body.into(), handover }));
        let mut last = lock(&self.last_url);
        if let Some(url) = last.as_ref().filter(|url| is_beside(url, request.uri())) {
            let (mut url, (parts, body)) = (url.clone(), request.into_parts());
            url.set_query(parts.uri.query());
            let mut request = reqwest::Request::new(parts.method, url);
            *request.headers_mut() = parts.headers;
            *request.body_mut() = Some(body);
            return Ok(request);
        }
        let request = reqwest::Request::try_from(request)?;
        let url = last.insert(request.url().clone());
        url.set_query(None);
        Ok(request)
    }

    /// Settings that the request needs: its proxy, and certificates.
    fn check(&self, url: &Url) -> Result<Option<&ProxyServer>, TransportError> {
        let invalid = |error: Error| {
            TransportError::new(TransportErrorKind::Configuration, error.message()).caused_by(error)
        };
        let proxy = self.proxies.of(url).map_err(invalid)?;
        let is_encrypted = url.scheme() == "https" || proxy.is_some_and(ProxyServer::is_encrypted);
        match &self.no_certificates {
            Some(error) if is_encrypted => Err(invalid(error.clone())),
            _ => Ok(proxy),
        }
    }

    async fn read(
        &self,
        response: reqwest::Response,
        from: &Destination<'_>,
        deadline: Instant,
    ) -> Result<HttpResponse, TransportError> {
        let (parts, body) = http::Response::from(response).into_parts();
        let failed = match (parts.status, from.proxy) {
            (StatusCode::PROXY_AUTHENTICATION_REQUIRED, Some(proxy)) => {
                proxy.authentication_required()
            }
            _ => {
                let body = collect(Limited::new(body, self.max_response_size));
                match timeout_at(deadline, body).await {
                    Ok(Ok(body)) => return Ok(HttpResponse::from_parts(parts, body)),
                    Ok(Err(error)) => match error.downcast::<reqwest::Error>() {
                        Ok(error) => from.failed_within(*error),
                        Err(_) => self.too_large(),
                    },
                    Err(_) => from.incomplete(),
                }
            }
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

/// The bytes of a body in one piece. As long as they are in pieces of a few bytes, as a server can send
/// them, they take many times as much memory as the limit of a response.
async fn collect(body: Limited<reqwest::Body>) -> Result<Bytes, Box<dyn StdError + Send + Sync>> {
    let mut body = pin!(body);
    let mut bytes = BytesMut::new();
    while let Some(frame) = body.frame().await {
        bytes.extend(frame?.into_data().ok());
    }
    Ok(bytes.freeze())
}

/// Whether only the query differs.
fn is_beside(url: &Url, uri: &Uri) -> bool {
    let authority = uri.authority().map(Authority::as_str);
    (Some(url.scheme()), Some(url.authority()), url.path())
        == (uri.scheme_str(), authority, uri.path())
}

fn no_runtime() -> TransportError {
    let message =
        "the HTTP client needs a Tokio runtime: call it within one, or use the blocking client";
    TransportError::new(TransportErrorKind::InvalidRequest, message)
}

/// No computer runs for longer. Timers cannot be set as far as a duration reaches.
const MAX_TIMEOUT: Duration = Duration::from_secs(365 * 24 * 60 * 60);

fn hide_secrets(headers: &mut HeaderMap) {
    for (name, value) in headers {
        if SECRET_HEADERS.contains(&name.as_str()) {
            value.set_sensitive(true);
        }
    }
}

#[cfg(test)]
mod tests;
