//! Refusals as the metadata of the action lists them.

use axum::http::StatusCode;

use crate::actions::Call;
use crate::catalog;
use crate::refusal::Refusal;

const VERSION: &str = "2014-05-26";

/// A refusal with the status that this action gives to `code`, or 400.
pub(super) fn refuse(call: &Call<'_>, code: &'static str, message: impl Into<String>) -> Refusal {
    let status = listed_status(call.action, code).unwrap_or(StatusCode::BAD_REQUEST);
    Refusal::new(status, code, message)
}

/// The same for what actions have different codes for: the first one that this action lists, or
/// the last of all.
pub(super) fn refuse_any(
    call: &Call<'_>,
    codes: &[&'static str],
    message: impl Into<String>,
) -> Refusal {
    let listed = codes.iter().find(|code| listed_status(call.action, code).is_some());
    refuse(call, listed.or(codes.last()).unwrap_or(&"InvalidParameter"), message)
}

/// What is not found has status 404 unless the action says something else.
pub(super) fn refuse_missing(
    call: &Call<'_>,
    codes: &[&'static str],
    message: impl Into<String>,
) -> Refusal {
    let refusal = refuse_any(call, codes, message);
    let status = listed_status(call.action, refusal.code).unwrap_or(StatusCode::NOT_FOUND);
    Refusal { status, ..refusal }
}

fn listed_status(action: &str, code: &str) -> Option<StatusCode> {
    let spec = catalog::find(VERSION, action).ok()?.spec().ok()?;
    let (status, _) =
        spec.error_codes.iter().find(|(_, codes)| codes.iter().any(|c| c.error_code == code))?;
    StatusCode::from_bytes(status.as_bytes()).ok()
}
