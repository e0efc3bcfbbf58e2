//! What the endpoint is, and what it was asked.

use serde_json::{Map, Value, json};

use super::{Failure, text};
use crate::seen::SeenRequest;
use crate::service::Service;

/// What answers here, in which version, and since when.
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
    Ok(text(&service.journal.read(|requests| requests.iter().map(shown).collect::<Value>())))
}

pub(super) fn forget(service: &Service, body: &str) -> Result<String, Failure> {
    service.journal.clear();
    requests(service, body)
}

/// What may be shown of a request.
fn shown(seen: &SeenRequest) -> Value {
    let parameters: Map<String, Value> =
        seen.shown_parameters().map(|(name, value, _)| (name.to_owned(), value.into())).collect();
    json!({
        "time": seen.time,
        "method": seen.method,
        "product": seen.product,
        "version": seen.version,
        "action": seen.action,
        "signature": seen.signature.map(|kind| kind.to_string()),
        "parameters": parameters,
        "unknown_parameters": seen.unknown_parameters,
        "status": (seen.status != 0).then_some(seen.status),
        "error_code": seen.error_code,
        "request_id": seen.request_id,
        "fault": seen.fault,
        "executed": seen.executed,
        "duration_ms": seen.duration.as_secs_f64() * 1000.0,
    })
}
