//! The transport that is used unless an application brings its own: the only file that names the
//! HTTP library.

use std::sync::Arc;
use std::time::Duration;

use http::header::CONTENT_LENGTH;
use reqwest::redirect::Policy;
use rustls::ClientConfig;
use rustls_platform_verifier::BuilderVerifierExt;

use super::{HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind};
use crate::BoxFuture;
use crate::error::Error;

/// What can be set about connections.
#[derive(Clone, Debug)]
pub(crate) struct HttpSettings {
    pub(crate) connect_timeout: Duration,
    pub(crate) answer_limit: usize,
}

impl Default for HttpSettings {
    fn default() -> Self {
        Self { connect_timeout: Duration::from_secs(5), answer_limit: 64 << 20 }
    }
}

/// Sends requests over pooled connections.
#[derive(Clone, Debug)]
pub(crate) struct HttpClient {
    http: reqwest::Client,
    answer_limit: usize,
}

/// What errors say about a request: where it went, and how long it was given.
struct Limits {
    host: String,
    timeout: Duration,
}

/// The server drops a connection after 25 idle seconds; we drop it before.
const IDLE: Duration = Duration::from_secs(20);

impl HttpClient {
    pub(crate) fn new(settings: &HttpSettings) -> Result<Self, Error> {
        let http = reqwest::Client::builder()
            .tls_backend_preconfigured(tls()?)
            .connect_timeout(settings.connect_timeout)
            .pool_idle_timeout(IDLE)
            .redirect(Policy::none())
            // Whether a request may be sent again is for the caller to decide, who knows the action.
            .retry(reqwest::retry::never())
            .build()
            .map_err(|error| {
                Error::configuration("the HTTP client could not be set up").caused_by(error)
            })?;
        Ok(Self { http, answer_limit: settings.answer_limit })
    }

    async fn exchange(
        &self,
        mut request: HttpRequest,
        limits: &Limits,
    ) -> Result<HttpResponse, TransportError> {
        if request.body().is_empty() && request.method() == http::Method::POST {
            // The library leaves it out, and some servers and proxies insist on it.
            request.headers_mut().insert(CONTENT_LENGTH, 0.into());
        }
        let mut request =
            reqwest::Request::try_from(request).map_err(|error| failure(error, limits, None))?;
        *request.timeout_mut() = Some(limits.timeout);
        let response = self.http.execute(request).await;
        self.read(response.map_err(|error| failure(error, limits, None))?, limits).await
    }

    async fn read(
        &self,
        mut response: reqwest::Response,
        limits: &Limits,
    ) -> Result<HttpResponse, TransportError> {
        let mut answer = HttpResponse::new(Vec::new());
        *answer.status_mut() = response.status();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        loop {
            match response.chunk().await {
                Ok(Some(chunk)) if answer.body().len() + chunk.len() > self.answer_limit => {
                    return Err(begun(self.too_large(), &answer));
                }
                Ok(Some(chunk)) => answer.body_mut().extend_from_slice(&chunk),
                Ok(None) => return Ok(answer),
                Err(error) => return Err(failure(error, limits, Some(&answer))),
            }
        }
    }

    fn too_large(&self) -> TransportError {
        TransportError::new(
            TransportErrorKind::AnswerTooLarge,
            format!(
                "the answer is larger than the limit of {} bytes: ask for less at a time, or \
                 raise `answer_limit`",
                self.answer_limit
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
        Box::pin(async move {
            let authority = request.uri().authority().map(ToString::to_string);
            let host = authority.unwrap_or_else(|| "the endpoint".to_owned());
            self.exchange(request, &Limits { host, timeout }).await
        })
    }
}

fn begun(error: TransportError, answer: &HttpResponse) -> TransportError {
    let id = answer.headers().get("x-acs-request-id").and_then(|id| id.to_str().ok());
    error.answered(answer.status().as_u16(), id.map(str::to_owned))
}

/// TLS with the system's certificates. ring builds in seconds where aws-lc-rs takes most of a
/// minute, and needs no more than a C compiler.
fn tls() -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_platform_verifier())
        .map_err(|error| Error::configuration("TLS could not be set up").caused_by(error))?;
    Ok(config.with_no_client_auth())
}

const MORE_TIME: &str = "`attempt_timeout` and `timeout` set how long to wait";

/// Says in our words what the library reports, and keeps its error as the cause, without the URL,
/// which carries parameters.
fn failure(
    error: reqwest::Error,
    limits: &Limits,
    answer: Option<&HttpResponse>,
) -> TransportError {
    use TransportErrorKind as Kind;

    let error = error.without_url();
    let (host, within, reason) = (&limits.host, limits.timeout, root_cause(&error));
    let (kind, message) = if error.is_builder() {
        (Kind::InvalidRequest, format!("the request could not be built: {reason}"))
    } else if error.is_connect() {
        (Kind::Connect, format!("no connection to {host}: {reason}"))
    } else if error.is_timeout() {
        let complete = if answer.is_some() { "complete " } else { "" };
        (Kind::Timeout, format!("no {complete}answer from {host} within {within:?}; {MORE_TIME}"))
    } else {
        let when = if answer.is_some() { "within the answer" } else { "before an answer" };
        (Kind::Broken, format!("the connection to {host} failed {when}: {reason}"))
    };
    let failed = TransportError::new(kind, message).caused_by(error);
    match answer {
        Some(answer) => begun(failed, answer),
        None => failed,
    }
}

fn root_cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}
