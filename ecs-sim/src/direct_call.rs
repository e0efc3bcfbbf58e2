//! Calls that need no signature: those of the control API, and those of a start file.

use axum::http::Method;
use ecs_api_spec::{Kind, Parameter, Style};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::time::Instant;

use crate::api_spec::{self, Entry};
use crate::params::Params;
use crate::recorded_request::RecordedRequest;
use crate::reply::{Format, Reply};
use crate::service::Service;
use crate::service_error::{Result, ServiceError};
use crate::validate;

/// A call as JSON.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DirectCall {
    pub(crate) action: String,
    /// Parameters by name. Lists and objects are sent in the form that the metadata says.
    #[serde(default)]
    pub(crate) parameters: Map<String, Value>,
    /// `ecs` if neither product nor version is given.
    pub(crate) product: Option<String>,
    pub(crate) version: Option<String>,
    /// A name by which later calls of a start file refer to the response.
    pub(crate) name: Option<String>,
}

/// The record of a call, and its response.
pub(crate) struct DirectResponse {
    pub(crate) recorded: RecordedRequest,
    pub(crate) reply: Reply,
}

impl Service {
    /// Runs a call like a signed request of the first access key. Faults do not apply to it.
    pub(crate) fn call_directly(&self, call: &DirectCall, host: &str) -> DirectResponse {
        let arrival = Instant::now();
        let id = self.request_ids.next();
        let mut recorded =
            RecordedRequest::new((self.clock)(), Method::POST.to_string(), id.clone());
        let result = self.run_directly(call, &mut recorded);
        let reply = result.unwrap_or_else(|error| Reply::service_error(&error, host, &id));
        recorded.status = reply.status.as_u16();
        recorded.error_code.clone_from(&reply.error_code);
        recorded.note_response(&reply, Format::Json);
        recorded.duration = arrival.elapsed();
        DirectResponse { recorded, reply }
    }

    fn run_directly(&self, call: &DirectCall, recorded: &mut RecordedRequest) -> Result<Reply> {
        recorded.action.clone_from(&call.action);
        recorded.version = call.version.clone().unwrap_or_default();
        recorded.product = call.product.clone().unwrap_or_default();
        let entry = find(call)?;
        recorded.product = entry.product.to_owned();
        recorded.version = entry.version.to_owned();
        recorded.parameters = parameters(&entry.spec()?.parameters, &call.parameters);
        let (now, params) = (recorded.time, recorded.parameters.clone());
        let report = validate::inspect(&entry.spec()?.parameters, &params);
        recorded.unknown_parameters.clone_from(&report.unknown);
        self.call(entry, Some(self.keys.shown().0), (params, &report), now, recorded)
    }
}

fn find(call: &DirectCall) -> Result<&'static Entry> {
    let product = call.product.as_deref();
    let version = match (&call.version, product) {
        (Some(version), _) => version.as_str(),
        (None, product) => version_of(product.unwrap_or("ecs"))?,
    };
    let entry = api_spec::find(version, &call.action)?;
    match product {
        Some(product) if product != entry.product => Err(ServiceError::invalid(format!(
            "The API version {version} is of {}, not of {product}.",
            entry.product
        ))),
        _ => Ok(entry),
    }
}

fn version_of(product: &str) -> Result<&'static str> {
    api_spec::version_of(product).ok_or_else(|| {
        ServiceError::bad("InvalidProduct", format!("There is no product {product:?} here."))
    })
}

/// The parameters as a client sends them.
fn parameters(specs: &[Parameter], sent: &Map<String, Value>) -> Params {
    let mut params = Params::new();
    for (name, value) in sent {
        let spec = specs.iter().find(|spec| spec.name == *name);
        match value {
            Value::Array(_) | Value::Object(_) if spec.is_some_and(is_json_text) => {
                params.insert(name.clone(), value.to_string());
            }
            _ => flatten(name, value, &mut params),
        }
    }
    params
}

/// Whether lists and objects are JSON text, also in a string such as `InstanceIds`.
fn is_json_text(spec: &Parameter) -> bool {
    spec.style == Some(Style::Json) || !matches!(spec.schema.kind, Kind::Array | Kind::Object)
}

/// Lists as `Name.1`, objects as `Name.Member`.
fn flatten(name: &str, value: &Value, params: &mut Params) {
    match value {
        Value::Null => {}
        Value::String(text) => drop(params.insert(name.to_owned(), text.clone())),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(index, item)| flatten(&format!("{name}.{}", index + 1), item, params)),
        Value::Object(members) => members
            .iter()
            .for_each(|(member, value)| flatten(&format!("{name}.{member}"), value, params)),
        other => drop(params.insert(name.to_owned(), other.to_string())),
    }
}

/// The call as JSON text that repeats a recorded request, with placeholders for its secrets.
pub(crate) fn to_json(recorded: &RecordedRequest) -> String {
    let parameters: Map<String, Value> = recorded
        .shown_parameters()
        .map(|(name, value, _)| (name.to_owned(), value.into()))
        .collect();
    let mut call = json!({ "action": recorded.action });
    if recorded.product != "ecs" {
        call["version"] = recorded.version.clone().into();
    }
    if !parameters.is_empty() {
        call["parameters"] = parameters.into();
    }
    call.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_objects_take_the_form_of_the_metadata() {
        let cases = [
            (
                "DescribeInstances",
                json!({ "InstanceIds": ["i-1"] }),
                vec![("InstanceIds", r#"["i-1"]"#)],
            ),
            (
                "StopInstance",
                json!({ "ForceStop": true, "InstanceId": null }),
                vec![("ForceStop", "true")],
            ),
            (
                "RunInstances",
                json!({ "Tag": [{ "Key": "a", "Value": 1 }], "SystemDisk": { "Size": 40 } }),
                vec![("SystemDisk.Size", "40"), ("Tag.1.Key", "a"), ("Tag.1.Value", "1")],
            ),
            ("RunInstances", json!({ "SystemDisk.Size": "40" }), vec![("SystemDisk.Size", "40")]),
        ];
        for (action, sent, expected) in cases {
            let entry = api_spec::find("2014-05-26", action).ok();
            let spec = entry.and_then(|entry| entry.spec().ok());
            let specs = spec.map(|spec| spec.parameters.as_slice()).unwrap_or_default();
            let sent = sent.as_object().cloned().unwrap_or_default();
            let pairs = expected.into_iter().map(|(n, v)| (n.to_owned(), v.to_owned()));
            assert_eq!(parameters(specs, &sent), pairs.collect(), "{action}");
        }
    }
}
