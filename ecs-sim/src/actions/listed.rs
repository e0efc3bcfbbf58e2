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
    missing(call, parameter).unwrap_or("InvalidResourceId.NotFound")
}

/// The code that the action lists for a missing resource with this id parameter.
pub(super) fn missing(call: &Call<'_>, parameter: &str) -> Option<&'static str> {
    let wanted = format!("Invalid{parameter}.NotFound");
    let stem = parameter.trim_end_matches("Id");
    let rank = |code: &&str| match code {
        _ if code.eq_ignore_ascii_case(&wanted) => Some(0),
        _ if code.ends_with(".NotFound") && code.contains(parameter) => Some(1),
        // `InvalidRouteTable.NotFound`, `HpcClusterNotExists`
        _ if ["NotFound", "NotExist"].iter().any(|end| code.contains(end))
            && code.contains(stem) =>
        {
            Some(2)
        }
        _ => (*code == "NoSuchResource").then_some(3),
    };
    codes(call).filter_map(|code| Some((rank(&code)?, code))).min().map(|(_, code)| code)
}

/// The code that the action lists for an invalid value of a parameter.
pub(super) fn invalid(call: &Call<'_>, parameter: &str) -> Option<&'static str> {
    let whole = format!("InvalidParameter.{parameter}");
    let rank = |code: &&str| {
        let best = [".Malformed", whole.as_str(), ".ValueNotSupported", ".NotFound"];
        let rank = best.iter().position(|ending| code.ends_with(ending));
        (rank.unwrap_or(best.len()), code.len())
    };
    let find = |parameter: &str| {
        codes(call).filter(|code| is_about(code, parameter) && !is_limit(code)).min_by_key(rank)
    };
    // `InvalidNetworkType.NotFound` is about `InstanceNetworkType`.
    find(parameter).or_else(|| find(parameter.strip_prefix("Instance")?))
}

/// Like [`invalid`], or else the first of these codes that the action lists, or the last one.
pub(super) fn invalid_or(call: &Call<'_>, parameter: &str, usual: &[&'static str]) -> &'static str {
    let listed = || usual.iter().find(|code| lists(call, code)).or(usual.last()).copied();
    invalid(call, parameter).or_else(listed).unwrap_or("InvalidParameter")
}

/// The codes for an invalid value of any parameter. The service misspells the first one.
const ANY: [&str; 2] = ["InvalidParamter", "InvalidParameter"];

/// The code that the action lists for too many values of a parameter.
fn too_many(call: &Call<'_>, parameter: &str) -> Option<&'static str> {
    codes(call).find(|code| is_about(code, parameter) && is_limit(code))
}

fn is_about(code: &str, parameter: &str) -> bool {
    let (code, parameter) = (code.to_ascii_lowercase(), parameter.to_ascii_lowercase());
    code.trim_start_matches("invalid").contains(&parameter) && !code.starts_with("missing")
}

fn is_limit(code: &str) -> bool {
    ["TooMany", "Exceed"].iter().any(|limit| code.contains(limit))
}

fn codes(call: &Call<'_>) -> impl Iterator<Item = &'static str> + use<> {
    let listed = call.entry.spec().map(|spec| &spec.error_codes).into_iter().flatten();
    listed.flat_map(|(_, codes)| codes).map(|code| code.error_code.as_str())
}

/// Whether the metadata of the action lists the code.
pub(super) fn lists(call: &Call<'_>, code: &str) -> bool {
    status(call, code).is_some()
}

/// The values of a parameter that is a JSON array.
pub(super) fn json(call: &Call<'_>, parameter: &str) -> Result<Option<Vec<String>>> {
    json_of(call, parameter, invalid_or(call, parameter, &ANY))
}

/// Like [`json`], of an action that lists another code.
pub(super) fn json_of(
    call: &Call<'_>,
    parameter: &str,
    code: &'static str,
) -> Result<Option<Vec<String>>> {
    let values = call.json_list(parameter).map_err(|error| reject(call, code, error.message))?;
    values.map(|values| some(call, parameter, values)).transpose()
}

/// Rejects a list of more than 100 values.
pub(super) fn some<T>(call: &Call<'_>, parameter: &str, values: Vec<T>) -> Result<Vec<T>> {
    at_most(call, parameter, MAX_VALUES, values.len()).map(|()| values)
}

/// Rejects a list of too many values.
pub(super) fn at_most(call: &Call<'_>, parameter: &str, max: usize, number: usize) -> Result<()> {
    if number <= max {
        return Ok(());
    }
    let code = too_many(call, parameter);
    let code = code.unwrap_or_else(|| invalid_or(call, parameter, &ANY));
    let message = format!("{parameter}: at most {max} values, not {number}.");
    Err(reject(call, code, message))
}

const MAX_VALUES: usize = 100;

fn status(call: &Call<'_>, code: &str) -> Option<StatusCode> {
    let spec = call.entry.spec().ok()?;
    let listed = |codes: &[ecs_api_spec::ErrorCode]| codes.iter().any(|c| c.error_code == code);
    let (status, _) = spec.error_codes.iter().find(|(_, codes)| listed(codes))?;
    status.parse().ok()
}
