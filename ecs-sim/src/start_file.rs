//! Calls that are executed before the endpoint listens.

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::PoisonError;
use std::time::Duration;
use std::{fs, mem};

use crate::direct_call::{DirectCall, DirectResponse};
use crate::error::SimError;
use crate::recorded_request::RecordedRequest;
use crate::regions;
use crate::service::Service;
use crate::world::{CommandRule, RunStatus, TransitionDelays, World};

/// Resources to look at, for `--sample`.
const SAMPLE: &str = include_str!("sample.json");

/// Calls, and where they come from.
#[derive(Debug)]
pub(crate) struct StartCalls {
    origin: String,
    calls: Vec<DirectCall>,
}

/// Responses by the number and by the name of their call.
type Responses = BTreeMap<String, Value>;

impl StartCalls {
    /// Those of the sample.
    pub(crate) fn sample() -> Result<Self, SimError> {
        Self::parse("the sample", SAMPLE)
    }

    /// The outcome of the command in the sample.
    pub(crate) fn sample_rule() -> CommandRule {
        CommandRule {
            instance: "*".to_owned(),
            content: "uptime".to_owned(),
            status: RunStatus::Success,
            output: " 09:30:12 up 3 days,  4:05,  0 users,  load average: 0.08, 0.03, 0.01\n"
                .to_owned(),
            ..CommandRule::default()
        }
    }

    /// Those of a file.
    pub(crate) fn read(file: &Path) -> Result<Self, SimError> {
        let name = file.display().to_string();
        let text = fs::read_to_string(file).map_err(|error| SimError::read(&name, error))?;
        Self::parse(&name, &text)
    }

    fn parse(origin: &str, text: &str) -> Result<Self, SimError> {
        let parsed: Result<Vec<DirectCall>, _> =
            serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(text));
        let origin = origin.to_owned();
        match parsed {
            Ok(calls) => Ok(Self { origin, calls }),
            Err(error) => Err(SimError::start_file(&origin, &error.to_string())),
        }
    }

    /// Runs the calls in order, in a new world without delays, and returns this world.
    pub(crate) fn run(self, service: &mut Service) -> Result<World, SimError> {
        let world = service.world.get_mut().unwrap_or_else(PoisonError::into_inner);
        let first = mem::replace(world, service.fresh.clone());
        let immediate = TransitionDelays::all(Duration::ZERO);
        let reclaim_spot = service.delays.reclaim_spot;
        let delays =
            mem::replace(&mut service.delays, TransitionDelays { reclaim_spot, ..immediate });
        let result = self.run_all(service);
        service.delays = delays;
        let world = service.world.get_mut().unwrap_or_else(PoisonError::into_inner);
        let changed = mem::replace(world, first);
        result.map(|()| changed)
    }

    fn run_all(&self, service: &Service) -> Result<(), SimError> {
        let region = service.fresh.regions.first().map(|region| region.id.as_str());
        let region = Value::from(region.unwrap_or(regions::DEFAULT));
        let mut responses = Responses::from([("region".to_owned(), region)]);
        for (index, call) in self.calls.iter().enumerate() {
            let number = index + 1;
            let fail = |what: String| {
                let call = format!("call {number} ({})", call.action);
                SimError::start_file(&self.origin, &format!("{call}: {what}"))
            };
            let mut call = call.clone();
            for value in call.parameters.values_mut() {
                resolve(value, &responses).map_err(fail)?;
            }
            let DirectResponse { recorded, reply } = service.call_directly(&call, "");
            let response = reply.into_json();
            if recorded.error_code.is_some() {
                return Err(fail(error_text(&recorded, &response)));
            }
            service.request_log.record_silently(recorded);
            responses.extend(call.name.map(|name| (name, response.clone())));
            responses.insert(number.to_string(), response);
        }
        Ok(())
    }
}

fn error_text(recorded: &RecordedRequest, response: &Value) -> String {
    let message = response["Message"].as_str().unwrap_or_default();
    format!("{}: {message}", recorded.outcome())
}

/// Replaces `${NAME.Member.0}` by what an earlier response has there, at any depth, and `${region}`
/// by the first region.
fn resolve(value: &mut Value, responses: &Responses) -> Result<(), String> {
    match value {
        Value::Array(items) => items.iter_mut().try_for_each(|item| resolve(item, responses)),
        Value::Object(members) => {
            members.values_mut().try_for_each(|member| resolve(member, responses))
        }
        Value::String(text) => {
            *text = replaced(text, responses)?;
            Ok(())
        }
        _ => Ok(()),
    }
}

fn replaced(text: &str, responses: &Responses) -> Result<String, String> {
    let mut parts = text.split("${");
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (reference, rest) =
            part.split_once('}').ok_or_else(|| format!("`${{{part}` has no closing brace"))?;
        result.push_str(&referred(reference, responses)?);
        result.push_str(rest);
    }
    Ok(result)
}

fn referred(reference: &str, responses: &Responses) -> Result<String, String> {
    let (name, path) = reference.split_once('.').unwrap_or((reference, ""));
    let response = responses.get(name).ok_or_else(|| {
        let known: Vec<&str> = responses.keys().map(String::as_str).collect();
        format!("`${{{reference}}}`: no earlier call is {name:?}, only {}", known.join(", "))
    })?;
    let mut steps = path.split('.').filter(|step| !step.is_empty());
    let found = steps.try_fold(response, |value, step| value.pointer(&format!("/{step}")));
    match found {
        Some(Value::String(text)) => Ok(text.clone()),
        Some(value @ (Value::Number(_) | Value::Bool(_))) => Ok(value.to_string()),
        _ => Err(format!("`${{{reference}}}`: no text there in the response {response}")),
    }
}
