//! Refusals with the status that the metadata lists for their code: it differs between actions.

use axum::http::StatusCode;

use super::{Call, names};
use crate::catalog;
use crate::refusal::Refusal;

const ECS: &str = "2014-05-26";

/// A refusal of an action of ECS.
pub(super) fn refuse(call: &Call<'_>, code: &'static str, message: impl Into<String>) -> Refusal {
    let unlisted =
        if code.ends_with(".NotFound") { StatusCode::NOT_FOUND } else { StatusCode::BAD_REQUEST };
    Refusal::new(status(call.action, code).unwrap_or(unlisted), code, message)
}

/// Whether the metadata of an action of ECS lists the code.
pub(super) fn lists(action: &str, code: &str) -> bool {
    status(action, code).is_some()
}

/// A name that people give, empty if none was sent.
pub(super) fn name(
    call: &Call<'_>,
    parameter: &str,
    code: &'static str,
) -> Result<String, Refusal> {
    names::name(call, parameter, code).map_err(|refusal| refuse(call, code, refusal.message))
}

/// A description, empty if none was sent.
pub(super) fn description(call: &Call<'_>) -> Result<String, Refusal> {
    let code = "InvalidDescription.Malformed";
    names::description(call, code).map_err(|refusal| refuse(call, code, refusal.message))
}

/// Ids in a JSON list.
pub(super) fn json_ids(
    call: &Call<'_>,
    parameter: &str,
    code: &'static str,
) -> Result<Option<Vec<String>>, Refusal> {
    let ids = call.json_list(parameter).map_err(|error| refuse(call, code, error.message))?;
    match ids {
        Some(ids) if ids.len() > MOST_IDS => {
            Err(refuse(call, code, format!("{parameter}: at most {MOST_IDS} ids.")))
        }
        ids => Ok(ids),
    }
}

const MOST_IDS: usize = 100;

fn status(action: &str, code: &str) -> Option<StatusCode> {
    let spec = catalog::find(ECS, action).ok()?.spec().ok()?;
    let listed = |codes: &[codegen::spec::ErrorCode]| codes.iter().any(|c| c.error_code == code);
    let (status, _) = spec.error_codes.iter().find(|(_, codes)| listed(codes))?;
    status.parse().ok()
}
