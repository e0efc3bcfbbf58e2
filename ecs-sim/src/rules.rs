//! The rules of `api-specs`: what a parameter may be, beyond its type. A client is free to ignore
//! them, because a service relaxes limits without notice. This endpoint enforces those that are
//! certain, so that a program meets its mistakes here first.

use std::collections::HashMap;
use std::sync::OnceLock;

use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Number, Value};

use crate::api_spec::Entry;
use crate::params::Params;
use crate::service_error::ServiceError;

/// The part of a rule that one value can break.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Rule {
    default: Option<Value>,
    min: Option<Number>,
    max: Option<Number>,
    multiple_of: Option<Number>,
    min_length: Option<usize>,
    max_length: Option<usize>,
    max_bytes: Option<usize>,
    allowed: Option<String>,
    not_starts_with: Vec<String>,
    /// The service does not enforce the range.
    soft: bool,
    /// The documentation contradicts itself.
    unsure: bool,
}

#[derive(Deserialize)]
struct File {
    members: HashMap<String, Rule>,
}

/// The first rule that a request breaks, as the error that the action documents for the parameter.
pub(crate) fn violation(entry: &'static Entry, params: &Params) -> Option<ServiceError> {
    params.iter().filter(|(_, value)| !value.is_empty()).find_map(|(name, value)| {
        let path = path(name);
        let rule = find(entry.product, entry.action, &path)?;
        let reason = rule.broken_by(value)?;
        let (status, code) = code(entry, &path);
        Some(ServiceError::new(status, code, format!("{name}: {reason}.")))
    })
}

/// The default of a text parameter of an ECS action.
pub(crate) fn default_text(action: &str, member: &str) -> Option<&'static str> {
    find("ecs", action, member)?.default.as_ref()?.as_str()
}

impl Rule {
    fn broken_by(&self, text: &str) -> Option<String> {
        if self.unsure {
            return None;
        }
        self.broken_range(text).or_else(|| self.broken_text(text))
    }

    fn broken_range(&self, text: &str) -> Option<String> {
        let number: f64 = text.parse().ok().filter(|_| !self.soft)?;
        let limit = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_f64);
        if let Some(min) = limit(&self.min).filter(|min| number < *min) {
            return Some(format!("{text} is below {min}"));
        }
        if let Some(max) = limit(&self.max).filter(|max| number > *max) {
            return Some(format!("{text} is above {max}"));
        }
        let step = limit(&self.multiple_of).filter(|step| !is_multiple(number, *step))?;
        Some(format!("{text} is not a multiple of {step}"))
    }

    fn broken_text(&self, text: &str) -> Option<String> {
        let length = text.chars().count();
        if let Some(min) = self.min_length.filter(|min| length < *min) {
            return Some(format!("the text has {length} characters, less than {min}"));
        }
        if let Some(max) = self.max_length.filter(|max| length > *max) {
            return Some(format!("the text has {length} characters, more than {max}"));
        }
        if let Some(max) = self.max_bytes.filter(|max| text.len() > *max) {
            return Some(format!("the text has {} bytes, more than {max}", text.len()));
        }
        if let Some(start) = self.not_starts_with.iter().find(|start| text.starts_with(*start)) {
            return Some(format!("the text must not start with {start}"));
        }
        let is_ascii = self.allowed.as_deref() == Some("ASCII characters");
        (is_ascii && !text.is_ascii()).then(|| "only ASCII characters are allowed".to_owned())
    }
}

/// Steps such as 0.001 are not exact in binary.
fn is_multiple(number: f64, step: f64) -> bool {
    let times = number / step;
    (times - times.round()).abs() < 1e-6
}

/// The code that the action documents for an invalid value of the parameter, with its status, or
/// `InvalidParameter`.
fn code(entry: &'static Entry, path: &str) -> (StatusCode, &'static str) {
    let last = path.rsplit('/').next().unwrap_or(path);
    let names = [path.replace('/', ""), path.replace('/', "."), last.to_owned()];
    let mut listed: Vec<(&str, &str)> = Vec::new();
    if let Ok(spec) = entry.spec() {
        for (status, codes) in &spec.error_codes {
            listed.extend(codes.iter().map(|code| (status.as_str(), code.error_code.as_str())));
        }
    }
    let found = names.iter().find_map(|name| {
        listed.iter().filter_map(|row| Some((rank(row.1, name)?, row))).min().map(|(_, row)| row)
    });
    let found = found.and_then(|(status, code)| Some((status.parse().ok()?, *code)));
    found.unwrap_or((StatusCode::BAD_REQUEST, "InvalidParameter"))
}

/// How well a code says that the parameter is invalid, 0 being best; `None` if it does not.
fn rank(code: &str, name: &str) -> Option<usize> {
    const ENDINGS: [&str; 7] = [
        "",
        ".Malformed",
        ".ValueNotSupported",
        ".ExceedLimit",
        ".ExceedRange",
        ".LengthExceed",
        ".InvalidValue",
    ];
    let rest = ["InvalidParameter.", "InvalidParam.", "Invalid"]
        .iter()
        .find_map(|start| code.strip_prefix(start))?;
    let (start, ending) = rest.split_at_checked(name.len())?;
    let rank = ENDINGS.iter().position(|known| ending.eq_ignore_ascii_case(known));
    rank.filter(|_| start.eq_ignore_ascii_case(name))
}

/// The path of a parameter in the rules: `DataDisk.1.Size` is `DataDisk/Size`.
fn path(name: &str) -> String {
    let is_index = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = name.split('.').filter(|part| !is_index(part)).collect();
    parts.join("/")
}

fn find(product: &str, action: &str, path: &str) -> Option<&'static Rule> {
    static RULES: OnceLock<HashMap<String, Rule>> = OnceLock::new();
    let rules = RULES.get_or_init(|| {
        let members = TEXTS.iter().flat_map(|(product, text)| {
            // A test parses every file.
            let file: Option<File> = serde_json::from_str(text).ok();
            let members = file.into_iter().flat_map(|file| file.members);
            members.map(move |(key, rule)| (format!("{product}/{key}"), rule))
        });
        members.collect()
    });
    rules.get(&format!("{product}/{action}/{path}"))
}

include!(concat!(env!("OUT_DIR"), "/rules.rs"));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api_spec;

    fn broken(version: &str, action: &str, name: &str, value: &str) -> String {
        let params = Params::from([(name.to_owned(), value.to_owned())]);
        let entry = api_spec::find(version, action);
        let error = entry.ok().and_then(|entry| violation(entry, &params));
        error.map_or_else(
            || "ok".to_owned(),
            |e| format!("{} {} {}", e.status.as_u16(), e.code, e.message),
        )
    }

    #[test]
    fn every_file_of_rules_parses() {
        assert!(!TEXTS.is_empty());
        for (product, text) in TEXTS {
            let file: Result<File, _> = serde_json::from_str(text);
            assert!(file.is_ok(), "{product}: {:?}", file.err());
        }
    }

    #[test]
    fn a_broken_rule_names_the_parameter_and_the_rule() {
        let token = "t".repeat(65);
        let rows = [
            ("RunInstances", "Amount", "100", "ok"),
            ("RunInstances", "Amount", "101", "403 InvalidParam.Amount Amount: 101 is above 100."),
            (
                "RunInstances",
                "InternetMaxBandwidthOut",
                "150",
                "400 InvalidInternetMaxBandwidthOut.Malformed InternetMaxBandwidthOut: 150 is above 100.",
            ),
            (
                "DeleteInstances",
                "ClientToken",
                token.as_str(),
                "400 InvalidParameter ClientToken: the text has 65 characters, more than 64.",
            ),
        ];
        for (action, name, value, expected) in rows {
            assert_eq!(broken("2014-05-26", action, name, value), expected);
        }
    }

    #[test]
    fn defaults_differ_between_actions() {
        assert_eq!(default_text("RunCommand", "ContentEncoding"), Some("PlainText"));
        assert_eq!(default_text("CreateCommand", "ContentEncoding"), Some("Base64"));
        assert_eq!(default_text("CreateCommand", "Nothing"), None);
    }
}
