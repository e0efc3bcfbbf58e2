//! The example of every action, run against a local endpoint.
//!
//! Each example gets an endpoint with the resources of `data/examples/world.json`. What it printed and
//! what changed there is compared with `data/examples/outcomes.txt`, a part for each action:
//! `UPDATE_GOLDEN=1 cargo test -p ecs-sdk --test actions examples` updates it; review its diff.

// Deprecated actions have examples too.
#![allow(deprecated)]

mod difference;
mod outcome;

use std::cell::RefCell;
use std::future::Future;
use std::path::Path;
use std::pin::Pin;

use ecs_sdk::{Client, Error};
use serde_json::Value;

use crate::metadata::spec;
use outcome::Outcome;

/// Prints as programs do, for the test to compare.
macro_rules! println {
    ($($argument:tt)*) => { crate::examples::print(format!($($argument)*)) };
}

#[rustfmt::skip] // Formatted by the generator.
#[path = "../../../src/generated/examples/mod.rs"]
mod generated;

/// Actions whose effect is not part of the endpoint's state, with what it is.
const WITHOUT_TRACE: [(&str, &str); 8] = [
    ("InstallCloudAssistant", "the agent is on every instance"),
    ("ReInitDisk", "disks have no content"),
    ("ResetDisk", "disks have no content"),
    ("ResetDisks", "disks have no content"),
    ("ExportImage", "there is no OSS"),
    ("RebootInstance", "the instance runs before and after"),
    ("RebootInstances", "the instance runs before and after"),
    ("DescribeDiagnosticReportAttributes", "reports find no issues"),
];

type Run = fn(Client) -> Pin<Box<dyn Future<Output = Result<(), Error>>>>;

thread_local! {
    static PRINTED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn print(line: String) {
    PRINTED.with_borrow_mut(|printed| printed.push(line));
}

fn data(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/examples").join(name)
}

#[test]
fn every_example_does_what_it_shows() {
    let world: Value =
        serde_json::from_str(&std::fs::read_to_string(data("world.json")).unwrap()).unwrap();
    let (mut text, mut problems) = (String::new(), Vec::new());
    for (part, more) in run_all(&world) {
        text += &part;
        problems.extend(more);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let expected = std::fs::read_to_string(data("outcomes.txt")).unwrap_or_default();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(data("outcomes.txt"), text).unwrap();
    } else {
        let parts = |text: &str| text.split("\n\n").map(str::to_owned).collect::<Vec<_>>();
        for (expected, found) in parts(&expected).iter().zip(&parts(&text)) {
            assert_eq!(expected, found);
        }
        assert_eq!(expected, text);
    }
}

/// Runs the examples on several threads. Returns the outcomes and the problems, in order.
fn run_all(world: &Value) -> Vec<(String, Vec<String>)> {
    const THREADS: usize = 4;
    let chunks = generated::ALL.chunks(generated::ALL.len().div_ceil(THREADS));
    std::thread::scope(|scope| {
        let threads: Vec<_> =
            chunks.map(|examples| scope.spawn(move || run_some(examples, world))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    })
}

#[tokio::main(flavor = "current_thread")]
async fn run_some(examples: &[(&str, &str, Run)], world: &Value) -> (String, Vec<String>) {
    let (mut text, mut problems) = (String::new(), Vec::new());
    for (folder, action, run) in examples {
        let outcome = outcome::of(action, *run, &world_for(action, world)).await;
        problems.extend(problem(folder, action, &outcome));
        text += &format!("{action}\n{outcome}\n");
    }
    (text, problems)
}

/// Encryption is on in the world, so that it can be changed; the example that enables it needs a
/// world without it.
fn world_for(action: &str, world: &Value) -> Value {
    let mut world = world.clone();
    if action == "EnableDiskEncryptionByDefault" {
        world["default_disk_keys"] = serde_json::json!({});
    }
    world
}

/// What an example must do: succeed, and change or show something, unless the endpoint only generates
/// the response.
fn problem(folder: &str, action: &str, outcome: &Outcome) -> Option<String> {
    if let Some(error) = &outcome.error {
        return Some(format!("{action}: {error}"));
    }
    if !outcome.sent.iter().any(|sent| sent == action) {
        return Some(format!("{action} is not called"));
    }
    let is_without_trace = WITHOUT_TRACE.iter().any(|(name, _)| *name == action);
    if outcome.is_generated || is_without_trace {
        return None;
    }
    let is_empty = match spec(folder, action).read_only {
        true => outcome.printed.is_empty(),
        false => outcome.changes.is_empty(),
    };
    is_empty.then(|| format!("{action} has no visible effect"))
}

#[test]
fn every_action_has_an_example() {
    let examples: Vec<_> = generated::ALL.iter().map(|(_, action, _)| *action).collect();
    let missing: Vec<_> = crate::all_actions::names()
        .into_iter()
        .filter(|action| !examples.contains(action))
        .collect();
    assert!(missing.is_empty(), "without an example: {}", missing.join(", "));
}
