//! Service errors with the code and status that the metadata lists for the action.

use axum::http::StatusCode;

use crate::actions::Call;
use crate::api_spec;
use crate::service_error::ServiceError;

const VERSION: &str = "2014-05-26";

/// An error with the status that the action lists for the code, 400 by default.
pub(super) fn reject(
    call: &Call<'_>,
    code: &'static str,
    message: impl Into<String>,
) -> ServiceError {
    let status = listed_status(call.action, code).unwrap_or(StatusCode::BAD_REQUEST);
    ServiceError::new(status, code, message)
}

/// Like [`reject`], for errors whose code differs between actions: the first code that this action
/// lists, or else the last one.
pub(super) fn reject_any(
    call: &Call<'_>,
    codes: &[&'static str],
    message: impl Into<String>,
) -> ServiceError {
    let listed = codes.iter().find(|code| listed_status(call.action, code).is_some());
    reject(call, listed.or(codes.last()).unwrap_or(&"InvalidParameter"), message)
}

/// Like [`reject_any`], with status 404 by default.
pub(super) fn reject_missing(
    call: &Call<'_>,
    codes: &[&'static str],
    message: impl Into<String>,
) -> ServiceError {
    let error = reject_any(call, codes, message);
    let status = listed_status(call.action, error.code).unwrap_or(StatusCode::NOT_FOUND);
    ServiceError { status, ..error }
}

fn listed_status(action: &str, code: &str) -> Option<StatusCode> {
    let spec = api_spec::find(VERSION, action).ok()?.spec().ok()?;
    let (status, _) =
        spec.error_codes.iter().find(|(_, codes)| codes.iter().any(|c| c.error_code == code))?;
    StatusCode::from_bytes(status.as_bytes()).ok()
}
