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
#[derive(Clone, Debug)]
pub(crate) struct Transport {
    http: reqwest::Client,
    answer_limit: usize,
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
        let timeout = request.timeout;
        let mut builder = self.http.post(&request.url).timeout(timeout).body(request.body);
        for (name, value) in request.headers {
            builder = builder.header(name, value);
        }
        let response = builder.send().await.map_err(|error| failure(error, timeout, None))?;
        self.read(response, timeout).await
    }

    async fn read(
        &self,
        mut response: reqwest::Response,
        timeout: Duration,
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
                Err(error) => return Err(failure(error, timeout, Some(&answer))),
            }
        }
    }

    fn too_large(&self) -> Error {
        Error::new(
            ErrorKind::AnswerTooLarge,
            format!("the answer is larger than the limit of {} bytes", self.answer_limit),
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

/// Says in our words what the library reports, and keeps its error as the cause, without the URL,
/// which carries parameters.
fn failure(error: reqwest::Error, timeout: Duration, answer: Option<&HttpAnswer>) -> Error {
    let host = error.url().and_then(|url| url.host_str()).unwrap_or("the endpoint").to_owned();
    let error = error.without_url();
    let wrapped = match answer {
        _ if error.is_builder() => {
            Error::new(ErrorKind::InvalidRequest, "the request could not be built")
        }
        None if error.is_connect() => {
            let reason = root_cause(&error);
            Error::new(ErrorKind::Connect, format!("no connection to {host}: {reason}")).sent()
        }
        _ if error.is_timeout() => {
            Error::new(ErrorKind::Timeout, format!("no answer from {host} within {timeout:?}"))
                .sent()
        }
        None => {
            let reason = root_cause(&error);
            Error::new(ErrorKind::Transport, format!("{host} sent no answer: {reason}")).sent()
        }
        Some(_) => {
            let reason = root_cause(&error);
            Error::new(ErrorKind::Transport, format!("the answer ended too early: {reason}"))
        }
    };
    match answer {
        Some(answer) => wrapped.answered(answer.facts()).caused_by(error),
        None => wrapped.caused_by(error),
    }
}

fn root_cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}
