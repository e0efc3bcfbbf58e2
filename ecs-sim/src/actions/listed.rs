//! Service errors with the status that the metadata lists for a code, which differs between
//! actions.

use axum::http::StatusCode;

use super::Call;

use crate::service_error::{Result, ServiceError};

/// An error with the listed status.
pub(crate) fn reject(
    call: &Call<'_>,
    code: &'static str,
    message: impl Into<String>,
) -> ServiceError {
    let unlisted =
        if code.ends_with(".NotFound") { StatusCode::NOT_FOUND } else { StatusCode::BAD_REQUEST };
    ServiceError::new(status(call, code).unwrap_or(unlisted), code, message)
}

/// Like [`reject`], for errors whose code differs between actions: the first code that this action
/// lists, or else the last one.
pub(super) fn reject_any(
    call: &Call<'_>,
    codes: &[&'static str],
    message: impl Into<String>,
) -> ServiceError {
    let listed = codes.iter().find(|code| lists(call, code));
    reject(call, listed.or(codes.last()).unwrap_or(&"InvalidParameter"), message)
}

/// Like [`reject_any`], with status 404 by default, except for `InvalidParameter`.
pub(super) fn reject_missing(
    call: &Call<'_>,
    codes: &[&'static str],
    message: impl Into<String>,
) -> ServiceError {
    let error = reject_any(call, codes, message);
    let is_unlisted = error.code != "InvalidParameter" && !lists(call, error.code);
    if is_unlisted { ServiceError::not_found(error.code, error.message) } else { error }
}

/// Rejects a resource in a state other than the allowed ones.
pub(super) fn in_state(
    call: &Call<'_>,
    id: &str,
    state: &str,
    allowed: &[&str],
    code: &'static str,
) -> Result<()> {
    match allowed.contains(&state) {
        true => Ok(()),
        false => Err(reject(call, code, format!("{id} is {state}."))),
    }
}

/// The code that the action lists for a missing resource with this id parameter, or the usual one.
pub(super) fn not_found(call: &Call<'_>, parameter: &str) -> &'static str {
    let listed = call.entry.spec().map(|spec| &spec.error_codes).into_iter().flatten();
    let codes = listed.flat_map(|(_, codes)| codes).map(|code| code.error_code.as_str());
    let wanted = format!("Invalid{parameter}.NotFound");
    let named = |code: &&str| code.eq_ignore_ascii_case(&wanted);
    let similar = |code: &&str| code.ends_with(".NotFound") && code.contains(parameter);
    let mut codes = codes.collect::<Vec<_>>();
    codes.sort_by_key(|code| !named(code));
    codes
        .into_iter()
        .find(|code| named(code) || similar(code))
        .unwrap_or("InvalidResourceId.NotFound")
}

/// Whether the metadata of the action lists the code.
pub(super) fn lists(call: &Call<'_>, code: &str) -> bool {
    status(call, code).is_some()
}

/// Ids in a JSON array.
pub(super) fn json_ids(
    call: &Call<'_>,
    parameter: &str,
    code: &'static str,
) -> Result<Option<Vec<String>>> {
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
    let spec = call.entry.spec().ok()?;
    let listed = |codes: &[ecs_api_spec::ErrorCode]| codes.iter().any(|c| c.error_code == code);
    let (status, _) = spec.error_codes.iter().find(|(_, codes)| listed(codes))?;
    status.parse().ok()
}
