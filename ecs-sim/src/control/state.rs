//! The state and its time.

use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;
use std::time::Duration;

use super::{Failure, text};
use crate::service::Service;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    advance_ms: u64,
}

/// The whole world, including passwords, so that it can be sent back.
pub(super) fn show(service: &Service, _: &str) -> Result<String, Failure> {
    Ok(service.with_world(|world, _| text(world)))
}

pub(super) fn replace(service: &Service, body: &str) -> Result<String, Failure> {
    service.set_state(body).map_err(Failure::bad)?;
    show(service, body)
}

pub(super) fn reset(service: &Service, body: &str) -> Result<String, Failure> {
    service.reset_state();
    show(service, body)
}

/// Saves to the file that the endpoint was started with.
pub(super) fn save(service: &Service, _: &str) -> Result<String, Failure> {
    let file = service.state_file.as_ref().ok_or_else(|| {
        Failure::bad("the endpoint was started without a state file; use --state or state_file")
    })?;
    service.save().map_err(|error| Failure {
        status: StatusCode::INTERNAL_SERVER_ERROR,
        what: error.to_string(),
    })?;
    Ok(text(&json!({ "saved": file.path().display().to_string() })))
}

pub(super) fn advance(service: &Service, body: &str) -> Result<String, Failure> {
    let Advance { advance_ms } = serde_json::from_str(body)
        .map_err(|error| Failure::bad(format!("expected {{\"advance_ms\": 60000}}: {error}")))?;
    service.advance(Duration::from_millis(advance_ms)).map_err(Failure::bad)?;
    Ok(service.with_world(|world, now| text(&json!({ "time": now, "ahead_ms": world.ahead_ms }))))
}
