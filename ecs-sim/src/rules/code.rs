//! The error code of a broken rule.

use super::value::last;
use super::{Broken, Request, Rule};
use crate::actions::Call;

/// The code of the rule, or that the action documents for the parameter, or a general one.
pub(super) fn of(request: &Request<'_>, broken: &Broken) -> &'static str {
    let rules = request.rules;
    let code = match rules.members.get(broken.path) {
        Some(rule) => of_rule(request.call, rule, broken.key, broken.path),
        None => rules.action.codes.get(broken.key).map(String::as_str),
    };
    code.unwrap_or(match is_missing(broken.key) {
        true => "MissingParameter",
        false => "InvalidParameter",
    })
}

/// The error code for the parameter itself.
pub(super) fn of_rule(
    call: &Call<'_>,
    rule: &'static Rule,
    key: &str,
    path: &str,
) -> Option<&'static str> {
    // The code of a value does not fit a conflict of two.
    let is_conflict = ["excludes", "onlyWhen", "atMostOneOf"].contains(&key);
    let general = || rule.code.as_deref().or_else(|| documented(call, key, path));
    let code = rule.codes.get(key).map(String::as_str);
    code.or_else(|| general().filter(|_| !is_conflict))
}

fn is_missing(key: &str) -> bool {
    ["requiredWhen", "needs", "oneOf", "atLeastOneOf"].contains(&key)
}

/// The code that the action documents for a parameter, by its name.
fn documented(call: &Call<'_>, key: &str, path: &str) -> Option<&'static str> {
    let names = [path.replace('/', ""), path.replace('/', "."), last(path).to_owned()];
    let codes = call.entry.spec().ok()?.error_codes.values().flatten();
    let codes: Vec<&str> = codes.map(|code| code.error_code.as_str()).collect();
    names.iter().find_map(|name| {
        let ranked = codes.iter().filter_map(|code| Some((rank(code, key, name)?, *code)));
        ranked.min().map(|(_, code)| code)
    })
}

/// How well a code says that the parameter is invalid or missing, 0 being best; `None` if it does
/// not.
fn rank(code: &str, key: &str, name: &str) -> Option<usize> {
    const ENDINGS: [&str; 7] = [
        "",
        ".Malformed",
        ".ValueNotSupported",
        ".ExceedLimit",
        ".ExceedRange",
        ".LengthExceed",
        ".InvalidValue",
    ];
    // The service spells some of them so.
    const MISSING: [&str; 3] = ["MissingParameter.", "MissingParamter.", "MissingParam."];
    const INVALID: [&str; 3] = ["InvalidParameter.", "InvalidParam.", "Invalid"];
    let starts = if is_missing(key) { MISSING } else { INVALID };
    let rest = starts.iter().find_map(|start| code.strip_prefix(start))?;
    let (start, ending) = rest.split_at_checked(name.len())?;
    let rank = ENDINGS.iter().position(|known| ending.eq_ignore_ascii_case(known));
    rank.filter(|_| start.eq_ignore_ascii_case(name))
}
