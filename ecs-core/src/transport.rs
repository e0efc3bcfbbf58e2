//! HTTP: the only file that names the HTTP library.

use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;
use rustls::ClientConfig;
use rustls_platform_verifier::BuilderVerifierExt;

use crate::error::{AnswerFacts, Error, ErrorKind};

/// A request that is ready to be sent, once.
pub(crate) struct HttpRequest {
    pub(crate) url: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) timeout: Duration,
}

/// What came back, completely.
pub(crate) struct HttpAnswer {
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) body: Vec<u8>,
}

/// Sends requests over pooled connections.
#[derive(Clone)]
pub(crate) struct Transport {
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

impl Transport {
    pub(crate) fn new(
        connect_timeout: Duration,
        answer_limit: usize,
        use_proxy: bool,
    ) -> Result<Self, Error> {
        let builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls()?)
            .connect_timeout(connect_timeout)
            .pool_idle_timeout(IDLE)
            .redirect(Policy::none())
            // Whether a request may be sent again is for the caller to decide, who knows the action.
            .retry(reqwest::retry::never());
        let builder = if use_proxy { builder } else { builder.no_proxy() };
        let http = builder.build().map_err(|error| {
            Error::configuration("the HTTP client could not be set up").caused_by(error)
        })?;
        Ok(Self { http, answer_limit })
    }

    /// Sends `request` once and reads the whole answer.
    pub(crate) async fn send(&self, request: HttpRequest) -> Result<HttpAnswer, Error> {
        let limits = Limits { host: host_of(&request.url), timeout: request.timeout };
        let without_body = request.body.is_empty();
        let mut builder = self.http.post(&request.url).timeout(request.timeout).body(request.body);
        for (name, value) in request.headers {
            builder = builder.header(name, value);
        }
        if without_body {
            // The library leaves it out, and some servers and proxies insist on it.
            builder = builder.header("content-length", 0);
        }
        let response = builder.send().await.map_err(|error| failure(error, &limits, None))?;
        self.read(response, &limits).await
    }

    async fn read(
        &self,
        mut response: reqwest::Response,
        limits: &Limits,
    ) -> Result<HttpAnswer, Error> {
        let header = |name| Some(response.headers().get(name)?.to_str().ok()?.to_owned());
        let mut answer = HttpAnswer {
            status: response.status().as_u16(),
            request_id: header("x-acs-request-id"),
            content_type: header("content-type"),
            body: Vec::new(),
        };
        loop {
            match response.chunk().await {
                Ok(Some(chunk)) if answer.body.len() + chunk.len() > self.answer_limit => {
                    return Err(self.too_large().answered(answer.facts()));
                }
                Ok(Some(chunk)) => answer.body.extend_from_slice(&chunk),
                Ok(None) => return Ok(answer),
                Err(error) => return Err(failure(error, limits, Some(&answer))),
            }
        }
    }

    fn too_large(&self) -> Error {
        Error::new(
            ErrorKind::AnswerTooLarge,
            format!(
                "the answer is larger than the limit of {} bytes: ask for less at a time, or \
                 raise `answer_limit`",
                self.answer_limit
            ),
        )
    }
}

impl HttpAnswer {
    fn facts(&self) -> AnswerFacts {
        AnswerFacts {
            status: Some(self.status),
            request_id: self.request_id.clone(),
            ..AnswerFacts::default()
        }
    }
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

const MORE_TIME: &str = "`timeout` sets how long to wait";

/// Says in our words what the library reports, and keeps its error as the cause, without the URL,
/// which carries parameters.
fn failure(error: reqwest::Error, limits: &Limits, answer: Option<&HttpAnswer>) -> Error {
    let error = error.without_url();
    let (host, reason) = (&limits.host, root_cause(&error));
    if error.is_builder() {
        let message = format!("the request could not be built: {reason}");
        return Error::new(ErrorKind::InvalidRequest, message).caused_by(error);
    }
    let (kind, message) = match answer {
        None if error.is_connect() => {
            (ErrorKind::Connect, format!("no connection to {host}: {reason}"))
        }
        None if error.is_timeout() => {
            let within = limits.timeout;
            (ErrorKind::Timeout, format!("no answer from {host} within {within:?}; {MORE_TIME}"))
        }
        None => {
            let message = format!("the connection to {host} failed before an answer: {reason}");
            (ErrorKind::Transport, message)
        }
        Some(_) if error.is_timeout() => {
            let within = limits.timeout;
            let message = format!("no complete answer from {host} within {within:?}; {MORE_TIME}");
            (ErrorKind::Timeout, message)
        }
        Some(_) => {
            let message = format!("the connection to {host} failed within the answer: {reason}");
            (ErrorKind::Transport, message)
        }
    };
    let facts = answer.map(HttpAnswer::facts).unwrap_or_default();
    Error::new(kind, message).answered(facts).caused_by(error)
}

fn root_cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}

/// Host and port of a URL.
fn host_of(url: &str) -> String {
    let authority = url.split("://").nth(1).and_then(|rest| rest.split(['/', '?']).next());
    authority.unwrap_or("the endpoint").to_owned()
}
