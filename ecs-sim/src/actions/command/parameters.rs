//! Parameters `{{name}}` of a command, whose values are given when it runs.

use axum::http::StatusCode;

use super::forbidden;
use crate::actions::prelude::*;
use crate::lenient_json;

const MAX_PARAMETERS: usize = 20;
const MAX_NAME_LENGTH: usize = 64;

/// The parameter names in the content of a command.
pub(super) fn names(command: &Command) -> BTreeSet<String> {
    let content = String::from_utf8_lossy(&command.content);
    let names = content.split("{{").skip(1).filter_map(|rest| rest.split_once("}}"));
    let names = names.map(|(name, _)| name.trim().to_owned());
    if command.enable_parameter { names.collect() } else { BTreeSet::new() }
}

/// Checks the parameter names.
pub(super) fn check_names(command: &Command) -> Result<()> {
    let names = names(command);
    if names.len() > MAX_PARAMETERS {
        return Err(forbidden(
            "CmdParamCount.ExceedLimit",
            format!("The command has more than {MAX_PARAMETERS} parameters."),
        ));
    }
    names.iter().try_for_each(|name| check_name(name))
}

fn check_name(name: &str) -> Result<()> {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
    // Built-in parameters start with ACS::.
    let plain = name.strip_prefix("ACS::").unwrap_or(name);
    match name {
        "" => Err(ServiceError::bad(
            "CmdParam.EmptyKey",
            "A parameter of the command has an empty name.",
        )),
        _ if name.len() > MAX_NAME_LENGTH => Err(forbidden(
            "CmdParamName.ExceedLimit",
            format!("The parameter {name:?} has more than {MAX_NAME_LENGTH} characters."),
        )),
        _ if !plain.chars().all(fits) => Err(ServiceError::bad(
            "CmdParam.InvalidParamName",
            format!("The parameter {name:?} must contain only letters, digits, _ and -."),
        )),
        _ => Ok(()),
    }
}

/// The parameter values of a call that runs a command; each name needs one.
pub(super) fn values(call: &Call<'_>, command: &Command) -> Result<BTreeMap<String, String>> {
    let values = sent(call)?;
    let names = names(command);
    let wanted = |name: &&String| !name.starts_with("ACS::");
    reject_if!(call, !command.enable_parameter && !values.is_empty() =>
        "Parameter.Disabled", "The command has no parameters.");
    reject_if!(call, values.len() > MAX_PARAMETERS =>
        "ParameterCount.ExceedLimit", "The call has more than {MAX_PARAMETERS} parameters.");
    if let Some(unknown) = values.keys().find(|name| !names.contains(*name)) {
        return Err(mismatch(call, format!("The command has no parameter {unknown:?}.")));
    }
    match names.iter().filter(wanted).find(|name| !values.contains_key(*name)) {
        None => Ok(values),
        Some(name) if call.action == "InvokeCommand" => Err(reject(
            call,
            "Parameter.MissingValue",
            format!("The parameter {name:?} of the command has no value."),
        )),
        Some(name) => {
            Err(mismatch(call, format!("The parameter {name:?} of the command has no value.")))
        }
    }
}

fn sent(call: &Call<'_>) -> Result<BTreeMap<String, String>> {
    let Some(text) = call.text("Parameters") else { return Ok(BTreeMap::new()) };
    let read = lenient_json::parse(text)
        .and_then(|value| serde_json::from_value(value).map_err(|error| error.to_string()));
    let values: BTreeMap<String, Value> = read.map_err(|error| {
        ServiceError::invalid(format!("Parameters: not a JSON object: {error}."))
    })?;
    let text = |value: Value| match value {
        Value::String(text) => text,
        other => other.to_string(),
    };
    Ok(values.into_iter().map(|(name, value)| (name, text(value))).collect())
}

/// The two actions list this code with different statuses.
fn mismatch(call: &Call<'_>, message: String) -> ServiceError {
    let status = match call.action {
        "RunCommand" => StatusCode::BAD_REQUEST,
        _ => StatusCode::FORBIDDEN,
    };
    ServiceError::new(status, "Parameter.NotMatched", message)
}

/// The content with its parameters substituted.
pub(super) fn substitute(command: &Command, values: &BTreeMap<String, String>) -> Vec<u8> {
    if values.is_empty() {
        return command.content.clone();
    }
    let content = String::from_utf8_lossy(&command.content);
    let mut parts = content.split("{{");
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let value = part
            .split_once("}}")
            .and_then(|(name, rest)| values.get(name.trim()).map(|value| (value, rest)));
        match value {
            Some((value, rest)) => filled.extend([value.as_str(), rest]),
            None => filled.extend(["{{", part]),
        }
    }
    filled.into_bytes()
}
