//! Health of the endpoint, and its request log.

use serde_json::{Map, Value, json};

use super::{Failure, text};
use crate::recorded_request::RecordedRequest;
use crate::service::Service;

/// Name, version, start and time of the endpoint.
pub(super) fn health(service: &Service, _: &str) -> Result<String, Failure> {
    Ok(text(&json!({
        "name": env!("CARGO_PKG_NAME"),
        "version": env!("CARGO_PKG_VERSION"),
        "since": service.since,
        "time": service.with_world(|_, now| now),
    })))
}

/// The latest requests, oldest first.
pub(super) fn requests(service: &Service, _: &str) -> Result<String, Failure> {
    Ok(text(&service.request_log.read(|requests| requests.iter().map(shown).collect::<Value>())))
}

pub(super) fn clear(service: &Service, body: &str) -> Result<String, Failure> {
    service.request_log.clear();
    requests(service, body)
}

/// A request without secrets.
fn shown(recorded: &RecordedRequest) -> Value {
    let parameters: Map<String, Value> = recorded
        .shown_parameters()
        .map(|(name, value, _)| (name.to_owned(), value.into()))
        .collect();
    json!({
        "time": recorded.time,
        "method": recorded.method,
        "product": recorded.product,
        "version": recorded.version,
        "action": recorded.action,
        "signature": recorded.signature.map(|kind| kind.to_string()),
        "parameters": parameters,
        "unknown_parameters": recorded.unknown_parameters,
        "status": (recorded.status != 0).then_some(recorded.status),
        "error_code": recorded.error_code,
        "request_id": recorded.request_id,
        "fault": recorded.fault,
        "executed": recorded.executed,
        "generated": recorded.generated,
        "duration_ms": recorded.duration.as_secs_f64() * 1000.0,
    })
}
