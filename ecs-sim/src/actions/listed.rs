//! Service errors with the status that the metadata lists for a code, which differs between
//! actions.

use axum::http::StatusCode;

use super::{Call, names};
use crate::api_spec;
use crate::service_error::ServiceError;

/// An error with the listed status.
pub(super) fn reject(
    call: &Call<'_>,
    code: &'static str,
    message: impl Into<String>,
) -> ServiceError {
    let unlisted =
        if code.ends_with(".NotFound") { StatusCode::NOT_FOUND } else { StatusCode::BAD_REQUEST };
    ServiceError::new(status(call, code).unwrap_or(unlisted), code, message)
}

/// An error of a shared check, with the status that the metadata lists for this action.
pub(super) fn relisted(call: &Call<'_>, error: ServiceError) -> ServiceError {
    ServiceError { status: status(call, error.code).unwrap_or(error.status), ..error }
}

/// Whether the metadata of the action lists the code.
pub(super) fn lists(call: &Call<'_>, code: &str) -> bool {
    status(call, code).is_some()
}

/// The name of a resource, empty if not sent.
pub(super) fn name(
    call: &Call<'_>,
    parameter: &str,
    code: &'static str,
) -> Result<String, ServiceError> {
    names::name(call, parameter, code).map_err(|error| reject(call, code, error.message))
}

/// The description of a resource, empty if not sent.
pub(super) fn description(call: &Call<'_>) -> Result<String, ServiceError> {
    let code = "InvalidDescription.Malformed";
    names::description(call, code).map_err(|error| reject(call, code, error.message))
}

/// Ids in a JSON array.
pub(super) fn json_ids(
    call: &Call<'_>,
    parameter: &str,
    code: &'static str,
) -> Result<Option<Vec<String>>, ServiceError> {
    let ids = call.json_list(parameter).map_err(|error| reject(call, code, error.message))?;
    match ids {
        Some(ids) if ids.len() > MAX_IDS => {
            Err(reject(call, code, format!("{parameter}: at most {MAX_IDS} ids.")))
        }
        ids => Ok(ids),
    }
}

const MAX_IDS: usize = 100;

fn status(call: &Call<'_>, code: &str) -> Option<StatusCode> {
    let spec = api_spec::find(call.version, call.action).ok()?.spec().ok()?;
    let listed = |codes: &[codegen::spec::ErrorCode]| codes.iter().any(|c| c.error_code == code);
    let (status, _) = spec.error_codes.iter().find(|(_, codes)| listed(codes))?;
    status.parse().ok()
}
