//! One case: runs its steps, and checks everything that they show.

use ecs_core::{Credentials, Error};
use serde_json::{Map, Value};

use super::log::logged;
use super::providers::Provider;
use super::secrets::{Shown, check_marks};
use super::traffic::Traffic;
use super::{platform, providers};

/// A check of a case; `Err` says what differs from the expectation.
pub(crate) type Checked<T = ()> = Result<T, String>;

pub(crate) struct Case(Map<String, Value>);

const FIELDS: [&str; 10] = [
    "about",
    "provider",
    "env",
    "files",
    "processes",
    "now",
    "traffic",
    "expect",
    "warnings",
    "steps",
];

impl Case {
    pub(crate) fn read(text: &str) -> Self {
        Self(serde_json::from_str(text).unwrap())
    }

    pub(crate) fn run(&self) -> Checked {
        if let Some(name) = self.0.keys().find(|name| !FIELDS.contains(&name.as_str())) {
            return Err(format!("a case cannot have the field {name}"));
        }
        let provider = providers::read(&self.0["provider"]);
        for (number, step) in self.steps().iter().enumerate() {
            run(step, &provider).map_err(|failure| format!("step {}: {failure}", number + 1))?;
        }
        Ok(())
    }

    fn steps(&self) -> Vec<Map<String, Value>> {
        let Some(steps) = self.0.get("steps") else { return vec![self.0.clone()] };
        let steps = steps.as_array().unwrap().iter().map(|step| step.as_object().unwrap());
        steps.map(|step| self.0.clone().into_iter().chain(step.clone()).collect()).collect()
    }
}

fn run(step: &Map<String, Value>, provider: &Provider) -> Checked {
    check_marks(step)?;
    let traffic = Traffic::read(step.get("traffic"));
    let platform = platform::read(step, traffic.clone());
    let (result, log) = logged(provider.source().provide(&platform));
    let shown = Shown::default()
        .and_debug(provider.source())
        .and_debug(&platform)
        .and_log(&log)
        .and_result(&result);
    shown.check(&traffic.signatures())?;
    check_result(&step["expect"], result, provider)?;
    check_warnings(step.get("warnings"), &log)?;
    traffic.check_used()
}

fn check_result(
    expected: &Value,
    result: Result<Credentials, Error>,
    provider: &Provider,
) -> Checked {
    match (expected["error"].as_str(), result) {
        (Some(expected), Err(error)) => equal("error", expected, &error.to_string()),
        (None, Ok(credentials)) => check_credentials(expected, &credentials, provider),
        (Some(_), Ok(credentials)) => Err(format!("no error, but credentials: {credentials:?}")),
        (None, Err(error)) => Err(format!("error: {error}")),
    }
}

fn check_credentials(expected: &Value, credentials: &Credentials, provider: &Provider) -> Checked {
    if providers::credentials(expected) != *credentials {
        return Err(format!("unexpected credentials: {credentials:?}"));
    }
    if let Some(used) = expected["used"].as_str() {
        equal("used provider", used, provider.used().unwrap_or("none"))?;
    }
    match expected["source"].as_str() {
        Some(source) => equal("source", source, credentials.source().unwrap_or("none")),
        None => Ok(()),
    }
}

fn check_warnings(expected: Option<&Value>, log: &str) -> Checked {
    let expected: Vec<_> = expected
        .map(|texts| texts.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect())
        .unwrap_or_default();
    let warnings: Vec<_> = log.lines().filter(|line| line.contains("WARN")).collect();
    let as_expected = warnings.len() == expected.len()
        && warnings.iter().zip(&expected).all(|(warning, part)| warning.contains(part));
    if as_expected {
        Ok(())
    } else {
        Err(format!("warnings {warnings:#?}, expected {expected:#?}"))
    }
}

pub(crate) fn equal(what: &str, expected: &str, found: &str) -> Checked {
    if expected == found {
        return Ok(());
    }
    Err(format!("{what}\n  expected: {expected}\n  found:    {found}"))
}
