//! A request that a replaying transport received.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use jiff::Timestamp;
use url::form_urlencoded;

use super::redact::Redactor;
use super::secret_names::is_secret;
use crate::platform::HttpRequest;

/// A request that a client sent.
///
/// All parts are accessible, including secrets, so that a test can check them. Debug output hides
/// values with the name of a secret.
#[derive(Clone)]
pub struct ReplayedRequest {
    method: String,
    host: String,
    path: String,
    action: String,
    parameters: BTreeMap<String, String>,
    headers: HeaderMap,
    body: Bytes,
    timeout: Duration,
}

impl ReplayedRequest {
    /// The action, or method and path of a request without an action, such as
    /// `GET /latest/meta-data/ram/security-credentials/`.
    pub fn action(&self) -> &str {
        &self.action
    }

    /// The version of the API.
    pub fn version(&self) -> Option<&str> {
        self.header("x-acs-version").or_else(|| self.parameter("Version"))
    }

    /// The value of a parameter by its wire name, from the query or the form in the body.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).map(String::as_str)
    }

    /// All parameters, sorted by name. With signature version 1, they include those of the signature.
    pub fn parameters(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parameters.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The value of a header, if it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// All headers whose values are text, with names in lower case.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
    }

    /// The host, with the port if there is one.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The HTTP method.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path, which is `/` for every action.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The nonce of the signature, unique to each request.
    pub fn nonce(&self) -> Option<&str> {
        self.header("x-acs-signature-nonce").or_else(|| self.parameter("SignatureNonce"))
    }

    /// The time of the signature, in whole seconds.
    pub fn time(&self) -> Option<Timestamp> {
        self.header("x-acs-date").or_else(|| self.parameter("Timestamp"))?.parse().ok()
    }

    /// The timeout of the attempt.
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    pub(super) fn new(request: &HttpRequest, timeout: Duration) -> Self {
        let uri = request.uri();
        let mut replayed = Self {
            method: request.method().to_string(),
            host: uri
                .authority()
                .map(|authority| authority.as_str().to_owned())
                .unwrap_or_default(),
            path: uri.path().to_owned(),
            action: String::new(),
            parameters: decode(uri.query().unwrap_or_default().as_bytes()).collect(),
            headers: request.headers().clone(),
            body: request.body().clone(),
            timeout,
        };
        if replayed.has_form() {
            replayed.parameters.extend(decode(request.body()));
        }
        replayed.action = replayed.find_action();
        replayed
    }

    pub(super) fn has_form(&self) -> bool {
        let kind = self.header("content-type").unwrap_or_default();
        kind.starts_with("application/x-www-form-urlencoded")
    }

    fn find_action(&self) -> String {
        match self.header("x-acs-action").or_else(|| self.parameter("Action")) {
            Some(action) => action.to_owned(),
            None => format!("{} {}", self.method, self.path),
        }
    }
}

fn decode(text: &[u8]) -> impl Iterator<Item = (String, String)> {
    form_urlencoded::parse(text).into_owned()
}

impl fmt::Debug for ReplayedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: BTreeMap<_, _> = self.headers().filter(|(name, _)| !is_secret(name)).collect();
        f.debug_struct("ReplayedRequest")
            .field("action", &self.action)
            .field("host", &self.host)
            .field("parameters", &Redactor::default().parameters(&self.parameters))
            .field("headers", &headers)
            .finish_non_exhaustive()
    }
}
