//! The format of a recording: a JSON array of exchanges.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::redact::{REMOVED, Redactor};
use super::reply::Failure;
use super::secret_names::{is_secret, mentions_secret};
use super::{ReplayedRequest, Reply};
use crate::error::Error;
use crate::platform::{HttpResponse, TransportError, TransportErrorKind};
use crate::sign;

/// The response headers that a client reads. Other headers are not recorded.
const HEADERS: [&str; 5] =
    ["content-type", "date", "retry-after", "x-acs-request-id", "x-acs-retry-after"];

const KINDS: [TransportErrorKind; 8] = [
    TransportErrorKind::InvalidRequest,
    TransportErrorKind::Dns,
    TransportErrorKind::Connect,
    TransportErrorKind::Tls,
    TransportErrorKind::Proxy,
    TransportErrorKind::Timeout,
    TransportErrorKind::Broken,
    TransportErrorKind::ResponseTooLarge,
];

/// An exchange without secrets, its members sorted by name.
pub(super) fn exchange(
    request: &ReplayedRequest,
    result: &Result<HttpResponse, TransportError>,
) -> Value {
    let mut redactor = Redactor::default();
    let request_json = request_part(request, &mut redactor);
    let response_json = match result {
        Ok(response) => response_part(request, response, &mut redactor),
        Err(error) => failure_part(error),
    };
    let mut parts = json!({ "request": request_json, "response": response_json });
    redactor.sweep_json(&mut parts);
    parts["action"] = request.action().into();
    parts.sort_all_objects();
    parts
}

/// The exchanges of a recording: action and reply.
pub(super) fn read(json: &str) -> Result<Vec<(String, Reply)>, Error> {
    let exchanges: Vec<Value> = serde_json::from_str(json).map_err(|error| {
        Error::configuration(format!("the recording is not a JSON array: {error}")).caused_by(error)
    })?;
    exchanges.iter().enumerate().map(|(index, exchange)| read_one(index, exchange)).collect()
}

fn request_part(request: &ReplayedRequest, redactor: &mut Redactor) -> Value {
    remember_headers(request, redactor);
    let parameters = request.parameters().map(|(name, value)| (name.into(), value.into()));
    let mut part = json!({
        "host": request.host(),
        "method": request.method(),
        "parameters": redactor.parameters(&parameters.collect()),
        "path": request.path(),
    });
    if let Some(version) = request.version() {
        part["version"] = version.into();
    }
    if !request.has_form() && !request.body().is_empty() {
        part["body"] = body(request.body(), false, redactor);
    }
    part
}

/// Request headers are not recorded, but a response can echo their secrets.
fn remember_headers(request: &ReplayedRequest, redactor: &mut Redactor) {
    for (_, value) in request.headers().filter(|(name, _)| is_secret(name)) {
        redactor.remember(value);
        let parts = value.split([' ', ',']).filter_map(|part| part.split_once('='));
        for (_, value) in parts.filter(|(name, _)| is_secret(name)) {
            redactor.remember(value);
        }
    }
}

fn response_part(
    request: &ReplayedRequest,
    response: &HttpResponse,
    redactor: &mut Redactor,
) -> Value {
    let headers: BTreeMap<_, _> = HEADERS
        .iter()
        .filter_map(|name| Some((*name, response.headers().get(*name)?.to_str().ok()?)))
        .collect();
    json!({
        "body": body(response.body(), is_secret(request.path()), redactor),
        "headers": headers,
        "status": response.status().as_u16(),
    })
}

fn failure_part(error: &TransportError) -> Value {
    json!({
        "failure": format!("{:?}", error.kind),
        "message": error.message,
        "request_id": error.request_id,
        "status": error.status,
    })
}

/// A JSON object or array stays JSON, any other body is text. Secrets in text cannot be located, so
/// a text that may contain one is removed as a whole.
fn body(bytes: &[u8], all_secret: bool, redactor: &mut Redactor) -> Value {
    if let Ok(mut value @ (Value::Object(_) | Value::Array(_))) = serde_json::from_slice(bytes) {
        redactor.json(&mut value);
        withhold(&mut value);
        return value;
    }
    let text = String::from_utf8_lossy(bytes);
    match text.is_empty() || !(all_secret || mentions_secret(&text)) {
        true => text.into(),
        false => REMOVED.into(),
    }
}

/// The error `SignatureDoesNotMatch` quotes the text that was signed, which is the whole request.
fn withhold(value: &mut Value) {
    match value {
        Value::Object(members) => members.values_mut().for_each(withhold),
        Value::Array(items) => items.iter_mut().for_each(withhold),
        Value::String(text) => {
            if let Some(start) = sign::before_signed_text(text) {
                *text = format!("{start} (what was signed is withheld)");
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn read_one(index: usize, exchange: &Value) -> Result<(String, Reply), Error> {
    let action = exchange["action"].as_str();
    let reply =
        read_response(&exchange["response"]).or_else(|| read_failure(&exchange["response"]));
    match (action, reply) {
        (Some(action), Some(reply)) => Ok((action.to_owned(), reply)),
        (None, _) => Err(unreadable(index, "has no `action`")),
        (_, None) => Err(unreadable(index, "has no `response` with `status` or `failure`")),
    }
}

fn unreadable(index: usize, problem: &str) -> Error {
    let number = index + 1;
    Error::configuration(format!("exchange {number} of the recording {problem}; record it again"))
}

fn read_response(response: &Value) -> Option<Reply> {
    let body = match response.get("body")? {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    let none = Map::new();
    let headers = response["headers"].as_object().unwrap_or(&none);
    let headers = headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)));
    Some(Reply::raw(read_status(response)?, headers, body))
}

fn read_failure(response: &Value) -> Option<Reply> {
    let name = response["failure"].as_str()?;
    Some(Reply::failure(Failure {
        kind: KINDS.into_iter().find(|kind| format!("{kind:?}") == name)?,
        message: response["message"].as_str()?.to_owned(),
        status: read_status(response),
        request_id: response["request_id"].as_str().map(str::to_owned),
    }))
}

fn read_status(response: &Value) -> Option<u16> {
    response["status"].as_u64()?.try_into().ok()
}
