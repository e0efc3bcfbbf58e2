//! The network of a case, a list of entries:
//!
//! | member | meaning |
//! | --- | --- |
//! | `request` | method and URL without query |
//! | `headers` | their values; `null` for a header that must be absent |
//! | `parameters` | of query and form: the value, `true` for any value, `null` for a parameter that must be absent |
//! | `json` | the body of the request |
//! | `status`, `body` | of the response; the default status is 200 |
//! | `fails` | instead of a response: `connect`, `timeout`, `broken` or `dns` |

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ecs_core::BoxFuture;
use ecs_core::transport::{
    HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind,
};
use serde_json::Value;

use super::case::{Checked, equal};
use super::platform::text;

#[derive(Clone, Debug)]
pub(crate) struct Traffic(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    entries: VecDeque<Value>,
    problem: Option<String>,
    signatures: Vec<String>,
}

/// Without the entries, which contain secrets.
impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} entries", self.entries.len())
    }
}

impl Traffic {
    pub(crate) fn read(entries: Option<&Value>) -> Self {
        let entries = entries.map(|list| list.as_array().unwrap().clone()).unwrap_or_default();
        Self(Arc::new(Mutex::new(State { entries: entries.into(), ..State::default() })))
    }

    /// Fails if a request differed from the expected one, or was not sent.
    pub(crate) fn check_used(&self) -> Checked {
        let state = self.0.lock().unwrap();
        match (&state.problem, state.entries.front()) {
            (Some(problem), _) => Err(problem.clone()),
            (None, Some(entry)) => Err(format!("no {}", entry["request"])),
            (None, None) => Ok(()),
        }
    }

    /// The signatures of the requests.
    pub(crate) fn signatures(&self) -> Vec<String> {
        self.0.lock().unwrap().signatures.clone()
    }
}

impl Transport for Traffic {
    fn send(
        &self,
        request: HttpRequest,
        _timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let result = self.0.lock().unwrap().response(&request);
        Box::pin(async move { result })
    }
}

impl State {
    fn response(&mut self, request: &HttpRequest) -> Result<HttpResponse, TransportError> {
        self.signatures.extend(parameters(request).remove("Signature"));
        let Some(entry) = self.entries.pop_front() else {
            self.problem.get_or_insert(format!("unexpected {}", start_of(request)));
            return Err(failure("connect", request));
        };
        if let Err(problem) = check(&entry, request) {
            self.problem.get_or_insert(problem);
        }
        match entry["fails"].as_str() {
            Some(reason) => Err(failure(reason, request)),
            None => Ok(response(&entry)),
        }
    }
}

fn check(entry: &Value, request: &HttpRequest) -> Checked {
    equal("request", entry["request"].as_str().unwrap(), &start_of(request))?;
    let headers = request.headers().iter();
    let headers = headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().into()));
    check_values("header", &entry["headers"], &headers.collect())?;
    check_values("parameter", &entry["parameters"], &parameters(request))?;
    match entry.get("json") {
        Some(json) => equal("body", &json.to_string(), &parsed(request.body()).to_string()),
        None => Ok(()),
    }
}

fn check_values(what: &str, expected: &Value, found: &BTreeMap<String, String>) -> Checked {
    for (name, expected) in expected.as_object().into_iter().flatten() {
        match (expected, found.get(name)) {
            (Value::Null, Some(_)) => return Err(format!("{what} {name} is set")),
            (Value::Null, None) | (Value::Bool(true), Some(_)) => {}
            (Value::String(expected), Some(found)) => equal(name, expected, found)?,
            _ => return Err(format!("{what} {name} is not set")),
        }
    }
    Ok(())
}

/// Method and URL, without the query, which varies.
fn start_of(request: &HttpRequest) -> String {
    let url = request.uri().to_string();
    format!("{} {}", request.method(), url.split('?').next().unwrap())
}

fn parameters(request: &HttpRequest) -> BTreeMap<String, String> {
    let query = request.uri().query().unwrap_or_default().as_bytes();
    [query, request.body()]
        .into_iter()
        .flat_map(|pairs| url::form_urlencoded::parse(pairs).into_owned())
        .collect()
}

fn parsed(body: &[u8]) -> Value {
    serde_json::from_slice(body).unwrap_or_default()
}

fn response(entry: &Value) -> HttpResponse {
    let body = entry.get("body").map(text).unwrap_or_default();
    let mut response = HttpResponse::new(body.into());
    let status = entry.get("status").map_or(200, |status| status.as_u64().unwrap());
    *response.status_mut() = u16::try_from(status).unwrap().try_into().unwrap();
    response
}

fn failure(reason: &str, request: &HttpRequest) -> TransportError {
    let kind = match reason {
        "connect" => TransportErrorKind::Connect,
        "timeout" => TransportErrorKind::Timeout,
        "broken" => TransportErrorKind::Broken,
        "dns" => TransportErrorKind::Dns,
        _ => panic!("{reason} is not a failure"),
    };
    TransportError::new(kind, format!("{reason} by {}", request.uri().host().unwrap()))
}
