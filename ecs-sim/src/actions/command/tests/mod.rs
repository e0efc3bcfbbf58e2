#![allow(clippy::unwrap_used)]

mod definition;
mod run;
mod target;

use serde_json::Value;

use crate::actions::harness::Harness;
use crate::world::{CommandRule, Instance, InstanceStatus, RunStatus};

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");
const SHELL: (&str, &str) = ("Type", "RunShellScript");
const PLAIN: (&str, &str) = ("ContentEncoding", "PlainText");
const HELLO: (&str, &str) = ("CommandContent", "echo hello");

/// With two instances that run, and one that is stopped.
pub(super) fn harness() -> Harness {
    let mut harness = Harness::new();
    for id in ["i-1", "i-2", "i-stopped"] {
        harness.world.instances.insert(id.to_owned(), Instance::sample(id));
    }
    let stopped = harness.world.instances.get_mut("i-stopped").unwrap();
    stopped.status = InstanceStatus::Stopped;
    harness
}

fn create(harness: &mut Harness, more: &[(&str, &str)]) -> String {
    let pairs = [&[REGION, SHELL, PLAIN, ("Name", "say")], more].concat();
    harness.ok("CreateCommand", &pairs)["CommandId"].as_str().unwrap().to_owned()
}

fn run(harness: &mut Harness, more: &[(&str, &str)]) -> String {
    let pairs = [&[REGION, SHELL, PLAIN], more].concat();
    harness.ok("RunCommand", &pairs)["InvokeId"].as_str().unwrap().to_owned()
}

/// What became of a run, in plain text, by instance.
fn results(harness: &mut Harness, id: &str) -> Vec<Value> {
    let pairs = [REGION, PLAIN, ("InvokeId", id)];
    let response = harness.ok("DescribeInvocationResults", &pairs);
    response["Invocation"]["InvocationResults"]["InvocationResult"].as_array().unwrap().clone()
}

fn invocation(harness: &mut Harness, id: &str) -> Value {
    let pairs = [REGION, ("InvokeId", id), ("IncludeOutput", "true")];
    harness.ok("DescribeInvocations", &pairs)["Invocations"]["Invocation"][0].clone()
}

fn rule(instance: &str, content: &str, status: RunStatus) -> CommandRule {
    CommandRule {
        instance: instance.to_owned(),
        content: content.to_owned(),
        status,
        exit_code: 3,
        output: "scripted".to_owned(),
        duration_ms: None,
    }
}
