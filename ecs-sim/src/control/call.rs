//! An action without a signature.

use serde_json::Value;

use super::{Failure, text};
use crate::direct_call::{DirectCall, DirectResponse};
use crate::service::Service;

/// Runs a call, and returns its response, or fails with its service error.
pub(super) fn run(service: &Service, body: &str) -> Result<String, Failure> {
    let call: DirectCall = serde_json::from_str(body).map_err(|error| {
        let example = r#"{"action": "StopInstance", "parameters": {"InstanceId": "i-1"}}"#;
        Failure::bad(format!("expected a body such as {example}: {error}"))
    })?;
    let DirectResponse { recorded, reply } = service.call_directly(&call, "");
    service.request_log.record(recorded);
    let status = reply.status;
    let response = reply.into_json();
    match status.is_success() {
        true => Ok(text(&response)),
        false => Err(Failure { status, what: service_error(&response) }),
    }
}

fn service_error(response: &Value) -> String {
    let member = |name: &str| response[name].as_str().unwrap_or_default().to_owned();
    format!("{}: {}", member("Code"), member("Message"))
}
