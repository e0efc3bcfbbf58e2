//! Validation of parameters against the metadata.

mod paging;
mod scalar;
#[cfg(test)]
mod tests;

use ecs_api_spec::{Kind, Parameter, Schema, Style};
use std::collections::BTreeSet;

pub(crate) use paging::clamp;

use crate::lenient_json;
use crate::params::Params;
use crate::schema_check;
use crate::service_error::{Result, ServiceError};

/// Clients send the region to every action, and the service accepts it.
const REGION: &str = "RegionId";

/// The problems with the parameters of one request.
#[derive(Debug, Default)]
pub(crate) struct Report {
    missing: Vec<String>,
    invalid: Vec<String>,
    /// Names that the action does not have; they are ignored.
    pub(crate) unknown: Vec<String>,
}

impl Report {
    /// `MissingParameter` with all missing names, else `InvalidParameter` with all reasons.
    pub(crate) fn verdict(&self) -> Result<()> {
        if !self.missing.is_empty() {
            return Err(ServiceError::bad(
                "MissingParameter",
                format!("Required but missing: {}.", self.missing.join(", ")),
            ));
        }
        if !self.invalid.is_empty() {
            return Err(ServiceError::invalid(format!("{}.", self.invalid.join("; "))));
        }
        Ok(())
    }
}

/// Checks every parameter of the action and every name of the request.
pub(crate) fn inspect(parameters: &[Parameter], params: &Params) -> Report {
    let mut validator = Validator { params, known: BTreeSet::new(), report: Report::default() };
    for parameter in parameters {
        validator.parameter(parameter);
    }
    let Validator { known, mut report, .. } = validator;
    let is_known = |name: &String| known.contains(name.as_str()) || name == REGION;
    report.unknown = params.keys().filter(|name| !is_known(name)).cloned().collect();
    report
}

/// Checks one value. The error is a reason without the name.
type Check = fn(&Schema, &str) -> Result<(), String>;

struct Validator<'p> {
    params: &'p Params,
    known: BTreeSet<&'p str>,
    report: Report,
}

impl<'p> Validator<'p> {
    fn parameter(&mut self, parameter: &Parameter) {
        let Parameter { name, schema, style, .. } = parameter;
        if *style == Some(Style::Json) {
            self.value(name, schema, json);
        } else if paging::is_clamped(name) {
            self.value(name, schema, scalar::check_type);
        } else {
            self.visit(name, schema);
        }
    }

    fn visit(&mut self, path: &str, schema: &Schema) {
        match schema.kind {
            Kind::Array => self.list(path, schema),
            Kind::Object => self.object(path, schema),
            _ => self.value(path, schema, scalar::check),
        }
    }

    fn value(&mut self, path: &str, schema: &Schema, check: Check) {
        let params = self.params;
        if let Some((name, _)) = params.get_key_value(path) {
            self.known.insert(name);
        }
        match params.get(path).filter(|value| !value.is_empty()) {
            Some(value) => {
                if let Err(reason) = check(schema, value) {
                    self.report.invalid.push(format!("{path}: {reason}"));
                }
            }
            None if schema.required && !may_be_empty(schema, params.get(path)) => {
                self.report.missing.push(path.to_owned());
            }
            None => {}
        }
    }

    fn list(&mut self, path: &str, schema: &Schema) {
        let indexes = self.indexes(path);
        if indexes.is_empty() && schema.required {
            self.report.missing.push(path.to_owned());
        }
        let count = indexes.len() as u64;
        if schema.max_items.is_some_and(|max| count > max) {
            self.report.invalid.push(format!("{path}: {count} items are too many"));
        }
        let Some(item) = schema.items.as_deref() else { return };
        for index in indexes {
            self.visit(&format!("{path}.{index}"), item);
        }
    }

    fn object(&mut self, path: &str, schema: &Schema) {
        let prefix = format!("{path}.");
        let sent: Vec<&str> = self.below(&prefix).map(|(name, _)| name).collect();
        if sent.is_empty() {
            if schema.required {
                self.report.missing.push(path.to_owned());
            }
            return;
        }
        if schema.additional_properties.is_some() {
            self.known.extend(sent);
        }
        for (name, member) in &schema.properties {
            self.visit(&format!("{prefix}{name}"), member);
        }
    }

    /// The distinct first parts of the names below a list. Gaps are accepted.
    fn indexes(&mut self, path: &str) -> BTreeSet<&'p str> {
        let mut indexes = BTreeSet::new();
        for (name, rest) in self.below(&format!("{path}.")) {
            let index = rest.split('.').next().unwrap_or(rest);
            if index.is_empty() || !index.bytes().all(|byte| byte.is_ascii_digit()) {
                continue;
            }
            if index.starts_with('0') {
                self.report.invalid.push(format!("{name}: items are numbered 1, 2, 3"));
            }
            indexes.insert(index);
        }
        indexes
    }

    /// Names that start with `prefix`, with and without it.
    fn below<'a>(&self, prefix: &'a str) -> impl Iterator<Item = (&'p str, &'p str)> + use<'a, 'p> {
        let names = self.params.range(prefix.to_owned()..).map(|(name, _)| name.as_str());
        names.map_while(move |name| name.strip_prefix(prefix).map(|rest| (name, rest)))
    }
}

/// An empty text is a value, such as that of a tag; an empty number is absent.
fn may_be_empty(schema: &Schema, sent: Option<&String>) -> bool {
    sent.is_some() && schema.kind == Kind::String
}

fn json(schema: &Schema, text: &str) -> Result<(), String> {
    let value = lenient_json::parse(text).map_err(|error| format!("not JSON: {error}"))?;
    match schema_check::mismatch(schema, &value, "$") {
        Some(reason) => Err(format!("in the JSON text, {reason}")),
        None => Ok(()),
    }
}
